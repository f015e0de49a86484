use std::collections::HashMap;

use csv::StringRecord;

use super::references::check_references;
use super::register_fault::{RegisterFault, RegisterProblem};
use super::row_fields::row_from;
use super::{Edition, TerritoryCode, TerritoryKind, TerritoryRow};

/// The columns of the register's file, in order; `data/register/README.md` says what they mean.
pub const COLUMNS: [&str; 14] = [
    "kind",
    "code",
    "name",
    "siren",
    "population",
    "departement",
    "departements",
    "region",
    "epci",
    "seat",
    "postcodes",
    "lon",
    "lat",
    "point_source",
];

/// Reads an edition of the register from the text of its file, in the file's order: all of it, or nothing.
///
/// # Errors
/// The first [`RegisterFault`], in this order: columns, a last line that is cut, a fault of a row by itself, a code or SIREN that stands twice,
/// fewer or more rows than the edition says, in all and by kind, and a row that names a territory which the file hasn't.
pub fn read_register(text: &str, edition: &Edition) -> Result<Vec<TerritoryRow>, RegisterFault> {
    let body = text.split_once('\n').filter(|(header, _)| *header == COLUMNS.join(","));
    if body.is_none() {
        return Err(RegisterFault::at(text.lines().count().min(1), RegisterProblem::WrongHeader));
    }
    check_lines(text)?;
    let rows = read_rows(text)?;
    check_twice(&rows)?;
    check_counts(text, &rows, edition)?;
    check_references(rows.iter().map(|(line, row)| (*line, row)), &edition.region)?;
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}

/// The last line is whole, and no line is empty or holds a carriage return.
fn check_lines(text: &str) -> Result<(), RegisterFault> {
    if !text.ends_with('\n') {
        let (line, last) = last_line(text);
        return Err(RegisterFault::at(line, RegisterProblem::CutInsideLine { last }));
    }
    match text.split_terminator('\n').position(|line| line.is_empty() || line.contains('\r')) {
        Some(index) => Err(RegisterFault::at(index + 1, RegisterProblem::NotOneRow)),
        None => Ok(()),
    }
}

fn read_rows(text: &str) -> Result<Vec<(usize, TerritoryRow)>, RegisterFault> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for (index, record) in reader.records().enumerate() {
        let line = index + 2;
        let row = record
            .map_err(|_| RegisterProblem::NotOneRow)
            .and_then(on_one_line)
            .and_then(|fields| row_from(&fields))
            .map_err(|problem| RegisterFault::at(line, problem))?;
        rows.push((line, row));
    }
    Ok(rows)
}

fn on_one_line(fields: StringRecord) -> Result<StringRecord, RegisterProblem> {
    if fields.iter().any(|field| field.contains('\n')) { Err(RegisterProblem::NotOneRow) } else { Ok(fields) }
}

fn check_twice(rows: &[(usize, TerritoryRow)]) -> Result<(), RegisterFault> {
    let mut codes: HashMap<&TerritoryCode, usize> = HashMap::with_capacity(rows.len());
    let mut sirens: HashMap<&str, usize> = HashMap::with_capacity(rows.len());
    for (line, row) in rows {
        if let Some(first) = codes.insert(&row.code, *line) {
            return Err(RegisterFault::at(*line, RegisterProblem::CodeTwice(row.code.clone(), first)));
        }
        if let Some(siren) = &row.siren
            && let Some(first) = sirens.insert(siren.as_str(), *line)
        {
            return Err(RegisterFault::at(
                *line,
                RegisterProblem::SirenTwice { siren: siren.to_string(), first },
            ));
        }
    }
    Ok(())
}

fn check_counts(text: &str, rows: &[(usize, TerritoryRow)], edition: &Edition) -> Result<(), RegisterFault> {
    let (line, last) = last_line(text);
    if rows.len() != edition.rows {
        return Err(RegisterFault::at(
            line,
            RegisterProblem::WrongNumberOfRows { found: rows.len(), expected: edition.rows, last },
        ));
    }
    for kind in TerritoryKind::ALL {
        let found = rows.iter().filter(|(_, row)| row.kind() == kind).count();
        let expected = edition.counts.of(kind);
        if found != expected {
            return Err(RegisterFault::at(line, RegisterProblem::WrongCount { kind, found, expected, last }));
        }
    }
    Ok(())
}

fn last_line(text: &str) -> (usize, String) {
    (text.lines().count(), text.lines().last().unwrap_or_default().to_owned())
}
