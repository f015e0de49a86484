//! Claiming the next due delivery, with what its letter needs.

use super::DeliveryKind;
use super::obstacle::{Facts, Obstacle};
use crate::{Store, error::StoreError, sql::sql};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, QueryResult};
use std::fmt;
use std::time::Duration;
use uuid::Uuid;

/// How long a claimed delivery is its worker's alone; sending must be over by then.
pub const LEASE: Duration = Duration::from_secs(120);

/// Uses the index `deliveries_due`. A kind that a newer program planned is left to it. Counting the attempt here makes a mail
/// that kills its worker count too.
const CLAIM: &str = "
with due as (
    select id from deliveries where state = 'waiting' and due_at <= now() and kind = any($2)
    order by due_at, id limit 1 for update skip locked
)
update deliveries d set attempts = d.attempts + 1, due_at = now() + make_interval(secs => $1)
from due where d.id = due.id
returning d.id";

/// The organisation is told when the person holds a place in just one today, where people live. A mail of the same kind that was caused later
/// has the link that counts.
const LOAD: &str = "
select d.id, d.kind, d.attempts, p.first_name, p.last_name, p.language, p.erased_at is not null as erased,
    a.id as account, a.sign_in_mail, a.state as account_state,
    (select i.first_name || ' ' || i.last_name from accounts ia join people i on i.id = ia.person_id
        where j.actor_kind = 'account' and ia.id = j.actor_id and i.erased_at is null) as invited_by,
    (select min(o.name) from organisations o where o.id in (
        select c.organisation_id from contacts c
            where c.person_id = p.id and c.role is not null
                and (c.held_until is null or c.held_until >= (now() at time zone 'Europe/Paris')::date)
        union select s.organisation_id from staff_places s where s.account_id = a.id)
        having count(*) = 1) as organisation,
    exists(select 1 from deliveries later where later.account_id = d.account_id and later.kind = d.kind
        and later.cause > d.cause and later.state in ('waiting', 'sent')) as overtaken
from deliveries d
join people p on p.id = d.recipient
join journal j on j.id = d.cause
left join accounts a on a.id = d.account_id
where d.id = $1";

/// A delivery in the hands of this worker until its lease ends.
#[derive(Debug)]
pub struct Claimed {
    pub id: Uuid,
    /// This one included.
    pub attempts: i32,
    /// Whom to write to, or why nobody is.
    pub addressee: Result<Addressee, Obstacle>,
}

/// Whom a mail is written to and what it says. Names and address are personal: they go into the mail and nowhere else.
pub struct Addressee {
    pub kind: DeliveryKind,
    pub account: Uuid,
    pub first_name: String,
    pub last_name: String,
    /// `fr` or `en`.
    pub language: String,
    pub sign_in_mail: String,
    /// The name of the person who caused it, where one did.
    pub invited_by: Option<String>,
    pub organisation: Option<String>,
}

impl fmt::Debug for Addressee {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Addressee")
            .field("kind", &self.kind)
            .field("account", &self.account)
            .finish_non_exhaustive()
    }
}

/// Claims the delivery that has been due for longest. None when none is due or others hold all that are.
pub async fn claim(store: &Store) -> Result<Option<Claimed>, StoreError> {
    store
        .keep(async |transaction| {
            let known = DeliveryKind::ALL.map(|kind| kind.as_str().to_owned()).to_vec();
            let values = [LEASE.as_secs_f64().into(), known.into()];
            let claimed = transaction.query_one_raw(sql(CLAIM, values)).await?;
            let Some(claimed) = claimed else { return Ok(None) };
            let id: Uuid = claimed.try_get("", "id")?;
            let row = transaction.query_one_raw(sql(LOAD, [id.into()])).await?.ok_or(StoreError::Absent)?;
            let facts = Facts::from_query_result(&row, "")?;
            let kind = DeliveryKind::parse(&facts.kind).ok_or_else(|| DbErr::Type(facts.kind.clone()))?;
            let addressee = match facts.judge(kind) {
                Ok(account) => Ok(addressee(&row, kind, account)?),
                Err(obstacle) => Err(obstacle),
            };
            Ok(Some(Claimed { id, attempts: facts.attempts, addressee }))
        })
        .await
}

fn addressee(row: &QueryResult, kind: DeliveryKind, account: Uuid) -> Result<Addressee, StoreError> {
    Ok(Addressee {
        kind,
        account,
        first_name: row.try_get("", "first_name")?,
        last_name: row.try_get("", "last_name")?,
        language: row.try_get("", "language")?,
        sign_in_mail: row.try_get("", "sign_in_mail")?,
        invited_by: row.try_get("", "invited_by")?,
        organisation: row.try_get("", "organisation")?,
    })
}
