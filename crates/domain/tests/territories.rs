//! Territories: the edition that the project carries, and the rules that read it.

mod codes;
mod counts;
mod cut;
mod difference;
mod edition;
mod name_key;
mod near_keys;
mod number_key;
mod references;
mod refusals;
mod search_key;
mod siren;
mod slug;

use std::sync::LazyLock;

use domain::territories::{Edition, TerritoryKind, TerritoryRow, read_register};

const TEXT: &str = include_str!("../../../data/register/territories.csv");

static EDITION: LazyLock<Edition> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../../data/register/edition.json"))
        .expect("edition.json is an edition")
});

static REGISTER: LazyLock<Vec<TerritoryRow>> =
    LazyLock::new(|| read_register(TEXT, &EDITION).unwrap_or_else(|fault| panic!("{fault}")));

fn of_kind(kind: TerritoryKind) -> impl Iterator<Item = &'static TerritoryRow> {
    REGISTER.iter().filter(move |row| row.kind() == kind)
}
