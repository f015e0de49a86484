import { defineConfig } from "@playwright/test";

/** Debian's Chromium, or the one that AECT_CHROMIUM names. */
export const chromium = {
  executablePath: process.env.AECT_CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

/** The specs speak to a running server: AECT_URL, `http://127.0.0.1:8080` when it isn't said. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Axe looks at a dozen states in one test; two slow cores take their time.
  timeout: 90_000,
  reporter: [["list"]],
  use: {
    baseURL: process.env.AECT_URL ?? "http://127.0.0.1:8080",
    browserName: "chromium",
    launchOptions: chromium,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    // A trace records every test: ask for one with --trace on.
    screenshot: "only-on-failure",
  },
});
