//! Which members a reader sees a group of fields of, as a condition.

use crate::sql::Conditions;
use domain::access::{Sight, Visibility};
use serde_json::json;

/// Adds that the cooperation group of the member `m` is seen: without it, a filter by theme or country would tell what is hidden.
pub(super) fn cooperation(conditions: &mut Conditions, sight: &Sight) {
    match sight {
        Sight::Everything => {}
        Sight::Nothing => conditions.and_plain("false"),
        Sight::Within { reach, own } => {
            let words = Visibility::ALL.iter().filter(|visibility| reach.covers(**visibility));
            let words: Vec<String> = words.map(|visibility| format!("'{visibility}'")).collect();
            let own = conditions.bind(json!(own));
            conditions.and_plain(&format!(
                "(m.cooperation_visibility in ({}) or m.id in (select jsonb_array_elements_text({own})::uuid))",
                words.join(", ")
            ));
        }
    }
}
