use super::{slugs, with_events};

#[actix_web::test]
async fn events_come_by_their_beginning_and_a_day_narrows_them() {
    let world = with_events().await;
    let (founding, second) = ("lancement-plateforme-aect-2022", "rencontre-de-la-plateforme");
    for (query, expected) in [
        ("", &[founding, second][..]),
        ("sort=starts_at", &[founding, second]),
        ("sort=-starts_at", &[second, founding]),
        ("from=2022-04-01", &[founding, second]),
        ("from=2022-04-02", &[second]),
        ("from=2026-11-24", &[second]),
        ("until=2022-03-31", &[]),
        ("until=2022-04-01", &[founding]),
        ("from=2022-04-01&until=2022-04-01", &[founding]),
        ("from=2026-12-25", &[]),
        ("until=9999-12-31", &[founding, second]),
        ("state=published", &[founding, second]),
        ("state=draft", &[]),
        ("q=rencontre", &[second]),
        ("q=lancemant", &[founding]),
    ] {
        let list = world.read(&format!("/v1/events?count=true&{query}")).await;
        assert_eq!(slugs(&list), expected, "{query}");
        assert_eq!(list["total"], expected.len(), "{query}");
    }
}

#[actix_web::test]
async fn a_walk_meets_each_event_once() {
    let world = with_events().await;
    for sort in ["starts_at", "-starts_at"] {
        let (mut seen, mut address) = (Vec::new(), format!("/v1/events?limit=1&sort={sort}"));
        loop {
            let page = world.read(&address).await;
            seen.extend(slugs(&page).iter().map(|slug| (*slug).to_owned()));
            let Some(next) = page["next"].as_str() else { break };
            address = format!("/v1/events?limit=1&sort={sort}&cursor={next}");
        }
        assert_eq!(seen.len(), 2, "{sort}: {seen:?}");
        assert_ne!(seen[0], seen[1]);
    }
}

#[actix_web::test]
async fn bad_parameters_are_named() {
    let world = with_events().await;
    for (query, parameter, field) in [
        ("from=hier", "from", "invalid_format"),
        ("from=-5000-01-01", "from", "invalid_format"),
        ("from=%2B2026-01-01", "from", "invalid_format"),
        ("until=2022-02-30", "until", "invalid_format"),
        ("state=past", "state", "unknown_value"),
        ("sort=title", "sort", "unknown_value"),
        ("q=a", "q", "too_short"),
        ("limit=0", "limit", "out_of_range"),
    ] {
        let refused = world.get(&format!("/v1/events?{query}")).send().await;
        assert_eq!(refused.problem(), "invalid_parameter", "{query}");
        assert_eq!(refused.json()["errors"][0]["parameter"], parameter);
        assert_eq!(refused.json()["errors"][0]["code"], field, "{query}");
    }
    let page = world.read("/v1/events?limit=1").await;
    let other = format!("/v1/events?limit=1&state=published&cursor={}", page["next"].as_str().expect("more"));
    assert_eq!(world.get(&other).send().await.problem(), "cursor_mismatch");
}
