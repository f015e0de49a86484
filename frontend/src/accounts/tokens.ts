import { refusal, unreachable } from "../api/problem";
import type { Tokens } from "../api/shapes";

/** New tokens of whoever this browser's cookie stands for, or a `Refusal`. */
export async function refreshed(): Promise<Tokens> {
  const response = await fetch("/v1/auth/refresh", { method: "POST" }).catch((): never => {
    throw unreachable();
  });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw refusal(response.status, body);
  return body as Tokens;
}

/** The account that an access token speaks for: `sub` of its claims (RFC 7519). */
export function accountOf(token: string | null): string | null {
  try {
    const [, claims = ""] = token?.split(".") ?? [];
    return JSON.parse(atob(claims.replace(/-/g, "+").replace(/_/g, "/"))).sub ?? null;
  } catch {
    return null;
  }
}
