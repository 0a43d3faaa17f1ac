// That another city changes files of its own only, and finds no name of the first one in the code.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { preview } from "../../scripts/app-icons.mjs";
import { layCity, ownPathOf, withOwnWords } from "../../scripts/city.mjs";
import { skylineIn } from "../../scripts/skyline.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const read = (path) => readFileSync(join(ROOT, path), "utf8");

/** The files of a folder and all below it, by their paths within the project. */
function list(folder, ending) {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath ?? entry.path, entry.name)))
    .filter((path) => ending.test(path) && !path.includes("node_modules"));
}

test("a city's own words take the place of the project's, all others stay", () => {
  const messages = "# Words\nname = One\nmany =\n    { $count ->\n       *[other] many\n    }\nlast = Last\n";
  assert.equal(withOwnWords(messages, "# Own\nname = Two\n\n"), `# Own\nname = Two\n${messages.replace("name = One\n", "")}`);
  assert.equal(withOwnWords(messages, "many = few\n"), "many = few\n# Words\nname = One\nlast = Last\n");
  assert.equal(withOwnWords("name = One\n\n## More\n\nlast = Last\n", "name = Two"), "name = Two\n## More\n\nlast = Last\n");
});

test("a language that the project does not have has all of its words from the city", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "wegweiser-city-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const [site, city] = ["site", "city"].map((name) => join(folder, name));
  const put = (path, text) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  put(join(site, "locales/de/main.ftl"), "close = Schließen\n");
  put(join(city, "public/data/guide.json"), "{}");
  put(join(city, "locales/languages.tsv"), "de\tltr\nnl\tltr\n");
  assert.throws(() => layCity(site, city), /^Mistake: there is no locales\/nl\/main\.ftl/);
  put(join(city, "locales/nl/main.ftl"), "close = Sluiten\n");
  layCity(site, city);
  const words = (tag) => readFileSync(join(site, "locales", tag, "main.ftl"), "utf8").trim();
  assert.deepEqual(["de", "nl"].map(words), ["close = Schließen", "close = Sluiten"]);
});

test("the drawing of the city is one outline of all its paths", () => {
  const drawn = (shapes) => `<svg xmlns="…" viewBox="0 0 480 160"><!-- A house -->${shapes}</svg>`;
  assert.equal(skylineIn("a.svg", drawn('<path d="M0 0h1z"/><path fill-rule="evenodd" d="M2 2h1z"/>')), "M0 0h1zM2 2h1z");
  assert.throws(() => skylineIn("a.svg", drawn('<rect width="2"/>')), /^Mistake: a\.svg may have paths only.*<rect>$/);
  assert.throws(() => skylineIn("a.svg", '<svg viewBox="0 0 9 9"></svg>'), /^Mistake: a\.svg has to be drawn in a box/);
});

test("another city has no picture of the first one", () => {
  const city = join(ROOT, "examples/musterstadt");
  assert.equal(ownPathOf("style/skyline.svg", city), undefined);
  assert.match(preview(), />\s*<!-- Flensburg -->/);
  const neutral = preview(city);
  assert.doesNotMatch(neutral, /Flensburg|Nordertor/);
  assert.match(neutral, /viewBox="0 0 1200 630"/);
});

test("no code names the city: it is in the data", () => {
  const { city } = JSON.parse(read("public/data/guide.json"));
  const withoutTests = (code) => code.split("#[cfg(test)]")[0].replace(/\/\/.*/g, "");
  const rust = list("src", /\.rs$/).filter((path) => !/\btests\b/.test(path));
  const scripts = [...list("public/boot", /\.js$/), ...list("public/sw", /\.js$/), ...list("scripts", /(^|\/)[^/.]+(\.mjs|\.sh)?$/)];
  const named = [
    ...rust.filter((path) => withoutTests(read(path)).includes(city)),
    ...[...scripts, "index.html"].filter((path) => read(path).includes(city)),
  ];
  assert.deepEqual(named, []);
});
