use crate::organisations::OwnPlace;
use crate::territories::TerritoryCode;
use crate::vocabularies::CountryCode;

/// Where an event is held. Its name is the house's own; a programme may have printed another.
#[derive(Clone, Debug, PartialEq)]
pub struct Venue {
    pub place: OwnPlace,
    pub city: Option<String>,
    pub country: CountryCode,
    /// The commune of the register, for a venue in France.
    pub commune: Option<TerritoryCode>,
}
