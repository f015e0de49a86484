use serde::{Deserialize, Serialize};

/// Where a territory stands on the map: degrees, WGS 84. Who has no point stays in lists as "position inconnue", never at 0,0.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Point {
    lon: f64,
    lat: f64,
    source: PointSource,
}

impl Point {
    /// A point of the globe.
    ///
    /// # Errors
    /// [`PointOutOfRange`] if a longitude is outside −180..180, a latitude outside −90..90, or either is no number.
    pub fn new(lon: f64, lat: f64, source: PointSource) -> Result<Self, PointOutOfRange> {
        if !(-180.0..=180.0).contains(&lon) || !(-90.0..=90.0).contains(&lat) {
            return Err(PointOutOfRange { lon, lat });
        }
        Ok(Self { lon, lat, source })
    }

    /// Degrees east, −180 to 180.
    pub fn lon(&self) -> f64 {
        self.lon
    }

    /// Degrees north, −90 to 90.
    pub fn lat(&self) -> f64 {
        self.lat
    }

    /// What the point is.
    pub fn source(&self) -> PointSource {
        self.source
    }
}

/// What the point of a territory is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PointSource {
    /// The commune's town hall.
    TownHall,
    /// A point on the commune's surface.
    Surface,
    /// The point of the commune where an EPCI, a département or a région has its seat.
    Seat,
}

impl PointSource {
    /// Every source.
    pub const ALL: [Self; 3] = [Self::TownHall, Self::Surface, Self::Seat];

    /// The word of the register, the API and the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::TownHall => "town_hall",
            Self::Surface => "surface",
            Self::Seat => "seat",
        }
    }

    /// The source that the word names, if it names one.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|source| source.as_str() == text)
    }
}

/// The coordinates are no point of the globe.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
#[error("longitude {lon}, latitude {lat} is no point of the globe")]
pub struct PointOutOfRange {
    pub lon: f64,
    pub lat: f64,
}
