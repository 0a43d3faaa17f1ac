// Pages as they were written ahead of time: to be read without the app, and replaced by
// the app so that nobody notices.

import { expect, open, plain, ready, shown, shows, test } from "./fixtures.js";
import {
  FAR,
  FLENSBURG,
  HANDBOOK_PAGES,
  LANGUAGES,
  PLACE,
  QUERY,
  SORTS_OF_PAGES,
  TOPIC,
  has,
  languages,
  message,
  texts,
} from "./site.js";

/** Addresses with a query show their page without it until the app is there. */
const PAGES = [...SORTS_OF_PAGES, ...HANDBOOK_PAGES].filter((path) => !path.includes("?"));

/** Whatever ages, or is known only of this visitor, comes with the app. */
const LIVE = [
  ".offer",
  ".countdown",
  ".opening",
  ".opening ~ p.note",
  "[data-testid=dates]",
  ".meeting-card .note",
  ".countdown ~ .note",
  ".ask-first[hidden]",
  // The sources are a file of their own, which comes when somebody looks at them.
  ".provenance li",
  ".page-address",
  "script",
];

/** The words of the page, but for those that come with the app. */
const words = (page) =>
  page.evaluate((live) => {
    const body = document.querySelector("#app").cloneNode(true);
    for (const element of body.querySelectorAll(live.join())) element.remove();
    // Leptos writes a space where a text is empty, and an element that is not shown puts
    // none between its words.
    return body.innerText.replace(/\s+/g, "");
  }, LIVE);

/** Holds the app back, or what starts it, until it is released. */
async function holdBack(page, files = "**/wegweiser-*.wasm") {
  let release;
  const released = new Promise((resolve) => (release = resolve));
  await page.route(files, async (route) => {
    await released;
    await route.continue();
  });
  return async () => {
    release();
    await ready(page);
  };
}

/** Until what the page has changed is on the screen. */
const drawn = (page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const { tag, direction, name } of LANGUAGES) {
    test(`every sort of page can be read in ${name}, and says what is missing`, async ({ page }) => {
      for (const path of PAGES) {
        await page.goto(`/${tag}/${path}`);
        const root = page.locator("html");
        await expect(root).toHaveAttribute("lang", tag);
        await expect(root).toHaveAttribute("dir", direction);
        await expect(shown(page).getByRole("heading", { level: 1 })).toBeVisible();
        const note = page.locator("noscript");
        await expect(note).toBeVisible();
        expect(await note.evaluate((note) => note.textContent)).toBe(message(tag, "static-note"));
        await expect(page.getByText(message(tag, "boot-failed"))).toBeHidden();
      }
    });
  }

  test("one searches by a form, which leads to the topics", FLENSBURG, async ({ page }) => {
    await page.goto("/ar/");
    await page.locator("#q").fill("طبيب");
    await page.locator("#q").press("Enter");
    await expect(page).toHaveURL(`/ar/search/?q=${encodeURIComponent("طبيب")}`);
    await shows(page, "search");
    await shown(page).locator(`a[href='/ar/topics/${TOPIC}/']`).click();
    await shows(page, "topic");
    await shown(page).locator(".place-card a").first().click();
    await shows(page, "place");
  });

  test("the language switch leads to the same page", async ({ page }) => {
    await page.goto(`/de/places/${PLACE}/`);
    await page.locator(".language-switch summary").click();
    await page.locator(`.language-switch a[hreflang=${FAR.tag}]`).click();
    await expect(page).toHaveURL(`/${FAR.tag}/places/${PLACE}/`);
    await expect(page.locator("html")).toHaveAttribute("lang", FAR.tag);
    await expect(shown(page)).toContainText(texts(FAR.tag).places[PLACE].description.slice(0, 30));
  });
});

for (const { tag, name } of languages("de", "ar", "uk")) {
  test(`the app says in ${name} what was written ahead of time`, async ({ page }) => {
    for (const path of PAGES) {
      const release = await holdBack(page);
      await page.goto(`/${tag}/${path}`, { waitUntil: "commit" });
      await page.locator(".site-footer").waitFor();
      const before = await words(page);
      const title = await page.title();
      await release();
      expect(plain(await words(page)), path).toBe(plain(before));
      expect(await page.title()).toBe(title);
      await page.unrouteAll();
    }
  });
}

test("there is text before the program is asked for, two thirds of all bytes", async ({ page }) => {
  await open(page, `/${FAR.tag}/places/${PLACE}/`);
  const [parsed, drawn, asked] = await page.evaluate(() => {
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    const [document] = performance.getEntriesByType("navigation");
    const files = performance.getEntriesByType("resource");
    const program = files.find(({ name }) => /wegweiser-.*wasm$/.test(name));
    return [document.domContentLoadedEventStart, paint.startTime, program.startTime];
  });
  // A tab that nobody looks at is not drawn, and waits no longer than a second.
  expect(asked).toBeGreaterThanOrEqual(Math.min(drawn, parsed + 1000));
});

test.describe("When the app takes over, the visitor keeps", () => {
  test("what was typed, and the focus", async ({ page }) => {
    const release = await holdBack(page);
    await page.goto("/de/", { waitUntil: "commit" });
    await page.locator("#q").pressSequentially(QUERY.slice(0, 4));
    await release();
    await expect(page.locator("#q")).toHaveValue(QUERY.slice(0, 4));
    await expect(page.locator("#q")).toBeFocused();
    await page.locator("#q").pressSequentially(QUERY.slice(4));
    await expect(page.getByRole("option").first()).toBeVisible();
    await page.locator("#q").press("Enter");
    await expect(page.locator(`#results [data-id="${PLACE}"]`)).toBeVisible();
  });

  test("what was typed and opened before the first script came", FLENSBURG, async ({ page }) => {
    const release = await holdBack(page, "**/boot.js");
    await page.goto("/de/", { waitUntil: "commit" });
    await page.locator(".more summary").click();
    await page.locator("#q").pressSequentially(QUERY.slice(0, 4));
    await release();
    await expect(page.locator(".more")).toHaveAttribute("open");
    await expect(page.locator("#q")).toHaveValue(QUERY.slice(0, 4));
    await expect(page.locator("#q")).toBeFocused();
  });

  test("what was typed on the search page, which then searches for it", async ({ page }) => {
    const release = await holdBack(page);
    await page.goto("/de/search/", { waitUntil: "commit" });
    await page.locator("#q").pressSequentially(QUERY);
    await release();
    await expect(page.locator(`#results [data-id="${PLACE}"]`)).toBeVisible();
  });

  test("what was chosen and ticked, which then filters", FLENSBURG, async ({ page }) => {
    const release = await holdBack(page);
    await page.goto(`/de/topics/${TOPIC}/`, { waitUntil: "commit" });
    await page.locator("details", { has: page.locator("form[role=search]") }).locator("summary").click();
    const kind = page.locator("select[name=kind]");
    const value = await kind.locator("option").nth(1).getAttribute("value");
    await kind.selectOption(value);
    await page.locator("input[name=open]").check();
    await release();
    await expect(page.locator("input[name=open]")).toBeChecked();
    await expect(kind).toHaveValue(value);
    await expect.poll(() => new URL(page.url()).search).toBe(`?kind=${value}&open=1`);
  });

  test("the place on the page", FLENSBURG, async ({ page }) => {
    const release = await holdBack(page);
    await page.goto(`/de/topics/${TOPIC}/`, { waitUntil: "commit" });
    await page.locator(".site-footer").waitFor();
    await page.evaluate(() => scrollTo(0, 1234));
    await release();
    await drawn(page);
    expect(await page.evaluate(() => scrollY)).toBe(1234);
  });

  test("the place on the page after a reload", FLENSBURG, async ({ page }) => {
    await open(page, `/de/topics/${TOPIC}/`);
    await page.evaluate(() => scrollTo(0, 1234));
    await drawn(page);
    const release = await holdBack(page);
    await page.reload({ waitUntil: "commit" });
    await expect.poll(() => page.evaluate(() => scrollY), "as soon as there is text").toBe(1234);
    await release();
    expect(await page.evaluate(() => scrollY)).toBe(1234);
  });

  test("the link that the keyboard is at, and what is open", async ({ page }) => {
    const release = await holdBack(page);
    await page.goto(`/de/topics/${TOPIC}/`, { waitUntil: "commit" });
    await page.locator(".site-footer").waitFor();
    await page.locator(".language-switch summary").click();
    await page.locator(".language-switch a[hreflang=en]").focus();
    await release();
    await expect(page.locator(".language-switch a[hreflang=en]")).toBeVisible();
    await expect(page.locator(".language-switch a[hreflang=en]")).toBeFocused();
  });

  test("nothing that was undone again", async ({ page }) => {
    const release = await holdBack(page);
    await page.goto("/de/", { waitUntil: "commit" });
    await page.locator("#q").focus();
    await page.locator("#q").blur();
    await release();
    await expect(page.locator("#q")).not.toBeFocused();
  });
});

/** How far down each heading of the page begins. */
const tops = (page) =>
  page.locator("main :is(h1, h2)").evaluateAll((headings) =>
    headings.map((heading) => {
      const top = heading.getBoundingClientRect().top + scrollY;
      return `${heading.textContent} ${Math.round(top)}`;
    }),
  );

test.describe("Nothing moves when the app takes over", () => {
  for (const path of ["", "topics/education/", `places/${PLACE}/`, "round-table/", `topics/${TOPIC}/`].filter(has)) {
    for (const { tag } of languages("de", "ar")) {
      test.describe(`in a browser that reads ${tag}`, () => {
        test.use({ locale: tag });

        test(`/${tag}/${path} stays where it is`, async ({ page }) => {
          await page.addInitScript(() => {
            window.shift = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) window.shift += entry.value;
            }).observe({ type: "layout-shift", buffered: true });
          });
          const release = await holdBack(page);
          await page.goto(`/${tag}/${path}`, { waitUntil: "commit" });
          await page.locator(".site-footer").waitFor();
          await drawn(page);
          const before = await tops(page);
          await release();
          // With what is fetched and drawn later.
          await page.waitForLoadState("networkidle");
          await drawn(page);
          expect(await page.evaluate(() => window.shift)).toBeLessThanOrEqual(0.02);
          // The browser counts no shift of what was replaced.
          expect(await tops(page)).toEqual(before);
        });
      });
    }
  }
});
