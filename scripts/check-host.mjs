// Says what a host makes of the guide, asked from outside as browsers ask:
//
//     scripts/check-host https://guide.example.org
//     scripts/check-host https://www.example.org/guide     in a folder of a host
//
// Each line is something that README.md says of a host. The exit code is 1 if something that
// the guide needs is missing; what a plain host cannot do is only named (“note”).

import { createHash } from "node:crypto";
import http from "node:http";
import https from "node:https";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

const [url] = process.argv.slice(2);
if (!/^https?:\/\//.test(url ?? "")) {
  console.error("Say which host: scripts/check-host https://guide.example.org");
  process.exit(2);
}
const site = url.replace(/\/*$/, "/");

/** Asks without following, unpacking or keeping anything. */
function ask(path, { method = "GET", headers = {} } = {}) {
  const address = new URL(path, site);
  const { request } = address.protocol === "https:" ? https : http;
  return new Promise((resolve, reject) => {
    const asked = request(address, { method, headers, timeout: 20_000 }, (answer) => {
      const parts = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("error", reject);
      answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
    });
    asked.on("timeout", () => asked.destroy(new Error("no answer in 20 seconds")));
    asked.on("error", reject);
    asked.end();
  });
}

function unpacked({ headers, body }) {
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync }[headers["content-encoding"]];
  return unpack ? unpack(body) : body;
}

let missing = 0;
function say(is, what, found, { isNeeded = false } = {}) {
  const mark = is ? "ok     " : isNeeded ? "MISSING" : "note   ";
  if (!is && isNeeded) missing += 1;
  console.log(`${mark} ${what}${is || found === undefined ? "" : `: ${found}`}`);
}
const needed = { isNeeded: true };

async function main() {
  const page = await ask("de/", { headers: { "Accept-Encoding": "br, gzip" } });
  const html = unpacked(page).toString();
  say(page.status === 200 && html.includes("<main"), "a page comes", page.status, needed);
  say(/^text\/html\b/.test(page.headers["content-type"]), "it is HTML", page.headers["content-type"], needed);

  const wanted = {
    "content-security-policy": /frame-ancestors 'none'/,
    "x-content-type-options": /^nosniff$/,
    "referrer-policy": /^no-referrer$/,
    "permissions-policy": /camera=\(\)/,
    "cross-origin-opener-policy": /^same-origin$/,
    "cross-origin-resource-policy": /^same-origin$/,
  };
  if (site.startsWith("https:")) wanted["strict-transport-security"] = /max-age=\d{7,}/;
  else if (!/^(localhost|127\.0\.0\.1)$/.test(new URL(site).hostname)) say(false, "HTTPS", "without it no browser keeps the guide for the way without a network", needed);
  for (const [name, value] of Object.entries(wanted)) {
    say(value.test(page.headers[name] ?? ""), `header ${name}`, page.headers[name] ?? "is missing");
  }

  for (const encoding of ["br", "gzip"]) {
    const { headers } = await ask("de/", { headers: { "Accept-Encoding": encoding } });
    say(headers["content-encoding"] === encoding, `compressed with ${encoding}`, headers["content-encoding"] ?? "is not");
  }
  say(/accept-encoding/i.test(page.headers.vary ?? ""), "caches between know that it depends on the compression");

  const control = page.headers["cache-control"] ?? "nothing is said";
  say(/no-cache|max-age=0/.test(control), "browsers ask for a newer page", control);
  const { etag, "last-modified": changed } = page.headers;
  const kept = await ask("de/", {
    headers: {
      "Accept-Encoding": "br, gzip",
      ...(etag ? { "If-None-Match": etag } : changed && { "If-Modified-Since": changed }),
    },
  });
  say(kept.status === 304, "a page that has not changed is not sent again", kept.status);

  // The app, by the names in the page, and whether it came as it was built.
  const glue = /data-js=["']?([^"' >]+)/.exec(html)?.[1];
  const program = /data-wasm=["']?([^"' >]+)/.exec(html)?.[1];
  const hashes = /data-hashes=["']?([0-9a-f,]+)/.exec(html)?.[1].split(",") ?? [];
  const types = [/javascript/, /^application\/wasm$/];
  for (const [index, path] of [glue, program].entries()) {
    if (!path) {
      say(false, "the page names the app", undefined, needed);
      continue;
    }
    const file = await ask(path, { headers: { "Accept-Encoding": "br, gzip" } });
    const type = file.headers["content-type"];
    say(file.status === 200, `${path} comes`, file.status, needed);
    say(types[index].test(type), `its type`, type, { isNeeded: index === 0 });
    const hash = createHash("sha256").update(unpacked(file)).digest("hex");
    const isAsBuilt = hashes[index] === undefined || hash.startsWith(hashes[index]);
    say(isAsBuilt, "it is as it was built", "the host changes files on their way; nothing is kept on devices", needed);
    const keeping = file.headers["cache-control"] ?? "nothing is said";
    say(/immutable|max-age=31536000/.test(keeping), "browsers keep it for ever", keeping);
  }

  const worker = await ask("sw.js");
  say(worker.status === 200 && /javascript/.test(worker.headers["content-type"]), "the worker comes", worker.status, needed);
  const asked = worker.headers["cache-control"] ?? "nothing is said";
  say(!/immutable|max-age=[1-9]\d{4,}/.test(asked), "browsers ask for a newer worker", asked, needed);
  say((await ask("version.txt")).status === 200, "version.txt comes", undefined, needed);

  const nothing = await ask("ar/nothing-is-here/", { headers: { "Accept-Encoding": "identity" } });
  say(nothing.status === 404, "an unknown address has the status 404", nothing.status, needed);
  say(nothing.body.toString().includes('lang="ar"'), "its page is in the language of the address");
  const folder = await ask("de/topics");
  const isLed = [301, 302, 307, 308].includes(folder.status) && /\/de\/topics\/$/.test(folder.headers.location);
  say(isLed, "an address without its final slash leads to the page", `${folder.status} ${folder.headers.location ?? ""}`);
  const asks = await ask("de/search?q=arzt");
  say(/\?q=arzt$/.test(asks.headers.location ?? ""), "what was asked stays", asks.headers.location ?? asks.status);
  const sent = await ask("de/", { method: "POST" });
  say(sent.status === 405 && Boolean(sent.headers.allow), "one can only read", sent.status);
  say((await ask(".policy/nginx.conf")).status >= 400, "what is only for the server is not sent");
}

try {
  await main();
} catch (error) {
  console.error(`Stopped: ${site} does not answer: ${error.message}`);
  process.exit(1);
}
console.log(missing ? `Missing: ${missing}.` : "The host has all that the guide needs.");
process.exit(missing ? 1 : 0);
