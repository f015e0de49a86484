//! New partnerships with their parties: rows travel as one JSON array.

use crate::error::StoreError;
use crate::sql::sql;
use crate::unit_of_work::{Versions, Work};
use domain::journal::{Detail, Entry, EntryKind, RecordKind};
use domain::members::partnerships::{Link, Partnership, Party};
use domain::territories::{Slug, name_key};
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};
use time::Date;
use uuid::Uuid;

/// A partnership that is not written yet.
#[derive(Debug)]
pub(crate) struct NewPartnership {
    pub(crate) id: Uuid,
    pub(crate) slug: Slug,
    pub(crate) said: Partnership,
    /// By the ids of organisations.
    pub(crate) parties: Vec<Party<Uuid>>,
    /// The day, and the person who said that it is right.
    pub(crate) confirmed: Option<(Date, Uuid)>,
    pub(crate) demo: bool,
}

const INSERT: &str = "
insert into partnerships (id, slug, title, name_key, language, kind, state, description, themes, countries, sdgs,
    starts_on, ends_on, links, place_precision, visibility, confirmed_on, confirmed_by, demo, version)
select id, slug, title, name_key, language, kind, state, description, themes, countries, sdgs,
    starts_on, ends_on, links, place_precision, visibility, confirmed_on, confirmed_by, demo, 1
from jsonb_to_recordset($1) as r (id uuid, slug text, title text, name_key text, language text, kind text, state text,
    description text, themes text[], countries text[], sdgs int[], starts_on date, ends_on date, links jsonb,
    place_precision text, visibility text, confirmed_on date, confirmed_by uuid, demo boolean)";

const INSERT_PARTIES: &str = "
insert into parties (id, partnership_id, organisation_id, side, role, joined_on, left_on)
select id, partnership_id, organisation_id, side, role, joined_on, left_on
from jsonb_to_recordset($1) as r (id uuid, partnership_id uuid, organisation_id uuid, side text, role text,
    joined_on date, left_on date)";

/// Writes partnerships, after their organisations and who confirmed them.
pub(crate) async fn create(work: &Work, partnerships: &[NewPartnership]) -> Result<(), StoreError> {
    let rows = Value::Array(partnerships.iter().map(row).collect());
    work.transaction.execute_raw(sql(INSERT, [rows.into()])).await?;
    let parties = Value::Array(partnerships.iter().flat_map(party_rows).collect());
    work.transaction.execute_raw(sql(INSERT_PARTIES, [parties.into()])).await?;
    Ok(())
}

fn row(NewPartnership { id, slug, said, parties: _, confirmed, demo }: &NewPartnership) -> Value {
    let Partnership {
        title,
        language,
        kind,
        state,
        description,
        themes,
        countries,
        sdgs,
        period,
        links,
        place_precision,
        visibility,
    } = said;
    let (confirmed_on, confirmed_by) = confirmed.unzip();
    json!({
        "id": id,
        "slug": slug,
        "title": title,
        "name_key": name_key(title),
        "language": language,
        "kind": kind,
        "state": state,
        "description": description,
        "themes": themes,
        "countries": countries,
        "sdgs": sdgs,
        "starts_on": day(period.from()),
        "ends_on": day(period.until()),
        "links": links.iter().map(link_row).collect::<Vec<_>>(),
        "place_precision": place_precision,
        "visibility": visibility,
        "confirmed_on": day(confirmed_on),
        "confirmed_by": confirmed_by,
        "demo": demo,
    })
}

fn link_row(Link { label, url }: &Link) -> Value {
    json!({"label": label, "url": url})
}

/// Ids rise in the order of the parties, which is the order in which they are shown.
fn party_rows(partnership: &NewPartnership) -> Vec<Value> {
    let one = |Party { organisation, side, role, period }: &Party<Uuid>| {
        json!({
            "id": Uuid::now_v7(),
            "partnership_id": partnership.id,
            "organisation_id": organisation,
            "side": side,
            "role": role,
            "joined_on": day(period.from()),
            "left_on": day(period.until()),
        })
    };
    partnership.parties.iter().map(one).collect()
}

fn day(day: Option<Date>) -> Option<String> {
    day.map(|day| day.to_string())
}

/// The entry of a new partnership, whose version is the first.
pub(crate) fn created(partnership: &NewPartnership, versions: &mut Versions) -> Entry {
    versions.insert(partnership.id, 1);
    let organisations = partnership.parties.iter().map(|party| party.organisation);
    Entry::new(EntryKind::PartnershipCreated, RecordKind::Partnership, partnership.id)
        .detail(Detail::new().ids("organisations", organisations))
}
