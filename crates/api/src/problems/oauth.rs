//! What OAuth's own clients look for in a refused token request.

use domain::problems::ProblemCode;

/// The `error` of RFC 6749, 5.2, for the problems that only `POST /oauth/token` answers.
pub fn oauth_error(code: ProblemCode) -> Option<&'static str> {
    match code {
        ProblemCode::ClientUnknown => Some("invalid_client"),
        ProblemCode::GrantUnsupported => Some("unsupported_grant_type"),
        ProblemCode::ScopeMissing => Some("invalid_scope"),
        ProblemCode::MalformedRequest => Some("invalid_request"),
        _ => None,
    }
}
