//! The journal's words.

use domain::journal::{Detail, Entries, Entry, EntryKind, RecordKind};
use serde_json::json;
use uuid::Uuid;

const MEMBER: Uuid = Uuid::from_u128(1);

fn entry(kind: EntryKind) -> Entry {
    Entry::new(kind, RecordKind::Member, MEMBER)
}

#[test]
fn kinds_name_a_thing_and_what_happened_to_it() {
    for kind in EntryKind::ALL.iter().copied() {
        let (thing, what) = kind.as_str().split_once('.').expect("a point");
        assert!(!thing.is_empty() && !what.is_empty() && !what.contains('.'), "{kind}");
        assert_eq!(EntryKind::parse(kind.as_str()), Some(kind));
    }
    assert!(RecordKind::ALL.iter().all(|kind| RecordKind::parse(kind.as_str()) == Some(*kind)));
}

#[test]
fn a_change_has_at_least_one_entry_and_keeps_their_order() {
    let mut entries = Entries::one(entry(EntryKind::MemberCreated))
        .and(entry(EntryKind::MembershipStarted))
        .and(entry(EntryKind::MemberProfileUpdated));
    entries.extend([entry(EntryKind::PartnershipCreated)]);
    let kinds: Vec<_> = entries.iter().map(|entry| entry.kind).collect();
    assert_eq!(
        kinds,
        [
            EntryKind::MemberCreated,
            EntryKind::MembershipStarted,
            EntryKind::MemberProfileUpdated,
            EntryKind::PartnershipCreated
        ]
    );
    assert_eq!(entries.into_iter().count(), 4);
}

#[test]
fn a_list_is_a_change_unless_it_is_empty() {
    let told = [EntryKind::MemberCreated, EntryKind::MembershipStarted, EntryKind::MemberProfileUpdated];
    let entries = Entries::of(told.map(entry)).expect("there are some");
    assert_eq!(entries.iter().map(|entry| entry.kind).collect::<Vec<_>>(), told);
    assert_eq!(Entries::of([]), None);
}

#[test]
fn a_detail_is_an_object_of_ids_codes_and_counts() {
    let detail = Detail::new().id("member", MEMBER).code("engagement", "willing").count("appeared", 4_462);
    let entry = entry(EntryKind::TerritoriesImported).fields(["engagement"]).detail(detail);
    assert_eq!(
        entry.detail,
        json!({"member": MEMBER.to_string(), "engagement": "willing", "appeared": 4462})
    );
    assert_eq!(entry.fields, ["engagement"]);
    assert_eq!(entry.on_behalf_of(Some(MEMBER)).on_behalf_of, Some(MEMBER));
}
