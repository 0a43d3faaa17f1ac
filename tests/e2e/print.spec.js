// On paper: the content, its sources and the address of the page, and nothing else.

import { readFileSync } from "node:fs";

import { readCode } from "./code.js";
import { expect, open, plain, shown, test } from "./fixtures.js";
import { GUIDE, LANGUAGES, languages, message, texts } from "./site.js";

/** A sheet of A4 between its margins. */
const PAPER = { width: 718, height: 1000 };

/** A place of which everything is known that is printed. */
const PLACE = GUIDE.places.find(
  ({ address, phones, provenance, schedules, url }) =>
    address?.address_1 && phones && schedules && url && provenance.sources?.some(({ url }) => url),
);

/** What one takes along of the handbook. */
const OF_HANDBOOK = ["letters/bamf-rejected/", "start/ukraine/find-a-doctor/", "first-weeks/ukraine/"];

/** A file of the handbook, and the words of it in a language. */
const record = (path) =>
  JSON.parse(readFileSync(new URL(`../../public/data/handbook/${path}.json`, import.meta.url), "utf8"));

/** What a reader finds on paper. */
async function printed(page) {
  // The sources come when the page has been there for a while.
  if ((await page.locator(".provenance details").count()) > 0) {
    await expect(page.locator(".provenance li").first()).toBeAttached();
  }
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: "print" });
  return plain(await page.evaluate(() => document.body.innerText)).replaceAll(/[\u2066-\u2069]/g, "");
}

/** How many sheets of A4 a page is on paper. */
async function sheets(page) {
  const pdf = await page.pdf({ format: "A4" });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length;
}

/** What is drawn by the styles, such as an address that is written out. */
const drawn = (page) =>
  page.evaluate(() => {
    const contents = [...document.querySelectorAll("body *")]
      .filter((element) => element.getClientRects().length > 0)
      .map((element) => [element, getComputedStyle(element, "::after").content]);
    return contents
      .filter(([, content]) => /http/.test(content))
      .map(([, content]) => content.replaceAll('"', ""));
  });

for (const { tag, name } of languages("de", "ar", "uk")) {
  test.describe(`On paper in ${name}`, () => {
    // So that the page is offered in another language.
    test.use({ locale: tag === "de" ? "uk" : "de" });

    const offers = LANGUAGES.map(({ offer }) => offer);
    const words = (...keys) => keys.map((key) => message(tag, key));

    test("a place has its words, its sources and its address", async ({ page }) => {
      const { id, name, address, phones, provenance, url } = PLACE;
      await open(page, `/${tag}/places/${id}/`);
      await expect(page.locator(".offer")).toBeVisible();
      const text = await printed(page);
      expect(text).toContain(name);
      expect(text).toContain(texts(tag).places[id].description);
      expect(text).toContain(address.address_1);
      expect(text).toContain(phones[0].number);
      const written = await drawn(page);
      expect(written).toContain(url);
      for (const { title, url } of provenance.sources) {
        if (title) expect(text).toContain(title);
        if (url) expect(written, "the address of a source is written out").toContain(url);
      }
      expect(text).toContain(page.url());
      const left = [...offers, ...words("place-save", "hours-closed", "hours-open", "place-map", "translation-report", "place-neighbours-all")];
      for (const word of left) expect(text).not.toContain(word);
    });

    test("a code leads back to the page", async ({ page }) => {
      for (const path of [`places/${PLACE.id}/`, "search/?q=jobcenter"]) {
        await open(page, `/${tag}/${path}`);
        // It comes with the chunk, and draws nothing before somebody prints.
        await expect(page.locator(".paper-code")).toBeAttached();
        await expect(page.locator(".paper-code")).toBeEmpty();
        await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
        const code = page.locator(".paper-code .qr");
        await expect(code).toBeHidden();
        await printed(page);
        expect(await readCode(page, code)).toBe(page.url());
        await page.emulateMedia({ media: "screen" });
      }
    });

    test("the code is there when the page itself opens the dialogue", async ({ page }) => {
      await page.addInitScript(() => {
        // As a browser does: nothing of the page runs between the event and the sheets.
        window.print = () => {
          dispatchEvent(new Event("beforeprint"));
          window.onPaper = document.querySelectorAll(".paper-code .qr").length;
        };
      });
      await open(page, `/${tag}/places/${PLACE.id}/`);
      await expect(page.locator(".paper-code")).toBeAttached();
      await page.getByRole("contentinfo").getByRole("button", { name: message(tag, "print") }).click();
      await expect.poll(() => page.evaluate(() => window.onPaper)).toBe(1);
    });

    test("what is to be tapped is not there", async ({ page }) => {
      for (const path of ["", "topics/health/", `places/${PLACE.id}/`, "round-table/", "refugees/rights/", "saved/", "concept/", "search/?q=jobcenter", ...OF_HANDBOOK]) {
        await open(page, `/${tag}/${path}`);
        await printed(page);
        const left = await page.evaluate(() => {
          const things = document.querySelectorAll("button, input, select, nav, .offer, .banner, .skip-link, [role=search], #countdown, .opening");
          return [...things].filter((it) => it.getClientRects().length > 0).map((it) => it.outerHTML.slice(0, 80));
        });
        expect.soft(left, path).toEqual([]);
        const arrows = await page.evaluate(() => {
          const shown = [...document.querySelectorAll("summary")].filter((it) => it.getClientRects().length > 0);
          return shown.filter((it) => getComputedStyle(it, "::after").content !== "none").map((it) => it.textContent);
        });
        expect.soft(arrows, `${path}: what only unfolds on the screen`).toEqual([]);
        await page.emulateMedia({ media: "screen" });
      }
    });

    test("one question of a topic is printed alone, with the topic's name and its sources", async ({ page }) => {
      await page.addInitScript(() => {
        window.print = () => {};
      });
      await open(page, `/${tag}/topics/health/`);
      const { sections } = record(`texts/${tag}/topics/health`);
      const ids = record("topics/health").sections.map(({ id }) => id);
      const [one, other] = ids;
      await page.locator(`#${one}`).getByRole("button", { name: message(tag, "print-question") }).click();
      const text = await printed(page);
      const said = (words) => plain(words).replaceAll("\u00ad", "");
      const onPaper = said(text);
      expect(onPaper).toContain(said(sections[one].heading));
      expect(onPaper).not.toContain(said(sections[other].heading));
      await expect(page.locator(`#${one} .provenance li`).first()).toBeVisible();
      expect(await sheets(page), "it begins below the heading").toBeLessThanOrEqual(2);
      await page.evaluate(() => dispatchEvent(new Event("afterprint")));
      const all = said(await printed(page));
      for (const id of ids) expect(all).toContain(said(sections[id].heading));
    });

    test("a letter says on paper what it means, what first and what never to do", async ({ page }) => {
      await open(page, `/${tag}/letters/bamf-rejected/`);
      const { title, means, first, never } = record(`texts/${tag}/letters`)["bamf-rejected"];
      const text = (await printed(page)).replaceAll("\u00ad", "");
      for (const words of [title, means, ...first, ...never]) {
        expect(text).toContain(plain(words).replaceAll("\u00ad", ""));
      }
    });

    test("the first weeks have on paper what is done, until when, and the own notes", async ({ page }) => {
      await open(page, `/${tag}/first-weeks/ukraine/`);
      const task = (id) => shown(page).locator(`li#${id}`);
      await task("bank-account").getByRole("checkbox").check();
      await task("register-address").locator("input[type=date]").fill("2026-11-20");
      await task("kita").locator("summary").first().click();
      await task("kita").getByRole("textbox").fill("Frau Holm");
      const { items } = record(`texts/${tag}/first-weeks`);
      const text = (await printed(page)).replaceAll("\u00ad", "");
      const tasks = record("first-weeks").items.filter((it) => it.applies_to.includes("ukraine"));
      for (const { id } of tasks) {
        expect(text).toContain(plain(items[id].label).replaceAll("\u00ad", ""));
      }
      expect(text).toContain("Frau Holm");
      expect(await sheets(page), "a list to take along").toBeLessThanOrEqual(12);
      await expect(task("register-address").locator(".due")).toBeVisible();
      // What is done has its line through it.
      await expect(task("bank-account").locator("h3")).toHaveCSS("text-decoration-line", "line-through");
      await expect(task("kita").locator("h3")).not.toHaveCSS("text-decoration-line", "line-through");
      const box = (id) => task(id).locator("h3").evaluate((it) => getComputedStyle(it, "::before").content);
      expect(await box("bank-account")).toBe('"✓"');
      expect(await box("kita")).toBe('""');
      await expect(shown(page).locator(".by-date ~ .hint")).toBeHidden();
    });

    test("an answer and the first weeks say on paper for whom they hold", async ({ page }) => {
      for (const path of ["start/ukraine/find-a-doctor/", "first-weeks/ukraine/"]) {
        await open(page, `/${tag}/${path}`);
        const whom = plain(record(`texts/${tag}/situations`).ukraine.label).replaceAll("\u00ad", "");
        expect((await printed(page)).replaceAll("\u00ad", "")).toContain(whom);
        await page.emulateMedia({ media: "screen" });
      }
      await open(page, `/${tag}/topics/health/`);
      await printed(page);
      await expect(shown(page).locator(".crumb")).toBeHidden();
    });

    test("a last day is printed with the day from which it counts", async ({ page }) => {
      await open(page, `/${tag}/letters/jobcenter-approval/`);
      const forms = shown(page).locator("form.card");
      const day = forms.first().locator("input[type=date]");
      await printed(page);
      await expect(day).toBeHidden();
      await page.emulateMedia({ media: "screen" });
      await day.fill("2026-11-20");
      await expect(shown(page).locator(".last-day p").first()).toBeVisible();
      await printed(page);
      await expect(day).toBeVisible();
      await expect(forms.last(), "of which nothing was entered").toBeHidden();
    });

    test("links in a row are apart on paper", async ({ page }) => {
      await open(page, `/${tag}/start/ukraine/find-a-doctor/`);
      await printed(page);
      const second = shown(page).locator("#answer .chips > li").nth(1);
      expect(await second.evaluate((it) => getComputedStyle(it, "::before").content)).toContain("·");
    });

    test("the sources of facts are there, though they are folded away on the screen", async ({ page }) => {
      await open(page, `/${tag}/refugees/rights/`);
      await expect(shown(page).locator(".provenance li").first()).toBeHidden();
      const text = await printed(page);
      const written = await drawn(page);
      for (const { id, provenance, law } of GUIDE.facts.filter(({ section }) => section === "rights")) {
        expect(text).toContain(texts(tag).facts[id].title);
        expect(text).toContain(law);
        for (const { title, url } of provenance.sources ?? []) {
          if (title) expect(text, id).toContain(title);
          if (url) expect(written, id).toContain(url);
        }
      }
      const hidden = await page.evaluate(() =>
        [...document.querySelectorAll("main details")].filter((it) => it.clientHeight < it.scrollHeight).length,
      );
      expect(hidden).toBe(0);
    });
  });
}

test("a browser that does not know how to print what is folded away unfolds it meanwhile", async ({ page }) => {
  await page.addInitScript(() => {
    const supports = CSS.supports.bind(CSS);
    CSS.supports = (...what) => !String(what[0]).includes("details-content") && supports(...what);
  });
  await open(page, "/de/places/jobcenter/");
  const details = shown(page).locator(".provenance details").first();
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(details).toHaveAttribute("open");
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(details).not.toHaveAttribute("open");
});

test.describe("When it is printed", () => {
  test.skip(({ browserName }) => browserName !== "chromium", "Others write no PDF.");

  /** How many sheets a document has. */
  const sheets = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length;

  test("the code is drawn before the sheets are, for the address that is shown then", async ({ page }) => {
    await open(page, "/de/search/?q=jobcenter");
    await expect(page.locator(".paper-code")).toBeAttached();
    await page.evaluate(() => {
      matchMedia("print").addEventListener("change", ({ matches }) => {
        if (matches) window.onPaper = document.querySelector(".paper-code .qr")?.getClientRects().length;
      });
    });
    await page.locator("#q").fill("wohngeld");
    await expect(page).toHaveURL(/q=wohngeld/);
    await expect(page.locator(".paper-code")).toBeEmpty();
    await page.pdf({ format: "A4" });
    expect(await page.evaluate(() => window.onPaper)).toBe(1);
    await page.setViewportSize(PAPER);
    await page.emulateMedia({ media: "print" });
    expect(await readCode(page, page.locator(".paper-code .qr"))).toBe(page.url());
  });

  for (const { tag, name } of LANGUAGES.filter(({ tag }) => !tag.startsWith("de"))) {
    test(`what is shown at an office is on one sheet, in ${name} and German`, async ({ page }) => {
      await open(page, `/${tag}/places/jobcenter/?counter=jobcenter`);
      await expect(shown(page).locator(".counter article")).toHaveCount(2);
      expect(sheets(await page.pdf({ format: "A4" }))).toBe(1);
    });
  }
});
