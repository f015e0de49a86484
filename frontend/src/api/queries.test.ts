import { expect, it } from "vitest";
import { queries, refreshAfterWrite } from "./queries";

it("marks whatever shows a record after a write, and nothing that no write changes", () => {
  const stale = (...queryKey: string[]) => queries.getQueryState(queryKey)?.isInvalidated;
  const touched = [
    ["topics", "person"],
    ["topics of a member", "person", "pessac"],
    ["new topics", "person"],
    ["interests", "person", "eau"],
    ["recent members", "person"],
    ["member of", "person", "213303183"],
    ["overview"],
  ];
  const untouched = [["me"], ["my_organisation", "pessac"], ["territories", ""], ["map"]];
  for (const key of [...touched, ...untouched]) queries.setQueryData(key, "read");
  refreshAfterWrite();
  for (const key of touched) expect(stale(...key), key[0]).toBe(true);
  for (const key of untouched) expect(stale(...key), key[0]).toBe(false);
});
