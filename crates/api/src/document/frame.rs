//! What the document says of the whole: title, licence, tags, and headers that several operations share.

use super::security;
use serde_json::{Value, json};

const DESCRIPTION: &str = "\
The API of the Plateforme de l'Action Extérieure des Collectivités Territoriales (AECT) de Nouvelle-Aquitaine: \
the official register, the member authorities, their partnerships, topics and events.

* **Records** are read without an account; what a reader may see more depends on who they are.
* **Lists** answer `{data, next}`: pass `next` as `cursor` with the same filters for the next page.
* **Reading** gives a strong `ETag`; send it as `If-None-Match` and 304 says that nothing changed.
* **Writing** is a merge patch (RFC 7396) with `If-Match`, the `ETag` of your own reading: 428 without it, 412 with the \
present record in `current` when somebody saved meanwhile.
* **Signing in**: people by `signIn`, programs by `issueToken`; both answer an access token for `Authorization: Bearer …`.
* **Errors** are problems of RFC 9457: `code` for programs, `title` and `detail` in the language of `Accept-Language` \
(`fr` or `en`), `errors` one entry a field.
* **Fields** that are always there are `required`, and null when they say nothing. Those that may be absent are never \
null, but for a few that are absent where the reader doesn't see them, and null where they say nothing.
* **Unknown parameters and fields** are refused, so that a typing error shows.";

pub(super) fn put(document: &mut Value) {
    document["info"] = json!({
        "title": "Plateforme AECT de Nouvelle-Aquitaine",
        "version": "1",
        "description": DESCRIPTION,
        "license": { "name": "EUPL-1.2", "identifier": "EUPL-1.2" },
    });
    document["servers"] = json!([{ "url": "/", "description": "This platform" }]);
    document["tags"] = json!([
        { "name": "territories", "description": "The official register: communes, EPCI, départements and régions" },
        { "name": "members", "description": "The authorities that take part, and what they say of themselves" },
        { "name": "partnerships", "description": "Cooperations that last, with all that take part" },
        { "name": "organisations", "description": "Any body that acts, here or abroad: one shared record each" },
        { "name": "topics", "description": "What members could do together, and their interests in it" },
        { "name": "events", "description": "Days with a venue, speakers, a calendar and a programme in dated versions" },
        { "name": "overview", "description": "The home page's figures" },
        { "name": "vocabularies", "description": "Code lists with French and English names" },
        { "name": "accounts", "description": "Signing in, mailed links, one's own account" },
        { "name": "clients", "description": "Programs: OAuth 2.0 client credentials" },
        { "name": "changes", "description": "Every change, in order" },
        { "name": "document", "description": "This document" },
        { "name": "health", "description": "For who runs the platform" },
    ]);
    document["components"]["securitySchemes"] = security::schemes();
    document["components"]["parameters"] = json!({
        "AcceptLanguage": {
            "name": "Accept-Language", "in": "header", "required": false,
            "description": "The language of problems: `fr` (default) or `en`.",
            "schema": { "type": "string" }, "example": "en",
        },
        "IfNoneMatch": {
            "name": "If-None-Match", "in": "header", "required": false,
            "description": "The `ETag` of the answer that the client has.",
            "schema": { "type": "string" },
        },
    });
    document["components"]["headers"] = json!({
        "ETag": { "description": "The version of what is answered", "schema": { "type": "string" } },
        "RequestId": { "description": "The request's id, as in problems", "schema": { "type": "string" } },
        "Location": {
            "description": "The address of the record, relative to this one",
            "schema": { "type": "string", "format": "uri-reference" }
        },
        "WwwAuthenticate": {
            "description": "The scheme that is asked for: `Bearer`, or `Basic` of a program's id and secret",
            "schema": { "type": "string" }
        },
        "RetryAfter": { "description": "Seconds after which to try again", "schema": { "type": "integer" } },
        "RateLimit": {
            "description": "What is left of the operation's limit: `\"name\";r=remaining`, with `t` the seconds until there is more",
            "schema": { "type": "string" }, "example": "\"sign-in\";r=9",
        },
        "RateLimitPolicy": {
            "description": "The operation's limit: `\"name\";q=how many;w=in how many seconds`",
            "schema": { "type": "string" }, "example": "\"sign-in\";q=10;w=900",
        },
        "Link": { "description": "The next page (RFC 8288)", "schema": { "type": "string" } },
    });
    for (name, header) in security::cookie_headers() {
        document["components"]["headers"][name] = header;
    }
}
