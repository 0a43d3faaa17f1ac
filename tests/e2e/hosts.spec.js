// Hosts that do things their own way, and others on the same host.

import { expect, isIn, open, ready, shown, shows } from "./fixtures.js";
import { kept, test, visit } from "./releases.js";
import { place } from "./site.js";

const heading = (page) => shown(page).getByRole("heading", { level: 1 });

/** Leads from one address to another. */
function redirect(response, location) {
  response.writeHead(308, { Location: location }).end();
  return true;
}

for (const [what, lead] of [
  [
    "leads from the file of a page to its folder",
    (path, response) =>
      path.endsWith("/index.html") && redirect(response, path.slice(0, -"index.html".length)),
  ],
  [
    "leads from the folder of a page to its name",
    (path, response, request) => {
      if (/^\/.+\/$/.test(path)) return redirect(response, path.slice(0, -1));
      // The page itself is in the folder.
      if (/^\/(de|ar|en)(\/[\w-]+)*$/.test(path)) request.url = `${path}/`;
      return false;
    },
  ],
]) {
  test(`A host that ${what} shows every page, also without a network`, async ({ page, server }) => {
    server.host = (request, response) => lead(request.url.split("?")[0], response, request);
    await visit(page, "/de/");
    for (const path of ["/de/topics/", "/de/", "/de/places/jobcenter/", "/de/topics/"]) {
      await open(page, path);
      await expect(heading(page)).toBeVisible();
      await page.waitForLoadState("networkidle");
    }
    await server.stop();
    for (const path of ["/de/topics/", "/de/", "/de/places/tafel/"]) {
      await open(page, path);
      await expect(heading(page)).toBeVisible();
    }
  });
}

test("What lies beside the guide on its host is none of the worker's", async ({ page, server }) => {
  const OTHERS = ["/sitemap.xml", "/neighbour/", "/neighbour/de/", "/design/", "/robots.txt"];
  server.host = ({ url }, response) => {
    if (!OTHERS.includes(url)) return false;
    response.writeHead(200, { "Content-Type": "text/plain" }).end(`This is ${url}`);
    return true;
  };
  await visit(page, "/de/");
  for (const path of OTHERS) {
    const answer = await page.goto(path);
    expect(await answer.text(), path).toBe(`This is ${path}`);
  }
  for (const path of ["/de/topics/", "/ar/", "/de/nothing/", "/"]) {
    const answer = await page.goto(path);
    expect(answer.fromServiceWorker(), path).toBe(true);
  }
});

test.describe("An address typed by hand", () => {
  for (const [path, hook] of [
    ["/index.html", "home"],
    ["/de/index.html", "home"],
    ["/de/topics/index.html", "topics"],
  ]) {
    test(`${path} shows the page, on the first visit and on the second`, async ({ page }) => {
      await open(page, path);
      await shows(page, hook);
      await isIn(page, { tag: "de", direction: "ltr" });
      await kept(page);
      await open(page, path);
      await shows(page, hook);
    });
  }

  for (const path of ["/constructor/", "/de/constructor/", "/__proto__/", "/de/__proto__/"]) {
    test(`${path} is said to be none, in a language`, async ({ page }) => {
      await page.goto(path);
      await ready(page);
      await shows(page, "not-found");
      await isIn(page, { tag: "de", direction: "ltr" });
    });
  }

  test.describe("where every address has the same page", () => {
    test.use({ tolerated: /failed to fetch Wasm/ });

    test("/constructor/ leaves that in its language", async ({ page, server }) => {
      server.host = (request) => {
        if (request.url === "/constructor/") request.url = "/";
        else if (request.url.endsWith(".wasm")) request.url = "/nothing";
        return false;
      };
      await page.goto("/constructor/");
      await expect(page.getByText("Der Wegweiser konnte nicht geladen werden")).toBeVisible();
      await isIn(page, { tag: "de", direction: "ltr" });
    });
  });
});

test("A place is shown by the worker with its name", async ({ page }) => {
  await visit(page, "/de/");
  await open(page, "/de/places/jobcenter");
  await expect(heading(page)).toHaveText(place("jobcenter").name);
});
