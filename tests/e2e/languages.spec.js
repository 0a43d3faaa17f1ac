// Twelve languages: the main way through the guide in each of them, the switch, the
// offer, the counter view, and what is shown when a text is missing.

import { isAccessible } from "./axe.js";
import { chooseLanguage, expect, isIn, open, plain, ready, shown, shows, test } from "./fixtures.js";
import { sticksOut } from "./layout.js";
import {
  FLENSBURG,
  GUIDE,
  LANGUAGES,
  PLACE,
  TOPIC,
  dialled,
  has,
  languages,
  message,
  place,
  texts,
} from "./site.js";

const heading = (page) => shown(page).getByRole("heading", { level: 1 });
const offer = (page) => page.locator(".offer");

for (const language of LANGUAGES) {
  const { tag, formats } = language;
  const root = `/${tag}/`;

  test.describe(`In ${language.name}`, () => {
    test.use({ locale: tag });

    test("one gets from home over the search to a place, to the meeting and to one's rights", async ({ page }) => {
      const words = texts(tag);
      await open(page, root);
      await isIn(page, language);
      await expect(heading(page)).toHaveText(words.pages.home.title);
      await expect(page.locator("#q")).toHaveAttribute("placeholder", message(tag, "search-placeholder"));

      // By a word of this language where it has one of its own for the name.
      const { id, name: german, phones } = place("stadt-flensburg") ?? place(PLACE);
      const { name = german, description } = words.places[id];
      await page.locator("#q").fill(name);
      await page.locator("#q").press("Enter");
      await shows(page, "search");
      await page.locator(`#results [data-id=${id}] h2 a`).click();
      await shows(page, "place");
      await expect(heading(page)).toHaveText(german);
      await expect(shown(page)).toContainText(description);
      await expect(shown(page).locator(`.actions a[href='tel:${dialled(phones[0].number)}']`).first()).toBeVisible();

      await page.locator(`.navigation a[href="${root}round-table/"]`).click();
      await shows(page, "round-table");
      await expect(heading(page)).toHaveText(words.pages["round-table"].title);
      await expect(page.locator("#countdown")).toHaveText(/\p{Nd}/u);

      await page.locator(`.navigation a[href="${root}"]`).click();
      await shows(page, "home");
      if (has("refugees/rights/")) {
        await shown(page).locator(`a[href="${root}refugees/"]`).first().click();
        await shown(page).locator(`a[href="${root}refugees/rights/"]`).first().click();
        await expect(heading(page)).toHaveText(words.pages.rights.title);
        const fact = GUIDE.facts.find(({ section }) => section === "rights");
        await expect(shown(page).locator(`#${fact.id}`)).toContainText(words.facts[fact.id].text);
      }
      await isIn(page, language);
      await expect(offer(page)).toHaveCount(0);
    });

    test("numbers and dates are those of the language", async ({ page }) => {
      await open(page, has("refugees/situation/") ? `${root}refugees/situation/` : root);
      if (has("refugees/situation/")) {
        const number = new Intl.NumberFormat(formats).format(99_341);
        await expect(shown(page).locator("table").first()).toContainText(number);
      }
      const date = { day: "numeric", month: "long", year: "numeric", calendar: "gregory" };
      const asOf = new Intl.DateTimeFormat(formats, { ...date, timeZone: "UTC" });
      const footer = page.getByRole("contentinfo");
      await expect(footer).toContainText(asOf.format(new Date(GUIDE.as_of)));
    });

    test("a translation says who made it, and that the German counts", async ({ page }) => {
      await open(page, `${root}places/${PLACE}/`);
      const footer = page.getByRole("contentinfo");
      const { method, reviewed } = texts(tag).translation;
      const note = footer.locator(".translation");
      await expect(note).toHaveCount(method === "machine" && !reviewed ? 1 : 0);
      if (method !== "machine") return;
      await expect(note).toContainText(message(tag, "translation-machine"));
      await note.locator(`a[href="${root}about/#report"]`).click();
      await expect(page.locator("#report")).toBeInViewport();
      await footer.locator("a[href='/de/about/']").first().click();
      await isIn(page, { tag: "de", direction: "ltr" });
    });
  });
}

test.describe("The language switch", () => {
  test("finds a language by its own name, and by its German and English one", FLENSBURG, async ({ page }) => {
    await open(page, "/de/topics/");
    const menu = page.locator(".language-switch");
    await menu.locator("summary").click();
    const links = menu.getByRole("link");
    await expect(links).toHaveCount(LANGUAGES.length);
    for (const [typed, tag] of [
      ["укр", "uk"],
      ["عرب", "ar"],
      ["دری", "fa"],
      ["arab", "ar"],
      ["persian", "fa"],
      ["turk", "tr"],
      ["leicht", "de-simple"],
      ["ro", "ro"],
    ]) {
      await menu.getByRole("searchbox").fill(typed);
      await expect(links.and(page.locator(`[hreflang="${tag}"]`)), typed).toBeVisible();
      await expect(links.and(page.locator("[hreflang=da]")), typed).toBeHidden();
    }
    await menu.getByRole("searchbox").fill("");
    await expect(links).toHaveCount(LANGUAGES.length);
  });

  test("leaves the page where it is scrolled", FLENSBURG, async ({ page }) => {
    await open(page, "/de/refugees/rights/");
    await page.evaluate(() => window.scrollTo(0, 900));
    const link = page.locator(".language-switch a[hreflang=ar]");
    await link.evaluate((link) => link.click());
    await isIn(page, { tag: "ar", direction: "rtl" });
    await expect(heading(page)).toBeFocused();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(900);
  });

  test("fetches what it needs once, and nothing of other languages", FLENSBURG, async ({ page }) => {
    const fetched = [];
    page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
    await open(page, "/uk/");
    await chooseLanguage(page, "ar");
    await isIn(page, { tag: "ar", direction: "rtl" });
    await chooseLanguage(page, "uk");
    await isIn(page, { tag: "uk", direction: "ltr" });
    const words = fetched.filter((path) => /\/(texts|locales|deferred)\//.test(path));
    const tags = new Set(words.map((path) => /(\w+)(\/main\.ftl|\.json)$/.exec(path)[1]));
    expect([...tags].sort()).toEqual(["ar", "uk"]);
    expect(fetched.filter((path) => path === "/data/guide.json").length).toBe(1);
  });
});

test.describe("A link in another language than the visitor's", FLENSBURG, () => {
  test.use({ locale: "uk-UA" });

  test("offers the page in theirs, and stays as it is", async ({ page }) => {
    await open(page, `/de/places/${PLACE}/`);
    await isIn(page, { tag: "de", direction: "ltr" });
    const [ukrainian] = languages("uk");
    await expect(offer(page)).toContainText(ukrainian.offer);
    await expect(offer(page).getByRole("link")).toHaveAttribute("lang", "uk");
    await offer(page).getByRole("link").click();
    await isIn(page, ukrainian);
    await expect(page).toHaveURL(`/uk/places/${PLACE}/`);
    await expect(offer(page)).toHaveCount(0);
  });

  test("asks no more once the visitor has declined", async ({ page }) => {
    await open(page, "/de/");
    await offer(page).getByRole("button").click();
    await expect(offer(page)).toHaveCount(0);
    await page.reload();
    await ready(page);
    await expect(offer(page)).toHaveCount(0);
    await isIn(page, { tag: "de", direction: "ltr" });
  });

  test("offers the language that was chosen before the one of the browser", async ({ page }) => {
    await open(page, "/de/");
    await chooseLanguage(page, "tr");
    await isIn(page, { tag: "tr", direction: "ltr" });
    await open(page, "/de/topics/");
    await expect(offer(page).getByRole("link")).toHaveAttribute("hreflang", "tr");
  });
});

for (const [locale, tag] of [
  ["prs-AF", "fa"],
  ["fa-IR", "fa"],
  ["de-AT", "de"],
  ["zh-CN", "en"],
  ["pt-BR", "en"],
  ["ar-SY", "ar"],
].filter(([, tag]) => languages(tag).length > 0)) {
  test.describe(`A browser set to ${locale}`, () => {
    test.use({ locale });

    test(`gets ${tag} on the first visit`, async ({ page }) => {
      await page.goto("/");
      await ready(page);
      await isIn(page, LANGUAGES.find((language) => language.tag === tag));
      await expect(page).toHaveURL(`/${tag}/`);
    });
  });
}

for (const [locale, nearest, direction] of [
  ["ti-ER", "en", "ltr"],
  ["kmr", "tr", "ltr"],
  ["ckb-IQ", "ar", "rtl"],
  ["ps-AF", "fa", "rtl"],
  ["fr-FR", "en", "ltr"],
]) {
  test.describe(`Who reads ${locale} best`, FLENSBURG, () => {
    test.use({ bypassCSP: true });

    const hint = (page) => page.locator(".unlisted");

    test.beforeEach(async ({ page }) => {
      await page.addInitScript((tag) => {
        Object.defineProperty(navigator, "languages", { get: () => [tag, "de"] });
      }, locale);
    });

    test("is told so, and led to the language that may do and to interpreters", async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 568 });
      await open(page, `/de/places/${PLACE}/`);
      await expect(hint(page)).toHaveAttribute("lang", locale.split("-")[0]);
      await expect(hint(page)).toHaveAttribute("dir", direction);
      const [language] = languages(nearest);
      const [read, interpreters] = await hint(page).getByRole("link").all();
      await expect(read).toHaveText(language.offer);
      await expect(interpreters).toHaveAttribute("href", `/${nearest}/topics/advice/#interpreters`);
      const decline = hint(page).getByRole("button");
      await expect(decline, "in the language of the page").toHaveAttribute("lang", "de");
      await expect(decline).toHaveAccessibleName(message("de", "offer-decline"));
      await isAccessible(page, "the hint", ".unlisted");
      expect(await page.evaluate(sticksOut)).toEqual([]);
      await read.click();
      await isIn(page, language);
      await expect(page).toHaveURL(`/${nearest}/places/${PLACE}/`);
      await expect(hint(page)).toHaveCount(0);
      await page.goto(`/${nearest}/topics/advice/#interpreters`);
      await expect(shown(page).locator("section#interpreters")).toBeInViewport();
    });

    test("is asked no more once that is declined", async ({ page }) => {
      await open(page, "/de/");
      await hint(page).getByRole("button").click();
      await expect(hint(page)).toHaveCount(0);
      await page.reload();
      await ready(page);
      await expect(hint(page)).toHaveCount(0);
    });
  });
}

for (const { tag } of languages("ar", "fa")) {
  test(`the digits of ${tag} are its own, or those of German offices by choice`, async ({ page }) => {
    await open(page, `/${tag}/saved/`);
    const choice = page.getByRole("switch", { name: message(tag, "digits") });
    const date = page.locator(".site-footer p").filter({ hasText: /[\d\u0660-\u0669\u06f0-\u06f9]{4}/ }).first();
    await expect(choice).not.toBeChecked();
    await expect(date).toHaveText(/[\u0660-\u0669\u06f0-\u06f9]{4}/);
    await choice.click();
    await expect(date).toHaveText(/\b\d{4}\b/);
    await ready(page);
    await open(page, `/${tag}/refugees/situation/`);
    await expect(shown(page).locator("td").filter({ hasText: /\d/ }).first()).toBeAttached();
    await expect(shown(page).locator("td").filter({ hasText: /[\u0660-\u0669\u06f0-\u06f9]/ })).toHaveCount(0);
    await open(page, `/${tag}/saved/`);
    await expect(choice).toBeChecked();
    await choice.click();
    await expect(date).toHaveText(/[\u0660-\u0669\u06f0-\u06f9]{4}/);
  });
}

test("the choice of digits holds in another tab, too", FLENSBURG, async ({ page, context }) => {
  const other = await context.newPage();
  for (const tab of [page, other]) await open(tab, "/ar/saved/");
  const choice = (tab) => tab.getByRole("switch", { name: message("ar", "digits") });
  await choice(page).click();
  await expect(choice(other)).toBeChecked();
  const date = other.locator(".site-footer p").filter({ hasText: /\d{4}/ });
  await expect(date.first()).toBeVisible();
});

test("where nothing can be stored, the choice of digits says so and stays as it was", FLENSBURG, async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("", "QuotaExceededError");
    };
  });
  await open(page, "/ar/saved/");
  const choice = page.getByRole("switch", { name: message("ar", "digits") });
  await choice.click();
  await expect(page.getByRole("status").filter({ hasText: message("ar", "digits-failed") })).toBeVisible();
  await expect(choice).not.toBeChecked();
});

test("languages that have no digits of their own have no choice of them", FLENSBURG, async ({ page }) => {
  await open(page, "/uk/saved/");
  await expect(page.getByRole("switch", { name: message("uk", "digits") })).toHaveCount(0);
});

test.describe("At the window of an office", () => {
  test("a place is shown in German, and beneath it in one's own language, without bars", FLENSBURG, async ({ page }) => {
    await open(page, "/ar/places/stadt-flensburg/");
    await shown(page).getByRole("link", { name: message("ar", "counter-open") }).click();
    await expect(page).toHaveURL("/ar/places/stadt-flensburg/?counter=stadt-flensburg");
    await expect(heading(page)).toHaveText(message("ar", "counter-title"));
    await expect(heading(page)).toBeFocused();
    const columns = shown(page).locator(".counter article");
    await expect(columns).toHaveCount(2);
    for (const [index, tag, dir] of [[0, "de", "ltr"], [1, "ar", "rtl"]]) {
      const column = columns.nth(index);
      await expect(column).toHaveAttribute("lang", tag);
      await expect(column).toHaveAttribute("dir", dir);
      await expect(column).toContainText(texts(tag).places["stadt-flensburg"].description);
      await expect(column).toContainText(place("stadt-flensburg").phones[0].number);
    }
    await expect(columns.first()).toContainText(/Ich spreche \P{L}?Arabisch/u);
    await expect(columns.first()).toContainText("Dolmetscherin");
    for (const bar of [".site-header", ".navigation", ".site-footer"]) {
      await expect(page.locator(bar)).toBeHidden();
    }
    const size = await columns.first().evaluate((it) => parseFloat(getComputedStyle(it).fontSize));
    expect(size, "large type").toBeGreaterThan(18);
    await page.goBack();
    await expect(columns).toHaveCount(0);
    await expect(page.locator(".site-header")).toBeVisible();
    await expect(heading(page)).toHaveText(place("stadt-flensburg").name);
  });

  test("a fact does too, and it can be printed", FLENSBURG, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => (window.wasPrinted = true);
    });
    await open(page, "/uk/refugees/rights/?counter=bleiben");
    const columns = shown(page).locator(".counter article");
    await expect(columns.nth(0)).toContainText(texts("de").facts.bleiben.text);
    await expect(columns.nth(1)).toContainText(texts("uk").facts.bleiben.text);
    await shown(page).getByRole("button", { name: message("uk", "print") }).click();
    await expect.poll(() => page.evaluate(() => window.wasPrinted)).toBe(true);
    await shown(page).getByRole("link", { name: message("uk", "counter-close") }).click();
    await expect(page).toHaveURL("/uk/refugees/rights/");
    await expect(heading(page)).toHaveText(texts("uk").pages.rights.title);
  });

  test("one ticks what one wants, and the screen stays on until one leaves", FLENSBURG, async ({ page }) => {
    await page.addInitScript(() => {
      window.locks = 0;
      const request = async () => {
        window.locks += 1;
        return { release: async () => (window.locks -= 1) };
      };
      Object.defineProperty(navigator, "wakeLock", { value: { request } });
    });
    await open(page, `/en/places/${PLACE}/?counter=${PLACE}`);
    await expect.poll(() => page.evaluate(() => window.locks)).toBe(1);
    const german = shown(page).locator(".counter article[lang=de]");
    await expect(german).toContainText(/Ich spreche \P{L}?Englisch/u);
    await expect(german.locator("li", { hasText: "Kita-Platz" })).toHaveCount(0);
    await shown(page).locator(".wishes-choice summary").click();
    await shown(page).locator(".wishes-choice label", { hasText: "nursery" }).first().click();
    await expect(german.locator(".request li")).toHaveText(/Ich suche einen Kita-Platz/u);
    await shown(page).getByRole("link", { name: message("en", "counter-close") }).click();
    await expect.poll(() => page.evaluate(() => window.locks)).toBe(0);
  });

  test("an unknown one is just the page", async ({ page }) => {
    await open(page, `/en/places/${PLACE}/?counter=nothing`);
    await expect(heading(page)).toHaveText(place(PLACE).name);
  });

  test("German pages have no need of it", async ({ page }) => {
    await open(page, `/de/places/${PLACE}/`);
    await expect(shown(page).locator("a[href*='counter=']")).toHaveCount(0);
  });
});

test.describe("When a text is missing", () => {
  test("the German is shown, marked as German with the reason", FLENSBURG, async ({ page }) => {
    const [english, german] = ["en", "de"].map(texts);
    // As the build writes what nobody has translated.
    const { title, text } = german.facts.bleiben;
    english.facts.bleiben = { title: { de: title }, text: { de: text } };
    english.topics[TOPIC].name = { de: german.topics[TOPIC].name };
    english.places[PLACE].description = { de: german.places[PLACE].description };
    await page.route("**/data/texts/en.json", (route) => route.fulfill({ json: english }));
    const none = { facts: {}, places: {} };
    await page.route(/\/details\/en\/[^/]+\.json$/, (route) => route.fulfill({ json: none }));

    await open(page, "/en/refugees/rights/");
    const fact = shown(page).locator("#bleiben");
    const fallback = fact.locator("[lang=de]", { hasText: german.facts.bleiben.text });
    await expect(fallback).toBeVisible();
    await expect(fact).toContainText(message("en", "only-german"));
    await expect(shown(page).locator("article").first()).not.toContainText(message("en", "only-german"));

    await open(page, `/en/places/${PLACE}/`);
    await expect(shown(page).locator(".lead [lang=de]")).toHaveText(german.places[PLACE].description);
    await expect(shown(page)).toContainText("Job centre");
    await open(page, "/en/topics/");
    const health = shown(page).locator(`.tiles a[href="/en/topics/${TOPIC}/"] [lang=de]`);
    await expect(health).toHaveText(texts("de").topics[TOPIC].name);
  });

  test("messages that a Fluent file does not have are there in German, and no key is", async ({ page }) => {
    await page.route("**/locales/en/main.ftl", async (route) => {
      const answer = await route.fetch();
      const whole = await answer.text();
      await route.fulfill({ response: answer, body: `${whole.slice(0, whole.indexOf("place-contact ="))}# End\n` });
    });
    await open(page, `/en/places/${PLACE}/`);
    await expect(shown(page)).toContainText(message("de", "place-contact"));
    await expect(page.locator(".navigation")).toContainText(message("en", "nav-topics"));
    const text = plain(await shown(page).innerText());
    expect(text).not.toMatch(/\b(place|status|dated)-[a-z]+\b/);
  });
});

test("newer content that comes while the language changes is that of the new language", FLENSBURG, async ({
  page,
}) => {
  const [arabic] = languages("ar");
  await open(page, "/de/topics/");
  let goOn;
  const held = new Promise((resolve) => (goOn = resolve));
  await page.route("**/data/texts/de.json", async (route) => {
    await held;
    await route.continue();
  });
  // The worker has kept newer content.
  const german = page.waitForRequest("**/data/texts/de.json");
  await page.evaluate(() => dispatchEvent(new Event("wegweiser:content")));
  await german;
  await chooseLanguage(page, "ar");
  await isIn(page, arabic);
  const again = page.waitForResponse("**/data/texts/ar.json");
  goOn();
  await again;
  await expect(heading(page)).toHaveText(texts("ar").pages.topics.title);
  await isIn(page, arabic);
});
