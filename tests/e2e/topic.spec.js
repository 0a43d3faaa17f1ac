// A topic lists its places; the filter by kind and by text is in the address.

import { expect, open, ready, shown, shows, test } from "./fixtures.js";
import { FLENSBURG, GUIDE, TOPIC, languages, message, placesAbout, texts } from "./site.js";

const box = (page) => shown(page).locator("[data-testid=places] input[type=search]");
const kinds = (page) => shown(page).locator("[data-testid=places] select");
const count = (page) => shown(page).getByRole("status");
const clear = (page, tag = "de") =>
  shown(page).getByRole("button", { name: message(tag, "filter-clear") });

/** With more places than this a topic has a filter. */
const FEW = 10;

/** Opens a topic, and the filter, which is folded unless the address sets it. */
async function openFilter(page, address) {
  await open(page, address);
  const filter = shown(page).locator("details", { has: page.locator("form[role=search]") });
  if ((await filter.getAttribute("open")) === null) await filter.locator("summary").click();
}

/** The ids of the places that are listed: where nobody filters, with those to start with. */
const listed = (page) =>
  shown(page).evaluate((main) => {
    const places = main.querySelector("[data-testid=places]");
    const isFiltered = places.querySelector(".result-count button");
    const links = (isFiltered ? places : main).querySelectorAll("article h3 a[href*='/places/']");
    return [...links].map((a) => a.pathname.split("/")[3]);
  });

/** Waits until just these places are listed, and where one filters, how many they are. */
async function lists(page, places) {
  const ids = places.map(({ id }) => id).sort();
  await expect.poll(async () => (await listed(page)).sort()).toEqual(ids);
  if ((await clear(page).count()) > 0 && ids.length > 0) {
    await expect(count(page)).toContainText(`${ids.length}`);
  }
}

const education = placesAbout("education");
const schools = education.filter(({ kind }) => kind === "school");
const waldorf = education.filter(({ name }) => /waldorf/i.test(name));

for (const { tag, name } of languages("de", "en")) {
  test(`every topic in ${name} lists all its places and facts`, async ({ page }) => {
    const words = texts(tag);
    for (const { id } of GUIDE.topics) {
      await open(page, `/${tag}/topics/${id}/`);
      await lists(page, placesAbout(id));
      const facts = (GUIDE.facts ?? []).filter((fact) => fact.topics.includes(id));
      const cards = shown(page).locator("article[data-kind=fact]");
      const shownFacts = await cards.evaluateAll((all) => all.map((card) => card.id));
      expect(shownFacts.sort(), id).toEqual(facts.map((fact) => fact.id).sort());
      if (placesAbout(id).length <= FEW) {
        await expect(kinds(page)).toHaveCount(0);
        continue;
      }
      const offered = await kinds(page).locator("option").allTextContents();
      const names = new Set(placesAbout(id).map(({ kind }) => words.kinds[kind]));
      expect(offered.slice(1).sort(), id).toEqual([...names].sort());
      await expect(clear(page, tag)).toHaveCount(0);
    }
  });
}

test("one filters by kind, and the address says so", FLENSBURG, async ({ page }) => {
  await openFilter(page, "/de/topics/education/");
  await kinds(page).selectOption("school");
  await lists(page, schools);
  await expect(page).toHaveURL("/de/topics/education/?kind=school");
});

test("one filters by text, and the address says so", FLENSBURG, async ({ page }) => {
  await openFilter(page, "/de/topics/education/");
  await box(page).fill("WALDORF");
  await lists(page, waldorf);
  await expect(page).toHaveURL("/de/topics/education/?q=WALDORF");
});

test("one filters by street, and by words apart", FLENSBURG, async ({ page }) => {
  await openFilter(page, "/de/topics/family/");
  await box(page).fill("waldstr");
  await expect.poll(() => listed(page)).toContain("kita-skovgade-boernehave");
  await box(page).fill("waldstr skovgade");
  await lists(page, [{ id: "kita-skovgade-boernehave" }]);
});

test("one filters by step-free access, and the address says so", FLENSBURG, async ({ page }) => {
  await openFilter(page, "/de/topics/family/");
  await shown(page).getByLabel(message("de", "filter-step-free")).check();
  const stepFree = placesAbout("family").filter(({ accessibility }) => accessibility?.step_free);
  await lists(page, stepFree);
  await expect(page).toHaveURL("/de/topics/family/?step-free=1");
});

test("both filters work together, quickly one after the other", FLENSBURG, async ({ page }) => {
  await openFilter(page, "/de/topics/education/");
  await box(page).fill("waldorf");
  await kinds(page).selectOption("school");
  await lists(page, waldorf.filter(({ kind }) => kind === "school"));
  await expect(page).toHaveURL(
    (url) =>
      url.searchParams.get("kind") === "school" && url.searchParams.get("q") === "waldorf",
  );
});

test("a shared link opens filtered, with the filter to be seen", FLENSBURG, async ({ page }) => {
  await open(page, "/de/topics/education/?kind=school&q=waldorf");
  await lists(page, waldorf.filter(({ kind }) => kind === "school"));
  await expect(box(page)).toHaveValue("waldorf");
  await expect(kinds(page)).toHaveValue("school");
  await expect(clear(page)).toBeVisible();
});

test("a filter survives a reload", FLENSBURG, async ({ page }) => {
  await openFilter(page, "/de/topics/education/");
  await kinds(page).selectOption("school");
  await expect(page).toHaveURL(/kind=school/);
  await page.reload();
  await ready(page);
  await expect(kinds(page)).toHaveValue("school");
  await lists(page, schools);
});

test("one clears the filters", FLENSBURG, async ({ page }) => {
  await open(page, "/de/topics/education/?kind=school&q=waldorf&utm=1");
  await clear(page).click();
  await lists(page, education);
  await expect(box(page)).toHaveValue("");
  await expect(kinds(page)).toHaveValue("");
  await expect(clear(page)).toHaveCount(0);
  await expect(page).toHaveURL(
    (url) => !url.searchParams.has("kind") && !url.searchParams.has("q"),
  );
  await shows(page, "topic");
});

test("a filter that fits nothing says so and can be cleared", FLENSBURG, async ({ page }) => {
  await open(page, `/de/topics/${TOPIC}/?q=qqqqxxxx`);
  await lists(page, []);
  await expect(count(page)).toHaveText(/\S/);
  await clear(page).click();
  await lists(page, placesAbout(TOPIC));
});

test("a kind that the topic does not have can be cleared too", FLENSBURG, async ({ page }) => {
  await open(page, `/de/topics/${TOPIC}/?kind=nothing`);
  await lists(page, []);
  await clear(page).click();
  await lists(page, placesAbout(TOPIC));
});

test("Enter in the filter does not leave the page", FLENSBURG, async ({ page }) => {
  await openFilter(page, `/de/topics/${TOPIC}/`);
  await box(page).fill("klinik");
  await box(page).press("Enter");
  await shows(page, "topic");
  await expect(page).toHaveURL(`/de/topics/${TOPIC}/?q=klinik`);
});

test("the filter of one topic does not follow into the next", FLENSBURG, async ({ page }) => {
  await open(page, "/de/topics/education/?kind=school&q=waldorf");
  await page.getByRole("navigation").locator("a[href='/de/topics/']").click();
  await shows(page, "topics");
  await shown(page).locator(`a[href='/de/topics/${TOPIC}/']`).click();
  await shows(page, "topic");
  await lists(page, placesAbout(TOPIC));
  await expect(box(page)).toHaveValue("");
});

for (const { tag, name } of languages("de", "ar", "uk", "de-simple")) {
  test(`the first screen of a topic in ${name} leads to its questions and has a place to start`, FLENSBURG, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const topic of ["health", "residence", "money", "housing", "family"]) {
      await open(page, `/${tag}/topics/${topic}/`);
      const jump = shown(page).locator("a[href='#questions']");
      await expect(jump).toBeInViewport({ ratio: 1 });
      await expect(shown(page).getByTestId("start-here").getByRole("link").first()).toBeInViewport({ ratio: 1 });
      await jump.click();
      await expect(page.locator("#questions")).toBeInViewport();
      await expect(shown(page).locator(".questions li a").first()).toBeInViewport();
    }
  });
}

for (const { tag, name } of languages("de", "de-simple", "ar", "uk", "tr", "pl", "bg", "ro")) {
  test(`the way back and the way to the questions are side by side on a phone, in ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, `/${tag}/topics/${TOPIC}/`);
    const [back, on] = await Promise.all(
      [".crumb a", ".jump a"].map((link) => shown(page).locator(`.topic-top ${link}`).boundingBox()),
    );
    expect(Math.abs(back.y - on.y), `${back.y} and ${on.y}`).toBeLessThan(2);
  });
}

for (const { tag, name } of languages("de", "ar", "tr", "ru")) {
  test(`who is ill or in danger can call from the first screen of a phone, in ${name}`, FLENSBURG, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const [topic, number] of [["health", "116117"], ["emergency", "110"]]) {
      await open(page, `/${tag}/topics/${topic}/`);
      const call = shown(page).locator(`a[href="tel:${number}"]`).first();
      const [link, bar] = [await call.boundingBox(), await page.getByRole("navigation").first().boundingBox()];
      // Not below the bar at the foot of the screen.
      expect.soft(link.y + link.height, `${topic}: ${number}`).toBeLessThanOrEqual(bar.y);
    }
  });
}

for (const tag of ["de", "ar"]) {
  for (const path of [`topics/${TOPIC}/`, "documents/"]) {
    test(`on a wide screen the list of /${tag}/${path} stays in sight beside what it leads to, and over nothing`, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await open(page, `/${tag}/${path}`);
      const list = shown(page).locator(".questions ul");
      const others = shown(page).locator(":is(.question, .document, [aria-labelledby=places])");
      const top = (await list.boundingBox()).y;
      for (const screens of [1, 3, 1000]) {
        await page.evaluate(([top, screens]) => scrollTo(0, top + screens * innerHeight), [top, screens]);
        const [box, under] = [await list.boundingBox(), await others.evaluateAll((all) => all.map((it) => it.getBoundingClientRect().toJSON()))];
        const covered = under.filter(
          (it) => it.left < box.x + box.width && it.right > box.x && it.top < box.y + box.height && it.bottom > box.y,
        );
        expect(covered, `${screens} screens below`).toEqual([]);
        if (screens < 1000) await expect(list).toBeInViewport({ ratio: 1 });
      }
    });
  }
}

test("the end of a long topic waits for its turn, and is there for screen readers and links then", FLENSBURG, async ({ page }) => {
  await page.addInitScript(() => {
    const look = () => {
      const last = [...document.querySelectorAll("main[data-page] section[data-section] h3")].at(-1);
      window.waited = !last.checkVisibility({ contentVisibilityAuto: true });
    };
    new MutationObserver((_, observer) => {
      observer.disconnect();
      requestAnimationFrame(look);
    }).observe(document, { subtree: true, attributeFilter: ["data-ready"] });
  });
  await open(page, "/de/topics/health/");
  expect(await page.evaluate(() => window.waited)).toBe(true);
  const questions = shown(page).locator("section[data-section]");
  await expect(questions.last()).toHaveCSS("content-visibility", "visible");
  const names = await questions.locator("h3").allTextContents();
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send("Accessibility.getFullAXTree");
  const headings = nodes.filter(({ role, ignored }) => !ignored && role.value === "heading");
  expect(headings.map(({ name }) => name.value)).toEqual(expect.arrayContaining(names));
  const id = await questions.last().getAttribute("id");
  await shown(page).locator(`nav a[href="#${id}"]`).click();
  await expect(questions.last().locator("h3")).toBeInViewport();
});
