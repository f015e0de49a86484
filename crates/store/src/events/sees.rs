//! Which events a reader sees, as a condition.

use crate::sql::Conditions;
use domain::access::{EventState, Sight};
use serde_json::json;

/// That the event `e` is seen; the events that the reader manages are bound as a value.
pub(crate) fn sees(conditions: &mut Conditions, sight: &Sight) -> String {
    match sight {
        Sight::Everything => "true".into(),
        Sight::Nothing => "false".into(),
        Sight::Within { reach, own } => {
            let states = EventState::ALL.iter().filter(|state| reach.covers(state.visibility()));
            let states: Vec<String> = states.map(|state| format!("'{state}'")).collect();
            let within_reach = format!("e.state in ({})", states.join(", "));
            if own.is_empty() {
                return within_reach;
            }
            let own = conditions.bind(json!(own));
            format!("({within_reach} or e.id in (select jsonb_array_elements_text({own})::uuid))")
        }
    }
}
