// @ts-check
// Old and new versions beside each other.

import { fill, find, isWhole, keysOf, otherCaches, ownCache } from "./cache.js";
import { BASE, FILES, isContent, keyOf, OLDER_CONTENT } from "./files.js";
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

/**
 * Stops at content that is not JSON, and tells the pages: the version before stays.
 *
 * @param {string[]} paths
 */
async function checkContent(paths) {
  const data = paths.filter((path) => isContent(path) && path.endsWith(".json"));
  try {
    await Promise.all(data.map(async (path) => (await find(path))?.json()));
  } catch (error) {
    for (const client of await openPages()) client.postMessage("unreadable");
    throw error;
  }
}

/** Fills the cache of this version, and takes over, or waits until a page offers it. */
export async function install() {
  const paths = pathsOf(await languages());
  await fill(paths);
  // The first one has nothing better.
  if (registration.active) await checkContent(paths);
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
  // This version has content of its own, whatever was wrong with that of another.
  await Promise.all(names.map(async (name) => (await caches.open(name)).delete(OLDER_CONTENT)));
  if (!isNewerComing()) {
    const cache = await ownCache();
    await cache.put(OLDER, new Response(JSON.stringify(names))).catch(() => {});
  }
  // The first visit, too, is from now on served from here.
  await clients.claim();
}

/**
 * Completes what is kept, and then deletes the caches of the versions before: a page has
 * started with the content of this one. A page that runs an older app may still ask for its
 * files.
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

/**
 * Puts the content of the version before in the place of content that no page can start
 * with, though it came to the last byte. It stays until another version brings content.
 */
export async function useOlderContent() {
  const cache = await ownCache();
  if (await cache.match(OLDER_CONTENT)) return;
  // Where something is missing, that is why the page did not start.
  for (const path of pathsOf(await neededLanguages())) {
    const answer = await cache.match(/** @type {string} */ (keyOf(path)));
    if (!answer || !(await isWhole(path, answer))) return;
  }
  const older = await cache.match(OLDER);
  /** @type {string[]} */
  const names = older ? await older.json() : [];
  for (const name of names.reverse()) {
    const files = await contentOf(name).catch(() => []);
    // The file of the sources has another name in each version, and keeps it.
    for (const [key, answer] of files) await cache.put(keyOf(key.split("?")[0]) ?? key, answer);
    if (files.length) return cache.put(OLDER_CONTENT, new Response());
  }
}

/**
 * The content in the cache of a version, by its keys.
 *
 * @param {string} name
 * @returns {Promise<[string, Response][]>} which fails if that cannot be read either
 */
async function contentOf(name) {
  const cache = await caches.open(name);
  const keys = (await keysOf(cache)).filter((key) => isContent(key.split("?")[0]));
  return Promise.all(
    keys.map(async (key) => {
      const answer = /** @type {Response} */ (await cache.match(key));
      if (/\.json\b/.test(key)) await answer.clone().json();
      return [key, answer];
    }),
  );
}

/** Deletes what is damaged, so that it is fetched anew. */
export async function repair() {
  const cache = await ownCache();
  const isOlderContent = Boolean(await cache.match(OLDER_CONTENT));
  for (const key of await keysOf(cache)) {
    const [path] = key.split("?");
    if ([OLDER, OLDER_CONTENT].includes(key) || (isOlderContent && isContent(path))) continue;
    const answer = /** @type {Response} */ (await cache.match(key));
    const isGood = await (keyOf(path) ? isWhole(path, answer) : isOurs(answer));
    if (!isGood) await cache.delete(key);
  }
}
