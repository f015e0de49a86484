//! The problem as a client reads it.

use serde::Serialize;
use utoipa::ToSchema;

/// What went wrong, by RFC 9457.
#[derive(Debug, Serialize, ToSchema)]
pub struct Problem {
    /// The address of the page that explains this kind of problem.
    #[serde(rename = "type")]
    #[schema(format = "uri")]
    pub kind: String,
    /// The kind in a few words, in the language of `Accept-Language`.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What happened and what to do next.
    pub detail: String,
    /// The kind as a word for programs.
    pub code: String,
    /// The request's id, to be named when asking for help.
    pub request_id: String,
    /// The same as OAuth spells it (RFC 6749, 5.2), of a token that was refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<&'static str>,
    /// One entry a field that was refused.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<ProblemField>,
    /// The methods that the address takes, for `method_not_allowed`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub allowed: Vec<String>,
    /// What is possible instead, for `state_forbids`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub possible: Vec<String>,
    /// The record as it stands now, for `stale_version`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current: Option<serde_json::Value>,
}

/// A field of the body or a parameter of the address that was refused.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProblemField {
    /// Where in the body: a JSON pointer (RFC 6901).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pointer: Option<String>,
    /// Which parameter of the address or which header.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameter: Option<String>,
    /// Why, as a word for programs.
    pub code: String,
    /// Why, in the reader's language.
    pub detail: String,
}
