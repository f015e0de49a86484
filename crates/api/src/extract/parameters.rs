//! Parameters of the address: of its path and of its query. An unknown one is an error.

use super::refusal;
use crate::problems::{Failure, Place};
use actix_router::PathDeserializer;
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use domain::problems::{FieldCode, ProblemCode};
use serde::de::DeserializeOwned;
use std::future::{Ready, ready};

/// The parameters of the query; `T` denies unknown fields.
#[derive(Debug)]
pub struct Query<T>(pub T);

/// The parameters of the path.
#[derive(Debug)]
pub struct Path<T>(pub T);

impl<T: DeserializeOwned> FromRequest for Query<T> {
    type Error = Failure;
    type Future = Ready<Result<Self, Failure>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(read_query(request.query_string()).map(Query))
    }
}

fn read_query<T: DeserializeOwned>(query: &str) -> Result<T, Failure> {
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        if name.contains('\0') || value.contains('\0') {
            return Err(Failure::parameter(name.replace('\0', ""), FieldCode::InvalidCharacter));
        }
    }
    let pairs = serde_urlencoded::Deserializer::new(form_urlencoded::parse(query.as_bytes()));
    serde_path_to_error::deserialize(pairs).map_err(|error| {
        let path = error.path().to_string();
        let found = refusal::read(&error.into_inner().to_string());
        let code = match found.fault.code {
            FieldCode::UnknownField => ProblemCode::UnknownParameter,
            _ => ProblemCode::InvalidParameter,
        };
        Failure::of(code).with(Place::Parameter(found.field.unwrap_or(path)), found.fault)
    })
}

impl<T: DeserializeOwned> FromRequest for Path<T> {
    type Error = Failure;
    type Future = Ready<Result<Self, Failure>>;

    /// A path that can name no record is answered as one that isn't there.
    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        if request.match_info().iter().any(|(_, value)| value.contains("%00") || value.contains('\0')) {
            return ready(Err(ProblemCode::NotFound.into()));
        }
        let pairs = PathDeserializer::new(request.match_info());
        ready(T::deserialize(pairs).map(Path).map_err(|_| ProblemCode::NotFound.into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Sample {
        limit: Option<u8>,
    }

    #[test]
    fn a_query_is_refused_by_the_name_of_its_parameter() {
        assert_eq!(read_query::<Sample>("limit=3").unwrap().limit, Some(3));
        let refused = read_query::<Sample>("limit=trois").unwrap_err();
        assert_eq!(refused.code, ProblemCode::InvalidParameter);
        assert_eq!(refused.faults[0].place, Place::Parameter("limit".into()));
        let unknown = read_query::<Sample>("limite=3").unwrap_err();
        assert_eq!(unknown.code, ProblemCode::UnknownParameter);
        assert_eq!(unknown.faults[0].place, Place::Parameter("limite".into()));
    }
}
