//! The interest that stands, read under the topic's lock.

use crate::error::StoreError;
use crate::sql::sql;
use crate::topics::rows::known;
use crate::unit_of_work::{Versions, Work};
use domain::journal::{Detail, Entries, Entry, EntryKind, RecordKind};
use domain::topics::{Interest, InterestKind};
use sea_orm::ConnectionTrait;
use uuid::Uuid;

/// Where an interest stands, and the version that a change gives it.
pub(super) struct Place {
    pub(super) id: Uuid,
    pub(super) version: i64,
    pub(super) topic: Uuid,
    pub(super) member: Uuid,
}

impl Place {
    /// The entry of what happened to the interest.
    pub(super) fn entry(&self, kind: EntryKind) -> Entry {
        let detail = Detail::new().id("topic", self.topic).id("member", self.member);
        Entry::new(kind, RecordKind::Interest, self.id).detail(detail)
    }

    /// That entry, and the one of its topic, whose new version is given. In a topic shows how many are interested how, and who
    /// leads, so that other words of an interest change none of its fields.
    pub(super) fn told(self, entry: Entry, shows: bool, topic_version: i64) -> (Entries, Versions) {
        let fields: &[_] = if shows { &["interests", "leads"] } else { &[] };
        let of_topic = Entry::new(EntryKind::TopicInterestsChanged, RecordKind::Topic, self.topic);
        let entries = Entries::one(entry).and(of_topic.fields(fields.iter().copied()));
        (entries, Versions::from([(self.id, self.version), (self.topic, topic_version)]))
    }
}

const MEMBER: &str = "
select m.id from members m join organisations o on o.id = m.organisation_id where m.id = $1 or o.slug = $2";

/// The id of the member that this id or slug names; a member is there for ever, so it isn't locked.
///
/// # Errors
/// [`StoreError::Absent`] for what names no member.
pub(super) async fn member(work: &Work, id_or_slug: &str) -> Result<Uuid, StoreError> {
    let values = [Uuid::parse_str(id_or_slug).ok().into(), id_or_slug.into()];
    let row = work.transaction.query_one_raw(sql(MEMBER, values)).await?.ok_or(StoreError::Absent)?;
    Ok(row.try_get("", "id")?)
}

const STANDING: &str = "
select id, version, kind, words from topic_interests where topic_id = $1 and member_id = $2 for update";

/// The interest that the member has, with its id and version.
pub(super) async fn standing(
    work: &Work,
    topic: Uuid,
    member: Uuid,
) -> Result<Option<(Uuid, i64, Interest)>, StoreError> {
    let values = [topic.into(), member.into()];
    let Some(row) = work.transaction.query_one_raw(sql(STANDING, values)).await? else { return Ok(None) };
    let kind = known(&row.try_get::<String>("", "kind")?, InterestKind::parse)?;
    let interest = Interest { kind, words: row.try_get("", "words")? };
    Ok(Some((row.try_get("", "id")?, row.try_get("", "version")?, interest)))
}
