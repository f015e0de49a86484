//! Which partnerships a reader sees, as a condition.

use crate::sql::Conditions;
use domain::access::{Sight, Visibility};
use serde_json::json;

/// That the partnership `x` is seen; the reader's members are bound as a value. Index: `parties_by_organisation`.
pub(crate) fn seen(conditions: &mut Conditions, sight: &Sight) -> String {
    match sight {
        Sight::Everything => "true".into(),
        Sight::Nothing => "false".into(),
        Sight::Within { reach, own } => {
            let words = Visibility::ALL.iter().filter(|visibility| reach.covers(**visibility));
            let words: Vec<String> = words.map(|visibility| format!("'{visibility}'")).collect();
            let within_reach = format!("x.visibility in ({})", words.join(", "));
            if own.is_empty() {
                return within_reach;
            }
            let own = conditions.bind(json!(own));
            format!(
                "({within_reach} or x.id in (select p.partnership_id
                    from members m join parties p on p.organisation_id = m.organisation_id
                    where m.id in (select jsonb_array_elements_text({own})::uuid)))"
            )
        }
    }
}
