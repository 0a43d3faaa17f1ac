// The countdown to the Round Table: exact to the second by the clocks of Berlin,
// whatever zone the device is in. The expected instants are written down here from a
// calendar, so that the tests share no arithmetic with the app.

import { AS_PLANNED, changeGuide, expect, meetAsPlanned, open, openAt, plain, shown, test } from "./fixtures.js";
import { GUIDE, LANGUAGES, message, place } from "./site.js";

/** Second Tuesdays of February, April, June, September, November and December. */
const DATES = [
  "2026-12-08T18:30:00+01:00",
  "2027-02-09T18:30:00+01:00",
  "2027-04-13T18:30:00+02:00",
  "2027-06-08T18:30:00+02:00",
  "2027-09-14T18:30:00+02:00",
  "2027-11-09T18:30:00+01:00",
  "2027-12-14T18:30:00+01:00",
  "2028-02-08T18:30:00+01:00",
  "2028-04-11T18:30:00+02:00",
];

/** Who knows whether it meets, and how one asks. */
const ASKED = place(GUIDE.round_table.confirm_with);
const MAIL = `mailto:${ASKED.email}`;

/** The page of the Round Table. */
const TABLE = "/de/round-table/";

/** How the app keeps the wish for seconds. */
const SECONDS = "wegweiser.seconds";

test.beforeEach(async ({ page }) => {
  await meetAsPlanned(page);
  // Most of the tests count seconds, so the visitor has asked for them; the pages of a test
  // that changes the wish find it as they left it.
  await page.addInitScript((key) => {
    if (sessionStorage.getItem("asked")) return;
    sessionStorage.setItem("asked", "yes");
    localStorage.setItem(key, "countdown");
  }, SECONDS);
});

const ZONES = ["Europe/Berlin", "Europe/Kyiv", "America/Los_Angeles", "Pacific/Auckland"];

const countdown = (page) => shown(page).locator("time#countdown");
const dates = (page) => shown(page).locator("ol time[datetime]");

/** What the countdown says: days, hours, minutes, seconds. */
async function left(page) {
  const text = plain(await countdown(page).innerText());
  return text.match(/\d+/g).map(Number);
}

async function counts(page, datetime, expected, what) {
  await expect(countdown(page), what).toHaveAttribute("datetime", datetime);
  await expect.poll(() => left(page), what).toEqual(expected);
}

for (const timezoneId of ZONES) {
  test.describe(`On a device in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test("it is exact at any instant", async ({ page }) => {
      const instants = [
        ["weeks before", "2026-11-22T12:00:01+01:00", DATES[0], [16, 6, 29, 59]],
        ["a day before", "2026-12-07T18:30:00+01:00", DATES[0], [1, 0, 0, 0]],
        ["in the night before", "2026-12-08T00:00:00+01:00", DATES[0], [0, 18, 30, 0]],
        ["a minute before", "2026-12-08T18:29:00+01:00", DATES[0], [0, 0, 1, 0]],
        ["a second before", "2026-12-08T18:29:59+01:00", DATES[0], [0, 0, 0, 1]],
        ["at midnight after it", "2026-12-09T00:00:00+01:00", DATES[1], [62, 18, 30, 0]],
        // One hour is missing between: the clocks go forward on 2027-03-28.
        ["across that change", "2027-03-27T18:30:00+01:00", DATES[2], [16, 23, 0, 0]],
        ["just before that change", "2027-03-28T01:59:59+01:00", DATES[2], [16, 15, 30, 1]],
        ["just after it", "2027-03-28T03:00:00+02:00", DATES[2], [16, 15, 30, 0]],
        // And one hour comes twice on 2027-10-31.
        ["across the change back", "2027-10-30T18:30:00+02:00", DATES[5], [10, 1, 0, 0]],
        ["over the turn of the year", "2027-12-31T23:59:59+01:00", DATES[7], [38, 18, 30, 1]],
      ];
      const [[, first]] = instants;
      await openAt(page, first, TABLE);
      for (const [what, instant, datetime, expected] of instants) {
        if (instant !== first) await page.clock.pauseAt(instant);
        await counts(page, datetime, expected, what);
      }
    });

    test("it is exact from the first moment", async ({ page }) => {
      await openAt(page, "2027-03-28T03:00:00+02:00", TABLE);
      await counts(page, DATES[2], [16, 15, 30, 0]);
    });

    test("it ticks each second", async ({ page }) => {
      await openAt(page, "2026-12-06T18:29:57+01:00", TABLE);
      await counts(page, DATES[0], [2, 0, 0, 3]);
      for (const expected of [
        [2, 0, 0, 2],
        [2, 0, 0, 1],
        [2, 0, 0, 0],
        [1, 23, 59, 59],
        [1, 23, 59, 58],
      ]) {
        await page.clock.runFor(1_000);
        await expect.poll(() => left(page)).toEqual(expected);
      }
    });

    test("the date and the time in words are those of Berlin", async ({ page }) => {
      await openAt(page, "2027-04-01T12:00:00+02:00", TABLE);
      await expect(shown(page)).toContainText("Dienstag, 13. April 2027");
      await expect(shown(page)).toContainText("18:30");
    });

    test("the next six dates are those of the calendar", async ({ page }) => {
      for (const [instant, expected] of [
        ["2026-11-22T12:00:00+01:00", DATES.slice(0, 6)],
        ["2027-02-10T00:00:00+01:00", DATES.slice(2, 8)],
      ]) {
        await page.clock.setFixedTime(new Date(instant));
        await open(page, TABLE);
        await expect(dates(page)).toHaveCount(6);
        const listed = await dates(page).evaluateAll((all) => all.map((time) => time.dateTime));
        expect(listed).toEqual(expected);
        await expect(dates(page).first()).toContainText(/Dienstag.*18:30/);
      }
    });
  });
}

test.describe("The evening of a meeting", () => {
  test.use({ timezoneId: "America/Los_Angeles" });

  test("begins with a last second and then says that it has begun", async ({ page }) => {
    await openAt(page, "2026-12-08T18:29:58+01:00", TABLE);
    await expect(shown(page)).toContainText("Heute");
    await counts(page, DATES[0], [0, 0, 0, 2]);
    await page.clock.runFor(1_000);
    await counts(page, DATES[0], [0, 0, 0, 1]);
    await page.clock.runFor(1_000);
    await expect.poll(async () => plain(await countdown(page).innerText())).toBe(
      "Hat um 18:30 Uhr begonnen",
    );
    await expect(countdown(page)).toHaveAttribute("datetime", DATES[0]);
  });

  test("stays so until midnight in Berlin", async ({ page }) => {
    await openAt(page, "2026-12-08T23:59:58+01:00", TABLE);
    await expect(countdown(page)).toContainText("begonnen");
    await page.clock.runFor(1_000);
    await expect(countdown(page)).toContainText("begonnen");
    await page.clock.runFor(1_000);
    await counts(page, DATES[1], [62, 18, 30, 0]);
  });

  test("takes the date from the list when it is over", async ({ page }) => {
    await openAt(page, "2026-12-08T23:59:58+01:00", TABLE);
    await page.clock.runFor(3_000);
    await expect(dates(page).first()).toHaveAttribute("datetime", DATES[1]);
    await expect(dates(page)).toHaveCount(6);
  });
});

test("a device that slept counts on from the right second", async ({ page }) => {
  await openAt(page, "2026-12-01T10:00:00+01:00", TABLE);
  await counts(page, DATES[0], [7, 8, 30, 0]);
  await page.clock.fastForward(3 * 24 * 60 * 60 * 1_000);
  await page.clock.runFor(1_000);
  await counts(page, DATES[0], [4, 8, 29, 59]);
});

test("a meeting may be decades away from today", async ({ page }) => {
  await openAt(page, "2099-12-01T18:30:00+01:00", TABLE);
  await counts(page, "2099-12-08T18:30:00+01:00", [7, 0, 0, 0]);
});

test("the countdown ticks on home too, and no more after one has left", async ({ page }) => {
  await openAt(page, "2026-12-06T18:29:57+01:00", "/de/");
  await counts(page, DATES[0], [2, 0, 0, 3]);
  await page.clock.runFor(1_000);
  await counts(page, DATES[0], [2, 0, 0, 2]);
  await page.getByRole("navigation").locator("a[href='/de/topics/']").click();
  await expect(shown(page)).toHaveAttribute("data-page", "topics");
  await page.clock.runFor(5_000);
  await page.goBack();
  await expect(shown(page)).toHaveAttribute("data-page", "home");
  await counts(page, DATES[0], [1, 23, 59, 57]);
});

test("the words count one and many in each language", async ({ page }) => {
  for (const [tag, one, many] of [
    ["de", "1 Tag, 1 Stunde, 1 Minute, 1 Sekunde", "2 Tage, 2 Stunden, 2 Minuten, 2 Sekunden"],
    ["en", "1 day, 1 hour, 1 minute, 1 second", "2 days, 2 hours, 2 minutes, 2 seconds"],
  ]) {
    for (const [instant, expected] of [
      ["2026-12-07T17:28:59+01:00", one],
      ["2026-12-06T16:27:58+01:00", many],
    ]) {
      await page.clock.setFixedTime(new Date(instant));
      await open(page, `/${tag}/round-table/`);
      expect(plain(await countdown(page).innerText())).toBe(expected);
    }
  }
});

for (const { tag, name, formats } of LANGUAGES) {
  test(`the page in ${name} tells place, rule, and to ask before one goes`, async ({ page }) => {
    await open(page, `/${tag}/round-table/`);
    await expect(shown(page)).toContainText(GUIDE.round_table.room);
    await expect(shown(page)).toContainText(place(GUIDE.round_table.place).address.address_1);
    const time = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: "UTC" };
    const halfPastSix = new Intl.DateTimeFormat(formats, time).format(Date.UTC(2026, 0, 1, 18, 30));
    await expect(shown(page)).toContainText(halfPastSix);
    await expect(shown(page).locator(`a[href='${MAIL}']`)).toBeVisible();
    await expect(shown(page).locator("a[href*='openstreetmap.org']")).toBeVisible();
    const rule = shown(page).locator("section[aria-labelledby=rule]");
    const month = new Intl.DateTimeFormat(formats, { month: "long", calendar: "gregory", timeZone: "UTC" });
    for (const number of [2, 4, 6, 9, 11, 12]) {
      await expect(rule).toContainText(month.format(Date.UTC(2026, number - 1, 8)));
    }
  });
}

test("search engines read the same dates", async ({ page }) => {
  await openAt(page, "2026-11-22T12:00:00+01:00", TABLE);
  const text = await shown(page).locator('script[type="application/ld+json"]').textContent();
  const series = JSON.parse(text);
  expect(series["@type"]).toBe("EventSeries");
  expect(series.subEvent.map(({ startDate }) => startDate)).toEqual(DATES.slice(0, 6));
});

test.describe("In the last hour before it begins", () => {
  for (const { tag, name, formats } of LANGUAGES) {
    test(`the minutes are worded as the browser words them in ${name}`, async ({ page }) => {
      await openAt(page, "2026-12-08T17:50:00+01:00", `/${tag}/round-table/`);
      const relative = await page.evaluate(
        (formats) => new Intl.RelativeTimeFormat(formats).format(40, "minute"),
        formats,
      );
      const badge = shown(page).locator(".countdown .badge");
      await expect.poll(async () => plain(await badge.innerText())).toContain(plain(relative));
    });
  }
});

test.describe("Where the clock of the device is wrong", () => {
  /** The server says the time, which the test's own server does not. */
  async function serverSays(page, time) {
    await page.route("/", (route) => {
      if (route.request().method() !== "HEAD") return route.fallback();
      return route.fulfill({ headers: { Date: new Date(time).toUTCString() } });
    });
  }

  test("the countdown follows the clock of the server, and says so", async ({ page }) => {
    await serverSays(page, "2026-12-08T18:00:00+01:00");
    await openAt(page, "2026-12-08T14:00:00+01:00", TABLE);
    await expect(shown(page).getByText("Die Uhr Ihres Geräts geht falsch.")).toBeVisible();
    await page.clock.runFor(1_000);
    const [days, hours, minutes] = await left(page);
    expect([days, hours]).toEqual([0, 0]);
    expect(minutes).toBeGreaterThanOrEqual(28);
    expect(minutes).toBeLessThanOrEqual(30);
  });

  test("a minute more or less is not worth a word", async ({ page }) => {
    // The clock is at 13:59 when the page asks.
    await serverSays(page, "2026-12-08T14:00:00+01:00");
    await openAt(page, "2026-12-08T14:00:00+01:00", TABLE);
    await counts(page, DATES[0], [0, 4, 30, 0]);
    await expect(shown(page).getByText("Die Uhr Ihres Geräts")).toBeHidden();
  });
});

test("a second changes one text and nothing else on the page", async ({ page }) => {
  await openAt(page, "2026-12-01T12:00:10+01:00", TABLE);
  // What is fetched a moment after the page has come by then.
  await page.clock.runFor(3_000);
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => {
    window.changes = [];
    const observer = new MutationObserver((records) => {
      for (const { type, target } of records) window.changes.push([type, target.nodeName]);
    });
    const all = { attributes: true, characterData: true, childList: true, subtree: true };
    observer.observe(document.documentElement, all);
  });
  await page.clock.runFor(5_000);
  await expect.poll(() => page.evaluate(() => window.changes.length)).toBe(5);
  const changes = await page.evaluate(() => window.changes);
  for (const change of changes) expect(change).toEqual(["childList", "SPAN"]);
});

test("there are no seconds until one wishes so, and the wish is kept on this device", async ({ page }) => {
  const button = (key) => shown(page).getByRole("button", { name: message("de", key) });
  await page.addInitScript((key) => {
    if (sessionStorage.getItem("not asked")) return;
    sessionStorage.setItem("not asked", "yes");
    localStorage.removeItem(key);
  }, SECONDS);
  await openAt(page, "2026-12-06T18:29:10+01:00", TABLE);
  await expect.poll(() => left(page)).toEqual([2, 0, 0]);
  const words = await countdown(page).innerText();
  await page.clock.runFor(40_000);
  expect(await countdown(page).innerText()).toBe(words);
  // It is no less true than with them: a minute later it says so.
  await page.clock.runFor(70_000);
  await expect.poll(() => left(page)).toEqual([1, 23, 59]);
  await button("countdown-resume").click();
  await expect.poll(() => left(page)).toHaveLength(4);
  expect(await page.evaluate((key) => localStorage.getItem(key), SECONDS)).toBe("countdown");
  await button("countdown-pause").click();
  await expect.poll(() => left(page)).toHaveLength(3);
  await page.reload();
  await expect(button("countdown-resume")).toBeVisible();
});

for (const path of ["/de/", TABLE]) {
  test(`a date that nobody has confirmed is only planned, and the card says whom to ask: ${path}`, async ({ page }) => {
    await openAt(page, "2026-11-22T12:00:00+01:00", path);
    const card = shown(page).locator(".card", { has: page.locator("#countdown") });
    await expect(card).toHaveText(/Geplant: .*8\. Dezember 2026.*18:30.*nicht bestätigt/u);
    await expect(card).toContainText(ASKED.name);
    await expect(card.locator(`a[href='${MAIL}']`)).toBeVisible();
  });

  test(`a date that somebody has confirmed is certain: ${path}`, async ({ page }) => {
    await changeGuide(page, ({ round_table: { meeting } }) =>
      Object.assign(meeting, AS_PLANNED, { confirmed: ["2026-12-08"] }),
    );
    await openAt(page, "2026-11-22T12:00:00+01:00", path);
    const card = shown(page).locator(".card", { has: page.locator("#countdown") });
    await expect(card).toContainText(message("de", "meeting-confirmed"));
    await expect(card).not.toContainText("Geplant");
    await expect(card.locator("a[href^='mailto:']")).toBeHidden();
    // The next one is not.
    await page.clock.pauseAt("2026-12-09T00:00:00+01:00");
    await expect(card).toContainText("nicht bestätigt");
    await expect(card.locator("a[href^='mailto:']")).toBeVisible();
  });
}
