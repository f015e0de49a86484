use std::collections::{HashMap, HashSet};

use domain::territories::{Siren, TerritoryKind, TerritoryRow};

use super::{EDITION, REGISTER, of_kind};

#[test]
fn an_edition_holds_4462_territories() {
    assert_eq!(REGISTER.len(), 4_462);
    assert_eq!(of_kind(TerritoryKind::Commune).count(), 4_293);
    assert_eq!(of_kind(TerritoryKind::Epci).count(), 156);
    assert_eq!(of_kind(TerritoryKind::Departement).count(), 12);
    assert_eq!(of_kind(TerritoryKind::Region).count(), 1);
    assert_eq!((EDITION.edition, EDITION.rows), (2026, 4_462));
}

#[test]
fn the_register_is_sorted_by_kind_and_code() {
    assert!(REGISTER.is_sorted_by(|a, b| a.code < b.code));
}

#[test]
fn of_156_epci_152_are_wholly_here() {
    let here: HashSet<_> = of_kind(TerritoryKind::Departement).map(|row| &row.code).collect();
    let wholly = |row: &&TerritoryRow| row.departements.iter().all(|code| here.contains(code));
    assert_eq!(of_kind(TerritoryKind::Epci).filter(wholly).count(), 152);
}

#[test]
fn the_region_has_the_population_of_its_communes() {
    let communes: u32 = of_kind(TerritoryKind::Commune).filter_map(|row| row.population).sum();
    let departements: u32 = of_kind(TerritoryKind::Departement).filter_map(|row| row.population).sum();
    let region = of_kind(TerritoryKind::Region).next().and_then(|row| row.population);
    assert_eq!((communes, departements, region), (6_150_451, 6_150_451, Some(6_150_451)));
}

#[test]
fn the_thirteen_sirens_are_those_of_the_domain() {
    let upper = of_kind(TerritoryKind::Departement).chain(of_kind(TerritoryKind::Region));
    let found: Vec<_> = upper.map(|row| (row.code.as_str(), row.siren.as_ref().map(Siren::as_str))).collect();
    let expected = [
        ("16", "221600018"),
        ("17", "221700016"),
        ("19", "221927205"),
        ("23", "222309627"),
        ("24", "222400012"),
        ("33", "223300013"),
        ("40", "224000018"),
        ("47", "224700013"),
        ("64", "226400018"),
        ("79", "227900016"),
        ("86", "228600011"),
        ("87", "228708517"),
        ("75", "200053759"),
    ];
    assert_eq!(found, expected.map(|(code, siren)| (code, Some(siren))));
}

#[test]
fn each_territory_has_a_siren_of_its_own_and_a_point() {
    let sirens: HashSet<_> = REGISTER.iter().filter_map(|row| row.siren.as_ref()).collect();
    assert_eq!(sirens.len(), 4_462);
    assert!(REGISTER.iter().all(|row| row.point.is_some()));
}

#[test]
fn names_are_shared_and_slugs_are_not() {
    let mut bearers: HashMap<&str, usize> = HashMap::new();
    of_kind(TerritoryKind::Commune).for_each(|row| *bearers.entry(&row.name).or_default() += 1);
    let shared: Vec<usize> = bearers.values().copied().filter(|number| *number > 1).collect();
    assert_eq!((shared.len(), shared.iter().sum()), (111, 247));
    assert_eq!(bearers["Mazerolles"], 5);
    let slugs: HashSet<_> = REGISTER.iter().map(TerritoryRow::slug).collect();
    assert_eq!(slugs.len(), 4_462);
}
