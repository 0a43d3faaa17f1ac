// The hint that the guide can be put among the apps of a phone. Chromium's own question
// cannot be answered by a test, so the tests send its event themselves.

import { expect, open, shown, shows, test } from "./fixtures.js";
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
