use domain::demonstration::{EventFiles, read_events};
use serde_json::{Value, json};

use super::{EVENTS, START, demonstration};

fn founding(change: impl FnOnce(&mut Value)) -> String {
    refused(EventFiles { founding: &changed(EVENTS.founding, change), ..EVENTS })
}

fn second(change: impl FnOnce(&mut Value)) -> String {
    refused(EventFiles { second: &changed(EVENTS.second, change), ..EVENTS })
}

fn changed(text: &str, change: impl FnOnce(&mut Value)) -> String {
    let mut value: Value = serde_json::from_str(text).expect("JSON");
    change(&mut value);
    value.to_string()
}

fn refused(files: EventFiles<'_>) -> String {
    read_events(files, &demonstration(), START).expect_err("this is no event").to_string()
}

#[test]
fn a_fault_of_the_founding_event_names_file_and_key() {
    let at = "founding-event.json, lancement-plateforme-aect-2022";
    let unknown = founding(|event| event["theme"] = json!("eau"));
    assert!(unknown.starts_with("founding-event.json: unknown field `theme`"), "{unknown}");
    assert_eq!(
        founding(|event| event["state"] = json!("draft")),
        format!("{at}: state: \"draft\" is neither past nor published")
    );
    assert_eq!(
        founding(|event| event["zone"] = json!("Europe/Berlin")),
        format!("{at}: zone: \"Europe/Berlin\" is not in the list")
    );
    assert_eq!(
        founding(|event| event["organisers"][1] = json!("nobody")),
        format!("{at}: organisers: there is no nobody")
    );
    assert_eq!(
        founding(|event| event["context_markdown"] = json!(["one"])),
        format!("{at}: context_markdown: it has not the paragraphs of context")
    );
    let invented = founding(|event| event["speakers"][0]["key"] = json!("solange-mappemonde"));
    assert!(invented.starts_with(&format!("{at}: speakers: solange-mappemonde is neither")), "{invented}");
}

#[test]
fn a_fault_of_a_programme_names_file_and_key() {
    let at = "founding-event.json, lancement-plateforme-aect-2022: programme_versions";
    let version = |change: fn(&mut Value)| founding(|event| change(&mut event["programme_versions"][0]));
    assert_eq!(version(|one| one["number"] = json!(2)), format!("{at}: versions are numbered from 1 on"));
    assert_eq!(
        version(|one| one["blocks"][0]["starts_at"] = json!("10h")),
        format!("{at}: \"10h\" is no hour (HH:MM)")
    );
    assert_eq!(
        version(|one| one["blocks"][0]["ends_at"] = json!("09:00")),
        format!("{at}: it ends before it begins")
    );
    assert_eq!(
        version(|one| one["blocks"][1]["starts_at"] = json!("12:30")),
        format!("{at}: buffet begins before the block before it ends")
    );
    assert_eq!(
        version(|one| one["blocks"][0]["lines"][3]["order"] = json!(5)),
        format!("{at}: orders count from 1 on")
    );
    assert_eq!(
        version(|one| one["blocks"][0]["lines"][3]["line_key"] = json!("accueil-cafe")),
        format!("{at}: the line accueil-cafe stands twice")
    );
    let appearance = |change: fn(&mut Value)| {
        founding(|event| {
            change(&mut event["programme_versions"][0]["blocks"][0]["lines"][1]["appearances"][0]);
        })
    };
    assert_eq!(
        appearance(|one| one["organisation"] = json!("so-cooperation")),
        format!("{at}: an appearance is of a person or of an organisation without function")
    );
    assert_eq!(
        appearance(|one| one["person"] = json!("solange-mappemonde")),
        format!("{at}: there is no solange-mappemonde")
    );
}

#[test]
fn what_is_kept_for_later_is_read_as_strictly() {
    let at = "second-event.json, rencontre-de-la-plateforme";
    assert_eq!(
        second(|event| event["pools"][1]["line_key"] = json!("nowhere")),
        format!("{at}: pools: atelier-a doesn't fit the programme")
    );
    assert_eq!(
        second(|event| event["pools"][2]["capacity"] = json!(1)),
        format!("{at}: registrations: no place in atelier-b")
    );
    assert_eq!(
        second(|event| event["registrations"][0]["number"] = json!(4)),
        format!("{at}: registrations: manon-brouillon doesn't fit the programme")
    );
    assert_eq!(
        second(|event| event["expected_difference"][1]["is"] = json!("14:00-16:30")),
        format!("{at}: expected_difference: apres-midi doesn't fit the programme")
    );
    assert_eq!(
        second(|event| event["speakers"][3]["organisation"] = json!("nobody")),
        format!("{at}: speakers: there is no nobody")
    );
    let speaker = second(|event| event["speakers"][3]["last_name"] = json!("Autre"));
    assert!(speaker.starts_with(&format!("{at}: speakers: julien-scenario is neither")), "{speaker}");
}
