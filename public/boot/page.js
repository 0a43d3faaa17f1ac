// @ts-check
// What every part of this script needs to know of the page, and how it talks to it.
//
// The build joins the modules of this folder to boot.js (scripts/join.mjs): each file would
// be a request. It is a script of its own because the page's content security policy allows
// no inline script, and no module, so that it can run before the page is drawn and read its
// own element, into which the build writes the names of the hashed files.
//
// In index.html, which waits for the app in any language, it runs before the page is
// drawn, so that a page from right to left is never drawn the other way round. The pages
// that are written ahead of time are complete without it, and it runs behind them.

/** When the browser has nothing else to do. */
export const whenIdle = globalThis.requestIdleCallback ?? ((callback) => setTimeout(callback, 2000));

/** @param {number} ms */
export const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export const root = document.documentElement;

/**
 * Which app this page runs: its glue and its program, with the hashes of what is in them. In
 * index.html also what is said until the words of the guide have come, in each language
 * (scripts/finish.mjs); other pages have their words.
 *
 * @type {Record<string, string>}
 */
export const { app, js, wasm, hashes, words: said = "{}" } = /** @type {any} */ (document.currentScript).dataset;

/** Where the guide lies on its host: "/", or a folder. */
export const base = new URL(".", /** @type {any} */ (document.currentScript).src).pathname;

const language = location.pathname.slice(base.length).split("/")[0];
/** @type {Record<string, string> | undefined} */
const words = new Map(Object.entries(JSON.parse(said))).get(language);
if (words) {
  root.lang = language;
  root.dir = words.direction;
}

// There a link opens the map that is on the device; elsewhere it would lead nowhere.
if (/Android/.test(navigator.userAgent)) root.dataset.android = "";

/** Puts the page that waits into the language of the address. */
export function translate() {
  if (!words || !document.querySelector(".boot")) return;
  for (const element of document.querySelectorAll("[data-boot]")) {
    element.textContent = words[/** @type {any} */ (element).dataset.boot];
    element.removeAttribute("lang");
  }
  for (const element of document.querySelectorAll("[data-boot-english]")) element.remove();
  /** @type {Element} */ (document.querySelector(".boot .emergency")).ariaLabel = words["emergency-title"];
}

/** Shows what a browser without scripts shows, in one that cannot run the app. */
export function explain() {
  root.dataset.state = "static";
  const noscript = /** @type {HTMLElement} */ (document.querySelector("noscript"));
  const note = document.createElement("div");
  note.className = noscript.className;
  note.innerHTML = /** @type {string} */ (noscript.textContent);
  noscript.replaceWith(note);
  // The form of the search leads to a page that lists the topics.
  const box = /** @type {HTMLInputElement | null} */ (document.getElementById("q"));
  if (box) box.value = /** @type {string} */ (new URLSearchParams(location.search).get("q"));
}

/**
 * Tells the app something, now or when it has come (src/platform/web/boot.rs).
 *
 * @param {string} what
 * @param {string} value
 */
export function tell(what, value) {
  root.dataset[what] = value;
  dispatchEvent(new Event(`wegweiser:${what}`));
}
