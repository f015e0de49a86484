//! HEAD is GET without its body, so it tells no more than GET does.

use crate::world::{Partnership, Who, World};
use reqwest::Method;

#[actix_web::test]
async fn head_of_what_a_reader_does_not_see_is_404_without_body_or_tag() {
    let world = World::with_topics().await;
    let partnership = format!("/v1/partnerships/{}", Partnership::ALL[2].id());
    for path in ["/v1/topics/topic-own", &partnership] {
        for (who, sees) in [(None, false), (Some(Who::OtherReferent), false), (Some(Who::Reader), true)] {
            let token = match who {
                Some(who) => Some(world.token(who).await),
                None => None,
            };
            let get = world.get_as(path, token.as_deref()).await;
            let request = world.request(Method::HEAD, path);
            let request = token.iter().fold(request, |request, token| request.bearer(token));
            let head = request.send_raw().await;
            let expected = if sees { 200 } else { 404 };
            assert_eq!((head.status, head.text.as_str()), (expected, ""), "{path} as {who:?}");
            assert_eq!(head.header("etag").is_empty(), !sees, "{path} as {who:?}");
            assert_eq!(get.status, head.status, "{path} as {who:?}");
            for name in ["etag", "content-type", "content-language", "cache-control", "vary"] {
                assert_eq!(head.header(name), get.header(name), "{name} of {path} as {who:?}");
            }
        }
    }
}
