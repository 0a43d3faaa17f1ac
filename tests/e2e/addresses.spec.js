// Shared links must never break: every address of the table, in every language,
// opened directly.

import { chooseLanguage, expect, follow, isIn, open, ready, shown, shows, test } from "./fixtures.js";
import { serve, stop } from "../../scripts/server.mjs";
import { FOLDER, GUIDE, SINGLE_PAGES, languages, message, sample } from "./site.js";

const heading = (page) => shown(page).getByRole("heading", { level: 1 });

const OF_HANDBOOK = /\/(start|first-weeks|letters|documents|glossary|phrases)\//;

/** Opens an address and looks at what every page has to have. */
async function isPage(page, address, hook, language) {
  const answer = await open(page, address);
  expect(answer.status(), address).toBe(hook === "not-found" ? 404 : 200);
  await isComplete(page, address, hook, language);
}

/** Whether a page is about violence or a crisis. */
function isDiscreet(address) {
  const [kind, id] = address.split("/").slice(2);
  const records = { topics: GUIDE.topics, places: GUIDE.places }[kind] ?? [];
  return records.some((record) => record.id === id && record.discreet);
}

async function isComplete(page, address, hook, language) {
  await shows(page, hook);
  await isIn(page, language);
  await expect(heading(page), address).toHaveCount(1);
  await expect(heading(page), address).toHaveText(/\S/);
  const title = (await heading(page).innerText()).trim().replaceAll("\u00ad", "");
  const site = message(language.tag, "site-name");
  const whole = await page.title();
  if (hook === "home") expect(whole).toBe(site);
  else if (isDiscreet(address)) {
    expect(whole.endsWith(site), whole).toBe(true);
    expect(whole, "whoever looks at the tab reads nothing of it").not.toContain(title);
  }
  else expect(whole.startsWith(title) && whole.endsWith(` – ${site}`), whole).toBe(true);
}

for (const language of languages("de", "en")) {
  const root = `/${language.tag}/`;

  test.describe(`In ${language.name}`, () => {
    for (const [path, hook] of SINGLE_PAGES) {
      test(`${root}${path} is a page`, async ({ page }) => {
        await isPage(page, root + path, hook, language);
      });
    }

    test("every topic has its page", async ({ page }) => {
      for (const { id } of GUIDE.topics) {
        await isPage(page, `${root}topics/${id}/`, "topic", language);
      }
    });

    test("places open directly", async ({ page }) => {
      for (const { id } of sample(GUIDE.places, 20)) {
        await isPage(page, `${root}places/${id}/`, "place", language);
      }
    });

    test("the pages are there by clicking through, and fit together", async ({ page }) => {
      const fixed = SINGLE_PAGES.map(([path, hook]) => [root + path, hook]);
      const topics = GUIDE.topics.map(({ id }) => [`${root}topics/${id}/`, "topic"]);
      const places = GUIDE.places.map(({ id }) => `${root}places/${id}/`);
      const titles = [];
      const found = new Set();
      await open(page, `${root}nothing/`);
      for (const [address, hook] of [...fixed, ...topics]) {
        await follow(page, address);
        // The page before stays until the next one has been loaded, and may be of the same kind.
        const simple = page.locator(".language-switch a[hreflang=de-simple]");
        await expect(simple).toHaveAttribute("href", address.replace(root, "/de-simple/"));
        await isComplete(page, address, hook, language);
        if (!isDiscreet(address)) titles.push(await page.title());
        const ids = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
        expect(ids.filter((id, at) => ids.indexOf(id) !== at), `${address}: no id twice`).toEqual([]);
        // The links of the language switch lead to the same page in all languages, and what
        // is downloaded is no page.
        const links = page.locator("a[href^='/']:not([hreflang], [download])");
        for (const path of await links.evaluateAll((all) => all.map((a) => a.pathname))) {
          found.add(path);
        }
      }
      const known = new Set([...[...fixed, ...topics].map(([address]) => address), ...places]);
      // The pages of the handbook are looked at natively (tests/start.rs, tests/lists.rs).
      const others = [...found].filter((path) => !OF_HANDBOOK.test(path));
      expect(others.filter((path) => !known.has(path)), "links to nothing").toEqual([]);
      expect([...known].filter((path) => !found.has(path)), "pages without a link").toEqual([]);
      expect(new Set(titles).size, "titles tell the pages apart").toBe(titles.length);
    });

    test("the final slash may be missing", async ({ page }) => {
      await isPage(page, `/${language.tag}`, "home", language);
      await isPage(page, `${root}round-table`, "round-table", language);
      await isPage(page, `${root}topics/health`, "topic", language);
      await isPage(page, `${root}places/jobcenter`, "place", language);
      await isPage(page, `${root}refugees/rights`, "refugees", language);
    });

    test("an unknown address helps instead of being empty", async ({ page }) => {
      for (const path of [
        "nothing/",
        "topics/nothing/",
        "places/nothing/",
        "refugees/nothing/",
        "places/jobcenter/nothing/",
        "places/%E4/",
        "places/%3Cimg%20src=x%20onerror=alert(1)%3E/",
      ]) {
        await isPage(page, root + path, "not-found", language);
        await expect(shown(page).locator("input#q")).toBeVisible();
        await expect(shown(page).locator(`a[href="${root}topics/health/"]`)).toBeVisible();
      }
      await shown(page).locator("input#q").fill("jobcenter");
      await shown(page).locator("input#q").press("Enter");
      await shows(page, "search");
      await expect(page.locator("#results [data-id=jobcenter]")).toBeVisible();
    });

    test("from an unknown address the language switch leads home", async ({ page }) => {
      const other = languages("de", "en").find(({ tag }) => tag !== language.tag);
      await open(page, `${root}nothing/`);
      await chooseLanguage(page, other.tag);
      await isIn(page, other);
      await shows(page, "home");
    });
  });
}

test("an address without a language helps in the visitor's own", async ({ page }) => {
  for (const address of ["/topics/", "/xx/", "/DE/topics/"]) {
    await open(page, address);
    await shows(page, "not-found");
    await isIn(page, { tag: "de", direction: "ltr" });
    await expect(shown(page).locator("input#q")).toBeVisible();
  }
});

test.describe("The address without a language", () => {
  for (const [locale, tag] of [
    ["de-AT", "de"],
    ["en-GB", "en"],
    // Who reads none of ours is served best in English.
    ["zh-CN", "en"],
  ]) {
    test.describe(`in a browser set to ${locale}`, () => {
      test.use({ locale });

      test(`leads to /${tag}/`, async ({ page }) => {
        await page.goto("about:blank");
        await open(page, "/");
        await expect(page).toHaveURL(`/${tag}/`);
        await isIn(page, { tag, direction: "ltr" });
        await shows(page, "home");
        await page.goBack();
        await expect(page).toHaveURL("about:blank");
      });
    });
  }

  test.describe("in a browser with a list of languages", () => {
    test.use({ locale: "zh-CN" });

    test("leads to the first of them that the guide has", async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, "languages", { get: () => ["zh-CN", "de-CH", "en"] });
      });
      await open(page, "/");
      await expect(page).toHaveURL("/de/");
    });
  });

  test.describe("after a language was chosen", () => {
    test.use({ locale: "en-GB" });

    test("leads to that, whatever the browser is set to", async ({ page }) => {
      await open(page, "/");
      await expect(page).toHaveURL("/en/");
      await chooseLanguage(page, "de");
      await isIn(page, { tag: "de", direction: "ltr" });
      await open(page, "/");
      await expect(page).toHaveURL("/de/");
    });

    test("leads to it also if the page was in that language already", async ({ page }) => {
      await open(page, "/de/topics/");
      await chooseLanguage(page, "de");
      await isIn(page, { tag: "de", direction: "ltr" });
      await open(page, "/");
      await expect(page).toHaveURL("/de/");
    });
  });
});

test.describe("A shared link", () => {
  test.use({ locale: "en-GB" });

  test("is not redirected to the language of the browser", async ({ page }) => {
    await open(page, "/de/places/jobcenter/");
    await expect(page).toHaveURL("/de/places/jobcenter/");
    await isIn(page, { tag: "de", direction: "ltr" });
  });

  test("is not redirected to the language that was chosen", async ({ page }) => {
    await open(page, "/de/");
    await chooseLanguage(page, "en");
    await isIn(page, { tag: "en", direction: "ltr" });
    for (const address of ["/de/places/jobcenter/?x=1#contact", "/de/"]) {
      await open(page, address);
      await expect(page).toHaveURL(address);
      await isIn(page, { tag: "de", direction: "ltr" });
    }
  });

  test("is no choice of a language", async ({ page }) => {
    await open(page, "/de/topics/");
    await page.goto("/");
    await ready(page);
    await expect(page).toHaveURL("/en/");
  });
});

test("a first visit asks for each file once", async ({ browser, contextOptions }) => {
  // Only the server knows what it was asked for: a browser has caches of many kinds.
  const server = await serve({ dir: FOLDER, port: 0 });
  const asked = [];
  server.on("request", ({ url }) => asked.push(url));
  const baseURL = `http://127.0.0.1:${server.address().port}`;
  const context = await browser.newContext({ ...contextOptions, baseURL, serviceWorkers: "block" });
  const page = await context.newPage();
  await open(page, "/de/places/jobcenter/");
  await page.waitForLoadState("networkidle");
  await context.close();
  await stop(server);
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((path, at) => asked.indexOf(path) !== at)).toEqual([]);
});
