// A query that tells of a danger shows whom to call, above all results.

import { expect, open, test } from "./fixtures.js";
import { message } from "./site.js";

const box = (page) => page.locator("input[type=search]#q");
const block = (page) => page.getByTestId("safety");
const numbers = (page) => block(page).getByRole("link");

for (const [language, query, number] of [
  ["de", "vergewaltigt", "tel:116016"],
  ["en", "suicide", "tel:+498001110111"],
  ["de", "Giftnotruf", "tel:+4955119240"],
]) {
  test(`“${query}” shows the number to call first`, async ({ page }) => {
    await open(page, `/${language}/search/?q=${encodeURIComponent(query)}`);
    await expect(numbers(page).first()).toHaveAttribute("href", number);
    await expect(block(page)).toHaveAttribute("role", "alert");
  });
}

test("a sentence is understood when the model has come", async ({ page }) => {
  await open(page, "/de/search/?q=mein+mann+schlägt+mich+und+die+kinder");
  await expect(numbers(page).first()).toBeVisible();
});

test("an ordinary search shows no such block", async ({ page }) => {
  await open(page, "/de/search/?q=deutschkurs+am+abend");
  await expect(page.locator("ol#results > li").first()).toBeVisible();
  await expect(block(page)).toHaveCount(0);
});

test("a search that tells of a danger is not kept", async ({ page }) => {
  await open(page, "/de/search/?q=mein+mann+schlägt+mich+und+die+kinder");
  await expect(numbers(page).first()).toBeVisible();
  await page.locator("ol#results > li a").first().click();
  await open(page, "/de/");
  await expect(page.getByText("mein mann schlägt mich")).toHaveCount(0);
});

test("a search that tells of a danger is nowhere to be seen again", async ({ page }) => {
  const sentence = "meine freundin wurde vergewaltigt und weint nur noch";
  await open(page, "/de/");
  await box(page).fill(sentence);
  await box(page).press("Enter");
  await expect(numbers(page).first()).toBeVisible();
  await page.locator("ol#results > li a").first().click();
  for (const path of ["/de/", "/de/search/", "/en/", "/de/topics/"]) {
    await open(page, path);
    for (const again of [false, true]) {
      if (again) await page.reload();
      await expect(page.getByText(sentence)).toHaveCount(0);
      if (path === "/de/topics/") continue;
      await box(page).focus();
      await expect(page.getByRole("option", { name: sentence })).toHaveCount(0);
    }
  }
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(kept).not.toContain("vergewaltigt");
});

test.describe("Where the model does not come", () => {
  test.use({ tolerated: /models|404/ });

  test("the search answers all the same, shows no error, and keeps nothing", async ({ page }) => {
    await page.route(/\/models\/[^/]*\.bin/, (route) => route.fulfill({ status: 404 }));
    await open(page, "/de/search/?q=zahnarzt");
    await expect(page.locator("ol#results > li").first()).toBeVisible();
    await expect(page.getByText(message("de", "error-network"))).toHaveCount(0);
    await page.locator("ol#results > li a").first().click();
    await open(page, "/de/");
    await box(page).focus();
    await expect(page.getByRole("option", { name: "zahnarzt" })).toHaveCount(0);
  });
});
