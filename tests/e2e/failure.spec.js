// What a visitor reads when something does not arrive: a sentence, a way to try
// again, and the emergency numbers, which work without the bundle.

import { createServer } from "node:http";
import { join } from "node:path";

import { chooseLanguage, expect, isIn, open, ready, shown, shows, test } from "./fixtures.js";
import { FOLDER, GUIDE, LANGUAGES, languages, message, texts } from "./site.js";

const BUNDLE = "**/data/guide.json";
const TEXTS = (tag) => `**/data/texts/${tag}.json`;
const FLUENT = (tag) => `**/locales/${tag}/main.ftl`;

/** What Chromium itself writes to the console when a file does not come. */
const NOT_LOADED = /Failed to load resource/;

const alert = (page) => page.getByRole("alert").filter({ visible: true });
const RETRY = new RegExp(LANGUAGES.map(({ tag }) => message(tag, "retry")).join("|"));
const retry = (page) =>
  page
    .getByRole("button", { name: RETRY })
    .or(page.getByRole("link", { name: RETRY }))
    .filter({ visible: true });

/** The emergency numbers, to be tapped. */
async function offersHelp(page) {
  for (const number of ["110", "112"]) {
    const link = page.locator(`a[href="tel:${number}"]`).filter({ visible: true });
    await expect(link.first()).toBeVisible();
  }
}

/** A page that tells that it could not be loaded. */
async function tells(page, sentence) {
  const announced = sentence ? alert(page).filter({ hasText: sentence }) : alert(page).first();
  await expect(announced).toBeVisible();
  await expect(retry(page)).toBeVisible();
  await offersHelp(page);
  await expect(page.locator("html")).not.toHaveAttribute("data-ready", "true");
}

/**
 * Answers an address with the page that waits for the app, as the service worker does
 * for pages that it has not kept.
 */
async function withoutItsText(page, address) {
  await page.route(address, (route) => route.fulfill({ path: join(FOLDER, "index.html") }));
}

/** The bundle with something changed in it. */
function changed(change) {
  const guide = structuredClone(GUIDE);
  change(guide);
  return (route) => route.fulfill({ json: guide });
}

/** Passes a request on to a server that breaks the connection half-way. */
function halfWay(half) {
  const server = createServer((_, response) => {
    const body = JSON.stringify(half);
    response.writeHead(200, {
      "Content-Type": "application/json",
      "Content-Length": Buffer.byteLength(body),
    });
    response.write(body.slice(0, body.length / 2), () => response.destroy());
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const url = `http://127.0.0.1:${server.address().port}/`;
      resolve({ answer: (route) => route.continue({ url }), close: () => server.close() });
    });
  });
}

for (const { tag, direction, name } of languages("de", "ar")) {
  test.describe(`In ${name}, when the bundle`, () => {
    test.use({ tolerated: NOT_LOADED });

    for (const [what, answer, key] of [
      ["is missing", (route) => route.fulfill({ status: 404 }), "error-missing"],
      ["makes the server stumble", (route) => route.fulfill({ status: 503 }), "error-missing"],
      ["cannot be reached", (route) => route.abort("connectionfailed"), "error-network"],
      [
        "is cut off",
        (route) => route.fulfill({ body: JSON.stringify(GUIDE).slice(0, 100_000) }),
        "error-bundle-cut-off",
      ],
      ["is empty", (route) => route.fulfill({ body: "" }), "error-bundle-cut-off"],
      [
        "is of a newer version",
        changed((guide) => {
          guide.format = 99;
          guide.something_new = { of: ["that", "version"] };
        }),
        "error-bundle-newer",
      ],
      [
        "has a number that nobody can dial",
        changed((guide) => {
          guide.places.find(({ phones }) => phones).phones[0].number = "call me";
        }),
        "error-bundle-broken",
      ],
      [
        "has a link that is none",
        changed((guide) => {
          guide.places.find(({ url }) => url).url = "javascript:alert(1)";
        }),
        "error-bundle-broken",
      ],
      [
        "lacks a field of a record",
        changed((guide) => {
          delete guide.places[0].name;
        }),
        "error-bundle-broken",
      ],
      [
        "is a page of a captive portal",
        (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><p>Wi-Fi" }),
        "error-bundle-broken",
      ],
    ]) {
      test(`${what}, the visitor reads so and can try again`, async ({ page }) => {
        const address = `/${tag}/places/jobcenter/?x=1`;
        await page.route(BUNDLE, answer);
        await page.goto(address);
        await tells(page, message(tag, key));
        await isIn(page, { tag, direction });
        await expect(page).toHaveTitle(/\S/);
        const { description } = texts(tag).places.jobcenter;
        await expect(shown(page), "and can read the page meanwhile").toContainText(description.slice(0, 20));

        await page.unroute(BUNDLE);
        await retry(page).click();
        await ready(page);
        await expect(page).toHaveURL(address);
        await shows(page, "place");
      });
    }
  });
}

test.describe("Where the page waits for the app", () => {
  test.use({ tolerated: NOT_LOADED });

  for (const { tag, direction, name } of languages("de", "ar")) {
    test(`a missing bundle is reported in ${name}, and one can try again`, async ({ page }) => {
      const address = `/${tag}/places/jobcenter/`;
      await withoutItsText(page, `**${address}`);
      await page.route(BUNDLE, (route) => route.fulfill({ status: 404 }));
      await page.goto(address);
      await tells(page, message(tag, "error-missing"));
      await isIn(page, { tag, direction });
      await expect(page).toHaveTitle(/\S/);
      await page.unroute(BUNDLE);
      await retry(page).click();
      await ready(page);
      await shows(page, "place");
    });
  }
});

test.describe("When on the first visit", () => {
  test.use({ tolerated: /Failed to load resource|uncaught|error: |request credentials mode/ });

  // A request that finds the preload again in every engine learns of no error (platform/web/fetch.rs).
  test("the connection breaks half-way, the visitor reads that not all has come", async ({ page }) => {
    const { answer, close } = await halfWay(GUIDE);
    await page.route(BUNDLE, answer);
    await page.goto("/de/");
    await tells(page, message("de", "error-bundle-cut-off"));
    close();
    await page.unroute(BUNDLE);
    await retry(page).click();
    await ready(page);
    await shows(page, "home");
  });

  for (const [what, files] of [
    ["the texts are missing", [TEXTS("en")]],
    ["the words of the interface are missing", [FLUENT("en")]],
    ["everything but the page is missing", ["**/*.wasm", "**/data/**", "**/locales/**"]],
    ["the program is missing", ["**/*.wasm"]],
    ["the script that starts it is missing", ["**/wegweiser-*.js"]],
  ]) {
    test(`${what}, the visitor reads so and can try again`, async ({ page }) => {
      for (const file of files) await page.route(file, (route) => route.fulfill({ status: 404 }));
      await page.goto("/en/topics/");
      await tells(page);
      for (const file of files) await page.unroute(file);
      await retry(page).click();
      await ready(page);
      await expect(page).toHaveURL("/en/topics/");
      await shows(page, "topics");
    });
  }

  test("the words of the interface are none, the visitor reads so", async ({ page }) => {
    await page.route(FLUENT("en"), (route) => route.fulfill({ body: "}{ = \n\u0000" }));
    await page.goto("/en/");
    await tells(page);
  });

  test("the browser knows no WebAssembly, the page still helps", async ({ page }) => {
    await page.addInitScript(() => delete window.WebAssembly);
    await page.goto("/de/");
    await expect(page.getByText(message("de", "static-note"))).toBeVisible();
    await shows(page, "home");
    await offersHelp(page);
    // The page without a language has no text of its own.
    await page.goto("/");
    await expect(page.getByRole("link", { name: "العربية" })).toBeVisible();
    await offersHelp(page);
  });
});

test.describe("While the bundle is on its way", () => {
  /** Holds the time by which the styles say that it takes long; returns what lets it pass. */
  async function holdTime(page) {
    await page.addInitScript(() => {
      const look = () => {
        if (window.isOver) return;
        for (const it of document.getAnimations()) it.pause();
        requestAnimationFrame(look);
      };
      look();
    });
    return () =>
      page.evaluate(() => {
        window.isOver = true;
        for (const it of document.getAnimations()) it.finish();
      });
  }

  /** Holds a file back until it is released. */
  async function holdBack(page, file) {
    let release;
    const released = new Promise((resolve) => (release = resolve));
    await page.route(file, async (route) => {
      await released;
      await route.continue();
    });
    return release;
  }

  test("the page says that it loads, and later that it takes long", async ({ page }) => {
    const letTimePass = await holdTime(page);
    const release = await holdBack(page, BUNDLE);
    // Whoever asks for the texts is the app, so by then everything has begun.
    const begun = page.waitForRequest(TEXTS("de"));
    await withoutItsText(page, "**/de/");
    await page.goto("/de/", { waitUntil: "commit" });
    await begun;
    const loading = page.getByText("wird geladen");
    const slow = page.getByText("länger als sonst");
    await expect(loading).toBeVisible();
    await expect(slow).toBeHidden();
    await offersHelp(page);

    await expect(retry(page)).toHaveCount(0);
    await letTimePass();
    await expect(slow).toBeVisible();
    await expect(retry(page)).toBeVisible();
    await offersHelp(page);

    release();
    await ready(page);
    await shows(page, "home");
    await expect(slow).toHaveCount(0);
  });

  test("a page that can be read says nothing until it takes long", async ({ page }) => {
    const letTimePass = await holdTime(page);
    const release = await holdBack(page, BUNDLE);
    const begun = page.waitForRequest(TEXTS("de"));
    await page.goto("/de/", { waitUntil: "commit" });
    await begun;
    await shows(page, "home");
    const slow = page.getByText(message("de", "boot-slow"));
    await expect(slow).toBeHidden();
    const top = () => shown(page).evaluate((it) => it.getBoundingClientRect().top);
    const before = await top();
    await letTimePass();
    await expect(slow).toBeVisible();
    expect(await top(), "until then it takes no space").toBeGreaterThan(before);
    release();
    await ready(page);
    await expect(slow).toBeHidden();
  });

  for (const { tag, direction } of LANGUAGES) {
    test(`it says so in the language of the address: ${tag}`, async ({ page }) => {
      const release = await holdBack(page, "**/*.wasm");
      // The direction is there before anything is drawn.
      await page.addInitScript(() => {
        requestAnimationFrame(() => (window.firstDirection = document.documentElement.dir));
      });
      await withoutItsText(page, `**/${tag}/topics/`);
      await page.goto(`/${tag}/topics/`, { waitUntil: "commit" });
      await expect(page.getByText(message(tag, "boot-loading"))).toBeVisible();
      await isIn(page, { tag, direction });
      await expect.poll(() => page.evaluate(() => window.firstDirection)).toBe(direction);
      await expect(page.locator("a[href='tel:112']")).toContainText(message(tag, "emergency-fire"));
      release();
      await ready(page);
    });
  }

  test("a page that is ready never says that it takes long", async ({ page }) => {
    await open(page, "/de/");
    await expect(page.locator("html")).not.toHaveAttribute("data-state", /loading|failed/);
    const isWaiting = () => page.evaluate(() => document.getAnimations().length > 0);
    expect(await isWaiting()).toBe(false);
    await page.evaluate(() => (document.documentElement.dataset.state = "loading"));
    expect(await isWaiting(), "nor while another page comes").toBe(false);
  });

  for (const [where, open] of [
    ["a page that can be read", (page) => page.goto("/ar/topics/")],
    [
      "the page that waits",
      async (page) => {
        await withoutItsText(page, "**/ar/topics/");
        await page.goto("/ar/topics/");
      },
    ],
  ]) {
    for (const [what, answer] of [
      ["does not come", (route) => route.abort()],
      ["is missing", (route) => route.fulfill({ status: 404 })],
      ["is cut off", async (route) => {
        const response = await route.fetch();
        const text = await response.text();
        await route.fulfill({ contentType: "text/javascript", body: text.slice(0, text.length / 2) });
      }],
    ]) {
      test.describe(`if the first script ${what}`, () => {
        test.use({ tolerated: /Failed to load resource|SyntaxError/ });

        test(`${where} says later that it takes long, and offers to try again`, async ({ page }) => {
          const letTimePass = await holdTime(page);
          await page.route("**/boot.js", answer);
          await open(page);
          await expect(retry(page)).toHaveCount(0);
          await letTimePass();
          await expect(page.locator(".boot-slow").filter({ visible: true }).first()).toBeVisible();
          await offersHelp(page);
          await page.unroute("**/boot.js");
          await retry(page).first().click();
          await ready(page);
          await shows(page, "topics");
        });
      });
    }
  }

  test("one may change one's mind about the language", async ({ page }) => {
    await open(page, "/de/topics/");
    const release = await holdBack(page, TEXTS("en"));
    await chooseLanguage(page, "en");
    await expect(page).toHaveURL("/en/topics/");
    await chooseLanguage(page, "de");
    await expect(page).toHaveURL("/de/topics/");
    const answered = page.waitForResponse(TEXTS("en"));
    release();
    await (await answered).finished();
    await shown(page).locator("a[href='/de/topics/health/']").click();
    await shows(page, "topic");
    await isIn(page, { tag: "de", direction: "ltr" });
    await expect(alert(page)).toHaveCount(0);
  });
});

test.describe("When another language does not come", () => {
  test.use({ tolerated: NOT_LOADED });

  for (const [what, file, fault] of [
    ["its texts are missing", TEXTS("en"), (route) => route.fulfill({ status: 404 })],
    ["its words are missing", FLUENT("en"), (route) => route.fulfill({ status: 404 })],
    ["the network is gone", TEXTS("en"), (route) => route.abort()],
    ["its texts are cut off", TEXTS("en"), (route) => route.fulfill({ body: '{"format": 1,' })],
  ]) {
    test(`because ${what}, the page stays and offers to try again`, async ({ page }) => {
      await page.route(file, fault);
      await open(page, "/de/places/jobcenter/");
      await chooseLanguage(page, "en");
      await expect(alert(page)).toBeVisible();
      await expect(alert(page)).toContainText(/\S+ \S+/);
      await shows(page, "place");
      await isIn(page, { tag: "de", direction: "ltr" });

      await retry(page).click();
      await expect(alert(page)).toBeVisible();
      await page.unroute(file);
      await retry(page).click();
      await isIn(page, { tag: "en", direction: "ltr" });
      await expect(page).toHaveURL("/en/places/jobcenter/");
      await expect(alert(page)).toHaveCount(0);
      await shows(page, "place");
    });
  }

  test("one can go on in the language one has", async ({ page }) => {
    await page.route(TEXTS("en"), (route) => route.abort());
    await open(page, "/de/topics/");
    await chooseLanguage(page, "en");
    await expect(alert(page)).toBeVisible();
    await shown(page).locator("a[href$='/topics/health/']").click();
    await shows(page, "topic");
    await isIn(page, { tag: "de", direction: "ltr" });
    await expect(page).toHaveURL("/de/topics/health/");
    await expect(alert(page), "the banner is for a language nobody wants any more").toHaveCount(0);
  });
});

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the address without a language leads to every language, and helps all the same", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByText(/wird geladen/), "nothing is loading").toBeHidden();
    await offersHelp(page);
    for (const { tag, name } of LANGUAGES) {
      const link = page.getByRole("link", { name, exact: true });
      await expect(link).toHaveAttribute("href", `/${tag}/`);
      await expect(link).toHaveAttribute("lang", tag);
    }
  });
});
