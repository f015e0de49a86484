//! New members and their memberships, a chunk a statement: rows travel as JSON arrays.

use crate::error::StoreError;
use crate::sql::sql;
use crate::unit_of_work::{Versions, Work};
use domain::accounts::Email;
use domain::journal::{Detail, Entry, EntryKind, RecordKind};
use domain::members::{Deliberation, Expertise, GroupVisibility, Membership, Presentation, Profile};
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};
use time::Date;
use uuid::Uuid;

/// How many rows one statement writes.
const CHUNK: usize = 500;

/// A member that is not written yet.
#[derive(Debug)]
pub(crate) struct NewMember {
    pub(crate) id: Uuid,
    pub(crate) organisation: Uuid,
    pub(crate) profile: Profile,
    /// The day, and the person who said that the profile is right.
    pub(crate) confirmed: Option<(Date, Uuid)>,
}

/// A period that is not written yet, and has no end.
#[derive(Debug)]
pub(crate) struct NewMembership {
    pub(crate) member: Uuid,
    pub(crate) membership: Membership,
}

const INSERT: &str = "
insert into members (id, organisation_id, engagement, presentation, presentation_language, website, functional_mail,
    competences, themes, countries, world_regions, languages, expertise_offered, expertise_sought,
    presentation_visibility, cooperation_visibility, expertise_visibility, confirmed_on, confirmed_by, version)
select id, organisation_id, engagement, presentation, presentation_language, website, functional_mail,
    competences, themes, countries, world_regions, languages, expertise_offered, expertise_sought,
    presentation_visibility, cooperation_visibility, expertise_visibility, confirmed_on, confirmed_by, 1
from jsonb_to_recordset($1) as r (id uuid, organisation_id uuid, engagement text, presentation text,
    presentation_language text, website text, functional_mail text, competences text[], themes text[],
    countries text[], world_regions text[], languages text[], expertise_offered jsonb, expertise_sought jsonb,
    presentation_visibility text, cooperation_visibility text, expertise_visibility text, confirmed_on date,
    confirmed_by uuid)";

const INSERT_MEMBERSHIPS: &str = "
insert into memberships (id, member_id, state, since, deliberation_on, deliberation_number)
select id, member_id, state, since, deliberation_on, deliberation_number
from jsonb_to_recordset($1) as r (id uuid, member_id uuid, state text, since date, deliberation_on date,
    deliberation_number text)";

/// Writes members, after their organisations and who confirmed them; `written` hears how many more there are.
pub(crate) async fn create(
    work: &Work,
    members: &[NewMember],
    written: impl Fn(usize),
) -> Result<(), StoreError> {
    for chunk in members.chunks(CHUNK) {
        let rows = Value::Array(chunk.iter().map(row).collect());
        work.transaction.execute_raw(sql(INSERT, [rows.into()])).await?;
        written(chunk.len());
    }
    Ok(())
}

pub(crate) async fn start_memberships(work: &Work, memberships: &[NewMembership]) -> Result<(), StoreError> {
    for chunk in memberships.chunks(CHUNK) {
        let rows = Value::Array(chunk.iter().map(membership_row).collect());
        work.transaction.execute_raw(sql(INSERT_MEMBERSHIPS, [rows.into()])).await?;
    }
    Ok(())
}

fn row(NewMember { id, organisation, profile, confirmed }: &NewMember) -> Value {
    let Profile {
        engagement,
        presentation,
        website,
        functional_mail,
        competences,
        themes,
        countries,
        world_regions,
        languages,
        expertise_offered,
        expertise_sought,
        visibility: GroupVisibility { presentation: presentation_group, cooperation, expertise },
    } = profile;
    let (confirmed_on, confirmed_by) = confirmed.unzip();
    json!({
        "id": id,
        "organisation_id": organisation,
        "engagement": engagement,
        "presentation": presentation.as_ref().map(Presentation::markdown),
        "presentation_language": presentation.as_ref().map(Presentation::language),
        "website": website,
        "functional_mail": functional_mail.as_ref().map(Email::as_str),
        "competences": competences,
        "themes": themes,
        "countries": countries,
        "world_regions": world_regions,
        "languages": languages,
        "expertise_offered": expertise_offered.iter().map(expertise_row).collect::<Vec<_>>(),
        "expertise_sought": expertise_sought.iter().map(expertise_row).collect::<Vec<_>>(),
        "presentation_visibility": presentation_group,
        "cooperation_visibility": cooperation,
        "expertise_visibility": expertise,
        "confirmed_on": confirmed_on.map(|day| day.to_string()),
        "confirmed_by": confirmed_by,
    })
}

fn expertise_row(Expertise { theme, text }: &Expertise) -> Value {
    json!({"theme": theme, "text": text})
}

fn membership_row(NewMembership { member, membership }: &NewMembership) -> Value {
    let Membership { state, since, deliberation } = membership;
    let (on, number) = deliberation.as_ref().map(|Deliberation { on, number }| (on, number)).unzip();
    json!({
        "id": Uuid::now_v7(),
        "member_id": member,
        "state": state,
        "since": since.to_string(),
        "deliberation_on": on.map(Date::to_string),
        "deliberation_number": number,
    })
}

/// The entry of a new member, whose version is the first.
pub(crate) fn created(member: &NewMember, versions: &mut Versions) -> Entry {
    versions.insert(member.id, 1);
    Entry::new(EntryKind::MemberCreated, RecordKind::Member, member.id)
        .detail(Detail::new().id("organisation", member.organisation))
}

/// The entry of a new member's first membership; its version is the member's.
pub(crate) fn started(membership: &NewMembership) -> Entry {
    Entry::new(EntryKind::MembershipStarted, RecordKind::Member, membership.member)
}
