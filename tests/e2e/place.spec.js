// A place shows only what is known of it, and links only to what is safe to tap.

import { expect, open, openAt, plain, shown, shows, test } from "./fixtures.js";
import { FLENSBURG, GUIDE, LONG_TOPIC, PLACE, dialled, languages, message, place, placesAbout } from "./site.js";

const MAY_BE_LINKED = ["http:", "https:", "tel:", "mailto:", "geo:"];

/** The map that works in every browser. */
const MAP = "https://www.openstreetmap.org/";

/**
 * Goes through all places within the app, by links that the test puts into the page,
 * and returns the text of each of them.
 */
async function readAllPlaces(page, tag) {
  const ids = GUIDE.places.map(({ id, name, topics }) => {
    return { id, name, hasNeighbours: placesAbout(topics[0]).length > 1 };
  });
  return page.evaluate(
    async ({ ids, tag }) => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const read = {};
      for (const { id, name, hasNeighbours } of ids) {
        const path = `/${tag}/places/${id}/`;
        const link = document.createElement("a");
        link.href = path;
        document.body.append(link);
        link.click();
        link.remove();
        const isThere = () =>
          location.pathname === path && document.querySelector("main h1")?.textContent === name;
        for (let tries = 0; !isThere() && tries < 100; tries += 1) await frame();
        if (!isThere()) throw new Error(`${path} does not show “${name}”`);
        // The sources come when the first page has been there for a while.
        const hasSources = () =>
          [...document.querySelectorAll(".provenance details")].every((it) => it.querySelector("li"));
        // Its neighbours come, too, where all words of the language are here before them.
        const isComplete = () => hasSources() && (!hasNeighbours || document.querySelector("#neighbours"));
        for (let tries = 0; !isComplete() && tries < 600; tries += 1) await frame();

        const main = document.querySelector("main");
        const own = main.cloneNode(true);
        own.querySelector("section[aria-labelledby=neighbours]")?.remove();
        const all = (root, selector, what) => [...root.querySelectorAll(selector)].map(what);
        read[id] = {
          text: own.textContent,
          links: all(own, "a[href]", (a) => ({
            href: a.getAttribute("href"),
            text: a.textContent,
            rel: a.rel,
            isInternal: a.getAttribute("href").startsWith("/"),
            isInProvenance: a.closest(".provenance") !== null,
          })),
          address: all(own, "address", (element) => element.textContent).join(" "),
          marks: all(own, ".badge-check", (mark) => mark.textContent).length,
          provenance: all(own, ".provenance", (element) => element.textContent).join(" "),
          neighbours: all(
            main,
            "section[aria-labelledby=neighbours] h3 a",
            (a) => a.getAttribute("href"),
          ),
        };
      }
      return read;
    },
    { ids, tag },
  );
}

for (const { tag, name } of languages("de", "en")) {
  test.describe(`Every place in ${name}`, () => {
    test.describe.configure({ mode: "serial", timeout: 120_000 });

    /** The text of the pages of all places. */
    let read;

    test("has a page that one can go to", async ({ page }) => {
      await open(page, `/${tag}/topics/`);
      read = await readAllPlaces(page, tag);
      expect(Object.keys(read)).toHaveLength(GUIDE.places.length);
    });

    test("links only to what is safe to tap", () => {
      for (const { id } of GUIDE.places) {
        for (const { href, rel, isInternal } of read[id].links) {
          if (isInternal) continue;
          expect(MAY_BE_LINKED, `${id}: ${href}`).toContain(new URL(href).protocol);
          if (/^https?:/.test(href)) expect(rel, `${id}: ${href}`).toContain("noreferrer");
        }
      }
    });

    test("is called by just the numbers of the bundle", () => {
      for (const { id, phones = [] } of GUIDE.places) {
        const calls = read[id].links.filter(({ href }) => href.startsWith("tel:"));
        expect(calls.map(({ href }) => href), id).toEqual(
          phones.map(({ number }) => `tel:${dialled(number)}`),
        );
        expect(calls.map(({ text }) => text.trim()), id).toEqual(
          phones.map(({ number }) => number),
        );
      }
    });

    test("is written to and looked up where the bundle says", () => {
      for (const { id, email, url } of GUIDE.places) {
        const links = read[id].links.filter(({ isInProvenance }) => !isInProvenance);
        const hrefs = (prefix) =>
          links
            .map(({ href }) => href)
            .filter((href) => href.startsWith(prefix) && !href.startsWith(MAP));
        expect(hrefs("mailto:"), id).toEqual(email ? [`mailto:${email}`] : []);
        expect(hrefs("http"), id).toEqual(url ? [url] : []);
      }
    });

    test("is on the map where a street or a point is known, and only there", () => {
      for (const { id, address, location } of GUIDE.places) {
        // A post box is no place that one could go to.
        const street = address?.address_1?.startsWith("Postfach") ? undefined : address?.address_1;
        const isKnown = location || street;
        for (const kind of ["geo:", MAP]) {
          const maps = read[id].links.filter(({ href }) => href.startsWith(kind));
          expect(maps.length, id).toBe(isKnown ? 1 : 0);
          if (location) {
            for (const degrees of [location.latitude, location.longitude]) {
              expect(maps[0].href, id).toContain(`${degrees}`);
            }
          } else if (street) {
            expect(decodeURIComponent(maps[0].href), id).toContain(street);
          }
          // Links to another host say so.
          if (kind === MAP && isKnown) expect(maps[0].text).toContain("OpenStreetMap");
        }
        for (const line of [address?.address_1, address?.address_2, address?.postal_code]) {
          if (line) expect(read[id].address, id).toContain(line);
        }
      }
    });

    test("names its sources and their date", () => {
      for (const { id, provenance } of GUIDE.places) {
        const urls = (provenance.sources ?? []).flatMap(({ url }) => url ?? []);
        const hrefs = read[id].links
          .filter(({ isInProvenance, isInternal }) => isInProvenance && !isInternal)
          .map(({ href }) => href);
        expect(hrefs, id).toEqual(urls);
        expect(read[id].provenance, id).toMatch(/\S/);
        for (const [year] of (provenance.dated ?? "").matchAll(/\d{4}/g)) {
          expect(read[id].provenance, id).toContain(year);
        }
      }
    });

    test("is marked “please check” where its backing is weak, and only there", () => {
      for (const { id, provenance } of GUIDE.places) {
        const isWeak = (provenance.please_check ?? []).length > 0;
        expect(read[id].marks > 0, id).toBe(isWeak);
      }
    });

    test("leads to all its topics and to neighbours of the first", () => {
      for (const { id, topics } of GUIDE.places) {
        const hrefs = read[id].links.map(({ href }) => href);
        for (const topic of topics) expect(hrefs, id).toContain(`/${tag}/topics/${topic}/`);

        const around = placesAbout(topics[0]).map(({ id }) => `/${tag}/places/${id}/`);
        const { neighbours } = read[id];
        expect(neighbours.length > 0, id).toBe(around.length > 1);
        expect(neighbours, id).not.toContain(`/${tag}/places/${id}/`);
        for (const neighbour of neighbours) expect(around, id).toContain(neighbour);
      }
    });

    test("is not one of those whose words are missing", () => {
      for (const { id } of GUIDE.places) {
        expect(plain(read[id].text), id).not.toMatch(/\{\s*\$|undefined|null|NaN|\?\?\?/);
      }
    });
  });
}

test("the women's refuge keeps its address to itself", FLENSBURG, async ({ page }) => {
  expect(place("frauenhaus").address, "in the bundle").toBeUndefined();
  await open(page, "/de/places/frauenhaus/");
  await expect(shown(page).locator("address")).toHaveCount(0);
  await expect(shown(page).locator("a[href^='geo:']")).toHaveCount(0);
});

test("a place with a former name leads to the one that does its work today", async ({ page }) => {
  for (const { id, succeeded_by: successor } of GUIDE.places) {
    if (!successor) continue;
    await open(page, `/de/places/${id}/`);
    await shown(page).locator(`.notice a[href='/de/places/${successor}/']`).click();
    await expect(page).toHaveURL(`/de/places/${successor}/`);
    await shows(page, "place");
  }
});

test("languages, hours, years and equipment are worded in the page's language", FLENSBURG, async ({ page }) => {
  const first = (condition) => GUIDE.places.find(condition).id;
  const hours = first(({ schedules }) => schedules?.some(({ opens_at }) => opens_at));
  const { opens_at: opens } = place(hours).schedules.find(({ opens_at }) => opens_at);
  await open(page, `/en/places/${hours}/`);
  await expect(shown(page).locator(".hours")).toContainText(opens);
  await expect(shown(page).locator(".hours")).toContainText(/day/i);

  await open(page, `/en/places/${first(({ languages }) => languages?.includes("ar"))}/`);
  await expect(shown(page)).toContainText("Arabic");

  await open(page, `/en/places/${first(({ school }) => school?.years)}/`);
  await expect(shown(page)).toContainText(/Classes/);

  const kita = first(({ childcare }) => childcare);
  await open(page, `/en/places/${kita}/`);
  await expect(shown(page)).toContainText(`${place(kita).childcare.places}`);

  await open(page, `/en/places/${first(({ equipment }) => equipment?.includes("swing"))}/`);
  await expect(shown(page)).toContainText(/swing/i);
});

test("German names are marked as German in a page of another language", async ({ page }) => {
  await open(page, `/en/places/${PLACE}/`);
  await expect(shown(page).locator("h1 [lang=de]")).toHaveText(place(PLACE).name);
});

test("Where somebody publishes the guide, a letter about a mistake says which page and version it is", async ({ page }) => {
  const address = { address_1: "Straße 1", postal_code: "24937", city: "Flensburg" };
  const publisher = { name: "Stadt", address, email: "guide@example.org" };
  await page.route("**/data/guide.json", (route) => route.fulfill({ json: { ...GUIDE, publisher } }));
  await open(page, "/ar/places/jobcenter/#contact");
  const link = page.getByRole("link", { name: message("ar", "correction") });
  const letter = new URL(await link.getAttribute("href"));
  expect(letter.protocol + letter.pathname).toBe("mailto:guide@example.org");
  expect(letter.searchParams.get("subject")).toContain(place("jobcenter").name);
  const lines = letter.searchParams.get("body").trim().split("\r\n");
  expect(lines).toEqual([page.url(), GUIDE.as_of, "ar"]);
});

test("Where nobody does, there is nobody to write to", async ({ page }) => {
  await open(page, "/de/places/jobcenter/");
  await expect(page.locator(".notices")).toBeAttached();
  await expect(page.getByRole("link", { name: message("de", "correction") })).toHaveCount(GUIDE.publisher ? 1 : 0);
});

test.describe("On a device in Los Angeles", () => {
  test.use({ timezoneId: "America/Los_Angeles" });

  test("a place says from its day of review in Berlin on that it may have changed", async ({ page }) => {
    const guide = structuredClone(GUIDE);
    guide.places.find(({ id }) => id === PLACE).provenance.review_by = "2027-05-04";
    await page.route("**/data/guide.json", (route) => route.fulfill({ json: guide }));
    const mark = shown(page).locator(".badge-review");
    await openAt(page, "2027-05-03T23:59:00+02:00", `/de/places/${PLACE}/`);
    await expect(mark).toHaveCount(0);
    await page.clock.pauseAt("2027-05-04T00:00:00+02:00");
    await page.reload();
    await expect(mark).toContainText("4. Mai 2027");
  });
});

test.describe("What can be copied", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  const pasted = (page) => page.evaluate(() => navigator.clipboard.readText());

  test("is the address and each number, with one tap", async ({ page }) => {
    const { id, address, phones } = GUIDE.places.find(({ address, phones }) => address?.address_1 && phones);
    await open(page, `/de/places/${id}/`);
    await shown(page).getByRole("button", { name: message("de", "copy-address") }).click();
    await expect(shown(page).getByText(message("de", "copied"))).toBeVisible();
    expect(await pasted(page)).toBe(
      [address.address_1, address.address_2, `${address.postal_code} ${address.city}`]
        .filter(Boolean)
        .join("\n"),
    );
    for (const { number } of phones) {
      const name = message("de", "copy-number").replace("{ $number }", number);
      await shown(page).getByRole("button", { name }).click();
      await expect.poll(() => pasted(page)).toBe(number);
    }
  });

  test("can be copied by hand where the browser does not allow it", async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"));
    });
    await open(page, `/de/places/${PLACE}/`);
    await shown(page).getByRole("button", { name: message("de", "copy-address") }).click();
    await expect(shown(page).getByText(message("de", "copy-failed"))).toBeVisible();
  });
});

test.describe("Without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("no button to copy is there, because it would do nothing", async ({ page }) => {
    await page.goto(`/de/places/${PLACE}/`);
    await expect(shown(page).locator("button.copy").first()).toBeHidden();
  });
});

test("the map on the device is offered on Android alone", async ({ page, browser, baseURL }) => {
  const geo = (page) => shown(page).locator("a[href^='geo:']");
  await open(page, `/de/places/${PLACE}/`);
  await expect(geo(page)).toBeHidden();
  const userAgent = "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile";
  const context = await browser.newContext({ userAgent, baseURL, serviceWorkers: "block" });
  const phone = await context.newPage();
  await open(phone, `/de/places/${PLACE}/`);
  await expect(geo(phone)).toBeVisible();
  await context.close();
});

test("German words in a message of the interface are read as German, too", FLENSBURG, async ({ page }) => {
  const german = async (address) => {
    await open(page, address);
    const words = await shown(page).locator("[lang=de]").allTextContents();
    return words.map((it) => it.replaceAll("\u00ad", ""));
  };
  const school = (what) => GUIDE.places.find((place) => what(place.school ?? {})).id;
  const [independent, open_] = [school((it) => it.private), school((it) => it.all_day === "open")];
  expect(await german(`/ro/places/${independent}/`)).toContain("freie Trägerschaft");
  expect(await german(`/da/places/${independent}/`)).toContain("freie Trägerschaft");
  expect(await german(`/pl/places/${open_}/`)).toContain("Offene Ganztagsschule");
  expect(await german("/ro/letters/")).toContain("Kita");
  expect(await german("/en/first-weeks/ukraine/")).toContain("BGB");
  expect(await german("/da/search/")).toContain("Kita");
});

test("German words in a sentence of another language are read as German", FLENSBURG, async ({ page }) => {
  const german = (tag, id) =>
    open(page, `/${tag}/places/${id}/`).then(() =>
      shown(page).locator(".lead [lang=de]").allTextContents(),
    );
  // By hand, from the texts: what a reader of these languages does not find in a dictionary.
  expect(await german("en", "jobcenter")).toEqual(expect.arrayContaining(["Bürgergeld"]));
  expect(await german("da", "einwanderungsbuero")).toEqual(
    expect.arrayContaining(["Ausländerbehörde", "Aufenthaltsgestattung", "Duldung"]),
  );
  expect(await german("pl", "buergerbuero")).toEqual(
    expect.arrayContaining(["Meldebescheinigung", "Führungszeugnis"]),
  );
  expect(await german("en", "gesundheitsdienste")).toEqual(
    expect.arrayContaining(["Schuleingangsuntersuchung"]),
  );
  expect(await german("pl", "gesundheitsdienste")).toEqual(
    expect.arrayContaining(["Öffentlicher Gesundheitsdienst"]),
  );
  await open(page, "/tr/places/vermisst/");
  await expect(
    shown(page).locator("[lang=de]").filter({ hasText: /^Nummer gegen Kummer$/ }),
  ).not.toHaveCount(0);
  for (const tag of ["en", "tr", "pl", "ro", "da"]) {
    await open(page, `/${tag}/topics/`);
    const titles = await shown(page).locator("h1 [lang=de]").count();
    expect(titles, `own words are no German ones in ${tag}`).toBe(0);
  }
});

test("opening a page asks no map, font or counter of a stranger", async ({ page }) => {
  const hosts = new Set();
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  for (const address of ["/de/", `/de/places/${PLACE}/`, `/de/topics/${LONG_TOPIC}/`, "/de/round-table/"]) {
    await open(page, address);
  }
  expect(hosts.size).toBe(1);
});
