// Starts the app, and after it the service worker. The build joins this script of the files
// of this folder. It is a file of its own because the page's content security policy allows
// no inline script. The build writes the names of the hashed files into the script element.
//
// In index.html, which waits for the app in any language, it runs before the page is
// drawn, so that a page from right to left is never drawn the other way round. The pages
// that are written ahead of time are complete without it, and it runs behind them.

// What is said until the words of the guide have come, in each language: written by
// scripts/finish.mjs from the Fluent files.
const WORDS = {};

// When the browser has nothing else to do.
const soon = globalThis.requestIdleCallback ?? ((callback) => setTimeout(callback, 2000));

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const root = document.documentElement;

// Which app this page runs: its glue and its program, with the hashes of what is in them.
const { app, js, wasm, hashes } = document.currentScript.dataset;

// Where the guide lies on its host: "/", or a folder.
const base = new URL(".", document.currentScript.src).pathname;

const language = location.pathname.slice(base.length).split("/")[0];
const words = new Map(Object.entries(WORDS)).get(language);
if (words) {
  root.lang = language;
  root.dir = words.direction;
}

// There a link opens the map that is on the device; elsewhere it would lead nowhere.
if (/Android/.test(navigator.userAgent)) root.dataset.android = "";

/** Puts the page that waits into the language of the address. */
function translate() {
  if (!words || !document.querySelector(".boot")) return;
  for (const element of document.querySelectorAll("[data-boot]")) {
    element.textContent = words[element.dataset.boot];
    element.removeAttribute("lang");
  }
  for (const element of document.querySelectorAll("[data-boot-english]")) element.remove();
  document.querySelector(".boot .emergency").ariaLabel = words["emergency-title"];
}

/** Shows what a browser without scripts shows, in one that cannot run the app. */
function explain() {
  root.dataset.state = "static";
  const noscript = document.querySelector("noscript");
  const note = document.createElement("div");
  note.className = noscript.className;
  note.innerHTML = noscript.textContent;
  noscript.replaceWith(note);
  // The form of the search leads to a page that lists the topics.
  const box = document.getElementById("q");
  if (box) box.value = new URLSearchParams(location.search).get("q");
}

/** Tells the app something, now or when it has come (src/platform/web/boot.rs). */
function tell(what, value) {
  root.dataset[what] = value;
  dispatchEvent(new Event(`wegweiser:${what}`));
}
