import { type Mock, vi } from "vitest";

/** What a session's tests stand in for: a browser's storage and its events, and the server. */
export interface Outside {
  kept: Map<string, string>;
  heard: Record<string, (event: object) => void>;
  server: Mock<(request: Request | string) => Promise<Response>>;
}

/** Called before each test; after it, `vi.useRealTimers` and `vi.unstubAllGlobals`. */
export function outside(): Outside {
  vi.resetModules();
  vi.useFakeTimers();
  const kept = new Map<string, string>();
  const heard: Outside["heard"] = {};
  const server: Outside["server"] = vi.fn();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  vi.stubGlobal("location", { origin: "http://127.0.0.1" });
  vi.stubGlobal("document", { documentElement: { lang: "fr" } });
  vi.stubGlobal("addEventListener", (name: string, act: (event: object) => void) => {
    heard[name] = act;
  });
  vi.stubGlobal("fetch", server);
  return { kept, heard, server };
}

export function tokens(access_token: string) {
  return { access_token, token_type: "Bearer" as const, expires_in: 600 };
}

/** An access token of that account, as the server makes it but for the signature. */
export function tokenOf(sub: string, jti = "") {
  const claims = btoa(JSON.stringify({ sub, jti })).replace(/=+$/, "");
  return `e30.${claims}.signature`;
}

export function json(body: unknown, status = 200) {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json" },
  });
}
