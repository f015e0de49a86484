use std::fs;
use std::os::unix::fs::PermissionsExt;

use private_postgres::{OWNER, PrivatePostgres, SERVER, start_throwaway};

use crate::world::{Place, ends, first_answer, server_of};

#[test]
fn it_starts_answers_both_roles_and_stops() {
    let place = Place::new();
    let postgres = PrivatePostgres::start(&place.settings()).expect("it starts");
    let pid = server_of(place.path());
    assert_eq!(first_answer(&postgres.owner_url("aect"), place.path(), OWNER), 'R');
    assert_eq!(first_answer(&postgres.server_url("aect"), place.path(), SERVER), 'R');
    postgres.stop();
    assert!(ends(pid));
    assert!(!place.path().join("data/postmaster.pid").exists());
}

#[test]
fn passwords_are_kept_for_the_next_start_and_for_nobody_else() {
    let place = Place::new();
    let first = PrivatePostgres::start(&place.settings()).expect("it starts").owner_url("aect");
    let second = PrivatePostgres::start(&place.settings()).expect("it starts again").owner_url("aect");
    assert_eq!(first, second);
    let secrets = fs::metadata(place.path().join("secrets")).expect("the passwords are kept");
    assert_eq!(secrets.permissions().mode() & 0o777, 0o600);
    let left: Vec<_> =
        fs::read_dir(place.path()).expect("a folder").flatten().map(|e| e.file_name()).collect();
    assert!(!left.iter().any(|name| name == "superuser" || name == "first.sql"), "{left:?}");
}

#[test]
fn a_folder_too_deep_for_a_socket_is_reached_by_a_port() {
    let place = Place::new();
    let mut settings = place.settings();
    settings.folder = place.path().join("deep".repeat(25));
    let postgres = PrivatePostgres::start(&settings).expect("it starts");
    let url = postgres.server_url("aect");
    assert!(url.contains("@127.0.0.1:"), "{url}");
    assert_eq!(first_answer(&url, &settings.folder, SERVER), 'R');
}

#[test]
fn a_throwaway_leaves_nothing() {
    let postgres = start_throwaway(&Place::new().settings()).expect("it starts");
    let folder = postgres.folder().to_owned();
    assert_eq!(first_answer(&postgres.server_url("aect"), &folder, SERVER), 'R');
    postgres.stop();
    assert!(!folder.exists());
}

#[test]
fn what_is_removed_begins_again_with_other_passwords() {
    let place = Place::new();
    let first = PrivatePostgres::start(&place.settings()).expect("it starts");
    let before = first.owner_url("aect");
    assert!(PrivatePostgres::remove(&place.settings()).is_err(), "it is in use");
    first.stop();
    PrivatePostgres::remove(&place.settings()).expect("nobody uses it");
    let second = PrivatePostgres::start(&place.settings()).expect("it starts");
    assert_ne!(second.owner_url("aect"), before);
}
