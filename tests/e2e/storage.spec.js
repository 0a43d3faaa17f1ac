// What is kept on the device. Where that is full or forbidden, the guide works all
// the same and only forgets.

import { chooseLanguage, expect, follow, isIn, open, plain, shown, shows, test } from "./fixtures.js";
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

  test("all at once is announced, and can be taken back", async ({ page }) => {
    for (const id of ["jobcenter", "tafel"]) {
      await open(page, `/de/places/${id}/`);
      await save(page).click();
    }
    await toSaved(page).click();
    await shows(page, "saved");
    await shown(page).getByRole("button", { name: message("de", "saved-clear") }).click();
    const status = shown(page).getByRole("status").filter({ hasText: message("de", "saved-cleared") });
    await expect(status).toBeVisible();
    const undo = shown(page).getByRole("button", { name: message("de", "undo") });
    await expect(undo).toBeFocused();
    await undo.press("Enter");
    expect(await saved(page)).toEqual(["tafel", "jobcenter"]);
    await expect(shown(page).getByRole("heading", { level: 1 })).toBeFocused();
    await open(page, "/de/saved/");
    expect(await saved(page)).toEqual(["tafel", "jobcenter"]);
    await expect(undo).toHaveCount(0);
  });

  test("works for each place one visits in the app", async ({ page }) => {
    await open(page, "/de/topics/german/");
    for (const id of ["vhs", "fluechtlingshilfe"]) {
      // It may be in a group, which is folded.
      await shown(page).evaluate((main) => {
        for (const details of main.querySelectorAll("details")) details.open = true;
      });
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
    expect(await saved(page)).toEqual(["fluechtlingshilfe", "vhs"]);
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

test.describe("In two tabs", () => {
  test("what is saved in one is not lost by saving in the other", async ({ page, context }) => {
    const other = await context.newPage();
    await open(page, "/de/places/jobcenter/");
    await open(other, "/de/places/tafel/");
    await save(page).click();
    await save(other).click();
    await open(page, "/de/saved/");
    expect(await saved(page)).toEqual(["tafel", "jobcenter"]);
  });

  test("each shows what the other has changed", async ({ page, context }) => {
    const other = await context.newPage();
    await open(page, "/de/places/jobcenter/");
    await open(other, "/de/saved/");
    await save(page).click();
    await expect.poll(() => saved(other)).toEqual(["jobcenter"]);
    await shown(other).getByRole("button", { name: message("de", "saved-clear") }).click();
    await expect(save(page)).toHaveAttribute("aria-pressed", "false");
  });

  test("the last searches of both are kept, too", async ({ page, context }) => {
    const other = await context.newPage();
    await open(page, "/de/search/");
    await open(other, "/de/search/");
    for (const [tab, query] of [[page, "tafel"], [other, "zahnarzt"]]) {
      await tab.locator("#q").fill(query);
      await tab.locator("#q").press("Enter");
      await expect(tab.locator("#results li").first()).toBeVisible();
    }
    await open(page, "/de/");
    await page.locator("#q").focus();
    await expect(page.getByRole("option")).toHaveText(["zahnarzt", "tafel"]);
  });

  test("what is kept already stays when the device is full", async ({ page, context }) => {
    await open(page, "/de/places/jobcenter/");
    await save(page).click();
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      };
    });
    await follow(page, "/de/places/tafel/");
    await save(page).click();
    await follow(page, "/de/saved/");
    expect(await saved(page)).toEqual(["tafel", "jobcenter"]);
    const other = await context.newPage();
    await open(other, "/de/saved/");
    expect(await saved(other)).toEqual(["jobcenter"]);
  });
});

test("a note that somebody writes goes on when another tab saves a place", async ({ page, context }) => {
  await open(page, "/de/places/jobcenter/");
  await save(page).click();
  await follow(page, "/de/saved/");
  await shown(page).locator("summary", { hasText: message("de", "weeks-note") }).click();
  await page.getByRole("textbox", { name: message("de", "weeks-note") }).focus();
  await page.keyboard.type("Montag");
  const other = await context.newPage();
  await open(other, "/de/places/tafel/");
  await save(other).click();
  await expect.poll(() => saved(page)).toEqual(["tafel", "jobcenter"]);
  await page.keyboard.type(" um neun");
  const note = page.locator("#note-jobcenter");
  await expect(note).toBeFocused();
  await expect(note).toHaveValue("Montag um neun");
});

/** How often the browser is asked to keep what is kept for good. */
async function counted(page) {
  await page.addInitScript(() => {
    window.asked = 0;
    StorageManager.prototype.persist = async () => {
      window.asked += 1;
      return true;
    };
  });
  return () => page.evaluate(() => window.asked);
}

test("the browser is asked to keep one's own situation for good", async ({ page }) => {
  const asked = await counted(page);
  await open(page, "/de/start/asylum-pending/");
  expect(await asked()).toBe(0);
  await shown(page).getByRole("button", { name: message("de", "start-remember") }).click();
  await expect.poll(asked).toBe(1);
});

test("the browser is asked to keep it for good once something is kept", async ({ page }) => {
  const asked = await counted(page);
  await open(page, "/de/places/jobcenter/");
  expect(await asked()).toBe(0);
  await save(page).click();
  await expect.poll(asked).toBe(1);
  await follow(page, "/de/places/tafel/");
  await save(page).click();
  await expect(save(page)).toHaveAttribute("aria-pressed", "true");
  expect(await asked()).toBe(1);
});

test.describe("Saved places as a file", () => {
  const button = (page, key) => shown(page).getByRole("button", { name: message("de", key) });

  test("are read again on another device, beside what is saved there", async ({
    page,
    browser,
    baseURL,
  }) => {
    for (const id of ["jobcenter", "tafel"]) {
      await open(page, `/de/places/${id}/`);
      await save(page).click();
    }
    await open(page, "/de/saved/");
    const download = page.waitForEvent("download");
    await button(page, "saved-export").click();
    const path = await (await download).path();

    const device = await browser.newContext({ baseURL, serviceWorkers: "block" });
    const there = await device.newPage();
    await open(there, "/de/places/vhs/");
    await save(there).click();
    await open(there, "/de/places/tafel/");
    await save(there).click();
    await open(there, "/de/saved/");
    const chooser = there.waitForEvent("filechooser");
    await button(there, "saved-import").click();
    await (await chooser).setFiles(path);
    await expect.poll(() => saved(there)).toEqual(["tafel", "vhs", "jobcenter"]);
    const outcome = shown(there).getByText("neu gemerkt");
    expect(plain(await outcome.innerText())).toBe("1 Ort ist neu gemerkt.");
    await open(there, "/de/saved/");
    expect(await saved(there)).toEqual(["tafel", "vhs", "jobcenter"]);
    await device.close();
  });

  test("a file that has none is reported, and nothing is lost", async ({ page }) => {
    await open(page, "/de/places/jobcenter/");
    await save(page).click();
    await open(page, "/de/saved/");
    for (const buffer of [Buffer.from("{}"), Buffer.from([0xff, 0xfe, 0]), Buffer.alloc(0)]) {
      await page.locator("input[type=file]").setInputFiles({
        name: "x.txt",
        mimeType: "text/plain",
        buffer,
      });
      await expect(shown(page).getByText(message("de", "saved-import-nothing"))).toBeVisible();
    }
    expect(await saved(page)).toEqual(["jobcenter"]);
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
