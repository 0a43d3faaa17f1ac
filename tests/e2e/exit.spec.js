// Pages about violence or a crisis: whom to call, and a way out that leaves no way back.

import { test as ours, expect, open, ready } from "./fixtures.js";
import { message, texts } from "./site.js";

/** The German Weather Service, the only other host that the guide ever leads to by itself. */
const WEATHER = "https://www.dwd.de/";

/** The way out needs a page of others, which nobody fetches in a test. */
const test = ours.extend({
  page: async ({ browser, site }, use) => {
    const context = await browser.newContext({ baseURL: site, serviceWorkers: "block" });
    await context.route(`${WEATHER}**`, (route) =>
      route.fulfill({ contentType: "text/html", body: "<title>Wetter</title><h1>Wetter</h1>" }),
    );
    const page = await context.newPage();
    await use(page);
    await context.close();
  },
});

const exit = (page) => page.locator("a.exit").first();

const VIOLENCE = [
  "/topics/women/",
  "/topics/emergency/",
  "/places/frauennotruf/",
  "/start/family-joined/help-against-violence/",
];

for (const path of VIOLENCE) {
  test(`the first thing that a keyboard reaches on ${path} leaves it`, async ({ page }) => {
    await open(page, `/de${path}`);
    await page.locator("body").press("Tab");
    await expect(exit(page)).toBeFocused();
    const { height } = await exit(page).boundingBox();
    expect(height).toBeGreaterThanOrEqual(44);
    await page.keyboard.press("Enter");
    await page.waitForURL(WEATHER);
  });
}

for (const path of ["/topics/housing/", "/places/jobcenter/", "/start/ukraine/find-work/", "/"]) {
  test(`${path} has no way out, and Escape does nothing`, async ({ page }) => {
    await open(page, `/de${path}`);
    await expect(page.locator("a.exit")).toHaveCount(0);
    const address = page.url();
    for (let press = 0; press < 4; press++) await page.keyboard.press("Escape");
    await expect(page.locator("h1")).toBeVisible();
    expect(page.url()).toBe(address);
  });
}

test("Escape pressed three times leaves the page, twice does not", async ({ page }) => {
  await open(page, "/de/topics/women/");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.keyboard.press("a");
  await page.keyboard.press("Escape");
  await expect(page.locator("h1")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.waitForURL(WEATHER);
});

test("after the way out, Back leads to what was there before", async ({ page }) => {
  await open(page, "/de/topics/");
  await page.locator("main a[href$='/topics/women/']").first().click();
  await expect(page.locator("main h1")).toHaveText(texts("de").topics.women.name);
  await page.locator(".questions a").first().click();
  await page.locator("main a[href$='/places/frauennotruf/']").first().click();
  await page.waitForURL("**/places/frauennotruf/");
  await exit(page).click();
  await page.waitForURL(WEATHER);
  await page.goBack();
  await page.waitForURL("**/de/topics/");
  await page.goForward();
  await page.waitForURL(WEATHER);
});

test("a page about violence leaves no entry in the history, wherever one goes", async ({ page }) => {
  await open(page, "/de/topics/");
  await page.locator("main a[href$='/topics/women/']").first().click();
  await page.waitForURL("**/topics/women/");
  await page.locator(".navigation a").first().click();
  await expect(page.locator("main[data-page=home]")).toBeVisible();
  await page.goBack();
  await page.waitForURL("**/de/topics/");
  await expect(page.locator("main[data-page=topics]")).toBeVisible();
});

test("a search about violence has the way out, and is no way back", async ({ page }) => {
  await open(page, "/de/");
  await open(page, "/de/search/?q=vergewaltigt");
  await expect(exit(page)).toBeVisible();
  await exit(page).click();
  await page.waitForURL(WEATHER);
  await page.goBack();
  await page.waitForURL("**/de/");
});

test("nothing is kept on the device", async ({ page }) => {
  await open(page, "/de/topics/women/");
  await page.evaluate(() => scrollTo(0, 900));
  await exit(page).click();
  await page.waitForURL(WEATHER);
  await page.goto("/de/imprint/");
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(kept).not.toContain("scroll");
  expect(kept).not.toContain("women");
});

test("without the internet, home is shown instead", async ({ page }) => {
  await open(page, "/de/topics/women/");
  await page.evaluate(() => Object.defineProperty(navigator, "onLine", { get: () => false }));
  await exit(page).click();
  await page.waitForURL("**/de/");
  await ready(page);
  await expect(page.locator("main[data-page=home]")).toBeVisible();
});

test("the tab does not say what the page is about", async ({ page }) => {
  const site = await message("de", "site-name");
  for (const path of VIOLENCE) {
    await open(page, `/de${path}`);
    const title = await page.title();
    expect(title.endsWith(site), title).toBe(true);
    expect(title).not.toMatch(/gewalt|frauen|notruf|gefahr/i);
  }
});

for (const [path, section] of [["work", "exploitation"], ["health", "mental-health"]]) {
  test(`the question about ${section} has numbers and a way out of its own`, async ({ page }) => {
    await open(page, `/de/topics/${path}/`);
    const question = page.locator(`#${section}`);
    await expect(question.locator("a.exit")).toBeVisible();
    await expect(question.locator(".emergency-number").first()).toBeVisible();
    await question.locator("a.exit").click();
    await page.waitForURL(WEATHER);
  });
}

test("the women's helpline says in which languages it is answered", async ({ page }) => {
  await open(page, "/en/topics/women/");
  const line = page.locator("main .emergency-number[href='tel:116016']").first();
  await expect(line).toContainText("Ukrainian");
  const [own, column] = await Promise.all([
    line.boundingBox(),
    page.locator("main .emergency").first().boundingBox(),
  ]);
  expect(own.width).toBeCloseTo(column.width, 0);
});

test.describe("without scripts", () => {
  test("the way out is a link", async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site });
    await context.route(`${WEATHER}**`, (route) => route.fulfill({ body: "Wetter" }));
    const page = await context.newPage();
    await page.goto("/de/topics/women/");
    await expect(exit(page)).toHaveAttribute("rel", "noreferrer");
    await exit(page).click();
    await page.waitForURL(WEATHER);
    await context.close();
  });
});
