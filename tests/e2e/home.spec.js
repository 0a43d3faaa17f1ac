// Home answers within one screen, and the pages of the source document carry what it
// names: the topics, the refugees pages with every fact, both offices, the concept,
// the figures with their dates.

import { changeGuide, expect, open, ready, shown, shows, test } from "./fixtures.js";
import { FLENSBURG, GUIDE, PLACE, SECTIONS, dialled, has, languages, message, place, placesAbout, texts } from "./site.js";

const heading = (page) => shown(page).getByRole("heading", { level: 1 });

for (const { tag, name } of languages("de", "en")) {
  const root = `/${tag}/`;
  const words = texts(tag);

  test.describe(`In ${name}`, () => {
    test.use({ locale: tag });

    test("home begins with what is needed at once", async ({ page }) => {
      await open(page, root);
      const firstScreen = [
        page.locator("#q"),
        page.getByRole("banner").locator("summary"),
        ...GUIDE.emergency.map((it) =>
          shown(page).locator(`a[href='tel:${dialled(place(it.place).phones[0].number)}']`),
        ),
        page.locator(`[data-need="${GUIDE.needs[0].id}"]`),
      ];
      for (const element of firstScreen) await expect(element).toBeInViewport({ ratio: 1 });
      // What lies under the bar at the lower edge is not seen.
      const bar = await page.getByRole("navigation").first().boundingBox();
      const need = await firstScreen.at(-1).boundingBox();
      expect(need.y + need.height, "a need above the bar").toBeLessThanOrEqual(bar.y);
    });

    test("home has the rest below", async ({ page }) => {
      await open(page, root);
      const hrefs = await shown(page)
        .locator("a[href]")
        .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
      for (const { id } of GUIDE.topics) expect(hrefs).toContain(`${root}topics/${id}/`);
      for (const id of SECTIONS) expect(hrefs).toContain(`${root}refugees/${id}/`);
      expect(hrefs.includes(`${root}refugees/`)).toBe(has("refugees/"));
      expect(hrefs).toContain(`${root}round-table/`);
      await expect(page.locator("#countdown")).toBeVisible();
      const figures = GUIDE.figures?.find(({ id }) => id === GUIDE.city_figure);
      if (figures) {
        const newest = words.figures[figures.id].rows[figures.rows.at(-1).id];
        await expect(shown(page)).toContainText(newest);
      }
      await expect(shown(page).locator("table")).toHaveCount(0);
    });

    test("every “often searched” entry leads to a topic that answers it", async ({ page }) => {
      await open(page, root);
      const chips = shown(page).locator("[data-need]");
      const labels = await chips.allTextContents();
      expect(labels).toEqual(GUIDE.needs.map(({ id }) => words.needs[id].label));
      for (const { id, topic, section } of GUIDE.needs) {
        const chip = page.locator(`[data-need="${id}"]`);
        const more = shown(page).locator("details.more summary");
        if (!(await chip.isVisible())) await more.click();
        await chip.click();
        await shows(page, "topic");
        await expect(heading(page)).toHaveText(words.topics[topic].name);
        if (section) {
          await expect(page).toHaveURL(`${root}topics/${topic}/#${section}`);
          await expect(page.locator(`#${section}`)).toBeInViewport();
          await page.goBack();
          await shows(page, "home");
          continue;
        }
        const { query = "" } = words.needs[id];
        if (query) await expect(shown(page).locator("input[type=search]")).toHaveValue(query);
        await expect(shown(page).locator("a[href*='/places/']").first()).toBeVisible();
        const list = query ? shown(page).getByTestId("places") : shown(page);
        const cards = list.locator("article h3 a[href*='/places/']");
        const all = placesAbout(topic).length;
        if (query) expect(await cards.count(), id).toBeLessThan(all);
        else await expect(cards, id).toHaveCount(all);
        await page.goBack();
        await shows(page, "home");
      }
    });

    test("the icons are there", async ({ page, request }) => {
      await open(page, root);
      const hrefs = await page
        .locator("svg use")
        .evaluateAll((all) => [...new Set(all.map((use) => use.getAttribute("href")))]);
      expect(hrefs.length).toBeGreaterThan(GUIDE.topics.length);
      const sprite = await (await request.get("/icons.svg")).text();
      const missing = hrefs.filter((href) => !sprite.includes(`id="${href.split("#")[1]}"`));
      expect(missing).toEqual([]);
    });

    test("the refugees pages carry every fact in its section", async ({ page }) => {
      for (const section of SECTIONS) {
        await open(page, `${root}refugees/${section}/`);
        const facts = shown(page).locator("article[data-kind=fact]");
        const expected = GUIDE.facts.filter((fact) => fact.section === section);
        expect(expected.length, section).toBeGreaterThan(0);
        const ids = await facts.evaluateAll((all) => all.map(({ id }) => id));
        expect(ids).toEqual(expected.map(({ id }) => id));
        for (const fact of expected) {
          const card = shown(page).locator(`article[id="${fact.id}"]`);
          await expect(card).toContainText(words.facts[fact.id].title);
          await expect(card).toContainText(words.facts[fact.id].text);
          await expect(card, "its paragraph").toContainText(fact.law);
          await expect(card, "its date").toContainText(fact.provenance.dated.slice(0, 4));
          const mark = card.locator(".badge-changed");
          await expect(mark, fact.id).toHaveCount(fact.may_have_changed ? 1 : 0);
        }
      }
    });

    test("help wanted and help offered name whom to turn to", FLENSBURG, async ({ page }) => {
      await open(page, `${root}refugees/help/`);
      for (const topic of ["advice", "community"]) {
        const active = placesAbout(topic).filter(({ status }) => status !== "defunct");
        for (const { id } of active) {
          await expect(shown(page).locator(`a[href="${root}places/${id}/"]`).first()).toBeVisible();
        }
      }
    });

    test("the figures have their dates, the document's beside the newer", FLENSBURG, async ({ page }) => {
      await open(page, `${root}refugees/situation/`);
      await expect(shown(page).locator("table")).toHaveCount(GUIDE.figures.length);
      for (const { id, rows } of GUIDE.figures) {
        const written = shown(page).locator(`.figure[id$="${id}"] tbody tr`);
        await expect(written, id).toHaveCount(rows.length);
        for (const [index, { dated, values }] of rows.entries()) {
          const row = written.nth(index);
          if (dated) await expect(row, id).toContainText(dated.slice(0, 4));
          for (const value of values) {
            if (value !== null) await expect(row, id).toContainText(value.toLocaleString(tag));
          }
        }
      }
    });

    test("the offices page shows both offices and what they have become", FLENSBURG, async ({ page }) => {
      await open(page, `${root}offices/`);
      const hrefs = await shown(page)
        .locator("article h3 a")
        .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
      expect(hrefs).toEqual(
        ["ze-sit", ...GUIDE.offices].map((id) => `${root}places/${id}/`),
      );
      await expect(shown(page)).toContainText("2009");
      await expect(shown(page)).toContainText("2015");
    });

    test("the concept page tells its versions", FLENSBURG, async ({ page }) => {
      await open(page, `${root}concept/`);
      await expect(shown(page)).toContainText(GUIDE.concept.title);
      await expect(shown(page)).toContainText("2016");
      for (const text of Object.values(words.concept)) {
        await expect(shown(page)).toContainText(text);
      }
    });

    test("the legal pages are one tap away from everywhere", async ({ page }) => {
      for (const path of ["", `places/${PLACE}/`, "search/", "no-such-page/"]) {
        await open(page, root + path);
        const footer = page.getByRole("contentinfo");
        for (const legal of ["imprint", "privacy", "accessibility", "about"]) {
          await expect(footer.locator(`a[href="${root}${legal}/"]`)).toBeVisible();
        }
      }
    });
  });
}

test.describe("What is new since the last visit", () => {
  const news = (page) => page.locator(".notices details");
  const seen = (page) => page.evaluate(() => localStorage.getItem("wegweiser.content-seen"));

  /** The last visit saw the content of this day. */
  const saw = (page, day) =>
    page.addInitScript((day) => {
      if (!localStorage.getItem("wegweiser.content-seen")) localStorage.setItem("wegweiser.content-seen", day);
    }, day);

  test("is nothing on the first visit, which is remembered", async ({ page }) => {
    await open(page, "/de/");
    await expect.poll(() => seen(page)).toBe(GUIDE.as_of);
    await expect(news(page)).toHaveCount(0);
  });

  test("is on home, the newest first, until somebody has looked", FLENSBURG, async ({ page }) => {
    const newer = GUIDE.places.slice(0, 13).map(({ id }) => id);
    await changeGuide(page, (guide) => {
      guide.as_of = "2026-11-22";
      for (const { provenance } of [...guide.places, ...guide.facts]) provenance.dated = "2026-02-18";
      for (const [at, { provenance }] of guide.places.slice(0, newer.length).entries()) {
        provenance.dated = `2026-03-${10 + at}`;
      }
      // A source of a whole year may describe days that are still to come.
      guide.places[newer.length].provenance.dated = "2026";
    });
    await saw(page, "2026-02-18");
    await open(page, "/uk/");
    await expect(news(page).locator("summary")).toHaveText(message("uk", "news-title"));
    await news(page).locator("summary").click();
    const links = news(page).getByRole("link");
    // The oldest of them is one too many.
    const newest = newer.slice(1).reverse();
    await expect(links).toHaveCount(newest.length);
    expect(await links.evaluateAll((all) => all.map((a) => a.pathname.split("/")[3]))).toEqual(newest);
    expect(await seen(page)).toBe("2026-11-22");
    await page.reload();
    await ready(page);
    await expect(page.locator(".notices")).toBeAttached();
    await expect(news(page)).toHaveCount(0);
  });

  test("is not said on other pages", async ({ page }) => {
    await saw(page, "2026-02-18");
    await open(page, "/de/topics/");
    await expect(page.locator(".notices")).toBeAttached();
    await expect(news(page)).toHaveCount(0);
    await expect(page.getByRole("complementary"), "no part of the page without content").toHaveCount(0);
  });
});
