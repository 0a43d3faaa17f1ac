// The ground under every test: the site on a port of its own, and a browser whose
// console stays empty and which speaks to no other host.

import { test as base, expect } from "@playwright/test";

import { SERVERS } from "./servers.js";
import { BASE, FOLDER } from "./site.js";

export { expect };

/**
 * Chromium's remark that a file came long before it was needed. It says that the
 * machine is slow, not that the page is wrong: that no file is fetched twice has a
 * test of its own.
 */
const CAME_EARLY = /was preloaded using link preload but not used within a few seconds/;

/** Playwright's own remark that it let no worker be installed. */
const NO_WORKER = /Service Worker registration blocked by Playwright/;

/** Chromium's remark that an address has no page, which is what it should have found. */
function isUnknownPage(message) {
  const { pathname } = new URL(message.location().url, "http://any");
  return message.text().includes("status of 404") && !/\.\w+$/.test(pathname);
}

export const test = base.extend({
  /** The web server that serves the site: see playwright.config.js. */
  server: ["caddy", { option: true, scope: "worker" }],

  /** The site, served once for each of the workers. */
  site: [
    async ({ server }, use) => {
      const options = { dir: FOLDER, base: BASE, tellsTime: false };
      const { address, stop } = await SERVERS[server](options);
      await use(address);
      await stop();
    },
    { scope: "worker" },
  ],

  baseURL: ({ site }, use) => use(site),

  /** What the console may say in a test that breaks something on purpose. */
  tolerated: [null, { option: true }],

  /** A test fails at its end if any of its pages complained or asked a stranger. */
  context: async ({ context, site, tolerated }, use) => {
    const complaints = [];
    const complain = (text) => {
      const isOurs = ![CAME_EARLY, NO_WORKER, tolerated].some((pattern) => pattern?.test(text));
      if (isOurs) complaints.push(text);
    };
    context.on("console", (message) => {
      if (isUnknownPage(message)) return;
      complain(`${message.type()}: ${message.text()} (${message.location().url})`);
    });
    context.on("weberror", (event) => complain(`uncaught: ${event.error()}`));
    context.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      const isOurs = origin === site || ["data:", "blob:"].includes(protocol);
      if (!isOurs) complaints.push(`request to a stranger: ${request.url()}`);
    });
    await use(context);
    expect(complaints, "an empty console, and requests to our own host only").toEqual([]);
  },
});

/** Waits until the app has taken over from the static page, drawn to its end or not. */
export async function alive(page) {
  await page.locator("html[data-ready=true]").waitFor({ state: "attached" });
}

/** Waits until the app has taken over from the static page, and that is drawn to its end. */
export async function ready(page) {
  await alive(page);
  // The end of a long page is drawn a moment later (public/boot/carry-over.js).
  await expect(page.locator(".measured")).toHaveCount(0);
}

/** Opens an address directly, as from a shared link. */
export async function open(page, address) {
  const answer = await page.goto(BASE + address);
  await ready(page);
  return answer;
}

/** Opens a page at an instant, at which time then stands still. */
export async function openAt(page, instant, address) {
  const start = new Date(instant);
  await page.clock.install({ time: new Date(start.getTime() - 60_000) });
  await open(page, address);
  await page.clock.pauseAt(start);
}

/** The rule by which the Round Table meets, for tests that name its dates. */
export const AS_PLANNED = {
  rrule: "FREQ=YEARLY;BYMONTH=2,4,6,9,11,12;BYDAY=2TU",
  starts_at: "18:30",
  exceptions: [],
  confirmed: [],
};

/** From now on the Round Table meets as planned, whatever editors have cancelled or moved. */
export async function meetAsPlanned(page) {
  await changeGuide(page, ({ round_table: { meeting } }) => Object.assign(meeting, AS_PLANNED));
}

/** Hours of places in tests, whatever editors make of them. */
export const SCHEDULES = {
  buergerbuero: [
    { byday: "MO", opens_at: "07:30", closes_at: "17:00" },
    { byday: "WE", opens_at: "07:30", closes_at: "13:00" },
    { byday: "TH", opens_at: "07:30", closes_at: "17:30" },
    { byday: "FR", opens_at: "07:30", closes_at: "12:00" },
  ],
  opfertelefon: [
    { byday: "MO,TU,WE,TH,FR,SA,SU", opens_at: "07:00", closes_at: "22:00", attending_type: "phone" },
  ],
  telefonseelsorge: [
    { byday: "MO,TU,WE,TH,FR,SA,SU", opens_at: "00:00", closes_at: "24:00", attending_type: "phone" },
  ],
  einbuergerung: [
    { byday: "TU", opens_at: "13:00", closes_at: "16:00", attending_type: "phone" },
    { byday: "TH", opens_at: "08:00", closes_at: "10:00", attending_type: "phone" },
    { by_appointment: true },
  ],
  "kita-kinderhaus": [{ opens_at: "07:30", closes_at: "16:30" }],
  stadtbibliothek: undefined,
  kinder: [{ byday: "MO,TU,WE,TH,FR,SA", opens_at: "14:00", closes_at: "20:00", attending_type: "phone" }],
};

/** From now on these places have these hours. */
export async function keepHours(page) {
  await changeGuide(page, ({ places }) => {
    for (const place of places) if (place.id in SCHEDULES) place.schedules = SCHEDULES[place.id];
  });
}

/** From now on the bundle comes with a change. */
export async function changeGuide(page, change) {
  await page.route("**/data/guide.json", async (route) => {
    const response = await route.fetch();
    const guide = await response.json();
    change(guide);
    await route.fulfill({ response, json: guide });
  });
}

/** The page that is shown, by the contract's name for it. */
export const shown = (page) => page.locator("main[data-page]");

/** Waits until a page is shown. */
export async function shows(page, hook) {
  await expect(shown(page)).toHaveAttribute("data-page", hook);
}

/** Follows a link to an address; the test puts it into the page, the app does the rest. */
export async function follow(page, address) {
  await page.evaluate((address) => {
    const link = document.createElement("a");
    link.href = address;
    document.body.append(link);
    link.click();
    link.remove();
  }, address);
  await expect(page).toHaveURL(address);
  await expect(shown(page).getByRole("heading", { level: 1 })).toBeFocused();
}

/** Chooses another language in the switch, as a visitor does. */
export async function chooseLanguage(page, tag) {
  const banner = page.locator(".language-switch");
  const link = banner.locator(`a[hreflang="${tag}"]`);
  if (!(await link.isVisible())) await banner.locator("summary").click();
  await link.click();
}

/** Waits until the page is in a language. */
export async function isIn(page, { tag, direction }) {
  const root = page.locator("html");
  await expect(root).toHaveAttribute("lang", tag);
  await expect(root).toHaveAttribute("dir", direction);
}

/** What a visitor reads of a text: without the marks of direction that Fluent sets, and
 * whether or not a line may be broken at a space. */
export const plain = (text) => text.replace(/[\u2066-\u2069]/g, "").replaceAll("\u00a0", " ").trim();
