//! Which entries of the journal a reader is shown: a kind of record's sight as SQL.

use crate::members::partnerships;
use crate::sql::Conditions;
use crate::{events, topics};
use domain::access::Sight;
use domain::journal::RecordKind;

/// Which entries about one kind of record a reader is shown: conditions over the entry, `j`.
pub(super) struct Visible {
    /// The record is in the reader's sight today.
    pub(super) seen: String,
    /// It isn't, and this entry took it out.
    pub(super) withdrawn: String,
}

impl Visible {
    fn always() -> Self {
        Self::where_seen("true".into())
    }

    fn never() -> Self {
        Self::where_seen("false".into())
    }

    /// No entry about that kind of record takes it out of anybody's sight.
    fn where_seen(seen: String) -> Self {
        Self { seen, withdrawn: "false".into() }
    }
}

/// A room whose records are seen one by one gives its two conditions here; an entry for which neither holds is
/// passed over.
pub(super) fn visible(kind: RecordKind, values: &mut Conditions, sight: &Sight) -> Visible {
    match sight {
        Sight::Nothing => Visible::never(),
        Sight::Everything => Visible::always(),
        Sight::Within { .. } => match kind {
            RecordKind::TerritoryRegister
            | RecordKind::Territory
            | RecordKind::Organisation
            | RecordKind::Member => Visible::always(),
            RecordKind::Partnership => Visible::where_seen(format!(
                "exists (select 1 from partnerships x where x.id = j.record_id and {})",
                partnerships::seen(values, sight)
            )),
            RecordKind::Topic => {
                Visible { seen: topic("j.record_id", values, sight), withdrawn: topics::withdrawn(sight) }
            }
            // Interests leave a reader's sight with their topic, which tells it.
            RecordKind::Interest => Visible::where_seen(topic("(j.detail ->> 'topic')::uuid", values, sight)),
            RecordKind::Event => Visible::where_seen(format!(
                "exists (select 1 from events e where e.id = j.record_id and {})",
                events::sees(values, sight)
            )),
            RecordKind::Person | RecordKind::Account | RecordKind::Client | RecordKind::Demonstration => {
                Visible::never()
            }
        },
    }
}

/// That the topic `t`, named by `id`, is in sight.
fn topic(id: &str, values: &mut Conditions, sight: &Sight) -> String {
    format!("exists (select 1 from topics t where t.id = {id} and {})", topics::seen(values, sight))
}
