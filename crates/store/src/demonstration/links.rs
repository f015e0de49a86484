//! What the demonstration's events are about: links to its topics, loaded after both, whichever of them an installation had first.

use super::part::once;
use super::standing::Standing;
use crate::topics::{self, Link};
use crate::unit_of_work::{Change, Versions, Work};
use crate::{Store, error::StoreError};
use domain::demonstration::Event;
use domain::journal::Entries;

const STANDS: &str =
    "select exists (select 1 from topic_events l join topics t on t.id = l.topic_id where t.demo)";

/// Links the topics and events that stand here: answers how many links, none where one stands already.
pub async fn load_links(store: &Store, events: &[Event]) -> Result<Option<usize>, StoreError> {
    once(store, STANDS, async |work, permit| {
        let links = links(events, &Standing::of(work).await?);
        let loaded = links.len();
        if loaded > 0 {
            work.apply(permit, Links(links)).await?;
        }
        Ok(loaded)
    })
    .await
}

fn links(events: &[Event], standing: &Standing) -> Vec<Link> {
    let of = |event: &Event| {
        let here = standing.event_here(&event.key);
        let topics = event.topics.iter().filter_map(|key| standing.topic_here(key));
        topics.filter_map(|topic| Some(Link { topic, event: here? })).collect::<Vec<_>>()
    };
    events.iter().flat_map(of).collect()
}

struct Links(Vec<Link>);

impl Change for Links {
    async fn write(self, work: &Work) -> Result<(Entries, Versions), StoreError> {
        let Links(links) = self;
        let versions = topics::link(work, &links).await?;
        Ok((Entries::of(topics::linked(&versions)).ok_or(StoreError::Absent)?, versions))
    }
}
