// The guide without a network: the server is stopped, and everything that was once
// there is there still. And what becomes of it when a new version is put online.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";

import { chooseLanguage, expect, isIn, open, plain, ready, shown, shows, test as base } from "./fixtures.js";
import { serve, stop } from "../../scripts/server.mjs";
import { FOLDER, LANGUAGES, message, place, texts } from "./site.js";

/** Whether a test needs a file: all pages of all languages are a quarter of a gigabyte. */
function isNeeded(source) {
  if (/\.(br|gz)$/.test(source)) return false;
  const [tag, page] = relative(FOLDER, source).split(sep);
  const isOther = !["de", "ar"].includes(tag) && LANGUAGES.some((language) => language.tag === tag);
  return !isOther || !page || page === "index.html";
}

/** A copy of the site that a test may change, on a server that it may stop. */
const test = base.extend({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "wegweiser-"));
    cpSync(FOLDER, folder, { recursive: true, filter: isNeeded });
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  server: async ({ folder }, use) => {
    const server = await serve({ dir: folder, port: 0 });
    const asked = [];
    server.on("request", ({ url }) => asked.push(url.split("?")[0]));
    const isRunning = () => server.listening;
    await use({ url: `http://127.0.0.1:${server.address().port}`, asked, stop: () => stop(server) });
    if (isRunning()) await stop(server);
  },
  site: [async ({}, use) => use("any"), { scope: "worker" }],
  baseURL: async ({ server }, use) => use(server.url),
  // What cannot be fetched is told in the console by the browser itself.
  context: async ({ browser, baseURL, contextOptions, locale, viewport }, use) => {
    const context = await browser.newContext({
      ...contextOptions,
      baseURL,
      locale,
      viewport,
      serviceWorkers: "allow",
    });
    const complaints = [];
    context.on("weberror", (event) => complaints.push(`uncaught: ${event.error()}`));
    await use(context);
    await context.close();
    expect(complaints).toEqual([]);
  },
});

/** Waits until the worker has everything and serves the page. */
async function kept(page) {
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    await serviceWorker.ready;
    if (serviceWorker.controller) return;
    await new Promise((done) => serviceWorker.addEventListener("controllerchange", done));
  });
}

/** Opens a page and waits until it will be there without a network. */
async function visit(page, address) {
  await open(page, address);
  await kept(page);
}

const heading = (page) => shown(page).getByRole("heading", { level: 1 });

test.describe("After one visit, with the server stopped", () => {
  test.beforeEach(async ({ page, server }) => {
    await visit(page, "/ar/");
    await server.stop();
  });

  for (const [path, hook] of [
    ["", "home"],
    ["places/jobcenter/", "place"],
    ["places/jobcenter", "place"],
    ["topics/health/?q=a", "topic"],
    ["search/?q=jobcenter", "search"],
    ["round-table/", "round-table"],
    ["refugees/rights/", "refugees"],
    ["no-such-page/", "not-found"],
  ]) {
    test(`/ar/${path} is there`, async ({ page }) => {
      await open(page, `/ar/${path}`);
      await shows(page, hook);
      await isIn(page, { tag: "ar", direction: "rtl" });
      await page.reload();
      await ready(page);
      await shows(page, hook);
    });
  }

  test("one searches, changes to German, and shows a place at an office", async ({ page }) => {
    await open(page, "/ar/search/");
    await page.locator("#q").fill("jobcenter");
    await page.locator("#results [data-id=jobcenter] a").click();
    await shown(page).locator("a[href*='counter=']").click();
    const german = texts("de").places.jobcenter.description;
    await expect(shown(page).locator(".counter article[lang=de]")).toContainText(german);
    await chooseLanguage(page, "de");
    await isIn(page, { tag: "de", direction: "ltr" });
  });

  test("a language that was never shown is told to be out of reach", async ({ page }) => {
    await open(page, "/ar/topics/");
    await chooseLanguage(page, "pl");
    await expect(page.getByRole("alert")).toContainText(message("ar", "error-network"));
    await shows(page, "topics");
  });
});

test("a language chosen once is there without a network", async ({ page, server }) => {
  await visit(page, "/de/");
  await chooseLanguage(page, "uk");
  await isIn(page, { tag: "uk", direction: "ltr" });
  await server.stop();
  await open(page, "/uk/places/jobcenter/");
  await isIn(page, { tag: "uk", direction: "ltr" });
  await expect(heading(page)).toHaveText(place("jobcenter").name);
});

test("a page that was opened is shown as it was written, from the device", async ({ page, server }) => {
  await visit(page, "/ar/places/jobcenter/");
  server.asked.length = 0;
  const answer = await page.goto("/ar/places/jobcenter/");
  expect(answer.fromServiceWorker()).toBe(true);
  expect(await answer.text()).toContain(place("jobcenter").name);
  await ready(page);
  await page.waitForLoadState("networkidle");
  expect(server.asked.filter((path) => path !== "/sw.js")).toEqual([]);
});

test("a page that was not opened before is made by the app, and kept for the next time", async ({ page, server }) => {
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

test("a page of another version is not kept", async ({ page, folder, server }) => {
  const path = join(folder, "de/topics/health/index.html");
  const changed = readFileSync(path, "utf8").replace(/(data-wasm="?[^">\s]+-)\w+/, "$10123456789abcdef");
  writeFileSync(path, changed);
  await visit(page, "/de/");
  await open(page, "/de/topics/health/");
  await page.waitForLoadState("networkidle");
  await server.stop();
  await open(page, "/de/topics/health/");
  await shows(page, "topic");
});

test.describe("Keeping all languages", () => {
  const keep = (page) => page.getByRole("switch", { name: message("de", "keep-title") });

  test("is a switch with its size, and then they need no network", async ({ page, server }) => {
    await visit(page, "/de/saved/");
    await expect(keep(page)).not.toBeChecked();
    const [before, after] = message("de", "keep-text").split("{ $size }");
    const words = plain(await page.locator(".keep p").innerText());
    expect(words.startsWith(before) && words.endsWith(after), words).toBe(true);
    expect(Number(words.slice(before.length, -after.length))).toBeGreaterThan(100);
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

  test("may be taken back: what is shown, German and English stay", async ({ page, server }) => {
    await visit(page, "/ar/saved/");
    const own = page.getByRole("switch", { name: message("ar", "keep-title") });
    await own.check();
    await expect(page.getByText(message("ar", "keep-done"))).toBeVisible();
    await own.uncheck();
    await expect(page.getByText(message("ar", "keep-done"))).toHaveCount(0);
    await page.reload();
    await expect(own).not.toBeChecked();
    await server.stop();
    for (const [tag, isThere] of [["ar", true], ["de", true], ["en", true], ["pl", false]]) {
      const found = await page.evaluate(
        (path) => fetch(path).then(({ ok }) => ok, () => false),
        `/data/texts/${tag}.json`,
      );
      expect(found, tag).toBe(isThere);
    }
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

/** Puts another version of a file online, with a worker that knows of it. */
function publish(folder, name, change) {
  const path = join(folder, name);
  writeFileSync(path, change(readFileSync(path, "utf8")));
  const worker = join(folder, "sw.js");
  const list = readFileSync(worker, "utf8");
  const changed = list.replace(new RegExp(`("/${name}":")\\w{16}`), "$10123456789abcdef");
  expect(changed, `${name} is in the list`).not.toBe(list);
  writeFileSync(worker, changed);
}

/** Puts another version online in which only the bundle is new. */
const publishContent = (folder) =>
  publish(folder, "data/guide.json", (guide) =>
    guide.replace(/"as_of":"[^"]+"/, '"as_of":"2031-05-06"'),
  );

/** Puts another version online in which the app is new as well. */
function publishApp(folder) {
  publishContent(folder);
  publish(folder, "boot.js", (script) => `${script}\n// new\n`);
}

const lookForUpdate = (page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());

const asOf = (page) => page.getByRole("contentinfo");

test.describe("New content", () => {
  test("is told quietly, changes nothing that is read, and is there on the next page", async ({ page, folder, server }) => {
    await visit(page, "/de/");
    await page.evaluate(() => (window.isTheSamePage = true));
    await page.locator("main h1").evaluate((heading) => (heading.isTheSame = true));
    publishContent(folder);
    server.asked.length = 0;
    await lookForUpdate(page);
    await expect(asOf(page)).toContainText(/6\. Mai 2031.? – aktualisiert/);
    expect(server.asked.sort()).toEqual(["/data/guide.json", "/sw.js"]);
    await expect(page.getByText(message("de", "update-ready"))).toHaveCount(0);
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

  test("is kept once, and what it replaces is let go", async ({ page, folder }) => {
    await visit(page, "/de/");
    publishContent(folder);
    await lookForUpdate(page);
    await expect(asOf(page)).toContainText("2031");
    const bundles = () =>
      page.evaluate(async () => {
        const cache = await caches.open("wegweiser");
        const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname);
        return paths.filter((path) => path === "/data/guide.json").length;
      });
    await expect.poll(bundles).toBe(1);
  });
});

test.describe("A new version of the app", () => {
  test("is offered, and is shown when the visitor wants it", async ({ page, folder, server }) => {
    await visit(page, "/de/");
    await page.evaluate(() => (window.isTheSamePage = true));
    publishApp(folder);
    server.asked.length = 0;
    await lookForUpdate(page);
    const offered = page.getByRole("status").filter({ hasText: message("de", "update-ready") });
    await expect(offered).toBeVisible();
    expect(server.asked.sort()).toEqual(["/boot.js", "/data/guide.json", "/sw.js"]);

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

  test("may be taken back", async ({ page, folder }) => {
    await visit(page, "/de/");
    const names = ["sw.js", "boot.js", "data/guide.json"];
    const before = names.map((name) => readFileSync(join(folder, name)));
    publishApp(folder);
    await lookForUpdate(page);
    await page.getByRole("button", { name: message("de", "update-accept") }).click();
    await expect(asOf(page)).toContainText("2031");
    names.forEach((name, at) => writeFileSync(join(folder, name), before[at]));
    await lookForUpdate(page);
    await page.getByRole("button", { name: message("de", "update-accept") }).click();
    await expect(asOf(page)).not.toContainText("2031");
  });
});

test("the worker that removes the worker leaves nothing behind", async ({ page, folder }) => {
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

test.describe("When keeping goes wrong", () => {
  test("a damaged file is told as a mistake in the data, and fetched again", async ({ page }) => {
    await visit(page, "/de/");
    await page.evaluate(async () => {
      const cache = await caches.open("wegweiser");
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
