// Reading aloud: by a voice of the device, sentence by sentence, each of them marked.

import { expect, open, shown, test } from "./fixtures.js";
import { NARROW, sticksOut } from "./layout.js";
import { message } from "./site.js";

/** A device with these voices. What is spoken is noted; `window.finish()` ends it. */
async function withVoices(page, voices) {
  await page.addInitScript((voices) => {
    window.spoken = [];
    let current;
    const synthesis = {
      getVoices: () => voices,
      cancel() {
        const cancelled = current;
        current = undefined;
        cancelled?.onerror?.(new Event("error"));
      },
      speak(utterance) {
        current = utterance;
        const { text, lang, rate, voice } = utterance;
        window.spoken.push({ text, lang, rate, voice: voice?.lang });
      },
      addEventListener() {},
      removeEventListener() {},
    };
    window.finish = () => {
      const done = current;
      current = undefined;
      done.onend(new Event("end"));
    };
    window.isSilent = () => current === undefined;
    Object.defineProperty(window, "speechSynthesis", { value: synthesis });
    window.SpeechSynthesisUtterance = class {
      rate = 1;
      onend = null;
      onerror = null;
      constructor(text) {
        this.text = text;
      }
    };
  }, voices);
}

const spoken = (page) => page.evaluate(() => window.spoken);
const marked = (page) =>
  page.evaluate(() => [...(CSS.highlights.get("read-aloud") ?? [])].map(String).join(""));
const button = (where, key) => where.getByRole("button", { name: message("en", key) }).first();

const LETTER = "/en/letters/bamf-hearing/";
const ENGLISH = { lang: "en-GB", localService: true };
const GERMAN = { lang: "de_DE", localService: true };

test("a page is read sentence by sentence, and the sentence is marked without moving anything", async ({ page }) => {
  await withVoices(page, [ENGLISH, GERMAN]);
  await open(page, LETTER);
  const heading = shown(page).locator("h1");
  const before = await heading.boundingBox();
  await button(page, "read-aloud").click();
  await expect.poll(() => spoken(page)).toHaveLength(1);
  const name = (await heading.innerText()).trim();
  const [first] = await spoken(page);
  // The German word of the heading has a voice of its own.
  expect(first).toMatchObject({ lang: "en", rate: 1, voice: "en-GB" });
  expect(name.startsWith(first.text)).toBe(true);
  expect(await marked(page)).toBe(name);
  expect((await heading.boundingBox()).height).toBe(before.height);
  await page.evaluate(() => window.finish());
  await expect.poll(() => spoken(page)).toHaveLength(2);
});

/** Everything that is read, to the end. */
async function readToTheEnd(page) {
  await expect.poll(() => spoken(page)).not.toEqual([]);
  const isOver = async () => {
    if (await page.evaluate(() => window.isSilent())) return page.locator(".reader").isHidden();
    await page.evaluate(() => window.finish());
    return false;
  };
  await expect.poll(isOver, { intervals: [5] }).toBe(true);
  return (await spoken(page)).map(({ text }) => text).join(" ");
}

test("one question of a topic is read, and no other", async ({ page }) => {
  await withVoices(page, [ENGLISH, GERMAN]);
  await open(page, "/en/topics/health/");
  const sections = shown(page).locator("section[data-section]");
  await button(sections.nth(1), "read-aloud").click();
  const all = await readToTheEnd(page);
  const heading = async (at) => (await sections.nth(at).locator("h3").innerText()).split(/[^\p{L} ]/u)[0].trim();
  expect(all.startsWith(await heading(1))).toBe(true);
  expect(all).not.toContain(await heading(2));
  await expect(button(sections.nth(1), "read-aloud")).toBeFocused();
});

test("a place is read without its neighbours", async ({ page }) => {
  await withVoices(page, [ENGLISH, GERMAN]);
  await open(page, "/en/places/jobcenter/");
  await expect(shown(page).locator("#neighbours")).toBeVisible();
  await button(shown(page), "read-aloud").click();
  const all = await readToTheEnd(page);
  expect(all).toContain("Jobcenter Flensburg");
  const others = await shown(page).locator("[aria-labelledby=neighbours] h3").allInnerTexts();
  for (const other of others) expect(all).not.toContain(other.trim());
});

test("a fact is read with its law", async ({ page }) => {
  await withVoices(page, [ENGLISH, GERMAN]);
  await open(page, "/en/refugees/rights/");
  const fact = shown(page).locator("article.fact").first();
  await button(fact, "read-aloud").click();
  const all = await readToTheEnd(page);
  expect(all).toMatch(/Paragraf|Artikel/u);
});

test("the sentence that is read does not lie under the buttons", async ({ page }) => {
  await withVoices(page, [ENGLISH, GERMAN]);
  await page.setViewportSize(NARROW);
  await open(page, LETTER);
  await button(page, "read-aloud").click();
  for (let count = 1; count < 8; count += 1) {
    await expect.poll(async () => (await spoken(page)).length).toBeGreaterThanOrEqual(count);
    const [low, high] = await page.evaluate(() => {
      const [range] = CSS.highlights.get("read-aloud");
      const reader = document.querySelector(".reader").getBoundingClientRect();
      return [range.getBoundingClientRect().top, reader.top];
    });
    expect(low).toBeLessThan(high);
    await page.evaluate(() => window.finish());
  }
  expect(await page.evaluate(sticksOut)).toEqual([]);
});

test("German words have the German voice, and a law is read in words", async ({ page }) => {
  await withVoices(page, [ENGLISH, GERMAN]);
  await open(page, LETTER);
  await button(page, "read-aloud").click();
  const german = async () => {
    const isSilent = await page.evaluate(() => window.isSilent());
    if (!isSilent) await page.evaluate(() => window.finish());
    const all = await spoken(page);
    return all.filter(({ voice }) => voice === "de_DE").map(({ text }) => text).join("\n");
  };
  await expect.poll(german, { intervals: [10] }).toMatch(/Paragraf \d+.*Asylgesetz/u);
});

test("it pauses, goes on with the sentence, changes its speed, and stops", async ({ page }) => {
  await withVoices(page, [ENGLISH, GERMAN]);
  await open(page, LETTER);
  await button(page, "read-aloud").click();
  await expect.poll(() => spoken(page)).toHaveLength(1);
  await button(page, "read-pause").click();
  expect(await page.evaluate(() => window.isSilent())).toBe(true);
  await button(page, "read-resume").click();
  await expect.poll(() => spoken(page)).toHaveLength(2);
  const [first, again] = await spoken(page);
  expect(again.text).toBe(first.text);
  await button(page, "read-speed").click();
  await expect.poll(async () => (await spoken(page)).at(-1).rate).toBe(1.25);
  await button(page, "read-stop").click();
  expect(await page.evaluate(() => window.isSilent())).toBe(true);
  expect(await marked(page)).toBe("");
  await expect(button(page, "read-aloud")).toBeFocused();
});

test("who goes to another page is not read to any more", async ({ page }) => {
  await withVoices(page, [ENGLISH, GERMAN]);
  await open(page, LETTER);
  await button(page, "read-aloud").click();
  await expect.poll(() => spoken(page)).toHaveLength(1);
  await page.getByRole("navigation").locator("a[href='/en/topics/']").click();
  await expect(shown(page)).toHaveAttribute("data-page", "topics");
  await expect.poll(() => page.evaluate(() => window.isSilent())).toBe(true);
});

test("without a voice on the device nothing is sent to one in the web, and it is said", async ({ page }) => {
  await withVoices(page, [{ lang: "en-US", localService: false }, GERMAN]);
  await open(page, LETTER);
  await button(page, "read-aloud").click();
  await expect(page.getByText(message("en", "read-no-voice"))).toBeVisible();
  expect(await spoken(page)).toEqual([]);
});
