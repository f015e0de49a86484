//! What a handler answers when it can't answer what was asked.

use super::status;
use crate::answer::Rate;
use actix_web::body::BoxBody;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};
use domain::problems::{FieldFault, FieldProblem, ProblemCode};
use std::fmt;

/// A problem before it has words: the code and what belongs to it.
#[derive(Clone, Debug)]
pub struct Failure {
    pub code: ProblemCode,
    pub faults: Vec<PlacedFault>,
    /// Methods of the address, possible transitions: whatever the code lists.
    pub possible: Vec<String>,
    /// The media type that the operation answers, for `not_acceptable`.
    pub offered: Option<&'static str>,
    /// Seconds after which to try again.
    pub retry_after: Option<u64>,
    /// How the operation's limit stands.
    pub rate: Option<Rate>,
    /// Today's representation, for a stale write, and its tag.
    pub current: Option<(serde_json::Value, String)>,
    /// For the log alone: what happened inside.
    pub inside: Option<String>,
    /// Whether a deadlock was met, so that the unit of work is run again.
    pub contended: bool,
}

/// One refused field: where it stood and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlacedFault {
    pub place: Place,
    pub fault: FieldFault,
}

/// Where a refused value stood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A JSON pointer into the body.
    Body(String),
    /// A parameter of the address, or a header.
    Parameter(String),
}

impl Failure {
    pub fn of(code: ProblemCode) -> Failure {
        Failure {
            code,
            faults: Vec::new(),
            possible: Vec::new(),
            offered: None,
            retry_after: None,
            rate: None,
            current: None,
            inside: None,
            contended: false,
        }
    }

    /// A fault of ours: the words tell the reader nothing of it, the log everything.
    pub fn internal(inside: impl fmt::Display) -> Failure {
        Failure { inside: Some(inside.to_string()), ..Failure::of(ProblemCode::InternalError) }
    }

    /// A parameter of the address, or a header, that can't be taken.
    pub fn parameter(name: impl Into<String>, fault: impl Into<FieldFault>) -> Failure {
        Failure::of(ProblemCode::InvalidParameter).with(Place::Parameter(name.into()), fault)
    }

    /// A field of the body that was read and refused; the pointer is that of RFC 6901.
    pub fn field(pointer: impl Into<String>, fault: impl Into<FieldFault>) -> Failure {
        Failure::of(ProblemCode::ValidationFailed).with(Place::Body(pointer.into()), fault)
    }

    pub fn with(mut self, place: Place, fault: impl Into<FieldFault>) -> Failure {
        self.faults.push(PlacedFault { place, fault: fault.into() });
        self
    }
}

impl From<Vec<FieldProblem>> for Failure {
    fn from(problems: Vec<FieldProblem>) -> Self {
        problems.into_iter().fold(Failure::of(ProblemCode::ValidationFailed), |failure, problem| {
            failure.with(Place::Body(problem.pointer), problem.fault)
        })
    }
}

impl From<ProblemCode> for Failure {
    fn from(code: ProblemCode) -> Self {
        Failure::of(code)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.code.as_str())?;
        match &self.inside {
            Some(inside) => write!(f, ": {inside}"),
            None => Ok(()),
        }
    }
}

impl ResponseError for Failure {
    fn status_code(&self) -> StatusCode {
        status(self.code)
    }

    /// The body is written by [`super::render`], which knows the request.
    fn error_response(&self) -> HttpResponse<BoxBody> {
        HttpResponse::new(self.status_code())
    }
}
