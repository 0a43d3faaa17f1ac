// @ts-check
// The pages of the guide, and those that are open.

import { find, keep, keysOf, loadWhole, otherCaches, ownCache } from "./cache.js";
import { FILES, isPage, keyOf, pageKeyOf, SHELL } from "./files.js";

/** The pages that are open, but not those of others on the same host. */
export async function openPages() {
  const all = await clients.matchAll({ includeUncontrolled: true, type: "window" });
  return all.filter(({ url }) => isPage(new URL(url).pathname));
}

export const openPaths = async () => (await openPages()).map(({ url }) => new URL(url).pathname);

/**
 * Whether an answer is a page that runs this app, to the last tag.
 *
 * @param {Response} answer
 */
export async function isOurs(answer) {
  const page = await answer.clone().text();
  return page.includes(FILES.app) && page.trimEnd().endsWith("</html>");
}

/**
 * Whether a page is about violence or a crisis: which of them somebody opened is nobody's
 * business, so the app makes them.
 *
 * @param {Response} answer
 */
const isDiscreet = async (answer) => (await answer.clone().text()).includes('class="exit-bar"');

/** The address of a page that tells whose situation it is: the app makes these, too. */
const IS_PERSONAL = /\/(start|first-weeks|letters)\/[^/]/;

/**
 * Keeps a page for the next time. It is no harm if that fails.
 *
 * @param {string} path
 */
export async function keepPage(path) {
  if (keyOf(path) || IS_PERSONAL.test(path)) return;
  try {
    const answer = await fetch(path, { cache: "no-cache" });
    if (!answer.ok || !(await isOurs(answer)) || (await isDiscreet(answer))) return;
    await keep(pageKeyOf(path), answer);
  } catch {
    // There is no network.
  }
}

/** Copies the pages that other versions keep, where none has changed. */
export async function copyPages() {
  for (const name of await otherCaches()) {
    const cache = await caches.open(name);
    for (const key of await keysOf(cache)) {
      const [path] = key.split("?");
      if (key === pageKeyOf(path)) await keep(key, /** @type {Response} */ (await cache.match(key)));
    }
  }
}

/** Whether everything is kept without which the app cannot start. */
async function canStart() {
  const kept = await Promise.all(FILES.start.map(find));
  return kept.every(Boolean);
}

/**
 * A page as it was written, where it is kept. Else the page that every address shows, and
 * behind it the page is fetched for the next time.
 *
 * @param {string} path
 * @param {FetchEvent} event
 */
export async function showPage(path, event) {
  if (!(await canStart())) {
    // Whatever is online is more use than a page that cannot start.
    const online = await fetch(event.request).catch(() => undefined);
    if (online && online.status < 500) return online;
  }
  const written = keyOf(path) ? loadWhole(path) : (await ownCache()).match(pageKeyOf(path));
  const page = await written;
  if (page) return page;
  event.waitUntil(keepPage(path));
  return (await loadWhole(SHELL)) ?? fetch(event.request);
}
