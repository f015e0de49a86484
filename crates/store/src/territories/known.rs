//! The register's rows as the tables hold them.

use crate::error::StoreError;
use crate::sql::sql;
use domain::territories::{Point, PointSource, Siren, TerritoryCode, TerritoryKind, TerritoryRow};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult};
use std::collections::HashMap;
use uuid::Uuid;

/// What the tables hold now, vanished territories left out of `rows` and kept in `ids`.
pub(super) struct Known {
    pub(super) rows: Vec<TerritoryRow>,
    /// Id and version by kind and code.
    pub(super) ids: HashMap<String, (Uuid, i64)>,
}

#[derive(FromQueryResult)]
struct Row {
    id: Uuid,
    kind: String,
    code: String,
    name: String,
    siren: Option<String>,
    population: Option<i64>,
    departement: String,
    departements: Vec<String>,
    region: String,
    epci: Option<String>,
    seat: Option<String>,
    postcodes: Vec<String>,
    longitude: Option<f64>,
    latitude: Option<f64>,
    point_source: Option<String>,
    vanished_in: Option<i32>,
    version: i64,
}

const CURRENT: &str = "
select id, kind, code, name, siren, population, departement, departements, region, epci, seat, postcodes,
    longitude, latitude, point_source, vanished_in, version from territories";

pub(super) async fn known(connection: &impl ConnectionTrait) -> Result<Known, StoreError> {
    let mut known = Known { rows: Vec::new(), ids: HashMap::new() };
    for row in connection.query_all_raw(sql(CURRENT, [])).await? {
        let row = Row::from_query_result(&row, "")?;
        let (id, version, vanished) = (row.id, row.version, row.vanished_in.is_some());
        let territory = row
            .into_domain()
            .ok_or_else(|| DbErr::Type(format!("territory {id} is not one that the register could hold")))?;
        known.ids.insert(territory.code.to_string(), (id, version));
        if !vanished {
            known.rows.push(territory);
        }
    }
    Ok(known)
}

impl Row {
    fn into_domain(self) -> Option<TerritoryRow> {
        use TerritoryKind::{Commune, Departement, Epci, Region};
        let code = |kind, text: String| TerritoryCode::parse(kind, &text).ok();
        let point = match (self.longitude, self.latitude, self.point_source) {
            (Some(lon), Some(lat), Some(source)) => {
                Some(Point::new(lon, lat, PointSource::parse(&source)?).ok()?)
            }
            _ => None,
        };
        Some(TerritoryRow {
            code: code(TerritoryKind::parse(&self.kind).ok()?, self.code)?,
            name: self.name,
            siren: self.siren.and_then(|siren| Siren::parse(&siren).ok()),
            population: self.population.and_then(|population| u32::try_from(population).ok()),
            departement: code(Departement, self.departement)?,
            departements: self
                .departements
                .into_iter()
                .map(|text| code(Departement, text))
                .collect::<Option<_>>()?,
            region: code(Region, self.region)?,
            epci: self.epci.and_then(|text| code(Epci, text)),
            seat: self.seat.and_then(|text| code(Commune, text)),
            postcodes: self.postcodes,
            point,
        })
    }
}
