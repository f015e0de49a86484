//! Which topics a reader sees, as conditions.

use crate::sql::Conditions;
use domain::access::{Reach, Sight, Stage};
use serde_json::json;

/// That the topic `t` is in the reader's sight.
pub(crate) fn seen(values: &mut Conditions, sight: &Sight) -> String {
    match sight {
        Sight::Everything => "true".into(),
        Sight::Nothing => "false".into(),
        Sight::Within { reach, own } => {
            let own = values.bind(json!(own));
            let stages = stages(*reach);
            format!(
                "(t.stage in ({stages}) or t.proposer_member_id in (select jsonb_array_elements_text({own})::uuid))"
            )
        }
    }
}

/// That the journal's entry `j` took its topic out of this reach: a step from a stage within it to one that isn't.
pub(crate) fn withdrawn(sight: &Sight) -> String {
    match sight {
        Sight::Everything | Sight::Nothing => "false".into(),
        Sight::Within { reach, own: _ } => {
            let stages = stages(*reach);
            format!(
                "j.kind = 'topic.transitioned' and j.detail ->> 'from' in ({stages}) and j.detail ->> 'to' not in ({stages})"
            )
        }
    }
}

/// The stages in which a topic is seen without being one's own.
fn stages(reach: Reach) -> String {
    let within = Stage::ALL.iter().filter(|stage| reach.covers(stage.visibility()));
    within.map(|stage| format!("'{stage}'")).collect::<Vec<_>>().join(", ")
}
