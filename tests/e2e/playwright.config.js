// How the browser tests are run: `scripts/test e2e`, or here `npx playwright test`.
//
// They test a built site. It is `dist/` unless WEGWEISER_DIST names another folder.

import { defineConfig } from "@playwright/test";

import { anyBrowser } from "./browser.js";
import { IS_OTHER_CITY } from "./site.js";

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

/** What is asked of any city. */
const OF_ANY_CITY = [
  "home",
  "languages",
  "navigation",
  "offline",
  "place",
  "round-table",
  "search",
  "static",
  "topic",
].map((name) => `${name}.spec.js`);

export default defineConfig({
  testDir: ".",
  // Pseudo-languages and a folder of the host are a site of their own: see `scripts/test`.
  testMatch: process.env.WEGWEISER_BASE ? ["pseudo.js", "folder.js"] : IS_OTHER_CITY ? OF_ANY_CITY : "*.spec.js",
  grepInvert: IS_OTHER_CITY ? /@flensburg/ : undefined,
  // What a server does is asked of each that deploy/ has settings for. Everything else is
  // tested on Caddy, and so is all of it where there is no nginx.
  projects: [
    { name: "caddy" },
    ...(process.env.NGINX && !process.env.WEGWEISER_BASE && !IS_OTHER_CITY
      ? [{ name: "nginx", testMatch: "headers.spec.js", use: { server: "nginx" } }]
      : []),
  ],
  outputDir: "report",
  reporter: "list",
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A test that passes only sometimes is a mistake, in it or in the app. On the shared machines
  // of CI it may be the machine: there it has a second try, and is named as "flaky" at the end.
  retries: process.env.CI ? 1 : 0,
  // Generous, because two cores may be shared: what is slow here is the machine.
  timeout: 120_000,
  expect: {
    timeout: 20_000,
    // A picture is the same on every system: parts.spec.js sees to it.
    toHaveScreenshot: { pathTemplate: "{testDir}/parts/{arg}{ext}" },
  },
  use: {
    browserName: "chromium",
    // Each test begins with an empty device; what is kept on it has tests of its own.
    serviceWorkers: "block",
    launchOptions: { executablePath: anyBrowser(), args: flags },
    actionTimeout: 20_000,
    // The phone that the guide is made for.
    viewport: { width: 390, height: 844 },
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
  },
});
