// The nearest places of a topic: sorted when somebody asks, on a small map, with the position
// of the device, which stays on it.

import { isAccessible } from "./axe.js";
import { expect, open, plain, shown, test } from "./fixtures.js";
import { languages, message, placesAbout } from "./site.js";

/** At the station of Flensburg. */
const HERE = { latitude: 54.7742, longitude: 9.4363, accuracy: 20 };

const button = (page, tag = "de") => shown(page).getByRole("button", { name: message(tag, "near-me"), exact: true });
const dialog = (page) => page.getByRole("dialog");
const cards = (page) => dialog(page).locator("ol").first().locator("> li");

/** Kilometres between two points by the law of cosines, which the app does not use. */
function kilometres(one, other) {
  const [a, b, turn] = [one.latitude, other.latitude, one.longitude - other.longitude].map(
    (degrees) => (degrees * Math.PI) / 180,
  );
  return Math.acos(Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(turn)) * 6371.0088;
}

const nearest = (topic) =>
  placesAbout(topic)
    .filter(({ location }) => location)
    .map(({ id, location }) => ({ id, away: kilometres(HERE, location) }))
    .sort((one, other) => one.away - other.away);

/** What the page asks the device for, and what the device says. */
const deviceSays = (page, answer) =>
  page.addInitScript((answer) => {
    window.asked = 0;
    navigator.geolocation.getCurrentPosition = (found, failed) => {
      window.asked++;
      if (typeof answer === "number") failed({ code: answer });
      else found({ coords: answer });
    };
  }, answer);

test.use({ bypassCSP: true });

test.describe("With the position of the device", () => {
  test.use({ geolocation: HERE, permissions: ["geolocation"], viewport: { width: 360, height: 640 } });

  for (const { tag, name } of languages("de", "ar", "ru", "de-simple")) {
    test(`the nearest places are sorted, and on the map by their numbers, in ${name}`, async ({ page }) => {
      await open(page, `/${tag}/topics/leisure/`);
      await button(page, tag).focus();
      await page.keyboard.press("Enter");
      await expect(cards(page)).toHaveCount(10);
      await expect(dialog(page)).toContainText(message(tag, "near-sorted"));

      const expected = nearest("leisure").slice(0, 10);
      const links = await cards(page).locator("h3 a").evaluateAll((all) => all.map((a) => a.pathname.split("/")[3]));
      expect(links).toEqual(expected.map(({ id }) => id));
      const words = await cards(page).locator(".distance").allTextContents();
      const unit = new Intl.NumberFormat(tag === "de-simple" ? "de" : tag === "ar" ? "ar-SY" : tag, { style: "unit", unit: "meter" });
      const metres = Math.round(expected[0].away * 100) * 10;
      expect(plain(words[0])).toContain(plain(unit.format(metres)));

      const map = dialog(page).getByRole("img", { name: message(tag, "near-me") });
      await expect(map).toBeVisible();
      const onMap = await map.locator("text").allTextContents();
      const inList = await cards(page).locator(".number").allTextContents();
      expect(onMap.sort()).toEqual(inList.sort());
      await expect(map.locator(".here")).toHaveCount(1);
      await isAccessible(page, `nearest places in ${name}`, "#near");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await page.keyboard.press("Escape");
      await expect(dialog(page)).toBeHidden();
      await expect(button(page, tag)).toBeFocused();
    });
  }

  test("nothing of the position is kept or in the address", async ({ page }) => {
    await open(page, "/de/topics/leisure/");
    await button(page).click();
    await expect(cards(page)).toHaveCount(10);
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + location.href);
    expect(kept).not.toMatch(/54[.,]77|9[.,]436/);
  });
});

test("while the device is looking, that is said, and one may close it", async ({ page }) => {
  await page.addInitScript((here) => {
    navigator.geolocation.getCurrentPosition = (found) => {
      window.answer = () => found({ coords: here });
    };
  }, HERE);
  await open(page, "/de/topics/leisure/");
  await button(page).click();
  const status = dialog(page).getByRole("status");
  await expect(status).toHaveText(message("de", "near-looking"));
  await page.evaluate(() => window.answer());
  await expect(status).toHaveText(message("de", "near-sorted"));
  await expect(cards(page)).toHaveCount(10);
  await dialog(page).getByRole("button", { name: message("de", "phrase-close") }).click();
  await expect(dialog(page)).toHaveCount(0);
});

test("where the topic is filtered, only what fits is sorted", async ({ page }) => {
  await deviceSays(page, HERE);
  const all = nearest("family");
  const kinds = new Map(placesAbout("family").map(({ id, kind }) => [id, kind]));
  const kind = kinds.get(all[0].id);
  const fitting = all.filter(({ id }) => kinds.get(id) === kind).map(({ id }) => id);
  expect(fitting.length).toBeLessThan(all.length);
  await open(page, `/de/topics/family/?kind=${kind}`);
  await button(page).click();
  await expect(cards(page)).toHaveCount(Math.min(10, fitting.length));
  const links = await cards(page).locator("h3 a").evaluateAll((all) => all.map((a) => a.pathname.split("/")[3]));
  expect(links).toEqual(fitting.slice(0, 10));
  // Nothing that fits, nothing to sort.
  await open(page, "/de/topics/family/?q=qqqq");
  await expect(button(page)).toBeHidden();
});

test("the device is asked when somebody taps, and not before", async ({ page }) => {
  await deviceSays(page, HERE);
  await open(page, "/de/topics/leisure/");
  await expect(button(page)).toBeVisible();
  expect(await page.evaluate(() => window.asked)).toBe(0);
  await button(page).click();
  await expect(cards(page)).toHaveCount(10);
  expect(await page.evaluate(() => window.asked)).toBe(1);
});

for (const [code, reason] of [
  [1, "it may not"],
  [2, "it does not know it"],
  [3, "it takes too long"],
]) {
  test(`a device that does not say its position is said not to: ${reason}`, async ({ page }) => {
    await deviceSays(page, code);
    await open(page, "/de/topics/leisure/");
    await button(page).click();
    await expect(dialog(page)).toContainText(message("de", "near-failed"));
    await expect(cards(page)).toHaveCount(0);
  });
}

test("where the position is not exact, the distances are said to be about so", async ({ page }) => {
  await deviceSays(page, { ...HERE, accuracy: 2500 });
  await open(page, "/de/topics/leisure/");
  await button(page).click();
  await expect(cards(page).first().locator(".distance")).toContainText("etwa");
});

test("who is far away sees how far it is, and is not on the map", async ({ page }) => {
  await deviceSays(page, { latitude: 52.52, longitude: 13.405, accuracy: 20 });
  await open(page, "/de/topics/leisure/");
  await button(page).click();
  await expect(cards(page).first().locator(".distance")).toContainText(/3[56]\d km/);
  await expect(dialog(page).locator(".here")).toHaveCount(0);
});

test("a topic with hardly a place on the map has no such button", async ({ page }) => {
  await open(page, "/de/topics/law/");
  await expect(button(page)).toHaveCount(0);
});
