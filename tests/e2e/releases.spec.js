// What becomes of those who read while a new version is put online: without a worker, with
// one, and in several tabs.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, open, ready, shown, shows } from "./fixtures.js";
import {
  change,
  kept,
  keptFiles,
  lookForUpdate,
  publishApp,
  publishContent,
  publishSources,
  scriptOf,
  test,
  visit,
} from "./releases.js";
import { message } from "./site.js";

const asOf = (page) => page.getByRole("contentinfo");
const offer = (page) => page.getByRole("status").filter({ hasText: message("de", "update-ready") });
const accept = (scope) => scope.getByRole("button", { name: message("de", "update-accept") });

/** Searches on the home page. */
async function search(page, words) {
  await page.locator("#q").fill(words);
  await page.locator("#q").press("Enter");
}

const jobcenter = (page) => page.locator("#results [data-id=jobcenter]");

test.describe("Without a worker, when a new version is put online while one reads", () => {
  test.beforeEach(async ({ context }) => {
    await context.addInitScript(() => delete Navigator.prototype.serviceWorker);
  });

  test("the search says that there is one, and shows it", async ({ page, folder }) => {
    await open(page, "/de/");
    publishApp(folder);
    await search(page, "jobcenter");
    await expect(offer(page)).toBeVisible();
    await expect(page.getByText(message("de", "error-network"))).toHaveCount(0);
    await accept(page.getByRole("alert")).click();
    await expect(jobcenter(page)).toBeVisible();
    await expect(asOf(page)).toContainText("2031");
  });

  test.describe("and what a page needs later has not come yet", () => {
    test.beforeEach(async ({ context }) => {
      await context.addInitScript(() =>
        Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
      );
    });

    test("a page whose code is gone says that there is one, and shows it", async ({ page, folder }) => {
      await open(page, "/de/topics/");
      publishApp(folder);
      await page.locator("a[href='/de/round-table/']").first().click();
      const alert = page.getByRole("alert").filter({ hasText: message("de", "update-ready") });
      await expect(alert).toBeVisible();
      await expect(offer(page)).toBeVisible();
      await accept(alert).click();
      await expect(asOf(page)).toContainText("2031");
      await shows(page, "round-table");
    });

    test("sources that are gone say that there is newer content, and that is shown", async ({ page, folder }) => {
      const sources = shown(page).locator(".provenance details").first();
      await open(page, "/de/places/jobcenter/");
      publishSources(folder);
      await sources.locator("summary").click();
      const alert = sources.getByRole("alert");
      await expect(alert).toContainText(message("de", "update-ready"));
      await expect(offer(page)).toBeVisible();
      await accept(alert).click();
      await expect(asOf(page)).toContainText("2031");
      await sources.locator("summary").click();
      await expect(sources.locator("li").first()).toBeVisible();
    });

    test("sources that are missing though nothing is new are reported as such", async ({ page, server }) => {
      let isMissing = true;
      server.host = (request) => {
        if (isMissing && request.url.startsWith("/data/sources-")) request.url = "/nothing";
        return false;
      };
      const sources = shown(page).locator(".provenance details").first();
      await open(page, "/de/places/jobcenter/");
      await sources.locator("summary").click();
      await expect(sources.getByRole("alert")).toContainText(message("de", "error-missing"));
      await expect(offer(page)).toHaveCount(0);
      isMissing = false;
      await sources.getByRole("button", { name: message("de", "retry") }).click();
      await expect(sources.locator("li").first()).toBeVisible();
      await expect(sources.locator("summary"), "the button is gone").toBeFocused();
    });

    for (const [what, body] of [
      ["a page of a network that wants a password", "<!doctype html><p>Wi-Fi"],
      ["JSON that is cut off", '{"sources":"sourc'],
      ["JSON that is no record", "null"],
      ["a bundle that names no sources", "{}"],
    ]) {
      test(`and ${what} in the place of the bundle is no new version`, async ({ page, server }) => {
        let isAmiss = false;
        server.host = ({ url }, response) => {
          if (!isAmiss || !/^\/(data\/|version)/.test(url)) return false;
          if (url.startsWith("/data/sources-")) response.writeHead(404).end();
          else response.writeHead(200, { "Content-Type": "text/html" }).end(body);
          return true;
        };
        const sources = shown(page).locator(".provenance details").first();
        await open(page, "/de/places/jobcenter/");
        isAmiss = true;
        const before = server.asked.length;
        await sources.locator("summary").click();
        await expect(sources.getByRole("alert")).toContainText(message("de", "error-missing"));
        await expect(offer(page)).toHaveCount(0);
        expect(server.asked.slice(before), "the bundle was looked at").toContain("/data/guide.json");
      });
    }
  });

  test.describe("before the app has come", () => {
    test.use({ tolerated: /Failed to fetch dynamically imported module/ });

    test("the page says that there is one, and shows it", async ({ page, folder, server }) => {
      const old = readFileSync(join(folder, "de/topics/index.html"));
      publishApp(folder);
      // A cache on the way still has it.
      let isOld = true;
      server.host = ({ url }, response) => {
        if (url !== "/de/topics/" || !isOld) return false;
        response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(old);
        return true;
      };
      await page.goto("/de/topics/");
      const news = page.getByRole("alert").filter({ hasText: message("de", "update-ready") });
      await expect(news).toBeVisible();
      await expect(page.getByText(message("de", "boot-failed"))).toBeHidden();
      isOld = false;
      await page.getByRole("link", { name: message("de", "update-accept") }).click();
      await ready(page);
      await expect(asOf(page)).toContainText("2031");
    });
  });

  test("a file that is missing though nothing is new is reported as such", async ({ page, folder, server }) => {
    const name = scriptOf(folder, "search", ".js");
    let isMissing = true;
    server.host = (request) => {
      if (isMissing && request.url.split("?")[0] === `/${name}`) request.url = "/nothing";
      return false;
    };
    await open(page, "/de/");
    await search(page, "jobcenter");
    const alert = shown(page).getByRole("alert");
    await expect(alert).toContainText(message("de", "error-network"));
    await expect(offer(page)).toHaveCount(0);
    isMissing = false;
    await page.reload();
    await expect(jobcenter(page)).toBeVisible();
  });
});

test("A page that is on its way while the first worker takes over is served by it, too", async ({ page, context, folder, server }) => {
  const program = `/${scriptOf(folder, "search", ".wasm")}`;
  const address = "/de/topics/";
  const letGo = {};
  const held = Object.fromEntries(
    [program, address].map((path) => [path, new Promise((resolve) => (letGo[path] = resolve))]),
  );
  server.host = async ({ url }) => {
    await held[url];
    return false;
  };
  await open(page, "/de/");
  await expect.poll(() => server.asked.includes(program)).toBe(true);
  const other = await context.newPage();
  const opened = open(other, address);
  await expect.poll(() => server.asked.includes(address)).toBe(true);
  letGo[program]();
  await kept(page);
  letGo[address]();
  await opened;
  await kept(other);
});

test.describe("When a new version is accepted in one tab", () => {
  test("every other is notified, and can search until it is shown there", async ({ page, context, folder }) => {
    await visit(page, "/de/");
    const other = await context.newPage();
    await visit(other, "/de/topics/");
    await other.evaluate(() => (window.isTheSamePage = true));
    publishApp(folder);
    await lookForUpdate(page);
    await expect(offer(other)).toBeVisible();
    await Promise.all([page.waitForEvent("load"), accept(page).click()]);
    await ready(page);
    await expect(asOf(page)).toContainText("2031");

    await other.locator(".navigation a[href='/de/search/']").click();
    await search(other, "jobcenter");
    await expect(jobcenter(other), "with the module of the old version").toBeVisible();
    expect(await other.evaluate(() => window.isTheSamePage)).toBe(true);
    await expect(offer(other)).toBeVisible();
    await Promise.all([other.waitForEvent("load"), accept(other).click()]);
    await ready(other);
    await expect(asOf(other)).toContainText("2031");
    const names = async () => new Set((await keptFiles(other)).map(([name]) => name)).size;
    await expect.poll(names, "the old version is deleted now").toBe(1);
  });
});

test.describe("A version that waits", () => {
  test("loses nothing when the old one is used on, and comes without a network", async ({ page, folder, server }) => {
    await visit(page, "/de/");
    publishApp(folder);
    await lookForUpdate(page);
    await expect(offer(page)).toBeVisible();
    const waiting = (await keptFiles(page)).length;
    for (const path of ["/de/topics/", "/de/", "/de/topics/"]) {
      await open(page, path);
      await page.waitForLoadState("networkidle");
    }
    expect((await keptFiles(page)).length).toBeGreaterThanOrEqual(waiting);
    await server.stop();
    await accept(page).click();
    await expect(asOf(page)).toContainText("2031");
    await open(page, "/de/places/jobcenter/");
    await shows(page, "place");
  });
});

test("A version that cannot be fetched whole leaves the old one as it is", async ({ page, folder, server }) => {
  await visit(page, "/de/");
  publishContent(folder);
  // The list says something else than the file.
  change(folder, "data/guide.json", (guide) => `${guide} `);
  await lookForUpdate(page);
  await page.waitForLoadState("networkidle");
  await server.stop();
  await open(page, "/de/topics/");
  await expect(asOf(page)).not.toContainText("2031");
  await shows(page, "topics");
});

test("Each version has a cache of its own, and one of them stays", async ({ page, folder }) => {
  await visit(page, "/de/");
  const [[first]] = await keptFiles(page);
  publishContent(folder);
  await lookForUpdate(page);
  await expect(asOf(page)).toContainText("2031");
  // The old one stays until a page has started with the new one.
  expect((await keptFiles(page)).map(([name]) => name)).toContain(first);
  await open(page, "/de/");
  const names = async () => [...new Set((await keptFiles(page)).map(([name]) => name))];
  await expect.poll(async () => (await names()).length).toBe(1);
  expect(await names()).not.toContain(first);
});

test("A cache of a neighbour on the host is left alone", async ({ page, folder }) => {
  await page.goto("/robots.txt");
  await page.evaluate(async () => {
    for (const name of ["neighbour", "wegweiser:/other/:1234"]) {
      await (await caches.open(name)).put("/neighbour/", new Response("theirs"));
    }
  });
  await visit(page, "/de/");
  publishContent(folder);
  await lookForUpdate(page);
  await expect(asOf(page)).toContainText("2031");
  const theirs = async () => (await keptFiles(page)).filter(([, path]) => path === "/neighbour/").length;
  expect(await theirs()).toBe(2);
});
