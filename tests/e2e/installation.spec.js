// The hint that the guide can be put among the apps of a phone. Chromium's own question
// cannot be answered by a test, so the tests send its event themselves.

import { expect, follow, open, shown, shows, test } from "./fixtures.js";
import { NARROW, smallTargets, sticksOut } from "./layout.js";
import { LANGUAGES, message } from "./site.js";

const hint = (page) => shown(page).locator(".install");

/** What Chromium does where the guide could be installed. */
const invite = (page) =>
  page.evaluate(() => {
    const event = new Event("beforeinstallprompt", { cancelable: true });
    event.prompt = () => (window.wasAsked = true);
    dispatchEvent(event);
    return event.defaultPrevented;
  });

test("there is no hint where the guide cannot be installed", async ({ page }) => {
  await open(page, "/de/");
  await expect(hint(page)).toHaveCount(0);
});

for (const { tag } of LANGUAGES) {
  test(`in ${tag} the hint says what it is good for, and lets the browser ask`, async ({ page }) => {
    await open(page, `/${tag}/`);
    expect(await invite(page), "the browser does not ask by itself").toBe(true);
    await expect(hint(page)).toContainText(message(tag, "install-text"));
    await hint(page).getByRole("button", { name: message(tag, "install-accept") }).click();
    expect(await page.evaluate(() => window.wasAsked)).toBe(true);
    await expect(hint(page)).toHaveCount(0);
  });
}

test("the hint covers nothing, and moves nothing that is looked at", async ({ page }) => {
  await open(page, "/de/");
  const places = () =>
    page.evaluate(() => [...document.querySelectorAll("main > *")].map((it) => it.offsetTop));
  const before = await places();
  await invite(page);
  await expect(hint(page)).toBeVisible();
  expect((await places()).slice(0, before.length)).toEqual(before);
  await expect(hint(page)).toHaveCSS("position", "static");
});

test("who does not want it is not asked again, but finds it with what is saved", async ({ page }) => {
  await open(page, "/de/");
  await invite(page);
  await hint(page).getByRole("button", { name: message("de", "install-dismiss") }).click();
  await expect(hint(page)).toHaveCount(0);
  await open(page, "/de/");
  await invite(page);
  await expect(hint(page)).toHaveCount(0);
  await page.getByRole("navigation").locator("a[href='/de/saved/']").click();
  await shows(page, "saved");
  await expect(hint(page)).toBeVisible();
});

test("an iPhone, which asks nobody, says how it is done by hand", async ({ page }) => {
  await page.addInitScript(() => (Navigator.prototype.standalone = false));
  await open(page, "/de/");
  await expect(hint(page)).toContainText(message("de", "install-ios"));
  await expect(hint(page).getByRole("button")).toHaveText([message("de", "install-dismiss")]);
});

test("a guide that is an app already has no hint", async ({ page }) => {
  await page.addInitScript(() => (Navigator.prototype.standalone = true));
  await open(page, "/de/");
  await expect(hint(page)).toHaveCount(0);
  await invite(page);
  await expect(hint(page)).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event("appinstalled")));
  await expect(hint(page)).toHaveCount(0);
});

test.describe("In the installed app", () => {
  const back = (page, tag) => page.getByRole("banner").getByRole("button", { name: message(tag, "counter-close") });

  /** Opens a page as in a window without the bar of the browser, which no browser can be told to. */
  async function openInApp(page, path) {
    await open(page, path);
    await page.evaluate(() => {
      const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
      const ofApp = rules.filter(({ conditionText }) => conditionText === "(display-mode: standalone)");
      for (const { media } of ofApp) media.mediaText = "all";
    });
  }

  test("a button leads back to the page before", async ({ page }) => {
    await openInApp(page, "/ar/topics/");
    await follow(page, "/ar/topics/health/");
    await shows(page, "topic");
    expect(await page.evaluate(smallTargets)).toEqual([]);
    await back(page, "ar").click();
    await shows(page, "topics");
  });

  test("where there is no page before, it leads home, which has no such button", async ({ page }) => {
    await openInApp(page, "/de/topics/");
    await page.evaluate(() => Object.defineProperty(History.prototype, "length", { get: () => 1 }));
    await back(page, "de").click();
    await shows(page, "home");
    await expect(back(page, "de")).toHaveCount(0);
  });

  test("its name and the button have space on the narrowest phone", async ({ page }) => {
    await page.setViewportSize(NARROW);
    await openInApp(page, "/bg/topics/");
    await expect(back(page, "bg")).toBeVisible();
    expect(await page.evaluate(sticksOut)).toEqual([]);
  });
});

test("the browser has a button for the way back", async ({ page }) => {
  await open(page, "/de/topics/");
  await expect(page.getByRole("banner").locator(".back")).toBeHidden();
});
