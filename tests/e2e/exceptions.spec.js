// A guide whose Round Table is not as planned: what was written ahead of time says so, and
// nothing moves when the app takes over.

import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import ICAL from "ical.js";

import { END } from "../../scripts/deferred-words.mjs";
import { serve, stop } from "../../scripts/server.mjs";
import { expect, ready, shown, test as base } from "./fixtures.js";
import { FOLDER, LANGUAGES, message, messages, texts } from "./site.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const TARGET = resolve(ROOT, process.env.CARGO_TARGET_DIR ?? "target");

/** One cancelled, one moved to another day and one to another time. */
const EXCEPTIONS = [
  { change: "cancelled", date: "2027-02-09" },
  { change: "moved", date: "2027-04-13", to: { date: "2027-04-20" } },
  { change: "moved", date: "2027-06-08", to: { time: "19:00" } },
];

const test = base.extend({
  /** The site, written anew from a bundle with these exceptions. */
  site: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), "wegweiser-"));
      const isNeeded = (source) => !/\.(br|gz|html)$/.test(source) || source === join(FOLDER, "index.html");
      cpSync(FOLDER, folder, { recursive: true, filter: isNeeded });
      // The build has joined the handbook into files for the app (scripts/finish.mjs).
      cpSync(join(ROOT, "public/data/handbook"), join(folder, "data/handbook-source"), { recursive: true });
      // And it has taken out what only pages of the chunk show.
      for (const { tag } of LANGUAGES) {
        writeFileSync(join(folder, `data/texts/${tag}.json`), JSON.stringify(texts(tag)));
        writeFileSync(join(folder, `locales/${tag}/main.ftl`), messages(tag) + END);
      }
      const styles = readdirSync(folder).find((name) => /^deferred-[0-9a-f]+\.css$/.test(name));
      const deferred = `<style data-deferred>${readFileSync(join(folder, styles), "utf8")}</style></head>`;
      const index = join(folder, "index.html");
      writeFileSync(index, readFileSync(index, "utf8").replace("</head>", () => deferred));
      const bundle = join(folder, "data/guide.json");
      const guide = JSON.parse(readFileSync(bundle, "utf8"));
      Object.assign(guide.round_table.meeting, { exceptions: EXCEPTIONS, revision: 9 });
      writeFileSync(bundle, JSON.stringify(guide));
      execFileSync(join(TARGET, "debug/prerender"), [folder]);
      const server = await serve({ dir: folder, port: 0, tellsTime: false });
      await use(`http://127.0.0.1:${server.address().port}`);
      await stop(server);
      rmSync(folder, { recursive: true });
    },
    { scope: "worker" },
  ],
});

/** How far down each heading of the page begins. */
const tops = (page) =>
  page.locator("main :is(h1, h2)").evaluateAll((headings) =>
    headings.map((heading) => `${heading.textContent} ${Math.round(heading.getBoundingClientRect().top + scrollY)}`),
  );

for (const tag of ["de", "ar"]) {
  for (const width of [320, 390, 1280]) {
    test(`in ${tag} at ${width} px the changes are written, and nothing moves`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.clock.setFixedTime("2026-11-28T12:00:00+01:00");
      let release;
      const released = new Promise((resolve) => (release = resolve));
      await page.route("**/wegweiser-*.wasm", async (route) => {
        await released;
        await route.continue();
      });
      await page.goto(`/${tag}/round-table/`, { waitUntil: "commit" });
      await page.locator(".site-footer").waitFor();
      const list = shown(page).locator("[data-testid=dates]");
      const written = list.locator("time");
      await expect(written).toHaveCount(EXCEPTIONS.length);
      const times = await written.evaluateAll((all) => all.map(({ dateTime }) => dateTime));
      expect(times).toEqual([
        "2027-02-09T18:30:00+01:00",
        "2027-04-20T18:30:00+02:00",
        "2027-06-08T19:00:00+02:00",
      ]);
      await expect(list).toContainText(message(tag, "meeting-cancelled"));
      const before = await tops(page);
      release();
      await ready(page);
      await expect(written).toHaveCount(6);
      expect(await tops(page)).toEqual(before);
    });
  }
}

test("the feeds have the changes, each in the place of the planned date", async ({ request }) => {
  for (const language of ["de", "ar"]) {
    const answer = await request.get(`/calendar/round-table.${language}.ics`);
    const calendar = new ICAL.Component(ICAL.parse(await answer.text()));
    const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
    const series = events.find((event) => event.isRecurring());
    const skipped = series.component.getAllProperties("exdate").map((date) => date.getFirstValue().toString());
    expect(skipped).toEqual(["2027-02-09T18:30:00"]);
    const moved = events.filter((event) => event.isRecurrenceException());
    expect(moved.map((event) => [event.uid, String(event.recurrenceId), String(event.startDate)])).toEqual([
      [series.uid, "2027-04-13T18:30:00", "2027-04-20T18:30:00"],
      [series.uid, "2027-06-08T18:30:00", "2027-06-08T19:00:00"],
    ]);
    expect(events.map((event) => event.sequence)).toEqual([9, 9, 9]);
  }
});

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("only the changes are listed, without empty lines", async ({ page }) => {
    await page.goto("/de/round-table/");
    const items = shown(page).locator("[data-testid=dates] > li");
    await expect(items.filter({ visible: true })).toHaveCount(EXCEPTIONS.length);
  });
});
