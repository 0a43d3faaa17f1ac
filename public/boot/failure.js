// @ts-check
// What to do when something does not come, or comes damaged.

import { app, base, explain, hashes, js, root, wait, wasm } from "./page.js";
import { ask, offerUpdate, PATIENCE_MS, renewWorker, useOlderContent, worker } from "./worker.js";

/** Which app is online; nothing where the server is out of reach or not ours. */
async function appOnline() {
  try {
    const answer = await fetch(`${base}version.txt`, { cache: "no-store" });
    const text = await answer.text();
    // A network that wants a password first answers everything with a page of its own.
    return answer.ok && /^[0-9a-f]{16}$/.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Whether another app is online by now, so that files of this one may be gone. */
async function isOutdated() {
  const online = await Promise.race([appOnline(), wait(PATIENCE_MS)]);
  return Boolean(online) && online !== app;
}

/**
 * Whether the sources of the guide that is online are another file by now.
 *
 * @param {string} name that of the file
 */
async function areRenewed(name) {
  const answer = await fetch(`${base}data/guide.json`, { cache: "reload" });
  const { sources } = await answer.json();
  return Boolean(sources) && sources !== name;
}

/**
 * A file with a hash in its name did not come: offers a new version, if that is why.
 *
 * @param {string} [sources] the name of the file, where it is that of the sources
 */
export async function missFile(sources) {
  const isNewer = async () => (await isOutdated()) || (sources && areRenewed(sources));
  if (await Promise.race([isNewer().catch(() => {}), wait(PATIENCE_MS)])) offerUpdate();
}

/**
 * Fetches files past what the browser keeps, which then keeps these.
 *
 * @param {string[]} paths
 */
export const fetchAnew = (paths) =>
  Promise.all(paths.map(async (path) => (await fetch(path, { cache: "reload" })).blob()));

// That the app or the content came damaged is remembered until the next visit: browsers keep the
// files of the app for ever, and a file of the content that was cut off may have the ETag of a
// whole one, so that asking for a newer one does not help.
const DAMAGED = "wegweiser.damaged";
const CONTENT = "content";

const storage = {
  /**
   * What is kept under a key; nothing where the browser keeps nothing.
   *
   * @param {string} key
   */
  get(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  /**
   * Keeps a value, or nothing any more.
   *
   * @param {string} key
   * @param {string} value empty to delete what is kept
   */
  set(key, value) {
    try {
      if (value) localStorage.setItem(key, value);
      else localStorage.removeItem(key);
    } catch {
      // It is forbidden, or full.
    }
  },
};

/** The content that this page begins with. */
function contentPaths() {
  const preloads = /** @type {NodeListOf<HTMLLinkElement>} */ (document.querySelectorAll("link[rel=preload]"));
  return Array.from(preloads, ({ href }) => href).filter((href) => /\.(ftl|json)$/.test(href));
}

/** Fetches anew what came damaged the last time; returns whether something did. */
export async function heal() {
  const damaged = storage.get(DAMAGED);
  if (!damaged) return false;
  await fetchAnew(damaged === CONTENT ? contentPaths() : [js, wasm]);
  storage.set(DAMAGED, "");
  return true;
}

/** Asks the server whether it has something newer than the browser keeps, for each file. */
async function refresh() {
  const names = performance.getEntriesByType("resource").map(({ name }) => new URL(name));
  const own = names.filter(({ origin, pathname }) =>
    origin === location.origin && /\.(ftl|js|json|tsv|wasm)$/.test(pathname),
  );
  await Promise.allSettled(own.map((url) => fetch(url, { cache: "no-cache" })));
}

/**
 * Loads the page anew when something went wrong. What is kept on the device stays until
 * something better has come, so without the server nothing is done before.
 */
export async function again() {
  const renew = async () => {
    if (await appOnline()) await Promise.allSettled([heal(), refresh(), renewWorker()]);
  };
  await Promise.race([renew(), wait(PATIENCE_MS)]);
  location.reload();
}

/**
 * Whether a language is on the device (public/sw/languages.js).
 *
 * @param {string} tag
 */
const isKept = (tag) => caches.match(`${base}data/texts/${tag}.json`, { ignoreSearch: true });

/** Leads to the same page in the languages that are on the device, in the page that waits. */
async function leadToKept() {
  const kept = /** @type {HTMLElement | null} */ (document.querySelector(".boot-kept"));
  if (root.dataset.state !== "failed" || !kept?.hidden) return;
  const all = document.createElement("div");
  all.innerHTML = document.querySelector("noscript")?.textContent ?? "";
  const [, ...page] = location.pathname.slice(base.length).split("/");
  const items = [];
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (all.querySelectorAll("a[lang]"))) {
    if (!(await isKept(link.lang))) continue;
    link.href = base + [link.lang, ...page].join("/");
    const item = document.createElement("li");
    item.append(link);
    items.push(item);
  }
  // Both at once: it may be asked for again while the device is still looking.
  kept.querySelector("ul")?.replaceChildren(...items);
  kept.hidden = items.length === 0;
}

// Whether it is the app that cannot start, and not the content.
let isAppBroken = false;

/** Waits for a page that does not come, as the app says that starts and finds no words. */
export function watchFailure() {
  const observer = new MutationObserver(() => {
    leadToKept().catch(() => {});
    if (root.dataset.state !== "failed" || isAppBroken) return;
    // A worker keeps nothing that is not whole.
    if (!worker?.controller) storage.set(DAMAGED, CONTENT);
    useOlderContent().catch(() => {});
  });
  observer.observe(root, { attributeFilter: ["data-state"] });
}

/** Whether the files of the app are here to the last byte. */
async function isWhole() {
  const digests = [js, wasm].map(async (path) => {
    const answer = await fetch(path, { cache: "force-cache" });
    const digest = await crypto.subtle.digest("SHA-256", await answer.arrayBuffer());
    const bytes = Array.from(new Uint8Array(digest, 0, 8));
    return bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  });
  return (await Promise.all(digests)).join() === hashes;
}

/**
 * Tells that the app did not start, and what can be done.
 *
 * @param {unknown} error
 */
export async function fail(error) {
  const { CompileError, LinkError } = WebAssembly;
  if ([SyntaxError, CompileError, LinkError].some((kind) => error instanceof kind)) {
    // What came whole and is not understood is too new for the browser.
    if (await isWhole().catch(() => false)) return explain();
    storage.set(DAMAGED, app);
    if (worker?.controller) ask("repair", worker.controller);
  }
  isAppBroken = true;
  root.dataset.state = "failed";
  if (await isOutdated()) root.dataset.state = "outdated";
}

/** The app may give up after it has come, where a phone has no memory for it. */
export function watchStart() {
  /** @param {unknown} error */
  const look = (error) => {
    if (root.dataset.state !== "loading") return;
    if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) fail(error);
  };
  addEventListener("error", (event) => look(event.error));
  addEventListener("unhandledrejection", (event) => look(event.reason));
}
