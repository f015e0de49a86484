//! The site's addresses. They need the built SPA, which the project's test command makes first.

use crate::world::World;

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
