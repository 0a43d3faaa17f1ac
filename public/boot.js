// Starts the app, and after it the service worker. It is a file of its own because the
// page's content security policy allows no inline script. The build writes the names of
// the hashed files into the script element.
//
// In index.html, which waits for the app in any language, it runs before the page is
// drawn, so that a page from right to left is never drawn the other way round. The pages
// that are written ahead of time are complete without it, and it runs behind them.

// What is said until the words of the guide have come, in each language: written by
// scripts/finish.mjs from the Fluent files.
const WORDS = {};

// The files of the search engine, a module of its own: written by scripts/finish.mjs.
const SEARCH = {};

// How long a phone may wait before it is told that the connection is slow.
const SLOW_AFTER_MS = 8000;

// A page that is not drawn by then is in a tab that nobody looks at.
const UNSEEN_MS = 1000;

// How long a new version may take to come forward once the visitor wants it.
const PATIENCE_MS = 3000;

// When the browser has nothing else to do.
const soon = globalThis.requestIdleCallback ?? ((callback) => setTimeout(callback, 2000));

const root = document.documentElement;
const { js, wasm } = document.currentScript.dataset;

// Where the guide lies on its host: "/", or a folder.
const base = new URL(".", document.currentScript.src).pathname;

const language = location.pathname.slice(base.length).split("/")[0];
const words = WORDS[language];
if (words) {
  root.lang = language;
  root.dir = words.direction;
}

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

// What a visitor can have done something with before the app has come.
const USABLE = "#app :is(a, button, details, input, select, summary)";

/** Elements that look the same: there is nothing else by which they are found again. */
function alike(element) {
  const nameOf = ({ tagName, id, name, href, textContent }) =>
    `${tagName} ${id || name || href || textContent}`;
  const wanted = nameOf(element);
  return [...document.querySelectorAll(USABLE)].filter((other) => nameOf(other) === wanted);
}

/** What a visitor can change about an element; empty or false where nobody did. */
const stateOf = ({ checked, open, type, value }) => open ?? (type === "checkbox" ? checked : value);

/**
 * Remembers what the visitor does with the page that was written ahead of time, and does
 * it again as soon as the app has put its own in the place: in the same frame, so that
 * nobody sees it.
 */
function carryOver() {
  const places = new Map();
  // The place is looked up now: later the page is another one.
  const remember = ({ target }) => {
    if (root.dataset.ready || !target.matches?.(USABLE)) return;
    places.set(target, alike(target).indexOf(target));
  };
  // The page may have been there for a while before this script.
  let focused = document.activeElement;
  for (const target of document.querySelectorAll(USABLE)) {
    if (target === focused || stateOf(target)) remember({ target });
  }
  addEventListener("focusin", (event) => {
    remember(event);
    focused = event.target;
  });
  addEventListener("focusout", ({ relatedTarget }) => {
    // An element that the app takes out of the page loses the focus, too: then `ready`
    // is set before this is asked.
    if (relatedTarget || !document.hasFocus()) return;
    queueMicrotask(() => {
      if (!root.dataset.ready) focused = undefined;
    });
  });
  addEventListener("input", remember);
  addEventListener("toggle", remember, true);
  new MutationObserver((_, observer) => {
    observer.disconnect();
    const ownOf = (old) => alike(old)[places.get(old)];
    for (const old of places.keys()) {
      const own = ownOf(old);
      if (!own) continue;
      if (old.open) own.open = true;
      if (old.matches("input, select") && stateOf(own) !== stateOf(old)) {
        own.checked = old.checked;
        own.value = old.value;
        // Who types has not finished.
        const type = old.type === "search" ? "input" : "change";
        own.dispatchEvent(new Event(type, { bubbles: true }));
      }
    }
    // Last, because what is in something closed cannot have it.
    if (places.has(focused)) ownOf(focused)?.focus({ preventScroll: true });
  }).observe(root, { attributeFilter: ["data-ready"] });
}

/** Shows what a browser without scripts shows, in one that cannot run the app. */
function explain() {
  root.dataset.state = "static";
  const noscript = document.querySelector("noscript");
  const note = document.createElement("div");
  note.className = noscript.className;
  note.innerHTML = noscript.textContent;
  noscript.replaceWith(note);
}

/** Tells the app something, now or when it has come (src/browser/boot.rs). */
function tell(what, value) {
  root.dataset[what] = value;
  dispatchEvent(new Event(`wegweiser:${what}`));
}

/** Lets the visitor put the guide among their apps when they wish, not when the browser does. */
function offerInstallation() {
  let invitation;
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    invitation = event;
    tell("install", "prompt");
  });
  addEventListener("wegweiser:ask-to-install", () => invitation?.prompt());
  addEventListener("appinstalled", () => tell("install", "done"));
  // On an iPhone it is done by hand. Only browsers there know this word.
  if (navigator.standalone === false) tell("install", "by-hand");
}

/** Lets go what is kept of the guide's files, where they can be fetched again. */
async function forget() {
  if (navigator.onLine) await globalThis.caches?.delete("wegweiser").catch(() => {});
}

/** Keeps the guide on the device; where the browser does not let us, it works without. */
async function keep() {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(`${base}sw.js`, { updateViaCache: "none" });
  const offer = () => tell("update", "ready");
  if (registration.waiting && serviceWorker.controller) offer();
  serviceWorker.addEventListener("message", ({ data }) => {
    if (data !== "new app") return;
    // The worker tells so while it is being installed; only after that it can take over.
    if (registration.waiting) offer();
    else registration.installing?.addEventListener("statechange", offer, { once: true });
  });
  let isAccepted = false;
  let isControlled = Boolean(serviceWorker.controller);
  serviceWorker.addEventListener("controllerchange", () => {
    if (isAccepted) location.reload();
    // A worker that takes over by itself brings nothing but content.
    else if (isControlled) dispatchEvent(new Event("wegweiser:content"));
    isControlled = true;
  });
  addEventListener("wegweiser:accept", () => {
    isAccepted = true;
    const { waiting } = registration;
    // Without one, the new version was accepted in another tab.
    if (!waiting) return location.reload();
    waiting.postMessage("take over");
    // The old worker may be at work for minutes; to load the page anew ends that.
    setTimeout(() => location.reload(), PATIENCE_MS);
  });
}

let engine;

/** The module of the search. What did not come is asked for again the next time. */
function loadSearch() {
  const load = async () => {
    const { default: init, Engine } = await import(SEARCH.js);
    await init({ module_or_path: SEARCH.wasm });
    return Engine;
  };
  engine ??= load().catch(() => (engine = undefined));
  return engine;
}

// What the app calls.
globalThis.wegweiser = {
  loadSearch,

  /** Builds an index (src/browser/engine.rs). */
  async openSearch(...parts) {
    const Engine = await loadSearch();
    return new Engine(...parts);
  },

  /** Asks the worker to do something with the languages (src/browser/worker.rs). */
  languages(wish, answer) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => answer(...data);
    navigator.serviceWorker?.ready.then(({ active }) => active.postMessage(wish, [port2]));
  },
};

/** Lets the browser load what it is slow to load, while the app is still on its way. */
function prepare() {
  // The glue of the app is the script of this worker, too (intl.js).
  new Worker(js, { type: "module", name: root.lang });
  try {
    localStorage.getItem("");
    sessionStorage.getItem("");
  } catch {
    // They are forbidden.
  }
}

/** Waits until there is something to read, or until nobody seems to look. */
function drawn() {
  return new Promise((resolve) => {
    const look = (entries) => {
      // The background comes first.
      if (entries.getEntriesByName("first-contentful-paint").length) resolve();
    };
    new PerformanceObserver(look).observe({ type: "paint", buffered: true });
    setTimeout(resolve, UNSEEN_MS);
  });
}

async function start() {
  translate();
  if (!globalThis.WebAssembly) return explain();
  try {
    const [{ default: init }] = await Promise.all([import(js), drawn()]);
    soon(prepare);
    await init({ module_or_path: wasm });
  } catch (error) {
    root.dataset.state = "failed";
    // What did not come is a TypeError; what came and is none of ours may be damaged.
    if (!(error instanceof TypeError)) await forget();
    throw error;
  }
  // The page comes first: the worker begins when the browser has nothing else to do.
  if ("serviceWorker" in navigator) soon(() => keep().catch(() => {}));
}

setTimeout(() => {
  if (!root.dataset.ready && root.dataset.state === "loading") root.dataset.state = "slow";
}, SLOW_AFTER_MS);
carryOver();
offerInstallation();
addEventListener("wegweiser:again", () => forget().then(() => location.reload()));
addEventListener("DOMContentLoaded", start);
