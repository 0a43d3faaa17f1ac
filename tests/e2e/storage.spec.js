// What is kept on the device. Where that is full or forbidden, the guide works all
// the same and only forgets.

import { chooseLanguage, expect, isIn, open, shown, shows, test } from "./fixtures.js";
import { languages, message, place } from "./site.js";

const [english] = languages("en");
const save = (page) =>
  shown(page).getByRole("button", {
    name: new RegExp(`^\\s*(${message("de", "place-save")}|${message("de", "place-saved")})\\s*$`),
  });
const saved = (page) =>
  shown(page)
    .locator("article h3 a")
    .evaluateAll((all) => all.map((a) => a.pathname.split("/")[3]));
const toSaved = (page) => page.getByRole("navigation").locator("a[href='/de/saved/']");

test.describe("Saving places", () => {
  test("is kept over a reload, the latest first", async ({ page }) => {
    for (const id of ["jobcenter", "tafel"]) {
      await open(page, `/de/places/${id}/`);
      await expect(save(page)).toHaveAttribute("aria-pressed", "false");
      await save(page).click();
      await expect(save(page)).toHaveAttribute("aria-pressed", "true");
    }
    await toSaved(page).click();
    await shows(page, "saved");
    expect(await saved(page)).toEqual(["tafel", "jobcenter"]);
    await open(page, "/de/saved/");
    expect(await saved(page)).toEqual(["tafel", "jobcenter"]);
    await open(page, "/de/places/tafel/");
    await expect(save(page)).toHaveAttribute("aria-pressed", "true");
  });

  test("can be undone, one by one and all at once", async ({ page }) => {
    for (const id of ["jobcenter", "tafel", "vhs"]) {
      await open(page, `/de/places/${id}/`);
      await save(page).click();
    }
    await save(page).click();
    await expect(save(page)).toHaveAttribute("aria-pressed", "false");
    await open(page, "/de/saved/");
    expect(await saved(page)).toEqual(["tafel", "jobcenter"]);
    await shown(page).getByRole("button", { name: message("de", "saved-clear") }).click();
    await expect(shown(page)).toContainText(message("de", "saved-none"));
    await open(page, "/de/saved/");
    expect(await saved(page)).toEqual([]);
  });

  test("works for each place one visits in the app", async ({ page }) => {
    await open(page, "/de/topics/women/");
    for (const id of ["frauenhaus", "wilma"]) {
      await shown(page).locator(`article h3 a[href='/de/places/${id}/']`).click();
      await shows(page, "place");
      await expect(save(page)).toHaveAttribute("aria-pressed", "false");
      await save(page).click();
      await expect(save(page)).toHaveAttribute("aria-pressed", "true");
      await page.goBack();
      await shows(page, "topic");
    }
    await toSaved(page).click();
    await shows(page, "saved");
    expect(await saved(page)).toEqual(["wilma", "frauenhaus"]);
  });

  test("is the same in every language", async ({ page }) => {
    await open(page, "/de/places/jobcenter/");
    await save(page).click();
    await chooseLanguage(page, "en");
    await isIn(page, english);
    await open(page, "/en/saved/");
    await expect(shown(page)).toContainText(place("jobcenter").name);
  });

  test("outlives places that are gone from the bundle, and nonsense", async ({ page }) => {
    await open(page, "/de/places/jobcenter/");
    await save(page).click();
    // Whatever the app's own format is: put nonsense around it.
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage)) {
        localStorage[key] = `gone-for-ever <b>"} ${localStorage[key]} \u0000[]`;
      }
    });
    await open(page, "/de/saved/");
    await shows(page, "saved");
    expect(await saved(page)).toEqual(["jobcenter"]);
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage)) localStorage[key] = '{"not": "ours"}';
    });
    await open(page, "/de/saved/");
    await expect(shown(page)).toContainText(message("de", "saved-none"));
  });
});

for (const [what, spoil] of [
  [
    "forbidden",
    () => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      });
    },
  ],
  [
    "switched off",
    () => {
      Object.defineProperty(window, "localStorage", { get: () => null });
    },
  ],
  [
    "full",
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      };
    },
  ],
]) {
  test.describe(`Where storage is ${what}`, () => {
    test.beforeEach(({ page }) => page.addInitScript(spoil));

    test("the guide opens and one can go through it", async ({ page }) => {
      await open(page, "/");
      await expect(page).toHaveURL("/de/");
      await shown(page).locator(".tiles a[href='/de/topics/health/']").click();
      await shows(page, "topic");
      await shown(page).locator("article h3 a").first().click();
      await shows(page, "place");
    });

    test("a language can be chosen, and is only not remembered", async ({ page }) => {
      await open(page, "/de/topics/");
      await chooseLanguage(page, "en");
      await isIn(page, english);
      await expect(page).toHaveURL("/en/topics/");
      await open(page, "/");
      await expect(page).toHaveURL("/de/");
    });

    test("a place can be saved until the page is closed", async ({ page }) => {
      await open(page, "/de/places/jobcenter/");
      await save(page).click();
      await expect(save(page)).toHaveAttribute("aria-pressed", "true");
      await toSaved(page).click();
      await shows(page, "saved");
      expect(await saved(page)).toEqual(["jobcenter"]);
      await open(page, "/de/saved/");
      await expect(shown(page)).toContainText(message("de", "saved-none"));
    });
  });
}
