import { expect, it } from "vitest";
import { answered } from "./calendar";

it("knows in which language a plain link is answered", () => {
  expect(answered(["en-GB", "fr"])).toBe("en");
  expect(answered(["de-DE", "fr-FR", "en"])).toBe("fr");
  expect(answered(["frr", "en"])).toBe("en");
  expect(answered(["de-DE"])).toBe("fr");
  expect(answered([])).toBe("fr");
});
