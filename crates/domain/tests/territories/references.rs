use domain::territories::{Coverage, TerritoryKind, read_register};

use super::{EDITION, TEXT, of_kind};

fn refusal(from: &str, to: &str) -> String {
    assert_eq!(TEXT.matches(from).count(), 1, "{from}");
    read_register(&TEXT.replacen(from, to, 1), &EDITION).expect_err("a reference to nothing").to_string()
}

#[test]
fn a_commune_belongs_to_an_epci_and_a_departement_of_the_file() {
    let here = "commune,87206,Villefavard,218720605,154,87,87,75,200071942";
    let without_epci = refusal(here, "commune,87206,Villefavard,218720605,154,87,87,75,200000172");
    assert_eq!(without_epci, "line 4463 of the register: epci: the file has no epci 200000172");
    let without_departement = refusal(here, "commune,87206,Villefavard,218720605,154,88,87 88,75,200071942");
    assert_eq!(without_departement, "line 4463 of the register: departement: the file has no departement 88");
    let second_departement = refusal(here, "commune,87206,Villefavard,218720605,154,87,87 88,75,200071942");
    assert_eq!(second_departement, "line 4463 of the register: departements: the file has no departement 88");
    let without_region = refusal(here, "commune,87206,Villefavard,218720605,154,87,87,76,200071942");
    assert_eq!(without_region, "line 4463 of the register: region: the file has no region 76");
}

#[test]
fn a_departement_has_its_seat_in_the_file() {
    let said = refusal(
        "departement,16,Charente,221600018,352683,16,16,75,,16015",
        "departement,16,Charente,221600018,352683,16,16,75,,16999",
    );
    assert_eq!(said, "line 3 of the register: seat: the file has no commune 16999");
}

#[test]
fn an_epci_has_one_departement_in_the_file_at_least() {
    let said = refusal("23958,65,64 65,76", "23958,65,65,76");
    assert!(said.ends_with("the EPCI has no département in the file"), "{said}");
}

#[test]
fn two_epci_are_sorted_beyond_the_edge() {
    let departements: Vec<_> = of_kind(TerritoryKind::Departement).map(|row| &row.code).collect();
    let beyond: Vec<_> = of_kind(TerritoryKind::Epci)
        .filter(|row| !departements.contains(&&row.departement))
        .map(|row| row.name.as_str())
        .collect();
    assert_eq!(beyond, ["CC Adour Madiran", "CC des Deux Rives"]);
}

#[test]
fn an_edition_of_all_of_france_has_no_edge() {
    let mut edition = EDITION.clone();
    edition.region = Coverage::France;
    let said = read_register(TEXT, &edition).expect_err("65 is not here").to_string();
    assert!(said.contains("the file has no departement"), "{said}");
}
