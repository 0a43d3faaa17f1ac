// Where things are on a phone, on every sort of page and in every language: labels that
// are not torn, nothing to tap that lies under something else, figures with all digits.

import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";

import { expect, open, shown, test } from "./fixtures.js";
import { clipped, covered, hiddenDigits, shareCovered, shredded, sticksOut, tooTall } from "./layout.js";
import { FOLDER, HANDBOOK_PAGES, KINDS_OF_PAGES, LANGUAGES, SORTS_OF_PAGES, languages } from "./site.js";

/** Pages as they were written ahead of time, which show no query. */
const PAGES = [...SORTS_OF_PAGES, ...HANDBOOK_PAGES, "topics/women/", "topics/emergency/"].filter(
  (path) => !path.includes("?"),
);

// The page's content policy forbids styles of its own; the tests need some.
test.use({ bypassCSP: true });

/**
 * Opens everything that can be opened on a page, and keeps words from being broken by the browser's
 * dictionary: not every browser has one.
 */
const unfold = (page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll("main details")) details.open = true;
    const style = document.createElement("style");
    style.textContent = "* { hyphens: manual !important; }";
    document.head.append(style);
  });

test.describe("On a phone", () => {
  // It is the layout that is looked at: the pages are there without the app.
  test.use({ javaScriptEnabled: false });

  // At the usual width, and at one that is another one for the next page and language: so each page
  // and each language meets all of them.
  for (const [turn, { tag, name }] of LANGUAGES.entries()) {
    test(`no label is torn, covered or cut off in ${name}`, async ({ page }) => {
      test.setTimeout(300_000);
      for (const [at, path] of PAGES.entries()) {
        await page.goto(`/${tag}/${path}`);
        await unfold(page);
        for (const width of [360, [320, 345, 390][(turn + at) % 3]]) {
          await page.setViewportSize({ width, height: 640 });
          const where = `/${tag}/${path} at ${width} pixels`;
          expect.soft(await page.evaluate(hiddenDigits), `hidden digits on ${where}`).toEqual([]);
          expect.soft(await page.evaluate(tooTall), `too tall on ${where}`).toEqual([]);
          if (width === 360) {
            expect.soft(await page.evaluate(covered), `covered on ${where}`).toEqual([]);
          }
          expect.soft(await page.evaluate(shredded), `torn on ${where}`).toEqual([]);
        }
      }
    });
  }
});

/**
 * The language of which every page is looked at: to look at all pages of all languages takes half
 * an hour. It is one with long words, or that which is named:
 * `WEGWEISER_LANGUAGE=ar npx playwright test layout.spec.js -g "every page"`.
 */
const [LOOKED_AT = LANGUAGES.at(-1)] = languages(process.env.WEGWEISER_LANGUAGE ?? "uk");

test.describe("On every page of one language", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });

  const files = readdirSync(join(FOLDER, LOOKED_AT.tag), { recursive: true });
  const paths = files.filter((path) => path.endsWith("index.html")).map((path) => `${dirname(path)}/`);
  const PARTS = 4;
  for (let part = 0; part < PARTS; part += 1) {
    test(`no label is torn, covered or cut off, part ${part + 1} of ${PARTS}`, async ({ page }) => {
      test.setTimeout(300_000);
      for (const path of paths.filter((_, at) => at % PARTS === part)) {
        const address = `/${LOOKED_AT.tag}/${path === "./" ? "" : path}`;
        await page.goto(address);
        await unfold(page);
        for (const [fault, find] of Object.entries({ covered, shredded, hiddenDigits, sticksOut })) {
          expect.soft(await page.evaluate(find), `${fault} on ${address}`).toEqual([]);
        }
      }
    });
  }
});

/** How readers set their browsers. */
const SETTINGS = {
  "in light colours": { colorScheme: "light" },
  "in dark colours": { colorScheme: "dark" },
  "with more contrast": { contrast: "more" },
  "in colours of the system": { forcedColors: "active" },
  "with letters twice as large": { fontSize: "200%" },
};

/** All of what is wrong with the layout of a page, each kind under its name. */
const FAULTS = { sticksOut, clipped, hiddenDigits, tooTall, shredded, covered };

/**
 * What is not asked for. In colours of the system the browser draws a ground behind the words,
 * which would count as lines. Letters twice as large need not fit into one line of a phone, and
 * tables may be scrolled then (WCAG 1.4.10).
 */
const NOT_ASKED = {
  "in colours of the system": ["tooTall"],
  "with letters twice as large": ["hiddenDigits", "tooTall", "shredded"],
};

test.describe("At every width, however readers set their browsers", () => {
  test.use({ javaScriptEnabled: false });

  // Each kind of page in each language at each width, in a setting that is another one for the
  // next width, page and language: so each language meets each setting at each width, and each
  // page too.
  for (const [turn, { tag, name }] of LANGUAGES.entries()) {
    test(`nothing is cut, torn or covered in ${name}`, async ({ page }) => {
      for (const [at, path] of KINDS_OF_PAGES.entries()) {
        await page.goto(`/${tag}/${path}`);
        await unfold(page);
        // What only those are told who have no scripts is higher than a phone in large letters.
        await page.locator("noscript.banner").evaluateAll((notes) => notes.forEach((note) => note.remove()));
        for (const [step, width] of [320, 360, 390, 768, 1280].entries()) {
          const settings = Object.entries(SETTINGS);
          const [how, { fontSize = "", ...media }] = settings[(turn + at + step) % settings.length];
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme: null, contrast: null, forcedColors: null, ...media });
          await page.evaluate((size) => document.documentElement.style.setProperty("font-size", size), fontSize);
          for (const [fault, find] of Object.entries(FAULTS)) {
            if (NOT_ASKED[how]?.includes(fault)) continue;
            expect.soft(await page.evaluate(find), `${fault}: /${tag}/${path} at ${width} pixels ${how}`).toEqual([]);
          }
        }
      }
    });
  }
});

test.describe("With the app", () => {
  for (const { tag, name } of LANGUAGES) {
    // In a browser of another language, so that the page is offered in that one.
    test.describe(`in ${name}`, () => {
      test.use({ locale: tag === "ar" ? "de" : "ar", viewport: { width: 360, height: 640 } });

      test("nothing that can be tapped lies under anything else", async ({ page }) => {
        for (const path of ["", "topics/health/", "places/jobcenter/", "round-table/", "saved/"]) {
          await open(page, `/${tag}/${path}`);
          await expect(page.locator(".offer")).toBeVisible();
          expect.soft(await page.evaluate(covered), path).toEqual([]);
          expect.soft(await page.evaluate(shredded), path).toEqual([]);
        }
        await open(page, `/${tag}/search/?q=jobcenter`);
        await expect(page.locator("#results li").first()).toBeVisible();
        expect.soft(await page.evaluate(covered), "results").toEqual([]);
        expect.soft(await page.evaluate(shredded), "results").toEqual([]);
      });
    });
  }
});

test.describe("The offer of another language", () => {
  for (const { tag, name } of LANGUAGES) {
    test.describe(`in ${name}`, () => {
      test.use({ locale: tag === "uk" ? "de" : "uk" });

      test("is not torn on a phone, whichever language it is", async ({ page }) => {
        await open(page, `/${tag}/privacy/`);
        const link = page.locator(".offer a");
        for (const { tag: other, offer } of LANGUAGES) {
          await link.evaluate(
            (link, [tag, words]) => {
              link.lang = tag;
              const text = [...link.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE);
              text.data = words;
            },
            [other, offer],
          );
          await expect(link).toHaveText(offer);
          for (const width of [320, 360, 390, 412]) {
            await page.setViewportSize({ width, height: 640 });
            const torn = (await page.evaluate(shredded)).filter((it) => it.includes(offer.slice(0, 20)));
            expect.soft(torn, `in ${other} at ${width} pixels`).toEqual([]);
            expect.soft(await page.evaluate(sticksOut), `in ${other} at ${width} pixels`).toEqual([]);
          }
        }
      });
    });
  }
});

for (const { tag, name } of LANGUAGES) {
  test(`all figures are in sight at every width, and on paper, in ${name}`, async ({ page }) => {
    for (const path of ["refugees/situation", "topics/money"]) {
      await page.emulateMedia({ media: "screen" });
      await page.goto(`/${tag}/${path}/`);
      await unfold(page);
      for (const width of [320, 345, 480, 640, 700, 900, 1000, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await page.evaluate(hiddenDigits), `${path} at ${width} pixels`).toEqual([]);
      }
      // A sheet of A4 between its margins.
      await page.setViewportSize({ width: 718, height: 1000 });
      await page.emulateMedia({ media: "print" });
      expect(await page.evaluate(hiddenDigits), `${path} on paper`).toEqual([]);
    }
  });
}

test.describe("On a wide screen", () => {
  test.use({ viewport: { width: 1280, height: 800 }, locale: "uk" });

  for (const { tag, name } of LANGUAGES) {
    test(`nothing covers anything in ${name}`, async ({ page }) => {
      for (const path of ["", "places/jobcenter/"]) {
        await open(page, `/${tag}/${path}`);
        expect.soft(await page.evaluate(covered), path).toEqual([]);
      }
    });
  }

  test.describe("when the guide does not come", () => {
    test.use({ tolerated: /Failed to load resource|uncaught/ });

    test("nothing covers the way to try again, and the emergency numbers", async ({ page }) => {
      await page.route("**/*.wasm", (route) => route.abort());
      await page.goto("/de/places/jobcenter/");
      await expect(page.locator("#notice .boot-retry a")).toBeVisible();
      expect(await page.evaluate(covered)).toEqual([]);

      await page.unrouteAll();
      await page.route("**/data/guide.json", (route) => route.abort());
      await page.goto("/de/places/jobcenter/");
      await expect(page.getByRole("alert").filter({ visible: true })).toBeVisible();
      expect(await page.evaluate(covered)).toEqual([]);
    });

    test("nor those in the page that stays when another language does not come", async ({ page }) => {
      await page.route("**/data/texts/en.json", (route) => route.abort());
      await open(page, "/de/topics/");
      await page.locator(".language-switch summary").click();
      await page.locator(".language-switch a[hreflang=en]").click();
      await expect(page.getByRole("alert")).toBeVisible();
      expect(await page.evaluate(covered)).toEqual([]);
    });
  });
});

test.describe("With letters twice as large", () => {
  test.use({ locale: "uk", viewport: { width: 360, height: 640 } });

  // A page with the offer of another language, with a way out, with both, and a long one.
  const ADDRESSES = ["topics/health/", "topics/women/", "topics/emergency/", ""];

  for (const [turn, { tag, name }] of LANGUAGES.entries()) {
    test(`what stays in place covers a small part of the screen in ${name}`, async ({ page }) => {
      const address = `/${tag}/${ADDRESSES[turn % ADDRESSES.length]}`;
      await open(page, address);
      await expect(page.locator(".offer")).toHaveCount(tag === "uk" ? 0 : 1);
      await page.addStyleTag({ content: "html { font-size: 200% !important; }" });
      expect(await page.evaluate(shareCovered), address).toBeLessThan(0.2);
      expect(await page.evaluate(covered), address).toEqual([]);
    });
  }
});

test.describe("The menu of languages", () => {
  test.use({ viewport: { width: 360, height: 640 } });

  const summary = (page) => page.locator(".language-switch summary");
  const menu = (page) => page.locator(".language-switch nav");

  test("is closed by Escape, which leads back to the switch", async ({ page }) => {
    await open(page, "/de/topics/health/");
    await summary(page).click();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    await expect(menu(page)).toBeHidden();
    await expect(summary(page)).toBeFocused();
  });

  test("is closed when one goes on, so that it hides nothing that has the focus", async ({ page }) => {
    await open(page, "/de/topics/health/");
    await summary(page).click();
    // To the search box, the languages, and one step further.
    for (let steps = LANGUAGES.length + 2; steps > 0; steps -= 1) await page.keyboard.press("Tab");
    await expect(menu(page)).toBeHidden();
    const isSeen = await page.evaluate(() => {
      const { activeElement } = document;
      const { left, top, width, height } = activeElement.getBoundingClientRect();
      return activeElement.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    expect(isSeen).toBe(true);
  });

  test("stays open while one goes through it", async ({ page }) => {
    await open(page, "/de/topics/health/");
    await summary(page).click();
    for (let steps = LANGUAGES.length + 1; steps > 0; steps -= 1) await page.keyboard.press("Tab");
    await expect(menu(page)).toBeVisible();
  });

  test.describe("without scripts", () => {
    test.use({ javaScriptEnabled: false });

    test("pushes the page down, because nothing would close it", async ({ page }) => {
      await page.goto("/de/topics/health/");
      await summary(page).click();
      expect(await page.evaluate(covered)).toEqual([]);
    });
  });
});

test("where the system chooses the colours, “open” does not look like “closed”", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open(page, "/de/places/jobcenter/");
  const filled = await shown(page).evaluate((main) => {
    const line = document.createElement("p");
    line.className = "opening";
    main.append(line);
    const shareOfEdge = (state) => {
      line.dataset.state = state;
      const { height, borderTopWidth, borderBottomWidth } = getComputedStyle(line, "::before");
      return (parseFloat(borderTopWidth) + parseFloat(borderBottomWidth)) / parseFloat(height);
    };
    return { open: shareOfEdge("open"), closed: shareOfEdge("closed") };
  });
  expect(filled.open, "all of the dot is edge, but for what is lost to whole pixels").toBeGreaterThan(0.9);
  expect(filled.closed, "a ring").toBeLessThan(0.6);
});
