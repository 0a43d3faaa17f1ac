// Words of the glossary in running text: explained where they are read, or a link to the
// glossary where there is no app.

import { isAccessible } from "./axe.js";
import { expect, open, shown, shows, test } from "./fixtures.js";
import { languages, message } from "./site.js";

const TOPIC = "topics/residence/";

const terms = (page) => shown(page).locator("a.term");
const dialog = (page) => page.getByRole("dialog");

/** The records of the glossary in a language, as the site has them. */
const glossary = async (page, tag) => (await page.request.get(`/data/handbook/${tag}/glossary.json`)).json();

/** Opens a page, and waits until the code has come that explains its words. */
async function openWithTerms(page, path) {
  await open(page, path);
  await expect(page.locator("#explanation")).toBeAttached();
}

for (const { tag, name } of languages("de", "ar", "de-simple")) {
  test.describe(`In ${name}`, () => {
    test.use({ bypassCSP: true });

    test("a word is explained in place, by keyboard alone", async ({ page }) => {
      await openWithTerms(page, `/${tag}/${TOPIC}`);
      const term = terms(page).first();
      const id = (await term.getAttribute("href")).split("#")[1];
      const { explain, term: word } = (await glossary(page, tag)).terms.find((it) => it.id === id);
      await term.focus();
      const before = await term.boundingBox();
      await page.keyboard.press("Enter");
      await expect(dialog(page)).toBeVisible();
      await expect(dialog(page)).toHaveAccessibleName(word);
      await expect(dialog(page)).toContainText(explain);
      await expect(dialog(page).locator(":focus")).toHaveCount(1);
      await expect(page).toHaveURL(`/${tag}/${TOPIC}`);
      expect(await term.boundingBox(), "nothing moves").toEqual(before);
      await isAccessible(page, "with the explanation");
      await page.keyboard.press("Escape");
      await expect(dialog(page)).toBeHidden();
      await expect(term).toBeFocused();
    });
  });
}

test("the explanation leads to the glossary, and Close back to the text", async ({ page }) => {
  await openWithTerms(page, `/ar/${TOPIC}`);
  const href = await terms(page).first().getAttribute("href");
  await terms(page).first().click();
  await dialog(page).getByRole("button", { name: message("ar", "phrase-close") }).click();
  await expect(dialog(page)).toBeHidden();
  await terms(page).first().click();
  await dialog(page).getByRole("link").click();
  await shows(page, "glossary");
  await expect(page).toHaveURL(href);
  await expect(dialog(page)).toHaveCount(0);
});

test("a word is read by a screen reader as German, and is in the direction of the page", async ({ page }) => {
  await openWithTerms(page, `/ar/${TOPIC}`);
  await expect(terms(page).first().locator("xpath=..")).toHaveAttribute("lang", "de");
  await terms(page).first().click();
  await expect(dialog(page)).toHaveCSS("direction", "rtl");
});

test("on a narrow phone the explanation is at hand and cut off nowhere", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await openWithTerms(page, `/uk/${TOPIC}`);
  await terms(page).first().click();
  const { x, y, width, height } = await dialog(page).boundingBox();
  expect([x, width]).toEqual([0, 320]);
  expect(Math.round(y + height)).toBe(568);
});

test("the first visit does not pay for the explanations", async ({ page }) => {
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await openWithTerms(page, `/de/${TOPIC}`);
  const glossary = "/data/handbook/de/glossary.json";
  expect(asked).not.toContain(glossary);
  await terms(page).first().click();
  await expect(dialog(page)).toBeVisible();
  expect(asked.filter((path) => path === glossary)).toHaveLength(1);
});

test.describe("When the explanations do not come", () => {
  test.use({ tolerated: /Failed to load resource/ });

  test("the link is followed", async ({ page }) => {
    let isBroken = true;
    await page.route("**/data/handbook/de/glossary.json", (route) => (isBroken ? route.abort() : route.continue()));
    await openWithTerms(page, `/de/${TOPIC}`);
    await terms(page).first().click();
    await expect(page.getByRole("alert")).toBeVisible();
    await expect(dialog(page)).toHaveCount(0);
    isBroken = false;
    await page.getByRole("alert").getByRole("button").click();
    await shows(page, "glossary");
  });
});

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a word is a link to what it means", async ({ page }) => {
    await page.goto(`/ar/${TOPIC}`);
    const href = await terms(page).first().getAttribute("href");
    await terms(page).first().click();
    await expect(page).toHaveURL(href);
    await expect(page.locator(":target")).toBeInViewport();
    await page.goto(`/pl/${TOPIC}`);
    await expect(terms(page).first()).toBeVisible();
  });
});
