// Looks at every page that was written ahead of time: see `scripts/check-pages`.

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { readPage } from "./check-pages.read.mjs";
import { checkData } from "./check-pages.schema.mjs";
import { validate } from "./check-pages.validate.mjs";
import { FOLDER, LANGUAGES } from "./site.js";

/** Where the guide was built for: nothing, or `https://host`; nothing, or `/guide`. */
const ORIGIN = process.env.WEGWEISER_ORIGIN ?? "";
const BASE = process.env.WEGWEISER_BASE ?? "";

/** Stands for the host of a guide that knows none. */
const NOWHERE = "https://guide.invalid";

/** Every file that is a page in a language: `de/places/jobcenter/index.html`. */
const OF_LANGUAGE = new RegExp(`^(${LANGUAGES.map(({ tag }) => tag).join("|")})/`);

/** The pages that have no address of their own. */
const isNotFound = ({ path }) => path.endsWith("404.html");

async function main() {
  const started = performance.now();
  const files = readdirSync(FOLDER, { recursive: true }).sort();
  const pages = files.filter((path) => path.endsWith(".html")).map(open);
  const inLanguages = pages.filter(({ path }) => OF_LANGUAGE.test(path));
  if (inLanguages.length === 0) throw new Error(`There are no pages in ${FOLDER}.`);
  // What the validator says takes longest, so it begins at once.
  const markup = validate(pages);
  report("Links and anchors", checkLinks(pages));
  report("Languages, titles and headings", checkWords(inLanguages));
  report("Styles and policy", checkStyles(pages));
  report("Addresses for search engines", checkAddresses(inLanguages));
  report("Structured data", checkStructuredData(inLanguages));
  report("HTML", group(await markup));
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${pages.length} pages in ${seconds} s`);
}

/** A page with what it says, and the address that shows it. */
function open(path) {
  const text = readFileSync(join(FOLDER, path), "utf8");
  const address = `${BASE}/${path.replace(/(^|\/)index\.html$/, "$1")}`;
  return { path, text, address, ...readPage(text) };
}

function report(headline, findings) {
  console.log(`${findings.length === 0 ? "ok    " : "WRONG "}  ${headline}`);
  for (const finding of findings.slice(0, SHOWN)) console.log(`          ${finding}`);
  if (findings.length > SHOWN) console.log(`          … and ${findings.length - SHOWN} more`);
  if (findings.length > 0) process.exitCode = 1;
}

const SHOWN = 20;

// --- What is wrong, in sentences -----------------------------------------------------

/** Everything that a page refers to on this site is there, to the very anchor. */
function checkLinks(pages) {
  const ids = new Map(pages.map(({ path, ids }) => [path, ids]));
  const idsOf = (path) => {
    if (!ids.has(path)) ids.set(path, readPage(readFileSync(join(FOLDER, path), "utf8")).ids);
    return ids.get(path);
  };
  const answers = new Map();
  const answer = (url) => {
    if (!answers.has(url)) answers.set(url, whatIsWrong(new URL(url), idsOf));
    return answers.get(url);
  };
  const findings = new Map();
  for (const { path, address, addresses } of pages) {
    for (const link of addresses) {
      const url = new URL(link, (ORIGIN || NOWHERE) + address);
      if (![ORIGIN, NOWHERE].includes(url.origin)) continue;
      const wrong = answer(url.href);
      if (wrong) add(findings, `${decodeURI(url.pathname + url.hash)} ${wrong}`, path);
    }
  }
  return count(findings);
}

function whatIsWrong({ pathname, hash }, idsOf) {
  if (!pathname.startsWith(`${BASE}/`)) return "is outside of the guide";
  const path = decodeURIComponent(pathname.slice(BASE.length + 1)).replace(
    /(^|\/)$/,
    "$1index.html",
  );
  if (!existsSync(join(FOLDER, path)) || !/\.\w+$/.test(path)) return "is not there";
  const id = decodeURIComponent(hash.slice(1));
  return id && !idsOf(path).has(id) ? "has no such anchor" : null;
}

/** Whether a page is about violence or a crisis, which the tab does not say. */
const isDiscreet = ({ text }) => text.includes('class="exit-bar"');

/** Each page says its language and has a title that no other of its language has. */
function checkWords(pages) {
  const findings = [];
  const titles = new Map();
  for (const page of pages) {
    const { path, root, title, headings, mains, metas } = page;
    const { tag, direction } = LANGUAGES.find(({ tag }) => path.startsWith(`${tag}/`));
    if (root.lang !== tag) findings.push(`${path}: lang is ${root.lang}`);
    if (root.dir !== direction) findings.push(`${path}: dir is ${root.dir}`);
    if (headings !== 1) findings.push(`${path}: ${headings} headings of the first level`);
    if (mains !== 1) findings.push(`${path}: ${mains} main elements`);
    if (!metas.some(({ name, content }) => name === "description" && content)) {
      findings.push(`${path}: no description`);
    }
    // A tab does not betray to whoever looks over a shoulder in which situation somebody is, but
    // a link that is passed on says what it leads to.
    const isPersonal = /\/(start|first-weeks|letters)\/./.test(path.replace(/index\.html$/, ""));
    const preview = metas.find(({ property }) => property === "og:title")?.content;
    if (!isDiscreet(page)) add(titles, `${tag}: “${isPersonal ? preview : title}”`, path);
  }
  const shared = [...titles].filter(([title, paths]) => !title || paths.length > 1);
  return [...findings, ...shared.map(([title, paths]) => `${title}: ${paths.join(" ")}`)];
}

/**
 * All pages have the styles of the template, and those whose code is in the chunk the same
 * others besides; and their policy allows them.
 */
function checkStyles(pages) {
  const { style } = pages.find(({ path }) => path === "index.html");
  const { deferredStyle } = pages.find((page) => page.deferredStyle);
  return pages.flatMap((page) => {
    const { path, metas } = page;
    const policy = metas.find((meta) => meta["http-equiv"] === "Content-Security-Policy");
    const findings = [];
    if (page.style !== style) findings.push(`${path}: styles of its own`);
    if (!["", deferredStyle].includes(page.deferredStyle)) findings.push(`${path}: other styles of the chunk`);
    for (const own of [page.style, page.deferredStyle].filter(Boolean)) {
      const hash = createHash("sha256").update(own).digest("base64");
      if (!policy?.content.includes(`'sha256-${hash}'`)) findings.push(`${path}: not its policy`);
    }
    return findings;
  });
}

/**
 * With an origin, each page names its address and all its translations, which name it in
 * turn, and the sitemap has them all. Without one, no page makes one up.
 */
function checkAddresses(pages) {
  const isListed = ({ metas }) => !metas.some(({ name }) => name === "robots");
  const listed = pages.filter((page) => ORIGIN && isListed(page));
  const findings = pages.flatMap((page) => {
    const { path, address, links } = page;
    const canonical = links.filter(({ rel }) => rel === "canonical").map(({ href }) => href);
    const others = links.filter(({ rel, hreflang }) => rel === "alternate" && hreflang);
    const named = others.map(({ hreflang, href }) => `${hreflang} ${href}`);
    const wanted = listed.includes(page) ? [`${ORIGIN}${address}`] : [];
    const translations = wanted.length === 0 ? [] : translationsOf(address);
    const missing = translations.filter((other) => !named.includes(other));
    return [
      ...(String(canonical) === String(wanted) ? [] : [`${path}: canonical is “${canonical}”`]),
      ...missing.map((other) => `${path}: no alternate ${other}`),
      // One more is that for other languages.
      ...(others.length === (translations.length && translations.length + 1)
        ? []
        : [`${path}: ${others.length} alternates`]),
    ];
  });
  for (const page of pages.filter(isNotFound)) {
    if (isListed(page)) findings.push(`${page.path}: search engines are not asked to leave it out`);
  }
  return [...findings, ...checkSitemap(listed)];
}

/**
 * The translations of a page. That each page names all of the same is what makes them
 * name each other.
 */
function translationsOf(address) {
  const rest = address.slice(BASE.length + 1).replace(OF_LANGUAGE, "");
  return LANGUAGES.map(({ tag }) => `${tag} ${ORIGIN}${BASE}/${tag}/${rest}`);
}

function checkSitemap(listed) {
  const file = join(FOLDER, "sitemap.xml");
  const sitemap = existsSync(file) ? readFileSync(file, "utf8") : "";
  const found = [...sitemap.matchAll(/<loc>(.+?)<\/loc>/g)].map(([, url]) => url).sort();
  const wanted = listed.map(({ address }) => ORIGIN + address).sort();
  const isSame = JSON.stringify(found) === JSON.stringify(wanted);
  return isSame ? [] : [`sitemap.xml: ${found.length} addresses, but ${wanted.length} pages`];
}

/** The structured data can be read and keeps to the vocabulary of schema.org. */
function checkStructuredData(pages) {
  const findings = [];
  const read = pages.flatMap(({ path, data }) =>
    data.flatMap((text) => {
      try {
        return [{ path, data: JSON.parse(text) }];
      } catch (error) {
        findings.push(`${path}: ${error.message}`);
        return [];
      }
    }),
  );
  return [...findings, ...checkData(read)];
}

/** What the validator said, each sentence once. */
function group(messages) {
  const findings = new Map();
  for (const { path, message, extract } of messages) {
    if (!findings.has(message)) findings.set(message, { extract, paths: [] });
    findings.get(message).paths.push(path);
  }
  return [...findings].map(
    ([message, { extract, paths }]) => `${message} ${places(paths)}: ${extract}`,
  );
}

const add = (map, key, value) => {
  if (!map.has(key)) map.set(key, []);
  map.get(key).push(value);
};

const count = (findings) => [...findings].map(([finding, paths]) => `${finding} ${places(paths)}`);

const places = (paths) => `(${paths.length}×, first in ${paths[0]})`;

await main();
