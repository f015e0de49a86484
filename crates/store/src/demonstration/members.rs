//! Generated members, to try screens at their full size: the register's communes, the most populous first.

use super::lock;
use crate::members::{self, NewMember};
use crate::organisations::{self, NewOrganisation, TerritoryToStandOn};
use crate::sql::sql;
use crate::unit_of_work::{Change, Versions, Work};
use crate::{Store, error::StoreError};
use domain::access::{Action, Actor, Job, Record};
use domain::journal::{Entries, Entry};
use domain::members::Profile;
use sea_orm::{ConnectionTrait, FromQueryResult};
use uuid::Uuid;

/// Only a territory with a SIREN can become a member. Index: `organisations_territory_id_key`.
const FREE: &str = "
select id, kind, slug, name, siren from territories t
where kind = 'commune' and vanished_in is null and siren is not null
    and not exists (select 1 from organisations o where o.territory_id = t.id)
order by population desc nulls last, code
limit $1";

/// Adds as many members as there are free communes, `wanted` at most; answers how many.
/// `progress` hears how many rows more are written: an organisation and a member each.
pub async fn add_members(store: &Store, wanted: u32, progress: impl Fn(usize)) -> Result<usize, StoreError> {
    store
        .write(&Actor::System(Job::Demonstration), None, async |work| {
            let permit = work.may(Action::LoadDemonstration, &Record::Open)?;
            lock(&work.transaction).await?;
            let rows = work.transaction.query_all_raw(sql(FREE, [i64::from(wanted).into()])).await?;
            let organisations = rows
                .iter()
                .map(|row| TerritoryToStandOn::from_query_result(row, "")?.organisation(true))
                .collect::<Result<Vec<_>, StoreError>>()?;
            let added = organisations.len();
            if added > 0 {
                work.apply(permit, Added { organisations, progress: &progress }).await?;
            }
            Ok(added)
        })
        .await
}

struct Added<'a, P> {
    organisations: Vec<NewOrganisation>,
    progress: &'a P,
}

impl<P: Fn(usize)> Change for Added<'_, P> {
    async fn write(self, work: &Work) -> Result<(Entries, Versions), StoreError> {
        let Added { organisations, progress } = self;
        let of = |organisation: &NewOrganisation| NewMember {
            id: Uuid::now_v7(),
            organisation: organisation.id,
            profile: Profile::default(),
            confirmed: None,
        };
        let added: Vec<NewMember> = organisations.iter().map(of).collect();
        organisations::create(work, &organisations, progress).await?;
        members::create(work, &added, progress).await?;

        let mut versions = Versions::new();
        let organisations = organisations.iter().map(|one| organisations::created(one, &mut versions));
        let mut told: Vec<Entry> = organisations.collect();
        told.extend(added.iter().map(|one| members::created(one, &mut versions)));
        Ok((Entries::of(told).ok_or(StoreError::Absent)?, versions))
    }
}
