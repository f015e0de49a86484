use crate::closed_list::closed_list;

closed_list! {
    /// How exactly a place stands where its point is.
    pub enum PlacePrecision {
        /// The town's point.
        Locality = "locality",
        /// The seat of a region or a district.
        Approximate = "approximate",
        /// A zone in crisis: rounded coordinates, and only the region is shown.
        Region = "region",
    }
}

/// A place of an organisation's own, in degrees of WGS 84.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnPlace {
    name: String,
    longitude: f64,
    latitude: f64,
    precision: PlacePrecision,
}

impl OwnPlace {
    /// # Errors
    /// [`PlaceOutOfRange`] outside −180..180 and −90..90.
    pub fn new(
        name: String,
        longitude: f64,
        latitude: f64,
        precision: PlacePrecision,
    ) -> Result<Self, PlaceOutOfRange> {
        let on_earth = (-180.0..=180.0).contains(&longitude) && (-90.0..=90.0).contains(&latitude);
        if !on_earth {
            return Err(PlaceOutOfRange { longitude, latitude });
        }
        Ok(Self { name, longitude, latitude, precision })
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn longitude(&self) -> f64 {
        self.longitude
    }

    pub fn latitude(&self) -> f64 {
        self.latitude
    }

    pub fn precision(&self) -> PlacePrecision {
        self.precision
    }
}

/// The point is nowhere on earth.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
#[error("{longitude}, {latitude} is no longitude and latitude")]
pub struct PlaceOutOfRange {
    pub longitude: f64,
    pub latitude: f64,
}

/// What another directory calls the organisation: Wikidata, GeoNames, CNCD Atlas, RNA.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExternalReference {
    pub system: String,
    pub id: String,
    pub url: Option<String>,
}
