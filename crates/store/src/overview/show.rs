//! What is counted, for everybody alike: no figure tells what a visitor may not see.

use crate::sql::sql;
use crate::{Store, error::StoreError};
use sea_orm::{ConnectionTrait, FromQueryResult};

/// The figures.
#[derive(Debug, FromQueryResult)]
pub struct Overview {
    pub members: i64,
    pub engaged: i64,
    pub willing: i64,
    /// Départements in which a commune, an EPCI or the département itself is a member.
    pub departements: i64,
    /// Countries that members name, where everybody sees it.
    pub countries: i64,
    pub organisations: i64,
    /// Of the register's present edition.
    pub territories: i64,
}

const SHOW: &str = "
select (select count(*) from members) as members,
    (select count(*) from members where engagement = 'engaged') as engaged,
    (select count(*) from members where engagement = 'willing') as willing,
    (select count(distinct t.departement) from members m join organisations o on o.id = m.organisation_id
        join territories t on t.id = o.territory_id where t.kind <> 'region') as departements,
    (select count(distinct country) from members m cross join unnest(m.countries) as country
        where m.cooperation_visibility = 'public') as countries,
    (select count(*) from organisations) as organisations,
    (select count(*) from territories where vanished_in is null) as territories";

pub async fn show(store: &Store) -> Result<Overview, StoreError> {
    let row = store.database.query_one_raw(sql(SHOW, [])).await?.ok_or(StoreError::Absent)?;
    Ok(Overview::from_query_result(&row, "")?)
}
