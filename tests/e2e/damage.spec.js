// Starts that fail, and files that arrive cut off or damaged: what was kept stays until
// something better has come, a retry leads out, and the next visit heals.

import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

import { chooseLanguage, expect, isIn, open, ready, shown, shows } from "./fixtures.js";
import { keptFiles, kept, lookForUpdate, publish, publishApp, publishContent, scriptOf, test, visit } from "./releases.js";
import { message } from "./site.js";

const asOf = (page) => page.getByRole("contentinfo");
const retry = (page) =>
  page
    .getByRole("link", { name: message("de", "retry") })
    .or(page.getByRole("button", { name: message("de", "retry") }))
    .filter({ visible: true });
const alert = (page) => page.getByRole("alert").filter({ visible: true });
const newVersion = (page) => page.getByRole("link", { name: message("de", "update-accept") }).filter({ visible: true });
const isOfferedNewVersion = (page) =>
  expect(page.getByRole("status").filter({ hasText: message("de", "update-ready") })).toBeVisible();

/** Waits until the app is there and shows all topics. */
async function starts(page) {
  await ready(page);
  await shows(page, "topics");
}

/** Waits until the app of the version that was put online last is there and shows all topics. */
async function startsAnew(page) {
  await expect(asOf(page)).toContainText("2031");
  await starts(page);
}

/** Opens all topics, which the app cannot show. */
async function doesNotStart(page) {
  await page.goto("/de/topics/");
  await expect(retry(page)).toBeVisible();
}

/** Tries again, in vain. */
async function retryInVain(page) {
  await Promise.all([page.waitForEvent("load"), retry(page).click()]);
  await expect(retry(page)).toBeVisible();
}

/** What a broken program says in the console. */
const BROKEN = /SyntaxError|CompileError|RangeError|RuntimeError|TypeError/;

/** How a file may arrive: whole by its own account, or with less than was announced. */
const CUTS = {
  "and says nothing of it": (body) => [body.subarray(0, body.length / 2), body.length / 2],
  "and the connection breaks": (body) => [body.subarray(0, body.length / 2), body.length],
};

/** Whether a name changes with the content, so that browsers keep the file for ever. */
const isHashed = (name) => /-[0-9a-f]{8,}(_bg)?\.\w+$/.test(name);

/**
 * Lets a server send only a part of some files, at any address of theirs, until it is repaired. With
 * `hasETag` the part has the name of the whole file, as from a proxy between that broke off.
 */
function cut(server, folder, names, how, { hasETag = false } = {}) {
  const types = { js: "text/javascript", wasm: "application/wasm", json: "application/json", ftl: "text/plain", css: "text/css" };
  server.host = ({ url, headers }, response) => {
    const name = names.find((name) => url.split("?")[0] === `/${name}`);
    if (!name) return false;
    const { size, mtime } = statSync(join(folder, name));
    const etag = hasETag ? `W/"${size}-${mtime.getTime()}"` : undefined;
    if (etag && headers["if-none-match"] === etag) {
      response.writeHead(304, { ETag: etag }).end();
      return true;
    }
    const [part, length] = how(readFileSync(join(folder, name)));
    response.writeHead(200, {
      ...(etag && { ETag: etag }),
      "Content-Type": types[name.split(".").pop()],
      "Content-Length": Math.floor(length),
      "Cache-Control": isHashed(name) ? "public, max-age=31536000, immutable" : "no-cache",
    });
    response.write(part, () => (part.length < Math.floor(length) ? response.destroy() : response.end()));
    return true;
  };
  return () => (server.host = undefined);
}

test.describe("When on the first visit", () => {
  test.use({ tolerated: BROKEN });

  for (const [what, ending] of [
    ["the program", "_bg.wasm"],
    ["the script of the app", ".js"],
  ]) {
    for (const [how, part] of Object.entries(CUTS)) {
      test(`${what} arrives cut off ${how}, a retry is offered, and the next visit heals`, async ({ page, folder, server }) => {
        const restore = cut(server, folder, [scriptOf(folder, "wegweiser", ending)], part);
        await page.goto("/de/topics/");
        await expect(alert(page)).toContainText(message("de", "boot-failed"));
        await expect(retry(page)).toBeVisible();
        await expect(page.locator("main[data-page=topics]"), "the text stays").toBeVisible();
        restore();
        await page.goto("/de/topics/");
        await starts(page);
      });

      test(`${what} arrives cut off ${how}, a retry after that leads out`, async ({ page, folder, server }) => {
        const restore = cut(server, folder, [scriptOf(folder, "wegweiser", ending)], part);
        await doesNotStart(page);
        await retryInVain(page);
        await expect(alert(page)).toContainText(message("de", "boot-failed"));
        restore();
        await retry(page).click();
        await starts(page);
      });
    }
  }
});

for (const name of ["data/guide.json", "data/texts/de.json", "locales/de/main.ftl", "data/handbook/de/topics/health.json"]) {
  for (const [how, part] of Object.entries(CUTS)) {
    test(`Where ${name} arrives cut off ${how} and there is no worker, a retry heals, or the next visit`, async ({ context, page, folder, server }) => {
      await context.addInitScript(() => delete Navigator.prototype.serviceWorker);
      for (const goesOn of [() => retry(page).click(), () => page.goto("/de/topics/health/")]) {
        const restore = cut(server, folder, [name], part, { hasETag: true });
        await page.goto("/de/topics/health/");
        await expect(alert(page)).toBeVisible();
        await expect(page.locator("main[data-page=topic]"), "the text stays").toBeVisible();
        restore();
        await goesOn();
        await ready(page);
        await expect(alert(page)).toHaveCount(0);
        // The next time the browser has nothing of it.
        await page.goto("about:blank");
        await clearHttpCache(page);
      }
    });
  }
}

/** Lets the browser forget what it keeps by itself. */
async function clearHttpCache(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.clearBrowserCache");
  await devtools.detach();
}

/** Searches on the home page. */
async function search(page) {
  await page.locator("#q").fill("jobcenter");
  await page.locator("#q").press("Enter");
}

const jobcenter = (page) => page.locator("#results [data-id=jobcenter]");
const roundTable = (page) => page.locator("main[data-page=round-table]");
const sources = (page) => shown(page).locator(".provenance details").first();

/** Files that come when somebody needs them: where, what asks for them, and what is there then. */
const NEEDED_LATER = {
  "the script of the search": {
    name: (folder) => scriptOf(folder, "search", ".js"),
    address: "/de/",
    ask: search,
    wanted: jobcenter,
  },
  "the program of the search": {
    name: (folder) => scriptOf(folder, "search", ".wasm"),
    address: "/de/",
    ask: search,
    wanted: jobcenter,
  },
  "the code of other pages": {
    name: (folder) => scriptOf(folder, "chunk", ".wasm"),
    address: "/de/topics/",
    ask: (page) => page.locator("a[href='/de/round-table/']").first().click(),
    wanted: roundTable,
  },
  "the file of the words of other pages": {
    name: () => "data/deferred/de.json",
    address: "/de/topics/",
    ask: (page) => page.locator("a[href='/de/round-table/']").first().click(),
    wanted: roundTable,
  },
  "the file of the styles of other pages": {
    name: (folder) => scriptOf(folder, "deferred", ".css"),
    address: "/de/topics/",
    ask: (page) => page.locator("a[href='/de/round-table/']").first().click(),
    wanted: roundTable,
  },
  "the file of the sources": {
    name: (folder) => `data/${readdirSync(join(folder, "data")).find((name) => name.startsWith("sources-"))}`,
    address: "/de/places/jobcenter/",
    ask: (page) => sources(page).locator("summary").click(),
    wanted: (page) => sources(page).locator("li").first(),
  },
};

test("Where the messages of another language arrive cut off and there is no worker, a retry heals", async ({ context, page, folder, server }) => {
  await context.addInitScript(() => delete Navigator.prototype.serviceWorker);
  const restore = cut(server, folder, ["locales/en/main.ftl"], CUTS["and says nothing of it"], { hasETag: true });
  await open(page, "/de/topics/");
  await page.locator(".language-switch summary").click();
  await page.locator(".language-switch a[hreflang=en]").click();
  await expect(retry(page)).toBeVisible();
  restore();
  await retry(page).click();
  await expect(page.locator("html[lang^=en] main[data-page=topics] h1")).toBeVisible();
  await expect(alert(page)).toHaveCount(0);
});

for (const [what, { name, address, ask, wanted }] of Object.entries(NEEDED_LATER)) {
  /** Opens the page and asks for what does not come. */
  async function askInVain(page) {
    await open(page, address);
    await ask(page);
    await expect(retry(page)).toBeVisible();
    await expect(wanted(page)).toHaveCount(0);
  }

  /** Waits for it. */
  async function comes(page) {
    await expect(wanted(page)).toBeVisible();
    await expect(alert(page)).toHaveCount(0);
  }

  test.describe(`When ${what} arrives cut off`, () => {
    test.use({ tolerated: BROKEN });

    test.beforeEach(async ({ context }) => {
      // Nothing is fetched before somebody asks for it.
      await context.addInitScript(() =>
        Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
      );
    });

    test.describe("without a worker", () => {
      test.beforeEach(async ({ context }) => {
        await context.addInitScript(() => delete Navigator.prototype.serviceWorker);
      });

      for (const [how, part] of Object.entries(CUTS)) {
        test(`${how}, a retry is offered, and heals`, async ({ page, folder, server }) => {
          const restore = cut(server, folder, [name(folder)], part, { hasETag: true });
          await askInVain(page);
          restore();
          await retry(page).click();
          await comes(page);
        });
      }

      test("the next visit heals", async ({ page, folder, server }) => {
        const restore = cut(server, folder, [name(folder)], CUTS["and says nothing of it"], { hasETag: true });
        await askInVain(page);
        restore();
        await open(page, address);
        await ask(page);
        await comes(page);
      });
    });

    test("with a worker the next visit heals, and keeps it", async ({ page, folder, server }) => {
      const path = name(folder);
      const restore = cut(server, folder, [path], CUTS["and says nothing of it"]);
      await askInVain(page);
      restore();
      await open(page, address);
      await ask(page);
      await comes(page);
      await kept(page);
      expect((await keptFiles(page)).map(([, path]) => path)).toContain(`/${path}`);
    });
  });
}

test("A file of the content that arrives cut off is reported, not kept, and there the next time", async ({ page, folder, server }) => {
  await visit(page, "/de/topics/");
  const restore = cut(server, folder, ["data/texts/pl.json"], CUTS["and says nothing of it"]);
  await chooseLanguage(page, "pl");
  await expect(alert(page)).toBeVisible();
  expect((await keptFiles(page)).map(([, path]) => path)).not.toContain("/data/texts/pl.json");
  restore();
  await retry(page).click();
  await isIn(page, { tag: "pl", direction: "ltr" });
  await server.stop();
  await open(page, "/pl/topics/");
  await isIn(page, { tag: "pl", direction: "ltr" });
});

test("A worker keeps nothing of a version that arrives cut off, and all of it later", async ({ page, folder, server }) => {
  const restore = cut(server, folder, ["data/texts/en.json"], CUTS["and says nothing of it"]);
  await open(page, "/de/");
  await expect.poll(() => server.asked.includes("/data/texts/en.json")).toBe(true);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  restore();
  await visit(page, "/de/topics/");
  await server.stop();
  await open(page, "/en/topics/");
  await isIn(page, { tag: "en", direction: "ltr" });
});

test.describe("Newer content that cannot be read", () => {
  const older = (page) => page.getByRole("status").filter({ hasText: message("de", "boot-older") });

  /** The page works with what was there before, and says so. */
  async function goesOn(page, address, name) {
    await expect(older(page)).toBeVisible();
    await shows(page, name);
    await open(page, address);
    await expect(asOf(page)).not.toContainText("2031");
  }

  test("because it is not JSON is not kept: the page goes on with what was there, and says so", async ({ page, folder, server }) => {
    await visit(page, "/de/topics/");
    publish(folder, "data/guide.json", (guide) => guide.slice(0, guide.length / 2));
    await lookForUpdate(page);
    await goesOn(page, "/de/topics/", "topics");
    await expect(older(page), "as long as it is online").toBeVisible();
    await server.stop();
    await open(page, "/de/places/jobcenter/");
    await shows(page, "place");
  });

  test("is told in whole sentences, also where their file has them wrapped", async ({ page, folder }) => {
    const said = message("de", "boot-older");
    const wrapped = said.replaceAll(". ", ".\n    ");
    expect(wrapped).not.toBe(said);
    publish(folder, "locales/de/main.ftl", (words) => words.replace(`= ${said}`, () => `=\n    ${wrapped}`));
    await visit(page, "/de/topics/");
    publish(folder, "data/guide.json", (guide) => guide.slice(0, guide.length / 2));
    await lookForUpdate(page);
    await expect(older(page)).toBeVisible();
  });

  for (const [what, name, how] of [
    ["the data", "data/guide.json", (guide) => guide.replace('"places":[', '"places":[{},')],
    ["the texts", "data/texts/de.json", (texts) => texts.replace('"pages":{', '"pages":{"home":1,')],
  ]) {
    test(`in ${what} gives way to what was there, which says so and stays until better has come`, async ({ page, folder, server }) => {
      const before = readFileSync(join(folder, name), "utf8");
      await visit(page, "/de/topics/");
      publish(folder, name, how);
      await lookForUpdate(page);
      await isShown(page, 2);
      await page.goto("/de/topics/");
      await goesOn(page, "/de/places/jobcenter/", "topics");
      await goesOn(page, "/de/topics/", "place");

      publish(folder, name, () => before);
      publishContent(folder);
      await lookForUpdate(page);
      await expect(asOf(page)).toContainText("2031");
      await expect(older(page)).toBeHidden();
      await server.stop();
      await open(page, "/de/places/jobcenter/");
      await shows(page, "place");
      await expect(older(page)).toHaveCount(0);
    });
  }

  /** Waits until a version is at work of which there are so many on the device. */
  async function isShown(page, versions) {
    const count = () =>
      page.evaluate(async () => {
        const { installing, waiting } = await navigator.serviceWorker.getRegistration();
        return installing || waiting ? 0 : (await caches.keys()).length;
      });
    await expect.poll(count).toBe(versions);
  }
});

test.describe("A start that fails", () => {
  test.use({ tolerated: BROKEN });

  /** A tab in which the phone has no memory for the program. */
  async function withoutMemory(context) {
    const page = await context.newPage();
    await page.addInitScript(() => {
      const fail = () => Promise.reject(new RangeError("WebAssembly.Memory(): could not allocate memory"));
      Object.assign(WebAssembly, { instantiate: fail, instantiateStreaming: fail });
    });
    return page;
  }

  test("takes nothing of what is kept, and the next one without a network works", async ({ page, context, server }) => {
    await visit(page, "/de/");
    const before = (await keptFiles(page)).length;
    const poor = await withoutMemory(context);
    await doesNotStart(poor);
    await retryInVain(poor);
    await poor.close();
    expect((await keptFiles(page)).length).toBeGreaterThanOrEqual(before);
    await server.stop();
    await open(page, "/de/topics/");
    await shows(page, "topics");
  });

  test("in a network that is gone takes nothing either", async ({ page, context, server }) => {
    await visit(page, "/de/");
    await server.stop();
    const poor = await withoutMemory(context);
    await doesNotStart(poor);
    await retryInVain(poor);
    await poor.close();
    await open(page, "/de/topics/");
    await shows(page, "topics");
  });

  /** Takes the program and the script of the app from a device. */
  async function loseApp(page) {
    await page.evaluate(async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          if (/wegweiser-\w+/.test(new URL(request.url).pathname)) await cache.delete(request);
        }
      }
    });
    const session = await page.context().newCDPSession(page);
    await session.send("Network.clearBrowserCache");
  }

  /** Lets a server break off for the files whose paths fit. */
  const breakOff = (server, fits) => {
    server.host = ({ url }, response) => fits.test(url) && Boolean(response.destroy());
    return () => (server.host = undefined);
  };

  for (const [how, begin] of Object.entries({
    "with a worker": visit,
    "without a worker": async (page, address) => {
      await page.addInitScript(() => delete Navigator.prototype.serviceWorker);
      await open(page, address);
    },
  })) {
    test(`because the app is lost is led out of by the button for another try, to a new version, ${how}`, async ({ page, folder, server }) => {
      await begin(page, "/de/");
      const restore = breakOff(server, /wegweiser-\w+/);
      // What the worker was about to keep may come after it was taken.
      await expect(async () => {
        await loseApp(page);
        await page.goto("/de/topics/");
        await expect(retry(page)).toBeVisible({ timeout: 5_000 });
      }).toPass();
      publishApp(folder);
      restore();
      await retry(page).click();
      await startsAnew(page);
    });

    test(`because a new version has taken the place of the app is led out of by the button for that, ${how}`, async ({ page, folder, server }) => {
      await begin(page, "/de/");
      await loseApp(page);
      const old = readFileSync(join(folder, "de/topics/index.html"));
      publishApp(folder);
      // No new worker comes in between, and a cache on the way still has the page.
      server.host = ({ url }, response) => {
        if (url.startsWith("/sw.js")) return Boolean(response.destroy());
        if (url !== "/de/topics/") return false;
        response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(old);
        return true;
      };
      await page.goto("/de/topics/");
      await expect(newVersion(page)).toBeVisible();
      server.host = undefined;
      await newVersion(page).click();
      await startsAnew(page);
    });
  }

  test("because the app is kept no more is led out of by the retry, to a new version, with other tabs open", async ({ page, context, folder, server }) => {
    await visit(page, "/de/");
    const other = await context.newPage();
    await visit(other, "/de/");
    await loseApp(page);
    // The network is gone, too.
    server.host = (_, response) => Boolean(response.destroy());
    await doesNotStart(page);
    publishApp(folder);
    server.host = undefined;
    await retry(page).click();
    await startsAnew(page);
    await isOfferedNewVersion(other);
  });

  test("because the app is kept no more and a new version is online leads to that, with other tabs open", async ({ page, context, folder }) => {
    await visit(page, "/de/");
    const other = await context.newPage();
    await visit(other, "/de/");
    await loseApp(page);
    publishApp(folder);
    // By this visit, or by the next if the worker of the new version came in between.
    await expect(async () => {
      await page.goto("/de/topics/");
      await ready(page);
      await expect(asOf(page)).toContainText("2031", { timeout: 5_000 });
    }).toPass();
    await isOfferedNewVersion(other);
  });

  test("because what is kept is damaged heals by a retry", async ({ page }) => {
    await visit(page, "/de/");
    await page.evaluate(async () => {
      const [name] = await caches.keys();
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        if (!/wegweiser-.*wasm/.test(request.url)) continue;
        await cache.put(request, new Response("damaged", { headers: { "Content-Type": "application/wasm" } }));
      }
    });
    await doesNotStart(page);
    await retry(page).click();
    await starts(page);
    await kept(page);
  });
});

test.describe("On a wide screen", () => {
  test.use({ viewport: { width: 1280, height: 800 }, tolerated: BROKEN });

  test("nothing covers the way out and the emergency numbers", async ({ page, folder, server }) => {
    cut(server, folder, [scriptOf(folder, "wegweiser", "_bg.wasm")], CUTS["and says nothing of it"]);
    await doesNotStart(page);
    const links = page.locator("#notice a").filter({ visible: true });
    expect(await links.count()).toBe(4);
    for (const link of await links.all()) {
      const isOnTop = await link.evaluate((link) => {
        const { left, top, width, height } = link.getBoundingClientRect();
        return link.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      });
      expect(isOnTop, await link.innerText()).toBe(true);
    }
  });
});
