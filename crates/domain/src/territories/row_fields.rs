use csv::StringRecord;

use super::register_fault::RegisterProblem;
use super::{COLUMNS, Point, PointSource, Siren, TerritoryCode, TerritoryKind, TerritoryRow};

/// Reads one row from its fields, in the order of [`COLUMNS`]. Says nothing about other rows.
pub(super) fn row_from(fields: &StringRecord) -> Result<TerritoryRow, RegisterProblem> {
    let wrong_number =
        || RegisterProblem::WrongNumberOfFields { found: fields.len(), expected: COLUMNS.len() };
    let values: Vec<&str> = fields.iter().collect();
    let values: [&str; COLUMNS.len()] = values.try_into().map_err(|_| wrong_number())?;
    let [
        kind,
        code,
        name,
        siren,
        population,
        departement,
        departements,
        region,
        epci,
        seat,
        postcodes,
        lon,
        lat,
        source,
    ] = values;
    let row = TerritoryRow {
        code: TerritoryCode::parse(TerritoryKind::parse(kind)?, code)?,
        name: named(name)?,
        siren: known(siren).map(Siren::parse).transpose()?,
        population: known(population).map(|text| number("population", text)).transpose()?,
        departement: TerritoryCode::parse(TerritoryKind::Departement, departement)?,
        departements: all(departements, |text| Ok(TerritoryCode::parse(TerritoryKind::Departement, text)?))?,
        region: TerritoryCode::parse(TerritoryKind::Region, region)?,
        epci: known(epci).map(|text| TerritoryCode::parse(TerritoryKind::Epci, text)).transpose()?,
        seat: known(seat).map(|text| TerritoryCode::parse(TerritoryKind::Commune, text)).transpose()?,
        postcodes: all(postcodes, postcode)?,
        point: point(lon, lat, source)?,
    };
    coherent(row)
}

/// Empty means unknown, or without object for that kind.
fn known(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

fn named(name: &str) -> Result<String, RegisterProblem> {
    if name.trim().is_empty() { Err(RegisterProblem::NoName) } else { Ok(name.to_owned()) }
}

fn number<N: std::str::FromStr>(column: &'static str, text: &str) -> Result<N, RegisterProblem> {
    text.parse().map_err(|_| RegisterProblem::UnreadableNumber { column, text: text.to_owned() })
}

fn all<T>(list: &str, read: impl Fn(&str) -> Result<T, RegisterProblem>) -> Result<Vec<T>, RegisterProblem> {
    known(list).map_or_else(|| Ok(Vec::new()), |list| list.split(' ').map(read).collect())
}

fn postcode(text: &str) -> Result<String, RegisterProblem> {
    if text.len() == 5 && text.bytes().all(|b| b.is_ascii_digit()) {
        Ok(text.to_owned())
    } else {
        Err(RegisterProblem::BadPostcode(text.to_owned()))
    }
}

fn point(lon: &str, lat: &str, source: &str) -> Result<Option<Point>, RegisterProblem> {
    match (known(lon), known(lat), known(source)) {
        (None, None, None) => Ok(None),
        (Some(lon), Some(lat), Some(source)) => {
            let source = PointSource::parse(source).ok_or(RegisterProblem::HalfPoint)?;
            Ok(Some(Point::new(number("lon", lon)?, number("lat", lat)?, source)?))
        }
        (_, _, _) => Err(RegisterProblem::HalfPoint),
    }
}

/// What the fields of one row owe each other.
fn coherent(row: TerritoryRow) -> Result<TerritoryRow, RegisterProblem> {
    if let (TerritoryKind::Epci, Some(siren)) = (row.kind(), &row.siren)
        && siren.as_str() != row.code.as_str()
    {
        return Err(RegisterProblem::SirenIsNotCode { siren: siren.to_string() });
    }
    if !row.departements.contains(&row.departement) {
        return Err(RegisterProblem::DepartementLeftOut(row.departement.as_str().to_owned()));
    }
    Ok(row)
}
