// Search over everything: names, texts, topics, facts, pages.

import { expect, open, shown, shows, test } from "./fixtures.js";
import { FLENSBURG, GUIDE, IS_OTHER_CITY, PLACE, QUERY, TOPIC, languages, message, place, placesAbout, texts, words } from "./site.js";

const box = (page) => page.locator("input[type=search]#q");
const results = (page) => page.locator("ol#results > li");

/** What is found, as `kind/id` in the order of the page. */
const found = (page) =>
  results(page).evaluateAll((all) => all.map((li) => `${li.dataset.kind}/${li.dataset.id}`));

for (const [query, expected] of [
  ["behörde", ["place/einwanderungsbuero"]],
  ["BEHÖRDE", ["place/einwanderungsbuero"]],
  ["beratung", ["topic/advice"]],
  ["kurs", ["fact/integrationskurs", "place/integrationskurse-uebersicht"]],
  ["112", ["place/112"]],
  ["Waldstraße", ["place/jobcenter", "place/arbeitsagentur", "place/tafel"]],
  ["waldstrasse", ["place/jobcenter", "place/arbeitsagentur", "place/tafel"]],
  ["jobcenter waldstraße", ["place/jobcenter"]],
  ["runder tisch", ["page/round-table"]],
  ["0461 85-2569", ["place/stadtbibliothek"]],
]) {
  test(`“${query}” finds ${expected.join(", ")}`, FLENSBURG, async ({ page }) => {
    await open(page, `/de/search/?q=${encodeURIComponent(query)}`);
    await expect(results(page).first()).toBeVisible();
    expect(await found(page)).toEqual(expect.arrayContaining(expected));
  });
}

test("a result keeps the focus when the results are drawn anew", FLENSBURG, async ({ page }) => {
  let goOn;
  const held = new Promise((resolve) => (goOn = resolve));
  await page.route("**/data/models/*", async (route) => {
    await held;
    await route.continue();
  });
  await open(page, "/de/search/?q=wo kann ich deutsch lernen");
  const link = results(page).nth(1).locator("h2 a");
  await link.focus();
  const address = await link.getAttribute("href");
  await link.evaluate((link) => {
    link.setAttribute("data-testid", "before");
    // Another one above leads there, too.
    const other = document.createElement("a");
    other.href = link.getAttribute("href");
    other.textContent = "there";
    document.querySelector("main h1").append(other);
  });
  goOn();
  await expect(page.getByTestId("before")).toHaveCount(0);
  await expect(page.locator("#results a:focus")).toHaveAttribute("href", address);
});

test("the topic that has the very word as its name comes first", FLENSBURG, async ({ page }) => {
  await open(page, "/de/search/?q=beratung");
  await expect(results(page).first()).toHaveAttribute("data-id", "advice");
});

for (const { tag, name } of languages("de", "en")) {
  test(`results in ${name} are a ranked list of links to records of the guide`, FLENSBURG, async ({ page }) => {
    const facts = new Map(GUIDE.facts.map(({ id, section }) => [id, section]));
    const addresses = {
      place: (id) => `/${tag}/places/${id}/`,
      topic: (id) => `/${tag}/topics/${id}/`,
      fact: (id) => `/${tag}/refugees/${facts.get(id)}/#${id}`,
      section: (id) => `/${tag}/topics/${id.replace("/", "/#")}`,
      letter: (id) => `/${tag}/letters/${id}/`,
      document: (id) => `/${tag}/documents/#${id}`,
      term: (id) => `/${tag}/glossary/#${id}`,
    };
    await open(page, `/${tag}/search/?q=schule`);
    await expect(results(page).first()).toBeVisible();
    await shown(page).getByRole("button", { name: message(tag, "show-more") }).click();
    const items = await results(page).evaluateAll((all) =>
      all.map((li) => ({ ...li.dataset, href: li.querySelector("a").getAttribute("href") })),
    );
    const kinds = new Set(items.map(({ kind }) => kind));
    expect([...kinds]).toEqual(expect.arrayContaining(["fact", "place", "topic"]));
    for (const { kind, id, href } of items) {
      if (id.startsWith("phrases/")) expect(href).toBe(`/${tag}/${id.replace("/", "/#")}`);
      else if (kind === "page") expect(href).toMatch(new RegExp(`^/${tag}/([a-z-]+/){1,2}$`));
      else expect(href).toBe(addresses[kind](id));
    }
    const status = shown(page).getByRole("status");
    await expect(status).toContainText(items.length.toLocaleString(tag));
  });
}

/** A question of a topic, as each language calls what it is about. */
for (const [tag, query] of [
  ["de", "führerschein"],
  ["ar", "رخصة القيادة"],
  ["uk", "посвідчення водія"],
]) {
  test(`a question of a topic is found and opened where it is, in ${tag}`, FLENSBURG, async ({ page }) => {
    await open(page, `/${tag}/search/?q=${encodeURIComponent(query)}`);
    const hit = page.locator("#results [data-kind=section][data-id='arrival/driving-licence']");
    await hit.getByRole("link").first().click();
    await shows(page, "topic");
    await expect(page).toHaveURL(`/${tag}/topics/arrival/#driving-licence`);
    await expect(page.locator("#driving-licence").getByRole("heading").first()).toBeInViewport();
    // It is an address that can be passed on, and leads back.
    await page.reload();
    await expect(page.locator("#driving-licence").getByRole("heading").first()).toBeInViewport();
    await page.goBack();
    await shows(page, "search");
    await expect(box(page)).toHaveValue(query);
  });
}

/** What the handbook has of each kind, by a word of its name. */
for (const [kind, query, id] of [
  ["section", "führerschein", "arrival/driving-licence"],
  ["letter", "räumungsklage", "eviction-suit"],
  ["document", "reisepass", "passport"],
  ["term", "fiktionsbescheinigung", "fictional-certificate"],
  ["phrase", "dolmetscher", "phrases/please-interpreter"],
]) {
  test(`the filter for “${message("de", `kind-${kind}`)}” leaves only these`, FLENSBURG, async ({ page }) => {
    await open(page, `/de/search/?q=${query}`);
    await expect(results(page).first()).toBeVisible();
    await shown(page).getByText(message("de", "search-filters")).click();
    await shown(page).locator("select[name=kind]").selectOption(message("de", `kind-${kind}`));
    await expect(page).toHaveURL(`/de/search/?q=${query}&kind=${kind}`);
    // A sentence is a place on the page of all sentences.
    const others = kind === "phrase" ? ":not([data-id^='phrases/'])" : `:not([data-kind=${kind}])`;
    await expect(page.locator(`#results > li${others}`)).toHaveCount(0);
    await expect(page.locator(`#results [data-id="${id}"]`)).toBeVisible();
    // The same of an address that somebody was sent, in another language.
    await open(page, `/uk/search/?q=${query}&kind=${kind}`);
    await expect(page.locator(`#results [data-id="${id}"]`)).toBeVisible();
    await expect(page.locator(`#results > li${others}`)).toHaveCount(0);
  });
}

test("from home, Enter and the button both lead to the results", async ({ page }) => {
  for (const submit of [
    () => box(page).press("Enter"),
    () => shown(page).getByRole("search").getByRole("button").click(),
  ]) {
    await open(page, "/de/");
    await box(page).fill(`  ${QUERY} `);
    await submit();
    await shows(page, "search");
    await expect(page).toHaveURL(`/de/search/?q=${encodeURIComponent(QUERY)}`);
    await expect(box(page)).toHaveValue(QUERY);
    await expect(page.locator(`#results [data-id="${PLACE}"]`)).toBeVisible();
  }
});

test("results follow each key press, without a request", FLENSBURG, async ({ page }) => {
  // What every page fetches when it has been there for a while.
  const last = page.waitForResponse(/\/data\/sources-/);
  await open(page, "/de/search/");
  await last;
  await page.waitForLoadState("networkidle");
  const requests = [];
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));
  await box(page).pressSequentially("tafel");
  await expect(page.locator("#results [data-id=tafel]")).toBeVisible();
  await box(page).press("Backspace");
  await box(page).pressSequentially("l 112");
  await expect(page.locator('#results [data-id="112"]')).toBeVisible();
  await box(page).fill("");
  await expect(shown(page)).toContainText(message("de", "search-hint"));
  await expect(page).toHaveURL("/de/search/");
  // The browser may ask whether its icons are fresh when it draws new ones.
  expect(requests.filter((path) => !/^\/icons?\.svg$/.test(path))).toEqual([]);
});

test("an empty search offers the topics", async ({ page }) => {
  for (const query of ["", "?q=", "?q=%20%20"]) {
    await open(page, `/de/search/${query}`);
    await expect(shown(page).locator("a[href^='/de/topics/']")).toHaveCount(GUIDE.topics.length);
    await expect(page.locator("#results")).toHaveCount(0);
  }
});

test("nothing found is said, with ways on", async ({ page }) => {
  await open(page, "/de/search/?q=qqqqxxxx");
  await expect(shown(page)).toContainText(message("de", "search-nothing"));
  await expect(page.locator("#results")).toHaveCount(0);
  await expect(shown(page).locator(`a[href='/de/topics/${GUIDE.advice_topic}/']`).first()).toBeVisible();
  await expect(shown(page).locator("a[href='/de/start/']").first()).toBeVisible();
});

for (const hostile of [
  "<img src=x onerror=\"document.title='taken'\">",
  "\"><script>document.title='taken'</script>",
  "{{constructor.constructor('document.title=1')()}}",
  "javascript:document.title='taken'",
  "\u202e\u0000\ud83d\ufffd".replace("\0", ""),
  "a".repeat(5_000),
  ".*+?^${}()|[]\\",
  "%' OR 1=1; --",
]) {
  test(`${hostile.slice(0, 50)} is only text`, async ({ page }) => {
    const typed = hostile.toWellFormed?.() ?? hostile.replace(/[\ud800-\udfff]/g, "\ufffd");
    page.on("dialog", () => expect(false, "a dialog").toBe(true));
    // A topic of few places has no box.
    const boxes = ["/de/search/", `/de/topics/${TOPIC}/`].slice(0, placesAbout(TOPIC).length > 10 ? 2 : 1);
    for (const address of boxes) {
      await open(page, `${address}?q=${encodeURIComponent(typed)}`);
      const input = shown(page).locator("input[type=search]");
      await expect(input).toHaveValue(typed);
      await input.fill("x");
      await input.fill(typed);
      await expect(page).not.toHaveTitle("taken");
      await expect(page.locator("img")).toHaveCount(0);
      await expect(page.locator("main script, main [onerror]")).toHaveCount(0);
    }
  });
}

const options = (page) => page.getByRole("listbox").getByRole("option");

/** Types into the box of a page, until there are suggestions. */
async function suggest(page, address, typed) {
  await open(page, address);
  await box(page).click();
  await page.keyboard.type(typed);
  await expect(options(page).first()).toBeVisible();
}

test.describe("The words of any language", FLENSBURG, () => {
  for (const [tag, query, id, explanation] of [
    ["ar", "طبيب", "116117", "طبيب → Arzt"],
    ["en", "lekarz", "116117", "lekarz → Arzt"],
    ["de", "лікар", "116117", "лікар → Arzt"],
    ["tr", "lekarz", "116117", "lekarz → Arzt"],
  ]) {
    test(`“${query}” in the interface ${tag} leads to ${id}, and says why`, async ({ page }) => {
      await open(page, `/${tag}/search/?q=${encodeURIComponent(query)}`);
      await expect(page.locator(`#results [data-id="${id}"]`)).toBeVisible();
      const words = (await page.locator("#results").innerText()).replace(/[\u2066-\u2069]/g, "");
      expect(words).toContain(explanation);
    });
  }

  test("a query that is kept finds the same in another language", async ({ page }) => {
    await open(page, "/de/search/?q=wohnung&kind=place");
    await expect(results(page).first()).toBeVisible();
    const german = await found(page);
    await page.locator(".language-switch summary").click();
    await page.locator('.language-switch a[hreflang="ar"]').click();
    await expect(page).toHaveURL("/ar/search/?q=wohnung&kind=place");
    await expect(page.locator("html")).toHaveAttribute("lang", "ar");
    await expect(results(page).first()).toBeVisible();
    expect((await found(page)).slice(0, 3).sort()).toEqual(german.slice(0, 3).sort());
  });
});

test("a typo finds the intended word, and offers it", FLENSBURG, async ({ page }) => {
  await open(page, "/de/search/?q=wonung");
  await expect(page.locator("#results [data-id=sbv]")).toBeVisible();
  await shown(page).getByRole("button", { name: /Meinten Sie.*Wohnung/ }).click();
  await expect(box(page)).toHaveValue("Wohnung");
  await expect(page).toHaveURL("/de/search/?q=Wohnung");
  await expect(shown(page)).not.toContainText("Meinten Sie");
});

test.describe("What is only a guess", FLENSBURG, () => {
  test("is offered where nothing is found, and a click takes it", async ({ page }) => {
    await open(page, "/de/search/?q=dhfx");
    await expect(shown(page)).toContainText(message("de", "search-nothing"));
    await shown(page).getByRole("button", { name: /врач/ }).click();
    await expect(page).toHaveURL(`/de/search/?q=${encodeURIComponent("врач")}`);
    await expect(page.locator('#results [data-id="116117"]')).toBeVisible();
  });

  test("is offered also under a filter", async ({ page }) => {
    await open(page, "/uk/search/?q=ksrfh&kind=place");
    await expect(shown(page).getByRole("button", { name: /лікар/ })).toBeVisible();
  });

  test("does not come to letters at random", async ({ page }) => {
    await open(page, "/de/search/?q=asdf");
    await expect(shown(page)).toContainText(message("de", "search-nothing"));
    await expect(shown(page).getByRole("button", { name: /Meinten Sie/ })).toHaveCount(0);
  });

  test("leaves compounds of a known word what that finds", async ({ page }) => {
    await open(page, "/de/search/?q=augenarzt");
    await expect(results(page).first()).toHaveAttribute("data-id", "health");
    await expect(page.locator('#results [data-id="frauennotruf"]')).toHaveCount(0);
  });
});

test("the old name of an office leads to the new one and says so", FLENSBURG, async ({ page }) => {
  const old = GUIDE.places.find(({ succeeded_by }) => succeeded_by);
  await open(page, `/de/search/?q=${encodeURIComponent(old.name)}`);
  const first = results(page).first();
  await expect(first).toHaveAttribute("data-id", old.succeeded_by);
  await expect(first).toContainText(old.name);
  const itself = page.locator(`#results [data-id="${old.id}"]`);
  await expect(itself.locator(".badge")).toHaveText(message("de", "status-defunct"));
});

for (const [tag, query, marked] of [
  ["de", "behörde", "behörde"],
  ["de", "fluchtling", "Flüchtling"],
  ["ar", "سكن", "سكن"],
]) {
  test(`“${query}” is highlighted where it is (${tag})`, FLENSBURG, async ({ page }) => {
    await open(page, `/${tag}/search/?q=${encodeURIComponent(query)}`);
    const marks = page.locator("#results mark");
    await expect(marks.first()).toBeVisible();
    const texts = await marks.allInnerTexts();
    expect(texts.some((text) => text.includes(marked))).toBe(true);
  });
}

test.describe("Filters", FLENSBURG, () => {
  test("narrow the search and are in the address", async ({ page }) => {
    await open(page, "/de/search/?q=beratung");
    await expect(results(page).first()).toBeVisible();
    const all = await shown(page).getByRole("status").innerText();
    await shown(page).getByText(message("de", "search-filters")).click();
    await shown(page).locator("select[name=kind]").selectOption("place");
    await shown(page).locator("input[name=phone]").check();
    await shown(page).locator("select[name=topic]").selectOption("women");
    await expect(page).toHaveURL("/de/search/?q=beratung&kind=place&phone=1&topic=women");
    await expect(shown(page).getByRole("status")).not.toHaveText(all);
    const places = new Map(GUIDE.places.map((place) => [place.id, place]));
    const items = await found(page);
    expect(items.length).toBeGreaterThan(1);
    for (const item of items) {
      const [kind, id] = item.split("/");
      expect(kind).toBe("place");
      expect(places.get(id).phones?.length).toBeGreaterThan(0);
      expect(places.get(id).topics).toContain("women");
    }
  });

  test("of a shared link hold, and can be taken back", async ({ page }) => {
    await open(page, "/de/search/?q=deutsch&lang=ar");
    await expect(results(page).first()).toBeVisible();
    const places = new Map(GUIDE.places.map((place) => [place.id, place]));
    for (const item of await found(page)) {
      expect(places.get(item.split("/")[1]).languages).toContain("ar");
    }
    await expect(shown(page).locator("select[name=language]")).toHaveValue("ar");
    await shown(page).getByRole("button", { name: message("de", "filter-clear") }).click();
    await expect(page).toHaveURL("/de/search/?q=deutsch");
  });

  test("that let nothing through say so", async ({ page }) => {
    await open(page, "/de/search/?q=tafel&kind=page");
    await expect(shown(page)).toContainText(message("de", "search-filtered-out"));
  });
});

for (const { tag, name } of languages("de", "ar")) {
  test.describe(`Suggestions in ${name}`, FLENSBURG, () => {
    const typed = tag === "ar" ? "سك" : "woh";

    test("complete what is typed, by keyboard alone", async ({ page }) => {
      await open(page, `/${tag}/`);
      await box(page).focus();
      await page.keyboard.type(typed);
      await expect(options(page).first()).toBeVisible();
      await expect(box(page)).toHaveAttribute("aria-expanded", "true");
      const words = await options(page).allInnerTexts();
      expect(words.length).toBeLessThanOrEqual(5);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowUp");
      const active = options(page).first();
      await expect(active).toHaveAttribute("aria-selected", "true");
      await expect(box(page)).toHaveAttribute(
        "aria-activedescendant",
        await active.getAttribute("id"),
      );
      await expect(box(page)).toBeFocused();
      await page.keyboard.press("Enter");
      await shows(page, "search");
      await expect(box(page)).toHaveValue(words[0]);
      await expect(results(page).first()).toBeVisible();
    });

    test("close with Escape and leave what was typed", async ({ page }) => {
      await suggest(page, `/${tag}/search/`, typed);
      await page.keyboard.press("Escape");
      await expect(options(page)).toHaveCount(0);
      await expect(box(page)).toHaveValue(typed);
      await expect(box(page)).toHaveAttribute("aria-expanded", "false");
    });
  });
}

test("a tap takes a suggestion", FLENSBURG, async ({ page }) => {
  await suggest(page, "/de/search/", "deutschk");
  const first = options(page).first();
  const words = await first.innerText();
  await first.click();
  await expect(box(page)).toHaveValue(words);
  await expect(options(page)).toHaveCount(0);
});

test("a tap below open suggestions hits what it aims at, and closes them", FLENSBURG, async ({ page }) => {
  await suggest(page, "/de/search/", "schul");
  const more = shown(page).getByRole("button", { name: message("de", "show-more") });
  await expect(more).toBeVisible();
  const before = await results(page).count();
  // Where it is now: nothing may move between the press and the release.
  await more.scrollIntoViewIfNeeded();
  const at = await more.boundingBox();
  await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2);
  await page.mouse.down();
  await page.mouse.up();
  await expect.poll(() => results(page).count()).toBeGreaterThan(before);
  await expect(options(page)).toHaveCount(0);
});

test("suggestions close when the focus goes on by keyboard", FLENSBURG, async ({ page }) => {
  await suggest(page, "/de/search/", "schul");
  await page.keyboard.press("Tab");
  await expect(options(page)).toHaveCount(0);
});

test("the last searches are kept on the device, and can be forgotten", FLENSBURG, async ({ page }) => {
  await open(page, "/de/");
  for (const query of ["tafel", "zahnarzt", "tafel"]) {
    await box(page).fill(query);
    await box(page).press("Enter");
    await shows(page, "search");
    await expect(results(page).first()).toBeVisible();
  }
  await open(page, "/de/");
  await box(page).focus();
  await expect(options(page)).toHaveText(["tafel", "zahnarzt"]);
  await shown(page).getByRole("button", { name: message("de", "search-recent-clear") }).click();
  await expect(options(page)).toHaveCount(0);
  await expect(page.getByRole("status").filter({ hasText: message("de", "erased") })).toHaveCount(1);
  await page.reload();
  await box(page).focus();
  await expect(options(page)).toHaveCount(0);
});

test.describe("Where the engine does not come", () => {
  test.use({ tolerated: /search|ERR_FAILED/ });

  test("that is said, and another try works", async ({ page }) => {
    await page.route("**/search-*.wasm", (route) => route.abort());
    await open(page, `/de/search/?q=${QUERY}`);
    await expect(shown(page)).toContainText(message("de", "error-network"));
    await page.unroute("**/search-*.wasm");
    await shown(page).getByRole("button", { name: message("de", "retry") }).click();
    await expect(page.locator(`#results [data-id="${PLACE}"]`)).toBeVisible();
  });

  test("words that do not come are only not known", async ({ page }) => {
    await page.route("**/data/{concepts.tsv,words/**}", (route) => route.abort());
    await open(page, `/de/search/?q=${QUERY}`);
    await expect(results(page).first()).toHaveAttribute("data-id", PLACE);
  });
});

test.describe("A search that others need not know of", FLENSBURG, () => {
  const kept = (page) => page.evaluate(() => JSON.stringify({ ...localStorage }));

  const discreet = () => [
    ["de", place("frauenhaus").name],
    ["de", place("krisentelefon").name],
    ["en", texts("en").topics.women.name],
    // In a language whose words are fetched only when the query is not understood.
    ["de", words("uk", "womens-shelter")[0]],
  ];
  for (const [tag, query] of IS_OTHER_CITY ? [] : discreet()) {
    test(`“${query}” is not kept on the device, in ${tag}`, async ({ page }) => {
      await open(page, `/${tag}/`);
      for (const words of ["tafel", query]) {
        await box(page).fill(words);
        await box(page).press("Enter");
        await shows(page, "search");
        await expect(results(page).first()).toBeVisible();
        // It is kept when what sentences mean has come, by which it is known to be harmless.
        if (words === "tafel") await expect.poll(() => kept(page)).toContain(words);
      }
      await results(page).first().locator("a").first().click();
      await expect(page.locator("#results")).toHaveCount(0);
      expect(await kept(page)).not.toContain(query);
      await open(page, `/${tag}/`);
      await box(page).focus();
      await expect(options(page)).toHaveText(["tafel"]);
    });
  }

  test("is forgotten, if it was kept before", async ({ page }) => {
    const query = place("frauenhaus").name;
    await page.addInitScript((query) => localStorage.setItem("wegweiser.searches", query), query);
    await open(page, `/de/search/?q=${encodeURIComponent(query)}`);
    await expect(results(page).first()).toBeVisible();
    await box(page).press("Enter");
    await expect.poll(() => kept(page)).not.toContain(query);
  });
});

test("the filters stay as they are while one types", FLENSBURG, async ({ page }) => {
  await open(page, "/de/search/?q=tafel");
  const filters = shown(page).locator("details.more");
  await filters.locator("summary").click();
  await filters.evaluate((element) => {
    element.dataset.same = "yes";
  });
  for (const letter of "beratung") {
    await box(page).press("End");
    await page.keyboard.type(letter);
    await expect(filters).toHaveAttribute("data-same", "yes");
    await expect(filters).toHaveAttribute("open");
  }
});
