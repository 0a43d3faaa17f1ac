// The content for other programs, read by others than those that wrote it: Python's csv, json,
// xml and uuid, and jsonschema where it is installed (always in CI).

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

import { Content, csv, latestDay, plainText, placesOnMap, services, uuid, writeOpenData } from "../../scripts/open-data.mjs";

const HERE = import.meta.dirname;
const json = (path) => JSON.parse(readFileSync(join(HERE, path), "utf8"));

/** What the messages call the site. */
const NAME = "Lotse & Ko.";

const folders = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** Writes the open data of a guide, and gives the folder and what Python reads there. */
function written(source, options) {
  const folder = mkdtempSync(join(tmpdir(), "open-data-"));
  folders.push(folder);
  mkdirSync(join(folder, "data/texts"), { recursive: true });
  copyFileSync(join(HERE, source, "guide.json"), join(folder, "data/guide.json"));
  copyFileSync(join(HERE, source, "texts/de.json"), join(folder, "data/texts/de.json"));
  mkdirSync(join(folder, "locales/de"), { recursive: true });
  writeFileSync(join(folder, "locales/de/main.ftl"), `site-name = ${NAME}\n`);
  mkdirSync(join(folder, "de/about"), { recursive: true });
  writeFileSync(join(folder, "de/about/index.html"), "<main><h1>Über uns</h1><p>A &amp; B</p></main>");
  writeOpenData(folder, options);
  const python = process.env.WEGWEISER_PYTHON ?? "python3";
  const schema = join(HERE, "hsds-3.1.schema.json");
  const printed = execFileSync(python, [join(HERE, "open-data.py"), join(folder, "open-data"), schema], {
    maxBuffer: 1e8,
  });
  return { folder, ...JSON.parse(printed) };
}

const DATA = "../../public/data";
const SAMPLE = "../check/sample/public/data";
const guide = json(`${DATA}/guide.json`);
const real = written(DATA, { origin: "https://guide.example.org" });

test("the services are what HSDS asks for", (t) => {
  if (real.mistakes === null && process.env.CI !== "true") return t.skip("jsonschema is not installed");
  assert.deepEqual(real.mistakes, []);
  assert.deepEqual(written(SAMPLE).mistakes, []);
});

test("every place is in the table and in the services, with what the guide says of it", () => {
  assert.deepEqual(
    real.places.map((it) => [it.id, it.name, it.address_1, it.phones]),
    guide.places.map((it) => [
      it.id,
      it.name,
      it.address?.address_1 ?? "",
      (it.phones ?? []).map(({ number }) => number).join("; "),
    ]),
  );
  assert.ok(real.places.every((it) => it.page.startsWith("https://guide.example.org/de/places/")));
});

test("the places on the map have their points, longitude first", () => {
  const { type, features } = JSON.parse(readFileSync(join(real.folder, "open-data/places.geojson"), "utf8"));
  assert.equal(type, "FeatureCollection");
  const points = guide.places.filter((it) => it.location);
  assert.deepEqual(
    features.map((it) => [it.id, it.geometry.type, ...it.geometry.coordinates]),
    points.map((it) => [it.id, "Point", it.location.longitude, it.location.latitude]),
  );
});

test("every number of the figures is in a line with its source", () => {
  const numbers = guide.figures.flatMap((it) => it.rows.flatMap((row) => row.values));
  assert.deepEqual(
    real.figures.map((it) => (it.value === "" ? null : Number(it.value))),
    numbers,
  );
  assert.ok(real.figures.every((it) => it.sources && it.title));
});

test("the feed has its newest records first, none of them from after the guide, and all that Atom asks for", () => {
  assert.deepEqual(real.lacks, []);
  assert.ok(real.updated.length > 0);
  assert.deepEqual(real.updated, [...real.updated].sort().reverse());
  assert.ok(real.updated.every((it) => it.slice(0, 10) <= guide.as_of));
});

test("the place of a women's refuge is in none of the files", () => {
  const isRefuge = ({ id }) => id.includes("frauenhaus");
  const refuges = guide.places.filter(isRefuge);
  assert.ok(refuges.length > 0);
  const table = real.places.filter(isRefuge);
  for (const it of table) assert.equal([it.address_1, it.postal_code, it.latitude, it.longitude].join(""), "");
  const texts = json(`${DATA}/texts/de.json`);
  const content = new Content({ ...guide, places: refuges }, texts);
  assert.deepEqual(placesOnMap(content).features, []);
  assert.ok(services(content).every((it) => it.service_at_locations === undefined));
});

test("an id is the same in every build, and that of RFC 9562", () => {
  assert.equal(uuid("urn:wegweiser:Musterstadt:service:amt"), real.uuid);
});

test("a cell with commas, quotes and lines is one cell", () => {
  assert.equal(csv([["a,b", 'say "x"', "two\nlines", undefined, 0]]), '"a,b","say ""x""","two\nlines",,0\r\n');
});

test("a date that is known in part counts as its last day", () => {
  const days = { "2026-01-15": "2026-01-15", "2024-02": "2024-02-29", "2022~/2025-03": "2025-03-31", "2015~/..": "2015-12-31" };
  for (const [dated, day] of Object.entries(days)) assert.equal(latestDay(dated), day);
  assert.equal(latestDay(undefined), undefined);
});

test("a page as text has its headings, lists and lines, and nothing that only the app can use", () => {
  const html = `<header>No</header><main><h1>Ti\u00adtle</h1><!----><p>One &lt;two&gt;</p><button>Copy</button>
    <address><span>Street 1</span><span>Town</span></address><ul><li><a href="/">A</a></li><li>B</li></ul></main>`;
  assert.equal(plainText(html), "# Title\n\nOne <two>\n\nStreet 1\nTown\n\n- A\n- B\n");
});

test("llms.txt leads to every file that was written", () => {
  const text = readFileSync(join(real.folder, "llms.txt"), "utf8");
  const links = [...text.matchAll(/\(https:\/\/guide\.example\.org\/([^)]+)\)/g)].map(([, path]) => path);
  assert.ok(links.includes("open-data/text/de/about.txt"));
  for (const path of links) assert.ok(readFileSync(join(real.folder, path), "utf8").length > 0, path);
});

test("the feed and llms.txt have the name that the messages give the site", () => {
  const sample = written(SAMPLE);
  const text = (path) => readFileSync(join(sample.folder, path), "utf8");
  assert.match(text("open-data/changes.atom"), /<title>Lotse &amp; Ko\.<\/title>\n<updated>/);
  assert.ok(text("llms.txt").startsWith(`# ${NAME}\n\n`));
});
