//! Nothing leaks: what is non-public holds words found nowhere else, and every answer to every role is searched for them.

use super::exercise::seen;
use super::golden;
use super::operation::Operation;
use super::place::Place;
use super::role::Role;
use super::scene::Scene;
use super::words::{self, Word};
use crate::world::{World, logs};
use std::collections::BTreeSet;

/// Longer lists than this are of the register, which holds no word.
const PAGES: usize = 5;

/// Of a field, by which operation, of whose rows, to which role.
type Shown = BTreeSet<(String, String, &'static str)>;

#[actix_web::test]
async fn no_word_of_a_non_public_field_reaches_who_may_not_read_it() {
    let scene = Scene::new().await;
    let words = words::read(&scene.owner).await;
    let mut shown = Shown::new();
    for role in Role::ALL {
        for operation in Operation::all() {
            for (answered, text) in answers(&scene.world, &operation, Scene::token(role).await).await {
                let door = if answered < 400 { operation.id.as_str() } else { "problem" };
                note(&mut shown, &words, role, door, &text);
            }
        }
    }
    for seen in seen().await {
        note(&mut shown, &words, seen.role, &seen.operation, &seen.text);
    }
    let logged = logs::captured();
    assert!(logged.contains("/v1/auth/sign-in"), "the log was heard");
    for role in Role::ALL {
        note(&mut shown, &words, role, "the log", &logged);
    }

    let mut rows = Vec::new();
    for field in words.iter().map(Word::name).collect::<BTreeSet<_>>() {
        let of_field = shown.iter().filter(|(known, ..)| *known == field);
        let mut doors: BTreeSet<&str> = of_field.map(|(_, door, _)| door.as_str()).collect();
        if doors.is_empty() {
            doors.insert("nowhere");
        }
        for door in doors {
            let cell = |role: Role| {
                let is_shown = shown.contains(&(field.clone(), door.to_owned(), role.name()));
                if is_shown { "shown" } else { "-" }.to_owned()
            };
            rows.push((format!("{field} {door}"), Role::ALL.map(cell).to_vec()));
        }
    }
    let table = golden::table(&Role::ALL.map(Role::name), rows);
    let not_searched = words::not_searched(&scene.owner, &words).await;
    let not_searched = not_searched.iter().map(|(field, kind)| format!("takes no word: {field} ({kind})\n"));
    golden::compare("leaks.golden", &(table + &not_searched.collect::<String>()));
}

fn note(shown: &mut Shown, words: &[Word], role: Role, door: &str, text: &str) {
    for word in words.iter().filter(|word| word.is_in(text)) {
        let whose = if word.is_of(&role.ids()) { "own" } else { "others" };
        shown.insert((word.name(), format!("{door}, {whose}"), role.name()));
    }
}

/// Every answer that an operation gives to this token: a read in each format, walked to its end; a write with an empty
/// body, which is refused.
async fn answers(world: &World, operation: &Operation, token: Option<&str>) -> Vec<(u16, String)> {
    let mut answers = Vec::new();
    let formats =
        if operation.is_read() { operation.formats.clone() } else { vec!["application/json".into()] };
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
                let headers: Vec<_> =
                    answer.headers.iter().map(|(name, value)| format!("{name}: {value:?}")).collect();
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
