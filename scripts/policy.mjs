// Writes the content security policy of the pages once more, for the servers of deploy/:
//
//     node scripts/policy.mjs FOLDER
//
// The page itself says what it may do, in a <meta> of index.html, and on a host without
// headers that is all there is. A server says the same of every page and of the service worker
// (which has no <meta>), and that nobody may put the guide into a frame, which a page cannot say
// of itself. nginx says it of all files besides, where it does not count; over HTTP/1.1 that is
// 3 kB of a first visit. The files lie in FOLDER/.policy, so that a server never has another
// policy than the pages that came with it.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { Mistake } from "./strict.mjs";

/** What only a server can say. */
const SERVED_ONLY = "frame-ancestors 'none'";

/** In Caddy's words: everything but files that are no pages, and the service worker. */
const POLICED = `@policed not {
	path_regexp \\.(bin|css|csv|ftl|ics|js|json|geojson|png|svg|tsv|txt|wasm|webmanifest)$
	not path */sw.js
}
`;

/** The policy in a page's <meta>. */
export function policyOf(page) {
  const [meta] = /<meta[^>]*\bhttp-equiv="?Content-Security-Policy\b[^>]*>/i.exec(page) ?? [];
  const [, policy] = /\bcontent="([^"]+)"/.exec(meta ?? "") ?? [];
  if (!policy) throw new Mistake("index.html has no content security policy");
  return policy;
}

/** The policy that is served with a page. */
export const servedPolicy = (page) => `${policyOf(page)}; ${SERVED_ONLY}`;

/** Writes the policy of the site in a folder, in the words of each server. */
export function writePolicy(folder) {
  const policy = servedPolicy(readFileSync(join(folder, "index.html"), "utf8"));
  mkdirSync(join(folder, ".policy"), { recursive: true });
  const write = (name, text) => writeFileSync(join(folder, ".policy", name), text);
  write("caddy.conf", `${POLICED}header @policed Content-Security-Policy "${policy}"\n`);
  write("nginx.conf", `add_header Content-Security-Policy "${policy}" always;\n`);
}

// Run as a program.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = "dist"] = process.argv.slice(2);
  writePolicy(folder);
}
