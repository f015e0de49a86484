use domain::vocabularies::{Vocabulary, read};

fn said(csv_text: &str) -> String {
    read(Vocabulary::PartyRoles, csv_text).expect_err("no vocabulary").to_string()
}

#[test]
fn a_missing_column() {
    assert_eq!(said("id,fr\nlead,Chef\n"), "vocabulary party_roles, line 1: the column en is missing");
    assert_eq!(said(""), "vocabulary party_roles, line 1: the column id is missing");
    assert!(read(Vocabulary::Countries, "id,fr,en\nSN,Sénégal,Senegal\n").is_err());
}

#[test]
fn a_row_of_another_width() {
    assert_eq!(said("id,fr,en\nlead,Chef\n"), "vocabulary party_roles, line 2: 2 fields instead of 3");
}

#[test]
fn an_empty_name() {
    assert_eq!(
        said("id,fr,en\nlead,Chef,Lead\nother,,Other\n"),
        "vocabulary party_roles, line 3: fr is empty"
    );
}

#[test]
fn a_bad_order_or_date() {
    for order in ["0", "", "first", "-1"] {
        let text = format!("id,fr,en,order\nlead,Chef,Lead,{order}\n");
        assert_eq!(
            said(&text),
            format!("vocabulary party_roles, line 2: \"{order}\" is no place in an order")
        );
    }
    for date in ["2025", "31/12/2025", "2025-02-30", "2025-12-31T00:00"] {
        let text = format!("id,fr,en,withdrawn_on\nlead,Chef,Lead,{date}\n");
        let words =
            format!("vocabulary party_roles, line 2: withdrawn_on: \"{date}\" is no date (YYYY-MM-DD)");
        assert_eq!(said(&text), words);
    }
}

#[test]
fn a_code_that_stands_twice() {
    let text = "id,fr,en\nlead,Chef,Lead\nlead,Chef,Lead\n";
    assert_eq!(said(text), "vocabulary party_roles, line 3: the code lead stands twice");
}
