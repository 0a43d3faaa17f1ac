// Asks Lighthouse for its scores: see `scripts/lighthouse`.

import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";

import { serve } from "./caddy.js";
import { FOLDER } from "./site.js";

/** The pages, and the language that the browser says it reads. */
const PAGES = [
  ["/de/", "de"],
  ["/ar/", "ar"],
  ["/de/topics/health/", "de"],
  ["/ar/topics/health/", "ar"],
  ["/de/places/jobcenter/", "de"],
  ["/ar/places/jobcenter/", "ar"],
  ["/de/round-table/", "de"],
  ["/ar/round-table/", "ar"],
  // This visitor is offered another language.
  ["/de/", "en-US"],
];

/** Lighthouse advises to take the median of several runs; what else the machine does counts. */
const RUNS = 3;

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

/** The numbers behind the score for speed. */
const NUMBERS = {
  "first-contentful-paint": "FCP",
  "largest-contentful-paint": "LCP",
  "total-blocking-time": "TBT",
  "speed-index": "Speed index",
  "cumulative-layout-shift": "CLS",
};

async function main() {
  const site = process.env.WEGWEISER_ADDRESS
    ? { address: process.env.WEGWEISER_ADDRESS.replace(/\/$/, ""), stop: () => {} }
    : await serve({ dir: FOLDER });
  try {
    row("", [...CATEGORIES, "from – to"]);
    for (const [path, language] of PAGES) {
      const reports = [];
      while (reports.length < RUNS) reports.push(await ask(site.address + path, language));
      reports.sort((a, b) => speedOf(a) - speedOf(b));
      print(path, language, reports);
    }
  } finally {
    await site.stop();
  }
}

/** Lighthouse's report about a page on a phone, as it measures by itself. */
async function ask(address, language) {
  const flags = ["--headless=new", `--accept-lang=${language}`];
  if (process.getuid?.() === 0) flags.push("--no-sandbox");
  const lighthouse = spawn(
    process.execPath,
    [
      process.env.LIGHTHOUSE,
      address,
      "--quiet",
      "--output=json",
      `--only-categories=${CATEGORIES}`,
      `--chrome-flags=${flags.join(" ")}`,
    ],
    {
      // It must not ask who we are, nor tell anybody.
      env: { ...process.env, CHROME_PATH: process.env.CHROMIUM, CI: "true" },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  return JSON.parse(await text(lighthouse.stdout));
}

const speedOf = ({ categories }) => categories.performance.score;

// --- Printing ------------------------------------------------------------------------

/** Prints the median of some reports, which are in the order of their scores for speed. */
function print(path, language, reports) {
  const { categories, audits } = reports[RUNS >> 1];
  const scores = CATEGORIES.map((name) => percent(categories[name].score));
  const range = [reports[0], reports.at(-1)].map(speedOf).map(percent).join(" – ");
  row(`${path} (${language})`, [...scores, range]);
  const numbers = Object.entries(NUMBERS).map(([id, name]) => `${name} ${audits[id].displayValue}`);
  console.log(`    ${numbers.join(", ")}`);
  for (const name of CATEGORIES) {
    const lacking = categories[name].auditRefs
      .map(({ id, weight }) => ({ ...audits[id], weight }))
      // `null` is for what could not be judged, or need not be.
      .filter(
        ({ id, score, weight }) => score !== null && score < 1 && weight > 0 && !(id in NUMBERS),
      );
    lacking.forEach(explain);
  }
}

const percent = (score) => String(Math.round(score * 100));

function explain({ id, title, displayValue = "", details }) {
  console.log(`    ${id}: ${title} ${displayValue}`);
  for (const item of (details?.items ?? []).slice(0, 3)) {
    const place = item.node?.snippet ?? item.source?.url ?? item.url ?? item.description ?? "";
    if (place) console.log(`        ${place}`);
  }
}

function row(name, cells) {
  console.log(name.padEnd(32) + cells.map((cell) => cell.padStart(16)).join(""));
}

await main();
