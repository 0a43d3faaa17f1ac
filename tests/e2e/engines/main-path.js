// What every visitor does, in the engines of Firefox and Safari. Everything else is tested
// in Chromium.

import { GUIDE, LANGUAGES, languages, message, place, placesAbout, texts } from "../site.js";
import { expect, test } from "./visitor.js";

const ENTER = "\uE007";
const [german] = languages("de");
const [arabic] = languages("ar");

/** What is in the heading of the page. */
const heading = () => document.querySelector("main h1")?.textContent.trim();

/** The ids of the places that are listed, in the order of the alphabet. */
const listed = () =>
  [...document.querySelectorAll("main article h3 a[href*='/places/']")]
    .map((a) => a.pathname.split("/")[3])
    .sort();

/** The same of those that fit the filter; the doors to start with are there all the time. */
const fitting = () =>
  [...document.querySelectorAll("[data-testid=places] article h3 a[href*='/places/']")]
    .map((a) => a.pathname.split("/")[3])
    .sort();

const ids = (places) => places.map(({ id }) => id).sort();

test("the written page is there at once, and the app takes over", async ({ visitor }) => {
  await visitor.goto("/de/places/jobcenter/");
  expect(await visitor.run(heading)).toBe(place("jobcenter").name);
  await visitor.ready();
  expect(await visitor.run(heading)).toBe(place("jobcenter").name);
  const hosts = await visitor.run(() => {
    const addresses = performance.getEntriesByType("resource").map(({ name }) => new URL(name).host);
    return [...new Set([...addresses, location.host])];
  });
  expect(hosts, "nothing is asked of strangers").toHaveLength(1);
});

test("what the page asks for before the app has come is not asked for again", async ({ visitor }) => {
  await visitor.open("/de/places/jobcenter/");
  const requests = await visitor.run(() => {
    const preloads = [...document.querySelectorAll("link[rel=preload][as=fetch]")].map(({ href }) => href);
    const { performance } = window;
    return preloads.map((href) => [href, performance.getEntriesByName(href).length]);
  });
  expect(requests.length).toBeGreaterThan(1);
  for (const [href, count] of requests) expect(count, href).toBe(1);
});

test("the address alone leads to the visitor's language", async ({ visitor }) => {
  await visitor.open("/");
  await visitor.shows("home");
  await visitor.sees(() => location.pathname === `/${document.documentElement.lang}/`, true);
});

test("the search finds, from home and by keyboard", async ({ visitor }) => {
  await visitor.open("/de/");
  await visitor.type("#q", `jobcenter${ENTER}`);
  await visitor.shows("search");
  await visitor.sees(() => document.querySelector("ol#results > li")?.dataset.id, "jobcenter");
  await visitor.click("#results [data-id=jobcenter] h2 a");
  await visitor.shows("place");
  await visitor.sees(() => location.pathname, "/de/places/jobcenter/");
});

test("a topic is filtered by kind and by text, and the address says so", async ({ visitor }) => {
  const education = placesAbout("education");
  await visitor.open("/de/topics/education/");
  await visitor.sees(listed, ids(education));
  await visitor.click("details:has(form[role=search]) > summary");
  await visitor.click("main select option[value=school]");
  await visitor.sees(fitting, ids(education.filter(({ kind }) => kind === "school")));
  await visitor.type("main input[type=search]", "waldorf");
  const both = education.filter(({ kind, name }) => kind === "school" && /waldorf/i.test(name));
  await visitor.sees(fitting, ids(both));
  await visitor.sees(() => [...new URLSearchParams(location.search)].sort(), [
    ["kind", "school"],
    ["q", "waldorf"],
  ]);
});

test("the language is switched on the page, which then runs the other way", async ({ visitor }) => {
  await visitor.open("/de/topics/health/");
  await visitor.isIn(german);
  await visitor.click(".language-switch summary");
  await visitor.click(".language-switch a[hreflang=ar]");
  await visitor.isIn(arabic);
  await visitor.sees(() => location.pathname, "/ar/topics/health/");
  await visitor.sees(heading, texts("ar").topics.health.name);
  const starts = () => getComputedStyle(document.querySelector("main h1")).direction;
  expect(await visitor.run(starts)).toBe("rtl");
});

test("a place can be called, saved, and is still saved later", async ({ visitor }) => {
  const { id, phones } = GUIDE.places.find((place) => place.phones && place.status !== "defunct");
  const save = () => document.querySelector("main [aria-pressed]")?.getAttribute("aria-pressed");
  await visitor.open(`/de/places/${id}/`);
  const calls = () => {
    const links = document.querySelectorAll("main a[href^='tel:']");
    return [...links].filter((link) => !link.closest("[aria-labelledby=neighbours]")).length;
  };
  expect(await visitor.run(calls)).toBe(phones.length);
  await visitor.sees(save, "false");
  await visitor.click("main [aria-pressed]");
  await visitor.sees(save, "true");
  await visitor.reload();
  await visitor.sees(save, "true");
  await visitor.open("/de/saved/");
  await visitor.sees(listed, [id]);
});

test("going back shows the list where one left it", async ({ visitor }) => {
  await visitor.open("/de/topics/education/?kind=school");
  const [, , , school] = ids(placesAbout("education").filter(({ kind }) => kind === "school"));
  const link = `main article h3 a[href='/de/places/${school}/']`;
  await visitor.run((link) => document.querySelector(link).scrollIntoView({ block: "center" }), link);
  const top = () => Math.round(scrollY);
  const before = await visitor.run(top);
  expect(before).toBeGreaterThan(0);
  await visitor.click(link);
  await visitor.shows("place");
  await visitor.sees(top, 0);
  await visitor.back();
  await visitor.shows("topic");
  await visitor.sees(() => location.search, "?kind=school");
  await visitor.sees(top, before);
});

test("the Round Table is counted down to, and its dates go into a calendar", async ({ visitor }) => {
  await visitor.open("/de/round-table/");
  await visitor.run(() => document.querySelector(".countdown button")?.click());
  const time = () => document.querySelector("time#countdown");
  expect(await visitor.run(time), "a countdown").not.toBeNull();
  const readCountdown = () => {
    const { dateTime, textContent } = document.querySelector("time#countdown");
    return { left: Date.parse(dateTime) - Date.now(), text: textContent };
  };
  const { left, text } = await visitor.run(readCountdown);
  if (left > 60_000) {
    const minutes = Number(/(\d+)\D+(\d+)\D+(\d+)\D*$/.exec(text)[2]);
    expect(Math.abs(minutes - (Math.floor(left / 60_000) % 60)), text).toBeLessThanOrEqual(1);
    await expect.poll(async () => (await visitor.run(readCountdown)).text, "it ticks").not.toBe(text);
  }
  const file = await visitor.run(() =>
    document.querySelector("main a[href^=webcal]").href.replace("webcal:", "http:"),
  );
  const answer = await fetch(file);
  expect(answer.headers.get("content-type")).toContain("text/calendar");
  expect(await answer.text()).toContain("BEGIN:VEVENT");
});

test("after the first visit the guide needs no network", async ({ visitor, server }) => {
  await visitor.open("/ar/");
  await visitor.sees(() => Boolean(navigator.serviceWorker.controller), true);
  await server.stop();
  await visitor.reload();
  await visitor.shows("home");
  await visitor.open("/ar/places/jobcenter/");
  await visitor.sees(heading, place("jobcenter").name);
  await visitor.open("/ar/no-such-page/");
  await visitor.sees(heading, message("ar", "not-found-title"));
  await visitor.open("/de/topics/health/");
  await visitor.sees(heading, texts("de").topics.health.name);
});

test("in no language anything runs out of the page", async ({ visitor }) => {
  test.slow();
  for (const { tag, direction } of LANGUAGES) {
    for (const path of ["", "topics/health/", "places/jobcenter/", "round-table/", "refugees/situation/"]) {
      await visitor.open(`/${tag}/${path}`);
      await visitor.isIn({ tag, direction });
      const [inside, width] = await visitor.run(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(inside, `/${tag}/${path}`).toBeLessThanOrEqual(width);
    }
  }
});

test("every topic is a tile with its picture", async ({ visitor }) => {
  await visitor.open("/de/");
  const tiles = () =>
    [...document.querySelectorAll("main .tile")].map((tile) => {
      const { width, height } = tile.querySelector("svg").getBBox();
      return [tile.pathname.split("/")[3], width > 0 && height > 0];
    }).sort();
  await visitor.sees(tiles, ids(GUIDE.topics).map((topic) => [topic, true]));
});
