import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { json, type Outside, outside, tokenOf, tokens } from "./session.kit";

/** Another person signs in in this browser. */
let kept: Outside["kept"];
let heard: Outside["heard"];
let server: Outside["server"];

beforeEach(() => {
  ({ kept, heard, server } = outside());
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const ofOthers = "aect.draft.account.anne";

async function asAnne() {
  const session = await import("./session");
  const { queries } = await import("../api/queries");
  const { tab } = await import("../shell/kept");
  await session.resume();
  session.open(tokens(tokenOf("anne")));
  queries.setQueryData(["me"], "Anne");
  queries.setQueryData(["member", "person", "pessac"], "as Anne sees it");
  tab.set(ofOthers, "{}");
  return { ...session, queries, tab };
}

it("in another tab closes this one at once, and opens it as the other", async () => {
  const { queries, tab } = await asAnne();
  server.mockResolvedValue(json(tokens(tokenOf("bruno"))));
  heard.storage?.({ key: "aect.session", newValue: "bruno" });
  expect(queries.getQueryData(["me"])).toBeUndefined();
  expect(queries.getQueryData(["member", "person", "pessac"])).toBeUndefined();
  await vi.advanceTimersByTimeAsync(0);
  expect(server).toHaveBeenCalledTimes(1);
  expect(kept.get("aect.session")).toBe("bruno");
  expect(tab.get(ofOthers)).toBe("{}");
});

it("is heard of by a page that Back takes out of the browser's cache", async () => {
  const { queries } = await asAnne();
  server.mockResolvedValue(json(tokens(tokenOf("bruno"))));
  kept.set("aect.session", "bruno");
  heard.pageshow?.({ persisted: false });
  expect(queries.getQueryData(["me"])).toBe("Anne");
  heard.pageshow?.({ persisted: true });
  expect(queries.getQueryData(["me"])).toBeUndefined();
});

it("leaves a visitor's page whole that Back takes out of the browser's cache", async () => {
  const { resume } = await import("./session");
  const { queries } = await import("../api/queries");
  await resume();
  queries.setQueryData(["topics"], "read");
  heard.pageshow?.({ persisted: true });
  expect(queries.getQueryData(["topics"])).toBe("read");
});

it("changes nothing when it is the same person who signs in", async () => {
  const { queries, open, tab } = await asAnne();
  heard.storage?.({ key: "aect.session", newValue: "anne" });
  open(tokens(tokenOf("anne", "again")));
  expect(queries.getQueryData(["me"])).toBe("Anne");
  expect(tab.get(ofOthers)).toBe("{}");
  expect(server).not.toHaveBeenCalled();
});

it("in this tab ends what the former one read and typed in it", async () => {
  const { queries, open, tab } = await asAnne();
  open(tokens(tokenOf("bruno")));
  expect(queries.getQueryData(["me"])).toBeUndefined();
  expect(queries.getQueryData(["member", "person", "pessac"])).toBeUndefined();
  expect(tab.get(ofOthers)).toBe(null);
  expect(kept.get("aect.session")).toBe("bruno");
});

it("unheard of is found out by a renewal", async () => {
  const { queries, renew } = await asAnne();
  server.mockResolvedValue(json(tokens(tokenOf("bruno"))));
  await renew();
  expect(queries.getQueryData(["me"])).toBeUndefined();
});

it("doesn't act by a refused request of the former one", async () => {
  await asAnne();
  const { answer, api } = await import("../api/client");
  const sent: unknown[] = [];
  server.mockImplementation(async (request) => {
    if (typeof request === "string") return json(tokens(tokenOf("bruno")));
    sent.push(request.headers.get("Authorization"));
    return json({ code: "unauthenticated", detail: "" }, 401);
  });
  await expect(answer(api.GET("/v1/me"))).rejects.toThrow("unauthenticated");
  expect(sent).toEqual([`Bearer ${tokenOf("anne")}`]);
});

it("isn't sent away by a renewal of the former one that was under way", async () => {
  const { open, renew } = await asAnne();
  for (const late of [json(tokens(tokenOf("anne", "late"))), json({ code: "x" }, 401)]) {
    server.mockResolvedValueOnce(late);
    const under = renew();
    open(tokens(tokenOf("bruno")));
    expect(await under).toBe(null);
    expect(kept.get("aect.session")).toBe("bruno");
  }
});
