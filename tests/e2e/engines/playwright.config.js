// The main path through the guide in the engines that are not Chromium's, as Debian has
// them. Playwright drives only browsers that it has changed itself, so here it only runs
// the tests: `scripts/test e2e`, or `npx playwright test --config engines` in tests/e2e.
//
// WEGWEISER_ENGINES names the engines, if not all are to be tested.

import { defineConfig } from "@playwright/test";

const engines = (process.env.WEGWEISER_ENGINES ?? "firefox webkit").split(/\s+/).filter(Boolean);

export default defineConfig({
  testDir: ".",
  testMatch: "main-path.js",
  outputDir: "../report/engines",
  reporter: "list",
  projects: engines.map((engine) => ({ name: engine, use: { engine } })),
  // One browser with its window at a time is what two cores can carry.
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
});
