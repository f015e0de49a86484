use std::fs;

use private_postgres::{PrivatePostgres, start_throwaway};

use crate::world::{Place, ends, keeper, server_of, within_ten_seconds};

#[test]
fn the_server_of_a_killed_parent_ends() {
    let place = Place::new();
    let (mut parent, folder) = keeper(&place.path().display().to_string());
    let pid = server_of(&folder);
    parent.kill().expect("the parent dies");
    parent.wait().expect("it is gone");
    assert!(ends(pid));
}

#[test]
fn the_folder_of_a_killed_parent_starts_again_at_once() {
    let place = Place::new();
    let (mut parent, _) = keeper(&place.path().display().to_string());
    parent.kill().expect("the parent dies");
    parent.wait().expect("it is gone");
    PrivatePostgres::start(&place.settings()).expect("it starts while the other still ends");
}

#[test]
fn the_folder_of_a_killed_server_starts_again() {
    let place = Place::new();
    let postgres = PrivatePostgres::start(&place.settings()).expect("it starts");
    let killed =
        std::process::Command::new("kill").args(["-KILL", &server_of(place.path()).to_string()]).status();
    assert!(killed.expect("kill runs").success());
    drop(postgres);
    assert!(place.path().join("data/postmaster.pid").exists(), "a killed server leaves its file");
    PrivatePostgres::start(&place.settings()).expect("it recovers");
}

#[cfg(target_os = "linux")]
#[test]
fn an_id_that_is_now_another_program_s_blocks_nothing() {
    let place = Place::new();
    PrivatePostgres::start(&place.settings()).expect("it starts").stop();
    let data = place.path().join("data");
    let noted = format!("{}\n{}\n0\n5432\n\n\n0 0\n", std::process::id(), data.display());
    fs::write(data.join("postmaster.pid"), noted).expect("the file is written");
    PrivatePostgres::start(&place.settings()).expect("it starts beside the other program");
}

#[cfg(unix)]
#[test]
fn the_folder_of_a_killed_throwaway_is_removed() {
    let (mut parent, folder) = keeper("--throwaway");
    let pid = server_of(&folder);
    parent.kill().expect("the parent dies");
    parent.wait().expect("it is gone");
    assert!(ends(pid));
    assert!(within_ten_seconds(|| !folder.exists()));
}

#[test]
fn what_an_earlier_throwaway_left_is_removed_by_the_next() {
    let left = std::env::temp_dir().join(format!("aect-throwaway-left-by-{}", std::process::id()));
    fs::create_dir_all(left.join("data")).expect("a folder");
    fs::write(left.join("lock"), "").expect("a lock that nobody holds");
    start_throwaway(&Place::new().settings()).expect("the next one starts").stop();
    assert!(!left.exists());
}
