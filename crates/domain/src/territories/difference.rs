use std::collections::BTreeMap;

use super::{TerritoryCode, TerritoryRow};

/// What the next edition of the register changes. Each list is in the register's order; each territory stands in at most one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegisterDifference {
    /// In the next edition only.
    pub appeared: Vec<TerritoryRow>,
    /// As the next edition has it, with the names of the fields that differ, in the order of [`TerritoryRow`].
    pub changed: Vec<(TerritoryRow, Vec<&'static str>)>,
    /// In the current edition only, as it was. Never removed if an organisation stands on it.
    pub vanished: Vec<TerritoryRow>,
}

impl RegisterDifference {
    /// True if the next edition says what the current one does: then there is nothing to import.
    pub fn is_empty(&self) -> bool {
        self.appeared.is_empty() && self.changed.is_empty() && self.vanished.is_empty()
    }
}

/// Compares two editions, territory by territory, by kind and code; the order of the rows doesn't count.
/// Neither side may hold a territory twice, as [`super::read_register`] warrants.
pub fn difference(current: &[TerritoryRow], next: &[TerritoryRow]) -> RegisterDifference {
    let mut before = by_code(current);
    let mut found = RegisterDifference::default();
    for (code, row) in by_code(next) {
        match before.remove(code) {
            None => found.appeared.push(row.clone()),
            Some(old) => {
                let fields = changed_fields(old, row);
                if !fields.is_empty() {
                    found.changed.push((row.clone(), fields));
                }
            }
        }
    }
    found.vanished = before.into_values().cloned().collect();
    found
}

fn by_code(rows: &[TerritoryRow]) -> BTreeMap<&TerritoryCode, &TerritoryRow> {
    rows.iter().map(|row| (&row.code, row)).collect()
}

fn changed_fields(old: &TerritoryRow, new: &TerritoryRow) -> Vec<&'static str> {
    let TerritoryRow {
        code: _,
        name,
        siren,
        population,
        departement,
        departements,
        region,
        epci,
        seat,
        postcodes,
        point,
    } = new;
    [
        ("name", *name != old.name),
        ("siren", *siren != old.siren),
        ("population", *population != old.population),
        ("departement", *departement != old.departement),
        ("departements", *departements != old.departements),
        ("region", *region != old.region),
        ("epci", *epci != old.epci),
        ("seat", *seat != old.seat),
        ("postcodes", *postcodes != old.postcodes),
        ("point", *point != old.point),
    ]
    .into_iter()
    .filter_map(|(field, differs)| differs.then_some(field))
    .collect()
}
