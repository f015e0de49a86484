//! The parts that stand on the demonstration's organisations and people: a demonstration that was loaded before one gets it, too.

use crate::trouble::Trouble;
use domain::demonstration::{Event, Partnership, Topic};
use store::Store;
use store::demonstration::{self, LoadedEvents, LoadedTopics};

pub(super) async fn load_partnerships(store: &Store, partnerships: &[Partnership]) -> Result<(), Trouble> {
    if let Some(loaded) = demonstration::load_partnerships(store, partnerships).await? {
        println!("The demonstration's partnerships are loaded: {loaded}.");
    }
    Ok(())
}

/// After the members and people that they name; nothing where they stand already.
pub(super) async fn load_topics(store: &Store, topics: &[Topic]) -> Result<(), Trouble> {
    if let Some(LoadedTopics { topics, interests }) = demonstration::load_topics(store, topics).await? {
        println!("The demonstration's topics are loaded: {topics} topics, {interests} interests.");
    }
    Ok(())
}

pub(super) async fn load_events(store: &Store, events: &[Event]) -> Result<(), Trouble> {
    if let Some(LoadedEvents { events, versions }) = demonstration::load_events(store, events).await? {
        println!("The demonstration's events are loaded: {events}, with {versions} programme versions.");
    }
    Ok(())
}

/// Of topics to events, where both stand.
pub(super) async fn load_links(store: &Store, events: &[Event]) -> Result<(), Trouble> {
    if let Some(loaded @ 1..) = demonstration::load_links(store, events).await? {
        println!("The demonstration's topics are linked to its events: {loaded} links.");
    }
    Ok(())
}
