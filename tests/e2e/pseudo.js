// Every sort of page in two languages that nobody speaks and that were added with files
// only: nothing is left in another language, cut off, or wider than the narrowest phone.

import { expect, isIn, open, test } from "./fixtures.js";
import { NARROW, clipped, sticksOut, wordsUnlike } from "./layout.js";
import { SORTS_OF_PAGES } from "./site.js";

for (const [language, pattern] of [
  [{ tag: "en-XA", direction: "ltr" }, "[áçðéğïłñöŕšţûŵýžÅÇÉÎØŠÛ[\\]]"],
  [{ tag: "ar-XB", direction: "rtl" }, "\\u200f"],
]) {
  for (const path of SORTS_OF_PAGES) {
    test(`/${language.tag}/${path} is whole and fits`, async ({ page }) => {
      await page.setViewportSize(NARROW);
      await open(page, `/${language.tag}/${path}`);
      await isIn(page, language);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("main details")) details.open = true;
        // A word that is marked is a part of its sentence, which tells its language.
        for (const { parentElement } of document.querySelectorAll("main mark")) {
          if (parentElement) parentElement.textContent = parentElement.textContent;
        }
      });
      expect.soft(await page.evaluate(wordsUnlike, pattern), "not translated").toEqual([]);
      expect.soft(await page.evaluate(clipped), "cut off").toEqual([]);
      expect.soft(await page.evaluate(sticksOut), "too wide").toEqual([]);
    });
  }
}
