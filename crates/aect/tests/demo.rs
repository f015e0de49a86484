use crate::world::World;
use argon2::Argon2;
use argon2::password_hash::PasswordVerifier;
use argon2::password_hash::phc::PasswordHash;
use std::collections::HashMap;
use std::fs;

const KINDS: &str = "select kind || ' ' || count(*) from journal where actor_name = 'demonstration'
    group by kind order by kind";

#[tokio::test]
async fn the_demonstration_is_loaded_once() {
    let world = World::with_register().await;
    let said = world.run("demo").said();
    let first =
        "The demonstration is loaded: 48 organisations, 24 members, 51 people, 52 contacts, 10 accounts.\n";
    assert!(said.starts_with(first), "{said}");
    assert_eq!(
        world.column::<String>(KINDS).await,
        [
            "account.created 10",
            "demonstration.loaded 1",
            "event.created 2",
            "event.programme_published 3",
            "event.published 2",
            "interest.declared 52",
            "member.created 24",
            "membership.started 24",
            "organisation.created 48",
            "partnership.created 26",
            "person.created 56",
            "topic.created 14",
            "topic.events_changed 3"
        ]
    );
    let state = world.state().await;
    let file = world.data.read("accounts.txt");
    let again = world.run("demo").said();
    assert!(again.starts_with("The demonstration is loaded already; its accounts are in "), "{again}");
    assert_eq!(world.state().await, state);
    assert_eq!(world.data.read("accounts.txt"), file);
    assert_eq!(world.data.names(), ["accounts.txt"]);
}

#[tokio::test]
async fn the_accounts_are_kept_for_their_owner_and_said() {
    let world = World::with_register().await;
    let said = world.run("demo").said();
    let file = world.data.read("accounts.txt");
    assert!(said.contains(&file), "{said}");
    assert_eq!(file.lines().count(), 10);
    assert_eq!(mode(&world, "accounts.txt"), 0o600);

    let roles = file.lines().map(|line| line.split(' ').next().expect("a role"));
    let expected = ["administrator", "curator", "curator", "referent", "referent", "referent", "referent"];
    assert_eq!(roles.collect::<Vec<_>>(), [&expected[..], &["contributor", "reader", "referent"]].concat());
    assert_each_password_opens(&world).await;
}

#[tokio::test]
async fn what_was_loaded_is_what_the_files_say() {
    let world = World::with_register().await;
    world.run("demo").said();
    for (statement, expected) in [
        ("select count(*) from organisations o join territories t on t.id = o.territory_id and t.slug = o.slug
            and t.siren = o.siren and o.level = t.kind where o.demo and o.kind = 'local_authority'", 24),
        ("select count(*) from members", 24),
        ("select count(*) from members where engagement = 'engaged' and confirmed_on < now() and confirmed_by is not null", 15),
        ("select count(*) from members where char_length(presentation) > 200 and presentation_language = 'fr'", 24),
        ("select count(*) from members where cooperation_visibility = 'members'", 2),
        ("select count(*) from members where expertise_offered -> 0 ->> 'theme' = any(themes)", 19),
        ("select count(*) from memberships where state = 'active'", 24),
        ("select count(*) from memberships where deliberation_on is not null and deliberation_number like 'DEMO-%'", 9),
        ("select count(*) from organisations where not demo", 21),
        ("select count(*) from organisations o join members m on m.organisation_id = o.stands_with", 3),
        ("select count(*) from organisations where place_precision = 'region'", 3),
        ("select count(*) from organisation_references where system = 'geonames' and url like 'https://%'", 10),
        ("select count(*) from people where demo and mail like '%.example'", 51),
        ("select count(*) from contacts where role = 'referent' and referent_kind is not null and confirmed_on < now()", 46),
        ("select count(*) from staff_places where role = 'curator'", 2),
        ("select count(*) from staff_places where role = 'administrator'", 1),
    ] {
        assert_eq!(world.number(statement).await, expected, "{statement}");
    }
}

#[tokio::test]
async fn two_that_load_at_once_load_once() {
    let world = World::with_register().await;
    std::thread::scope(|scope| {
        let both = [(); 2].map(|()| scope.spawn(|| world.run("demo").said()));
        let said = both.map(|one| one.join().expect("it ended"));
        let loaded = said.iter().filter(|said| said.starts_with("The demonstration is loaded: ")).count();
        assert_eq!(loaded, 1, "{said:?}");
    });
    assert_eq!(world.number("select count(*) from journal where kind = 'demonstration.loaded'").await, 1);
    assert_eq!(world.data.names(), ["accounts.txt"]);
    assert_each_password_opens(&world).await;
}

#[tokio::test]
async fn lost_passwords_are_made_anew() {
    let world = World::with_register().await;
    world.run("demo").said();
    let before = world.data.read("accounts.txt");
    fs::remove_file(world.data.file("accounts.txt")).expect("it was there");
    let said = world.run("demo").said();
    assert!(said.ends_with("is gone: `aect demo --new-passwords` makes new passwords.\n"), "{said}");

    let said = world.run("demo --new-passwords").said();
    assert!(said.starts_with("The demonstration's accounts have new passwords: 10.\n"), "{said}");
    let after = world.data.read("accounts.txt");
    assert!(before.lines().zip(after.lines()).all(|(before, after)| before != after));
    assert_eq!(mode(&world, "accounts.txt"), 0o600);
    assert_each_password_opens(&world).await;
    let resets = "select count(*) from journal where kind = 'account.password_reset' and record_version = 2";
    assert_eq!(world.number(resets).await, 10);
}

#[tokio::test]
async fn a_loading_that_fails_leaves_no_passwords() {
    let world = World::empty().await;
    world.run("migrate").said();
    let refused = world.run("demo").refused();
    assert_eq!(refused, "the register lacks region 75: run `aect import territories` first");
    assert_eq!(world.data.names(), [""; 0]);
    assert_eq!(world.number("select count(*) from journal").await, 0);
}

#[tokio::test]
async fn passwords_that_can_t_be_kept_undo_the_loading() {
    let world = World::with_register().await;
    let state = world.state().await;
    let nowhere = world.data.file("file");
    world.data.write("file", "");
    let refused = world.run_with("demo", &[("AECT_DATA_DIR", &nowhere.display().to_string())]).refused();
    assert!(refused.starts_with("the passwords can't be kept: "), "{refused}");
    assert_eq!(world.state().await, state);
}

#[tokio::test]
async fn a_platform_in_use_takes_no_demonstration() {
    let world = World::with_register().await;
    world.run("user create --mail a@region.example --first-name Ada --last-name Exemple").said();
    let state = world.state().await;
    let refused = world.run("demo").refused();
    assert_eq!(refused, "the platform holds records of its own: demonstration data go into an empty one");
    assert_eq!(world.state().await, state);
    assert_eq!(world.data.names(), [""; 0]);
}

#[tokio::test]
async fn the_demonstration_stays_on_this_machine() {
    let world = World::with_register().await;
    let refused = world.run_with("demo", &[("AECT_LISTEN", "0.0.0.0:8080")]).refused();
    let expected =
        "demonstration data stay on this machine: AECT_LISTEN is 0.0.0.0:8080, which is no loopback address";
    assert_eq!(refused, expected);
    assert_eq!(world.number("select count(*) from organisations").await, 0);
    world.run_with("demo", &[("AECT_LISTEN", "[::1]:8080")]).said();
}

#[cfg(unix)]
fn mode(world: &World, name: &str) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(world.data.file(name)).expect("it is there").permissions().mode() & 0o777
}

/// Every line's password is the one that the account has, and hard to guess.
async fn assert_each_password_opens(world: &World) {
    let hashes = world
        .column::<String>("select sign_in_mail || ' ' || password_hash from accounts where state = 'active'");
    let hashes = hashes.await;
    let hashes: HashMap<&str, &str> = hashes.iter().filter_map(|line| line.split_once(' ')).collect();
    let file = world.data.read("accounts.txt");
    for line in file.lines() {
        let [_, mail, password] = line.split(' ').collect::<Vec<_>>()[..] else {
            panic!("three words: {line}")
        };
        assert!(password.len() >= 18, "{mail}");
        assert!(!password.contains(['0', 'o', '1', 'l', 'i']), "{mail}");
        let hash = PasswordHash::new(hashes[mail]).expect("a PHC string");
        assert!(hash.algorithm.as_str() == "argon2id", "{mail}");
        Argon2::default().verify_password(password.as_bytes(), &hash).expect("the password opens");
    }
}
