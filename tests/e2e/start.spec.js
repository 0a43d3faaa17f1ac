// Where do I start, and the first weeks: as counsellors tell it, without scripts, and with
// nothing of it leaving the device.

import { readFileSync } from "node:fs";

import { ALL, isAccessible } from "./axe.js";
import { readCode } from "./code.js";
import { expect, open, openAt, plain, ready, shown, shows, test } from "./fixtures.js";
import { NARROW, smallTargets, sticksOut } from "./layout.js";
import { message, place } from "./site.js";

const record = (path) =>
  JSON.parse(readFileSync(new URL(`../../public/data/handbook/${path}.json`, import.meta.url), "utf8"));
const SITUATIONS = record("situations").situations.map(({ id }) => id);
const NEEDS = record("needs").needs.map(({ id }) => id);
const TASKS = record("first-weeks").items;
const answer = (situation, need) => record(`answers/${situation}`).answers.find((it) => it.need === need);

const button = (page, tag, key) => shown(page).getByRole("button", { name: message(tag, key) });
const task = (page, id) => shown(page).locator(`li#${id}`);

/** What is noted in one of the lists, as the device keeps it. */
const kept = (page) => page.evaluate(() => localStorage.getItem("wegweiser.first-weeks") ?? "");

/** The links of a page that is written ahead of time. */
const links = (html) => Array.from(html.split("<main")[1].matchAll(/ href="([^"#]+)/g), ([, href]) => href);

test.describe("Without scripts", () => {
  for (const tag of ["de", "ar", "de-simple"]) {
    test(`every answer is reached from home by links alone, in ${tag}`, async ({ request }) => {
      const read = async (path) => {
        const response = await request.get(path);
        expect(response.status(), path).toBe(200);
        return response.text();
      };
      const start = `/${tag}/start/`;
      expect(links(await read(`/${tag}/`))).toContain(start);
      const situations = links(await read(start));
      for (const situation of SITUATIONS) {
        expect(situations).toContain(`${start}${situation}/`);
        const needs = links(await read(`${start}${situation}/`));
        for (const need of NEEDS) {
          const path = `${start}${situation}/${need}/`;
          expect(needs).toContain(path);
          const html = await read(path);
          expect(html).toContain(`data-situation="${situation}" data-need="${need}"`);
          const { first } = answer(situation, need);
          const numbers = (place(first).phones ?? []).map(({ number }) => `tel:${number.replaceAll(" ", "")}`);
          const ways = [`/${tag}/places/${first}/`, ...numbers];
          expect(links(html).some((href) => ways.includes(href)), `${path} leads to ${first}`).toBe(true);
          expect(links(html)).toContain(`${start}${situation}/`);
        }
      }
    });
  }
});

/**
 * What counsellors tell: in which language, who it is, what they need, and to which place
 * the answer sends them first.
 */
const STORIES = [
  ["A family from Syria in the procedure needs a doctor", "ar", "asylum-pending", "find-a-doctor"],
  ["An Afghan with a Duldung wants to work", "fa", "rejected-duldung", "find-work"],
  ["A mother from Kharkiv looks for a school", "uk", "ukraine", "register-at-school"],
  ["A recognised refugee gets no money yet", "ar", "protected", "money-to-live-on"],
  ["A student from Iran has lost her room", "fa", "work-study-visa", "find-a-flat"],
  ["A boy of sixteen is alone and has had a letter", "fa", "minor-alone", "official-letters"],
  ["A wife from Turkey wants to learn German", "tr", "family-joined", "learn-german"],
  ["A worker from Bulgaria without papers of any kind asks what to do", "de", "unsure", "just-arrived"],
  ["A woman is beaten by her husband", "uk", "ukraine", "help-against-violence"],
];

test.describe("In a browser without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const tag of ["de", "ar", "de-simple"]) {
    test(`one clicks from home to an answer and back, and sees no button that does nothing, in ${tag}`, async ({ page }) => {
      const start = `/${tag}/start/`;
      await page.goto(`/${tag}/`);
      for (const path of [start, `${start}asylum-pending/`, `${start}asylum-pending/find-a-doctor/`]) {
        await page.locator(`main a[href="${path}"]`).first().click();
        await expect(page).toHaveURL(path);
        expect(await page.locator("main button:visible").count(), path).toBe(0);
      }
      await expect(page.locator("#answer ol.steps > li").first()).toBeVisible();
      await page.locator(`.crumb a[href="${start}asylum-pending/"]`).click();
      await expect(page).toHaveURL(`${start}asylum-pending/`);
    });
  }
});

test.describe("What counsellors tell", () => {
  for (const [story, tag, situation, need] of STORIES) {
    test(`${story} (${tag})`, async ({ page }) => {
      await open(page, `/${tag}/`);
      await shown(page).locator(`a[href='/${tag}/start/']`).first().click();
      await shows(page, "start");
      await shown(page).locator(`h3 a[href='/${tag}/start/${situation}/']`).click();
      await shown(page).locator(`h2 a[href='/${tag}/start/${situation}/${need}/']`).click();
      const section = shown(page).locator("#answer");
      await expect(section).toHaveAttribute("data-situation", situation);
      await expect(section).toHaveAttribute("data-need", need);
      const { first, bring = [], status } = answer(situation, need);
      const numbers = (place(first).phones ?? []).map(({ number }) => `[href='tel:${number.replaceAll(" ", "")}']`);
      const ways = [`.door a[href='/${tag}/places/${first}/']`, ...numbers].join(", ");
      await expect(section.locator(ways).first()).toBeVisible();
      await expect(section.locator("ol.steps > li").first()).toBeVisible();
      for (const paper of bring) {
        await expect(section.locator(`.papers a[href$='/documents/#${paper}']`)).toBeVisible();
      }
      await expect(section.getByText(message(tag, "start-ask"))).toHaveCount(status === "ask" ? 1 : 0);
      // The way back always works: by the link, and by the browser.
      await shown(page).locator(`.crumb a[href='/${tag}/start/${situation}/']`).click();
      await expect(page).toHaveURL(new RegExp(`/${tag}/start/${situation}/$`));
      await expect(shown(page).getByRole("heading", { level: 1 })).toContainText(message(tag, "start-need"));
      await page.goBack();
      // A page about violence leaves no entry in the history of the tab.
      if (need !== "help-against-violence") {
        await expect(section).toBeVisible();
        await page.goBack();
      }
      await expect(shown(page).getByRole("heading", { level: 1 })).toContainText(message(tag, "start-need"));
    });
  }

  test("Two weeks after moving in, a family from Ukraine asks whether it is too late (de)", async ({ page }) => {
    // 28 November 2026 is a Saturday; they moved in on Friday, 13 November.
    await openAt(page, "2026-11-28T12:00:00+01:00", "/de/first-weeks/ukraine/");
    const register = task(page, "register-address");
    await register.locator("input[type=date]").fill("2026-11-13");
    await expect(register.locator(".due")).toContainText("27. November 2026");
    await expect(register.locator(".missed")).toContainText(message("de", "weeks-missed"));
    await expect(register.locator(".missed a")).toHaveAttribute("href", "/de/topics/advice/");
    // A day later it would have been on time until Monday (§ 193 BGB).
    await register.locator("input[type=date]").fill("2026-11-14");
    await expect(register.locator(".due")).toContainText("30. November 2026");
    await expect(register.locator(".due")).toContainText(/noch \u2068?2\u2069? Tage/);
    await expect(register.locator(".note")).toContainText("§ 193 BGB");
    await expect(register.locator(".missed")).toHaveCount(0);
  });
});

test.describe("The own situation", () => {
  test("is remembered only on request, comes first, helps on topics, and is forgotten with one tap", async ({ page }) => {
    await open(page, "/de/start/protected/");
    expect(await page.evaluate(() => localStorage.getItem("wegweiser.situation"))).toBe(null);
    await button(page, "de", "start-remember").click();
    await expect(button(page, "de", "start-forget")).toHaveAttribute("aria-pressed", "true");
    await open(page, "/de/start/");
    const own = page.getByTestId("own");
    await expect(own.locator("a")).toHaveAttribute("href", "/de/start/protected/");
    await open(page, "/de/topics/health/");
    const forYou = page.getByTestId("for-you");
    await expect(forYou.locator("a")).toHaveAttribute("href", "/de/start/protected/find-a-doctor/");
    await open(page, "/de/start/");
    await own.getByRole("button").click();
    await expect(own).toHaveCount(0);
    await expect(shown(page).getByRole("heading", { level: 1 })).toBeFocused();
    await open(page, "/de/topics/health/");
    await expect(forYou).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.getItem("wegweiser.situation"))).toBeNull();
  });

  test("is asked for by no other page than its own", async ({ page }) => {
    await open(page, "/de/start/rejected-duldung/");
    await button(page, "de", "start-remember").click();
    const asked = [];
    page.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));
    for (const path of ["", "topics/health/", "search/?q=arzt", "start/", "first-weeks/", "letters/"]) {
      await open(page, `/de/${path}`);
      await page.waitForLoadState("networkidle");
    }
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((request) => request.includes("rejected-duldung"))).toEqual([]);
  });

  test("is asked for by no request, whatever one taps", async ({ page }) => {
    await open(page, "/de/start/");
    await page.waitForLoadState("networkidle");
    const asked = [];
    page.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));
    for (const path of ["start/rejected-duldung/", "start/rejected-duldung/find-work/"]) {
      await shown(page).locator(`a[href="/de/${path}"]`).click();
      await expect(page).toHaveURL(new RegExp(`/de/${path}$`));
      await expect(shown(page).locator("h1")).toBeVisible();
    }
    await shown(page).locator('a[href="/de/first-weeks/rejected-duldung/"]').click();
    await expect(shown(page).locator(".task").first()).toBeVisible();
    await page.waitForLoadState("networkidle");
    // What is asked for is the same in every situation.
    expect(asked.join(" ")).toContain("/data/handbook/de/answers.json");
    expect(asked.join(" ")).toContain("/data/handbook/de/first-weeks.json");
    expect(asked.filter((request) => request.includes("rejected-duldung"))).toEqual([]);
  });

  test("is not named in the title of the tab", async ({ page }) => {
    const label = "Mein Antrag wurde abgelehnt";
    for (const path of ["start/rejected-duldung/", "start/rejected-duldung/find-work/", "first-weeks/rejected-duldung/"]) {
      await open(page, `/de/${path}`);
      await expect(shown(page)).toContainText(label);
      expect(await page.title()).not.toContain(label);
      expect(await page.title()).not.toMatch(/Duldung|abgelehnt/);
    }
    await open(page, "/de/letters/bamf-rejected/");
    await expect(shown(page).locator("h1")).toContainText("abgelehnt");
    expect(await page.title()).not.toContain("abgelehnt");
  });
});

test.describe("The first weeks", () => {
  const fill = async (page) => {
    await openAt(page, "2026-11-28T12:00:00+01:00", "/de/first-weeks/ukraine/");
    // The focus moves with the next frame, which needs a clock that goes on.
    await page.clock.resume();
    await task(page, "bank-account").getByRole("checkbox").check();
    await task(page, "register-address").locator("input[type=date]").fill("2026-11-20");
    const notes = task(page, "kita");
    await notes.getByText(message("de", "weeks-note"), { exact: true }).click();
    await notes.getByRole("textbox").fill("Frau Holm anrufen;\nMontag 9 Uhr");
  };
  const isThere = async (page) => {
    await expect(task(page, "bank-account").getByRole("checkbox")).toBeChecked();
    await expect(task(page, "register-address").locator("input[type=date]")).toHaveValue("2026-11-20");
    await expect(task(page, "kita").locator(".own-note")).toHaveText("Frau Holm anrufen;\nMontag 9 Uhr");
  };

  test("keep ticks, days and notes over a reload, and ask the server for nothing of it", async ({ page }) => {
    const asked = [];
    page.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));
    await fill(page);
    await isThere(page);
    await page.reload();
    await ready(page);
    await isThere(page);
    expect(asked.filter((request) => /2026-11-20|Holm|bank-account|register-address|moving-in/.test(request))).toEqual([]);
  });

  test("give letters about asylum and others a day each, and lose none that an earlier version kept for both", async ({ page }) => {
    await page.addInitScript(() => {
      const key = "wegweiser.first-weeks";
      if (!localStorage.getItem(key)) localStorage.setItem(key, "date:letter-delivered=2026-11-20");
    });
    await openAt(page, "2026-11-28T12:00:00+01:00", "/de/first-weeks/asylum-pending/");
    const day = (id) => task(page, id).locator("input[type=date]");
    await expect(day("appeal-bamf")).toHaveValue("2026-11-20");
    await expect(day("appeal-social")).toHaveValue("2026-11-20");
    await day("appeal-social").fill("2026-11-25");
    await page.reload();
    await ready(page);
    await expect(day("appeal-bamf")).toHaveValue("2026-11-20");
    await expect(day("appeal-social")).toHaveValue("2026-11-25");
  });

  test("list the deadlines by date, and what is done is off the list", async ({ page }) => {
    await fill(page);
    const birth = task(page, "birth-register");
    await birth.locator("input[type=date]").fill("2026-11-25");
    const list = page.getByTestId("deadlines");
    const ids = () => list.locator("a").evaluateAll((all) => all.map((a) => a.hash.slice(1)));
    const all = await ids();
    expect(all.indexOf("birth-register")).toBeLessThan(all.indexOf("register-address"));
    expect(all).toContain("register-address");
    await birth.getByRole("checkbox").check();
    await expect.poll(ids).not.toContain("birth-register");
  });

  test("are erased after a question, and brought back", async ({ page }) => {
    await fill(page);
    await button(page, "de", "weeks-erase").click();
    const no = button(page, "de", "weeks-erase-no");
    await expect(no).toBeFocused();
    await no.press("Enter");
    await isThere(page);
    await button(page, "de", "weeks-erase").click();
    await button(page, "de", "weeks-erase-yes").click();
    await expect(shown(page).getByRole("status").filter({ hasText: message("de", "erased") })).toBeVisible();
    expect(await kept(page)).not.toContain("=");
    const undo = button(page, "de", "undo");
    await expect(undo).toBeFocused();
    await undo.press("Enter");
    await isThere(page);
  });

  test("are the same in two tabs", async ({ page, context }) => {
    await fill(page);
    const other = await context.newPage();
    await open(other, "/de/first-weeks/ukraine/");
    await isThere(other);
    await task(other, "bank-account").getByRole("checkbox").uncheck();
    await expect(task(page, "bank-account").getByRole("checkbox")).not.toBeChecked();
    await task(page, "school").getByRole("checkbox").check();
    await expect(task(other, "school").getByRole("checkbox")).toBeChecked();
  });

  test("go to another device as a file", async ({ page, browser, baseURL }) => {
    await fill(page);
    const download = page.waitForEvent("download");
    await button(page, "de", "saved-export").click();
    const path = await (await download).path();
    expect(readFileSync(path, "utf8")).toContain("Tag des Einzugs\ndate:moving-in=2026-11-20");

    const device = await browser.newContext({ baseURL, serviceWorkers: "block" });
    const there = await device.newPage();
    await open(there, "/de/first-weeks/ukraine/");
    const chooser = there.waitForEvent("filechooser");
    await button(there, "de", "saved-import").click();
    await (await chooser).setFiles(path);
    await isThere(there);
    const next = there.waitForEvent("filechooser");
    await button(there, "de", "saved-import").click();
    await (await next).setFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("nothing of ours") });
    await expect(shown(there)).toContainText(message("de", "weeks-import-nothing"));
    await isThere(there);
    await device.close();
  });

  test("go to another device as a code that its camera reads, and no server sees it", async ({ page, browser, baseURL }) => {
    await fill(page);
    await button(page, "de", "weeks-code").click();
    const code = shown(page).getByRole("img", { name: plain(message("de", "weeks-code-label")) });
    const address = await readCode(page, code);
    expect(address).toMatch(`${new URL("/de/first-weeks/ukraine/", page.url()).href}#take?`);

    const device = await browser.newContext({ baseURL, serviceWorkers: "block" });
    const there = await device.newPage();
    const asked = [];
    there.on("request", (request) => asked.push(`${request.url()} ${request.postData() ?? ""}`));
    await open(there, "/de/first-weeks/ukraine/");
    await task(there, "school").getByRole("checkbox").check();
    // Each answer takes the list out of the address.
    const scan = async () => {
      await there.evaluate((address) => (location.href = address), address);
      const question = there.getByRole("region", { name: message("de", "weeks-take-title") });
      await expect(question).toContainText(/Erledigt: \D?1\D+Datumsangaben: \D?1\D+Notizen: \D?1/);
      return question;
    };
    const first = await scan();
    await first.getByRole("button", { name: message("de", "weeks-take-no") }).click();
    await expect(first).toHaveCount(0);
    await expect(there).toHaveURL("/de/first-weeks/ukraine/");
    await expect(task(there, "bank-account").getByRole("checkbox")).not.toBeChecked();

    await (await scan()).getByRole("button", { name: message("de", "weeks-take-yes") }).click();
    await isThere(there);
    await expect(task(there, "school").getByRole("checkbox")).toBeChecked();
    await expect(there).toHaveURL("/de/first-weeks/ukraine/");
    const undo = there.locator("#undo-take");
    await expect(undo).toBeFocused();
    await undo.press("Enter");
    await expect(task(there, "bank-account").getByRole("checkbox")).not.toBeChecked();
    await expect(task(there, "school").getByRole("checkbox")).toBeChecked();

    // The camera of a phone opens the address in a new tab.
    const tab = await device.newPage();
    await open(tab, new URL(address).pathname + new URL(address).hash);
    await tab.getByRole("button", { name: message("de", "weeks-take-yes") }).click();
    await isThere(tab);
    expect(asked.filter((request) => /2026-11-20|Holm|bank-account|take/.test(request))).toEqual([]);
    await device.close();
  });

  test("that are too long for a code say so", async ({ page }) => {
    await fill(page);
    await task(page, "kita").getByRole("textbox").fill("Frau Holm anrufen ".repeat(60));
    await button(page, "de", "weeks-code").click();
    await expect(shown(page).getByText(message("de", "weeks-code-too-long"))).toBeVisible();
    await expect(shown(page).locator("svg.qr")).toHaveCount(0);
  });

  test("go into the calendar, one by one and all at once", async ({ page }) => {
    await fill(page);
    const save = async (click) => {
      const download = page.waitForEvent("download");
      await click();
      return readFileSync(await (await download).path(), "utf8").replaceAll("\r\n ", "");
    };
    const one = await save(() => task(page, "register-address").getByRole("button").click());
    expect(one.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(one).toContain("UID:register-address@");
    // Two weeks after 20 November 2026 is Friday, 4 December.
    expect(one).toContain("DTSTART;VALUE=DATE:20261204\r\n");
    expect(one.match(/BEGIN:VALARM/g)).toHaveLength(2);
    const all = await save(() => button(page, "de", "weeks-calendar-all").click());
    const due = TASKS.filter((it) => it.from === "moving-in" && it.due && it.applies_to.includes("ukraine"));
    expect(all.match(/BEGIN:VEVENT/g)).toHaveLength(due.length);
  });

  test("say so when a date cannot be right, and keep the one that was there", async ({ page }) => {
    await fill(page);
    const field = task(page, "register-address").locator("input[type=date]");
    await field.fill("0002-11-20");
    await expect(task(page, "register-address").getByRole("alert")).toContainText(message("de", "weeks-date-wrong"));
    expect(await kept(page)).toContain("date:moving-in=2026-11-20");
  });
});

test.describe("For everybody", () => {
  test.use({ bypassCSP: true });

  for (const tag of ["de", "ar", "uk"]) {
    test(`no rule of axe is broken, and nothing sticks out of a narrow phone, in ${tag}`, async ({ page }) => {
      await page.setViewportSize(NARROW);
      for (const path of ["start/", "start/unsure/", "start/protected/help-against-violence/", "start/ukraine/find-a-flat/", "first-weeks/ukraine/#take?done=kita"]) {
        await open(page, `/${tag}/${path}`);
        if (path.startsWith("first-weeks")) {
          await page.locator("input[type=date]").first().fill("2026-11-20");
          await button(page, tag, "weeks-code").click();
        }
        expect.soft(await page.evaluate(sticksOut), path).toEqual([]);
        expect.soft(await page.evaluate(smallTargets), path).toEqual([]);
        await isAccessible(page, path, "main", ALL);
      }
    });
  }

  test("the keyboard alone reaches an answer", async ({ page }) => {
    await open(page, "/de/start/");
    const go = async (href) => {
      const link = shown(page).locator(`a[href='${href}']`).first();
      for (let at = 0; at < 60; at += 1) {
        if (await link.evaluate((link) => link === document.activeElement)) break;
        await page.keyboard.press("Tab");
      }
      await expect(link).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(new RegExp(`${href}$`));
      await expect(shown(page).getByRole("heading", { level: 1 })).toBeFocused();
    };
    await go("/de/start/eu-citizen/");
    await go("/de/start/eu-citizen/find-work/");
    await expect(shown(page).locator("#answer")).toBeVisible();
  });
});
