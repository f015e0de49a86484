use std::collections::HashSet;

use super::register_fault::{RegisterFault, RegisterProblem};
use super::{Coverage, TerritoryCode, TerritoryKind, TerritoryRow};

/// Every code that a row names is a row of the same file. One exception: an EPCI that crosses the edge of a regional edition may be sorted,
/// and have its seat, in a département beyond it; at least one of its départements is here.
/// Rows come with their line numbers.
pub(super) fn check_references<'a>(
    rows: impl Iterator<Item = (usize, &'a TerritoryRow)> + Clone,
    coverage: &Coverage,
) -> Result<(), RegisterFault> {
    let here: HashSet<&TerritoryCode> = rows.clone().map(|(_, row)| &row.code).collect();
    for (line, row) in rows {
        check_row(row, &here, coverage).map_err(|problem| RegisterFault::at(line, problem))?;
    }
    Ok(())
}

fn check_row(
    row: &TerritoryRow,
    here: &HashSet<&TerritoryCode>,
    coverage: &Coverage,
) -> Result<(), RegisterProblem> {
    match (row.kind(), coverage) {
        (TerritoryKind::Epci, Coverage::Region(_)) => {
            if row.departements.iter().any(|code| here.contains(code)) {
                Ok(())
            } else {
                Err(RegisterProblem::EpciElsewhere)
            }
        }
        (
            TerritoryKind::Region | TerritoryKind::Departement | TerritoryKind::Commune,
            Coverage::Region(_),
        )
        | (_, Coverage::France) => {
            named(row).find(|(_, code)| !here.contains(code)).map_or(Ok(()), |(column, code)| {
                Err(RegisterProblem::UnknownReference { column, code: code.clone() })
            })
        }
    }
}

/// Each code that the row names, with its column.
fn named(row: &TerritoryRow) -> impl Iterator<Item = (&'static str, &TerritoryCode)> {
    [("departement", &row.departement), ("region", &row.region)]
        .into_iter()
        .chain(row.departements.iter().map(|code| ("departements", code)))
        .chain(row.epci.iter().map(|code| ("epci", code)))
        .chain(row.seat.iter().map(|code| ("seat", code)))
}
