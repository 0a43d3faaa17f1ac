// Going through the guide: clicks, back and forward, the address, the keyboard. The
// router has no focus management, restores no scroll by itself, finds no anchor on
// the first load and pushes a history entry for each change of a query: each of
// these has its test here.

import {
  chooseLanguage,
  expect,
  follow,
  isIn,
  open,
  ready,
  shown,
  shows,
  test,
} from "./fixtures.js";
import {
  FLENSBURG,
  HANDBOOK_PAGES,
  LANGUAGES,
  LONG_TOPIC,
  OTHER_TOPIC,
  PLACE,
  QUERY,
  SORTS_OF_PAGES,
  TOPIC,
  languages,
  message,
  place,
  texts,
} from "./site.js";

const heading = (page) => shown(page).getByRole("heading", { level: 1 });
const scrollTop = (page) => page.evaluate(() => Math.round(window.scrollY));
const historyLength = (page) => page.evaluate(() => history.length);

/** Counts what the app writes to the history, from the first script on. */
async function countHistoryWrites(page) {
  await page.addInitScript(() => {
    window.historyWrites = { pushState: 0, replaceState: 0 };
    for (const name of ["pushState", "replaceState"]) {
      const original = History.prototype[name];
      History.prototype[name] = function (...values) {
        window.historyWrites[name] += 1;
        return original.apply(this, values);
      };
    }
  });
  return () => page.evaluate(() => window.historyWrites);
}

/** Whether something is in view and nothing, such as the bar at the top, lies over it. */
const isSeen = (locator) =>
  locator.evaluate((element) => {
    const { left, top, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + 2, top + height / 2));
  });

/** Clicks a link and tells how far the page was scrolled at that moment. */
async function clickAndTellScroll(page, link) {
  await page.evaluate(() => {
    const note = () => (window.scrollAtClick = Math.round(window.scrollY));
    addEventListener("click", note, { capture: true, once: true });
  });
  await link.click();
  return page.evaluate(() => window.scrollAtClick);
}

/** Opens the filter of a topic, which is folded; the search page has none around its box. */
async function unfoldFilter(page) {
  const folded = shown(page).locator("details:not([open])", { has: page.locator("input[type=search]") });
  if ((await folded.count()) > 0) await folded.locator("summary").click();
}

test.describe("A visitor who clicks through", () => {
  test("gets from home over a topic to a place, back, and forward again", async ({ page }) => {
    await open(page, "/de/");
    await shown(page).locator(`.tiles a[href='/de/topics/${TOPIC}/']`).click();
    await expect(page).toHaveURL(`/de/topics/${TOPIC}/`);
    await shows(page, "topic");
    await expect(heading(page)).toHaveText(texts("de").topics[TOPIC].name);

    await shown(page).locator("a[href^='/de/places/']").first().click();
    await expect(page).toHaveURL(/\/de\/places\/[^/]+\/$/);
    await shows(page, "place");
    const place = { url: page.url(), name: await heading(page).innerText() };

    await page.goBack();
    await shows(page, "topic");
    await expect(heading(page)).toHaveText(texts("de").topics[TOPIC].name);
    await page.goBack();
    await shows(page, "home");
    await expect(page).toHaveURL("/de/");
    await page.goForward();
    await shows(page, "topic");
    await page.goForward();
    await expect(page).toHaveURL(place.url);
    await shows(page, "place");
    await expect(heading(page)).toHaveText(place.name);
  });

  test("takes another way after going back", async ({ page }) => {
    const to = (path) => page.getByRole("navigation").locator(`a[href='/de/${path}']`);
    await open(page, "/de/");
    await to("topics/").click();
    await shows(page, "topics");
    await page.goBack();
    await shows(page, "home");
    await to("saved/").click();
    await shows(page, "saved");
    await page.goBack();
    await shows(page, "home");
    await page.goForward();
    await shows(page, "saved");
    expect(await page.goForward(), "nothing lies ahead").toBeNull();
    await shows(page, "saved");
  });

  // The router has a list of addresses of its own, to which it adds nothing on the way forward.
  test("goes on to the page before after going back and forward", async ({ page }) => {
    const to = (path) => page.getByRole("navigation").locator(`a[href='/de/${path}']`);
    const isAt = async (path, hook) => {
      await expect(page).toHaveURL(`/de/${path}`);
      await shows(page, hook);
    };
    await open(page, "/de/");
    await to("topics/").click();
    await isAt("topics/", "topics");
    await to("saved/").click();
    await isAt("saved/", "saved");
    await page.goBack();
    await isAt("topics/", "topics");
    await page.goForward();
    await isAt("saved/", "saved");
    await to("topics/").click();
    await isAt("topics/", "topics");
    await page.goBack();
    await isAt("saved/", "saved");
    await page.goBack();
    await isAt("topics/", "topics");
  });

  test("goes back to the language before after going back and forward", async ({ page }) => {
    const german = languages("de")[0];
    const english = languages("en")[0];
    await open(page, "/de/topics/");
    await page.getByRole("navigation").locator("a[href='/de/saved/']").click();
    await shows(page, "saved");
    await chooseLanguage(page, "en");
    await isIn(page, english);
    await page.goBack();
    await isIn(page, german);
    await page.goForward();
    await isIn(page, english);
    await chooseLanguage(page, "de");
    await isIn(page, german);
    await expect(page).toHaveURL("/de/saved/");
    await page.goBack();
    await isIn(page, english);
    await expect(page).toHaveURL("/en/saved/");
  });

  test("goes on to what a filter has found before after going back and forward", FLENSBURG, async ({ page }) => {
    await open(page, "/de/");
    await follow(page, "/de/topics/family/");
    await unfoldFilter(page);
    await shown(page).locator("input[type=search]").fill("spielplatz");
    await expect(page).toHaveURL("/de/topics/family/?q=spielplatz");
    await page.goBack();
    await shows(page, "home");
    await follow(page, "/de/topics/family/?q=spielplatz");
    await shows(page, "topic");
    await page.goBack();
    await shows(page, "home");
  });

  test("goes on from one part of a page to the one before after going back and forward", FLENSBURG, async ({ page }) => {
    await open(page, "/de/refugees/rights/");
    for (const hash of ["#klage", "#bleiben"]) {
      await page.evaluate((hash) => (location.hash = hash), hash);
      await expect(page).toHaveURL(`/de/refugees/rights/${hash}`);
    }
    await page.goBack();
    await expect(page).toHaveURL("/de/refugees/rights/#klage");
    await page.goForward();
    await expect(page).toHaveURL("/de/refugees/rights/#bleiben");
    await page.evaluate(() => {
      const link = document.createElement("a");
      link.href = "/de/refugees/rights/#klage";
      document.body.append(link);
      link.click();
      link.remove();
    });
    await expect(page).toHaveURL("/de/refugees/rights/#klage");
    await expect.poll(() => isSeen(page.locator("#klage h3"))).toBe(true);
    await page.goBack();
    await expect(page).toHaveURL("/de/refugees/rights/#bleiben");
  });

  test("never loads the page anew", async ({ page }) => {
    await open(page, "/de/");
    await page.evaluate(() => (window.isTheSamePage = true));
    await page.getByRole("navigation").locator("a[href='/de/topics/']").click();
    await shows(page, "topics");
    await shown(page).locator(`a[href='/de/topics/${OTHER_TOPIC}/']`).click();
    await shows(page, "topic");
    await chooseLanguage(page, "en");
    await isIn(page, { tag: "en", direction: "ltr" });
    await page.goBack();
    await page.goBack();
    await shows(page, "topics");
    expect(await page.evaluate(() => window.isTheSamePage)).toBe(true);
  });

  test("reads in the title where they are", async ({ page }) => {
    const site = message("de", "site-name");
    const { pages, topics } = texts("de");
    const title = `${topics[TOPIC].name} – ${pages.topics.title} – ${site}`;
    await open(page, "/de/");
    await expect(page).toHaveTitle(site);
    await shown(page).locator(`.tiles a[href='/de/topics/${TOPIC}/']`).click();
    await expect(page).toHaveTitle(title);
    await shown(page).locator("a[href^='/de/places/']").first().click();
    await shows(page, "place");
    await expect(page).toHaveTitle(`${await heading(page).innerText()} – ${site}`);
    await page.goBack();
    await expect(page).toHaveTitle(title);
    await chooseLanguage(page, "en");
    await expect(page).toHaveTitle(new RegExp(`^${texts("en").topics[TOPIC].name}`));
  });

  test("begins each page at its top, with the focus on its heading", async ({ page }) => {
    await open(page, "/de/");
    const tile = shown(page).locator(`.tiles a[href='/de/topics/${LONG_TOPIC}/']`);
    await tile.scrollIntoViewIfNeeded();
    await tile.click();
    await shows(page, "topic");
    await expect(heading(page)).toBeFocused();
    expect(await scrollTop(page)).toBe(0);

    const links = shown(page).locator("a[href^='/de/places/']");
    const link = links.nth(Math.min(20, (await links.count()) - 1));
    await link.scrollIntoViewIfNeeded();
    await link.click();
    await shows(page, "place");
    await expect(heading(page)).toBeFocused();
    expect(await scrollTop(page)).toBe(0);
  });

  test("keeps the focus at the start when the guide opens", async ({ page }) => {
    await open(page, "/de/");
    expect(await page.evaluate(() => document.activeElement.tagName)).toBe("BODY");
  });

  // The browser restores the scroll before a longer page is there; so the app does it.
  test("finds the scroll restored on the way back and forward", FLENSBURG, async ({ page }) => {
    await open(page, "/de/topics/family/");
    const link = shown(page).locator("a[href^='/de/places/']").nth(40);
    const inTopic = await clickAndTellScroll(page, link);
    expect(inTopic).toBeGreaterThan(1000);
    await shows(page, "place");
    const neighbour = shown(page).locator("a[href^='/de/places/']").last();
    const inPlace = await clickAndTellScroll(page, neighbour);
    await expect(heading(page)).toBeFocused();

    await page.goBack();
    await expect(heading(page)).toBeFocused();
    await expect.poll(() => scrollTop(page), "the place").toBe(inPlace);
    await page.goBack();
    await shows(page, "topic");
    await expect(heading(page)).toBeFocused();
    await expect.poll(() => scrollTop(page), "the topic").toBe(inTopic);
    await page.goForward();
    await shows(page, "place");
    await expect(heading(page)).toBeFocused();
    await expect.poll(() => scrollTop(page), "the place again").toBe(inPlace);

    await page.reload();
    await ready(page);
    await expect.poll(() => scrollTop(page), "the place after a reload").toBe(inPlace);
    await page.goBack();
    await shows(page, "topic");
    await expect.poll(() => scrollTop(page), "the topic after a reload").toBe(inTopic);
  });

  test("finds the scroll restored after a reload at the end of the page", FLENSBURG, async ({ page }) => {
    // While most kitas may be open, which is said in two lines, the page of the app is
    // longer than the one that was written ahead of time.
    await page.clock.install({ time: "2026-11-23T12:00:00+01:00" });
    await page.clock.resume();
    await open(page, "/de/places/kita-waldkiga/");
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const end = await scrollTop(page);
    await page.reload();
    await ready(page);
    await expect.poll(() => scrollTop(page)).toBe(end);
  });

  test("finds the scroll restored on the way back from a search", FLENSBURG, async ({ page }) => {
    await open(page, "/de/search/");
    await shown(page).locator("#q").fill("schule");
    await expect(page).toHaveURL("/de/search/?q=schule");
    await shown(page).getByRole("button", { name: message("de", "show-more") }).click();
    const inSearch = await clickAndTellScroll(page, page.locator("#results h2 a").nth(30));
    expect(inSearch).toBeGreaterThan(500);
    await shows(page, "place");
    await page.goBack();
    await shows(page, "search");
    await expect.poll(() => scrollTop(page)).toBe(inSearch);
  });

  test("opens a link in a new tab with Ctrl", async ({ page, context }) => {
    await open(page, "/de/");
    const opened = context.waitForEvent("page");
    await shown(page).locator(`.tiles a[href='/de/topics/${TOPIC}/']`)
      .click({ modifiers: ["ControlOrMeta"] });
    const tab = await opened;
    // Asked without a locator: where the tab is faster than Playwright's eye on it, that waits
    // for a navigation which is long over.
    const isTopic = () => document.querySelector("html[data-ready] main")?.dataset.page === "topic";
    await tab.waitForFunction(isTopic, null, { polling: 100 });
    await shows(page, "home");
    await expect(page).toHaveURL("/de/");
  });

  test("can reload any page and stays there", async ({ page }) => {
    await open(page, "/de/");
    await shown(page).locator("a[href='/de/round-table/']").first().click();
    await expect(page).toHaveURL("/de/round-table/");
    await page.reload();
    await ready(page);
    await expect(page).toHaveURL("/de/round-table/");
    await shows(page, "round-table");
  });
});

test.describe("The part of the address after #", FLENSBURG, () => {
  test("brings its fact into view on the first load", async ({ page }) => {
    await open(page, "/de/refugees/rights/#klage");
    await shows(page, "refugees");
    await expect.poll(() => isSeen(page.locator("#klage h3"))).toBe(true);
    expect(await scrollTop(page)).toBeGreaterThan(0);
  });

  test("brings its fact into view when a result of the search is chosen", async ({ page }) => {
    await open(page, "/de/search/?q=klage");
    await page.locator("#results [data-kind=fact][data-id=klage] h2 a").click();
    await expect(page).toHaveURL("/de/refugees/rights/#klage");
    await expect.poll(() => isSeen(page.locator("#klage h3"))).toBe(true);
    await expect(page.locator("#bleiben h3")).not.toBeInViewport();
  });

  test("leads back to where the visitor was", async ({ page }) => {
    await open(page, "/de/refugees/rights/#klage");
    await expect(page.locator("#klage h3")).toBeInViewport();
    const before = await scrollTop(page);
    await page.getByRole("navigation").locator("a[href='/de/']").click();
    await shows(page, "home");
    await page.goBack();
    await shows(page, "refugees");
    await expect(page.locator("#klage h3")).toBeInViewport();
    await expect.poll(() => scrollTop(page)).toBe(before);
  });

  test("explains the mark “please check” where it is tapped", async ({ page }) => {
    await open(page, `/de/places/${PLACE}/`);
    await shown(page).locator("a[href='/de/about/#please-check']").first().click();
    await shows(page, "about");
    await expect.poll(() => isSeen(page.locator("#please-check h2"))).toBe(true);
  });

  test("does no harm when nothing has that name", async ({ page }) => {
    for (const hash of ["#nothing", "#%E4", "#112", "#'\"<b>"]) {
      await open(page, `/de/refugees/rights/${hash}`);
      await shows(page, "refugees");
    }
  });
});

test.describe("The query in the address", () => {
  const awkward = [
    "a&b=c",
    "100%",
    "50%25",
    "c++ kurs",
    "Große Straße",
    "лікар طبيب 🏥",
    `"quotes" 'and' <b>more</b>`,
    "what? #1 /\\ ;",
  ];

  for (const query of awkward) {
    test(`keeps ${query}`, async ({ page }) => {
      await open(page, `/de/search/?q=${encodeURIComponent(query)}`);
      await expect(page.locator("#q")).toHaveValue(query);

      await open(page, "/de/");
      await page.locator("#q").fill(query);
      await page.locator("#q").press("Enter");
      await shows(page, "search");
      await expect(page.locator("#q")).toHaveValue(query);
      const inAddress = () => new URL(page.url()).searchParams.get("q");
      expect(inAddress()).toBe(query);

      await page.locator("#q").fill(`${query}!`);
      await expect.poll(inAddress).toBe(`${query}!`);
      await page.reload();
      await ready(page);
      await expect(page.locator("#q")).toHaveValue(`${query}!`);
    });
  }

  test("reads a plus sign as the space that a plain form writes", async ({ page }) => {
    await open(page, "/de/search/?q=deutsch+kurs");
    await expect(page.locator("#q")).toHaveValue("deutsch kurs");
  });

  test("may be broken", async ({ page }) => {
    for (const query of ["?q=%E4", "?q=%", "?q", "?=x", "?&&", "?q=a&q=b", "?q=%00"]) {
      await open(page, `/de/search/${query}`);
      await shows(page, "search");
      await open(page, `/de/topics/${TOPIC}/${query}&kind=%E4`);
      await shows(page, "topic");
    }
  });

  test("follows back and forward", FLENSBURG, async ({ page }) => {
    await open(page, `/de/topics/${TOPIC}/?q=klinik`);
    const box = shown(page).locator("input[type=search]");
    await expect(box).toHaveValue("klinik");
    await page.getByRole("navigation").locator("a[href='/de/topics/']").click();
    await shows(page, "topics");
    await shown(page).locator(`a[href='/de/topics/${OTHER_TOPIC}/']`).click();
    await shows(page, "topic");
    await expect(box).toHaveValue("");
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(`/de/topics/${TOPIC}/?q=klinik`);
    await expect(box).toHaveValue("klinik");
    await page.goForward();
    await page.goForward();
    await expect(page).toHaveURL(`/de/topics/${OTHER_TOPIC}/`);
    await expect(box).toHaveValue("");
  });

  // Safari throws above a hundred changes in thirty seconds.
  for (const [what, address, where] of [
    ["search", "/de/search/", {}],
    ["filter", "/de/topics/family/", FLENSBURG],
  ]) {
    test(`does not flood the history while one types a ${what}`, where, async ({ page }) => {
      const writes = await countHistoryWrites(page);
      await open(page, address);
      await unfoldFilter(page);
      const [before, length] = [await writes(), await historyLength(page)];
      const text = "spielplatz mit rutsche und wippe am wasser";
      const box = shown(page).locator("input[type=search]");
      await box.pressSequentially(text, { delay: 25 });
      await expect
        .poll(() => new URL(page.url()).searchParams.get("q"))
        .toBe(text);
      const after = await writes();
      expect(await historyLength(page)).toBe(length);
      expect(after.pushState - before.pushState).toBe(0);
      expect(after.replaceState - before.replaceState).toBeLessThanOrEqual(5);

      await page.reload();
      await ready(page);
      await expect(box).toHaveValue(text);
    });
  }

  test("does not move the page or the focus while one types", FLENSBURG, async ({ page }) => {
    await open(page, "/de/topics/family/");
    await unfoldFilter(page);
    const box = shown(page).locator("input[type=search]");
    await box.focus();
    const before = await scrollTop(page);
    await box.pressSequentially("spielplatz");
    await expect(page).toHaveURL("/de/topics/family/?q=spielplatz");
    await expect(box).toBeFocused();
    expect(await scrollTop(page)).toBe(before);
  });

  test.describe("when a result is chosen before the address has been written", () => {
    /** Types and chooses while time stands still, so no pause of the app can end. */
    test.beforeEach(async ({ page }) => {
      await page.clock.install({ time: "2026-11-22T12:00:00Z" });
      await open(page, "/de/search/");
      await page.clock.pauseAt("2026-11-22T13:00:00Z");
      await page.locator("#q").fill(QUERY);
      await page.locator(`#results [data-id="${PLACE}"] h2 a`).click();
      await shows(page, "place");
    });

    test("does not pull the visitor back later", async ({ page }) => {
      await page.clock.runFor(5_000);
      await expect(page).toHaveURL(`/de/places/${PLACE}/`);
      await shows(page, "place");
      const [topic] = place(PLACE).topics;
      await shown(page).locator(`a[href='/de/topics/${topic}/']`).first().click();
      await shows(page, "topic");
    });

    test("is kept for the way back", async ({ page }) => {
      await page.goBack();
      await shows(page, "search");
      await expect(page.locator("#q")).toHaveValue(QUERY);
      await page.goForward();
      await expect(page).toHaveURL(`/de/places/${PLACE}/`);
    });
  });
});

test.describe("The language switch", () => {
  const [german] = languages("de");
  const others = languages("en", "ar");

  test("offers every language by its own name on every page", async ({ page }) => {
    for (const path of ["", `places/${PLACE}/`, "no-such-page/"]) {
      await open(page, `/de/${path}`);
      await page.getByRole("banner").locator("summary").click();
      for (const { tag, name, direction } of LANGUAGES) {
        const link = page.getByRole("banner").locator(`a[hreflang="${tag}"]`);
        await expect(link).toBeVisible();
        await expect(link).toHaveText(name);
        await expect(link).toHaveAttribute("lang", tag);
        await expect(link).toHaveAttribute("dir", direction);
      }
    }
  });

  const paths = [...SORTS_OF_PAGES, ...HANDBOOK_PAGES];
  for (const path of paths.filter((path) => path !== "no-such-page/")) {
    test(`keeps the page, the query and the anchor of /de/${path}`, async ({ page }) => {
      const query = path.includes("?") ? "" : "?x=1%262";
      const rest = `${path}${query}#main`;
      await open(page, `/de/${rest}`);
      const hook = await shown(page).getAttribute("data-page");
      for (const language of [...others, german]) {
        await chooseLanguage(page, language.tag);
        await isIn(page, language);
        await expect(page).toHaveURL(`/${language.tag}/${rest}`);
        await shows(page, hook);
        await expect(heading(page)).toBeVisible();
      }
    });
  }

  test("leads to a page whose links stay in the language", async ({ page }) => {
    await open(page, `/de/topics/${TOPIC}/`);
    await chooseLanguage(page, "en");
    await isIn(page, { tag: "en", direction: "ltr" });
    const links = page.locator("a[href^='/']:not([hreflang])");
    const hrefs = await links.evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    expect(hrefs.length).toBeGreaterThan(10);
    expect(hrefs.filter((href) => !href.startsWith("/en/"))).toEqual([]);
  });

  test("is undone by going back", async ({ page }) => {
    await open(page, `/de/topics/${TOPIC}/`);
    await chooseLanguage(page, "en");
    await isIn(page, { tag: "en", direction: "ltr" });
    await page.goBack();
    await isIn(page, german);
    await expect(page).toHaveURL(`/de/topics/${TOPIC}/`);
    await expect(heading(page)).toHaveText(texts("de").topics[TOPIC].name);
  });
});

test.describe("With the keyboard alone", () => {
  const focused = (page) => page.locator(":focus");

  test("the first key leads to a link that skips to the content", async ({ page }) => {
    await open(page, "/de/topics/");
    await page.keyboard.press("Tab");
    await expect(focused(page)).toHaveText(message("de", "skip-to-content"));
    await expect(focused(page)).toBeInViewport();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect(shown(page).locator(":focus")).toHaveCount(1);
    await shows(page, "topics");
  });

  test("one gets from the start of home into the search and to a result", async ({ page }) => {
    await open(page, "/de/");
    const steps = [];
    while (steps.length < 10 && !steps.includes("q")) {
      await page.keyboard.press("Tab");
      steps.push(await focused(page).getAttribute("id"));
    }
    await expect(page.locator("#q")).toBeFocused();
    await page.keyboard.type(QUERY);
    await page.keyboard.press("Enter");
    await shows(page, "search");
    await expect(heading(page)).toBeFocused();
    await expect(page.locator("#results li").first()).toBeVisible();
    // The box, its button, the filters, the first result.
    for (const _ of [1, 2, 3, 4]) await page.keyboard.press("Tab");
    await expect(page.locator("#results li").first().locator("a")).toBeFocused();
    await page.keyboard.press("Enter");
    await shows(page, "place");
  });

  test("one changes the language", async ({ page }) => {
    await open(page, "/de/topics/");
    const summary = page.getByRole("banner").locator("summary");
    const english = page.getByRole("banner").locator("a[hreflang=en]");
    await expect(english).toBeHidden();
    await summary.focus();
    await page.keyboard.press("Enter");
    await expect(english).toBeVisible();
    await page.keyboard.press("Escape");
    await shows(page, "topics");
    await expect(english).toBeHidden();
    await expect(summary).toBeFocused();
    await page.keyboard.press("Enter");
    await english.focus();
    await page.keyboard.press("Enter");
    await isIn(page, { tag: "en", direction: "ltr" });
    await expect(page).toHaveURL("/en/topics/");
    await expect(english).toBeHidden();
  });

  test("one sees where the focus is, never under the bars of the page", async ({ page }) => {
    for (const address of ["/de/", `/de/topics/${TOPIC}/`, `/de/places/${PLACE}/`]) {
      await open(page, address);
      const hidden = [];
      for (let step = 0; step < 60; step += 1) {
        await page.keyboard.press("Tab");
        const problem = await page.evaluate(() => {
          const element = document.activeElement;
          if (element === document.body) return "end";
          const box = element.getBoundingClientRect();
          // What is larger than the screen is seen at its beginning.
          const x = box.left + Math.min(box.width, 40) / 2;
          const y = box.top + Math.min(box.height, 40) / 2;
          const top = document.elementFromPoint(x, y);
          const isSeen = top && (element.contains(top) || top.contains(element));
          return isSeen ? null : `${element.tagName} ${element.textContent.trim()}`;
        });
        if (problem === "end") break;
        if (problem) hidden.push(problem);
      }
      expect(hidden, address).toEqual([]);
    }
  });
});
