use domain::demonstration::Files;
use serde_json::{Value, json};

use super::{FILES, refused};

/// A file with one change, as text.
fn changed(text: &str, change: impl FnOnce(&mut Value)) -> String {
    let mut value: Value = serde_json::from_str(text).expect("JSON");
    change(&mut value);
    value.to_string()
}

fn in_members(change: impl FnOnce(&mut Value)) -> String {
    refused(Files { members: &changed(FILES.members, change), ..FILES }).to_string()
}

fn in_organisations(change: impl FnOnce(&mut Value)) -> String {
    refused(Files { organisations: &changed(FILES.organisations, change), ..FILES }).to_string()
}

fn in_accounts(change: impl FnOnce(&mut Value)) -> String {
    refused(Files { accounts: &changed(FILES.accounts, change), ..FILES }).to_string()
}

fn remove(value: &mut Value, field: &str) {
    value.as_object_mut().expect("an object").remove(field);
}

#[test]
fn a_file_that_is_cut_or_unmarked_is_named() {
    let cut = refused(Files { accounts: &FILES.accounts[..200], ..FILES }).to_string();
    assert!(cut.starts_with("accounts.json: EOF while parsing"), "{cut}");
    assert_eq!(
        in_members(|file| file["demo"] = json!(false)),
        "members.json: it is not marked as demonstration"
    );
    let unknown = in_organisations(|file| file["staffs"] = json!([]));
    assert!(unknown.starts_with("organisations.json: unknown field `staffs`"), "{unknown}");
}

#[test]
fn a_fault_of_a_person_names_file_and_key() {
    let mail = in_members(|file| file["people"][3]["mail"] = json!("maite"));
    assert_eq!(mail, "members.json, maite-echantillon: mail: invalid_format");
    let language = in_members(|file| file["people"][3]["language"] = json!("de"));
    assert_eq!(language, "members.json, maite-echantillon: language: \"de\" is not in the list");
    let unknown = in_members(|file| file["people"][3]["phone"] = json!("05"));
    assert!(unknown.starts_with("members.json, maite-echantillon: unknown field `phone`"), "{unknown}");
    let without_key = in_members(|file| remove(&mut file["people"][3], "key"));
    assert_eq!(without_key, "members.json, record 4: missing field `key`");
    let twice = in_members(|file| file["people"][1]["key"] = json!("solange-mappemonde"));
    assert_eq!(twice, "members.json, solange-mappemonde: the key stands twice");
}

#[test]
fn a_fault_of_a_member_names_file_and_key() {
    let siren = in_members(|file| file["members"][12]["siren"] = json!("213303181"));
    assert_eq!(
        siren,
        "members.json, pessac-33318: siren: 213303181 is no SIREN: its check digit is wrong (Luhn)"
    );
    let kind = in_members(|file| file["members"][12]["territory"]["kind"] = json!("canton"));
    assert!(kind.starts_with("members.json, pessac-33318: territory: \"canton\""), "{kind}");
    let slug = in_members(|file| file["members"][12]["register_name"] = json!("Talence"));
    assert_eq!(slug, "members.json, pessac-33318: key: the register's slug is talence-33318");
    let unknown = in_members(|file| file["members"][12]["motto"] = json!(""));
    assert!(unknown.starts_with("members.json, pessac-33318: unknown field `motto`"), "{unknown}");
    let missing = in_members(|file| remove(&mut file["members"][12], "themes"));
    assert_eq!(missing, "members.json, pessac-33318: missing field `themes`");
    let unmarked = in_members(|file| file["members"][12]["demo"] = json!(false));
    assert_eq!(unmarked, "members.json, pessac-33318: it is not marked as demonstration");
}

#[test]
fn a_fault_of_a_profile_names_file_and_key() {
    let pessac = |change: fn(&mut Value)| in_members(|file| change(&mut file["members"][12]));
    let at = "members.json, pessac-33318";
    let theme = pessac(|pessac| pessac["themes"][1] = json!("wine"));
    assert_eq!(theme, format!("{at}: themes: \"wine\" is not in the vocabulary themes"));
    let twice = pessac(|pessac| pessac["countries"] = json!(["SN", "DE", "SN"]));
    assert_eq!(twice, format!("{at}: countries: \"SN\" stands twice"));
    let expertise = pessac(|pessac| pessac["expertise_offered"][0]["theme"] = json!("wine"));
    assert_eq!(expertise, format!("{at}: expertise_offered: \"wine\" is not in the vocabulary themes"));
    let html = pessac(|pessac| pessac["presentation"]["markdown"] = json!("Nous <b>agissons</b>."));
    assert_eq!(html, format!("{at}: presentation: html_not_allowed"));
    let website = pessac(|pessac| pessac["website"] = json!("www.pessac-33318.example"));
    assert_eq!(website, format!("{at}: website: invalid_url"));
    let group = pessac(|pessac| pessac["visibility"]["expertise"] = json!("friends"));
    assert_eq!(group, format!("{at}: visibility: \"friends\" is not in the list"));
    let over = pessac(|pessac| pessac["membership"]["state"] = json!("ended"));
    assert_eq!(over, format!("{at}: membership: it is over"));
    let person = pessac(|pessac| pessac["confirmed_by"] = json!("nobody"));
    assert_eq!(person, format!("{at}: confirmed_by: there is no nobody"));
}

#[test]
fn a_fault_of_a_contact_names_file_and_key() {
    let contact = |change: fn(&mut Value)| in_members(|file| change(&mut file["members"][1]["contacts"][0]));
    let at = "members.json, gironde-33--bertrand-parapluie";
    let seat = contact(|contact| contact["seat"] = json!("mayor"));
    assert_eq!(seat, format!("{at}: seat: \"mayor\" is not in the list"));
    let role = contact(|contact| contact["referent_kind"] = json!(null));
    assert_eq!(role, format!("{at}: role: reader and contributor have no referent_kind, a referent has one"));
    let day = contact(|contact| contact["mandate_ends_on"] = json!("2028-02-30"));
    assert_eq!(day, format!("{at}: mandate_ends_on: \"2028-02-30\" is no day (YYYY-MM-DD)"));
    let far = contact(|contact| contact["confirmed_on"] = json!({"days_from_start": i64::MAX}));
    assert_eq!(far, format!("{at}: confirmed_on: 9223372036854775807 days from 2026-11-24 is no day"));
    let relative = contact(|contact| contact["confirmed_on"] = json!({"weeks_from_start": 1}));
    assert_eq!(relative, format!("{at}: a day is YYYY-MM-DD or {{\"days_from_start\": number}}"));
    let person = contact(|contact| contact["person"] = json!("nobody"));
    assert_eq!(person, "members.json, gironde-33: person: there is no nobody");
}

#[test]
fn a_fault_of_an_organisation_names_file_and_key() {
    let linguere = |change: fn(&mut Value)| in_organisations(|file| change(&mut file["organisations"][1]));
    let at = "organisations.json, linguere-sn";
    let country = linguere(|linguere| linguere["country"] = json!("XX"));
    assert_eq!(country, format!("{at}: country: \"XX\" is not in the vocabulary countries"));
    let kind = linguere(|linguere| linguere["kind"] = json!("town"));
    assert_eq!(kind, format!("{at}: kind: \"town\" is not in the list"));
    let place = linguere(|linguere| linguere["place"]["latitude"] = json!(95));
    assert_eq!(place, format!("{at}: place: -15.1193, 95 is no longitude and latitude"));
    let nowhere = linguere(|linguere| linguere["place"] = json!(null));
    assert_eq!(nowhere, format!("{at}: place: one of place and seat_with_member is given"));
    let member =
        in_organisations(|file| file["organisations"][23]["seat_with_member"] = json!("linguere-sn"));
    let of_globe = "organisations.json, association-echantillon-le-globe-de-poche";
    assert_eq!(member, format!("{of_globe}: seat_with_member: there is no linguere-sn"));
    let of_member = in_organisations(|file| file["organisations"][1]["key"] = json!("pessac-33318"));
    assert_eq!(of_member, "organisations.json, pessac-33318: the key stands twice");
}

#[test]
fn a_fault_of_an_account_names_file_and_key() {
    let reader = |change: fn(&mut Value)| in_accounts(|file| change(&mut file["accounts"][8]));
    let at = "accounts.json, reader";
    let other = reader(|reader| reader["places"][0]["role"] = json!("contributor"));
    assert_eq!(other, format!("{at}: lola-illustration holds no such place in bordeaux-33063"));
    let mail =
        reader(|reader| reader["sign_in_mail"] = json!("Camille.Exemple@nouvelle-aquitaine-75.example"));
    assert_eq!(mail, format!("{at}: the mail is another account's"));
    let person = reader(|reader| reader["person"] = json!("nobody"));
    assert_eq!(person, format!("{at}: person: there is no nobody"));
    let nowhere = reader(|reader| reader["places"] = json!([]));
    assert_eq!(nowhere, format!("{at}: the account has no place"));
    let language = reader(|reader| reader["language"] = json!("en"));
    assert_eq!(language, format!("{at}: language: the person has another"));
    let secret = reader(|reader| reader["password"] = json!("…"));
    assert!(secret.starts_with(&format!("{at}: unknown field `password`")), "{secret}");
}
