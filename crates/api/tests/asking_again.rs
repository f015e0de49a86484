//! Conditions: a client that has an answer already, in whatever coding, is told so.

use crate::world::{Answer, World};
use std::collections::BTreeSet;

const PATHS: [&str; 5] = [
    "/v1/territories/commune/33318",
    "/v1/territories?limit=3",
    "/v1/vocabularies/themes",
    "/v1/events/rencontre-published/calendar.ics",
    "/v1/openapi.json",
];

/// What the answer differs by.
fn varies(answer: &Answer) -> BTreeSet<String> {
    let said = answer.headers.get_all("vary").iter().filter_map(|value| value.to_str().ok());
    said.flat_map(|list| list.split(',')).map(|name| name.trim().to_lowercase()).collect()
}

#[actix_web::test]
async fn a_client_that_has_it_already_gets_304_with_what_the_200_says_of_keeping_it() {
    let world = World::with_people().await;
    for path in PATHS {
        let first = world.get(path).send().await;
        let tag = first.header("etag").to_owned();
        assert!(tag.starts_with('"'), "{path} has no strong tag: {tag}");
        let again = world.get(path).header("if-none-match", &tag).send().await;
        assert_eq!(again.status, 304, "{path}");
        for name in ["etag", "cache-control"] {
            assert_eq!(again.header(name), first.header(name), "{name} of {path}");
        }
        assert!(again.text.is_empty());
        assert!(!varies(&first).is_empty(), "{path}");
        assert_eq!(varies(&again), varies(&first), "{path}");
    }
}

#[actix_web::test]
async fn each_coding_has_a_tag_of_its_own_and_the_tag_of_one_is_good_for_another() {
    let world = World::with_people().await;
    for path in PATHS {
        let plain = world.get(path).send().await;
        let mut tags = BTreeSet::from([plain.header("etag").to_owned()]);
        let mut offered = Vec::new();
        for asked in ["br", "gzip", "deflate", "zstd"] {
            let compressed = world.get(path).header("accept-encoding", asked).send_raw().await;
            let (coding, tag) = (compressed.header("content-encoding"), compressed.header("etag"));
            assert_eq!(tags.insert(tag.to_owned()), !coding.is_empty(), "{path} {asked}: {tag}");
            assert_eq!(varies(&compressed), varies(&plain), "{path} {asked}");
            let again = world.get(path).header("if-none-match", tag).send().await;
            assert_eq!(again.status, 304, "{path} {asked}: {tag}");
            offered.push(coding.to_owned());
        }
        assert_eq!(offered, ["br", "gzip", "deflate", ""], "{path}");
    }
}
