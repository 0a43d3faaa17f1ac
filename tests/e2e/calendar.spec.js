// The Round Table in calendars: what the page hands over and what one subscribes to is
// read by another library, and comes to the same instants in every zone.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import ICAL from "ical.js";

import { expect, meetAsPlanned, open, plain, shown, test } from "./fixtures.js";
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

test("the feed is the same series", () => {
  const [event, ...others] = read(readFileSync(join(FOLDER, "calendar/round-table.ics"), "utf8"));
  expect(others).toEqual([]);
  const all = secondTuesdays(2026, 2100);
  const instants = expand(event, 2100);
  expect(instants.length).toBeGreaterThan(400);
  expect(instants).toEqual(all.slice(all.length - instants.length));
});

test("one date is one event, with a reminder only if asked for", async ({ page }) => {
  await page.clock.setFixedTime("2026-11-22T12:00:00Z");
  await open(page, "/de/round-table/");
  const button = shown(page).locator("[data-list=dates] button").first();
  const first = await download(page, button);
  expect(first.name).toBe("round-table-2026-12-08.ics");
  const [event] = read(first.text);
  expect(event.isRecurring()).toBe(false);
  expect(event.startDate.toUnixTime() * 1000).toBe(Date.parse("2026-12-08T18:30:00+01:00"));
  expect(event.component.getAllSubcomponents("valarm")).toEqual([]);

  await shown(page).getByRole("checkbox").check();
  const second = await download(page, button);
  const [reminding] = read(second.text);
  expect(reminding.component.getFirstSubcomponent("valarm").getFirstPropertyValue("trigger").toString()).toBe("-P1D");
  expect(reminding.uid).toBe(event.uid);
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
    expect(event.description).toBe(plain(message(tag, "meeting-confirm-short")));
  });
}

test("one subscribes by a link, or by an address to paste", async ({ page, context, site }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "/en/round-table/");
  const link = shown(page).getByRole("link", { name: message("en", "calendar-subscribe") });
  const address = `${site}/calendar/round-table.ics`;
  await expect(link).toHaveAttribute("href", address.replace("http:", "webcal:"));
  await shown(page).getByRole("button", { name: message("en", "calendar-copy") }).click();
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
