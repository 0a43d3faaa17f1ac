// Opening hours: right by the clocks of Berlin on any device, honest where nobody
// knows, and worded in every language. What is expected is read off a calendar.

import { SCHEDULES, alive, expect, keepHours, open, openAt, plain, shown, test } from "./fixtures.js";
import { GUIDE, LANGUAGES, languages, message } from "./site.js";

const opening = (page) => shown(page).locator(".details .opening");

async function says(page, words, what) {
  await expect.poll(async () => plain(await opening(page).innerText()), what).toBe(words);
}

const OFFICE = "/de/places/buergerbuero/";

test.beforeEach(({ page }) => keepHours(page));

for (const timezoneId of ["Europe/Berlin", "America/Los_Angeles", "Asia/Kathmandu"]) {
  test.describe(`On a device in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test("an office opens and closes to the minute", async ({ page }) => {
      const instants = [
        ["2026-11-22T12:00:00+01:00", "Jetzt geschlossen – öffnet Montag, 07:30 Uhr"],
        ["2026-11-23T06:00:00+01:00", "Jetzt geschlossen – öffnet um 07:30 Uhr"],
        ["2026-11-23T07:29:00+01:00", "Jetzt geschlossen – öffnet in 1 Minute"],
        ["2026-11-23T07:30:00+01:00", "Jetzt geöffnet – schließt um 17:00 Uhr"],
        ["2026-11-23T16:40:00+01:00", "Jetzt geöffnet – schließt in 20 Minuten"],
        ["2026-11-23T16:59:59+01:00", "Jetzt geöffnet – schließt in 1 Minute"],
        ["2026-11-23T17:00:00+01:00", "Jetzt geschlossen – öffnet Mittwoch, 07:30 Uhr"],
        // The last Monday of winter time, and the first of summer time after Easter.
        ["2027-03-22T07:30:00+01:00", "Jetzt geöffnet – schließt um 17:00 Uhr"],
        ["2027-04-05T07:30:00+02:00", "Jetzt geöffnet – schließt um 17:00 Uhr"],
      ];
      await openAt(page, instants[0][0], OFFICE);
      for (const [instant, words] of instants) {
        if (instant !== instants[0][0]) await page.clock.pauseAt(instant);
        await says(page, words, instant);
      }
      const zone = shown(page).getByText("Alle Uhrzeiten gelten in Deutschland.");
      await expect(zone).toHaveCount(timezoneId === "Europe/Berlin" ? 0 : 1);
    });
  });
}

test("a public holiday has its name, and nothing is promised for it", async ({ page }) => {
  // Whit Monday 2026.
  await openAt(page, "2026-05-25T10:00:00+02:00", OFFICE);
  await expect(opening(page)).toHaveAttribute("data-state", "uncertain");
  const words = plain(await shown(page).innerText());
  expect(words).toContain("Heute ist ein Feiertag: Pfingstmontag.");
  expect(words).toContain("Ob heute geöffnet ist, wissen wir nicht – rufen Sie vorher an.");
});

test("a hotline that never closes can be called on Christmas", async ({ page }) => {
  await openAt(page, "2026-12-25T03:00:00+01:00", "/de/places/telefonseelsorge/");
  await says(page, "Jetzt telefonisch erreichbar");
  await expect(opening(page)).toHaveAttribute("data-state", "open");
  await expect(shown(page)).not.toContainText("Feiertag");
});

test("of a helpline nothing is promised for the whole of a holiday, nor before it", async ({ page }) => {
  const instants = [
    // Daily from 7 to 22; May Day 2026 is a Friday.
    ["2026-04-30T21:30:00+02:00", "Jetzt telefonisch erreichbar – endet in 30 Minuten"],
    ["2026-04-30T22:30:00+02:00", "Jetzt nicht erreichbar"],
    ["2026-05-01T06:59:00+02:00", "Ob heute jemand erreichbar ist, wissen wir nicht."],
    ["2026-05-01T23:00:00+02:00", "Ob heute jemand erreichbar ist, wissen wir nicht."],
    ["2026-05-02T00:00:00+02:00", "Jetzt nicht erreichbar – wieder um 07:00 Uhr"],
    ["2026-12-24T10:00:00+01:00", "Ob heute jemand erreichbar ist, wissen wir nicht."],
    ["2026-12-25T06:30:00+01:00", "Ob heute jemand erreichbar ist, wissen wir nicht."],
    ["2026-12-27T06:30:00+01:00", "Jetzt nicht erreichbar – wieder in 30 Minuten"],
  ];
  await openAt(page, instants[0][0], "/de/places/opfertelefon/");
  for (const [instant, words] of instants) {
    if (instant !== instants[0][0]) await page.clock.pauseAt(instant);
    await says(page, words, instant);
  }
});

for (const [day, name] of [
  ["2026-12-24", "Heiligabend"],
  ["2026-12-31", "Silvester"],
]) {
  test(`on ${name} an office may be closed: call first`, async ({ page }) => {
    // Both are Thursdays.
    await openAt(page, `${day}T10:00:00+01:00`, OFFICE);
    await says(page, "Ob heute geöffnet ist, wissen wir nicht – rufen Sie vorher an.");
    await expect(opening(page)).toHaveAttribute("data-state", "uncertain");
    expect(plain(await shown(page).innerText())).toContain(`Heute ist ${name}.`);
    // While time stands still no frame is drawn, so that the end of the page waits for ever.
    await page.goto("/de/topics/arrival/?open=1");
    await alive(page);
    const office = shown(page).getByTestId("places").locator(`.place-card a[href="${OFFICE}"]`);
    await expect(office).toHaveCount(0);
  });
}

for (const { tag, name, formats } of LANGUAGES) {
  test(`a card says how old the hours are, as the browser writes the month in ${name}`, async ({ page }) => {
    const provenance = { sources: [], dated: "2022-05", confidence: "sourced" };
    const places = GUIDE.places.map((place) =>
      place.id === "buergerbuero" ? { ...place, schedules: SCHEDULES.buergerbuero, provenance } : place,
    );
    await page.route("**/data/guide.json", (route) => route.fulfill({ json: { ...GUIDE, places } }));
    await openAt(page, "2026-11-23T10:00:00+01:00", `/${tag}/topics/arrival/`);
    const month = await page.evaluate(
      (formats) => new Intl.DateTimeFormat(formats, { month: "long", year: "numeric", calendar: "gregory", timeZone: "UTC" }).format(Date.UTC(2022, 4)),
      formats,
    );
    const cards = shown(page).locator(".place-card").filter({ has: page.locator(`a[href="/${tag}/places/buergerbuero/"]`) });
    const [words] = message(tag, "hours-dated").split("{");
    const line = cards.first().locator(".opening");
    await expect(line).toHaveAttribute("data-state", "open");
    expect(plain(await line.textContent())).toContain(plain(words.trim()));
    expect(plain(await line.textContent())).toContain(plain(month));
  });
}

test("a nursery whose days nobody knows is not said to be open", async ({ page }) => {
  await openAt(page, "2026-11-23T10:00:00+01:00", "/de/places/kita-kinderhaus/");
  await says(page, "Die Wochentage sind nicht bekannt – rufen Sie vorher an.");
  await page.clock.pauseAt("2026-11-23T20:00:00+01:00");
  await says(page, "Jetzt geschlossen");
});

test("advice by appointment is not said to be closed", async ({ page }) => {
  await openAt(page, "2026-11-23T10:00:00+01:00", "/de/places/einbuergerung/");
  await says(page, "Nach Vereinbarung");
  await page.clock.pauseAt("2026-11-24T13:00:00+01:00");
  // Its hours are for calling.
  await says(page, "Jetzt telefonisch erreichbar – bis 16:00 Uhr");
  await expect(shown(page).locator(".details")).toContainText("Telefonzeiten");
});

test("who has no hours but a telephone is to be called first", async ({ page }) => {
  await open(page, "/de/places/stadtbibliothek/");
  await expect(shown(page)).toContainText("Öffnungszeiten nicht bekannt – rufen Sie vorher an.");
});

for (const { tag, name, formats } of LANGUAGES) {
  test(`the minutes left are worded as the browser words them in ${name}`, async ({ page }) => {
    await openAt(page, "2026-11-23T16:40:00+01:00", `/${tag}/places/buergerbuero/`);
    const relative = await page.evaluate(
      (formats) => new Intl.RelativeTimeFormat(formats).format(20, "minute"),
      formats,
    );
    await expect.poll(async () => plain(await opening(page).innerText())).toContain(plain(relative));
    await expect(opening(page)).toHaveAttribute("data-state", "open");
  });
}

for (const { tag, name } of languages("de", "ar")) {
  test.describe(`The filter for what is open, in ${name}`, () => {
    const cards = (page) => shown(page).getByTestId("places").locator(".place-card");
    const box = (page) => shown(page).locator("input[name=open]");

    test("keeps only what is open, and is in the address", async ({ page }) => {
      // A Sunday night.
      await openAt(page, "2026-11-22T23:00:00+01:00", `/${tag}/topics/emergency/`);
      const all = await shown(page).locator(".place-card").count();
      await shown(page).locator(".filter-box > summary").click();
      await box(page).check();
      await expect(page).toHaveURL(/\?open=1$/);
      const left = await cards(page).count();
      expect(left).toBeGreaterThan(5);
      expect(left).toBeLessThan(all);
      await expect(cards(page).locator(".opening[data-state=open]")).toHaveCount(left);
      await expect(cards(page).locator('a[href$="/places/112/"]')).toHaveCount(1);
    });

    test("works from a shared link, and follows the clock", async ({ page }) => {
      await openAt(page, "2026-11-23T13:59:00+01:00", `/${tag}/topics/family/?open=1`);
      await expect(box(page)).toBeChecked();
      // The children's hotline: Monday to Saturday, 14:00 to 20:00.
      const hotline = cards(page).locator('a[href$="/places/kinder/"]');
      await expect(hotline).toHaveCount(0);
      await page.clock.pauseAt("2026-11-23T14:00:00+01:00");
      await expect(hotline).toHaveCount(1);
      await page.clock.pauseAt("2026-11-23T20:00:00+01:00");
      await expect(hotline).toHaveCount(0);
    });
  });
}
