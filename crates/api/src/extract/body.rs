//! A JSON body: limited in size and depth, unknown fields refused, each fault at its pointer.

use super::refusal;
use crate::problems::Failure;
use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::{FromRequest, HttpRequest, web};
use domain::problems::{FieldCode, ProblemCode};
use futures_util::StreamExt;
use futures_util::future::LocalBoxFuture;
use serde::de::DeserializeOwned;
use serde_path_to_error::{Path, Segment};

/// The most bytes that a JSON body may have.
pub const LARGEST: usize = 256 * 1024;

/// A body of `application/json`, or of `application/merge-patch+json` where the operation takes a patch.
#[derive(Debug)]
pub struct Json<T>(pub T);

impl<T: DeserializeOwned + 'static> FromRequest for Json<T> {
    type Error = Failure;
    type Future = LocalBoxFuture<'static, Result<Self, Failure>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let media_type = check_media_type(request, &["application/json", "application/merge-patch+json"]);
        let payload = payload.take();
        Box::pin(async move {
            media_type?;
            read(&read_bytes(payload).await?).map(Json)
        })
    }
}

/// The whole body, unless it is too large.
pub(super) async fn read_bytes(mut payload: Payload) -> Result<web::BytesMut, Failure> {
    let mut bytes = web::BytesMut::new();
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|error| Failure {
            inside: Some(error.to_string()),
            ..Failure::of(ProblemCode::UnreadableBody)
        })?;
        if bytes.len() + chunk.len() > LARGEST {
            return Err(ProblemCode::BodyTooLarge.into());
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

pub(super) fn check_media_type(request: &HttpRequest, taken: &[&str]) -> Result<(), Failure> {
    let said =
        request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = said.split(';').next().unwrap_or_default().trim();
    if taken.iter().any(|media_type| essence.eq_ignore_ascii_case(media_type)) {
        Ok(())
    } else {
        Err(ProblemCode::UnsupportedMediaType.into())
    }
}

/// First as JSON (else it is unreadable), then as what the operation takes (else a field is refused).
fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Failure> {
    let value: serde_json::Value =
        serde_json::from_slice(bytes).map_err(|_| Failure::of(ProblemCode::UnreadableBody))?;
    if holds_a_null_character(&value) {
        return Err(ProblemCode::UnreadableBody.into());
    }
    // serde would take an array for an object, field by field.
    if !value.is_object() {
        return Err(Failure::field("", FieldCode::WrongType));
    }
    serde_path_to_error::deserialize(value).map_err(|error| {
        let path = pointer(error.path());
        let found = refusal::read(&error.into_inner().to_string());
        let pointer = match found.field {
            Some(field) if path.rsplit('/').next() != Some(field.as_str()) => format!("{path}/{field}"),
            Some(_) | None => path,
        };
        Failure::field(pointer, found.fault)
    })
}

/// PostgreSQL can't hold U+0000 in a text, and no text here wants it.
fn holds_a_null_character(value: &serde_json::Value) -> bool {
    match value {
        serde_json::Value::String(text) => text.contains('\0'),
        serde_json::Value::Array(items) => items.iter().any(holds_a_null_character),
        serde_json::Value::Object(fields) => {
            fields.iter().any(|(name, value)| name.contains('\0') || holds_a_null_character(value))
        }
        serde_json::Value::Null | serde_json::Value::Bool(_) | serde_json::Value::Number(_) => false,
    }
}

fn pointer(path: &Path) -> String {
    path.iter()
        .map(|segment| match segment {
            Segment::Seq { index } => format!("/{index}"),
            Segment::Map { key } => format!("/{}", key.replace('~', "~0").replace('/', "~1")),
            Segment::Enum { variant } => format!("/{variant}"),
            Segment::Unknown => String::new(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problems::Place;
    use serde::Deserialize;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only its reading is tried")]
    struct Outer {
        inner: Vec<Inner>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only its reading is tried")]
    struct Inner {
        number: u8,
    }

    fn refused(json: &str) -> (String, FieldCode) {
        let failure = read::<Outer>(json.as_bytes()).unwrap_err();
        match &failure.faults[0].place {
            Place::Body(pointer) => (pointer.clone(), failure.faults[0].fault.code),
            Place::Parameter(name) => panic!("{name} is no field of the body"),
        }
    }

    #[test]
    fn a_refused_field_is_named_by_its_pointer() {
        assert_eq!(
            refused(r#"{"inner": [{"number": "1"}]}"#),
            ("/inner/0/number".into(), FieldCode::WrongType)
        );
        assert_eq!(
            refused(r#"{"inner": [{"number": 1, "x": 2}]}"#),
            ("/inner/0/x".into(), FieldCode::UnknownField)
        );
        assert_eq!(refused(r#"{"inner": [{}]}"#), ("/inner/0/number".into(), FieldCode::Required));
        assert_eq!(refused("{}"), ("/inner".into(), FieldCode::Required));
    }

    #[test]
    fn only_an_object_is_an_object() {
        for body in ["[]", "[[]]", "null", "3", "\"inner\""] {
            assert_eq!(refused(body), (String::new(), FieldCode::WrongType), "{body}");
        }
    }

    #[test]
    fn what_is_no_json_or_too_deep_is_unreadable() {
        let deep = "[".repeat(200) + &"]".repeat(200);
        for body in ["", "{", "\"\\u0000\"", deep.as_str()] {
            assert_eq!(
                read::<serde_json::Value>(body.as_bytes()).unwrap_err().code,
                ProblemCode::UnreadableBody
            );
        }
    }
}
