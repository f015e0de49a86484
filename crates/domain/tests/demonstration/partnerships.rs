use std::collections::BTreeSet;

use domain::access::Visibility;
use domain::demonstration::{Partnership, read_partnerships};
use domain::members::partnerships::{PartnershipPlacePrecision, PartnershipState};
use serde_json::{Value, json};
use time::Duration;

use super::{START, demonstration};

const FILE: &str = include_str!("../../../../data/demo/partnerships.json");

fn partnerships() -> Vec<Partnership> {
    read_partnerships(FILE, &demonstration(), START).unwrap_or_else(|fault| panic!("{fault}"))
}

#[test]
fn the_file_holds_what_it_says() {
    let (all, demonstration) = (partnerships(), demonstration());
    assert_eq!(all.len(), 26);
    assert_eq!(all.iter().map(|one| one.said.kind).collect::<BTreeSet<_>>().len(), 8, "every kind");
    let members: BTreeSet<_> = demonstration.members.iter().map(|member| &member.key).collect();
    let shared_by =
        |one: &Partnership| one.parties.iter().filter(|party| members.contains(&party.organisation)).count();
    let shared: Vec<usize> = all.iter().map(shared_by).filter(|members| *members > 1).collect();
    assert_eq!((shared.len(), shared.iter().max()), (9, Some(&4)));
    assert_eq!(all.iter().filter(|one| one.said.sdgs.is_none()).count(), 4, "not assessed");
    let of = |state| all.iter().filter(|one| one.said.state == state).count();
    let states = [
        (PartnershipState::InPreparation, 1),
        (PartnershipState::Active, 21),
        (PartnershipState::Suspended, 2),
        (PartnershipState::Ended, 2),
    ];
    assert_eq!(states.map(|(state, _)| (state, of(state))), states);
    let region = |one: &&Partnership| one.said.place_precision == PartnershipPlacePrecision::Region;
    assert_eq!(all.iter().filter(region).count(), 11);
    assert!(all.iter().all(|one| one.said.visibility == Visibility::Public));
    let left = all.iter().flat_map(|one| &one.parties).filter(|party| party.period.until().is_some());
    assert_eq!(left.count(), 8, "they left with the end of two partnerships");
}

#[test]
fn a_start_stays_and_a_confirmation_moves_with_the_loading() {
    let later = read_partnerships(FILE, &demonstration(), START + Duration::days(100)).expect("partnerships");
    for (now, then) in partnerships().into_iter().zip(later) {
        assert_eq!((&now.said, &now.parties), (&then.said, &then.parties));
        assert_eq!(then.confirmed_on - now.confirmed_on, Duration::days(100));
    }
    assert_eq!(partnerships()[0].confirmed_on, START - Duration::days(18));
}

/// What is said of the file with one change.
fn refused(change: impl FnOnce(&mut Value)) -> String {
    let mut file: Value = serde_json::from_str(FILE).expect("JSON");
    change(&mut file);
    read_partnerships(&file.to_string(), &demonstration(), START).expect_err("a fault").to_string()
}

/// The same of the second record.
fn fatick(change: impl FnOnce(&mut Value)) -> String {
    let said = refused(|file| change(&mut file["partnerships"][1]));
    let at = "partnerships.json, ecoles-et-eau-pessac-fatick: ";
    said.strip_prefix(at).unwrap_or_else(|| panic!("{said}")).to_owned()
}

#[test]
fn a_file_that_is_unmarked_or_of_another_shape_is_named() {
    let unmarked = refused(|file| file["demo"] = json!(false));
    assert_eq!(unmarked, "partnerships.json: it is not marked as demonstration");
    let unknown = refused(|file| file["topics"] = json!([]));
    assert!(unknown.starts_with("partnerships.json: unknown field `topics`"), "{unknown}");
    assert_eq!(fatick(|one| one["demo"] = json!(false)), "it is not marked as demonstration");
    let unknown = fatick(|one| one["budget"] = json!(1));
    assert!(unknown.starts_with("unknown field `budget`"), "{unknown}");
    let of_party = fatick(|one| one["parties"][0]["budget"] = json!(1));
    assert!(of_party.starts_with("unknown field `budget`"), "{of_party}");
    let twice = refused(|file| file["partnerships"][0]["key"] = json!("ecoles-et-eau-pessac-fatick"));
    assert_eq!(twice, "partnerships.json, ecoles-et-eau-pessac-fatick: the key stands twice");
}

#[test]
fn a_value_that_is_none_names_its_field() {
    let title = fatick(|one| one["title"] = json!({"en": "Schools"}));
    assert_eq!(title, "title: it stands in the record's language and no other");
    let theme = fatick(|one| one["themes"][1] = json!("water_sanitation"));
    assert_eq!(theme, "themes: \"water_sanitation\" stands twice");
    let kind = fatick(|one| one["kind"] = json!("friendship"));
    assert_eq!(kind, "kind: \"friendship\" is not in the vocabulary partnership_kinds");
    assert_eq!(fatick(|one| one["state"] = json!("dormant")), "state: \"dormant\" is not in the list");
    let sdgs = "sdgs are a list of goals or \"not_assessed\"";
    assert_eq!(fatick(|one| one["sdgs"] = json!([18])), sdgs);
    assert_eq!(fatick(|one| one["sdgs"] = json!("none")), sdgs);
    assert_eq!(fatick(|one| one["ends_on"] = json!("2014-10-01")), "ends_on: end_before_start");
    assert_eq!(fatick(|one| one["links"] = json!([{"url": "fatick"}])), "links: invalid_url");
    let long = fatick(|one| one["description"] = json!("é".repeat(10_001)));
    assert_eq!(long, "description: it is too long");
}

#[test]
fn a_party_that_cannot_be_is_named() {
    assert_eq!(fatick(|one| one["parties"] = json!([])), "parties: too_few");
    let role = fatick(|one| one["parties"][0]["role"] = json!("friend"));
    assert_eq!(role, "parties: \"friend\" is not in the vocabulary party_roles");
    let side = fatick(|one| one["parties"][0]["side"] = json!("both"));
    assert_eq!(side, "parties: \"both\" is not in the list");
    let left = fatick(|one| one["parties"][0]["left_on"] = json!("2014-10-01"));
    assert_eq!(left, "parties: end_before_start");
    let again = fatick(|one| one["parties"][1]["organisation"] = json!("pessac-33318"));
    assert_eq!(again, "parties: duplicate");
    let nobody = fatick(|one| one["parties"][1]["organisation"] = json!("segou-ml"));
    assert_eq!(nobody, "parties: there is no segou-ml");
    assert_eq!(fatick(|one| one["confirmed_by"] = json!("nobody")), "confirmed_by: there is no nobody");
}
