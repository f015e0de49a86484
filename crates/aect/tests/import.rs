use crate::world::{EDITION, Folder, TERRITORIES, World};
use sha2::{Digest, Sha256};

#[tokio::test]
async fn importing_twice_changes_nothing() {
    let world = World::empty().await;
    world.run("migrate").said();
    let first = world.run("import territories").said();
    assert_eq!(first, "Register 2026: 4462 appeared, 0 changed, 0 vanished.\n");
    let state = world.state().await;
    let again = world.run("import territories").said();
    assert_eq!(again, "Register 2026: nothing changed, 4462 territories.\n");
    assert_eq!(world.state().await, state);
}

#[tokio::test]
async fn the_edition_that_a_program_carries_does_not_replace_a_later_one() {
    let world = World::with_register().await;
    let folder = Folder::new("later_edition");
    let later = EDITION.replacen("\"edition\": 2026", "\"edition\": 2027", 1);
    folder.write("edition.json", &later.replace(&sha256(TERRITORIES), &sha256(&renamed())));
    folder.write("territories.csv", &renamed());
    let import = format!("import territories --from {}", folder.path().display());
    assert!(world.run(&import).said().starts_with("Register 2027: 0 appeared, 1 changed"));
    let state = world.state().await;
    let carried = world.run("import territories").said();
    assert_eq!(carried, "Register 2027 stands; this program carries 2026: nothing is imported.\n");
    assert_eq!(world.state().await, state);
}

/// The register, in which one commune has another name.
fn renamed() -> String {
    TERRITORIES.replacen(",Pessac,", ",Pessac-en-Graves,", 1)
}

fn sha256(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Imports this text of the register into a platform that holds the real one.
async fn refused(territories: &str, name: &str) -> String {
    let world = World::with_register().await;
    let folder = Folder::new(name);
    folder.write("edition.json", EDITION);
    folder.write("territories.csv", territories);
    let state = world.state().await;
    let refused = world.run(&format!("import territories --from {}", folder.path().display())).refused();
    assert_eq!(world.state().await, state);
    refused
}

#[tokio::test]
async fn a_register_that_is_cut_is_refused_with_its_line() {
    let cut = &TERRITORIES[..TERRITORIES.len() / 2];
    let inside = refused(cut.trim_end(), "cut_inside").await;
    let line = cut.lines().count();
    assert!(
        inside.starts_with(&format!("line {line} of the register: the file is cut inside its last line")),
        "{inside}"
    );

    let whole_lines = format!("{}\n", cut.rsplit_once('\n').expect("lines").0);
    let short = refused(&whole_lines, "cut_between").await;
    let expected = format!("line {0} of the register: {1} rows instead of 4462", line - 1, line - 2);
    assert!(short.starts_with(&expected), "{short}");
}

#[tokio::test]
async fn a_bad_siren_is_refused_with_its_line() {
    let index = TERRITORIES.lines().position(|line| line.starts_with("commune,33318,")).expect("Pessac");
    let pessac = TERRITORIES.lines().nth(index).expect("its line");
    let siren = pessac.split(',').nth(3).expect("its SIREN");
    let digit = siren.as_bytes()[8];
    let wrong = format!("{}{}", &siren[..8], char::from(b'0' + (digit - b'0' + 1) % 10));
    let text = TERRITORIES.replace(pessac, &pessac.replace(siren, &wrong));
    let expected =
        format!("line {} of the register: {wrong} is no SIREN: its check digit is wrong (Luhn)", index + 1);
    assert_eq!(refused(&text, "bad_siren").await, expected);
}

#[tokio::test]
async fn a_folder_without_an_edition_is_refused_by_name() {
    let world = World::with_register().await;
    let folder = Folder::new("no_edition");
    let refused = world.run(&format!("import territories --from {}", folder.path().display())).refused();
    assert!(refused.starts_with(&folder.file("edition.json").display().to_string()), "{refused}");
}

#[tokio::test]
async fn a_register_that_reads_well_and_is_another_file_is_refused() {
    let other = TERRITORIES.replacen("Bordeaux,", "Bordeauxx,", 1);
    assert_ne!(other, TERRITORIES);
    let said = refused(&other, "another").await;
    assert!(said.contains("SHA-256"), "{said}");
}
