//! The demonstration's partnerships, into a platform that holds its organisations and people.

use super::part::once;
use super::standing::Standing;
use crate::members::partnerships::{NewPartnership, create, created};
use crate::unit_of_work::{Change, Versions, Work};
use crate::{Store, error::StoreError};
use domain::demonstration::Partnership;
use domain::journal::Entries;
use domain::members::partnerships::Party;
use uuid::Uuid;

const STANDS: &str = "select exists (select 1 from partnerships where demo)";

/// Loads them after [`load`](super::load): answers how many, none where one stands already.
pub async fn load_partnerships(
    store: &Store,
    partnerships: &[Partnership],
) -> Result<Option<usize>, StoreError> {
    if partnerships.is_empty() {
        return Ok(None);
    }
    once(store, STANDS, async |work, permit| {
        let standing = Standing::of(work).await?;
        let one = |partnership| new(partnership, &standing);
        let partnerships = partnerships.iter().map(one).collect::<Result<Vec<_>, _>>()?;
        let loaded = partnerships.len();
        work.apply(permit, Partnerships(partnerships)).await?;
        Ok(loaded)
    })
    .await
}

fn new(partnership: &Partnership, standing: &Standing) -> Result<NewPartnership, StoreError> {
    let Partnership { key, said, parties, confirmed_on, confirmed_by } = partnership;
    let party = |Party { organisation, side, role, period }: &Party<_>| {
        let organisation = standing.organisation(organisation)?;
        Ok(Party { organisation, side: *side, role: *role, period: *period })
    };
    Ok(NewPartnership {
        id: Uuid::now_v7(),
        slug: key.clone(),
        said: said.clone(),
        parties: parties.iter().map(party).collect::<Result<_, StoreError>>()?,
        confirmed: Some((*confirmed_on, standing.person(confirmed_by)?)),
        demo: true,
    })
}

struct Partnerships(Vec<NewPartnership>);

impl Change for Partnerships {
    async fn write(self, work: &Work) -> Result<(Entries, Versions), StoreError> {
        let Partnerships(partnerships) = self;
        create(work, &partnerships).await?;
        let mut versions = Versions::new();
        let told = partnerships.iter().map(|one| created(one, &mut versions));
        Ok((Entries::of(told).ok_or(StoreError::Absent)?, versions))
    }
}
