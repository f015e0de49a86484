//! What a member's rows hold, on their way to the domain's values.

use crate::columns::Columns;
use domain::access::Visibility;
use domain::members::{Engagement, GroupVisibility, MembershipState};
use sea_orm::{DbErr, QueryResult};
use time::{Date, OffsetDateTime};
use uuid::Uuid;

/// The columns of [`MemberInList`]: of the member `m`, its organisation `o`, the territory `t` that it stands on, the
/// territory's département `d` and EPCI `e`, the membership `s` of today, or the last. No text is longer than an excerpt needs.
pub(super) const SUMMARY: &str = "m.id, o.slug, o.name, t.kind, coalesce(o.siren, t.siren) as siren,
    d.code as departement_code, d.name as departement_name, e.code as epci_code, e.name as epci_name, t.population,
    m.engagement, s.state, s.since, coalesce(o.longitude, t.longitude) as longitude,
    coalesce(o.latitude, t.latitude) as latitude, o.demo, m.updated_at,
    left(m.presentation, 4000) as presentation_start, m.presentation_language, m.themes, m.countries,
    m.presentation_visibility, m.cooperation_visibility, m.expertise_visibility";

/// Indexes: `organisations_pkey`, `territories_pkey`, `territories_kind_code_key`, `memberships_of`.
pub(super) const AROUND: &str = "join organisations o on o.id = m.organisation_id
    left join territories t on t.id = o.territory_id
    left join territories d on d.kind = 'departement' and d.code = t.departement
    left join territories e on e.kind = 'epci' and e.code = t.epci
    left join lateral (select p.state, p.since from memberships p where p.member_id = m.id
        order by p.state = 'ended', p.since desc limit 1) s on true";

/// A member as a list shows it, whoever reads: [`MemberInList::visibility`] says who sees what.
#[derive(Clone, Debug)]
pub struct MemberInList {
    pub id: Uuid,
    pub slug: String,
    pub name: String,
    /// Of the territory that it stands on.
    pub kind: Option<String>,
    pub siren: Option<String>,
    /// Code and name.
    pub departement: Option<(String, String)>,
    /// Code and name.
    pub epci: Option<(String, String)>,
    pub population: Option<i64>,
    pub engagement: Option<Engagement>,
    pub membership: Option<MembershipRow>,
    /// Longitude and latitude.
    pub point: Option<(f64, f64)>,
    pub demo: bool,
    pub updated_at: OffsetDateTime,
    /// The first 4,000 characters at most, and the language.
    pub presentation_start: Option<(String, String)>,
    pub themes: Vec<String>,
    pub countries: Vec<String>,
    pub visibility: GroupVisibility,
}

/// The membership of today, or the last.
#[derive(Clone, Copy, Debug)]
pub struct MembershipRow {
    pub state: MembershipState,
    pub since: Date,
}

impl MemberInList {
    /// The columns of [`SUMMARY`] come first in their statement.
    pub(super) fn read(row: &QueryResult) -> Result<Self, DbErr> {
        let mut columns = Columns::of(row)?;
        Ok(MemberInList {
            id: columns.next("id")?,
            slug: columns.next("slug")?,
            name: columns.next("name")?,
            kind: columns.next("kind")?,
            siren: columns.next("siren")?,
            departement: Option::zip(columns.next("departement_code")?, columns.next("departement_name")?),
            epci: Option::zip(columns.next("epci_code")?, columns.next("epci_name")?),
            population: columns.next("population")?,
            engagement: known(columns.next("engagement")?, Engagement::parse)?,
            membership: Option::zip(
                known(columns.next("state")?, MembershipState::parse)?,
                columns.next("since")?,
            )
            .map(|(state, since)| MembershipRow { state, since }),
            point: Option::zip(columns.next("longitude")?, columns.next("latitude")?),
            demo: columns.next("demo")?,
            updated_at: columns.next("updated_at")?,
            presentation_start: Option::zip(
                columns.next("presentation_start")?,
                columns.next("presentation_language")?,
            ),
            themes: columns.next("themes")?,
            countries: columns.next("countries")?,
            visibility: GroupVisibility {
                presentation: group(columns.next("presentation_visibility")?)?,
                cooperation: group(columns.next("cooperation_visibility")?)?,
                expertise: group(columns.next("expertise_visibility")?)?,
            },
        })
    }
}

fn group(word: &str) -> Result<Visibility, DbErr> {
    Visibility::parse(word).ok_or_else(unlisted)
}

fn known<T>(word: Option<&str>, parse: impl Fn(&str) -> Option<T>) -> Result<Option<T>, DbErr> {
    word.map(|word| parse(word).ok_or_else(unlisted)).transpose()
}

/// It names no value: what stands in a profile may be for few to see.
fn unlisted() -> DbErr {
    DbErr::Type("a word is not in its list".into())
}
