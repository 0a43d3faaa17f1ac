// The pictures of figures: what each shows is said in a sentence and is in its table, and
// nobody needs colours, a wide screen or letters of one size to read them.

import { isAccessible } from "./axe.js";
import { expect, open, plain, shown, test } from "./fixtures.js";
import { NARROW } from "./layout.js";
import { GUIDE, languages, texts } from "./site.js";

// The page's content policy forbids styles of its own; those of readers are allowed.
test.use({ bypassCSP: true });

const PAGE = "refugees/situation/";

const figure = (page, id) => shown(page).locator(`.figure[id$="${id}"]`);

/** The figures whose texts say what their picture shows. */
const drawn = (tag) => GUIDE.figures.filter(({ id }) => texts(tag).figures[id]?.shows);

const DISTRICTS = GUIDE.figures.find(({ rows }) => rows.some(({ name }) => name));

/** The districts, without the line for all others. */
const NAMED = DISTRICTS.rows.filter(({ name }) => name);
const OVER_TIME = GUIDE.figures.find(({ id, columns, rows }) =>
  columns.length === 1 && rows.length > 5 && texts("de").figures[id]?.shows && rows.every(({ name }) => !name),
);

for (const { tag, name } of languages("de", "ar", "uk")) {
  test(`each picture has its name, the sentence that says what it shows, and its table, in ${name}`, async ({ page }) => {
    await open(page, `/${tag}/${PAGE}`);
    const words = texts(tag).figures;
    expect(drawn(tag).length).toBeGreaterThanOrEqual(3);
    for (const { id, rows } of drawn(tag)) {
      const part = figure(page, id);
      await expect(part.getByRole("img", { name: plain(words[id].title) })).toHaveCount(1);
      await expect(part.locator(".chart")).toContainText(words[id].shows);
      await expect(part.locator("tbody tr")).toHaveCount(rows.length);
      await isAccessible(page, id, `.figure[id$="${id}"]`);
    }
  });
}

test("the circles of the map have the numbers that the table gives the districts", async ({ page }) => {
  await open(page, `/de/${PAGE}`);
  const part = figure(page, DISTRICTS.id);
  const onMap = await part.locator(".city-map text").allTextContents();
  const inTable = await part.locator("tbody .number").allTextContents();
  expect(onMap).toEqual(inTable);
  expect(new Set(onMap).size).toBe(NAMED.length);
});

test("the circles of the map have areas as the numbers of people have sizes", async ({ page }) => {
  await open(page, `/de/${PAGE}`);
  const radii = await figure(page, DISTRICTS.id)
    .locator(".city-map .spot circle")
    .evaluateAll((all) => all.map((circle) => Number(circle.getAttribute("r"))));
  const people = NAMED.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const most = Math.max(...people);
  for (const [index, count] of people.entries()) {
    expect((radii[index] / Math.max(...radii)) ** 2).toBeCloseTo(count / most, 2);
  }
});

test("every value over time has a mark, and another way of counting another shape", async ({ page }) => {
  await open(page, `/de/${PAGE}`);
  const part = figure(page, OVER_TIME.id);
  const marks = part.locator(".over-time .mark");
  const values = OVER_TIME.rows.filter(({ values }) => values.some((value) => value != null));
  await expect(marks).toHaveCount(values.length);
  const shapes = await marks.evaluateAll((all) => [...new Set(all.map((mark) => mark.getAttribute("d")))]);
  const explained = await part.locator(".legend .mark").evaluateAll((all) => all.map((mark) => mark.getAttribute("d")));
  expect(explained.sort()).toEqual(shapes.sort());
  expect(shapes.length).toBeGreaterThan(1);
});

for (const what of ["at 320 pixels", "with letters twice as large", "in colours of one's own"]) {
  test(`no picture leaves the page ${what}, and all of its words are in sight`, async ({ page }) => {
    await page.setViewportSize(NARROW);
    if (what.includes("colours")) await page.emulateMedia({ forcedColors: "active" });
    await open(page, `/ar/${PAGE}`);
    if (what.includes("letters")) await page.addStyleTag({ content: "html { font-size: 200% !important; }" });
    const outside = await shown(page).locator(".chart text, .chart .legend span").evaluateAll((all) =>
      all
        .filter((it) => {
          const { left, right } = it.getBoundingClientRect();
          return left < 0 || right > innerWidth;
        })
        .map((it) => it.textContent),
    );
    expect(outside).toEqual([]);
  });
}
