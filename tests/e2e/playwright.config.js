// How the browser tests are run: `scripts/test e2e`, or here `npx playwright test`.
//
// They test a built site. It is `dist/` unless WEGWEISER_DIST names another folder.

import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

import { defineConfig } from "@playwright/test";

/** The browser of the system: the one that CHROMIUM names, or the first on PATH. */
function browser() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? "").split(delimiter);
  for (const name of ["chromium", "chromium-browser", "google-chrome"]) {
    for (const folder of folders) {
      const path = join(folder, name);
      if (isExecutable(path)) return path;
    }
  }
  throw new Error("Chromium is missing: install it, or name it in CHROMIUM.");
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// The browser must not ask its maker anything: the only host that the tests may
// speak to is their own.
const flags = [
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
// Chromium's sandbox does not work for root, who runs the tests in containers.
if (process.getuid?.() === 0) flags.push("--no-sandbox");

export default defineConfig({
  testDir: ".",
  // The pages in pseudo-languages are a site of their own: see `scripts/test`.
  testMatch: process.env.WEGWEISER_PSEUDO ? "pseudo.js" : "*.spec.js",
  outputDir: "report",
  reporter: "list",
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A test that passes only sometimes is a mistake, in it or in the app.
  retries: 0,
  // Generous, because two cores may be shared: what is slow here is the machine.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    browserName: "chromium",
    // Each test begins with an empty device; what is kept on it has tests of its own.
    serviceWorkers: "block",
    launchOptions: { executablePath: browser(), args: flags },
    actionTimeout: 20_000,
    // The phone that the guide is made for.
    viewport: { width: 390, height: 844 },
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
  },
});
