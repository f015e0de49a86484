use std::fs;
use std::os::unix::fs::PermissionsExt;

use private_postgres::{Error, PrivatePostgres};

use crate::world::Place;

#[test]
fn a_second_program_on_one_folder_is_told_who_uses_it() {
    let place = Place::new();
    let _first = PrivatePostgres::start(&place.settings()).expect("it starts");
    let second = PrivatePostgres::start(&place.settings()).expect_err("one at a time");
    assert!(matches!(&second, Error::InUse { holder: Some(pid), .. } if *pid == std::process::id()));
    assert!(second.to_string().contains("AECT_DATA_DIR"), "{second}");
}

#[test]
fn a_folder_without_binaries_is_named_with_its_setting() {
    let place = Place::new();
    let mut settings = place.settings();
    settings.binaries = Some(place.path().join("nowhere"));
    let sentence = PrivatePostgres::start(&settings).expect_err("nothing there").to_string();
    assert!(sentence.starts_with("AECT_POSTGRES_DIR is "), "{sentence}");
    assert!(sentence.contains("there is no bin/postgres"), "{sentence}");
}

#[test]
fn binaries_that_do_not_run_say_why() {
    let sentence = with_fake("#!/bin/sh\necho 'libicuuc.so.60: not found' >&2\nexit 127\n");
    assert!(sentence.contains("bin/postgres doesn't run (libicuuc.so.60: not found)"), "{sentence}");
}

#[test]
fn a_postgresql_that_is_too_old_is_refused() {
    let sentence = with_fake("#!/bin/sh\necho 'postgres (PostgreSQL) 13.22'\n");
    assert!(sentence.contains("bin/postgres is of version 13"), "{sentence}");
}

#[test]
fn data_of_another_version_name_both() {
    let place = Place::new();
    PrivatePostgres::start(&place.settings()).expect("it starts").stop();
    fs::write(place.path().join("data/PG_VERSION"), "14\n").expect("the version is changed");
    let sentence = PrivatePostgres::start(&place.settings()).expect_err("another version").to_string();
    assert!(sentence.contains("were made by PostgreSQL 14"), "{sentence}");
}

/// What is said of a folder whose two programs are this script.
fn with_fake(script: &str) -> String {
    let place = Place::new();
    let mut settings = place.settings();
    let fake = place.path().join("fake");
    fs::create_dir_all(fake.join("bin")).expect("a folder");
    for name in ["postgres", "initdb"] {
        let program = fake.join("bin").join(name);
        fs::write(&program, script).expect("a script");
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect("it may run");
    }
    settings.binaries = Some(fake);
    PrivatePostgres::start(&settings).expect_err("they are wrong").to_string()
}
