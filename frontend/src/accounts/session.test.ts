import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { json, type Outside, outside, tokens } from "./session.kit";

let kept: Outside["kept"];
let server: Outside["server"];

beforeEach(() => {
  ({ kept, server } = outside());
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("asks nothing for a visitor", async () => {
  const { resume } = await import("./session");
  await resume();
  expect(server).not.toHaveBeenCalled();
});

it("renews once, however many ask at the same time", async () => {
  kept.set("aect.session", "1");
  server.mockResolvedValue(json(tokens("a")));
  const { renew } = await import("./session");
  expect(await Promise.all([renew(), renew(), renew()])).toEqual(["a", "a", "a"]);
  expect(server).toHaveBeenCalledTimes(1);
});

it("renews before the token ends", async () => {
  server.mockImplementation(async () => json(tokens("b")));
  const { open } = await import("./session");
  open(tokens("a"));
  await vi.advanceTimersByTimeAsync(539_000);
  expect(server).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(server).toHaveBeenCalledTimes(1);
});

it("sends a refused request once more with a new token", async () => {
  const seen: (string | null)[] = [];
  server.mockImplementation(async (request) => {
    if (typeof request === "string") return json(tokens("new"));
    seen.push(request.headers.get("Authorization"));
    return request.headers.get("Authorization") === "Bearer new"
      ? json({ id: "1" })
      : json({ code: "unauthenticated", detail: "" }, 401);
  });
  const { open } = await import("./session");
  const { answer, api } = await import("../api/client");
  open(tokens("old"));
  expect(await answer(api.GET("/v1/me"))).toEqual({ id: "1" });
  expect(seen).toEqual(["Bearer old", "Bearer new"]);
});

it("ends when the server says so, and stays open when no server answers", async () => {
  const { open, renew } = await import("./session");
  open(tokens("a"));
  server.mockRejectedValueOnce(new TypeError("network"));
  expect(await renew()).toBeNull();
  expect(kept.has("aect.session")).toBe(true);
  server.mockResolvedValueOnce(json({ code: "unauthenticated", detail: "" }, 401));
  expect(await renew()).toBeNull();
  expect(kept.has("aect.session")).toBe(false);
});
