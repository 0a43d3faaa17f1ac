// A button that goes when it is pressed takes the focus with it. Then the focus goes where
// the visitor goes on, and not to the top of the document (WCAG 2.4.3).

import { expect, open, shown, test } from "./fixtures.js";
import { message } from "./site.js";

const button = (page, tag, key) =>
  page.getByRole("button", { name: message(tag, key), exact: false });
const heading = (page) => shown(page).getByRole("heading", { level: 1 });

test.describe("In a browser set to English", () => {
  test.use({ locale: "en-GB" });

  test("who declines the offer of a language is at the heading", async ({ page }) => {
    await open(page, "/de/topics/health/");
    const decline = page.locator(".offer").getByRole("button");
    await decline.focus();
    await decline.press("Enter");
    await expect(page.locator(".offer")).toHaveCount(0);
    await expect(heading(page)).toBeFocused();
  });
});

test("who asks for more results is at the first of them", async ({ page }) => {
  await open(page, "/de/search/?q=spielplatz");
  const items = page.locator("#results > li");
  await expect(items).toHaveCount(30);
  await button(page, "de", "show-more").press("Enter");
  await expect(items.nth(30).getByRole("link").first()).toBeFocused();
});

test("who takes the suggested query is at the number of results", async ({ page }) => {
  await open(page, "/de/search/?q=wonung");
  await shown(page).getByRole("button", { name: /Meinten Sie.*Wohnung/ }).press("Enter");
  await expect(page.locator("#q")).toHaveValue("Wohnung");
  await expect(shown(page).locator(".result-count")).toBeFocused();
});

for (const [address, target] of [
  ["/de/topics/education/?q=schule", "details.filter-box > summary"],
  ["/de/search/?q=schule&kind=place", "details.filter-box > summary"],
  ["/de/glossary/?q=amt", "form.filters input"],
  ["/de/letters/?q=bamf", "form.filters input"],
  ["/de/documents/?q=pass", "form.filters input"],
  ["/de/phrases/?q=arzt", "form.filters input"],
]) {
  test(`who clears the filters of ${address} is at the filters`, async ({ page }) => {
    await open(page, address);
    await button(page, "de", "filter-clear").press("Enter");
    await expect(button(page, "de", "filter-clear")).toHaveCount(0);
    await expect(shown(page).locator(target)).toBeFocused();
  });
}

test("who does not want the app to be installed is behind the hint", async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener("DOMContentLoaded", () => {
      dispatchEvent(new Event("beforeinstallprompt", { cancelable: true }));
    });
  });
  await open(page, "/de/");
  await button(page, "de", "install-dismiss").press("Enter");
  await expect(button(page, "de", "install-dismiss")).toHaveCount(0);
  await expect(page.locator(".site-footer a").first()).toBeFocused();
});

test.describe("Where a language does not come", () => {
  test.use({ tolerated: /ERR_FAILED/ });

  test("who tries again in vain is at the button for that, else at the heading", async ({ page }) => {
    await open(page, "/de/topics/");
    await page.route("**/data/texts/en.json", (route) => route.abort());
    await page.evaluate(() => document.querySelector("a[hreflang=en]").click());
    const retry = button(page, "de", "retry");
    const failed = page.waitForEvent("requestfailed");
    await retry.press("Enter");
    await failed;
    await expect(retry).toBeFocused();
    await page.unroute("**/data/texts/en.json");
    await retry.press("Enter");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(heading(page)).toBeFocused();
  });
});
