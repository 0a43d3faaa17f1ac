// @ts-check
// What is kept: getting files, and keeping those that are whole.

import { BASE, FILES, HASHES, keyOf } from "./files.js";

// Guides in other folders of the host have caches of their own.
const PREFIX = `wegweiser:${BASE}:`;

export const CACHE = PREFIX + FILES.version;

// The one cache of all versions before the first that had its own.
const FIRST_CACHE = "wegweiser";

export const ownCache = () => caches.open(CACHE);

/** The names of the caches of all other versions. */
export async function otherCaches() {
  const names = await caches.keys();
  return names.filter((name) => name !== CACHE && (name.startsWith(PREFIX) || name === FIRST_CACHE));
}

/**
 * Under what the files in a cache are kept.
 *
 * @param {Cache} cache
 */
export async function keysOf(cache) {
  const requests = await cache.keys();
  return requests.map(({ url }) => new URL(url)).map(({ pathname, search }) => pathname + search);
}

/**
 * Whether an answer is the file that the list means, to the last byte.
 *
 * @param {string} path
 * @param {Response} answer
 */
export async function isWhole(path, answer) {
  const digest = await crypto.subtle.digest("SHA-256", await answer.clone().arrayBuffer());
  const bytes = Array.from(new Uint8Array(digest, 0, 8));
  return bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("") === HASHES.get(path);
}

/**
 * Keeps an answer for the next time, and returns it.
 *
 * @param {string} key
 * @param {Response} answer
 */
export async function keep(key, answer) {
  // No navigation may be answered with what a redirect led to, unless the mark is taken off.
  const plain = answer.redirected ? new Response(answer.body, answer) : answer;
  try {
    await (await ownCache()).put(key, plain.clone());
  } catch {
    // The device is full. The file is there all the same.
  }
  return plain;
}

/**
 * A file that is kept, also by another version, from which it is then copied.
 *
 * @param {string} path of a file that is listed
 */
export async function find(path) {
  const key = /** @type {string} */ (keyOf(path));
  const own = await (await ownCache()).match(key);
  if (own) return own;
  for (const name of await otherCaches()) {
    const answer = await (await caches.open(name)).match(key);
    if (answer && (await isWhole(path, answer))) return keep(key, answer);
  }
  return undefined;
}

/**
 * A file that is listed, from the cache or else from the network, and whether it is whole.
 * If not, the server has another version or has sent only a part: that is not kept.
 *
 * @param {string} path
 * @returns {Promise<{ answer: Response, whole: boolean }>}
 */
async function get(path) {
  const kept = await find(path);
  if (kept) return { answer: kept, whole: true };
  /** @type {any} */
  let answer;
  // What the browser keeps itself will do if it is whole. If not, it is replaced there, too.
  for (const cache of /** @type {const} */ (["force-cache", "reload"])) {
    answer = await fetch(path, { cache });
    if (answer.ok && (await isWhole(path, answer))) {
      return { answer: await keep(/** @type {string} */ (keyOf(path)), answer), whole: true };
    }
  }
  return { answer, whole: false };
}

/**
 * A file for a page, which can tell what is wrong if it is not whole.
 *
 * @param {string} path
 */
export async function load(path) {
  const { answer, whole } = await get(path);
  // The server has another version by now, it seems.
  if (!whole) registration.update().catch(() => {});
  return answer;
}

/**
 * A file if it is whole, else nothing.
 *
 * @param {string} path
 */
export async function loadWhole(path) {
  /** @type {Partial<Awaited<ReturnType<typeof get>>>} */
  const { answer, whole } = await get(path).catch(() => ({}));
  return whole ? answer : undefined;
}

/**
 * Keeps some files. What has come stays if others do not, and the next try goes on there.
 *
 * @param {string[]} paths
 */
export async function fill(paths) {
  const outcomes = await Promise.allSettled(paths.map(get));
  if (!outcomes.every((/** @type {any} */ { value }) => value?.whole)) throw new Error("a file is missing");
}
