//! Who a token stands for today: one statement a request, so that a removed référent is refused at the next one.

use crate::sql::sql;
use crate::{Store, error::StoreError};
use domain::access::{
    Account, AccountId, Actor, Client, ClientId, MemberRole, Place, ReferentKind, Role, Scope, StaffRole,
};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult};
use serde::Deserialize;
use time::Date;
use uuid::Uuid;

#[derive(FromQueryResult)]
struct Row {
    id: Uuid,
    person_id: Uuid,
    in_members: serde_json::Value,
    as_staff: serde_json::Value,
}

#[derive(Deserialize)]
struct InMember {
    organisation: Uuid,
    member: Uuid,
    role: String,
    referent: Option<String>,
}

#[derive(Deserialize)]
struct AsStaff {
    organisation: Uuid,
    role: String,
    events: Vec<Uuid>,
}

/// By primary keys of `sessions` and `accounts`, then `contacts_by_person` and the key of `staff_places`.
const ACCOUNT: &str = "
select a.id, a.person_id,
    coalesce((select jsonb_agg(jsonb_build_object('organisation', c.organisation_id, 'member', m.id,
            'role', c.role, 'referent', c.referent_kind) order by c.id)
        from contacts c join members m on m.organisation_id = c.organisation_id
        where c.person_id = a.person_id and c.role is not null
            and coalesce(c.held_from <= $3, true) and coalesce(c.held_until >= $3, true)), '[]') as in_members,
    coalesce((select jsonb_agg(jsonb_build_object('organisation', p.organisation_id, 'role', p.role,
            'events', to_jsonb(p.events)) order by p.organisation_id, p.role)
        from staff_places p where p.account_id = a.id), '[]') as as_staff
from accounts a join sessions s on s.account_id = a.id
where a.id = $1 and s.id = $2 and s.ended_at is null and a.state = 'active'";

/// The account of a live session, with the places of that day; none when it may no more act.
pub async fn account(
    store: &Store,
    id: Uuid,
    session: Uuid,
    today: Date,
) -> Result<Option<Actor>, StoreError> {
    let values = [id.into(), session.into(), today.into()];
    let Some(row) = store.database.query_one_raw(sql(ACCOUNT, values)).await? else { return Ok(None) };
    let row = Row::from_query_result(&row, "")?;
    let in_members: Vec<InMember> = read(row.in_members)?;
    let as_staff: Vec<AsStaff> = read(row.as_staff)?;
    let places = in_members
        .into_iter()
        .map(InMember::place)
        .chain(as_staff.into_iter().map(AsStaff::place))
        .collect::<Result<_, _>>()?;
    Ok(Some(Actor::Account(Account { id: AccountId(row.id), person: row.person_id, places })))
}

impl InMember {
    fn place(self) -> Result<Place, StoreError> {
        let role = match (self.role.as_str(), self.referent.as_deref().and_then(ReferentKind::parse)) {
            ("reader", None) => MemberRole::Reader,
            ("contributor", None) => MemberRole::Contributor,
            ("referent", Some(kind)) => MemberRole::Referent(kind),
            (role, _) => return Err(unknown(role)),
        };
        Ok(Place { organisation: self.organisation, role: Role::Member { member: self.member, role } })
    }
}

impl AsStaff {
    fn place(self) -> Result<Place, StoreError> {
        let role = match self.role.as_str() {
            "event_manager" => StaffRole::EventManager { events: self.events },
            "curator" => StaffRole::Curator,
            "administrator" => StaffRole::Administrator,
            role => return Err(unknown(role)),
        };
        Ok(Place { organisation: self.organisation, role: Role::Staff(role) })
    }
}

const CLIENT: &str = "select id, scopes from clients where id = $1 and revoked_at is null";

/// A program that wasn't revoked, with the scopes of its token that it still has.
pub async fn client(store: &Store, id: Uuid, asked: &[Scope]) -> Result<Option<Actor>, StoreError> {
    let Some(row) = store.database.query_one_raw(sql(CLIENT, [id.into()])).await? else { return Ok(None) };
    let given: Vec<String> = row.try_get("", "scopes")?;
    let kept = asked.iter().copied().filter(|scope| given.iter().any(|name| name == scope.as_str()));
    Ok(Some(Actor::Client(Client { id: ClientId(id), scopes: kept.collect() })))
}

fn read<T: serde::de::DeserializeOwned>(value: serde_json::Value) -> Result<T, StoreError> {
    serde_json::from_value(value).map_err(|error| StoreError::Database(DbErr::Json(error.to_string())))
}

fn unknown(role: &str) -> StoreError {
    StoreError::Database(DbErr::Type(format!("{role} is no role")))
}
