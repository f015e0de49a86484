//! The register's rows on their way into the tables.

use crate::error::StoreError;
use crate::sql::sql;
use crate::unit_of_work::Work;
use domain::territories::{Point, Siren, TerritoryCode, TerritoryRow};
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};
use uuid::Uuid;

fn to_json((id, row): &(Uuid, &TerritoryRow)) -> Value {
    let TerritoryRow {
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
        point,
    } = row;
    let mut numbers: Vec<&str> = postcodes.iter().map(String::as_str).chain([code.as_str()]).collect();
    numbers.extend(siren.as_ref().map(Siren::as_str));
    numbers.sort_unstable();
    numbers.dedup();
    json!({
        "id": id,
        "kind": code.kind().as_str(),
        "code": code.as_str(),
        "slug": row.slug().as_str(),
        "name": name,
        "name_key": row.name_key(),
        "siren": siren.as_ref().map(Siren::as_str),
        "population": population,
        "departement": departement.as_str(),
        "departements": departements.iter().map(TerritoryCode::as_str).collect::<Vec<_>>(),
        "region": region.as_str(),
        "epci": epci.as_ref().map(TerritoryCode::as_str),
        "seat": seat.as_ref().map(TerritoryCode::as_str),
        "postcodes": postcodes,
        "longitude": point.as_ref().map(Point::lon),
        "latitude": point.as_ref().map(Point::lat),
        "point_source": point.as_ref().map(|point| point.source().as_str()),
        "numbers": numbers,
    })
}

/// Reads `$1`, a chunk of rows as JSON; `$2` is the edition.
macro_rules! chunk {
    ($statement:literal) => {
        concat!(
            "with chunk as (select * from jsonb_to_recordset($1) as r (id uuid, kind text, code text, slug text,
                name text, name_key text, siren text, population bigint, departement text, departements text[],
                region text, epci text, seat text, postcodes text[], longitude double precision,
                latitude double precision, point_source text, numbers text[])), ",
            $statement
        )
    };
}

pub(super) const INSERT: &str = chunk!(
    "written as (insert into territories (id, kind, code, slug, name, name_key, siren, population, departement,
        departements, region, epci, seat, postcodes, longitude, latitude, point_source, edition, version)
    select id, kind, code, slug, name, name_key, siren, population, departement, departements, region, epci, seat,
        postcodes, longitude, latitude, point_source, $2, 1 from chunk
    returning id, kind, code)
    insert into territory_numbers (number, territory_id)
    select distinct number, written.id from written join chunk using (kind, code) cross join unnest(chunk.numbers) as number
    on conflict do nothing"
);

/// Also for a territory that is back after it had vanished.
pub(super) const UPDATE: &str = chunk!(
    "moved as (insert into territory_former_slugs (slug, territory_id)
        select t.slug, t.id from territories t join chunk using (id) where t.slug <> chunk.slug
        on conflict (slug) do nothing),
    outdated as (delete from territory_numbers n using chunk
        where n.territory_id = chunk.id and n.number <> all (chunk.numbers)),
    added as (insert into territory_numbers (number, territory_id)
        select number, chunk.id from chunk cross join unnest(chunk.numbers) as number on conflict do nothing)
    update territories t set slug = chunk.slug, name = chunk.name, name_key = chunk.name_key, siren = chunk.siren,
        population = chunk.population, departement = chunk.departement, departements = chunk.departements,
        region = chunk.region, epci = chunk.epci, seat = chunk.seat, postcodes = chunk.postcodes,
        longitude = chunk.longitude, latitude = chunk.latitude, point_source = chunk.point_source, edition = $2,
        vanished_in = null, version = t.version + 1
    from chunk where t.id = chunk.id"
);

/// Reads `$1` likewise; before the rows are written, for their SIREN are unique while they change hands.
const GIVE_UP_SIREN: &str = "update territories t set siren = null
    from jsonb_to_recordset($1) as chunk (id uuid, siren text)
    where t.id = chunk.id and t.siren is distinct from chunk.siren";

pub(super) async fn give_up_siren(work: &Work, rows: &[(Uuid, &TerritoryRow)]) -> Result<(), StoreError> {
    let rows = Value::Array(rows.iter().map(to_json).collect());
    work.transaction.execute_raw(sql(GIVE_UP_SIREN, [rows.into()])).await?;
    Ok(())
}

pub(super) async fn write(
    work: &Work,
    statement: &str,
    edition: u16,
    rows: &[(Uuid, &TerritoryRow)],
) -> Result<(), StoreError> {
    let rows = Value::Array(rows.iter().map(to_json).collect());
    work.transaction.execute_raw(sql(statement, [rows.into(), i32::from(edition).into()])).await?;
    Ok(())
}

const MARK_VANISHED: &str = "update territories set vanished_in = $2, version = version + 1
    where id in (select value::uuid from jsonb_array_elements_text($1))";

pub(super) async fn mark_vanished(work: &Work, gone: &[Uuid], edition: u16) -> Result<(), StoreError> {
    if !gone.is_empty() {
        work.transaction
            .execute_raw(sql(MARK_VANISHED, [json!(gone).into(), i32::from(edition).into()]))
            .await?;
    }
    Ok(())
}
