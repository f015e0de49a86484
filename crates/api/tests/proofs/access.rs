//! Every operation, as each role, on one's own and another's, is answered as the domain says; a refusal changes nothing.

use super::attempt::{Attempt, Seen};
use super::exercise::seen;
use super::golden;
use super::operation::Operation;
use super::role::Role;
use super::scene::Scene;

#[actix_web::test]
async fn every_operation_is_answered_to_each_role_as_the_domain_says() {
    let wrong = seen().await.iter().filter(|seen| match seen.expected {
        Ok(()) => !(200..300).contains(&seen.status),
        Err(status) => seen.status != status,
    });
    let wrong: Vec<String> = wrong.map(told).collect();
    assert!(wrong.is_empty(), "may() and the API disagree:\n{}", wrong.join("\n"));
}

#[actix_web::test]
async fn a_refusal_changes_nothing() {
    let refused = seen().await.iter().filter(|seen| seen.status >= 400);
    let wrong: Vec<_> = refused.filter(|seen| !seen.written.is_empty()).map(told).collect();
    assert!(wrong.is_empty(), "refused, and yet something was written:\n{}", wrong.join("\n"));
}

#[actix_web::test]
async fn what_is_answered_is_the_golden_table() {
    let seen = seen().await;
    let mut rows: Vec<(&str, &str)> = Vec::new();
    for one in seen {
        if !rows.contains(&(&one.operation, &one.place)) {
            rows.push((&one.operation, &one.place));
        }
    }
    rows.sort_unstable();
    let cell = |row: &(&str, &str), role| {
        let found = seen.iter().find(|one| one.is(row.0, row.1, role));
        found.map_or_else(|| "-".to_owned(), |one| one.status.to_string())
    };
    let rows = rows.iter().map(|row| {
        let title = format!("{} {}", row.0, row.1).trim().to_owned();
        (title, Role::ALL.iter().map(|role| cell(row, *role)).collect())
    });
    golden::compare("access.golden", &golden::table(&Role::ALL.map(Role::name), rows));
}

#[actix_web::test]
async fn who_can_read_none_of_its_answers_is_refused_before_anything_is_written() {
    let scene = Scene::new().await;
    for operation in Operation::all().iter().filter(|operation| operation.answers(406)) {
        let allowed = Attempt::all(operation).into_iter().find(|attempt| attempt.expected().is_ok());
        let attempt = Attempt { accept: Some("text/x-none"), ..allowed.expect("somebody may") };
        let seen = attempt.send(&scene, &scene.world, None).await;
        assert_eq!((seen.status, seen.written), (406, vec![]), "{}: {}", seen.operation, seen.text);
    }
}

fn told(seen: &Seen) -> String {
    let Seen { operation, place, role, expected, status, written, text, .. } = seen;
    let expected = expected.map_or_else(|status| status.to_string(), |()| "2xx".to_owned());
    format!(
        "{operation} {place} as {}: {status}, expected {expected}; written {written:?}; {text}",
        role.name()
    )
}
