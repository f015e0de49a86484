//! What a partnership's rows hold.

use domain::access::{Record, Visibility};
use domain::members::partnerships::PartnershipState;
use sea_orm::{DbErr, FromQueryResult, QueryResult};
use serde::Deserialize;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

/// The columns of [`PartnershipInList`]: of the partnership `x` and what is `around` it.
pub(super) const SUMMARY: &str =
    "x.id, x.slug, x.title, x.language, x.kind, x.state, x.starts_on, x.ends_on, x.themes,
    x.countries, x.visibility, x.demo, x.updated_at, around.parties";

/// The parties, the French side first, then in the order in which they came into the record.
/// Index: `parties_of`, `organisations_pkey`, `members_organisation_id_key`.
pub(super) const AROUND: &str = "cross join lateral (
    select coalesce(jsonb_agg(jsonb_build_object('organisation', o.id, 'slug', o.slug, 'name', o.name,
        'country', o.country, 'member', m.id, 'side', p.side, 'role', p.role, 'joined_on', p.joined_on,
        'left_on', p.left_on) order by p.side = 'foreign', p.id), '[]') as parties
    from parties p join organisations o on o.id = p.organisation_id
        left join members m on m.organisation_id = o.id
    where p.partnership_id = x.id) around";

/// A partnership as a list shows it.
#[derive(Debug)]
pub struct PartnershipInList {
    pub id: Uuid,
    pub slug: String,
    pub title: String,
    pub language: String,
    pub kind: String,
    pub state: PartnershipState,
    pub starts_on: Option<Date>,
    pub ends_on: Option<Date>,
    pub themes: Vec<String>,
    pub countries: Vec<String>,
    pub visibility: Visibility,
    pub parties: Vec<PartyRow>,
    pub demo: bool,
    pub updated_at: OffsetDateTime,
}

/// An organisation in a partnership, with what names it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartyRow {
    pub organisation: Uuid,
    pub slug: String,
    pub name: String,
    pub country: String,
    /// The member that the organisation is.
    pub member: Option<Uuid>,
    pub side: String,
    pub role: String,
    /// YYYY-MM-DD
    pub joined_on: Option<String>,
    /// YYYY-MM-DD
    pub left_on: Option<String>,
}

impl PartnershipInList {
    /// What a decision needs of it.
    pub fn record(&self) -> Record {
        let parties = self.parties.iter().filter_map(|party| party.member).collect();
        Record::Partnership { parties, visibility: self.visibility }
    }
}

impl FromQueryResult for PartnershipInList {
    fn from_query_result(row: &QueryResult, _: &str) -> Result<Self, DbErr> {
        let word = |column: &str| row.try_get::<String>("", column);
        Ok(PartnershipInList {
            id: row.try_get("", "id")?,
            slug: word("slug")?,
            title: word("title")?,
            language: word("language")?,
            kind: word("kind")?,
            state: PartnershipState::parse(&word("state")?).ok_or_else(unknown)?,
            starts_on: row.try_get("", "starts_on")?,
            ends_on: row.try_get("", "ends_on")?,
            themes: row.try_get("", "themes")?,
            countries: row.try_get("", "countries")?,
            visibility: Visibility::parse(&word("visibility")?).ok_or_else(unknown)?,
            parties: read(row, "parties")?,
            demo: row.try_get("", "demo")?,
            updated_at: row.try_get("", "updated_at")?,
        })
    }
}

/// A column of JSON. The fault names no value, which may be for few to see.
pub(super) fn read<T: for<'de> Deserialize<'de>>(row: &QueryResult, column: &str) -> Result<T, DbErr> {
    let value: serde_json::Value = row.try_get("", column)?;
    serde_json::from_value(value).map_err(|_| DbErr::Type(format!("{column} has another shape")))
}

fn unknown() -> DbErr {
    DbErr::Type("a word is not in its list".into())
}
