// Writes the content of the guide for other programs, once the pages are there:
//
//     node scripts/open-data.mjs FOLDER        (the built site; finish.mjs does so itself)
//
//     open-data/services.json       HSDS 3.1, https://docs.openreferral.org
//     open-data/places.csv          RFC 4180
//     open-data/places.geojson      RFC 7946: the places whose point is known
//     open-data/figures.csv         each number in a line, with its source
//     open-data/changes.atom        RFC 4287: records by the day that their sources describe
//     open-data/text/LANGUAGE/…     what each page says, as plain text
//     llms.txt                      where all of this is, https://llmstxt.org
//
// What a file says is what guide.json and the German texts say: nothing is added, and what is
// not known is left out. Where a format wants a value that is not known, it is empty.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { messagesOf } from "./fluent.mjs";
import { withBreaks } from "./no-breaks.mjs";
import { readJson, readText } from "./strict.mjs";

/** Under which the content is, by LICENSE.md. */
export const LICENCE = "https://creativecommons.org/licenses/by/4.0/";

/** The languages whose pages are written as plain text: each costs a twelfth of all pages. */
const TEXT_LANGUAGES = ["de", "en"];

/** How many records the feed has. */
const NEWEST = 50;

/** The namespace of URLs, RFC 9562. */
const URLS = Buffer.from("6ba7b8119dad11d180b400c04fd430c8", "hex");

/** The UUID of a name, always the same (version 5 of RFC 9562). */
export function uuid(name) {
  const bytes = createHash("sha1").update(URLS).update(name).digest().subarray(0, 16);
  bytes[6] = (bytes[6] & 0x0f) | 0x50;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/** An object without what is not known. */
const known = (fields) =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );

const sourcesOf = (record) => (record.provenance?.sources ?? []).map((it) => it.url ?? it.title).filter(Boolean);

/** The last day that a date of ISO 8601-2 can mean, as far as the sources use it. */
export function latestDay(dated) {
  if (!dated) return undefined;
  const parts = dated.split("/").filter((part) => part !== "..");
  const [year, month, day] = parts.at(-1).replace("~", "").split("-");
  if (day) return `${year}-${month}-${day}`;
  // Day 0 of a month is the last one of the month before.
  const last = new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0));
  return last.toISOString().slice(0, 10);
}

/** The guide, its German words, and how its pages are called from outside. */
export class Content {
  constructor(guide, texts, { origin = "", base = "", name = "" } = {}) {
    Object.assign(this, { guide, texts, origin, base, name });
  }

  id(kind, id) {
    return uuid(`urn:wegweiser:${this.guide.city}:${kind}:${id}`);
  }

  url(path) {
    return `${this.origin}${this.base}/${path}`;
  }

  page(place) {
    return this.url(`de/places/${place.id}/`);
  }

  kind(place) {
    return this.texts.kinds[place.kind] ?? place.kind;
  }

  description(place) {
    return this.texts.places[place.id]?.description;
  }
}

function term(content, taxonomy, code, name) {
  return {
    id: content.id(`attribute-${taxonomy}`, code),
    link_type: taxonomy,
    taxonomy_term: {
      id: content.id(taxonomy, code),
      code,
      name,
      description: name,
      language: "de",
    },
  };
}

/** A place as a service with its organization, as HSDS has it. */
function service(content, place) {
  const id = (kind, number = 0) => content.id(kind, `${place.id}/${number}`);
  const description = content.description(place);
  const phones = (place.phones ?? []).map(({ number }, index) => ({ id: id("phone", index), number }));
  const schedules = (place.schedules ?? []).map((it, index) =>
    known({
      id: id("schedule", index),
      freq: it.byday && "WEEKLY",
      byday: it.byday,
      opens_at: it.opens_at,
      closes_at: it.closes_at,
      valid_from: it.valid_from,
      valid_to: it.valid_to,
      attending_type: it.attending_type,
      notes: [
        "Europe/Berlin",
        it.by_appointment && "by appointment",
        it.open_on_public_holidays === false && "closed on public holidays",
        it.special && (it.opens_at ? "instead of the usual hours" : "closed"),
      ]
        .filter(Boolean)
        .join("; "),
    }),
  );
  const languages = (place.languages ?? []).map((code) => ({ id: id(`language-${code}`), code }));
  const sources = sourcesOf(place).map((value, index) => ({ id: id("source", index), link_type: "source", value }));
  const { address, location: point } = place;
  const isPostal = address?.address_1?.startsWith("Postfach") ?? false;
  const location =
    (address || point) &&
    known({
      id: id("location"),
      location_type: isPostal ? "postal" : "physical",
      name: place.name,
      latitude: point?.latitude,
      longitude: point?.longitude,
      addresses: address && [
        known({
          id: id("address"),
          address_1: address.address_1 ?? "",
          address_2: address.address_2,
          city: address.city,
          region: place.district,
          state_province: "",
          postal_code: address.postal_code ?? "",
          country: "DE",
          address_type: isPostal ? "postal" : "physical",
        }),
      ],
      accessibility: place.accessibility && [
        { id: id("accessibility"), description: place.accessibility.step_free ? "step-free" : "not step-free" },
      ],
    });
  return known({
    id: content.id("service", place.id),
    name: place.name,
    description,
    url: place.url,
    email: place.email,
    status: place.status ?? "active",
    assured_date: latestDay(place.provenance.dated),
    organization: known({
      id: content.id("organization", place.id),
      name: place.name,
      // HSDS wants one: the kind of place, where nothing else is known.
      description: description ?? content.kind(place),
      email: place.email,
      website: place.url,
    }),
    phones,
    schedules,
    languages,
    service_areas: [{ id: id("area"), name: place.service_area }],
    service_at_locations: location && [{ id: id("at"), location }],
    attributes: [
      ...place.topics.map((topic) => term(content, "topic", topic, content.texts.topics[topic].name)),
      term(content, "kind", place.kind, content.kind(place)),
      ...sources,
    ],
  });
}

/** All places as a list of HSDS services. */
export const services = (content) => content.guide.places.map((place) => service(content, place));

/** A table of comma-separated values, RFC 4180. */
export function csv(rows) {
  const cell = (value) => {
    const text = String(value ?? "");
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

const list = (values) => (values ?? []).join("; ");

/** The places, one in a line. */
export function placesTable(content) {
  const columns = {
    id: (it) => it.id,
    name: (it) => it.name,
    kind: (it) => content.kind(it),
    topics: (it) => list(it.topics.map((topic) => content.texts.topics[topic].name)),
    description: (it) => content.description(it),
    status: (it) => it.status ?? "active",
    succeeded_by: (it) => it.succeeded_by,
    service_area: (it) => it.service_area,
    address_1: (it) => it.address?.address_1,
    address_2: (it) => it.address?.address_2,
    postal_code: (it) => it.address?.postal_code,
    city: (it) => it.address?.city,
    district: (it) => it.district,
    latitude: (it) => it.location?.latitude,
    longitude: (it) => it.location?.longitude,
    phones: (it) => list(it.phones?.map(({ number }) => number)),
    email: (it) => it.email,
    url: (it) => it.url,
    languages: (it) => list(it.languages),
    step_free: (it) => it.accessibility?.step_free,
    dated: (it) => it.provenance.dated,
    sources: (it) => list(sourcesOf(it)),
    page: (it) => content.page(it),
  };
  const rows = content.guide.places.map((place) => Object.values(columns).map((column) => column(place)));
  return csv([Object.keys(columns), ...rows]);
}

/** The places whose point on the map is known. */
export function placesOnMap(content) {
  const features = content.guide.places
    .filter((place) => place.location)
    .map((place) => ({
      type: "Feature",
      id: place.id,
      geometry: { type: "Point", coordinates: [place.location.longitude, place.location.latitude] },
      properties: known({
        name: place.name,
        kind: content.kind(place),
        topics: place.topics,
        address: place.address && [place.address.address_1, place.address.city].filter(Boolean).join(", "),
        url: place.url,
        page: content.page(place),
        dated: place.provenance.dated,
        sources: sourcesOf(place),
      }),
    }));
  return { type: "FeatureCollection", features };
}

/** Every number of the tables, one in a line. */
export function figuresTable(content) {
  const head = ["table", "title", "row", "dated", "column", "unit", "value", "qualifier", "sources"];
  const rows = (content.guide.figures ?? []).flatMap((figure) => {
    const words = content.texts.figures[figure.id];
    return figure.rows.flatMap((row) =>
      figure.columns.map((column, index) => [
        figure.id,
        words.title,
        row.name ?? words.rows?.[row.id],
        row.dated ?? figure.provenance.dated,
        words.columns[column.id],
        column.unit,
        row.values[index],
        row.about,
        list(sourcesOf(figure)),
      ]),
    );
  });
  return csv([head, ...rows]);
}

const escaped = (text) =>
  String(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** The newest records, by the last day that their sources describe; not by when they were typed. */
export function changes(content) {
  const { guide, texts } = content;
  const records = [
    ...guide.places.map((it) => ({
      id: content.id("service", it.id),
      title: it.name,
      text: content.description(it) ?? content.kind(it),
      path: `de/places/${it.id}/`,
      day: latestDay(it.provenance.dated),
    })),
    ...(guide.facts ?? []).map((it) => ({
      id: content.id("fact", it.id),
      title: texts.facts[it.id].title,
      text: texts.facts[it.id].text,
      path: `de/topics/${it.topics[0]}/`,
      day: latestDay(it.provenance.dated),
    })),
  ];
  const dated = records.filter(({ day }) => day && day <= guide.as_of);
  dated.sort((one, other) => other.day.localeCompare(one.day) || one.id.localeCompare(other.id));
  const entries = dated.slice(0, NEWEST).map(
    ({ id, title, text, path, day }) =>
      `<entry><id>urn:uuid:${id}</id><title>${escaped(title)}</title><updated>${day}T00:00:00Z</updated>` +
      `<link href="${escaped(content.url(path))}" hreflang="de"/><summary>${escaped(text)}</summary></entry>\n`,
  );
  const name = guide.publisher?.name ?? content.name;
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">\n',
    `<id>urn:uuid:${content.id("feed", "changes")}</id><title>${escaped(content.name)}</title>\n`,
    `<updated>${guide.as_of}T00:00:00Z</updated><author><name>${escaped(name)}</name></author>\n`,
    `<link rel="self" href="${escaped(content.url("open-data/changes.atom"))}"/><rights>${LICENCE}</rights>\n`,
    ...entries,
    "</feed>\n",
  ].join("");
}

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#x27": "'", nbsp: "\u00a0" };

/** What a page says between <main> and </main>, without what only the app can use. */
export function plainText(html) {
  const main = /<main\b[^>]*>([^]*?)<\/main>/.exec(html)?.[1] ?? "";
  const text = main
    .replace(/<!--[^]*?-->/g, "")
    .replace(/<(script|style|svg|button|template|form|dialog|select)\b[^]*?<\/\1>/g, "")
    .replace(/\s+/g, " ")
    // What the styles put below or beside each other has no space of its own.
    .replace(/<\/(a|span|bdi|b|strong)>(?=<(a|span|b|strong)\b)/g, "$&\n")
    .replace(/<h([1-6])\b[^>]*>/g, (_, level) => `\n\n${"#".repeat(Number(level))} `)
    .replace(/<li\b[^>]*>/g, "\n- ")
    .replace(/<\/t[dh]>/g, " \t")
    .replace(/<br\b[^>]*>|<\/?(p|div|dl|dt|dd|ul|ol|tr|table|section|article|header|footer|nav|address|details|summary|figure|aside)\b[^>]*>/g, "\n")
    .replace(/<\/h[1-6]>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(#?\w+);/g, (whole, name) => (Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : whole))
    // Soft hyphens, and the marks of direction around values.
    .replace(/[\u00ad\u2066-\u2069]/g, "");
  const lines = text.split("\n").map((line) => line.trim());
  return `${lines
    .filter((line) => line !== "-")
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}

/** The pages of a language, by their addresses within it; `topics/health/`. */
function pagesOf(folder, language) {
  return readdirSync(join(folder, language), { recursive: true })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /(^|\/)index\.html$/.test(path))
    .map((path) => path.replace(/index\.html$/, ""))
    .filter((path) => path !== "saved/")
    .sort();
}

const titleOf = (text) => /^# (.*)/m.exec(text)?.[1] ?? "";

/** Where everything is, for programs that read pages as text. */
function directory(content, texts) {
  const { city } = content.guide;
  const line = ([path, title]) => `- [${title}](${content.url(path)})\n`;
  return [
    `# ${content.name}\n\n`,
    `> ${content.texts.pages.home?.lead ?? city}\n\n`,
    `As of ${content.guide.as_of}. Licence of the texts: ${LICENCE}, some records CC0 1.0; each names its sources.\n\n`,
    "## Data\n\n",
    ...[
      ["open-data/services.json", "Services (HSDS 3.1)"],
      ["open-data/places.csv", "Places (CSV)"],
      ["open-data/places.geojson", "Places on the map (GeoJSON)"],
      ["open-data/figures.csv", "Figures with their sources (CSV)"],
      ["open-data/changes.atom", "Newest records (Atom)"],
    ].map(line),
    ...Object.entries(texts).flatMap(([language, pages]) => [`\n## Pages as text: ${language}\n\n`, ...pages.map(line)]),
  ].join("");
}

/** Writes everything into the folder of the built site. */
export function writeOpenData(folder, { origin = "", base = "" } = {}) {
  const guide = readJson(join(folder, "data/guide.json"));
  const german = withBreaks(readJson(join(folder, "data/texts/de.json")));
  const name = messagesOf(join(folder, "locales/de/main.ftl"))("site-name");
  const content = new Content(guide, german, { origin, base, name });
  const write = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write("open-data/services.json", JSON.stringify(services(content)));
  write("open-data/places.csv", placesTable(content));
  write("open-data/places.geojson", JSON.stringify(placesOnMap(content)));
  write("open-data/figures.csv", figuresTable(content));
  write("open-data/changes.atom", changes(content));
  const texts = {};
  for (const language of TEXT_LANGUAGES.filter((it) => existsSync(join(folder, it)))) {
    texts[language] = pagesOf(folder, language).map((page) => {
      const text = withBreaks(plainText(readText(join(folder, language, page, "index.html"))));
      const path = `open-data/text/${language}/${page.replace(/\/$/, "") || "index"}.txt`;
      write(path, text);
      return [path, titleOf(text)];
    });
  }
  write("llms.txt", directory(content, texts));
}

// Run as a program.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = "dist"] = process.argv.slice(2);
  writeOpenData(folder, { origin: process.env.WEGWEISER_ORIGIN, base: process.env.WEGWEISER_BASE });
}
