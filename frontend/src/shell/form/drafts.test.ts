import { expect, it } from "vitest";
import { forgetDraftsOfOthers, holdsDraft, keepDraft, readDraft } from "./drafts";

const draft = { basis: { values: { site: "" }, tag: "" }, values: { site: "https://a.example/" } };

it("knows whose the drafts of a tab are, and forgets those of others", () => {
  keepDraft("member.m1.anne", draft);
  keepDraft("account.bruno", draft);
  expect(holdsDraft("anne")).toBe(true);
  expect(holdsDraft("claire")).toBe(false);
  expect(holdsDraft(null)).toBe(true);

  forgetDraftsOfOthers("bruno");
  expect(readDraft("member.m1.anne")).toBe(null);
  expect(readDraft("account.bruno")).toEqual(draft);

  forgetDraftsOfOthers("claire");
  expect(holdsDraft(null)).toBe(false);
});
