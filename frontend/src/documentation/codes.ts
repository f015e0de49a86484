import type { components } from "../api/schema";

type Schemas = components["schemas"];
type Problem = {
  [Name in keyof Schemas]: Name extends `${string}Problem` ? Schemas[Name] : never;
}[keyof Schemas];

/**
 * Every problem code of the document with its status: one that is missing here, or has another
 * status, doesn't compile. What each means is in this room's words.
 */
const statuses: { [Each in Problem as Each["code"]]: Each["status"] } = {
  cursor_invalid: 400,
  cursor_mismatch: 400,
  grant_unsupported: 400,
  invalid_parameter: 400,
  malformed_request: 400,
  scope_missing: 400,
  unknown_parameter: 400,
  unreadable_body: 400,
  access_token_invalid: 401,
  client_unknown: 401,
  session_ended: 401,
  sign_in_failed: 401,
  token_expired: 401,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  not_acceptable: 406,
  request_timeout: 408,
  last_administrator: 409,
  last_referent: 409,
  request_running: 409,
  state_forbids: 409,
  topic_closed: 409,
  topic_without_curator: 409,
  topic_without_lead: 409,
  gone: 410,
  stale_version: 412,
  body_too_large: 413,
  unsupported_media_type: 415,
  token_invalid: 422,
  validation_failed: 422,
  precondition_required: 428,
  too_many_requests: 429,
  too_many_sign_ins: 429,
  internal_error: 500,
  not_ready: 503,
  overloaded: 503,
};

type ProblemCode = keyof typeof statuses;

export const codes = Object.entries(statuses) as [ProblemCode, number][];
