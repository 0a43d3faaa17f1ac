// Measures scripts/check on content with more records: see `scripts/bench-check`.
//
// Places, facts, letters, documents, words of the glossary and questions of the topics are
// copied under other ids, with their texts in every language: most of what there is. The files
// stay as many as they are, because it is in long files that a look-up one by one shows.

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const RUNS = 3;

const [program, ...wanted] = process.argv.slice(2);
const times = wanted.filter(Boolean).map(Number);

console.log("records   files      MB   seconds (least of " + RUNS + ")");
for (const count of times.length ? times : [1, 10, 100]) {
  const folder = mkdtempSync(join(tmpdir(), "bench-check-"));
  try {
    multiply(folder, count);
    measure(folder, count);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measure(folder, count) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0);
  const seconds = [];
  let said = "";
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    const { status, stdout } = spawnSync(program, ["--quiet", "--lang", "en", folder], { encoding: "utf8", maxBuffer: 1e9 });
    seconds.push((performance.now() - start) / 1000);
    if (status > 1) throw new Error(stdout);
    said = stdout.trim().split("\n").at(-1);
  }
  const cells = [`${count}`.padStart(7), `${paths.length}`.padStart(8), (bytes / 1e6).toFixed(1).padStart(8)];
  console.log(`${cells.join("")}   ${Math.min(...seconds).toFixed(2)}   ${said}`);
}

/** Writes the content of the guide with so many times the records. */
function multiply(folder, count) {
  for (const name of ["public/data", "data", "locales"]) cpSync(name, join(folder, name), { recursive: true });
  mkdirSync(join(folder, "public"), { recursive: true });
  cpSync("public/icons.svg", join(folder, "public/icons.svg"));
  if (count === 1) return;
  const copies = Array.from({ length: count - 1 }, (_, number) => `-x${number + 2}`);

  const edit = (path, change) => {
    const file = join(folder, "public/data", path);
    const tree = JSON.parse(readFileSync(file, "utf8"));
    change(tree);
    writeFileSync(file, JSON.stringify(tree, null, 2));
  };
  /** The records of a list, and then all copies of them. */
  const records = (list) => list.concat(copies.flatMap((copy) => list.map((it) => ({ ...it, id: it.id + copy }))));
  /** The same for ids, and for the texts of records by their ids. */
  const ids = (list) => list.concat(copies.flatMap((copy) => list.map((id) => id + copy)));
  const texts = (map) =>
    Object.fromEntries([...Object.entries(map), ...copies.flatMap((copy) => Object.entries(map).map(([id, it]) => [id + copy, it]))]);

  edit("guide.json", (guide) => {
    for (const list of ["places", "facts"]) guide[list] = records(guide[list]);
  });
  const all = (path) => readdirSync(join(folder, "public/data", path));
  const languages = all("handbook/texts");
  for (const tag of languages) {
    edit(`texts/${tag}.json`, (own) => {
      for (const map of ["places", "facts"]) own[map] = texts(own[map]);
    });
    for (const name of ["letters", "documents", "glossary"]) {
      edit(`handbook/texts/${tag}/${name}.json`, (own) => {
        const multiplied = texts(own);
        Object.assign(own, multiplied);
      });
    }
    for (const topic of all(`handbook/texts/${tag}/topics`)) {
      edit(`handbook/texts/${tag}/topics/${topic}`, (own) => {
        for (const map of ["sections", "start_here"]) own[map] = texts(own[map]);
      });
    }
  }
  for (const [name, list] of [["letters", "letters"], ["documents", "documents"], ["glossary", "terms"]]) {
    edit(`handbook/${name}.json`, (own) => (own[list] = records(own[list])));
  }
  for (const topic of all("handbook/topics")) {
    edit(`handbook/topics/${topic}`, (own) => {
      own.sections = records(own.sections);
      own.start_here = ids(own.start_here);
      for (const group of own.order) group.places = ids(group.places);
    });
  }

  const path = join(folder, "data/translated.tsv");
  const of = [
    /^(texts\.json#(?:places|facts)\/)([^/\t]+)(.*)$/,
    /^(handbook\/(?:letters|documents|glossary)\.json#)([^/\t]+)(.*)$/,
    /^(handbook\/topics\/[^#]+#sections\/)([^/\t]+)(.*)$/,
  ];
  const lines = readFileSync(path, "utf8").split("\n");
  const more = lines.flatMap((line) => {
    const found = of.map((pattern) => pattern.exec(line)).find(Boolean);
    return found ? copies.map((copy) => found[1] + found[2] + copy + found[3]) : [];
  });
  writeFileSync(path, [...lines.filter(Boolean), ...more, ""].join("\n"));
}
