// @ts-check
// Old and new versions beside each other.

import { fill, isWhole, keysOf, otherCaches, ownCache } from "./cache.js";
import { BASE, FILES, keyOf } from "./files.js";
import { languages, neededLanguages, pathsOf } from "./languages.js";
import { copyPages, isOurs, keepPage, openPages, openPaths } from "./pages.js";

// Under what the names of the caches are kept that this version has replaced.
const OLDER = `${BASE}older`;

// How long a page may take to say which app it runs.
const ANSWER_MS = 3000;

/**
 * Which app a page runs; nothing if it does not say.
 *
 * @param {Client} client
 * @returns {Promise<string | undefined>}
 */
function appOf(client) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    client.postMessage("which app", [port2]);
    setTimeout(resolve, ANSWER_MS);
  });
}

/** Which apps the pages run that are open. */
const runningApps = async () => Promise.all((await openPages()).map(appOf));

// A file whose name changes with its content: wegweiser-3f0c….js.
const HASHED = /-[0-9a-f]{8,}(_bg)?\.\w+$/;

/**
 * Whether a path may be a file of an older app, which a page may still run.
 *
 * @param {string} path
 */
export const isOlder = (path) => path.startsWith(BASE) && HASHED.test(path);

/**
 * A file of an older app: from any cache, because its name says what is in it.
 *
 * @param {Request} request
 */
export async function loadOlder(request) {
  const kept = await caches.match(request, { ignoreSearch: true, ignoreVary: true });
  return kept ?? fetch(request);
}

/** Fills the cache of this version, and takes over, or waits until a page offers it. */
export async function install() {
  await fill(pathsOf(await languages()));
  await copyPages();
  await Promise.all((await openPaths()).map(keepPage));
  // The first one has nothing to wait for.
  if (!registration.active) return;
  const apps = await runningApps();
  // A page runs this app already if only content is new, or if it came from the network
  // because the worker before had lost something. The other pages see that themselves.
  if (!apps.length || apps.includes(FILES.app)) await skipWaiting();
}

/** Whether a newer worker is at work, which may be fetching into a cache of its own. */
const isNewerComing = () => Boolean(registration.installing ?? registration.waiting);

/** Takes over the pages that are open, and remembers which caches are no longer needed. */
export async function activate() {
  // In this order: a cache that is not there yet is not in the list.
  const names = await otherCaches();
  if (!isNewerComing()) {
    const cache = await ownCache();
    await cache.put(OLDER, new Response(JSON.stringify(names))).catch(() => {});
  }
  // The first visit, too, is from now on served from here.
  await clients.claim();
}

/**
 * Completes what is kept, and then deletes the caches of the versions before. A page that
 * runs an older app may still ask for its files.
 */
export async function tidy() {
  const paths = pathsOf(await neededLanguages());
  await fill(paths);
  const cache = await ownCache();
  const older = await cache.match(OLDER);
  if (!older) return;
  const apps = await runningApps();
  if (apps.some((app) => app !== FILES.app) || isNewerComing()) return;
  /** @type {string[]} */
  const names = await older.json();
  await Promise.all(names.map((name) => caches.delete(name)));
  await cache.delete(OLDER);
  // If the device was full, there is space now.
  await fill(paths);
}

/** Deletes what is damaged, so that it is fetched anew. */
export async function repair() {
  const cache = await ownCache();
  for (const key of await keysOf(cache)) {
    if (key === OLDER) continue;
    const [path] = key.split("?");
    const answer = /** @type {Response} */ (await cache.match(key));
    const isGood = await (keyOf(path) ? isWhole(path, answer) : isOurs(answer));
    if (!isGood) await cache.delete(key);
  }
}
