// @ts-check
// What the worker is asked by the browser and by the pages: sw.js begins here.

import { fill, load } from "./cache.js";
import { FILES, isPage, keyOf, LANGUAGES } from "./files.js";
import { dropLanguages, keepLanguages, openLanguages, tellKept } from "./languages.js";
import { showPage } from "./pages.js";
import { activate, install, isOlder, loadOlder, repair, tidy, useOlderContent } from "./versions.js";

addEventListener("install", (event) => event.waitUntil(install()));

addEventListener("activate", (event) => event.waitUntil(activate()));

/**
 * What a page can ask for. Where it gives a port, it is answered how much is kept.
 *
 * @type {Map<string, (port: MessagePort) => Promise<void>>}
 */
const WISHES = new Map([
  ["take over", () => skipWaiting()],
  ["serve me", () => clients.claim()],
  ["started", tidy],
  ["repair", repair],
  ["use older content", useOlderContent],
  ["keep", keepLanguages],
  ["drop", dropLanguages],
]);

addEventListener("message", (/** @type {ExtendableMessageEvent} */ event) => {
  const { data, ports } = event;
  const [port] = ports;
  if (data === "which app") return port.postMessage(FILES.app);
  // A visitor has chosen it, of which the page has only some files.
  if (LANGUAGES.includes(data.language)) {
    return event.waitUntil(fill(Object.keys(FILES.languages[data.language])).catch(() => {}));
  }
  const fulfil = async () => {
    // Without a network some wishes stay wishes until the next time.
    await Promise.resolve(WISHES.get(data)?.(port)).catch(() => {});
    if (port) await tellKept(port, true, data === "look at open" ? await openLanguages() : LANGUAGES);
  };
  event.waitUntil(fulfil());
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  // A reload past the cache is a visitor's way out of everything that could be wrong here.
  if (request.cache === "reload") return;
  if (request.mode === "navigate" && isPage(pathname)) {
    event.respondWith(showPage(pathname.replace(/index\.html$/, ""), event));
  } else if (keyOf(pathname)) {
    event.respondWith(load(pathname));
  } else if (isOlder(pathname)) {
    event.respondWith(loadOlder(request));
  }
});
