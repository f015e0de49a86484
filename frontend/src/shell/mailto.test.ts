import { expect, it } from "vitest";
import { mailto } from "./mailto";

it("leaves an ordinary address as it is", () => {
  expect(mailto("contact@mairie.fr")).toBe("mailto:contact@mairie.fr");
  expect(mailto("service.monde-2@agglo_sud.fr")).toBe("mailto:service.monde-2@agglo_sud.fr");
});

it("writes to the whole address and to nobody else", () => {
  const address = "contact%40mairie.fr?bcc=spy@evil.fr";
  const link = new URL(mailto(address));
  expect(link.search).toBe("");
  expect(decodeURIComponent(link.pathname)).toBe(address);
  expect(mailto("a&b+c#d@mairie.fr")).toBe("mailto:a%26b%2Bc%23d@mairie.fr");
});

it("takes the last @ for the one before the domain", () => {
  expect(mailto('"a@b"@mairie.fr')).toBe("mailto:%22a%40b%22@mairie.fr");
});
