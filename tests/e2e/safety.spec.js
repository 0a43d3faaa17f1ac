// A query that tells of a danger shows whom to call, above all results.

import { expect, open, test } from "./fixtures.js";

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
