// Browsers that cannot run the app, though they have WebAssembly: old iPhones above all.

import { readFileSync } from "node:fs";

import { expect, shown, shows, test } from "./fixtures.js";
import { message } from "./site.js";

/** What each of them does, and how a newer one is brought to do it. */
const BROWSERS = [
  [
    "knows no policy that allows WebAssembly alone",
    async (page) => {
      await page.route(/\/de\/(\w|-|\/)*(\?.*)?$/, async (route) => {
        const answer = await route.fetch();
        const html = (await answer.text()).replace(" 'wasm-unsafe-eval'", "");
        await route.fulfill({ response: answer, body: html });
      });
    },
  ],
  [
    "does not know what the program is made of",
    (page) =>
      page.addInitScript(() => {
        WebAssembly.Module = class {
          constructor() {
            throw new WebAssembly.CompileError("invalid opcode");
          }
        };
      }),
  ],
  [
    "finds something else in the program that it does not know",
    (page) =>
      page.addInitScript(() => {
        const fail = () => Promise.reject(new WebAssembly.CompileError("invalid opcode"));
        Object.assign(WebAssembly, { instantiate: fail, instantiateStreaming: fail });
      }),
  ],
];

for (const [what, age] of BROWSERS) {
  test.describe(`A browser that ${what}`, () => {
    test.use({ tolerated: /CompileError|Content Security Policy/ });

    test.beforeEach(({ page }) => age(page));

    const note = (page) => page.getByText(message("de", "static-note"));

    test("says so above the text, and nothing of the connection", async ({ page }) => {
      await page.goto("/de/places/jobcenter/");
      await expect(note(page)).toBeVisible();
      await shows(page, "place");
      await expect(page.getByText(message("de", "boot-failed"))).toBeHidden();
      await expect(page.getByText(message("de", "boot-slow"))).toBeHidden();
    });

    test("leads from the search to the topics", async ({ page }) => {
      await page.goto("/de/");
      await expect(note(page)).toBeVisible();
      await page.locator("#q").fill("arzt");
      await page.locator("#q").press("Enter");
      await expect(page).toHaveURL("/de/search/?q=arzt");
      await expect(note(page)).toBeVisible();
      await expect(page.locator("#q")).toHaveValue("arzt");
      await shown(page).locator("a[href='/de/topics/health/']").click();
      await shows(page, "topic");
    });

    test("has the dates of the Round Table as a file", async ({ page }) => {
      await page.goto("/de/round-table/");
      await expect(note(page)).toBeVisible();
      const link = page.getByRole("link", { name: message("de", "calendar-series") });
      const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
      expect(download.suggestedFilename()).toBe("round-table.ics");
      expect(readFileSync(await download.path(), "utf8")).toContain("BEGIN:VCALENDAR");
    });
  });
}

test("A browser without :has ignores no selector beside it", async ({ page }) => {
  await page.goto("/de/");
  // As the page has them: what makes the styles small joins rules that say the same.
  const selectors = await page.evaluate(() => {
    const all = (rules) => [...rules].flatMap((rule) => [rule.selectorText ?? "", ...all(rule.cssRules ?? [])]);
    return [...document.styleSheets].flatMap(({ cssRules }) => all(cssRules));
  });
  const withHas = selectors.filter((selector) => selector.includes(":has("));
  expect(withHas.length).toBeGreaterThan(0);
  const inBrackets = /\([^()]*\)/;
  for (const selector of withHas) {
    let outer = selector;
    while (inBrackets.test(outer)) outer = outer.replace(inBrackets, "");
    expect.soft(outer, selector).not.toContain(",");
  }
});
