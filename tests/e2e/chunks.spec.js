// Pages whose code is not in the first file (src/ui/shell/deferred.rs): it is fetched when such a
// page is opened, or in advance when the phone has nothing else to do.

import { chooseLanguage, expect, follow, isIn, open, shown, shows, test } from "./fixtures.js";
import { BASE, deferredWords, languages, message, SORTS_OF_PAGES } from "./site.js";

const CHUNK = /\/chunk-[a-z-]+-[0-9a-f]+\.wasm$/;

/** The words that only its pages show. */
const WORDS = /\/data\/deferred\/[\w-]+\.json$/;

/** Some of them. */
const PAGES = [
  ["search/", "search"],
  ["round-table/", "round-table"],
  ["offices/", "offices"],
];

/** What the page has asked for since this was called. */
function requests(page) {
  const paths = [];
  page.on("request", (request) => paths.push(new URL(request.url()).pathname));
  return paths;
}

for (const { tag, direction } of languages("de", "ar")) {
  for (const [path, hook] of PAGES) {
    test(`/${tag}/${path} comes alive when it is opened directly`, async ({ page }) => {
      const asked = requests(page);
      await open(page, `/${tag}/${path}`);
      await shows(page, hook);
      await isIn(page, { tag, direction });
      expect(asked.filter((path) => CHUNK.test(path)), "one file more").toHaveLength(1);
    });
  }
}

test("a shared link to a place asks for no chunk before the page is alive", async ({ page }) => {
  const asked = requests(page);
  await open(page, "/de/places/jobcenter/");
  expect(asked.filter((path) => CHUNK.test(path) || WORDS.test(path))).toEqual([]);
});

for (const path of SORTS_OF_PAGES.filter((path) => /^(|(topics|places|refugees|no-such-page)\/.*)$/.test(path))) {
  // The situation in figures is a page of the chunk.
  if (path === "refugees/situation/") continue;

  test(`/ar/${path} says everything without the words of the chunk`, async ({ page }) => {
    const keys = [...deferredWords("ar").messages.matchAll(/^([a-z][\w-]*) =/gm)].map(([, key]) => key);
    expect(keys.length).toBeGreaterThan(100);
    // They never come.
    await page.route(CHUNK, () => {});
    await page.route(WORDS, () => {});
    await open(page, `/ar/${path}`);
    const said = await page.evaluate(() => {
      const attributes = ["aria-label", "title", "placeholder", "alt", "content"];
      const values = [...document.querySelectorAll("*")].flatMap((element) =>
        attributes.map((name) => element.getAttribute(name)),
      );
      return [document.body.textContent, ...values].join("\n").split(/[^\w-]+/);
    });
    expect(said.filter((word) => word.includes("-") && keys.includes(word))).toEqual([]);
  });
}

test("pages of the chunk are in the language that is chosen", async ({ page }) => {
  const loaded = new Set();
  page.on("requestfinished", (request) => loaded.add(new URL(request.url()).pathname));
  const [arabic] = languages("ar");
  await open(page, "/de/topics/");
  await expect.poll(() => [...loaded].filter((path) => WORDS.test(path)).length).toBe(1);
  await chooseLanguage(page, "ar");
  await isIn(page, arabic);
  await follow(page, `${BASE}/ar/offices/`);
  await shows(page, "offices");
  await expect(shown(page)).toContainText(message("ar", "offices-today"));
  await chooseLanguage(page, "de");
  await expect(shown(page)).toContainText(message("de", "offices-today"));
});

test("when the first page has been there for a while, the others open without a request", async ({
  page,
}) => {
  const chunks = new Set();
  page.on("requestfinished", (request) => {
    const { pathname } = new URL(request.url());
    if (CHUNK.test(pathname)) chunks.add(pathname);
  });
  await open(page, "/de/");
  await expect.poll(() => chunks.size, "the code is fetched in advance").toBeGreaterThan(0);
  const asked = requests(page);
  for (const [path, hook] of PAGES) {
    await follow(page, `${BASE}/de/${path}`);
    await shows(page, hook);
  }
  expect(asked.filter((path) => CHUNK.test(path))).toEqual([]);
});

test.describe("Where the visitor saves data", () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() =>
      Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
    ),
  );

  test("no chunk is fetched before somebody opens its page", async ({ page }) => {
    await page.clock.install();
    await open(page, "/de/");
    const asked = requests(page);
    await page.clock.runFor(60_000);
    expect(asked.filter((path) => CHUNK.test(path))).toEqual([]);
    await follow(page, `${BASE}/de/offices/`);
    await shows(page, "offices");
    expect(asked.filter((path) => CHUNK.test(path))).toHaveLength(1);
  });
});

test.describe("When a chunk does not come", () => {
  test.use({ tolerated: /Failed to load resource|Failed to fetch|TypeError|Error: 404/ });

  for (const { tag } of languages("de", "ar")) {
    test(`the page before stays, says so in ${tag}, and trying again leads on`, async ({ page }) => {
      await page.route(CHUNK, (route) => route.abort());
      await open(page, `/${tag}/topics/`);
      const link = page.locator(`a[href="${BASE}/${tag}/round-table/"]`).first();
      await link.click();
      const banner = page.getByRole("alert").filter({ visible: true });
      await expect(banner).toHaveText(new RegExp(message(tag, "error-network")));
      await expect(banner, "the link was far below").toBeInViewport();
      await expect(banner.getByRole("button")).toBeFocused();
      await shows(page, "topics");
      await page.unroute(CHUNK);
      await banner.getByRole("button").click();
      await shows(page, "round-table");
      await expect(banner).toHaveCount(0);
    });
  }

  test("it is the same where its words do not come", async ({ page }) => {
    await page.route(WORDS, (route) => route.abort());
    await open(page, "/de/topics/");
    await page.locator(`a[href="${BASE}/de/round-table/"]`).first().click();
    const banner = page.getByRole("alert").filter({ visible: true });
    await expect(banner).toHaveText(new RegExp(message("de", "error-network")));
    await shows(page, "topics");
    await page.unroute(WORDS);
    await banner.getByRole("button").click();
    await shows(page, "round-table");
  });

  test("who goes elsewhere does not read of it any more", async ({ page }) => {
    await page.route(CHUNK, (route) => route.abort());
    await open(page, "/de/topics/");
    await page.locator(`a[href="${BASE}/de/round-table/"]`).first().click();
    const banner = page.getByRole("alert").filter({ visible: true });
    await expect(banner).toBeVisible();
    await follow(page, `${BASE}/de/topics/health/`);
    await expect(banner).toHaveCount(0);
  });

  test("a page of it that is opened directly stays as it was written, and says so", async ({
    page,
  }) => {
    await page.route(CHUNK, (route) => route.fulfill({ status: 404 }));
    await page.goto(`${BASE}/de/round-table/`);
    const banner = page.getByRole("alert").filter({ visible: true });
    await expect(banner).toContainText(message("de", "error-network"));
    await expect(shown(page)).toContainText("Bürgerhalle");
    await page.unroute(CHUNK);
    await page.getByRole("button", { name: message("de", "retry") }).click();
    await page.locator("html[data-ready=true]").waitFor({ state: "attached" });
  });
});

test.describe("When somebody taps a button whose code does not come", () => {
  test.use({ tolerated: /Failed to load resource|Failed to fetch|TypeError/ });

  const share = (page) => page.locator(".site-footer .share-row").getByRole("button").first();
  const dialog = (page) => page.getByRole("dialog");
  const banner = (page) => page.getByRole("alert").filter({ visible: true });

  test.beforeEach(async ({ page }) => {
    // Nothing is fetched before somebody asks for it, and the device has no sheet of its own.
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "connection", { value: { saveData: true } });
      delete Navigator.prototype.share;
    });
    await page.route(CHUNK, (route) => route.abort());
  });

  test("that is said where the reader is, and another try does what was tapped", async ({ page }) => {
    await open(page, `${BASE}/ar/places/jobcenter/`);
    await share(page).click();
    await expect(banner(page)).toContainText(message("ar", "error-network"));
    await expect(banner(page)).toBeInViewport();
    await expect(banner(page).getByRole("button")).toBeFocused();
    await banner(page).getByRole("button").click();
    await expect(banner(page).getByRole("button")).toBeFocused();
    await page.unroute(CHUNK);
    await banner(page).getByRole("button").click();
    await expect(dialog(page)).toBeVisible();
    await expect(banner(page)).toHaveCount(0);
  });

  test("it is not done later, when the code comes for something else", async ({ page }) => {
    await open(page, `${BASE}/ar/topics/health/`);
    await share(page).click();
    await expect(banner(page)).toBeVisible();
    await page.unroute(CHUNK);
    await shown(page).getByRole("button", { name: message("ar", "read-aloud") }).first().click();
    await expect(page.locator(".reader")).toBeVisible();
    await expect(banner(page)).toHaveCount(0);
    await expect(dialog(page)).toHaveCount(0);
  });

  test("who goes elsewhere meanwhile does not read of it, nor is it done there", async ({ page }) => {
    await page.unroute(CHUNK);
    const asked = [];
    await page.route(CHUNK, (route) => asked.push(route));
    await open(page, `${BASE}/ar/places/jobcenter/`);
    await share(page).click();
    await expect.poll(() => asked.length).toBe(1);
    await follow(page, `${BASE}/ar/topics/health/`);
    // The app says of itself that it waits no more.
    const waited = page.evaluate(
      () =>
        new Promise((done) => {
          const observer = new MutationObserver(() => requestAnimationFrame(done));
          observer.observe(document.documentElement, { attributeFilter: ["data-state"] });
        }),
    );
    await asked[0].abort();
    await waited;
    expect(await banner(page).count()).toBe(0);
    await page.unroute(CHUNK);
    await follow(page, `${BASE}/ar/offices/`);
    await shows(page, "offices");
    await expect(dialog(page)).toHaveCount(0);
  });

  test("another try opens the view for the counter, too", async ({ page }) => {
    await open(page, `${BASE}/ar/places/jobcenter/`);
    await page.locator("a[href*='?counter=']").first().click();
    await expect(banner(page)).toBeVisible();
    await page.unroute(CHUNK);
    await banner(page).getByRole("button").click();
    await expect(page.locator(".counter")).toBeVisible();
    await expect(banner(page)).toHaveCount(0);
  });
});

test.describe("When the German for the counter does not come", () => {
  test.use({ tolerated: /Failed to load resource/ });

  test("the own language is there, and another try brings it and the wishes", async ({ page }) => {
    const files = /\/data\/(texts\/de|handbook\/ar\/phrases)\.json$/;
    await page.route(files, (route) => route.abort());
    await open(page, `${BASE}/ar/places/jobcenter/?counter=jobcenter`);
    const columns = page.locator(".counter article");
    const banner = page.locator(".counter").getByRole("alert");
    await expect(banner).toContainText(message("ar", "error-network"));
    await expect(columns).toHaveCount(1);
    await banner.getByRole("button", { name: message("ar", "retry") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
    await expect(banner).toBeVisible();
    await page.unroute(files);
    await banner.getByRole("button").click();
    await expect(columns.first()).toHaveAttribute("lang", "de");
    await expect(columns).toHaveCount(2);
    await expect(page.locator(".wishes-choice")).toBeVisible();
  });
});

test("the counter view of a place comes although its code is in a chunk", async ({ page }) => {
  await open(page, "/de/places/jobcenter/?counter=jobcenter");
  await expect(page.locator(".counter")).toBeVisible();
});
