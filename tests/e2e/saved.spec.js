// The places that somebody keeps: their order, notes, taking back, and giving them away.

import { ALL, isAccessible } from "./axe.js";
import { readCode } from "./code.js";
import { expect, open, plain, shown, test } from "./fixtures.js";
import { NARROW, smallTargets, sticksOut } from "./layout.js";
import { GUIDE, message, place } from "./site.js";

const saved = (page) =>
  shown(page)
    .locator("article h3 a")
    .evaluateAll((all) => all.map((a) => a.pathname.split("/")[3]));
const item = (page, id) => shown(page).locator(".saved-items > li").filter({ has: page.locator(`a[href$='/places/${id}/']`) });
const button = (where, tag, key, id) =>
  where.getByRole("button", { name: id ? `${message(tag, key)}: ${place(id).name}` : message(tag, key), exact: true });
const keep = (page, ids) => page.addInitScript((ids) => {
  if (!localStorage.getItem("wegweiser.saved")) localStorage.setItem("wegweiser.saved", ids);
}, ids.join(" "));

test("what was kept before there were notes is all there, and is ordered by the keyboard", async ({ page }) => {
  await keep(page, ["tafel", "jobcenter", "vhs"]);
  await open(page, "/de/saved/");
  expect(await saved(page)).toEqual(["tafel", "jobcenter", "vhs"]);
  const down = button(shown(page), "de", "saved-down", "tafel");
  await down.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => saved(page)).toEqual(["jobcenter", "tafel", "vhs"]);
  await expect(button(shown(page), "de", "saved-down", "tafel")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect.poll(() => saved(page)).toEqual(["jobcenter", "vhs", "tafel"]);
  // At the end only the other way is left.
  await expect(button(shown(page), "de", "saved-up", "tafel")).toBeFocused();
  await open(page, "/de/saved/");
  expect(await saved(page)).toEqual(["jobcenter", "vhs", "tafel"]);
});

test.describe("On the card of a place", () => {
  /** A place on a page, by what its card leads to. */
  const card = (page, id) =>
    shown(page).locator(".place-card").filter({ has: page.locator(`a[href$='/places/${id}/']`), visible: true }).first();

  for (const [where, path] of [
    ["a topic", "topics/work/"],
    ["the results of a search", "search/?q=agentur"],
    ["an answer", "start/eu-citizen/just-arrived/"],
  ]) {
    test(`in ${where} one calls, keeps it and passes it on`, async ({ page }) => {
      await page.addInitScript(() => delete Navigator.prototype.share);
      await open(page, `/de/${path}`);
      const office = card(page, "arbeitsagentur");
      const [{ number }] = place("arbeitsagentur").phones;
      await expect(office.getByRole("link", { name: number })).toHaveAttribute("href", `tel:+49${number.replaceAll(" ", "").slice(1)}`);
      const save = button(office, "de", "place-save", "arbeitsagentur");
      await expect(save).toHaveAttribute("aria-pressed", "false");
      await save.click();
      await expect(save).toHaveAttribute("aria-pressed", "true");
      expect(new URL(page.url()).pathname, "the card does not open").toBe(`/de/${path.split("?")[0]}`);
      await button(office, "de", "hand-over-share", "arbeitsagentur").click();
      const telegram = page.getByRole("dialog").getByRole("link", { name: "Telegram" });
      const shared = new URL(await telegram.getAttribute("href")).searchParams.get("url");
      expect(shared).toBe(new URL("/de/places/arbeitsagentur/", page.url()).href);
      await open(page, "/de/saved/");
      expect(await saved(page)).toEqual(["arbeitsagentur"]);
      // Here it is deleted by the button that can be undone.
      await expect(button(item(page, "arbeitsagentur"), "de", "place-save", "arbeitsagentur")).toHaveCount(0);
    });
  }

  test("in another town that is said", async ({ page }) => {
    const elsewhere = GUIDE.places.find(({ address }) => address && address.city !== GUIDE.city);
    await open(page, `/de/search/?q=${encodeURIComponent(elsewhere.name)}`);
    const words = async () => plain(await card(page, elsewhere.id).innerText());
    await expect.poll(words).toContain(`${elsewhere.address.city} – nicht in ${GUIDE.city}`);
  });
});

test("one that is removed comes back with its note, where it was", async ({ page }) => {
  await keep(page, ["tafel", "jobcenter", "vhs"]);
  await open(page, "/de/saved/");
  await item(page, "jobcenter").locator("summary").last().click();
  await item(page, "jobcenter").getByRole("textbox").fill("Frau Holm,\nZimmer 2");
  await expect(item(page, "jobcenter").locator(".own-note")).toHaveText("Frau Holm,\nZimmer 2");
  await button(shown(page), "de", "saved-remove", "jobcenter").click();
  await expect.poll(() => saved(page)).toEqual(["tafel", "vhs"]);
  const undo = button(shown(page), "de", "undo");
  await expect(undo).toBeFocused();
  // The name is isolated from the direction of the sentence, and once is enough.
  const name = place("jobcenter").name;
  await expect(shown(page)).toContainText(`: \u2068${name}\u2069`);
  await expect(shown(page)).not.toContainText("\u2068\u2068");
  await undo.click();
  await expect.poll(() => saved(page)).toEqual(["tafel", "jobcenter", "vhs"]);
  await expect(item(page, "jobcenter").locator(".own-note")).toHaveText("Frau Holm,\nZimmer 2");
});

test("two tabs have the same order and the same notes", async ({ page, context }) => {
  await keep(page, ["tafel", "vhs"]);
  await open(page, "/de/saved/");
  const other = await context.newPage();
  await open(other, "/de/saved/");
  await item(other, "vhs").locator("summary").last().click();
  await item(other, "vhs").getByRole("textbox").fill("Montag");
  await button(shown(other), "de", "saved-up", "vhs").click();
  await expect.poll(() => saved(page)).toEqual(["vhs", "tafel"]);
  await expect(item(page, "vhs").locator(".own-note")).toHaveText("Montag");
});

test.describe("A list that is passed on", () => {
  const question = (page) => shown(page).locator("section[aria-labelledby=saved-take]");

  test("is asked about on the other phone, saved beside what is there, and can be undone", async ({ page, browser, baseURL }) => {
    await keep(page, ["tafel", "jobcenter", "vhs"]);
    await page.setViewportSize(NARROW);
    await open(page, "/ar/saved/");
    await button(shown(page), "ar", "hand-over-code").click();
    const picture = page.getByRole("img", { name: plain(message("ar", "hand-over-code")) });
    const address = await readCode(page, picture);
    expect(address).toBe(`${new URL("/ar/saved/", page.url()).href}#take?v=1&place=tafel,jobcenter,vhs&n=3`);

    const device = await browser.newContext({ baseURL, serviceWorkers: "block" });
    const there = await device.newPage();
    const asked = [];
    there.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));
    await keep(there, ["wilma", "vhs"]);
    await open(there, new URL(address).pathname + new URL(address).hash);
    await expect(question(there).getByRole("listitem")).toHaveCount(3);
    await button(question(there), "ar", "weeks-take-no").click();
    await expect(there).toHaveURL("/ar/saved/");
    expect(await saved(there)).toEqual(["wilma", "vhs"]);

    await there.evaluate((address) => (location.href = address), address);
    await button(question(there), "ar", "weeks-take-yes").click();
    await expect.poll(() => saved(there)).toEqual(["wilma", "vhs", "tafel", "jobcenter"]);
    const undo = button(shown(there), "ar", "undo");
    await expect(undo).toBeFocused();
    await undo.click();
    await expect.poll(() => saved(there)).toEqual(["wilma", "vhs"]);
    expect(asked.filter((request) => /take|jobcenter/.test(request))).toEqual([]);
    await device.close();
  });

  test("names what is gone, leads to what succeeds it, and says when it is cut off", async ({ page }) => {
    const old = GUIDE.places.find((it) => it.succeeded_by);
    await open(page, `/de/saved/#take?v=1&n=4&place=tafel,${old.id},no-such-place`);
    await expect(question(page)).toContainText("no-such-place");
    await expect(question(page)).toContainText(message("de", "saved-link-broken"));
    await expect(question(page).getByRole("listitem")).toHaveCount(2);
    await expect(question(page)).toContainText(old.name);
    await button(question(page), "de", "weeks-take-yes").click();
    await expect.poll(() => saved(page)).toEqual(["tafel", old.succeeded_by]);
  });

  test("of which nothing is left is a sentence", async ({ page }) => {
    await open(page, "/de/saved/#take?v=1&n=2&pl");
    await expect(question(page)).toContainText(message("de", "saved-link-broken"));
    await button(question(page), "de", "phrase-close").click();
    await expect(question(page)).toHaveCount(0);
  });
});

test.describe("For everybody", () => {
  test.use({ bypassCSP: true });

  for (const tag of ["de", "ar", "ru"]) {
    test(`no rule of axe is broken, and nothing sticks out of a narrow phone, in ${tag}`, async ({ page }) => {
      await keep(page, ["tafel", "jobcenter", "vhs"]);
      await page.setViewportSize(NARROW);
      await open(page, `/${tag}/saved/#take?v=1&place=wilma,no-such-place&n=2`);
      expect.soft(await page.evaluate(sticksOut)).toEqual([]);
      expect.soft(await page.evaluate(smallTargets)).toEqual([]);
      await isAccessible(page, tag, "main", ALL);
    });
  }
});
