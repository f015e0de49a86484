//! An account as its own person sees it.

use crate::sql::sql;
use crate::{Store, error::StoreError};
use sea_orm::{ConnectionTrait, FromQueryResult};
use time::Date;
use uuid::Uuid;

#[derive(Clone, Debug, FromQueryResult)]
pub struct Me {
    pub id: Uuid,
    pub sign_in_mail: String,
    pub language: String,
    pub person_id: Uuid,
    pub first_name: String,
    pub last_name: String,
    pub demo: bool,
    /// Of the person: what one changes of oneself.
    pub version: i64,
    /// `[{organisation: {id, slug, name}, member, role, referent}]`
    pub places: serde_json::Value,
}

const ME: &str = "
select a.id, a.sign_in_mail, p.language, p.id as person_id, p.first_name, p.last_name, p.demo, p.version,
    coalesce((select jsonb_agg(jsonb_build_object(
            'organisation', jsonb_build_object('id', o.id, 'slug', o.slug, 'name', o.name),
            'member', h.member, 'role', h.role, 'referent', h.referent) order by o.name_key, o.id, h.role)
        from (select c.organisation_id, m.id as member, c.role, c.referent_kind as referent
                from contacts c join members m on m.organisation_id = c.organisation_id
                where c.person_id = a.person_id and c.role is not null
                    and coalesce(c.held_from <= $2, true) and coalesce(c.held_until >= $2, true)
            union all
            select s.organisation_id, null, s.role, null from staff_places s where s.account_id = a.id) h
        join organisations o on o.id = h.organisation_id), '[]') as places
from accounts a join people p on p.id = a.person_id
where a.id = $1";

pub async fn me(store: &Store, account: Uuid, today: Date) -> Result<Me, StoreError> {
    find(&store.database, account, today).await
}

pub(super) async fn find(
    connection: &impl ConnectionTrait,
    account: Uuid,
    today: Date,
) -> Result<Me, StoreError> {
    let row = connection.query_one_raw(sql(ME, [account.into(), today.into()])).await?;
    Ok(Me::from_query_result(&row.ok_or(StoreError::Absent)?, "")?)
}
