//! The organisation that a slug names: its own slug, or that of a territory on which none stands yet.

use super::NewOrganisation;
use crate::error::StoreError;
use crate::sql::sql;
use crate::unit_of_work::Work;
use domain::organisations::{OrganisationKind, OrganisationLevel};
use domain::territories::{Siren, Slug, TerritoryKind};
use domain::vocabularies::CountryCode;
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult};
use std::fmt::Display;
use uuid::Uuid;

/// What a slug leads to.
#[derive(Debug)]
pub(crate) enum Called {
    Known(Uuid),
    /// A territory of the register, as the organisation that it becomes.
    New(Box<NewOrganisation>),
}

/// By `organisations_slug_key`; else by `territories_slug_key`, then `organisations_territory_id_key`.
const KNOWN: &str = "
select id from organisations where slug = $1
union all
select o.id from territories t join organisations o on o.territory_id = t.id where t.slug = $1";
const TERRITORY: &str =
    "select id, kind, slug, name, siren from territories where slug = $1 and vanished_in is null";

/// None when neither an organisation nor a territory has the slug.
pub(crate) async fn called(work: &Work, slug: &Slug) -> Result<Option<Called>, StoreError> {
    let slug = || [slug.as_str().into()];
    if let Some(row) = work.transaction.query_one_raw(sql(KNOWN, slug())).await? {
        return Ok(Some(Called::Known(row.try_get("", "id")?)));
    }
    let Some(row) = work.transaction.query_one_raw(sql(TERRITORY, slug())).await? else { return Ok(None) };
    let organisation = TerritoryToStandOn::from_query_result(&row, "")?.organisation(false)?;
    Ok(Some(Called::New(Box::new(organisation))))
}

/// A territory on which no organisation stands yet.
#[derive(Debug, FromQueryResult)]
pub(crate) struct TerritoryToStandOn {
    id: Uuid,
    kind: String,
    slug: String,
    name: String,
    siren: Option<String>,
}

impl TerritoryToStandOn {
    /// Its organisation, named as the register names it.
    pub(crate) fn organisation(self, demo: bool) -> Result<NewOrganisation, StoreError> {
        let TerritoryToStandOn { id, kind, slug, name, siren } = self;
        Ok(NewOrganisation {
            id: Uuid::now_v7(),
            kind: OrganisationKind::LocalAuthority,
            level: Some(OrganisationLevel::from(recorded(TerritoryKind::parse(&kind))?)),
            slug: recorded(Slug::parse(&slug))?,
            name,
            own_name: None,
            country: france()?,
            siren: siren.map(|siren| recorded(Siren::parse(&siren))).transpose()?,
            territory: Some(id),
            place: None,
            stands_with: None,
            references: Vec::new(),
            demo,
        })
    }
}

pub(crate) fn france() -> Result<CountryCode, StoreError> {
    recorded(CountryCode::recorded("FR"))
}

fn recorded<T>(value: Result<T, impl Display>) -> Result<T, StoreError> {
    Ok(value.map_err(|fault| DbErr::Type(fault.to_string()))?)
}
