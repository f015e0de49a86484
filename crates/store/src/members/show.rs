//! One member with its profile, by id or slug. Index: `members_pkey`, `organisations_slug_key`, `members_organisation_id_key`;
//! the référents by `contacts_by_organisation`.

use super::profile_row::ProfileRow;
use super::rows::{AROUND, MemberInList, SUMMARY};
use crate::sql::sql;
use crate::{Store, error::StoreError};
use domain::members::{Profile, Referents};
use sea_orm::ConnectionTrait;
use time::Date;
use uuid::Uuid;

/// A member as its own page shows it, whoever reads.
#[derive(Clone, Debug)]
pub struct MemberRecord {
    pub summary: MemberInList,
    pub organisation: Uuid,
    /// Kind, code and slug of the territory that it stands on.
    pub territory: Option<(String, String, String)>,
    /// What it holds besides the summary.
    pub said: ProfileRow,
    /// The whole in the domain's values, for its rules.
    pub profile: Profile,
    pub referents: Referents,
    pub confirmed_on: Option<Date>,
    pub version: i64,
}

/// `$1` an id or null, `$2` a slug, `$3` today.
fn statement() -> String {
    format!(
        "select {SUMMARY}, m.organisation_id, t.code as territory_code, t.slug as territory_slug, m.presentation, m.website,
            m.functional_mail, m.competences, m.world_regions, m.languages, m.expertise_offered, m.expertise_sought,
            m.confirmed_on, m.version, {political} as political, {technical} as technical
         from members m {AROUND}
         where m.id = coalesce($1, (select named.id from organisations n join members named on named.organisation_id = n.id
            where n.slug = $2))",
        political = named("political"),
        technical = named("technical"),
    )
}

fn named(kind: &str) -> String {
    format!(
        "exists (select 1 from contacts c where c.organisation_id = m.organisation_id and c.role = 'referent'
            and c.referent_kind = '{kind}' and coalesce(c.held_from, $3) <= $3 and coalesce(c.held_until, $3) >= $3)"
    )
}

/// # Errors
/// [`StoreError::Absent`] for what names no member.
pub async fn show(store: &Store, id_or_slug: &str, today: Date) -> Result<MemberRecord, StoreError> {
    find(&store.database, id_or_slug, today).await
}

pub(super) async fn find(
    connection: &impl ConnectionTrait,
    id_or_slug: &str,
    today: Date,
) -> Result<MemberRecord, StoreError> {
    let id = Uuid::parse_str(id_or_slug).ok();
    let values = [id.into(), id_or_slug.into(), today.into()];
    let row = connection.query_one_raw(sql(statement(), values)).await?.ok_or(StoreError::Absent)?;
    let summary = MemberInList::read(&row)?;
    let said = ProfileRow::read(&row)?;
    let code: Option<String> = row.try_get("", "territory_code")?;
    let address = code.zip(row.try_get::<Option<String>>("", "territory_slug")?);
    let territory = summary.kind.clone().zip(address).map(|(kind, (code, slug))| (kind, code, slug));
    Ok(MemberRecord {
        organisation: row.try_get("", "organisation_id")?,
        territory,
        profile: said.profile(&summary),
        said,
        referents: Referents {
            political: row.try_get("", "political")?,
            technical: row.try_get("", "technical")?,
        },
        confirmed_on: row.try_get("", "confirmed_on")?,
        version: row.try_get("", "version")?,
        summary,
    })
}
