// What a server says along with the files: deploy/Caddyfile and deploy/nginx.conf, asked as
// browsers ask, and the files that the build has written for them.

import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { expect, open, shows, test } from "./fixtures.js";
import { SERVERS } from "./servers.js";
import { FOLDER, LANGUAGES } from "./site.js";

const files = readdirSync(FOLDER);
const file = (pattern) => files.find((name) => pattern.test(name));

/** The app itself, whose name changes with its content, and a name that it never had. */
const WASM = `/${file(/^wegweiser-\w+_bg\.wasm$/)}`;
const GONE = "/wegweiser-0123456789abcdef_bg.wasm";

/** One answer of each kind: a page, a file, the way to a page, nothing, and no. */
const KINDS = [
  ["a page", (request) => request.get("/de/places/jobcenter/")],
  ["a file", (request) => request.get("/data/guide.json")],
  ["the way to a page", (request) => request.get("/de/topics", { maxRedirects: 0 })],
  ["an address without a page", (request) => request.get("/de/nothing/")],
  ["something that is not allowed", (request) => request.post("/de/")],
];

for (const [kind, ask] of KINDS) {
  test(`With ${kind} comes what protects the visitors`, async ({ request, server }) => {
    const headers = (await ask(request)).headers();
    const isFile = kind === "a file";
    expect(headers).toMatchObject({
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
    // What a page may do does not apply to files, on each of which it would cost.
    const policy = isFile && server === "caddy" ? undefined : expect.stringContaining("default-src 'none'");
    expect(headers["content-security-policy"]).toEqual(policy);
    const used = isFile ? undefined : expect.stringMatching(/camera=\(\), .*geolocation=\(self\), /);
    expect(headers["permissions-policy"]).toEqual(used);
    // nginx has no way to leave this out, only its version.
    expect(headers.server, "which server it is").toBe(server === "nginx" ? "nginx" : undefined);
    expect(headers, "a cookie").not.toHaveProperty("set-cookie");
  });
}

test.describe("The content security policy", () => {
  test("is the one of the page, and forbids frames besides", async ({ page }) => {
    for (const address of ["/de/", "/ar/places/jobcenter/", "/404.html"]) {
      const answer = await page.goto(address);
      const own = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
      const served = answer.headers()["content-security-policy"];
      expect(served, address).toBe(`${own}; frame-ancestors 'none'`);
    }
  });

  test("is that of the service worker as well", async ({ request }) => {
    const [worker, page] = await Promise.all(["/sw.js", "/de/"].map((address) => request.get(address)));
    const policy = worker.headers()["content-security-policy"];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toBe(page.headers()["content-security-policy"]);
  });

  test("allows no script in the page, and nothing from others", async ({ request }) => {
    const served = (await request.get("/")).headers()["content-security-policy"];
    const rules = new Map(
      served.split("; ").map((rule) => [rule.split(" ", 1)[0], rule.split(" ").slice(1)]),
    );
    expect(rules.get("default-src")).toEqual(["'none'"]);
    expect(rules.get("script-src")).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    for (const [name, sources] of rules) {
      for (const source of sources) {
        expect(source, name).toMatch(/^'(none|self|wasm-unsafe-eval|sha256-[\w+/]+=*)'$/);
      }
    }
  });
});

test.describe("Strict transport", () => {
  test("is asked for over HTTPS", async ({ playwright, server }) => {
    await served(server, { https: true }, async (site) => {
      const request = await playwright.request.newContext({ ignoreHTTPSErrors: true });
      // Caddy makes the certificate when it serves already.
      await expect(async () => {
        const headers = (await request.get(`${site}/de/`)).headers();
        expect(headers["strict-transport-security"]).toMatch(/^max-age=\d{8}$/);
      }).toPass();
      await request.dispose();
    });
  });

  test("is not where there is no HTTPS", async ({ request }) => {
    const headers = (await request.get("/de/")).headers();
    expect(headers).not.toHaveProperty("strict-transport-security");
  });
});

/** The site, served in another way than for the other tests. */
async function served(server, options, look) {
  const { address, stop } = await SERVERS[server]({ dir: FOLDER, ...options });
  try {
    await look(address);
  } finally {
    await stop();
  }
}

test.describe("Browsers keep", () => {
  const keeping = async (request, address) => (await request.get(address)).headers()["cache-control"];

  test("files with a hash in their name for ever", async ({ request }) => {
    const hashed = files.filter((name) => /-[0-9a-f]{16}(_bg)?\.(js|wasm)$/.test(name));
    expect(hashed.length).toBeGreaterThanOrEqual(4);
    for (const name of hashed) {
      expect(await keeping(request, `/${name}`), name).toBe("public, max-age=31536000, immutable");
    }
  });

  test("the pictures while one reads", async ({ request }) => {
    expect(await keeping(request, "/icons.svg")).toBe("max-age=600");
  });

  for (const address of ["/", "/de/", "/sw.js", "/boot.js", "/version.txt", "/data/guide.json", "/de/nothing/", GONE]) {
    test(`${address} only after asking for a newer one`, async ({ request }) => {
      expect(await keeping(request, address)).toBe("no-cache");
    });
  }

  test("the way to a page only after asking as well", async ({ request }) => {
    const answer = await request.get("/de/topics", { maxRedirects: 0 });
    expect(answer.headers()["cache-control"]).toBe("no-cache");
  });

  test("what has not changed, without getting it again", async ({ request }) => {
    for (const address of ["/de/", "/sw.js", "/data/guide.json"]) {
      const { etag } = (await request.get(address)).headers();
      const answer = await request.get(address, { headers: { "If-None-Match": etag } });
      expect(answer.status(), address).toBe(304);
    }
  });
});

test.describe("Compressed by the build", () => {
  const ADDRESSES = [
    ["/de/", "de/index.html"],
    ["/data/guide.json", "data/guide.json"],
    ["/locales/ar/main.ftl", "locales/ar/main.ftl"],
    ["/sw.js", "sw.js"],
    [WASM, WASM.slice(1)],
  ];

  for (const encoding of ["br", "gzip"]) {
    test(`files travel as ${encoding} to whoever reads that`, async ({ request }) => {
      for (const [address, path] of ADDRESSES) {
        const answer = await request.get(address, { headers: { "Accept-Encoding": encoding } });
        expect(answer.headers(), address).toMatchObject({
          "content-encoding": encoding,
          vary: "Accept-Encoding",
        });
        expect((await answer.body()).equals(readFileSync(join(FOLDER, path))), address).toBe(true);
      }
    });
  }

  test("files travel as brotli to browsers, which read both", async ({ request }) => {
    const answer = await request.get("/de/", { headers: { "Accept-Encoding": "gzip, deflate, br" } });
    expect(answer.headers()["content-encoding"]).toBe("br");
  });

  test("files travel as they are to whoever reads neither", async ({ request }) => {
    for (const [address, path] of ADDRESSES) {
      const answer = await request.get(address, { headers: { "Accept-Encoding": "identity" } });
      expect(answer.headers(), address).not.toHaveProperty("content-encoding");
      expect(answer.headers().vary, address).toBe("Accept-Encoding");
      expect((await answer.body()).equals(readFileSync(join(FOLDER, path))), address).toBe(true);
    }
  });

  test("are all texts and the WebAssembly, each of them once", () => {
    const all = readdirSync(FOLDER, { recursive: true });
    const compressed = all.filter((path) => /\.(br|gz)$/.test(path));
    expect(compressed.filter((path) => /\.(br|gz|png)\.\w+$/.test(path))).toEqual([]);
    const texts = all.filter((path) => /\.(html|js|wasm|json|ftl|svg)$/.test(path));
    // A file of a few dozen bytes gets no smaller.
    const gains = (path) => statSync(join(FOLDER, path)).size > 100;
    const missing = texts.filter((path) => gains(path) && !existsSync(join(FOLDER, `${path}.br`)));
    expect(missing).toEqual([]);
  });
});

for (const [address, type] of [
  ["/", "text/html; charset=utf-8"],
  ["/de/topics/", "text/html; charset=utf-8"],
  ["/de/404.html", "text/html; charset=utf-8"],
  [WASM, "application/wasm"],
  ["/boot.js", "text/javascript; charset=utf-8"],
  ["/data/guide.json", "application/json"],
  ["/data/concepts.tsv", "text/tab-separated-values; charset=utf-8"],
  ["/locales/de/main.ftl", "text/plain; charset=utf-8"],
  ["/manifest/de.webmanifest", "application/manifest+json"],
  ["/calendar/round-table.ics", "text/calendar; charset=utf-8"],
  ["/icons.svg", "image/svg+xml"],
  ["/robots.txt", "text/plain; charset=utf-8"],
  // What is sent for it is a page.
  [GONE, "text/html; charset=utf-8"],
]) {
  test(`${address} is ${type}`, async ({ request }) => {
    expect((await request.get(address)).headers()["content-type"]).toBe(type);
  });
}

test.describe("Without the final slash", () => {
  for (const [from, to] of [
    ["/de", "/de/"],
    ["/de/topics", "/de/topics/"],
    ["/de-simple/places/jobcenter", "/de-simple/places/jobcenter/"],
    ["/ar/search?q=%D8%B7%D8%A8&kind=place", "/ar/search/?q=%D8%B7%D8%A8&kind=place"],
    ["/de/search?q=$1", "/de/search/?q=$1"],
    // Never to another host.
    ["//other.example/..%2fde/topics", "/de/topics/"],
  ]) {
    test(`${from} leads to ${to}`, async ({ request, baseURL }) => {
      const answer = await request.get(baseURL + from, { maxRedirects: 0 });
      expect(answer.status()).toBe(301);
      expect(answer.headers().location).toBe(to);
    });
  }
});

test.describe("An address that has no page", () => {
  for (const { tag } of LANGUAGES) {
    test(`below /${tag}/ says so in that language, and in its status`, async ({ request }) => {
      for (const path of ["nothing", "nothing/", "places/nothing/", "places/%E4/", "nothing.html"]) {
        const answer = await request.get(`/${tag}/${path}`, { maxRedirects: 0 });
        expect(answer.status(), path).toBe(404);
        expect((await answer.body()).equals(readFileSync(join(FOLDER, tag, "404.html"))), path).toBe(true);
      }
    });
  }

  for (const address of ["/nothing", "/xx/", "/DE/topics/", "/data/", "/data", GONE]) {
    test(`such as ${address} has a page that says so, and its status`, async ({ request }) => {
      const answer = await request.get(address, { maxRedirects: 0 });
      expect(answer.status()).toBe(404);
      expect((await answer.body()).equals(readFileSync(join(FOLDER, "404.html")))).toBe(true);
    });
  }

  test("comes compressed, too", async ({ request }) => {
    const answer = await request.get("/de/nothing/", { headers: { "Accept-Encoding": "br" } });
    expect(answer.headers()["content-encoding"]).toBe("br");
  });

  test("comes whole, also to who has kept it", async ({ request }) => {
    const { etag } = (await request.get("/de/nothing/")).headers();
    for (const headers of [{ "If-None-Match": etag ?? "*" }, { Range: "bytes=0-9" }]) {
      const answer = await request.get("/de/nothing/", { headers });
      expect(answer.status()).toBe(404);
      expect((await answer.body()).equals(readFileSync(join(FOLDER, "de/404.html")))).toBe(true);
    }
  });
});

test("What is only for the server is not sent", async ({ request }) => {
  expect(existsSync(join(FOLDER, ".policy/nginx.conf"))).toBe(true);
  for (const address of ["/.policy/", "/.policy/nginx.conf", "/de/..%2f.policy/nginx.conf"]) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(404);
    expect(await answer.text(), address).toContain("<html");
  }
});

test("One can only read", async ({ request }) => {
  expect((await request.head("/de/")).status()).toBe(200);
  expect((await request.head("/de/nothing/")).status()).toBe(404);
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"]) {
    const answer = await request.fetch("/de/", { method });
    expect(answer.status(), method).toBe(405);
    expect(answer.headers().allow, method).toBe("GET, HEAD");
  }
});

test("An address without a page leaves nobody's address in a log", async ({ request, server }) => {
  test.skip(server !== "nginx", "Caddy writes no log");
  const { address, log, stop } = await SERVERS.nginx({ dir: FOLDER });
  for (const path of ["/data/", "/icons/", "/de/nothing/", "/nothing", "/nothing.txt", "/.policy/"]) {
    expect((await request.get(address + path)).status(), path).toBe(404);
  }
  await stop();
  expect(log()).not.toContain("client: ");
});

test("scripts/check-host finds all that the guide needs", async ({ server }) => {
  const { address, stop } = await SERVERS[server]({ dir: FOLDER });
  const script = fileURLToPath(new URL("../../scripts/check-host.mjs", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, address]);
  await stop();
  expect(stdout).toContain("The host has all that the guide needs.");
  expect(stdout).not.toMatch(/^(MISSING|note)/m);
});

test("The guide may lie in a folder of an address", async ({ request, server }) => {
  await served(server, { base: "/guide" }, async (site) => {
    const ask = (address) => request.get(site + address, { maxRedirects: 0 });
    const page = await ask("/guide/de/");
    expect(page.status()).toBe(200);
    expect(page.headers()).toMatchObject({
      "cache-control": "no-cache",
      "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
      "x-content-type-options": "nosniff",
    });
    expect((await ask("/guide")).headers().location).toBe("/guide/");
    expect((await ask("/guide/de/search?q=a")).headers().location).toBe("/guide/de/search/?q=a");
    expect((await ask(`/guide${WASM}`)).headers()["cache-control"]).toContain("immutable");
    expect((await ask(`/guide${GONE}`)).headers()["cache-control"]).toBe("no-cache");
    for (const [address, language] of [["/guide/ar/nothing/", "ar"], ["/guide/de/nothing", "de"], ["/guide/xx/a/", "de"]]) {
      const missing = await ask(address);
      expect(missing.status()).toBe(404);
      expect(await missing.text()).toContain(`lang="${language}"`);
    }
    expect((await ask("/guide/.policy/caddy.conf")).status()).toBe(404);
    const sent = await request.post(`${site}/guide/de/`);
    expect([sent.status(), sent.headers().allow]).toEqual([405, "GET, HEAD"]);
    for (const address of ["/", "/de/", "/guidebook/"]) {
      const answer = await ask(address);
      expect(answer.status(), address).toBe(404);
      expect(answer.headers()["content-security-policy"], address).toBeUndefined();
    }
  });
});

/** What somebody has at an address beside the guide, in the words of each server. */
const REST = {
  caddy: `header X-Own yes
    respond /de/ "own page"
    respond /nothing "not here" 404`,
  nginx: `location = /de/ { add_header X-Own yes; return 200 "own page"; }
    location = /nothing { return 404 "not here"; }`,
};

test("The rest of the address stays as its owner has it", async ({ request, server }) => {
  await served(server, { base: "/guide", rest: REST[server] }, async (site) => {
    const ask = (address) => request.get(site + address, { maxRedirects: 0 });
    const own = await ask("/de/");
    expect(await own.text()).toBe("own page");
    expect(own.headers()).toMatchObject({ "x-own": "yes" });
    for (const header of ["content-security-policy", "cache-control", "referrer-policy"]) {
      expect(own.headers()[header], header).toBeUndefined();
    }
    const missing = await ask("/nothing");
    expect([missing.status(), await missing.text()]).toEqual([404, "not here"]);
    const guide = await ask("/guide/de/");
    expect(guide.status()).toBe(200);
    expect(guide.headers()["x-own"]).toBeUndefined();
    expect((await ask("/guide/de/nothing/")).status()).toBe(404);
  });
});

test("The worker is allowed all that it needs to keep the guide without a network", async ({ browser, server }) => {
  const { address, stop } = await SERVERS[server]({ dir: FOLDER });
  const context = await browser.newContext({ baseURL: address, serviceWorkers: "allow" });
  const page = await context.newPage();
  await open(page, "/de/");
  await page.evaluate(() => navigator.serviceWorker.ready);
  await stop();
  await open(page, "/de/places/jobcenter/");
  await shows(page, "place");
  await context.close();
});
