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
