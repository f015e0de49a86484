//! Turns what serde says of a value into the domain's fault codes.

use domain::problems::{FieldCode, FieldFault, Form};

/// What serde found, and the name of the field that it speaks of when that isn't in the path.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) fault: FieldFault,
    pub(super) field: Option<String>,
}

/// Reads one of serde's own sentences; the test below holds that it still says them so.
pub(super) fn read(message: &str) -> Found {
    let named = message.split('`').nth(1).map(str::to_owned);
    let with = |code: FieldCode, field| Found { fault: code.into(), field };
    if message.starts_with("missing field") {
        with(FieldCode::Required, named)
    } else if message.starts_with("unknown field") {
        with(FieldCode::UnknownField, named)
    } else if message.starts_with("duplicate field") {
        with(FieldCode::Duplicate, named)
    } else if message.starts_with("unknown variant") {
        let possible = message.split('`').skip(3).step_by(2);
        Found { fault: FieldFault::new(FieldCode::UnknownValue).possible(possible), field: None }
    } else if message.starts_with("invalid type") {
        with(FieldCode::WrongType, None)
    } else {
        let fault = form(message).map_or(FieldCode::InvalidFormat.into(), FieldFault::not);
        Found { fault, field: None }
    }
}

/// The form that a parameter should have had, by what its parser says of it.
fn form(message: &str) -> Option<Form> {
    let says = |beginning| message.starts_with(beginning);
    if says("invalid digit") || says("cannot parse integer") || says("number too") {
        Some(Form::WholeNumber)
    } else if says("provided string was not `true` or `false`") {
        Some(Form::TrueOrFalse)
    } else if says("UUID parsing failed") {
        Some(Form::Uuid)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use domain::problems::{FieldCode, FieldFault, Form};
    use serde::Deserialize;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only its reading is tried")]
    struct Sample {
        name: String,
        kind: Option<Kind>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(rename_all = "snake_case")]
    enum Kind {
        Commune,
        Epci,
    }

    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "only its reading is tried")]
    struct Parameters {
        limit: Option<u64>,
        count: Option<bool>,
        id: Option<uuid::Uuid>,
    }

    #[test]
    fn the_form_that_a_parameter_should_have_had_is_known() {
        let told = |query| {
            let refused = serde_urlencoded::from_str::<Parameters>(query).unwrap_err();
            read(&refused.to_string()).fault
        };
        let whole_number = FieldFault::not(Form::WholeNumber);
        for query in ["limit=", "limit=dix", "limit=-1", "limit=1.5", "limit=99999999999999999999"] {
            assert_eq!(told(query), whole_number, "{query}");
        }
        assert_eq!(told("count=oui"), FieldFault::not(Form::TrueOrFalse));
        assert_eq!(told("id=sixième"), FieldFault::not(Form::Uuid));
    }

    fn said(json: &str) -> String {
        serde_json::from_str::<Sample>(json).unwrap_err().to_string()
    }

    #[test]
    fn serde_still_says_what_we_read_in_it() {
        assert_eq!(read(&said("{}")).field.as_deref(), Some("name"));
        assert_eq!(read(&said("{}")).fault.code, FieldCode::Required);
        assert_eq!(read(&said(r#"{"nom": 1}"#)).fault.code, FieldCode::UnknownField);
        assert_eq!(read(&said(r#"{"name": 1}"#)).fault.code, FieldCode::WrongType);
        assert_eq!(read(&said(r#"{"name": "a", "name": "b"}"#)).fault.code, FieldCode::Duplicate);
        let unknown = read(&said(r#"{"name": "a", "kind": "x"}"#));
        assert_eq!(unknown.fault.code, FieldCode::UnknownValue);
        assert_eq!(unknown.fault.possible, ["commune", "epci"]);
    }
}
