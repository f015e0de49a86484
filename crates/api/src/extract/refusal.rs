//! Turns what serde says of a value into the domain's fault codes.

use domain::problems::{FieldCode, FieldFault};

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
        with(FieldCode::InvalidFormat, None)
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use domain::problems::FieldCode;
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
