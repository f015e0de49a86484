//! Programs: the tokens that they get, and for what.

use crate::world::{CLIENT_SECRET, World, id};
use base64::Engine;
use reqwest::Method;

#[actix_web::test]
async fn a_program_gets_a_token_for_its_scopes_alone() {
    let world = World::with_people().await;
    let ask = |client: uuid::Uuid, secret: &str, more: &str| {
        let form = format!("grant_type=client_credentials&client_id={client}&client_secret={secret}{more}");
        let request = world.request(Method::POST, "/oauth/token");
        request.header("content-type", "application/x-www-form-urlencoded").body(form).send()
    };
    let (bare, network) = (id("client", "bare"), id("client", "network"));
    for asked in ["", "&scope=network:read"] {
        assert_eq!(ask(network, CLIENT_SECRET, asked).await.json()["scope"], "network:read", "{asked}");
    }
    for (client, asked) in [(bare, ""), (bare, "&scope="), (network, "&scope=")] {
        let none = ask(client, CLIENT_SECRET, asked).await;
        assert_eq!((none.status, none.json().get("scope")), (200, None), "{asked}");
    }
    assert_eq!(ask(bare, CLIENT_SECRET, "&scope=network:read").await.problem(), "scope_missing");
    assert_eq!(ask(network, &CLIENT_SECRET.replace('0', "1"), "").await.problem(), "client_unknown");
    let unknown = ask(id("client", "none"), CLIENT_SECRET, "").await;
    assert_eq!(unknown.problem(), "client_unknown");
    assert!(unknown.header("www-authenticate").starts_with("Basic realm="));
    assert_eq!(unknown.json()["error"], "invalid_client");
    assert_eq!(ask(network, "secret", "").await.problem(), "client_unknown");
    let malformed = ask(network, CLIENT_SECRET, "&audience=x").await;
    assert_eq!((malformed.status, malformed.problem().as_str()), (400, "malformed_request"));
    assert_eq!(malformed.json()["error"], "invalid_request");
    let basic = base64::engine::general_purpose::STANDARD.encode(format!("{network}:{CLIENT_SECRET}"));
    let answer = world
        .request(Method::POST, "/oauth/token")
        .header("content-type", "application/x-www-form-urlencoded")
        .header("authorization", &format!("Basic {basic}"))
        .body("grant_type=client_credentials")
        .send()
        .await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    let password = world
        .request(Method::POST, "/oauth/token")
        .header("content-type", "application/x-www-form-urlencoded")
        .body("grant_type=password")
        .send()
        .await;
    assert_eq!(password.problem(), "grant_unsupported");
    assert_eq!(password.json()["error"], "unsupported_grant_type");
}
