// A browser that translates the page replaces each text by elements of its own. What
// changes on the page must change all the same, and say nothing else beside it.

import { expect, follow, keepHours, meetAsPlanned, open, openAt, plain, shown, shows, test } from "./fixtures.js";
import { GUIDE, message, place, placesAbout } from "./site.js";

/** What Chrome's translation does: each text gives way to two `<font>` elements. */
function translate(page) {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement.closest("script, style, noscript")) continue;
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  });
}

const results = (page) => page.locator("#results > li");

test("the countdown goes on", async ({ page }) => {
  await meetAsPlanned(page);
  await openAt(page, "2026-12-06T18:26:57+01:00", "/de/round-table/");
  const countdown = page.locator("#countdown");
  await expect(countdown).toContainText("3");
  await translate(page);
  await page.clock.runFor(70_000);
  const left = async () => plain(await countdown.innerText()).match(/\d+/g).map(Number);
  await expect.poll(left).toEqual([2, 0, 2]);
});

test("a place that closes is said to be closed", async ({ page }) => {
  await keepHours(page);
  await openAt(page, "2026-11-23T16:58:00+01:00", "/de/places/buergerbuero/");
  const opening = shown(page).locator(".opening").first();
  const says = () => opening.innerText().then(plain);
  expect(await says()).toBe("Jetzt geöffnet – schließt in 2 Minuten");
  await translate(page);
  await page.clock.pauseAt("2026-11-23T17:00:00+01:00");
  await expect.poll(says).toBe("Jetzt geschlossen – öffnet Mittwoch, 07:30 Uhr");
});

test("the number of results is the number of results, and each has its own name", async ({
  page,
}) => {
  await open(page, "/de/search/?q=tafel");
  await expect(results(page).first()).toBeVisible();
  await translate(page);
  for (const query of ["jobcenter", "vhs", "tafel"]) {
    await page.locator("#q").fill(query);
    const first = results(page).first();
    await expect(first).toHaveAttribute("data-id", query);
    await expect(first.locator("h2")).toHaveText(place(query).name);
    const count = await results(page).count();
    const said = shown(page).locator(".result-count[role=status]");
    await expect.poll(async () => plain(await said.innerText())).toMatch(new RegExp(`^${count} `));
    await translate(page);
  }
});

test("a filter shows the places that it leaves, with their count", async ({ page }) => {
  await open(page, "/de/topics/education/");
  await translate(page);
  await shown(page).locator(".filter-box > summary").click();
  const links = shown(page).getByTestId("places").locator("article h3 a");
  for (const typed of ["waldorf", "gymnasium", "schule"]) {
    await shown(page).locator("input[name=q]").fill(typed);
    const said = shown(page).locator(".result-count h2");
    const saidAndShown = async () => [parseInt(plain(await said.innerText()), 10), await links.count()];
    const expected = placesAbout("education").filter(({ name }) => !typed || name.toLowerCase().includes(typed));
    await expect.poll(async () => (await saidAndShown())[1]).toBeGreaterThanOrEqual(expected.length);
    const [count, number] = await saidAndShown();
    expect(count).toBe(number);
    for (const link of (await links.all()).slice(0, 5)) {
      const id = (await link.getAttribute("href")).split("/")[3];
      await expect(link).toHaveText(place(id).name);
    }
    await translate(page);
  }
});

test("a button that changes its words has no others beside them", async ({ page }) => {
  await open(page, "/de/places/jobcenter/");
  await translate(page);
  const save = shown(page).locator("button.save");
  for (const key of ["place-saved", "place-save", "place-saved"]) {
    await save.click();
    await expect(save).toHaveText(new RegExp(`^\\s*${message("de", key)}\\s*$`));
    await translate(page);
  }
  await follow(page, "/de/saved/");
  await translate(page);
  await shown(page).getByRole("button", { name: message("de", "saved-clear") }).click();
  await expect(shown(page).getByText(/Entfernt: \P{L}*Jobcenter Flensburg/u)).toHaveCount(1);
  await expect(shown(page).locator("article")).toHaveCount(0);
});

test("the address on paper is that of the query that is there", async ({ page }) => {
  await open(page, "/de/search/?q=tafel");
  await translate(page);
  await page.locator("#q").fill("jobcenter");
  await expect(page).toHaveURL("/de/search/?q=jobcenter");
  await expect(page.locator(".page-address")).toHaveText(page.url());
});

test("what becomes of copying is said anew each time", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => (window.isForbidden ? Promise.reject(new Error("no")) : Promise.resolve());
  });
  await open(page, "/de/places/jobcenter/");
  const button = shown(page).getByRole("button", { name: message("de", "copy-address") });
  const outcome = shown(page).locator(".copied").filter({ has: page.getByRole("button", { name: message("de", "copy-address") }) }).getByRole("status");
  for (const [isForbidden, key] of [[false, "copied"], [true, "copy-failed"], [false, "copied"]]) {
    await page.evaluate((isForbidden) => (window.isForbidden = isForbidden), isForbidden);
    await button.click();
    await expect(outcome).toHaveText(message("de", key));
    await translate(page);
  }
});

test("a voice that comes later takes the sentence that there is none with it", async ({ page }) => {
  await page.addInitScript(() => {
    const voices = [];
    const synthesis = Object.assign(new EventTarget(), { getVoices: () => voices, speak() {}, cancel() {} });
    Object.defineProperty(window, "speechSynthesis", { value: synthesis });
    // The browser's own takes none but its own voices.
    window.SpeechSynthesisUtterance = class extends EventTarget {};
    window.bringVoice = () => {
      voices.push({ lang: "de-DE", localService: true });
      synthesis.dispatchEvent(new Event("voiceschanged"));
    };
  });
  await open(page, "/de/letters/bamf-hearing/");
  await shown(page).getByRole("button", { name: message("de", "read-aloud") }).first().click();
  const said = page.locator(".reader").getByRole("status");
  await expect(said).toHaveText(message("de", "read-no-voice"));
  await translate(page);
  await page.evaluate(() => window.bringVoice());
  await expect(said).toHaveText("");
});

test("one goes on to other pages, and nothing is left of those before", async ({ page }) => {
  await open(page, "/de/");
  await translate(page);
  for (const [address, hook] of [
    ["/de/topics/health/", "topic"],
    ["/de/round-table/", "round-table"],
    ["/de/", "home"],
  ]) {
    await follow(page, address);
    await shows(page, hook);
    await expect(page.locator("main")).toHaveCount(1);
    await expect(page.locator("#app font")).toHaveCount(0);
    await translate(page);
  }
  expect(GUIDE.topics.length).toBe(await page.locator(".tiles a").count());
});
