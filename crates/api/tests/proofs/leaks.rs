//! Nothing leaks: what is non-public holds words found nowhere else, and every answer to every role is searched for them.

use super::exercise::{seen, tokens};
use super::golden;
use super::operation::Operation;
use super::place::Place;
use super::role::Role;
use super::scene::Scene;
use super::words::{self, Word};
use crate::world::{World, logs};
use std::collections::{BTreeMap, BTreeSet};

/// Longer lists than this are of the register, which holds no word.
const PAGES: usize = 5;

/// What a role was shown of a field: where, and whether beyond its own rows.
type Shown = BTreeMap<(String, &'static str), BTreeSet<String>>;

#[actix_web::test]
async fn no_word_of_a_non_public_field_reaches_who_may_not_read_it() {
    let scene = Scene::new().await;
    let tokens = tokens(&scene.world).await;
    let words = words::read(&scene.owner).await;
    let mut shown = Shown::new();
    for (role, token) in &tokens {
        for operation in Operation::all() {
            for (answered, text) in answers(&scene.world, &operation, token.as_deref()).await {
                let door = if answered < 400 { operation.id.as_str() } else { "problem" };
                note(&mut shown, &words, *role, door, &text);
            }
        }
    }
    for seen in seen().await {
        note(&mut shown, &words, seen.role, &seen.operation, &seen.text);
    }
    let logged = logs::captured();
    assert!(logged.contains("/v1/auth/sign-in"), "the log was heard");
    let in_logs: BTreeSet<_> = words.iter().filter(|word| word.is_in(&logged)).map(|word| &word.field).collect();
    assert!(in_logs.is_empty(), "in the log: {in_logs:?}");

    let fields: BTreeSet<&str> = words.iter().map(|word| word.field.as_str()).collect();
    let rows = fields.iter().map(|field| {
        let cell = |role: Role| shown.get(&((*field).to_owned(), role.name())).map_or_else(|| "-".to_owned(), join);
        std::iter::once((*field).to_owned()).chain(Role::ALL.map(cell)).collect()
    });
    golden::compare("leaks.golden", &golden::table(&Role::ALL.map(Role::name), rows));
}

fn join(doors: &BTreeSet<String>) -> String {
    doors.iter().map(String::as_str).collect::<Vec<_>>().join(",")
}

fn note(shown: &mut Shown, words: &[Word], role: Role, door: &str, text: &str) {
    for word in words.iter().filter(|word| word.is_in(text)) {
        let whose = if word.is_of(&role.ids()) { "own" } else { "others" };
        let doors = shown.entry((word.field.clone(), role.name())).or_default();
        doors.insert(format!("{door}:{whose}"));
    }
}

/// Every answer that an operation gives to this token: a read in each format, walked to its end; a write with an empty
/// body, which is refused.
async fn answers(world: &World, operation: &Operation, token: Option<&str>) -> Vec<(u16, String)> {
    let mut answers = Vec::new();
    let formats = if operation.is_read() { operation.formats.clone() } else { vec!["application/json".into()] };
    for place in Place::all(&operation.path) {
        for format in &formats {
            let mut next = Some(first(operation, &place.path));
            for _ in 0..PAGES {
                let Some(path) = next.take() else { break };
                let mut request = world.request(operation.method.clone(), &path).header("accept", format);
                if let Some(token) = token {
                    request = request.bearer(token);
                }
                if let Some((media, _)) = &operation.body {
                    request = request.header("content-type", media).body("{}");
                }
                let answer = request.send().await;
                let headers: Vec<_> = answer.headers.iter().map(|(name, value)| format!("{name}: {value:?}")).collect();
                next = if operation.is_read() { following(operation, &path, &answer.text) } else { None };
                answers.push((answer.status, format!("{}\n{}", headers.join("\n"), answer.text)));
            }
        }
    }
    answers
}

/// The first page, as long as the document allows.
fn first(operation: &Operation, path: &str) -> String {
    let limit = operation.query_parameter("limit").map(|limit| &limit["schema"]["maximum"]);
    limit.map_or_else(|| path.to_owned(), |limit| format!("{path}?limit={limit}"))
}

/// The page that follows: by `next`, or by the feed's `position`.
fn following(operation: &Operation, path: &str, text: &str) -> Option<String> {
    let page: serde_json::Value = serde_json::from_str(text).ok()?;
    let base = path.split('&').next().unwrap_or(path);
    if let Some(next) = page["next"].as_str().filter(|_| operation.query_parameter("cursor").is_some()) {
        return Some(format!("{base}&cursor={next}"));
    }
    (page["more"] == true).then(|| format!("{base}&after={}", page["position"]))
}
