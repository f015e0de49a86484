//! The site's addresses. They need the built SPA, which the project's test command makes first.

use crate::world::{Database, Partnership, World, register};
use sea_orm::ConnectionTrait;

#[actix_web::test]
async fn the_root_leads_to_the_readers_language() {
    let world = World::with_register().await;
    for (accepted, language) in
        [("fr-FR,fr;q=0.9", "/fr"), ("en-GB,en;q=0.8", "/en"), ("de", "/fr"), ("", "/fr")]
    {
        let answer = world.get("/").header("accept-language", accepted).send_raw().await;
        assert_eq!((answer.status, answer.header("location")), (302, language), "{accepted}");
    }
}

#[actix_web::test]
async fn the_documentation_page_needs_nothing_from_elsewhere() {
    let world = World::with_register().await;
    let page = world.get("/docs/").send_raw().await;
    assert_eq!(page.status, 200);
    assert!(!page.text.contains("https://"), "{}", page.text);
    let redirected = world.get("/docs/swagger-initializer.js").send_raw().await;
    assert!(redirected.text.contains("/v1/openapi.json"));
}

#[actix_web::test]
async fn the_page_of_an_event_bears_its_title_and_a_drafts_is_not_there() {
    let world = World::with_people().await;
    let page = world.get("/fr/agenda/rencontre-published").send_raw().await;
    assert_eq!(page.status, 200);
    assert!(page.text.contains("<title>Rencontre · "), "{}", page.text);
    assert!(page.text.contains("name=\"description\" content=\"Objectif\""), "{}", page.text);
    let english = world.get("/en/events/rencontre-published").send_raw().await;
    assert!(english.text.contains("<title>Meeting · "), "{}", english.text);
    for (address, title) in [("/fr/agenda", "introuvable"), ("/en/events", "not found")] {
        let draft = world.get(&format!("{address}/rencontre-managed-draft")).send_raw().await;
        let nothing = world.get(&format!("{address}/nothing")).send_raw().await;
        assert_eq!((draft.status, nothing.status), (404, 404));
        assert!(draft.text.contains(title) && !draft.text.contains("Objectif"), "{}", draft.text);
    }
}

#[actix_web::test]
async fn a_link_to_a_member_or_a_territory_has_a_face() {
    let world = World::with_people().await;
    let described = async |address: &str| {
        let page = world.get(address).send_raw().await;
        let (_, rest) = page.text.split_once("name=\"description\" content=\"").expect("a description");
        rest.split_once('"').expect("its end").0.to_owned()
    };
    let commune = "Commune, Gironde (33), 67 339 habitants.";
    assert_eq!(described("/fr/territoires/commune/33318").await, commune);
    assert_eq!(described("/fr/membres/pessac-33318").await, commune);
    assert!(described("/en/members/pessac-33318").await.ends_with(" inhabitants."));
    let owner = world.database.owner().await;
    for (visibility, begins) in [("members", commune), ("public", "Une ville sœur.")] {
        let change = format!(
            "insert into journal (actor_kind, kind, record_kind, record_id, record_version)
                values ('operator', 'member.profile_updated', 'member', gen_random_uuid(), 2);
             update members set presentation = 'Une ville **sœur**.', presentation_language = 'fr',
                presentation_visibility = '{visibility}'
             where id = (select m.id from members m join organisations o on o.id = m.organisation_id
                where o.slug = 'pessac-33318')"
        );
        owner.execute_unprepared(&change).await.expect("told");
        assert_eq!(described("/fr/membres/pessac-33318").await, begins, "{visibility}");
    }
}

#[actix_web::test]
async fn the_documentations_address_is_found_without_its_slash() {
    let world = World::with_register().await;
    let led = world.get("/docs").send_raw().await;
    assert_eq!((led.status, led.header("location")), (308, "/docs/"));
}

#[actix_web::test]
async fn a_platform_known_by_https_asks_for_it_ever_after_and_another_does_not() {
    let database = Database::from_template().await;
    for (address, expected) in [("https://platform.test", "max-age=63072000"), ("http://platform.test", "")] {
        let world = World::known_as(address, database.clone()).await;
        for path in ["/", "/fr", "/docs/", "/v1/territories?limit=1", "/v1/nothing", "/health/live"] {
            let answer = world.get(path).send_raw().await;
            assert_eq!(answer.header("strict-transport-security"), expected, "{path} at {address}");
        }
    }
}

#[actix_web::test]
async fn the_page_of_a_former_slug_leads_to_the_present_one_in_the_same_language() {
    let world = World::with_register().await;
    let (mut edition, mut rows) = register();
    edition.edition = 2027;
    rows.iter_mut().find(|row| row.code.as_str() == "33318").expect("Pessac").name =
        "Pessac-en-Graves".into();
    store::territories::import(&world.store, &edition, &rows, |_, _| {}).await.expect("it is imported");
    for (former, present) in [
        ("/fr/territoires/commune/pessac-33318", "/fr/territoires/commune/pessac-en-graves-33318"),
        ("/en/territories/commune/pessac-33318?a=1", "/en/territories/commune/pessac-en-graves-33318?a=1"),
    ] {
        let answer = world.get(former).send_raw().await;
        assert_eq!((answer.status, answer.header("location")), (301, present), "{former}");
        let page = world.get(present).send_raw().await;
        assert!(page.status == 200 && page.text.contains("<title>Pessac-en-Graves · "), "{}", page.text);
    }
}

#[actix_web::test]
async fn a_record_that_cannot_be_read_now_is_not_one_that_is_not_there() {
    let world = World::with_people().await;
    let pages =
        ["/fr/membres/pessac-33318", "/fr/territoires/commune/33318", "/fr/agenda/rencontre-published"];
    let hidden = format!("/fr/partenariats/{}", Partnership::ALL[2].id());
    for page in pages {
        assert_eq!(world.get(page).send_raw().await.status, 200, "{page}");
    }
    for page in [&hidden, "/fr/membres/nobody", "/fr/territoires/canton/33318"] {
        let nowhere = world.get(page).send_raw().await;
        assert_eq!(nowhere.status, 404, "{page}");
        assert!(nowhere.text.contains("noindex"), "{page}");
    }
    let broken = "alter table territories rename to t; alter table events rename to e;";
    world.database.owner().await.execute_unprepared(broken).await.expect("they are the owner's");
    for page in pages {
        let unread = world.get(page).send_raw().await;
        assert_eq!((unread.status, unread.header("retry-after")), (503, "1"), "{page}");
        assert!(!unread.text.contains("noindex") && !unread.text.contains("introuvable"), "{}", unread.text);
        assert!(unread.text.contains(&format!("rel=\"canonical\" href=\"http://platform.test{page}\"")));
    }
    assert_eq!(world.get("/fr/membres").send_raw().await.status, 200, "a page that shows no record");
}
