// The Round Table in calendars: what the page hands over and what one subscribes to is
// read by another library, and comes to the same instants in every zone.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import ICAL from "ical.js";

import { AS_PLANNED, changeGuide, expect, meetAsPlanned, open, plain, shown, test } from "./fixtures.js";
import { FOLDER, LANGUAGES, message, texts } from "./site.js";

/** The offset of Berlin from UTC at an instant, in milliseconds, by the ICU of Node. */
function offsetOfBerlin(instant) {
  const format = new Intl.DateTimeFormat("en", { timeZone: "Europe/Berlin", timeZoneName: "longOffset" });
  const name = format.formatToParts(instant).find(({ type }) => type === "timeZoneName").value;
  const [, hours] = /GMT\+0?(\d)/.exec(name);
  return Number(hours) * 3_600_000;
}

/** Every second Tuesday of the six months at 18:30 in Berlin, by counting days. */
function secondTuesdays(from, to) {
  const instants = [];
  for (let year = from; year <= to; year += 1) {
    for (const month of [2, 4, 6, 9, 11, 12]) {
      const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
      const day = 1 + ((2 - first + 7) % 7) + 7;
      const civil = Date.UTC(year, month - 1, day, 18, 30);
      instants.push(civil - offsetOfBerlin(civil));
    }
  }
  return instants;
}

/** What ical.js makes of a file: the events, with their zone known to it. */
function read(file) {
  expect(file.split("\n").every((line) => line === "" || line.endsWith("\r")), "CRLF").toBe(true);
  const calendar = new ICAL.Component(ICAL.parse(file));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

/** The instants of a series up to a year. */
function expand(event, year) {
  const instants = [];
  const dates = event.iterator();
  for (let date = dates.next(); date && date.year <= year; date = dates.next()) {
    instants.push(date.toUnixTime() * 1000);
  }
  return instants;
}

async function download(page, button) {
  const started = page.waitForEvent("download");
  await button.click();
  const file = await started;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

test.beforeEach(({ page }) => meetAsPlanned(page));

for (const timezoneId of [
  "Europe/Berlin",
  "Europe/Kyiv",
  "America/Los_Angeles",
  "Asia/Kathmandu",
  "Pacific/Auckland",
]) {
  test.describe(`On a device in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test("the series is that of the calendar until 2100", async ({ page }) => {
      await page.clock.setFixedTime("2026-11-22T12:00:00Z");
      await open(page, "/de/round-table/");
      const button = shown(page).getByRole("link", { name: message("de", "calendar-series") });
      const { name, text } = await download(page, button);
      expect(name).toBe("round-table.ics");
      const [event] = read(text);
      expect(expand(event, 2100)).toEqual(secondTuesdays(2026, 2100).slice(5));
    });
  });
}

test("the feed of each language is the same series under the same name", () => {
  const all = secondTuesdays(2026, 2100);
  const feeds = ["", ...LANGUAGES.map(({ tag }) => `.${tag}`)];
  const uids = feeds.map((language) => {
    const path = join(FOLDER, `calendar/round-table${language}.ics`);
    const [event] = read(readFileSync(path, "utf8")).filter((event) => event.isRecurring());
    const instants = expand(event, 2100);
    expect(instants.length).toBeGreaterThan(400);
    expect(all).toEqual(expect.arrayContaining(instants));
    return event.uid;
  });
  expect(new Set(uids).size).toBe(1);
});

test("one date is that of the series, two hours long, with a reminder only if asked for", async ({ page }) => {
  await page.clock.setFixedTime("2026-11-22T12:00:00Z");
  await open(page, "/de/round-table/");
  const button = shown(page).locator("[data-testid=dates] button").first();
  const first = await download(page, button);
  expect(first.name).toBe("round-table-2026-12-08.ics");
  const [event] = read(first.text);
  const begins = Date.parse("2026-12-08T18:30:00+01:00");
  expect(event.isRecurring()).toBe(false);
  expect(event.startDate.toUnixTime() * 1000).toBe(begins);
  expect(event.endDate.toUnixTime() * 1000).toBe(begins + 2 * 3_600_000);
  expect(event.recurrenceId.toUnixTime() * 1000).toBe(begins);
  expect(event.component.getAllSubcomponents("valarm")).toEqual([]);

  const all = shown(page).getByRole("link", { name: message("de", "calendar-series") });
  const [series] = read((await download(page, all)).text);
  expect(event.uid).toBe(series.uid);
  // Nobody has confirmed either.
  for (const { component } of [event, series]) {
    expect(component.getFirstPropertyValue("status")).toBe("TENTATIVE");
  }

  await shown(page).getByRole("checkbox").check();
  const second = await download(page, button);
  const [reminding] = read(second.text);
  expect(reminding.component.getFirstSubcomponent("valarm").getFirstPropertyValue("trigger").toString()).toBe("-P1D");
  expect(reminding.uid).toBe(event.uid);
});

test("a date that is confirmed is so in the calendar, the others stay tentative", async ({ page }) => {
  await changeGuide(page, ({ round_table: { meeting } }) =>
    Object.assign(meeting, AS_PLANNED, { confirmed: ["2026-12-08"] }),
  );
  await page.clock.setFixedTime("2026-11-22T12:00:00Z");
  await open(page, "/de/round-table/");
  const button = shown(page).getByRole("link", { name: message("de", "calendar-series") });
  const events = read((await download(page, button)).text);
  const said = events.map(({ component, recurrenceId }) => [
    recurrenceId?.toString() ?? "series",
    component.getFirstPropertyValue("status"),
  ]);
  expect(said).toEqual([["series", "TENTATIVE"], ["2026-12-08T18:30:00", "CONFIRMED"]]);
});

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the links lead to the calendar as a file, in the language of the page", async ({ page, request }) => {
    await page.goto("/ar/round-table/");
    for (const key of ["calendar-series", "calendar-subscribe"]) {
      const link = shown(page).getByRole("link", { name: message("ar", key) });
      await expect(link).toHaveAttribute("href", "/calendar/round-table.ar.ics");
    }
    const answer = await request.get("/calendar/round-table.ar.ics");
    expect(answer.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
    await expect(shown(page).getByRole("button")).toHaveCount(0);
  });
});

test("a link puts the series into Google's calendar, which reads no file on a phone", async ({ page }) => {
  await open(page, "/de/round-table/");
  const link = shown(page).getByRole("link", { name: message("de", "calendar-google-add") });
  const url = new URL(await link.getAttribute("href"));
  expect(url.origin + url.pathname).toBe("https://calendar.google.com/calendar/render");
  const { dates, recur, ...others } = Object.fromEntries(url.searchParams);
  expect(others).toMatchObject({ action: "TEMPLATE", ctz: "Europe/Berlin" });
  expect(others.details).toContain(plain(message("de", "meeting-confirm-short")));
  const [start, end] = dates.split("/").map((date) => ICAL.Time.fromDateTimeString(
    date.replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)/, "$1-$2-$3T$4:$5:$6"),
  ));
  expect(end.subtractDate(start).toSeconds()).toBe(2 * 3_600);
  const rule = ICAL.Recur.fromString(recur.replace("RRULE:", "")).iterator(start);
  const civil = (instant) => new Date(instant + offsetOfBerlin(instant)).toISOString().slice(0, 19);
  const next = [rule.next(), rule.next(), rule.next()].map(String);
  expect(secondTuesdays(2026, 2028).map(civil)).toEqual(expect.arrayContaining(next));
});

for (const { tag, name } of LANGUAGES) {
  test(`the file speaks ${name}`, async ({ page }) => {
    await open(page, `/${tag}/round-table/`);
    const button = shown(page).getByRole("link", { name: message(tag, "calendar-series") });
    const [event] = read((await download(page, button)).text);
    const title = texts(tag).pages["round-table"].title.replaceAll("\u00ad", "");
    expect(event.summary.replaceAll("\u00ad", "")).toBe(title);
    expect(event.component.getFirstProperty("summary").getParameter("language")).toBe(tag);
    expect(event.location).toContain("Bürgerhalle");
    const said = ["meeting-confirm-short", "calendar-no-end"].map((key) => plain(message(tag, key)));
    expect(event.description).toBe(said.join("\n"));
  });
}

test("one subscribes by a link, or by an address to paste", async ({ page, context, site }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "/en/round-table/");
  const link = shown(page).getByRole("link", { name: message("en", "calendar-subscribe") });
  const address = `${site}/calendar/round-table.en.ics`;
  await expect(link).toHaveAttribute("href", address.replace("http:", "webcal:"));
  // The postal address has a button of its own to copy it.
  await shown(page).locator("button.action", { hasText: message("en", "calendar-copy") }).click();
  await expect(shown(page).getByRole("status")).toHaveText(message("en", "calendar-copied"));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
});

test.describe("Where the device's clock shows another time", () => {
  test.use({ timezoneId: "Europe/Kyiv" });

  test("the page tells both", async ({ page }) => {
    await page.clock.setFixedTime("2026-11-22T12:00:00Z");
    await open(page, "/de/round-table/");
    const countdown = shown(page).locator(".countdown");
    await expect(countdown).toContainText("18:30");
    await expect(countdown).toContainText("Auf Ihrem Gerät");
    await expect(countdown).toContainText("19:30");
  });
});

test("where it shows the time of Berlin there is nothing to add", async ({ page }) => {
  await open(page, "/de/round-table/");
  await expect(shown(page).locator(".countdown")).not.toContainText("Auf Ihrem Gerät");
});

test.describe("Where nothing is to move by itself", () => {
  test.use({ reducedMotion: "reduce" });

  test("the countdown has no seconds", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.clock.setFixedTime("2026-12-06T16:27:58+01:00");
    await open(page, "/de/round-table/");
    const text = plain(await page.locator("#countdown").innerText());
    expect(text).toBe("2 Tage, 2 Stunden, 2 Minuten");
  });
});
