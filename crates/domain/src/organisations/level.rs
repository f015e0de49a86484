use crate::closed_list::closed_list;
use crate::territories::TerritoryKind;

closed_list! {
    /// The level of an authority, here or abroad.
    pub enum OrganisationLevel {
        Commune = "commune",
        Epci = "epci",
        /// Abroad, between communes and a province.
        County = "county",
        Departement = "departement",
        /// Abroad, between counties and a region.
        Province = "province",
        Region = "region",
    }
}

impl From<TerritoryKind> for OrganisationLevel {
    fn from(kind: TerritoryKind) -> Self {
        match kind {
            TerritoryKind::Commune => Self::Commune,
            TerritoryKind::Epci => Self::Epci,
            TerritoryKind::Departement => Self::Departement,
            TerritoryKind::Region => Self::Region,
        }
    }
}
