// What somebody writes into the data who means harm: the policy of the page would stop most of
// it, so it is switched off here. Nothing runs, nothing panics, and what is refused is said.

import { readFileSync } from "node:fs";
import { resolve } from "node:path";

import { expect, ready, shown, test as base } from "./fixtures.js";
import { BASE, FOLDER, message } from "./site.js";

/** Says so in the page if it runs, wherever in it a text may be. */
const BREAKOUT = [
  "x\"'`>",
  "<script>window.ran='script'</script>",
  "<img src=x onerror=\"window.ran='image'\">",
  "<svg onload=\"window.ran='svg'\">",
  "</script></style></title></textarea>-->",
  "<iframe srcdoc=\"<script>parent.ran='frame'</script>\"></iframe>",
  "\u202e\u2066\u0000\r\n{{x}}${x}",
  " javascript:window.ran='link'",
].join("");

/** The schemas say of each field whether it is a text or has a form: a date, a link, an id. */
const schema = (name) =>
  JSON.parse(readFileSync(new URL(`../../data/schema/${name}.json`, import.meta.url), "utf8"));

const isPlain = (rule) =>
  [rule.type].flat().includes("string") && !("pattern" in rule || "enum" in rule || "x-form" in rule || "x-id" in rule);

/** Puts a text into each field of a tree that may have any. */
function fill(tree, rule, text, { $defs }) {
  const own = (rule.anyOf ?? [rule]).map(({ $ref, ...rest }) => ($ref ? $defs[$ref.split("/").pop()] : rest));
  if (typeof tree === "string") return own.some(isPlain) ? text : tree;
  if (Array.isArray(tree)) {
    const items = own.find((it) => it.items)?.items;
    return items ? tree.map((item) => fill(item, items, text, { $defs })) : tree;
  }
  if (typeof tree !== "object" || tree === null) return tree;
  const record = own.find((it) => it.properties ?? it.additionalProperties) ?? {};
  const entries = Object.entries(tree).map(([key, value]) => {
    const inner = record.properties?.[key] ?? record.additionalProperties;
    return [key, inner && typeof inner === "object" ? fill(value, inner, text, { $defs }) : value];
  });
  return Object.fromEntries(entries);
}

const filled = (tree, name, text) => fill(tree, schema(name), text, schema(name));

const read = (path) => JSON.parse(readFileSync(resolve(FOLDER, path), "utf8"));

const test = base.extend({
  // What a link of the data leads to is never asked for here.
  context: async ({ browser, baseURL, contextOptions, viewport, locale }, use) => {
    const options = { ...contextOptions, baseURL, viewport, locale, bypassCSP: true, serviceWorkers: "block" };
    const context = await browser.newContext(options);
    const errors = [];
    context.on("weberror", (event) => errors.push(String(event.error())));
    await use(context);
    expect(errors, "an error that nobody caught").toEqual([]);
    await context.close();
  },
});

/** From now on a file of the site has another content. */
async function answer(page, path, body) {
  await page.route(`**/${path}`, (route) => route.fulfill({ body, contentType: "application/json" }));
}

/** Whether something of the data has run. */
const ran = (page) => page.evaluate(() => window.ran);

test("A script in the page would run, so the tests see it", async ({ page }) => {
  await page.goto(`${BASE}/de/`);
  await page.evaluate(() => document.body.append(document.createRange().createContextualFragment("<script>window.ran='script'</script>")));
  expect(await ran(page)).toBe("script");
});

test.describe("A hostile text in every field of the data", () => {
  const PAGES = [
    "/de/",
    "/de/topics/",
    "/de/topics/health/",
    "/de/places/",
    "/de/places/jobcenter/",
    "/de/round-table/",
    "/de/refugees/situation/",
    "/de/concept/",
    "/de/about/",
    "/de/search/?q=jobcenter",
    "/de/saved/",
    "/de/start/",
    "/de/letters/",
    "/de/glossary/",
    "/de/phrases/",
  ];

  for (const address of PAGES) {
    test(`is a text on ${address}`, async ({ page }) => {
      await answer(page, "data/guide.json", JSON.stringify(filled(read("data/guide.json"), "guide", BREAKOUT)));
      await answer(page, "data/texts/de.json", JSON.stringify(filledTexts()));
      await answer(page, "data/deferred/de.json", JSON.stringify(filledDeferred()));
      await page.route(/\/data\/(details|handbook)\/de\//, async (route) => {
        const part = await (await route.fetch()).json();
        await route.fulfill({ json: filledSentences(part) });
      });
      await page.goto(BASE + address);
      await ready(page);
      await expect(shown(page)).toBeVisible();
      for (const details of await page.locator("main details:not([open]) > summary").all()) {
        if (await details.isVisible()) await details.click();
      }
      const dangers = await page.evaluate(() => {
        const all = [...document.querySelectorAll("*")];
        const isDanger = (element) =>
          [...element.attributes].some(({ name }) => name.startsWith("on")) ||
          /^(javascript|data|vbscript):/i.test(element.getAttribute("href") ?? "") ||
          ["IFRAME", "OBJECT", "EMBED"].includes(element.tagName);
        return all.filter(isDanger).map((element) => element.outerHTML.slice(0, 200));
      });
      expect(dangers).toEqual([]);
      expect(await page.locator("body").textContent()).toContain("<script>window.ran");
      expect(await ran(page)).toBeUndefined();
    });
  }

  /** A file that the build has joined for the app, with a text in place of its sentences. */
  function filledSentences(tree) {
    if (typeof tree === "string") return /^\p{L}\S* \p{L}{3}/u.test(tree) && !/^Art/.test(tree) ? BREAKOUT : tree;
    if (Array.isArray(tree)) return tree.map(filledSentences);
    if (typeof tree !== "object" || tree === null) return tree;
    return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, filledSentences(value)]));
  }

  /** The texts, but for what says which language they are in and who has translated them. */
  function filledTexts() {
    const before = read("data/texts/de.json");
    const { language, translation } = before;
    return { ...filled(before, "texts", BREAKOUT), language, translation, terms: before.terms, german: before.german };
  }

  /** The texts that only pages of the chunk show; the messages come from nobody but ourselves. */
  function filledDeferred() {
    const { messages, ...texts } = read("data/deferred/de.json");
    return { ...filled(texts, "texts", BREAKOUT), messages };
  }
});

test.describe("Data that cannot be used are said to be so, and the page stays", () => {
  const GUIDE = readFileSync(resolve(FOLDER, "data/guide.json"), "utf8");
  const withLink = (url) => GUIDE.replace(/"url":"https:[^"]*"/, `"url":${JSON.stringify(url)}`);
  const HOSTILE = {
    "brackets without end": "[".repeat(1_000_000),
    "objects without end": '{"a":'.repeat(200_000),
    "half a character": GUIDE.replace('"name":"', '"name":"\\ud800'),
    "a link that runs": withLink("javascript:window.ran='link'"),
    "a link that leaves its attribute": withLink('https://a.example/" onclick="window.ran=1'),
    "an id that is a path": GUIDE.replace('"id":"', '"id":"../../'),
  };
  for (const [what, body] of Object.entries(HOSTILE)) {
    test(what, async ({ page }) => {
      expect(body).not.toBe(GUIDE);
      await answer(page, "data/guide.json", body);
      await page.goto(`${BASE}/de/places/jobcenter/`);
      const alert = page.getByRole("alert").filter({ visible: true });
      const reasons = ["error-bundle-broken", "error-bundle-cut-off"].map((key) => message("de", key));
      await expect(alert).toContainText(new RegExp(reasons.map((it) => it.replace(/[.?()]/g, "\\$&")).join("|")));
      expect(await ran(page)).toBeUndefined();
    });
  }

  test("a text of ten megabytes is shown or refused, and nothing gives up", async ({ page }) => {
    await answer(page, "data/guide.json", GUIDE.replace('"name":"', `"name":"${"very ".repeat(2_000_000)}`));
    await page.goto(`${BASE}/de/`);
    await ready(page);
    expect(await ran(page)).toBeUndefined();
  });
});
