//! A list is what is left of a filter by reading one by one.

use domain::access::{Action, Actor, Reach, Record, Sight, may, sight};
use domain::journal::RecordKind;
use proptest::prelude::*;

use super::generated::{actor, record};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn sight_admits_exactly_what_reading_allows(actor in actor(), record in record()) {
        if let Some((kind, action)) = reading(&record) {
            let seen = sight(&actor, kind);
            prop_assert_eq!(
                seen.admits(&record),
                may(&actor, action, &record).is_ok(),
                "{:?} of {:?}", seen, record
            );
        }
    }

    #[test]
    fn nothing_that_is_out_of_sight_can_be_changed(actor in actor(), record in record()) {
        if let Some((kind, _)) = reading(&record) {
            let hidden = !sight(&actor, kind).admits(&record);
            let changed = Action::all().into_iter().any(|action| may(&actor, action, &record).is_ok());
            prop_assert!(!(hidden && changed));
        }
    }
}

#[test]
fn what_the_platform_keeps_of_people_is_for_administrators() {
    let kept = [RecordKind::Person, RecordKind::Account, RecordKind::Client, RecordKind::Demonstration];
    for (name, actor) in super::world::columns() {
        for kind in kept {
            let expected = match &actor {
                Actor::Operator | Actor::System(_) => Sight::Everything,
                Actor::Account(_) if name == "administrator" => Sight::Everything,
                Actor::Visitor | Actor::Account(_) | Actor::Client(_) | Actor::Holder(_) => Sight::Nothing,
            };
            assert_eq!(sight(&actor, kind), expected, "{name} of {kind}");
        }
    }
}

#[test]
fn a_visitor_sees_what_is_public_and_owns_nothing() {
    let public = Sight::Within { reach: Reach::Public, own: Vec::new() };
    assert_eq!(sight(&Actor::Visitor, RecordKind::Topic), public);
    assert_eq!(sight(&Actor::Visitor, RecordKind::Partnership), public);
}

/// The list's kind and the reading of one; none for records that nobody lists.
fn reading(record: &Record) -> Option<(RecordKind, Action)> {
    match record {
        Record::Member { .. } => Some((RecordKind::Member, Action::ReadMember)),
        Record::Partnership { .. } => Some((RecordKind::Partnership, Action::ReadPartnership)),
        Record::Topic(_) => Some((RecordKind::Topic, Action::ReadTopic)),
        Record::Event { .. } => Some((RecordKind::Event, Action::ReadEvent)),
        Record::Open | Record::Interest { .. } | Record::Account { .. } => None,
    }
}
