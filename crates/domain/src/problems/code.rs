//! The codes of whole answers (`code` of RFC 9457 problems).

use crate::closed_list::closed_list;

closed_list! {
    /// Why a request was not done. Grouped by the kind of answer; the status itself is the API's.
    pub enum ProblemCode {
        // 400: the request can't be read as one of ours.
        /// Something of the request that comes before its parameters (path, header) can't be read.
        MalformedRequest = "malformed_request",
        /// The body is not JSON, or nested too deep.
        UnreadableBody = "unreadable_body",
        /// The query holds a parameter that the operation doesn't know.
        UnknownParameter = "unknown_parameter",
        /// A parameter of the path or query has a value that it can't have.
        InvalidParameter = "invalid_parameter",
        /// The cursor was not made by this platform, or was altered.
        CursorInvalid = "cursor_invalid",
        /// The cursor was made for other filters or another sort.
        CursorMismatch = "cursor_mismatch",
        /// The token request names a grant other than client credentials.
        GrantUnsupported = "grant_unsupported",

        // 401: nobody known is asking.
        /// The operation needs somebody, and nobody is signed in.
        Unauthenticated = "unauthenticated",
        /// Mail or password wrong, account unknown or suspended: all look alike.
        SignInFailed = "sign_in_failed",
        /// The access token was right and its ten minutes are over.
        TokenExpired = "token_expired",
        /// The access token was not signed by this platform, or was altered.
        AccessTokenInvalid = "access_token_invalid",
        /// The session was signed out, replayed or is over: only a sign-in opens another.
        SessionEnded = "session_ended",
        /// No client has this id and secret.
        ClientUnknown = "client_unknown",

        // 403: seen, and not allowed.
        /// This actor sees the record and may not do this to it.
        Forbidden = "forbidden",
        /// The client asks for a scope that it was not given, or that doesn't exist.
        ScopeMissing = "scope_missing",

        // 404, 405, 406, 408: the address, the method, the form of the answer, the time.
        /// No such record, or none that this actor may see.
        NotFound = "not_found",
        /// The address exists and doesn't take this method.
        MethodNotAllowed = "method_not_allowed",
        /// None of the accepted media types can be answered.
        NotAcceptable = "not_acceptable",
        /// The request took too long to arrive.
        RequestTimeout = "request_timeout",

        // 409: read and allowed, but the record's state forbids it.
        /// The record's state doesn't allow this step.
        StateForbids = "state_forbids",
        /// A member keeps a référent: another must be named first.
        LastReferent = "last_referent",
        /// The platform keeps an administrator: another must be named first.
        LastAdministrator = "last_administrator",
        /// The topic is closed or dismissed: it takes no interest and no step but its reopening.
        TopicClosed = "topic_closed",
        /// The topic has no lead, which this step needs.
        TopicWithoutLead = "topic_without_lead",
        /// The topic has no curator, which this step needs.
        TopicWithoutCurator = "topic_without_curator",
        /// A request with the same idempotency key is still running.
        RequestRunning = "request_running",

        // 410, 412, 413, 415.
        /// The record was removed for good.
        Gone = "gone",
        /// The record changed since the version that `If-Match` names.
        StaleVersion = "stale_version",
        /// The body is longer than the operation takes.
        BodyTooLarge = "body_too_large",
        /// The body's media type is not the one that the operation takes.
        UnsupportedMediaType = "unsupported_media_type",

        // 422: read and refused.
        /// Fields have faults; each is named in `errors`.
        ValidationFailed = "validation_failed",
        /// The token of a mailed link is unknown, used, replaced by a newer one or over: all look alike.
        /// Not 410, for the token is a field of the body and not the address; not 401, for signing in doesn't mend it.
        TokenInvalid = "token_invalid",

        // 428, 429.
        /// The operation changes a record and needs `If-Match`.
        PreconditionRequired = "precondition_required",
        /// Too many requests from this address or account.
        TooManyRequests = "too_many_requests",
        /// Too many failed sign-ins of this account from this address.
        TooManySignIns = "too_many_sign_ins",

        // 500, 503: ours.
        /// A fault of the platform.
        InternalError = "internal_error",
        /// The platform is starting or has lost its database.
        NotReady = "not_ready",
        /// The platform has more work than it can queue.
        Overloaded = "overloaded",
    }
}
