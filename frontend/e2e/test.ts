import { test as base, expect } from "@playwright/test";

/**
 * Every spec's page is watched: a console error, a fault of a script, or a request off loopback fails
 * it. `expected` names the console errors that a spec provokes (the browser writes one for a 404).
 */
export const test = base.extend<{ expected: RegExp[]; watched: undefined }>({
  expected: [[], { option: true }],
  watched: [
    async ({ page, expected }, use) => {
      const faults: string[] = [];
      page.on("console", (message) => {
        const text = message.text();
        if (message.type() === "error" && !expected.some((known) => known.test(text))) {
          faults.push(`console: ${text}`);
        }
      });
      page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
      page.on("request", (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (
          protocol.startsWith("http") &&
          !["127.0.0.1", "localhost", "[::1]"].includes(hostname)
        ) {
          faults.push(`request off loopback: ${request.url()}`);
        }
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Addresses that anybody may open, in both languages. */
export const addresses = [
  "/fr",
  "/en",
  "/fr/territoires",
  "/en/territories?q=saint&departement=24",
  "/fr/territoires?q=zzzz",
  "/fr/territoires/commune/33063",
  "/en/territories/epci/200067106",
  "/fr/territoires/region/75",
  "/fr/api",
  "/en/api/problems",
  "/fr/connexion",
  "/en/forgotten-password",
  "/fr/nouveau-mot-de-passe?token=x",
  "/fr/invitation",
  "/fr/mon-compte",
  "/en/desk",
];
