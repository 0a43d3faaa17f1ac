// Every sort of page, in every language, light and dark: no violation of axe's rules,
// targets that a thumb can hit, and no scrolling sideways on the narrowest phone.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { chooseLanguage, expect, open, shown, test } from "./fixtures.js";
import { languages, SORTS_OF_PAGES } from "./site.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** WCAG 2.2 A and AA, and what axe calls best practice. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/** Those that look at colours. */
const RULES_OF_COLOUR = ["color-contrast", "link-in-text-block"];

/** The rules that the page breaks, each with the elements that break it. */
async function violations(page, runOnly) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  return page.evaluate(async (runOnly) => {
    const { violations } = await axe.run(document, { runOnly, resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => {
      const some = nodes.slice(0, 5).map(({ html, failureSummary }) => {
        return `${html.slice(0, 160)}: ${failureSummary.split("\n").slice(1).join(" ")}`;
      });
      return { id, count: nodes.length, some };
    });
  }, runOnly);
}

async function isAccessible(page, what) {
  for (const [colorScheme, runOnly] of [
    ["light", { type: "tag", values: RULES }],
    ["dark", { type: "rule", values: RULES_OF_COLOUR }],
  ]) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect.soft(await violations(page, runOnly), `${what}, ${colorScheme}`).toEqual([]);
  }
}

/**
 * The links and buttons that are smaller than a thumb. A link within a sentence may
 * be as low as its line (WCAG 2.5.8), and what counts is the area that reacts, which
 * may be larger than what is drawn.
 */
function smallTargets() {
  const LEAST = 44;
  const SELECTOR = "a[href], button, input, select, summary, [role=button]";
  const isInline = (element) => {
    if (getComputedStyle(element).display !== "inline") return false;
    const around = element.parentElement.textContent.trim();
    return around.length > element.textContent.trim().length;
  };
  /** How far the element reacts from a point in one direction. */
  const reach = (element, x, y, dx, dy) => {
    let steps = 0;
    while (steps < LEAST) {
      const hit = document.elementFromPoint(x + dx * (steps + 1), y + dy * (steps + 1));
      if (hit?.closest(SELECTOR) !== element) break;
      steps += 1;
    }
    return steps;
  };
  const small = [];
  for (const element of document.querySelectorAll(SELECTOR)) {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (element.matches(".skip-link")) continue;
    let { width, height } = element.getBoundingClientRect();
    if (width >= LEAST && height >= LEAST) continue;
    if (isInline(element)) continue;
    element.scrollIntoView({ block: "center", inline: "center" });
    const box = element.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    width = Math.max(width, reach(element, x, y, -1, 0) + reach(element, x, y, 1, 0) + 1);
    height = Math.max(height, reach(element, x, y, 0, -1) + reach(element, x, y, 0, 1) + 1);
    if (width < LEAST || height < LEAST) {
      const name = element.textContent.trim().slice(0, 40) || element.outerHTML.slice(0, 80);
      small.push(`${Math.round(width)}×${Math.round(height)} ${element.tagName} ${name}`);
    }
  }
  return small;
}

/** What sticks out of the page at the side; a table may scroll in its own frame. */
function sticksOut() {
  const { clientWidth: width, scrollWidth } = document.documentElement;
  const isScrolled = (element) => {
    for (let parent = element.parentElement; parent !== document.body; ) {
      if (["auto", "scroll"].includes(getComputedStyle(parent).overflowX)) return true;
      parent = parent.parentElement;
    }
    return false;
  };
  const found = [];
  for (const element of document.body.querySelectorAll("*:not(svg *)")) {
    const { left, right, width: own } = element.getBoundingClientRect();
    if (own === 0 || (left >= -1 && right <= width + 1)) continue;
    // Both are there for screen readers, out of sight until they are needed.
    if (element.closest(".skip-link, .visually-hidden")) continue;
    // What is not visible makes the page wider all the same.
    const isVisible = element.checkVisibility({ visibilityProperty: true });
    if ((!isVisible && scrollWidth <= width) || isScrolled(element)) continue;
    const where = `from ${Math.round(left)} to ${Math.round(right)}`;
    found.push(`${element.tagName} ${where}: ${element.textContent.trim().slice(0, 40)}`);
  }
  if (scrollWidth > width) found.push(`the page is ${scrollWidth} wide`);
  return found.slice(-10);
}

/** What readers set who need more space between lines, words and letters (WCAG 1.4.12). */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** What readers set who need larger letters (WCAG 1.4.4). */
const LARGE = "html { font-size: 200% !important; }";

/** The narrowest phone. */
const NARROW = { width: 320, height: 568 };

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
    for (const path of SORTS_OF_PAGES) {
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

    test("the language menu has room for a thumb on the narrowest phone", async ({ page }) => {
      await page.setViewportSize(NARROW);
      await open(page, `/${tag}/`);
      await page.getByRole("banner").locator("summary").click();
      expect(await page.evaluate(smallTargets)).toEqual([]);
      expect(await page.evaluate(sticksOut)).toEqual([]);
    });

    test("what opens on a page breaks no rule either", async ({ page }) => {
      await open(page, `/${tag}/`);
      for (const summary of await page.locator("summary").all()) await summary.click();
      await isAccessible(page, "home with everything open");
      await open(page, `/${tag}/places/jobcenter/`);
      await shown(page).locator(".provenance summary").first().click();
      await shown(page).locator("button[aria-pressed]").click();
      await isAccessible(page, "a saved place with its sources");
      await open(page, `/${tag}/saved/`);
      await isAccessible(page, "saved places");
    });
  });
}

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
