//! Who sees a partnership: read, listed and told in the feed alike.

use crate::world::{Partnership, Who, World, id};
use domain::access::Visibility;
use sea_orm::ConnectionTrait;
use serde_json::{Value, json};
use store::journal::sequence::number_batch;

/// The visibilities that somebody sees a partnership of in the fixture world, where `own` is a party of all three.
fn expected(who: Option<Who>) -> &'static [Visibility] {
    match who {
        None | Some(Who::Placeless) => &[Visibility::Public],
        Some(Who::OtherReferent | Who::EventManager) => &[Visibility::Public, Visibility::Members],
        Some(Who::Reader | Who::Contributor | Who::Referent | Who::Curator | Who::Administrator) => {
            Visibility::ALL
        }
    }
}

fn ids(rows: &Value, field: &str) -> Vec<String> {
    let rows = rows.as_array().expect("rows").iter();
    let mut ids: Vec<String> = rows.map(|row| row[field].as_str().expect("an id").to_owned()).collect();
    ids.sort_unstable();
    ids
}

async fn read(world: &World, token: Option<&str>, path: &str) -> (u16, Value) {
    let answer = world.get_as(path, token).await;
    (answer.status, answer.json())
}

#[actix_web::test]
async fn read_listed_and_told_to_whom_it_is_shown() {
    let world = World::with_people().await;
    while number_batch(&world.store).await.expect("positions") > 0 {}
    for who in [None].into_iter().chain(Who::ALL.map(Some)) {
        let token = match who {
            Some(who) => Some(world.token(who).await),
            None => None,
        };
        let token = token.as_deref();
        let seen = |one: &&Partnership| expected(who).contains(&one.visibility);
        let mut expected: Vec<_> =
            Partnership::ALL.iter().filter(seen).map(|one| one.id().to_string()).collect();
        expected.sort_unstable();

        let (_, list) = read(&world, token, "/v1/partnerships?count=true").await;
        assert_eq!(
            (ids(&list["data"], "id"), &list["total"]),
            (expected.clone(), &json!(expected.len())),
            "{who:?}"
        );
        for one in &Partnership::ALL {
            let (status, body) = read(&world, token, &format!("/v1/partnerships/{}", one.id())).await;
            let shown = expected.contains(&one.id().to_string());
            assert_eq!(status, if shown { 200 } else { 404 }, "{who:?} {}", one.visibility);
            assert!(shown || body["code"] == "not_found", "{body}");
        }
        let (_, mut feed) = read(&world, token, "/v1/changes?limit=1000").await;
        feed["data"].as_array_mut().expect("entries").retain(|entry| entry["record_kind"] == "partnership");
        assert_eq!(ids(&feed["data"], "record_id"), expected, "{who:?}: told");
        for path in [format!("organisation={}", id("organisation", "own")), "q=cooperation".into()] {
            let (_, list) = read(&world, token, &format!("/v1/partnerships?{path}")).await;
            assert_eq!(ids(&list["data"], "id"), expected, "{who:?}: {path}");
        }
    }
}

#[actix_web::test]
async fn its_visibility_is_said_to_its_own_people_and_staff() {
    let world = World::with_people().await;
    let path = format!("/v1/partnerships/{}", Partnership::ALL[1].id());
    for who in [Who::Reader, Who::Referent, Who::OtherReferent, Who::Curator, Who::Administrator] {
        let (_, one) = read(&world, Some(&world.token(who).await), &path).await;
        assert_eq!(one["visibility"], "members", "{who:?}");
    }
    let (_, one) = read(&world, Some(&world.token(Who::EventManager).await), &path).await;
    assert!(one.get("visibility").is_none(), "{one}");
}

#[actix_web::test]
async fn who_left_sees_it_as_its_own_still() {
    let world = World::with_people().await;
    let partnership = Partnership::ALL[2].id();
    let left = format!(
        "begin; update parties set left_on = '2024-12-31' where partnership_id = '{partnership}';
         insert into parties (id, partnership_id, organisation_id, side, role, joined_on)
            values (gen_random_uuid(), '{partnership}', '{}', 'french', 'lead', '2024-06-01');
         insert into journal (actor_kind, kind, record_kind, record_id, record_version)
            values ('operator', 'partnership.created', 'partnership', '{partnership}', 2); commit",
        id("organisation", "other")
    );
    world.database.owner().await.execute_unprepared(&left).await.expect("one left, one joined");
    let path = format!("/v1/partnerships/{partnership}");
    for who in [Who::Reader, Who::OtherReferent] {
        let token = world.token(who).await;
        let (status, one) = read(&world, Some(&token), &path).await;
        assert_eq!(status, 200, "{who:?}");
        let left: Vec<&Value> =
            one["parties"].as_array().unwrap().iter().map(|party| &party["left_on"]).collect();
        assert!(left.contains(&&json!("2024-12-31")) && left.contains(&&Value::Null), "{one}");
        let (_, list) = read(&world, Some(&token), "/v1/partnerships?count=true").await;
        assert_eq!(list["total"], 3, "{who:?}");
    }
    assert_eq!(world.get(&path).send().await.status, 404);
}

#[actix_web::test]
async fn a_partys_new_name_is_a_new_tag() {
    let world = World::with_people().await;
    let path = format!("/v1/partnerships/{}", Partnership::ALL[0].id());
    let before = world.get(&path).send().await;
    assert_eq!(before.header("cache-control"), "public, no-cache");
    let tag = before.header("etag").to_owned();
    assert_eq!(world.get(&path).header("if-none-match", &tag).send().await.status, 304);
    let own = world.get(&path).bearer(&world.token(Who::Reader).await).send().await;
    assert_ne!(own.header("etag"), tag, "who sees more has another");
    let renamed = format!(
        "begin; update organisations set name = 'Autre nom', version = 2 where id = '{0}';
         insert into journal (actor_kind, kind, record_kind, record_id, record_version)
            values ('operator', 'organisation.created', 'organisation', '{0}', 2); commit",
        id("organisation", "own")
    );
    world.database.owner().await.execute_unprepared(&renamed).await.expect("renamed");
    let after = world.get(&path).header("if-none-match", &tag).send().await;
    assert_eq!(after.status, 200);
    assert!(after.text.contains("Autre nom"), "{}", after.text);
}
