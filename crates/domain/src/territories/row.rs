use super::{Point, Siren, Slug, TerritoryCode, TerritoryKind, name_key, slug};

/// One territory of one edition of the official register.
#[derive(Clone, Debug, PartialEq)]
pub struct TerritoryRow {
    pub code: TerritoryCode,
    /// As the register writes it; the prefix of an EPCI ("CC ", "CA ", "CU ") included.
    pub name: String,
    /// Only a territory with a SIREN can become a member.
    pub siren: Option<Siren>,
    /// Inhabitants. Of an EPCI the whole, even where it crosses the region's edge.
    pub population: Option<u32>,
    /// Where it is sorted: an EPCI under its most populous département, a région under that of its seat.
    pub departement: TerritoryCode,
    /// All the départements that it belongs to, `departement` among them.
    pub departements: Vec<TerritoryCode>,
    /// The région of `departement`.
    pub region: TerritoryCode,
    /// The EPCI of a commune.
    pub epci: Option<TerritoryCode>,
    /// The commune where an EPCI, a département or a région has its seat.
    pub seat: Option<TerritoryCode>,
    /// Of a commune, five digits each.
    pub postcodes: Vec<String>,
    pub point: Option<Point>,
}

impl TerritoryRow {
    /// What it is.
    pub fn kind(&self) -> TerritoryKind {
        self.code.kind()
    }

    /// What its name is searched and sorted by.
    pub fn name_key(&self) -> String {
        name_key(&self.name)
    }

    /// Its part of an address: name and code.
    pub fn slug(&self) -> Slug {
        slug(&self.name, &self.code)
    }
}
