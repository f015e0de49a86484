//! One territory with what is around it, by kind and code or slug. Index: `territories_kind_code_key`,
//! `territories_slug_key`; a former slug answers the present one, for the redirect.

use crate::sql::sql;
use crate::{Store, error::StoreError};
use domain::territories::TerritoryKind;
use sea_orm::{ConnectionTrait, FromQueryResult};
use uuid::Uuid;

/// What an address leads to.
#[derive(Debug)]
pub enum Found {
    Here(Box<TerritoryRecord>),
    /// The territory has another slug by now.
    Moved(String),
}

/// A territory as its own page shows it.
#[derive(Debug, FromQueryResult)]
pub struct TerritoryRecord {
    pub id: Uuid,
    pub kind: String,
    pub code: String,
    pub slug: String,
    pub name: String,
    pub siren: Option<String>,
    pub population: Option<i64>,
    /// `[{"code", "name"}]`, in order of code.
    pub departements: serde_json::Value,
    pub region: Option<serde_json::Value>,
    pub epci: Option<serde_json::Value>,
    pub seat: Option<serde_json::Value>,
    pub postcodes: Vec<String>,
    pub longitude: Option<f64>,
    pub latitude: Option<f64>,
    /// For an EPCI, a département or a région: how many of its communes the register holds.
    pub communes_count: Option<i64>,
    pub edition: i32,
    pub vanished_in: Option<i32>,
}

const SHOW: &str = "
select t.id, t.kind, t.code, t.slug, t.name, t.siren, t.population, t.postcodes, t.longitude, t.latitude,
    t.edition, t.vanished_in,
    coalesce((select jsonb_agg(jsonb_build_object('code', d.code, 'name', d.name) order by d.code)
        from territories d where d.kind = 'departement' and d.code = any(t.departements)), '[]') as departements,
    (select jsonb_build_object('code', r.code, 'name', r.name)
        from territories r where r.kind = 'region' and r.code = t.region) as region,
    (select jsonb_build_object('code', e.code, 'name', e.name)
        from territories e where e.kind = 'epci' and e.code = t.epci) as epci,
    (select jsonb_build_object('code', s.code, 'name', s.name)
        from territories s where s.kind = 'commune' and s.code = t.seat) as seat,
    case t.kind
        when 'commune' then null
        when 'epci' then (select count(*) from territories c
            where c.kind = 'commune' and c.epci = t.code and c.vanished_in is null)
        when 'departement' then (select count(*) from territories c
            where c.kind = 'commune' and c.departements @> array[t.code] and c.vanished_in is null)
        when 'region' then (select count(*) from territories c
            where c.kind = 'commune' and c.region = t.code and c.vanished_in is null)
    end as communes_count
from territories t
where t.kind = $1 and (t.code = $2 or t.slug = $2
    or t.id = (select f.territory_id from territory_former_slugs f where f.slug = $2))";

pub async fn show(store: &Store, kind: TerritoryKind, code_or_slug: &str) -> Result<Found, StoreError> {
    let values = [kind.as_str().into(), code_or_slug.into()];
    let row = store.database.query_one_raw(sql(SHOW, values)).await?.ok_or(StoreError::Absent)?;
    let territory = TerritoryRecord::from_query_result(&row, "")?;
    if territory.code == code_or_slug || territory.slug == code_or_slug {
        Ok(Found::Here(Box::new(territory)))
    } else {
        Ok(Found::Moved(territory.slug))
    }
}
