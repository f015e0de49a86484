//! One list turns the domain's problem codes into HTTP statuses.

use actix_web::http::StatusCode;
use domain::problems::ProblemCode;

/// The status that a problem is answered with.
pub fn status(code: ProblemCode) -> StatusCode {
    use ProblemCode::*;
    match code {
        MalformedRequest | UnreadableBody | UnknownParameter | InvalidParameter | CursorInvalid
        | CursorMismatch | GrantUnsupported | ScopeMissing => StatusCode::BAD_REQUEST,
        Unauthenticated | SignInFailed | TokenExpired | AccessTokenInvalid | SessionEnded | ClientUnknown => {
            StatusCode::UNAUTHORIZED
        }
        Forbidden => StatusCode::FORBIDDEN,
        NotFound => StatusCode::NOT_FOUND,
        MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
        NotAcceptable => StatusCode::NOT_ACCEPTABLE,
        RequestTimeout => StatusCode::REQUEST_TIMEOUT,
        StateForbids | LastReferent | LastAdministrator | TopicClosed | TopicWithoutLead
        | TopicWithoutCurator | RequestRunning => StatusCode::CONFLICT,
        Gone => StatusCode::GONE,
        StaleVersion => StatusCode::PRECONDITION_FAILED,
        BodyTooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        UnsupportedMediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
        ValidationFailed | TokenInvalid => StatusCode::UNPROCESSABLE_ENTITY,
        PreconditionRequired => StatusCode::PRECONDITION_REQUIRED,
        TooManyRequests | TooManySignIns => StatusCode::TOO_MANY_REQUESTS,
        InternalError => StatusCode::INTERNAL_SERVER_ERROR,
        NotReady | Overloaded => StatusCode::SERVICE_UNAVAILABLE,
    }
}

/// The codes that a status may carry.
pub fn group(wanted: StatusCode) -> impl Iterator<Item = ProblemCode> {
    ProblemCode::all().iter().copied().filter(move |code| status(*code) == wanted)
}
