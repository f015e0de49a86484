//! A member's profile is changed, under the lock of the member. Indexes: as for `show`.

use super::columns;
use super::show::{MemberRecord, find};
use crate::sql::sql;
use crate::unit_of_work::{Change, MayTryAgain, Versions, Work};
use crate::{Store, error::StoreError};
use domain::access::{Action, Actor, Record};
use domain::journal::{Entries, Entry, EntryKind, RecordKind};
use domain::members::{ProfileField, ProfileUpdate, Shown, confirmation, fields_besides};
use sea_orm::ConnectionTrait;
use time::Date;
use uuid::Uuid;

const ID: &str = "select id from members where id = coalesce($1, (select named.id from organisations n
    join members named on named.organisation_id = n.id where n.slug = $2))";

const LOCK: &str = "select version from members where id = $1 for update";

/// Locks the member, lets `decide` judge today's record, and writes what it answers. Answers the record as it is now.
///
/// # Errors
/// [`StoreError::Absent`] for what names no member; refused before anything is locked.
pub async fn update<E: From<StoreError> + MayTryAgain>(
    store: &Store,
    actor: &Actor,
    request: Option<Uuid>,
    id_or_slug: &str,
    today: Date,
    decide: impl Fn(&MemberRecord) -> Result<Option<ProfileUpdate>, E>,
) -> Result<MemberRecord, E> {
    store
        .write(actor, request, async |work| {
            let member = named(work, id_or_slug).await?;
            let permit = work.may(Action::UpdateMember, &Record::Member { id: member })?;
            let version = lock(work, member).await?;
            let current = find(&work.transaction, id_or_slug, today).await?;
            match decide(&current)? {
                None => Ok(current),
                Some(update) => {
                    let confirmed = confirmation(actor, member, today);
                    let besides = besides(&current, &update, confirmed);
                    work.apply(permit, Updated { member, version, update, besides, confirmed }).await?;
                    Ok(find(&work.transaction, id_or_slug, today).await?)
                }
            }
        })
        .await
}

async fn named(work: &Work, id_or_slug: &str) -> Result<Uuid, StoreError> {
    let values = [Uuid::parse_str(id_or_slug).ok().into(), id_or_slug.into()];
    let row = work.transaction.query_one_raw(sql(ID, values)).await?.ok_or(StoreError::Absent)?;
    Ok(row.try_get("", "id")?)
}

async fn lock(work: &Work, member: Uuid) -> Result<i64, StoreError> {
    let row = work.transaction.query_one_raw(sql(LOCK, [member.into()])).await?.ok_or(StoreError::Absent)?;
    Ok(row.try_get("", "version")?)
}

/// What else of the member shows otherwise once the profile is saved.
fn besides(
    current: &MemberRecord,
    update: &ProfileUpdate,
    confirmed: Option<(Date, Uuid)>,
) -> Vec<&'static str> {
    let (referents, confirmed_on) = (current.referents, current.confirmed_on);
    let before = Shown { profile: &current.profile, referents, confirmed_on };
    let confirmed_on = confirmed.map(|(day, _)| day).or(confirmed_on);
    fields_besides(before, Shown { profile: &update.profile, referents, confirmed_on })
}

struct Updated {
    member: Uuid,
    version: i64,
    update: ProfileUpdate,
    besides: Vec<&'static str>,
    confirmed: Option<(Date, Uuid)>,
}

impl Change for Updated {
    async fn write(self, work: &Work) -> Result<(Entries, Versions), StoreError> {
        let Updated { member, version, update: ProfileUpdate { profile, fields }, besides, confirmed } = self;
        let (confirmed_on, confirmed_by) = confirmed.unzip();
        let values =
            [member.into(), columns::values(&profile).into(), confirmed_on.into(), confirmed_by.into()];
        work.transaction.execute_raw(sql(statement(&fields), values)).await?;
        let mut names: Vec<_> = fields.into_iter().map(ProfileField::as_str).collect();
        for name in besides {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let entry = Entry::new(EntryKind::MemberProfileUpdated, RecordKind::Member, member).fields(names);
        Ok((Entries::one(entry), Versions::from([(member, version + 1)])))
    }
}

/// `$1` the member, `$2` its profile, `$3` and `$4` day and person of a confirmation or null. Only what differs is written, so
/// that a column whose value is none of today's stays as it was.
fn statement(fields: &[ProfileField]) -> String {
    let changed = fields.iter().flat_map(|field| columns::of_field(*field));
    let changed: String = changed.map(|column| format!("{column} = r.{column}, ")).collect();
    format!(
        "update members m set {changed} confirmed_on = coalesce($3, m.confirmed_on),
            confirmed_by = coalesce($4, m.confirmed_by), version = m.version + 1, updated_at = clock_timestamp()
         from jsonb_to_record($2) as r ({typed}) where m.id = $1",
        typed = columns::TYPED,
    )
}
