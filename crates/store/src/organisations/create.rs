//! New organisations, a chunk a statement: rows travel as JSON arrays.

use crate::error::StoreError;
use crate::sql::sql;
use crate::unit_of_work::{Versions, Work};
use domain::journal::{Entry, EntryKind, RecordKind};
use domain::organisations::{ExternalReference, OrganisationKind, OrganisationLevel, OwnPlace};
use domain::territories::{Siren, Slug, name_key};
use domain::vocabularies::CountryCode;
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};
use uuid::Uuid;

/// How many rows one statement writes.
const CHUNK: usize = 500;

/// An organisation that is not written yet.
#[derive(Debug)]
pub(crate) struct NewOrganisation {
    pub(crate) id: Uuid,
    pub(crate) kind: OrganisationKind,
    pub(crate) level: Option<OrganisationLevel>,
    pub(crate) slug: Slug,
    /// In French.
    pub(crate) name: String,
    pub(crate) own_name: Option<String>,
    pub(crate) country: CountryCode,
    pub(crate) siren: Option<Siren>,
    pub(crate) territory: Option<Uuid>,
    pub(crate) place: Option<OwnPlace>,
    pub(crate) stands_with: Option<Uuid>,
    pub(crate) references: Vec<ExternalReference>,
    pub(crate) demo: bool,
}

const INSERT: &str = "
with chunk as (select * from jsonb_to_recordset($1) as r (id uuid, kind text, level text, slug text, name text,
    own_name text, name_key text, country text, siren text, territory_id uuid, place_name text,
    longitude double precision, latitude double precision, place_precision text, stands_with uuid, refs jsonb,
    demo boolean)),
written as (insert into organisations (id, kind, level, slug, name, own_name, name_key, country, siren, territory_id,
        place_name, longitude, latitude, place_precision, stands_with, demo, version)
    select id, kind, level, slug, name, own_name, name_key, country, siren, territory_id, place_name, longitude,
        latitude, place_precision, stands_with, demo, 1 from chunk)
insert into organisation_references (organisation_id, system, reference, url)
select chunk.id, r.system, r.reference, r.url
from chunk cross join jsonb_to_recordset(chunk.refs) as r (system text, reference text, url text)";

/// Writes organisations in order, those that others stand with first; `written` hears how many more there are.
pub(crate) async fn create(
    work: &Work,
    organisations: &[NewOrganisation],
    written: impl Fn(usize),
) -> Result<(), StoreError> {
    for chunk in organisations.chunks(CHUNK) {
        let rows = Value::Array(chunk.iter().map(row).collect());
        work.transaction.execute_raw(sql(INSERT, [rows.into()])).await?;
        written(chunk.len());
    }
    Ok(())
}

fn row(organisation: &NewOrganisation) -> Value {
    let NewOrganisation {
        id,
        kind,
        level,
        slug,
        name,
        own_name,
        country,
        siren,
        territory,
        place,
        stands_with,
        references,
        demo,
    } = organisation;
    json!({
        "id": id,
        "kind": kind,
        "level": level,
        "slug": slug,
        "name": name,
        "own_name": own_name,
        "name_key": name_key(name),
        "country": country,
        "siren": siren,
        "territory_id": territory,
        "place_name": place.as_ref().map(OwnPlace::name),
        "longitude": place.as_ref().map(OwnPlace::longitude),
        "latitude": place.as_ref().map(OwnPlace::latitude),
        "place_precision": place.as_ref().map(OwnPlace::precision),
        "stands_with": stands_with,
        "refs": references.iter().map(reference).collect::<Vec<_>>(),
        "demo": demo,
    })
}

fn reference(ExternalReference { system, id, url }: &ExternalReference) -> Value {
    json!({"system": system, "reference": id, "url": url})
}

/// The entry of a new organisation, whose version is the first.
pub(crate) fn created(organisation: &NewOrganisation, versions: &mut Versions) -> Entry {
    versions.insert(organisation.id, 1);
    Entry::new(EntryKind::OrganisationCreated, RecordKind::Organisation, organisation.id)
}
