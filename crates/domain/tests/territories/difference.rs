use domain::territories::{Point, PointSource, RegisterDifference, TerritoryRow, difference, name_key};
use proptest::prelude::*;
use proptest::sample::{Index, subsequence};

use super::REGISTER;

#[test]
fn an_edition_does_not_differ_from_itself() {
    assert!(difference(&REGISTER, &REGISTER).is_empty());
    let mut backwards = REGISTER.clone();
    backwards.reverse();
    assert!(difference(&REGISTER, &backwards).is_empty());
}

#[test]
fn what_appears_changes_and_vanishes_is_said_once() {
    let current = &REGISTER[..5];
    let mut next = REGISTER[1..6].to_vec();
    next[0].name = "Autre".to_owned();
    next[0].population = None;
    let found = difference(current, &next);
    assert_eq!(found.appeared, [REGISTER[5].clone()]);
    assert_eq!(found.vanished, [REGISTER[0].clone()]);
    assert_eq!(found.changed, [(next[0].clone(), vec!["name", "population"])]);
}

#[test]
fn every_field_counts() {
    let current = of("commune,33063");
    for field in FIELDS {
        let next = edited(&current, field);
        let found = difference(std::slice::from_ref(&current), std::slice::from_ref(&next));
        assert_eq!(found.changed, [(next, vec![field])]);
    }
}

const FIELDS: [&str; 10] = [
    "name",
    "siren",
    "population",
    "departement",
    "departements",
    "region",
    "epci",
    "seat",
    "postcodes",
    "point",
];

fn of(start: &str) -> TerritoryRow {
    let (kind, code) = start.split_once(',').expect("kind,code");
    let here = |row: &&TerritoryRow| row.kind().as_str() == kind && row.code.as_str() == code;
    REGISTER.iter().find(here).expect("in the register").clone()
}

fn edited(row: &TerritoryRow, field: &str) -> TerritoryRow {
    let mut next = row.clone();
    match field {
        "name" => next.name = name_key(&row.name) + " !",
        "siren" => next.siren = None,
        "population" => next.population = row.population.map_or(Some(1), |people| Some(people + 1)),
        "departement" => next.departement = of("departement,23").code,
        "departements" => next.departements.push(of("departement,23").code),
        "region" => {
            next.region =
                domain::territories::TerritoryCode::parse(row.region.kind(), "76").expect("a region")
        }
        "epci" => next.epci = None,
        "seat" => next.seat = Some(of("commune,87206").code),
        "postcodes" => next.postcodes.clear(),
        "point" => next.point = Point::new(0.5, 45.0, PointSource::Surface).ok(),
        _ => panic!("{field}"),
    }
    next
}

/// Two editions made of the same hundred rows: some left out of either, some edited.
fn editions() -> impl Strategy<Value = (Vec<TerritoryRow>, Vec<TerritoryRow>)> {
    let hundred: Vec<TerritoryRow> = REGISTER.iter().step_by(45).cloned().collect();
    let some = subsequence(hundred.clone(), 0..=hundred.len());
    let others = subsequence(hundred.clone(), 0..=hundred.len());
    let edits = prop::collection::vec((any::<Index>(), prop::sample::select(FIELDS.as_slice())), 0..8);
    (some, others, edits).prop_map(|(current, mut next, edits)| {
        for (place, field) in edits {
            if !next.is_empty() {
                let place = place.index(next.len());
                next[place] = edited(&next[place], field);
            }
        }
        (current, next)
    })
}

fn applied(current: &[TerritoryRow], found: &RegisterDifference) -> Vec<TerritoryRow> {
    let gone = |row: &TerritoryRow| {
        found
            .vanished
            .iter()
            .chain(found.changed.iter().map(|(row, _)| row))
            .any(|other| other.code == row.code)
    };
    let mut rows: Vec<TerritoryRow> = current.iter().filter(|row| !gone(row)).cloned().collect();
    rows.extend(found.appeared.iter().chain(found.changed.iter().map(|(row, _)| row)).cloned());
    rows.sort_by(|a, b| a.code.cmp(&b.code));
    rows
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn a_difference_applied_gives_the_next_edition((current, next) in editions()) {
        prop_assert_eq!(applied(&current, &difference(&current, &next)), next);
    }

    #[test]
    fn there_and_back_says_the_same((current, next) in editions()) {
        let there = difference(&current, &next);
        let back = difference(&next, &current);
        prop_assert_eq!(&there.appeared, &back.vanished);
        prop_assert_eq!(&there.vanished, &back.appeared);
        prop_assert_eq!(there.changed.iter().map(|(_, fields)| fields).collect::<Vec<_>>(), back.changed.iter().map(|(_, fields)| fields).collect::<Vec<_>>());
        prop_assert_eq!(there.is_empty(), current == next);
    }
}
