//! Readers' classes and the fields that they see.

use domain::access::{MemberRole, ReaderClass, Record, Scope, Visibility, reader_class};

use super::world::{ELSEWHERE, HERE, account, client, columns, in_member};

#[test]
fn fields_are_public_or_for_members_or_for_their_own() {
    let member = Record::Member { id: HERE };
    let sees = |visibility| {
        let seers = columns().into_iter().filter(|(_, actor)| reader_class(actor, &member).sees(visibility));
        seers.map(|(name, _)| name).collect::<Vec<_>>()
    };
    let everybody: Vec<String> = columns().into_iter().map(|(name, _)| name).collect();
    let without = |gone: &[&str]| {
        everybody.iter().filter(|name| !gone.contains(&name.as_str())).cloned().collect::<Vec<_>>()
    };
    let outside = ["visitor", "client", "reset-link", "invite-link", "placeless"];
    let others = ["+network", "reader-other", "referent-other", "manager-own", "manager-other"];
    assert_eq!(sees(Visibility::Public), everybody);
    assert_eq!(sees(Visibility::Members), without(&outside));
    assert_eq!(sees(Visibility::Own), without(&[&outside[..], &others[..]].concat()));
}

#[test]
fn a_client_with_the_scope_is_another_class_than_a_visitor() {
    let member = Record::Member { id: HERE };
    assert_eq!(reader_class(&client([]), &member), ReaderClass::Visitor);
    assert_eq!(reader_class(&client([Scope::NetworkRead]), &member), ReaderClass::Network);
}

#[test]
fn the_widest_of_several_places_counts() {
    let actor = account([in_member(ELSEWHERE, MemberRole::Contributor), in_member(HERE, MemberRole::Reader)]);
    assert_eq!(reader_class(&actor, &Record::Member { id: HERE }), ReaderClass::OwnReader);
    assert_eq!(reader_class(&actor, &Record::Member { id: ELSEWHERE }), ReaderClass::OwnContributor);
}
