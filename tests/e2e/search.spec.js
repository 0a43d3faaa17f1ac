// Search over everything: names, texts, topics, facts, pages.

import { expect, open, shown, shows, test } from "./fixtures.js";
import { GUIDE, languages, message } from "./site.js";

const box = (page) => page.locator("input[type=search]#q");
const results = (page) => page.locator("ol#results > li");

/** What is found, as `kind/id` in the order of the page. */
const found = (page) =>
  results(page).evaluateAll((all) => all.map((li) => `${li.dataset.kind}/${li.dataset.id}`));

for (const [query, expected] of [
  ["behörde", ["place/einwanderungsbuero"]],
  ["BEHÖRDE", ["place/einwanderungsbuero"]],
  ["beratung", ["topic/advice"]],
  ["kurs", ["fact/integrationskurs", "place/integrationskurse-uebersicht"]],
  ["112", ["place/112"]],
  ["Waldstraße", ["place/jobcenter", "place/arbeitsagentur", "place/tafel"]],
  ["waldstrasse", ["place/jobcenter", "place/arbeitsagentur", "place/tafel"]],
  ["jobcenter waldstraße", ["place/jobcenter"]],
  ["runder tisch", ["page/round-table"]],
  ["0461 85-2569", ["place/stadtbibliothek"]],
]) {
  test(`“${query}” finds ${expected.join(", ")}`, async ({ page }) => {
    await open(page, `/de/search/?q=${encodeURIComponent(query)}`);
    await expect(results(page).first()).toBeVisible();
    expect(await found(page)).toEqual(expect.arrayContaining(expected));
  });
}

test("the topic that has the very word as its name comes first", async ({ page }) => {
  await open(page, "/de/search/?q=beratung");
  await expect(results(page).first()).toHaveAttribute("data-id", "advice");
});

for (const { tag, name } of languages("de", "en")) {
  test(`results in ${name} are a ranked list of links to records of the guide`, async ({ page }) => {
    const facts = new Map(GUIDE.facts.map(({ id, section }) => [id, section]));
    const addresses = {
      place: (id) => `/${tag}/places/${id}/`,
      topic: (id) => `/${tag}/topics/${id}/`,
      fact: (id) => `/${tag}/refugees/${facts.get(id)}/#${id}`,
    };
    await open(page, `/${tag}/search/?q=in`);
    await expect(results(page).first()).toBeVisible();
    const items = await results(page).evaluateAll((all) =>
      all.map((li) => ({ ...li.dataset, href: li.querySelector("a").getAttribute("href") })),
    );
    const kinds = new Set(items.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(["fact", "page", "place", "topic"]);
    for (const { kind, id, href } of items) {
      if (kind === "page") expect(href).toMatch(new RegExp(`^/${tag}/([a-z-]+/){1,2}$`));
      else expect(href).toBe(addresses[kind](id));
    }
    const status = shown(page).getByRole("status");
    await expect(status).toContainText(items.length.toLocaleString(tag));
  });
}

test("from home, Enter and the button both lead to the results", async ({ page }) => {
  for (const submit of [
    () => box(page).press("Enter"),
    () => shown(page).getByRole("search").getByRole("button").click(),
  ]) {
    await open(page, "/de/");
    await box(page).fill("  tafel ");
    await submit();
    await shows(page, "search");
    await expect(page).toHaveURL("/de/search/?q=tafel");
    await expect(box(page)).toHaveValue("tafel");
    await expect(page.locator("#results [data-id=tafel]")).toBeVisible();
  }
});

test("results follow each key press, without a request", async ({ page }) => {
  await open(page, "/de/search/");
  await page.waitForLoadState("networkidle");
  const requests = [];
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));
  await box(page).pressSequentially("tafel");
  await expect(page.locator("#results [data-id=tafel]")).toBeVisible();
  await box(page).press("Backspace");
  await box(page).pressSequentially("xqz");
  await expect(page.locator("#results")).toHaveCount(0);
  await box(page).fill("");
  await expect(shown(page)).toContainText(message("de", "search-hint"));
  await expect(page).toHaveURL("/de/search/");
  // The browser may ask whether its icons are fresh when it draws new ones.
  expect(requests.filter((path) => path !== "/icons.svg")).toEqual([]);
});

test("an empty search offers the topics", async ({ page }) => {
  for (const query of ["", "?q=", "?q=%20%20"]) {
    await open(page, `/de/search/${query}`);
    await expect(shown(page).locator("a[href^='/de/topics/']")).toHaveCount(GUIDE.topics.length);
    await expect(page.locator("#results")).toHaveCount(0);
  }
});

test("nothing found is said, with ways on", async ({ page }) => {
  await open(page, "/de/search/?q=qqqqxxxx");
  await expect(shown(page)).toContainText(message("de", "search-nothing"));
  await expect(page.locator("#results")).toHaveCount(0);
  await expect(shown(page).locator("a[href='/de/topics/advice/']").first()).toBeVisible();
});

for (const hostile of [
  "<img src=x onerror=\"document.title='taken'\">",
  "\"><script>document.title='taken'</script>",
  "{{constructor.constructor('document.title=1')()}}",
  "javascript:document.title='taken'",
  "\u202e\u0000\ud83d\ufffd".replace("\0", ""),
  "a".repeat(5_000),
  ".*+?^${}()|[]\\",
  "%' OR 1=1; --",
]) {
  test(`${hostile.slice(0, 50)} is only text`, async ({ page }) => {
    const typed = hostile.toWellFormed?.() ?? hostile.replace(/[\ud800-\udfff]/g, "\ufffd");
    page.on("dialog", () => expect(false, "a dialog").toBe(true));
    for (const address of ["/de/search/", "/de/topics/health/"]) {
      await open(page, `${address}?q=${encodeURIComponent(typed)}`);
      const input = shown(page).getByRole("searchbox");
      await expect(input).toHaveValue(typed);
      await input.fill("x");
      await input.fill(typed);
      await expect(page).not.toHaveTitle("taken");
      await expect(page.locator("img")).toHaveCount(0);
      await expect(page.locator("main script, main [onerror]")).toHaveCount(0);
    }
  });
}
