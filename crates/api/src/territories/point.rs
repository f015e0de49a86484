//! Where something is on the map.

use serde::Serialize;
use utoipa::ToSchema;

/// A GeoJSON point, WGS 84: longitude, then latitude.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct GeoPoint {
    #[serde(rename = "type")]
    kind: GeoPointType,
    #[schema(min_items = 2, max_items = 2, example = json!([-0.6312, 44.8056]))]
    coordinates: [f64; 2],
}

impl GeoPoint {
    /// Degrees.
    pub(crate) fn at((longitude, latitude): (f64, f64)) -> Self {
        GeoPoint { kind: GeoPointType::Point, coordinates: [longitude, latitude] }
    }
}

/// Always `Point`.
#[derive(Debug, Serialize, ToSchema)]
enum GeoPointType {
    Point,
}
