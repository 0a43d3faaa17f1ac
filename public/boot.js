// Starts the app, and after it the service worker. It is a file of its own because the
// page's content security policy allows no inline script. The build writes the names of
// the hashed files into the script element.
//
// It runs before the page is drawn, so that a page from right to left is never drawn
// the other way round.

// What is said until the words of the guide have come, in each language: written by
// scripts/finish.mjs from the Fluent files.
const WORDS = {};

// The files of the search engine, a module of its own: written by scripts/finish.mjs.
const SEARCH = {};

// How long a phone may wait before it is told that the connection is slow.
const SLOW_AFTER_MS = 8000;

const root = document.documentElement;
const { js, wasm } = document.currentScript.dataset;

const language = location.pathname.split("/")[1];
const words = WORDS[language];
if (words) {
  root.lang = language;
  root.dir = words.direction;
}

/** Puts the page that waits into the language of the address. */
function translate() {
  if (!words) return;
  for (const element of document.querySelectorAll("[data-boot]")) {
    element.textContent = words[element.dataset.boot];
    element.removeAttribute("lang");
  }
  for (const element of document.querySelectorAll("[data-boot-english]")) element.remove();
  document.querySelector(".boot .emergency").ariaLabel = words["emergency-title"];
}

/** Lets go what is kept of the guide's files, where they can be fetched again. */
async function forget() {
  if (navigator.onLine) await globalThis.caches?.delete("wegweiser").catch(() => {});
}

/** Keeps the guide on the device; where the browser does not let us, it works without. */
async function keep() {
  const registration = await navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" });
  const offer = () => {
    // Without a worker before it, it is no update but the first one.
    if (!registration.waiting || !navigator.serviceWorker.controller) return;
    root.dataset.update = "ready";
    dispatchEvent(new Event("wegweiser:update"));
  };
  offer();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", offer);
  });
  addEventListener("wegweiser:accept", () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());
    registration.waiting?.postMessage("take over");
  });
}

// What the app calls when somebody begins to search (src/browser/engine.rs).
globalThis.wegweiser = {
  async openSearch(...parts) {
    const { default: init, Engine } = await import(SEARCH.js);
    await init({ module_or_path: SEARCH.wasm });
    return new Engine(...parts);
  },
};

async function start() {
  translate();
  try {
    const { default: init } = await import(js);
    await init({ module_or_path: wasm });
  } catch (error) {
    root.dataset.state = "failed";
    // What did not come is a TypeError; what came and is none of ours may be damaged.
    if (!(error instanceof TypeError)) await forget();
    throw error;
  }
  // The page comes first: the worker begins when the browser has nothing else to do.
  const soon = globalThis.requestIdleCallback ?? ((callback) => setTimeout(callback, 2000));
  if ("serviceWorker" in navigator) soon(() => keep().catch(() => {}));
}

setTimeout(() => {
  if (!root.dataset.ready && root.dataset.state === "loading") root.dataset.state = "slow";
}, SLOW_AFTER_MS);
addEventListener("wegweiser:again", () => forget().then(() => location.reload()));
addEventListener("DOMContentLoaded", start);
