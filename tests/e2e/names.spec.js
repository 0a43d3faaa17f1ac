// What a screen reader says of the controls where one enters or chooses something: what each
// is called, what it is, and how it is set. The names are put together here once more, from
// the records and the messages.

import { readFileSync } from "node:fs";

import { expect, open, openAt, shown, test } from "./fixtures.js";
import { languages, message } from "./site.js";

const record = (path) =>
  JSON.parse(readFileSync(new URL(`../../public/data/handbook/${path}.json`, import.meta.url), "utf8"));
const SITUATION = "ukraine";
const LETTER = "bamf-rejected";
const TASKS = record("first-weeks").items.filter((it) => it.applies_to.includes(SITUATION));
const DAY = "2026-11-20";
const NOW = "2026-11-28T12:00:00+01:00";

/** What Chromium calls what one uses. */
const CONTROLS = [
  "link",
  "button",
  "checkbox",
  "combobox",
  "searchbox",
  "textbox",
  "Date",
  "DisclosureTriangle",
];

/** A text as it is said: without marks of direction and of where a word may be divided. */
const said = (text) => text.replace(/[\u00ad\u200b\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();

/** The controls of the page's own part in the accessibility tree, in its order. */
async function controls(page) {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send("Accessibility.getFullAXTree");
  await devtools.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const found = [];
  const walk = (node) => {
    const role = node.role?.value;
    if (!node.ignored && CONTROLS.includes(role)) {
      const states = (node.properties ?? []).map(({ name, value }) => [name, String(value.value)]);
      const [name, description] = [node.name, node.description].map((it) => said(it?.value ?? ""));
      found.push({ role, name, description, ...Object.fromEntries(states) });
    }
    // The parts of a field for a day are the browser's own.
    if (role === "Date") return;
    for (const id of node.childIds ?? []) {
      if (byId.has(id)) walk(byId.get(id));
    }
  };
  walk(nodes.find((node) => node.role?.value === "main"));
  return found;
}

/** The controls of a kind, or all, and what of each matters. */
const described = (all, role, ...keys) =>
  all.filter((it) => !role || it.role === role).map((it) => keys.map((key) => it[key] ?? "-").join(" | "));

for (const { tag, name } of languages("de", "ar")) {
  const words = (key) => said(message(tag, key));
  const texts = (file) => record(`texts/${tag}/${file}`);

  test.describe(`In ${name}`, () => {
    test("each control has a name, and what does different things has different names", async ({ page }) => {
      const pages = [
        "start/",
        `start/${SITUATION}/`,
        `start/${SITUATION}/find-a-doctor/`,
        `start/${SITUATION}/help-against-violence/`,
        "first-weeks/",
        `first-weeks/${SITUATION}/`,
        "letters/",
        `letters/${LETTER}/`,
      ];
      for (const path of pages) {
        await open(page, `/${tag}/${path}`);
        const all = await controls(page);
        expect(all.length, path).toBeGreaterThan(2);
        expect.soft(all.filter((it) => !it.name), path).toEqual([]);
        // A field for a day is the same in each task that counts from it.
        const acting = all.filter((it) => !["link", "Date", "DisclosureTriangle"].includes(it.role));
        const names = acting.map((it) => `${it.role} ${it.name}`);
        expect.soft(names.filter((it, at) => names.indexOf(it) !== at), path).toEqual([]);
      }
    });

    test("each fold with paragraphs of law says what they are about", async ({ page }) => {
      const pages = [
        "documents/",
        "glossary/",
        "topics/health/",
        "letters/broadcasting-fee/",
        "letters/termination/",
        `start/${SITUATION}/find-a-doctor/`,
        "start/protected/find-a-flat/",
      ];
      for (const path of pages) {
        await open(page, `/${tag}/${path}`);
        const folds = (await controls(page)).filter(({ name }) => name.startsWith(words("law-links")));
        const names = folds.map(({ name }) => name);
        expect.soft(names.length, path).toBeGreaterThan(0);
        expect.soft(names.filter((it) => it === words("law-links")), path).toEqual([]);
        expect.soft(names.filter((it, at) => names.indexOf(it) !== at), path).toEqual([]);
      }
    });

    test("a situation is a link with its own words, and its papers are folded", async ({ page }) => {
      await open(page, `/${tag}/start/`);
      const all = await controls(page);
      const labels = Object.values(texts("situations")).map((it) => said(it.label));
      expect(described(all, "link", "name")).toEqual(expect.arrayContaining(labels));
      const folds = all.filter((it) => it.role === "DisclosureTriangle");
      for (const { name, expanded } of folds) {
        expect(expanded).toBe("false");
        expect(labels.map((label) => `${words("start-papers")}: ${label}`)).toContain(name);
      }
    });

    test("remembering a situation is a button that is pressed or not", async ({ page }) => {
      await open(page, `/${tag}/start/${SITUATION}/`);
      const remember = () => controls(page).then((all) => described(all, "button", "name", "pressed"));
      expect(await remember()).toEqual([`${words("start-remember")} | false`]);
      await shown(page).getByRole("button").click();
      await expect.poll(remember).toEqual([`${words("start-forget")} | true`]);
    });

    test("what belongs to a task of the first weeks says so, and how it is set", async ({ page }) => {
      await openAt(page, NOW, `/${tag}/first-weeks/${SITUATION}/`);
      await page.clock.resume();
      const { items, events } = texts("first-weeks");
      const named = (key) => TASKS.map(({ id }) => `${words(key)}: ${said(items[id].label)}`);
      const all = await controls(page);
      expect(described(all, "checkbox", "name", "checked")).toEqual(named("weeks-done").map((it) => `${it} | false`));
      const days = TASKS.filter((it) => it.from && it.due).map(({ from }) => events[from]);
      const fields = days.map(({ label, hint }) => [label, hint].map(said).join(" | "));
      expect(described(all, "Date", "name", "description")).toEqual(fields);
      const folds = described(all, "DisclosureTriangle", "name", "expanded");
      for (const fold of ["weeks-note", "show-more"].flatMap(named)) {
        expect(folds).toContain(`${fold} | false`);
      }

      const counted = TASKS.filter((it) => it.from === "moving-in" && it.due);
      const task = shown(page).locator(`li#${counted[0].id}`);
      await task.getByRole("checkbox").check();
      await task.locator("summary").first().click();
      await task.locator("input[type=date]").fill(DAY);
      const label = said(items[counted[0].id].label);
      const now = async () => {
        const all = await controls(page);
        return described(all, undefined, "role", "name", "checked", "expanded");
      };
      await expect.poll(now).toEqual(
        expect.arrayContaining([
          `checkbox | ${words("weeks-done")}: ${label} | true | -`,
          `DisclosureTriangle | ${words("weeks-note")}: ${label} | - | true`,
          `textbox | ${words("weeks-note")}: ${label} | - | -`,
          ...counted.map(({ id }) => `button | ${words("weeks-calendar")}: ${said(items[id].label)} | - | -`),
          ...["saved-export", "saved-import", "weeks-erase"].map((key) => `button | ${words(key)} | - | -`),
          `button | ${words("weeks-code")} | - | false`,
        ]),
      );
    });

    test("the code of the list is a button that is open or not, and a picture with a name", async ({ page }) => {
      await open(page, `/${tag}/first-weeks/${SITUATION}/`);
      await shown(page).getByRole("checkbox").first().check();
      const code = () => controls(page).then((all) => described(all, "button", "name", "expanded"));
      await expect.poll(code).toContain(`${words("weeks-code")} | false`);
      await shown(page).getByRole("button", { name: message(tag, "weeks-code") }).click();
      await expect.poll(code).toContain(`${words("weeks-code")} | true`);
      await expect(shown(page).locator("svg.qr")).toHaveAccessibleName(/\S/);
    });

    test("the day of a letter's delivery has its label, its hint and what it changes", async ({ page }) => {
      await openAt(page, NOW, `/${tag}/letters/${LETTER}/`);
      await page.clock.resume();
      const letter = record("letters").letters.find((it) => it.id === LETTER);
      const { label, hint } = texts("first-weeks").events[letter.deadlines[0].from];
      const all = await controls(page);
      expect(described(all, "Date", "name", "description")).toEqual([[label, hint].map(said).join(" | ")]);
      await shown(page).locator("input[type=date]").fill(DAY);
      const results = shown(page).getByRole("status").filter({ hasText: /\d{4}|[٠-٩]{4}/ });
      await expect(results).toHaveCount(letter.deadlines.length);
    });

    test("the list of letters has a field and a choice with their labels", async ({ page }) => {
      await open(page, `/${tag}/letters/`);
      const all = await controls(page);
      expect(described(all, "searchbox", "name")).toEqual([words("letter-filter")]);
      expect(described(all, "combobox", "name")).toEqual([words("filter-sender")]);
      const titles = Object.values(texts("letters")).map((it) => said(it.title));
      expect(described(all, "link", "name")).toEqual(expect.arrayContaining(titles));
    });
  });
}
