import createClient from "openapi-fetch";
import { refusal, unreachable } from "./problem";
import type { paths } from "./schema";

/** Who the requests speak for: accounts/session.ts gives it, so that this room knows no account. */
interface Bearer {
  /** The access token at hand, if any. */
  token: () => string | null;
  /** Another one for the same person after a 401, or null when it can't be spoken for any more. */
  renew: (refused: string) => Promise<string | null>;
}

let bearer: Bearer = { token: () => null, renew: async () => null };

export function speakFor(someone: Bearer) {
  bearer = someone;
}

/** The typed client of the document; each answer's language is that of the page. */
export const api = createClient<paths>({ baseUrl: location.origin, fetch: send });

/**
 * What an operation answered, or a `Refusal`.
 * `const page = await answer(api.GET("/v1/territories", …))`
 */
export async function answer<Data>(operation: Operation<Data>): Promise<Data> {
  return (await tagged(operation)).data;
}

/** A record as it was read, and the version to name (`If-Match`) when a change of it is saved. */
export interface Tagged<Data> {
  data: Data;
  tag: string;
}

/** What an operation answered with its version, or a `Refusal`. */
export async function tagged<Data>(operation: Operation<Data>): Promise<Tagged<Data>> {
  const { data, error, response } = await operation.catch((): never => {
    throw unreachable();
  });
  const tag = response.headers.get("ETag");
  if (!response.ok) throw refusal(response.status, error, tag);
  return { data: data as Data, tag: tag ?? "" };
}

type Operation<Data> = Promise<{ data?: Data; error?: unknown; response: Response }>;

async function send(request: Request): Promise<Response> {
  const again = request.clone();
  const token = bearer.token();
  const response = await fetch(signed(request, token));
  if (response.status !== 401 || !token) return response;
  const renewed = await bearer.renew(token);
  return renewed ? fetch(signed(again, renewed)) : response;
}

function signed(request: Request, token: string | null): Request {
  request.headers.set("Accept-Language", document.documentElement.lang);
  if (token) request.headers.set("Authorization", `Bearer ${token}`);
  return request;
}
