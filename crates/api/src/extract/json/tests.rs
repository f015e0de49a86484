use super::*;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "only its reading is tried")]
struct Outer {
    inner: Vec<Inner>,
    name: Option<String>,
    #[serde(rename = "a/b")]
    slashed: Option<u8>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "only its reading is tried")]
struct Inner {
    number: u8,
}

fn refused(json: &str) -> Vec<(String, FieldCode)> {
    let failure = read::<Outer>(json.as_bytes()).unwrap_err();
    failure
        .faults
        .into_iter()
        .map(|placed| match placed.place {
            Place::Body(pointer) => (pointer, placed.fault.code),
            Place::Parameter(name) => panic!("{name} is no field of the body"),
        })
        .collect()
}

fn one(pointer: &str, code: FieldCode) -> Vec<(String, FieldCode)> {
    vec![(pointer.to_owned(), code)]
}

#[test]
fn a_refused_field_is_named_by_its_pointer() {
    use FieldCode::{Required, UnknownField, WrongType};
    assert_eq!(refused(r#"{"inner": [{"number": "1"}]}"#), one("/inner/0/number", WrongType));
    assert_eq!(refused(r#"{"inner": [{"number": 1, "x": 2}]}"#), one("/inner/0/x", UnknownField));
    assert_eq!(refused(r#"{"inner": [{}]}"#), one("/inner/0/number", Required));
    assert_eq!(refused("{}"), one("/inner", Required));
}

#[test]
fn every_field_with_a_fault_is_named_at_once() {
    use FieldCode::{Required, UnknownField, WrongType};
    let said = refused(r#"{"inner": 1, "name": 2, "a/b": "x", "other": 3}"#);
    let told = |pointer: &str, code| said.contains(&(pointer.to_owned(), code));
    assert!(told("/inner", WrongType) && told("/name", WrongType), "{said:?}");
    assert!(told("/a~1b", WrongType) && told("/other", UnknownField), "{said:?}");
    assert_eq!(said.len(), 4);
    assert_eq!(refused(r#"{"name": 2}"#), [one("/name", WrongType), one("/inner", Required)].concat());
}

#[test]
fn every_fault_within_a_field_is_named_where_it_was_sent() {
    use FieldCode::{Required, UnknownField, WrongType};
    let said = refused(
        r#"{"inner": [{"number": "1", "x": 2}, {"number": 2}, {}, {"number": 3, "y": 4}, 5], "name": 6}"#,
    );
    let expected = [
        ("/inner/0/number", WrongType),
        ("/inner/0/x", UnknownField),
        ("/inner/2/number", Required),
        ("/inner/3/y", UnknownField),
        ("/inner/4", WrongType),
        ("/name", WrongType),
    ];
    let mut said: Vec<_> = said.iter().map(|(pointer, code)| (pointer.as_str(), *code)).collect();
    said.sort_by_key(|(pointer, _)| *pointer);
    assert_eq!(said, expected);
    assert!(refused(&format!(r#"{{"inner": [{}]}}"#, vec!["1"; 1_000].join(","))).len() <= 20);
}

#[test]
fn a_field_that_is_said_twice_is_refused() {
    let code = FieldCode::Duplicate;
    assert_eq!(refused(r#"{"name": "a", "inner": [], "name": "b"}"#), one("/name", code));
    assert_eq!(refused(r#"{"inner": [{"number": 1, "number": 2}]}"#), one("/inner/0/number", code));
    assert_eq!(refused(r#"{"a/b": 1, "a/b": 2}"#), one("/a~1b", code));
}

#[test]
fn only_an_object_is_an_object() {
    for body in ["[]", "[[]]", "null", "3", "\"inner\""] {
        assert_eq!(refused(body), one("", FieldCode::WrongType), "{body}");
    }
}

#[test]
fn what_is_no_json_is_unreadable_and_what_is_too_deep_says_so() {
    for body in ["", "{", "{\"name\": \"\u{1}\"}"] {
        let failure = read::<Value>(body.as_bytes()).unwrap_err();
        assert_eq!((failure.code, failure.faults.len()), (ProblemCode::UnreadableBody, 0), "{body}");
    }
    let nested = |levels: usize| "{\"a\":".repeat(levels) + "1" + &"}".repeat(levels);
    assert!(read::<Value>(nested(DEEPEST as usize).as_bytes()).is_ok());
    let failure = read::<Value>(nested(DEEPEST as usize + 1).as_bytes()).unwrap_err();
    assert_eq!(failure.code, ProblemCode::UnreadableBody);
    assert_eq!(failure.faults[0].fault, FieldFault::new(FieldCode::TooDeep).max(DEEPEST));
}

#[test]
fn a_null_character_is_refused_where_it_stands() {
    let code = FieldCode::InvalidCharacter;
    assert_eq!(refused(r#"{"name": "a\u0000b"}"#), one("/name", code));
    assert_eq!(refused(r#"{"inner": [{"number": "\u0000"}]}"#), one("/inner/0/number", code));
    assert_eq!(refused(r#"{"x\u0000": {}}"#), one("/x\0", code));
}
