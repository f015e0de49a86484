//! Access tokens that must be refused, and the keys by which anybody can tell.

use crate::world::{Document, Who, World};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use serde_json::{Value, json};
use time::Duration;

async fn refused(world: &World, token: &str) -> String {
    let answer = world.get("/v1/me").bearer(token).send().await;
    assert_eq!(answer.status, 401, "{token}");
    assert_eq!(answer.header("www-authenticate"), "Bearer");
    answer.problem()
}

fn claims(token: &str) -> Value {
    let payload = token.split('.').nth(1).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).unwrap()).unwrap()
}

fn unsigned(header: &Value, claims: &Value) -> String {
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(serde_json::to_vec(value).unwrap());
    format!("{}.{}.", part(header), part(claims))
}

#[actix_web::test]
async fn a_token_of_none_of_another_key_or_with_the_public_key_as_secret_is_refused() {
    let world = World::with_people().await;
    let token = world.token(Who::Administrator).await;
    let claims = claims(&token);
    let key = world.get("/.well-known/jwks.json").send().await.json()["keys"][0].clone();
    let kid = key["kid"].as_str().unwrap();
    for alg in ["none", "None", "NONE"] {
        let forged = unsigned(&json!({ "alg": alg, "typ": "JWT", "kid": kid }), &claims);
        assert_eq!(refused(&world, &forged).await, "access_token_invalid");
    }
    let public = key["x"].as_str().unwrap();
    for secret in [public.as_bytes().to_vec(), URL_SAFE_NO_PAD.decode(public).unwrap()] {
        let mut header = Header::new(Algorithm::HS256);
        header.kid = Some(kid.to_owned());
        let forged = encode(&header, &claims, &EncodingKey::from_secret(&secret)).unwrap();
        assert_eq!(refused(&world, &forged).await, "access_token_invalid");
    }
    let other = EncodingKey::from_ed_der(
        &[&[0x30u8, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20][..], &[9; 32]].concat(),
    );
    for named in [kid, "another"] {
        let mut header = Header::new(Algorithm::EdDSA);
        header.kid = Some(named.to_owned());
        let forged = encode(&header, &claims, &other).unwrap();
        assert_eq!(refused(&world, &forged).await, "access_token_invalid");
    }
    let (head, rest) = token.split_once('.').unwrap();
    let other_kid = unsigned(&json!({ "alg": "EdDSA", "kid": "x" }), &claims);
    let spliced = format!("{}.{}", other_kid.split('.').next().unwrap(), rest);
    assert_eq!(refused(&world, &spliced).await, "access_token_invalid");
    assert_eq!(refused(&world, &format!("{head}.{rest}x")).await, "access_token_invalid");
    for nonsense in ["", "x", "a.b.c", "null"] {
        assert_eq!(refused(&world, nonsense).await, "access_token_invalid");
    }
}

#[actix_web::test]
async fn a_token_lives_ten_minutes() {
    let world = World::with_people().await;
    let token = world.token(Who::Administrator).await;
    let claims = claims(&token);
    assert_eq!(claims["exp"].as_i64().unwrap() - claims["iat"].as_i64().unwrap(), 600);
    world.time.pass(Duration::seconds(599));
    assert_eq!(world.get("/v1/me").bearer(&token).send().await.status, 200);
    world.time.pass(Duration::seconds(1));
    assert_eq!(refused(&world, &token).await, "token_expired");
}

#[actix_web::test]
async fn a_token_remembered_as_verified_is_still_refused_after_its_end() {
    let world = World::with_people().await;
    let tokens = [world.token(Who::Reader).await, world.client_token("network").await];
    for token in &tokens {
        assert_eq!(world.get("/v1/members?limit=1").bearer(token).send().await.status, 200);
    }
    world.time.pass(Duration::minutes(10));
    for token in tokens.iter().chain(&tokens) {
        assert_eq!(refused(&world, token).await, "token_expired");
    }
}

#[actix_web::test]
async fn a_token_says_who_and_never_what() {
    let world = World::with_people().await;
    let (_, keys) = Document::committed().operation("GET", "/.well-known/jwks.json").unwrap();
    let told = keys["description"].as_str().unwrap();
    for (token, of_its_kind) in
        [(world.token(Who::Administrator).await, "sid"), (world.client_token("network").await, "scope")]
    {
        let claims = claims(&token);
        let mut expected = ["aud", "exp", "iat", "iss", "jti", "sub", of_its_kind];
        expected.sort_unstable();
        let mut names: Vec<_> = claims.as_object().unwrap().keys().map(String::as_str).collect();
        names.sort_unstable();
        assert_eq!(names, expected);
        assert_eq!((&claims["iss"], &claims["aud"]), (&json!("http://platform.test"), &json!("aect")));
        for name in names {
            assert!(told.contains(&format!("`{name}`")), "the document doesn't tell of {name}");
        }
    }
}
