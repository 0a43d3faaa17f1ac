// The guide without a network: the server is stopped, and everything that was once
// there is there still. And what becomes of it when a new version is put online.

import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { chooseLanguage, expect, follow, isIn, open, plain, ready, shown, shows } from "./fixtures.js";
import {
  change,
  kept,
  keptFiles,
  lookForUpdate,
  publishApp,
  publishContent,
  scriptsOf,
  test,
  visit,
} from "./releases.js";
import { FAR, FLENSBURG, LETTER, PLACE, QUERY, TOPIC, has, message, place, texts } from "./site.js";

const heading = (page) => shown(page).getByRole("heading", { level: 1 });

/** Home in a language that is most unlike German. */
const ROOT = `/${FAR.tag}/`;

test.describe("After one visit, with the server stopped", () => {
  test.beforeEach(async ({ page, server }) => {
    await visit(page, ROOT);
    await server.stop();
  });

  test("a page is shown as a QR code", async ({ page }) => {
    await open(page, `${ROOT}places/${PLACE}/`);
    await page.locator("[data-share='code-page']").click();
    await expect(page.getByRole("img", { name: plain(message(FAR.tag, "hand-over-code")) })).toBeVisible();
  });

  const PAGES = [
    ["", "home"],
    [`places/${PLACE}/`, "place"],
    [`places/${PLACE}`, "place"],
    [`topics/${TOPIC}/?q=a`, "topic"],
    [`search/?q=${QUERY}`, "search"],
    ["round-table/", "round-table"],
    ["refugees/rights/", "refugees"],
    ["start/", "start"],
    ["start/unsure/just-arrived/", "start"],
    ["first-weeks/ukraine/", "first-weeks"],
    [`letters/${LETTER}/`, "letter"],
    ["no-such-page/", "not-found"],
  ].filter(([path, hook]) => hook === "not-found" || has(path));

  test("every sort of page is there", async ({ page }) => {
    for (const [path, hook] of PAGES) {
      await test.step(ROOT + path, async () => {
        await open(page, ROOT + path);
        await shows(page, hook);
        await isIn(page, FAR);
        await page.reload();
        await ready(page);
        await shows(page, hook);
      });
    }
  });

  test("one searches, changes to German, and shows a place at an office", async ({ page }) => {
    await open(page, `${ROOT}search/`);
    await page.locator("#q").fill(QUERY);
    await page.locator(`#results [data-id="${PLACE}"] h2 a`).click();
    await shown(page).locator("a[href*='counter=']").click();
    const german = texts("de").places[PLACE].description;
    await expect(shown(page).locator(".counter article[lang=de]")).toContainText(german);
    // The counter view has the screen to itself; the language is chosen where the place is.
    await shown(page).getByRole("link", { name: message(FAR.tag, "counter-close") }).click();
    await chooseLanguage(page, "de");
    await isIn(page, { tag: "de", direction: "ltr" });
  });

  test("a language that was never shown is said to be out of reach", FLENSBURG, async ({ page }) => {
    await open(page, "/ar/topics/");
    await chooseLanguage(page, "pl");
    await expect(page.getByRole("alert")).toContainText(message(FAR.tag, "error-network"));
    await shows(page, "topics");
  });
});

test("that it goes without a network is said once", FLENSBURG, async ({ page }) => {
  const said = page.locator(".notices").getByRole("status").filter({ hasText: message("ar", "offline-ready") });
  await visit(page, "/ar/");
  // Whether the first page says so depends on which of two comes first: it, or the worker.
  await page.evaluate(() => localStorage.removeItem("wegweiser.offline-said"));
  await open(page, "/ar/topics/");
  await expect(said).toBeVisible();
  await follow(page, "/ar/saved/");
  await shows(page, "saved");
  await expect(page.locator(".notices")).toBeAttached();
  await expect(said).toHaveCount(0);
});

test("the worker says how much of the languages is kept that are open, and of all", FLENSBURG, async ({ page }) => {
  await visit(page, "/ar/");
  const kept = (wish) =>
    page.evaluate((wish) => new Promise((done) => window.wegweiser.languages(wish, (...kept) => done(kept))), wish);
  const [own, ofOwn] = await kept("look at open");
  const [all, ofAll] = await kept("look");
  expect(own, "Arabic is on the device").toBe(ofOwn);
  expect(own).toBeGreaterThan(0);
  expect(all, "German and English, too").toBeGreaterThan(own);
  expect(ofAll).toBeGreaterThan(all);
});

test("a page in a language that is not kept leads to those that are, in the words of its own", FLENSBURG, async ({ page, server }) => {
  await visit(page, "/ar/");
  await server.stop();
  await page.goto("/pl/topics/health/?q=a");
  const kept = page.getByRole("status").filter({ hasText: message("pl", "boot-kept") });
  await expect(kept).toBeVisible();
  await expect(kept.getByRole("link", { name: "Polski" })).toHaveCount(0);
  await kept.locator("a[lang=ar]").click();
  await ready(page);
  await expect(page).toHaveURL("/ar/topics/health/");
  await shows(page, "topic");
});

test("a page in a language that is not kept leads nowhere where no other is kept", FLENSBURG, async ({ page, server }) => {
  await visit(page, "/ar/");
  await server.stop();
  // Neither the worker nor the browser can get them again.
  const session = await page.context().newCDPSession(page);
  await session.send("Network.clearBrowserCache");
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (/\/data\/texts\//.test(request.url)) await cache.delete(request);
      }
    }
  });
  await page.goto("/pl/topics/");
  await expect(page.getByRole("alert").filter({ visible: true })).toContainText(message("pl", "boot-failed"));
  await expect(page.getByText(message("pl", "boot-kept"))).toBeHidden();
});

test("a language chosen once is there without a network", FLENSBURG, async ({ page, server }) => {
  await visit(page, "/de/");
  await chooseLanguage(page, "uk");
  await isIn(page, { tag: "uk", direction: "ltr" });
  await server.stop();
  await open(page, "/uk/places/jobcenter/");
  await isIn(page, { tag: "uk", direction: "ltr" });
  await expect(heading(page)).toHaveText(place("jobcenter").name);
});

test("of a language chosen once every page is there without a network, soon after", FLENSBURG, async ({ page, server }) => {
  await visit(page, "/de/");
  await chooseLanguage(page, "uk");
  await isIn(page, { tag: "uk", direction: "ltr" });
  await expect
    .poll(async () => (await keptFiles(page)).map(([, path]) => path))
    .toEqual(expect.arrayContaining(["/data/handbook/uk/topics/health.json", "/data/handbook/uk/letters.json"]));
  await page.waitForLoadState("networkidle");
  await server.stop();
  for (const [address, name] of [["/uk/topics/health/", "topic"], ["/uk/letters/", "letters"]]) {
    await open(page, address);
    await shows(page, name);
    await isIn(page, { tag: "uk", direction: "ltr" });
  }
});

test("a page that was opened is shown as it was written, from the device", FLENSBURG, async ({ page, server }) => {
  await visit(page, "/ar/places/jobcenter/");
  server.asked.length = 0;
  const answer = await page.goto("/ar/places/jobcenter/");
  expect(answer.fromServiceWorker()).toBe(true);
  expect(await answer.text()).toContain(place("jobcenter").name);
  await ready(page);
  await page.waitForLoadState("networkidle");
  expect(server.asked.filter((path) => path !== "/sw.js")).toEqual([]);
});

test("a page that was not opened before is made by the app, and kept for the next time", FLENSBURG, async ({ page, server }) => {
  await visit(page, "/de/");
  server.asked.length = 0;
  const first = await page.goto("/de/topics/health/");
  expect(await first.text(), "the page for every address").not.toContain('data-page="topic"');
  await ready(page);
  await shows(page, "topic");
  await page.waitForLoadState("networkidle");
  expect(server.asked.filter((path) => path !== "/sw.js")).toEqual(["/de/topics/health/"]);
  await server.stop();
  const second = await page.goto("/de/topics/health/");
  expect(await second.text()).toContain('data-page="topic"');
  await ready(page);
  await shows(page, "topic");
});

test("a page of another version is not kept", FLENSBURG, async ({ page, folder, server }) => {
  const renew = (html) => html.replace(/(data-app="?)\w+/, "$10123456789abcdef");
  change(folder, "de/topics/health/index.html", renew);
  await visit(page, "/de/");
  await open(page, "/de/topics/health/");
  await page.waitForLoadState("networkidle");
  await server.stop();
  await open(page, "/de/topics/health/");
  await shows(page, "topic");
});

test.describe("With Save-Data", FLENSBURG, () => {
  test.beforeEach(({ folder }) => {
    // The browser's own switch for it cannot be reached by a test.
    const saving = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });";
    change(folder, "sw.js", (worker) => saving + worker);
  });

  const textsOf = (tag) => `/data/texts/${tag}.json`;

  test("only the language that is shown is kept", async ({ page, server }) => {
    await visit(page, "/ar/places/jobcenter/");
    const paths = (await keptFiles(page)).map(([, path]) => path);
    expect(paths).toContain(textsOf("ar"));
    expect(paths).toContain("/data/guide.json");
    expect(paths.filter((path) => /\/(de|en)[./]/.test(path))).toEqual([]);
    await server.stop();
    await open(page, "/ar/topics/health/");
    await shows(page, "topic");
  });

  test("the switch keeps all of them all the same", async ({ page }) => {
    await visit(page, "/ar/saved/");
    await page.getByRole("switch", { name: message("ar", "keep-title") }).check();
    await expect(page.getByText(message("ar", "keep-done"))).toBeVisible();
    const paths = (await keptFiles(page)).map(([, path]) => path);
    for (const tag of ["ar", "de", "en", "pl"]) expect(paths).toContain(textsOf(tag));
  });
});

test.describe("Keeping all languages", FLENSBURG, () => {
  const keep = (page) => page.getByRole("switch", { name: message("de", "keep-title") });

  test("is a switch with its size, and then they need no network", async ({ page, server }) => {
    await visit(page, "/de/saved/");
    await expect(keep(page)).not.toBeChecked();
    const [before, after] = message("de", "keep-text").split("{ $size }");
    const words = plain(await page.locator(".keep p").innerText());
    expect(words.startsWith(before) && words.endsWith(after), words).toBe(true);
    const size = words.slice(before.length, -after.length).replaceAll(".", "");
    expect(Number(size)).toBeGreaterThan(100);
    await keep(page).check();
    await expect(page.getByText(message("de", "keep-done"))).toBeVisible();
    await page.reload();
    await expect(keep(page)).toBeChecked();

    await server.stop();
    for (const tag of ["pl", "fa", "bg"]) {
      await open(page, `/${tag}/places/jobcenter/`);
      await expect(page.locator("html")).toHaveAttribute("lang", tag);
      await expect(heading(page)).toHaveText(place("jobcenter").name);
    }
  });

  test("may be taken back: what is shown, German and English stay", async ({ page }) => {
    await visit(page, "/ar/saved/");
    const own = page.getByRole("switch", { name: message("ar", "keep-title") });
    await own.check();
    await expect(page.getByText(message("ar", "keep-done"))).toBeVisible();
    await own.uncheck();
    await expect(page.getByText(message("ar", "keep-done"))).toHaveCount(0);
    await page.reload();
    await expect(own).not.toBeChecked();
    const paths = (await keptFiles(page)).map(([, path]) => path);
    for (const tag of ["ar", "de", "en"]) expect(paths).toContain(`/data/texts/${tag}.json`);
    expect(paths).not.toContain("/data/texts/pl.json");
  });

  test("tells when not everything came, and goes on the next time", async ({ page, folder, server }) => {
    await visit(page, "/de/saved/");
    const path = join(folder, "data/texts/uk.json");
    const file = readFileSync(path);
    rmSync(path);
    await keep(page).check();
    await expect(page.getByText(message("de", "keep-failed"))).toBeVisible();
    await expect(keep(page)).not.toBeChecked();
    writeFileSync(path, file);
    server.asked.length = 0;
    await keep(page).check();
    await expect(page.getByText(message("de", "keep-done"))).toBeVisible();
    expect(server.asked).toEqual(["/data/texts/uk.json"]);
  });
});

const asOf = (page) => page.getByRole("contentinfo");

test.describe("New content", FLENSBURG, () => {
  test("is announced quietly, changes nothing that is read, and is there on the next page", async ({ page, folder, server }) => {
    await visit(page, "/de/");
    await page.evaluate(() => (window.isTheSamePage = true));
    await page.locator("main h1").evaluate((heading) => (heading.isTheSame = true));
    publishContent(folder);
    server.asked.length = 0;
    await lookForUpdate(page);
    await expect(asOf(page)).toContainText(/6\. Mai 2031.? – aktualisiert/);
    expect(server.asked.sort()).toEqual(["/data/guide.json", "/sw.js"]);
    await expect(page.getByText(message("de", "update-ready"))).toBeHidden();
    expect(await page.locator("main h1").evaluate((heading) => heading.isTheSame)).toBe(true);

    await shown(page).locator(".tiles a").first().click();
    await shows(page, "topic");
    await expect(asOf(page)).toContainText("6. Mai 2031");
    await expect(asOf(page)).not.toContainText("aktualisiert");
    expect(await page.evaluate(() => window.isTheSamePage)).toBe(true);

    await server.stop();
    await open(page, "/de/places/jobcenter/");
    await expect(asOf(page)).toContainText("6. Mai 2031");
  });

  test("is kept once, and what it replaces is deleted", async ({ page, folder }) => {
    await visit(page, "/de/");
    publishContent(folder);
    await lookForUpdate(page);
    await expect(asOf(page)).toContainText("2031");
    await open(page, "/de/topics/");
    const bundles = async () =>
      (await keptFiles(page)).filter(([, path]) => path === "/data/guide.json").length;
    await expect.poll(bundles).toBe(1);
  });
});

test.describe("A new version of the app", FLENSBURG, () => {
  test("is offered, and is shown when the visitor wants it", async ({ page, folder, server }) => {
    await visit(page, "/de/");
    await page.evaluate(() => (window.isTheSamePage = true));
    publishApp(folder);
    server.asked.length = 0;
    await lookForUpdate(page);
    const offered = page.getByRole("status").filter({ hasText: message("de", "update-ready") });
    await expect(offered).toBeVisible();
    // The pages name the scripts.
    const changed = ["", "boot.js", "data/guide.json", "de/", "en/", "sw.js", ...scriptsOf(folder)];
    expect(server.asked.sort(), "only what has changed").toEqual(changed.map((path) => `/${path}`).sort());

    // Nothing changes until then, not even on other pages.
    await shown(page).locator(".tiles a").first().click();
    await shows(page, "topic");
    expect(await page.evaluate(() => window.isTheSamePage)).toBe(true);
    await expect(asOf(page)).not.toContainText("2031");
    await expect(offered).toBeVisible();

    await offered.getByRole("button").click();
    await expect(asOf(page)).toContainText("6. Mai 2031");
    await expect(offered).toHaveCount(0);
    await server.stop();
    await open(page, "/de/places/jobcenter/");
    await expect(asOf(page)).toContainText("6. Mai 2031");
  });

  test("is shown in every tab in which the visitor wants it", async ({ page, folder }) => {
    await visit(page, "/de/");
    const other = await page.context().newPage();
    await visit(other, "/de/topics/");
    publishApp(folder);
    await lookForUpdate(page);
    for (const tab of [page, other]) {
      const accept = tab.getByRole("button", { name: message("de", "update-accept") });
      await Promise.all([tab.waitForEvent("load"), accept.click()]);
      await ready(tab);
      await expect(asOf(tab)).toContainText("6. Mai 2031");
      await expect(accept).toHaveCount(0);
    }
  });

  test("is offered only when it can be had at once", async ({ page, folder }) => {
    await visit(page, "/de/");
    publishApp(folder);
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      addEventListener("wegweiser:update", () => (window.isThere = Boolean(registration.waiting)));
    });
    await lookForUpdate(page);
    await expect.poll(() => page.evaluate(() => window.isThere)).toBe(true);
  });

  test("may be taken back", async ({ page, folder }, testInfo) => {
    await visit(page, "/de/");
    const before = testInfo.outputPath("before");
    cpSync(folder, before, { recursive: true });
    publishApp(folder);
    await lookForUpdate(page);
    await page.getByRole("button", { name: message("de", "update-accept") }).click();
    await expect(asOf(page)).toContainText("2031");
    rmSync(folder, { recursive: true });
    cpSync(before, folder, { recursive: true });
    await lookForUpdate(page);
    await page.getByRole("button", { name: message("de", "update-accept") }).click();
    await expect(asOf(page)).not.toContainText("2031");
  });
});

test("the worker that removes the worker leaves nothing behind", FLENSBURG, async ({ page, folder }) => {
  await visit(page, "/de/");
  cpSync(new URL("../../deploy/sw-off.js", import.meta.url), join(folder, "sw.js"));
  await lookForUpdate(page);
  await expect
    .poll(() =>
      page.evaluate(async () => [
        (await caches.keys()).length,
        (await navigator.serviceWorker.getRegistrations()).length,
      ]),
    )
    .toEqual([0, 0]);
  await page.locator(".navigation a[href='/de/topics/']").click();
  await shows(page, "topics");
});

test.describe("When keeping goes wrong", FLENSBURG, () => {
  test("a damaged file is reported as a mistake in the data, and fetched again", async ({ page }) => {
    await visit(page, "/de/");
    await page.evaluate(async () => {
      const [name] = await caches.keys();
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (!request.url.includes("/data/guide.json")) continue;
        await cache.put(request, new Response('{"format": 1, "city"'));
      }
    });
    await page.goto("/de/topics/");
    const alert = page.getByRole("alert").filter({ visible: true });
    await expect(alert).toContainText(message("de", "error-bundle-cut-off"));
    await page.getByRole("button").click();
    await ready(page);
    await shows(page, "topics");
  });

  test("an installation that stopped half-way goes on from there", async ({ page, folder, server }) => {
    const icons = join(folder, "icon.svg");
    const icon = readFileSync(icons);
    rmSync(icons);
    await open(page, "/de/");
    await expect.poll(() => server.asked.filter((path) => path === "/sw.js").length).toBeGreaterThan(0);
    // A worker that cannot be installed is forgotten when it has tried.
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
      .toBe(0);
    await shows(page, "home");

    writeFileSync(icons, icon);
    server.asked.length = 0;
    await open(page, "/de/topics/");
    await kept(page);
    const data = server.asked.filter((path) => path === "/data/texts/de.json");
    expect(data.length, "only for the page itself").toBeLessThanOrEqual(1);
    await server.stop();
    await open(page, "/de/places/jobcenter/");
    await shows(page, "place");
  });

  test("a full device changes nothing but the keeping", async ({ page, context, baseURL }) => {
    const session = await context.newCDPSession(page);
    await session.send("Storage.overrideQuotaForOrigin", { origin: baseURL, quotaSize: 1_000 });
    await open(page, "/de/");
    await page.waitForLoadState("networkidle");
    await open(page, "/de/places/jobcenter/");
    await expect(heading(page)).toHaveText(place("jobcenter").name);
  });

  test("a browser without workers changes nothing but the keeping", async ({ page }) => {
    await page.addInitScript(() => delete Navigator.prototype.serviceWorker);
    await open(page, "/de/");
    await shows(page, "home");
  });
});
