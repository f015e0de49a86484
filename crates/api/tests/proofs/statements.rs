//! What a read costs: one statement for who asks (none for a visitor), one for the representation at most.

use super::exercise::seen;
use super::role::Role;
use std::collections::BTreeMap;

/// Reads that are no representation, each with its reason. The list may only shrink.
const OTHERWISE: &[(&str, u64, &str)] =
    &[("getReadiness", 2, "whether the list of migrations is there, then the list")];

#[actix_web::test]
async fn a_read_is_one_statement_for_who_asks_and_one_for_what_is_answered() {
    let mut of_the_representation = BTreeMap::new();
    for seen in seen().await.iter().filter(|seen| seen.is_read) {
        let context = format!("{} {} as {}: {}", seen.operation, seen.place, seen.role.name(), seen.status);
        let who = u64::from(seen.knows_callers && seen.role != Role::Visitor);
        let exception = OTHERWISE.iter().find(|(operation, ..)| *operation == seen.operation);
        let most = exception.map_or(1, |(_, statements, _)| *statements);
        assert!((who..=who + most).contains(&seen.statements), "{context}: {} statements", seen.statements);
        if seen.status < 300 {
            let one = (seen.operation.as_str(), seen.place.as_str());
            let counted = seen.statements - who;
            let before = of_the_representation.insert(one, counted);
            assert!(before.is_none_or(|before| before == counted), "{context}: {counted}, not {before:?}");
        }
    }
    let asked: u64 = of_the_representation.values().sum();
    assert!(asked > 0, "the wire counted nothing");
}
