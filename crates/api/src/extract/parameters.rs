//! Parameters of the address: of its path and of its query. An unknown one is an error.

use super::{MOST_FAULTS, refusal};
use crate::problems::{Failure, Place};
use actix_router::PathDeserializer;
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use domain::problems::{FieldCode, FieldFault, ProblemCode};
use serde::de::DeserializeOwned;
use std::future::{Ready, ready};

/// What no text here holds: U+0000, and what stands for bytes that are no UTF-8.
const UNREADABLE: [char; 2] = ['\0', char::REPLACEMENT_CHARACTER];

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
        if name.contains(UNREADABLE) || value.contains(UNREADABLE) {
            return Err(Failure::parameter(name.replace(UNREADABLE, ""), FieldCode::InvalidCharacter));
        }
    }
    deserialize(query).map_err(|(name, fault)| {
        let code = match fault.code {
            FieldCode::UnknownField => ProblemCode::UnknownParameter,
            _ => ProblemCode::InvalidParameter,
        };
        let faults = all_faults::<T>(query, (name, fault)).into_iter();
        faults.fold(Failure::of(code), |failure, (name, fault)| failure.with(Place::Parameter(name), fault))
    })
}

/// The name of a pair, and what is wrong with it.
pub(super) type Fault = (String, FieldFault);

/// Pairs as a query or a form has them.
pub(super) fn deserialize<T: DeserializeOwned>(query: &str) -> Result<T, Fault> {
    let pairs = serde_urlencoded::Deserializer::new(form_urlencoded::parse(query.as_bytes()));
    serde_path_to_error::deserialize(pairs).map_err(|error| {
        let path = error.path().to_string();
        let found = refusal::read(&error.into_inner().to_string());
        (found.field.unwrap_or(path), found.fault)
    })
}

/// serde stops at the first: its parameter is taken out, and the rest read again.
fn all_faults<T: DeserializeOwned>(query: &str, first: Fault) -> Vec<Fault> {
    let mut faults = vec![first];
    while faults.len() < MOST_FAULTS {
        let told = |name: &str| faults.iter().any(|(known, _)| known == name);
        let pairs = form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| !told(name));
        let rest = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        match deserialize::<T>(&rest) {
            Err(next) if !told(&next.0) => faults.push(next),
            Ok(_) | Err(_) => break,
        }
    }
    faults
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
        let several = read_query::<Sample>("limit=trois&limite=3&limites=4").unwrap_err();
        let named: Vec<_> = several.faults.iter().map(|placed| placed.place.clone()).collect();
        assert_eq!(named, ["limit", "limite", "limites"].map(|name| Place::Parameter(name.into())));
        let many: Vec<_> = (0..1_000).map(|number| format!("p{number}")).collect();
        assert_eq!(read_query::<Sample>(&many.join("&")).unwrap_err().faults.len(), MOST_FAULTS);
        let no_text = read_query::<Sample>("limit=%ff").unwrap_err();
        assert_eq!(no_text.faults[0].fault.code, FieldCode::InvalidCharacter);
        let unknown = read_query::<Sample>("limite=3").unwrap_err();
        assert_eq!(unknown.code, ProblemCode::UnknownParameter);
        assert_eq!(unknown.faults[0].place, Place::Parameter("limite".into()));
    }
}
