//! Which events a reader sees, as a condition.

use domain::access::{EventState, Sight};

/// Over the event `e`. Ids stand in the text: they are the reader's own places, and a uuid holds nothing to escape.
pub(crate) fn sees(sight: &Sight) -> String {
    match sight {
        Sight::Everything => "true".into(),
        Sight::Nothing => "false".into(),
        Sight::Within { reach, own } => {
            let states = EventState::ALL.iter().filter(|state| reach.covers(state.visibility()));
            let states: Vec<String> = states.map(|state| format!("'{state}'")).collect();
            let own: Vec<String> = own.iter().map(|id| format!("'{id}'::uuid")).collect();
            format!("(e.state in ({}) or e.id = any (array[{}]::uuid[]))", states.join(", "), own.join(", "))
        }
    }
}
