// Every sort of page, light and dark: no violation of axe's rules, targets that a thumb can
// hit, and no scrolling sideways on the narrowest phone. The pages that are least alike also in
// every language and with more contrast.

import { COLOURS, breaksNoRule, isAccessible } from "./axe.js";
import { chooseLanguage, expect, open, shown, test } from "./fixtures.js";
import { NARROW, smallTargets, sticksOut } from "./layout.js";
import { HANDBOOK_PAGES, KINDS_OF_PAGES, LANGUAGES, languages, message, SORTS_OF_PAGES } from "./site.js";

// The page's content policy forbids styles of its own; those of readers are allowed.
test.use({ bypassCSP: true });

/** What readers set who need more space between lines, words and letters (WCAG 1.4.12). */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** What readers set who need larger letters (WCAG 1.4.4). */
const LARGE = "html { font-size: 200% !important; }";

async function fitsNarrowPhone(page) {
  await page.setViewportSize(NARROW);
  expect.soft(await page.evaluate(sticksOut), "at 320 pixels").toEqual([]);
  for (const [what, content] of [
    ["with more space", SPACED],
    ["with letters twice as large", LARGE],
  ]) {
    const style = await page.addStyleTag({ content });
    expect.soft(await page.evaluate(sticksOut), `at 320 pixels ${what}`).toEqual([]);
    await style.evaluate((element) => element.remove());
  }
}

for (const { tag, name } of languages("de", "ar")) {
  test.describe(`In ${name}`, () => {
    for (const path of [...SORTS_OF_PAGES, ...HANDBOOK_PAGES]) {
      test(`/${tag}/${path} is for everyone`, async ({ page }) => {
        await open(page, `/${tag}/${path}`);
        await isAccessible(page, "as it opens");
        // Details open as a visitor opens them.
        await page.evaluate(() => {
          for (const details of document.querySelectorAll("main details")) details.open = true;
        });
        expect.soft(await page.evaluate(smallTargets), "smaller than a thumb").toEqual([]);
        await fitsNarrowPhone(page);
      });
    }

    test("the language menu has space for a thumb on the narrowest phone", async ({ page }) => {
      await page.setViewportSize(NARROW);
      await open(page, `/${tag}/`);
      await page.getByRole("banner").locator("summary").click();
      expect(await page.evaluate(smallTargets)).toEqual([]);
      expect(await page.evaluate(sticksOut)).toEqual([]);
    });

    test("what opens on a page breaks no rule either", async ({ page }) => {
      await open(page, `/${tag}/`);
      for (const summary of await page.locator("main summary").all()) await summary.click();
      await isAccessible(page, "home with everything open");
      await page.locator(".language-switch summary").click();
      await isAccessible(page, "the language menu", ".language-switch");
      await open(page, `/${tag}/places/jobcenter/`);
      await shown(page).locator(".provenance summary").first().click();
      await shown(page).getByRole("button", { name: message(tag, "place-save"), exact: true }).click();
      await isAccessible(page, "a saved place with its sources");
      await open(page, `/${tag}/saved/`);
      await isAccessible(page, "saved places");
    });
  });
}

test.describe("In each language", () => {
  // Colours are other ones for the next page and language: so each language meets all colours,
  // and each page too.
  for (const [turn, { tag, name }] of LANGUAGES.entries()) {
    test(`no kind of page breaks a rule, whatever its colours, in ${name}`, async ({ page }) => {
      const colours = Object.keys(COLOURS);
      for (const [at, path] of KINDS_OF_PAGES.entries()) {
        await open(page, `/${tag}/${path}`);
        await breaksNoRule(page, `/${tag}/${path}`, colours[(turn + at) % colours.length]);
      }
    });
  }
});

test.describe("When something fails", () => {
  test.use({ tolerated: /Failed to load resource|uncaught/ });

  test("the page that says so breaks no rule", async ({ page }) => {
    await page.route("**/data/guide.json", (route) => route.abort());
    await page.goto("/de/");
    await expect(page.getByRole("alert").filter({ visible: true })).toBeVisible();
    await isAccessible(page, "no bundle");
  });

  test("the static page breaks no rule", async ({ page }) => {
    await page.route("**/*.wasm", (route) => route.abort());
    await page.goto("/de/");
    await expect(page.getByRole("alert").filter({ visible: true }).first()).toBeVisible();
    await isAccessible(page, "no program");
  });

  test("the banner breaks no rule", async ({ page }) => {
    await page.route("**/data/texts/en.json", (route) => route.abort());
    await open(page, "/de/topics/");
    await chooseLanguage(page, "en");
    await expect(page.getByRole("alert")).toBeVisible();
    await isAccessible(page, "the banner");
  });
});
