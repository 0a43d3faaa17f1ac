// Letters, documents, the glossary and phrases: found, read, and used at a counter.

import { readFileSync } from "node:fs";

import { expect, open, openAt, plain, ready, shown, test } from "./fixtures.js";
import { test as withReleases, visit } from "./releases.js";
import { languages, message } from "./site.js";

const PAGES = ["letters/", "letters/bamf-rejected/", "documents/", "glossary/", "phrases/"];

/** The letters whose sender has this name in German. */
const WORDS_OF_LETTERS = new URL("../../public/data/handbook/texts/de/letters.json", import.meta.url);
const SENT_BY_BAMF = Object.entries(JSON.parse(readFileSync(WORDS_OF_LETTERS, "utf8")))
  .filter(([, { sender }]) => sender === "BAMF")
  .map(([id]) => id)
  .sort();

const box = (page) => shown(page).getByRole("searchbox");
const letters = (page) => shown(page).locator("section .place-card h3 a").filter({ visible: true });
const status = (page) => shown(page).locator(".result-count [role=status]");

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a letter is found in the list and says what to do", async ({ page }) => {
    await page.goto("/ar/letters/");
    await expect(shown(page).locator(".filters")).toBeHidden();
    await shown(page).locator("a[href='#stake-stay']").click();
    await shown(page).locator("a[href='/ar/letters/bamf-rejected/']").click();
    await expect(page).toHaveURL("/ar/letters/bamf-rejected/");
    await expect(shown(page).locator("ol.steps li").first()).toBeVisible();
    await expect(shown(page).locator("input[type=date]")).toBeHidden();
    await shown(page).locator(".papers a").first().click();
    await expect(page).toHaveURL(/\/ar\/documents\/#/);
    await expect(page.locator(":target")).toBeVisible();
  });
});

test("a letter is found by words of its heading, in German, whatever the language", async ({ page }) => {
  await open(page, "/uk/letters/");
  const to = (id) => letters(page).and(page.locator(`[href="/uk/letters/${id}/"]`));
  await box(page).fill("uberstellungs");
  await expect(to("police-summons")).toHaveCount(0);
  await expect(to("bamf-dublin")).toBeVisible();
  await expect(page).toHaveURL("/uk/letters/?q=uberstellungs");
  await page.reload();
  await ready(page);
  await expect(to("police-summons")).toHaveCount(0);
  await expect(to("bamf-dublin")).toBeVisible();
});

test("a letter is found by its sender, and the choice is the same in another language", async ({ page }) => {
  await open(page, "/de/letters/");
  await shown(page).getByLabel(message("de", "filter-sender")).selectOption({ label: "BAMF" });
  const ids = () => letters(page).evaluateAll((all) => all.map((a) => a.pathname.split("/")[3]).sort());
  await expect.poll(ids).toEqual(SENT_BY_BAMF);
  const { search } = new URL(page.url().includes("sender") ? page.url() : await changed(page));
  await open(page, `/ar/letters/${search}`);
  await expect.poll(ids).toEqual(SENT_BY_BAMF);
});

/** The address once it says what was chosen. */
async function changed(page) {
  await expect(page).toHaveURL(/sender=/);
  return page.url();
}

test("where nothing matches, the search of the whole guide is next", async ({ page }) => {
  await open(page, "/de/glossary/?q=qqqqxxxx");
  await expect(status(page)).toContainText("Keine Einträge");
  await shown(page).getByRole("link", { name: message("de", "filter-search-all") }).click();
  await expect(page).toHaveURL("/de/search/?q=qqqqxxxx");
});

/** The last day by the calendar of JavaScript: a second source for the days that are used here. */
function lastDay(event, days, holidays) {
  const day = new Date(`${event}T00:00Z`);
  const isFree = () => [0, 6].includes(day.getUTCDay()) || holidays.includes(day.toISOString().slice(0, 10));
  day.setUTCDate(day.getUTCDate() + days);
  while (isFree()) day.setUTCDate(day.getUTCDate() + 1);
  return new Intl.DateTimeFormat("de", { dateStyle: "full", timeZone: "UTC" }).format(day);
}

const HOLIDAYS = ["2026-12-25", "2026-12-26", "2027-01-01"];

test("the day of delivery gives the last day of each deadline, its reason and the days left", async ({ page }) => {
  await openAt(page, "2026-12-14T12:00:00+01:00", "/de/letters/bamf-rejected/");
  await shown(page).locator("input[type=date]").fill("2026-12-11");
  const [two, one] = await shown(page).locator(".last-day").all();
  await expect(two).toContainText(lastDay("2026-12-11", 14, HOLIDAYS));
  await expect(one).toContainText(lastDay("2026-12-11", 7, HOLIDAYS));
  expect(plain(await two.innerText())).toContain("Freitag, 25. Dezember 2026");
  await expect(two).toContainText("§ 193 BGB");
  expect(plain(await one.innerText())).toContain("noch 4 Tage");
  await expect(shown(page)).toContainText(message("de", "weeks-no-advice"));
});

test("a missed deadline says what to do now", async ({ page }) => {
  await openAt(page, "2026-12-14T12:00:00+01:00", "/ar/letters/bamf-dublin/");
  await shown(page).locator("input[type=date]").fill("2026-12-01");
  await expect(shown(page).locator(".last-day")).toContainText(message("ar", "weeks-missed"));
  await expect(shown(page).locator(".last-day a")).toHaveAttribute("href", "/ar/topics/advice/");
});

test("what is due before an event is not said to be too late as long as the law lets one do it", async ({ page }) => {
  // A new application is possible in the month after the benefits (§ 37 Abs. 2 SGB II).
  for (const [today, isMissed] of [["2026-11-02", false], ["2026-12-31", false], ["2027-01-01", true]]) {
    await openAt(page, `${today}T12:00:00+01:00`, "/de/letters/jobcenter-approval/");
    await shown(page).locator("input[type=date]").last().fill("2026-11-30");
    const result = shown(page).locator(".last-day").last();
    await expect(result).toContainText("30. Oktober 2026");
    await expect(result.locator(".missed")).toHaveCount(isMissed ? 1 : 0);
    await expect(result.getByText(message("de", "deadline-still"))).toHaveCount(isMissed ? 0 : 1);
  }
});

test("who knows only the date on an ordinary letter gets the day on which it counts as delivered", async ({ page }) => {
  await openAt(page, "2026-12-14T12:00:00+01:00", "/de/letters/jobcenter-approval/");
  const [delivered] = await shown(page).locator("input[type=date]").all();
  await delivered.fill("2026-12-01");
  await shown(page).getByLabel(message("de", "deadline-by-post")).check();
  const form = shown(page).locator("form").filter({ has: page.locator("[type=checkbox]") });
  // Posted on 1 December, delivered on the fourth day after, and a month from then.
  await expect(form).toContainText("Samstag, 5. Dezember 2026");
  await expect(form.locator("a[href*='sgb_10']")).toHaveCount(1);
  await expect(shown(page).locator(".last-day").first()).toContainText("Dienstag, 5. Januar 2027");
});

test("who lives in a reception centre and knows only when it got the letter gets the day that counts", async ({ page }) => {
  await openAt(page, "2026-12-02T12:00:00+01:00", "/de/letters/bamf-rejected/");
  const form = shown(page).locator("form").filter({ has: page.locator("[type=checkbox]") });
  await form.locator("input[type=date]").fill("2026-12-01");
  const last = shown(page).locator(".last-day").filter({ hasText: "2026" }).first();
  await expect(last).toContainText("Dienstag, 15. Dezember 2026");
  await form.getByLabel(message("de", "deadline-at-centre")).check();
  await expect(form.getByRole("textbox", { name: message("de", "deadline-centre-day") })).toHaveValue("2026-12-01");
  // Handed over on 1 December, delivered on the fourth day after (§ 10 Abs. 4 AsylG), and two
  // weeks from then, which end on a Saturday.
  await expect(form.getByRole("status").first()).toContainText("Samstag, 5. Dezember 2026");
  await expect(form.locator("a[href*='asylvfg_1992/__10']")).toHaveCount(1);
  await expect(last).toContainText("Montag, 21. Dezember 2026");
});

test("the day that was entered goes nowhere and is kept nowhere", async ({ page }) => {
  await open(page, "/de/letters/bamf-rejected/");
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  await shown(page).locator("input[type=date]").fill("2026-12-11");
  await expect(shown(page).locator(".last-day").first()).toContainText("2026");
  expect(requests.filter((url) => url.includes("2026-12-11"))).toEqual([]);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("2026-12-11");
  expect(page.url()).not.toContain("2026");
});

for (const { tag, name } of languages("de", "ar")) {
  test(`the glossary is used by keyboard alone in ${name}`, async ({ page }) => {
    await open(page, `/${tag}/glossary/`);
    await box(page).focus();
    await page.keyboard.type("gestattung");
    const terms = shown(page).locator(".term").filter({ visible: true });
    await expect(terms.filter({ hasText: "Aufenthaltsgestattung" })).not.toHaveCount(0);
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Delete");
    const letter = shown(page).locator("a[href='#letter-w']");
    await letter.focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/#letter-w$/);
    await expect(page.locator("#letter-w")).toBeInViewport();
    // From there one goes on, not from the top.
    await page.keyboard.press("Tab");
    const focused = page.locator(".term :focus");
    await expect(focused).toHaveCount(1);
    await expect(shown(page).locator("section:has(#letter-w) :focus")).toHaveCount(1);
  });
}

test("a sentence is shown over the whole screen, and Escape leads back", async ({ page }) => {
  await open(page, "/ar/phrases/");
  const card = shown(page).locator("#good-morning");
  const show = card.getByRole("button", { name: message("ar", "phrase-show") });
  await show.click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.locator(".sentence")).toHaveText(await card.locator(".german").innerText());
  const { width, height } = await dialog.boundingBox();
  expect({ width, height }).toEqual(page.viewportSize());
  await expect(dialog.locator(":focus")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(show).toBeFocused();
  await show.click();
  await dialog.getByRole("button", { name: message("ar", "phrase-close") }).click();
  await expect(dialog).toHaveCount(0);
});

test("even the longest sentence fits the screen of a small phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, "/ar/phrases/");
  const sentences = await shown(page).locator(".german").allInnerTexts();
  const longest = sentences.indexOf([...sentences].sort((one, other) => other.length - one.length)[0]);
  await shown(page).getByRole("button", { name: message("ar", "phrase-show") }).nth(longest).click();
  const dialog = page.getByRole("dialog");
  expect(await dialog.evaluate((it) => [it.scrollWidth <= it.clientWidth, it.scrollHeight <= it.clientHeight])).toEqual([true, true]);
});

/** A device with voices: `[{ lang, localService }]`. Notes what is read aloud. */
async function withVoices(page, voices) {
  await page.addInitScript((voices) => {
    window.spoken = [];
    const synthesis = {
      getVoices: () => voices,
      cancel() {},
      speak: ({ text, lang }) => window.spoken.push({ text, lang }),
      addEventListener() {},
      removeEventListener() {},
    };
    Object.defineProperty(window, "speechSynthesis", { value: synthesis });
    window.SpeechSynthesisUtterance = class {
      constructor(text) {
        this.text = text;
      }
    };
  }, voices);
}

test("a sentence is read aloud where the device has a German voice", async ({ page }) => {
  await withVoices(page, [{ lang: "ar", localService: true }, { lang: "de_DE", localService: true }]);
  await open(page, "/ar/phrases/");
  const card = shown(page).locator("#good-morning");
  await card.getByRole("button", { name: message("ar", "phrase-say") }).click();
  const [{ text, lang }] = await page.evaluate(() => window.spoken);
  expect(text).toBe(await card.locator(".german").innerText());
  expect(lang).toBe("de-DE");
});

test("nothing is read aloud by a voice in the web, which would be told the sentence", async ({ page }) => {
  await withVoices(page, [{ lang: "de-DE", localService: false }]);
  await open(page, "/ar/phrases/");
  await expect(shown(page).getByRole("button", { name: message("ar", "phrase-show") }).first()).toBeVisible();
  await expect(shown(page).getByRole("button", { name: message("ar", "phrase-say") })).toHaveCount(0);
});

withReleases("after one visit they are all there without a network", async ({ page, server }) => {
  await visit(page, "/ar/");
  await server.stop();
  for (const path of PAGES) {
    await open(page, `/ar/${path}`);
    await expect(shown(page).getByRole("heading", { level: 1 })).toBeVisible();
    await expect(shown(page).locator("section, article").first()).toBeVisible();
  }
});
