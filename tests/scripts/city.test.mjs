// That another city changes files of its own only, and finds no name of the first one in the code.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { withOwnWords } from "../../scripts/city.mjs";

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
