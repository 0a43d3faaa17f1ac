// The service worker: after the first visit the guide needs no network.
//
// It keeps what everybody needs, German and English (searched in every language; the
// German is for the counter view and for what is not translated, too), and each language
// that was ever shown. Every file is kept under its path and the hash of its content, so
// a new version fetches only what has changed. Pages that were opened are kept as they
// were written and shown at once; the app makes all others from what is kept.
//
// A new version of the guide is a new version of this file, because the build writes the
// list of files into it. The browser then installs the new worker beside the old one.
// Where only content is new, the worker takes over at once, and the page shows the new
// content from the next click on. Where the app is new, the visitor is offered the change
// (see boot.js); nobody is interrupted.
//
// To take the worker back, serve deploy/sw-off.js as /sw.js.

// Which files there are, with the hashes of their contents, and one hash for all pages;
// what the files of each language weigh, in bytes: written by scripts/finish.mjs.
const FILES = { everybody: {}, languages: {}, weights: {}, pages: "" };

const CACHE = "wegweiser";

// Where the guide lies on its host: "/", or a folder.
const BASE = new URL(".", location).pathname;

// The page that every address shows.
const SHELL = `${BASE}index.html`;

// The app, as opposed to its content: its files, each with its hash.
const APP = Object.entries(FILES.everybody)
  .filter(([path]) => /\.(js|wasm)$/.test(path))
  .join();

// Under what is kept which app the visitors' pages run.
const RUNNING = `${BASE}running`;

const LANGUAGES = Object.keys(FILES.languages);

const HASHES = Object.assign({}, FILES.everybody, ...Object.values(FILES.languages));

/** Under what a file is kept; nothing for what is none of those that are listed. */
function keyOf(path) {
  const hash = HASHES[path];
  return hash && `${path}?${hash}`;
}

/** Under what a page is kept that is not listed. */
const pageKeyOf = (path) => `${path}?${FILES.pages}`;

/** A file, from the cache where it is, else from the network, and then kept. */
async function load(path) {
  const cache = await caches.open(CACHE);
  const key = keyOf(path);
  const kept = await cache.match(key);
  if (kept) return kept;
  const answer = await fetch(path, { cache: "no-cache" });
  if (!answer.ok) return answer;
  try {
    await cache.put(key, answer.clone());
  } catch {
    // The device is full. The file was fetched all the same.
  }
  return answer;
}

/**
 * A page as it was written, where it is kept. Else the page that every address shows,
 * and behind it the page is fetched for the next time.
 */
async function showPage(path, event) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(pageKeyOf(path));
  if (kept) return kept;
  event.waitUntil(keepPage(path));
  return load(SHELL);
}

/** Keeps a page for the next time. It is no harm if that fails. */
async function keepPage(path) {
  if (keyOf(path)) return;
  try {
    const answer = await fetch(path, { cache: "no-cache" });
    if (!answer.ok || answer.redirected) return;
    // A page of another version would ask for files that are not kept.
    const page = await answer.clone().text();
    const scripts = [...page.matchAll(/data-(?:js|wasm)="?([^">\s]+)/g)];
    if (!scripts.length || !scripts.every(([, script]) => keyOf(script))) return;
    const cache = await caches.open(CACHE);
    await cache.put(pageKeyOf(path), answer);
  } catch {
    // There is no network, or no room.
  }
}

/** The pages that are open. */
async function shownPages() {
  const shown = await clients.matchAll({ includeUncontrolled: true, type: "window" });
  return shown.map(({ url }) => new URL(url).pathname);
}

/** Under what the files on the device are kept. */
async function keptKeys() {
  const cache = await caches.open(CACHE);
  const requests = await cache.keys();
  return requests.map(({ url }) => new URL(url)).map(({ pathname, search }) => pathname + search);
}

const isOfLanguage = (language) => (path) =>
  path.startsWith(`${BASE}${language}/`) || path in FILES.languages[language];

/** The languages that somebody needs who never chose to keep any: shown, German, English. */
async function neededLanguages() {
  const shown = await shownPages();
  return LANGUAGES.filter(
    (language) => ["de", "en"].includes(language) || shown.some(isOfLanguage(language)),
  );
}

/** The languages to keep: those needed, and those of which anything was kept before. */
async function languages() {
  const needed = await neededLanguages();
  const paths = (await keptKeys()).map((key) => key.split("?")[0]);
  return LANGUAGES.filter(
    (language) => needed.includes(language) || paths.some(isOfLanguage(language)),
  );
}

/** Tells a page how many bytes of the languages are on the device, and of how many. */
async function tellKept(port, isDone) {
  const keys = await keptKeys();
  const isKept = (language) =>
    Object.keys(FILES.languages[language]).every((path) => keys.includes(keyOf(path)));
  const weigh = (some) => some.reduce((sum, language) => sum + FILES.weights[language], 0);
  port.postMessage([weigh(LANGUAGES.filter(isKept)), weigh(LANGUAGES), isDone]);
}

/** Keeps every language, one after the other, and tells the page after each. */
async function keepLanguages(port) {
  for (const language of LANGUAGES) {
    // Without a network, what is kept already stays.
    await Promise.all(Object.keys(FILES.languages[language]).map(load)).catch(() => {});
    await tellKept(port, false);
  }
}

/** Lets all languages go that nobody needs. */
async function dropLanguages() {
  const cache = await caches.open(CACHE);
  const needed = await neededLanguages();
  const dropped = LANGUAGES.filter((language) => !needed.includes(language));
  for (const key of await keptKeys()) {
    const [path] = key.split("?");
    if (dropped.some((language) => isOfLanguage(language)(path))) await cache.delete(key);
  }
}

/** Whether the pages that are open run the app that comes with this worker. */
async function isAppRunning() {
  const cache = await caches.open(CACHE);
  const running = await cache.match(RUNNING);
  return (await running?.text()) === APP;
}

async function install() {
  const wanted = await languages();
  const lists = [FILES.everybody, ...wanted.map((language) => FILES.languages[language])];
  const paths = lists.flatMap((list) => Object.keys(list));
  const answers = await Promise.all(paths.map(load));
  // What has come so far is kept, and the next try goes on from there.
  if (answers.some((answer) => !answer.ok)) throw new Error("a file is missing");
  await Promise.all((await shownPages()).map(keepPage));
  // The first one has nothing to wait for.
  if (!registration.active) return;
  if (await isAppRunning()) await skipWaiting();
  else await tellAll("new app");
}

/** Tells the pages that are open. */
async function tellAll(news) {
  const shown = await clients.matchAll({ includeUncontrolled: true, type: "window" });
  for (const client of shown) client.postMessage(news);
}

/** Gives back the room of files that no version needs any more. */
async function tidy() {
  const cache = await caches.open(CACHE);
  for (const key of await keptKeys()) {
    const [path] = key.split("?");
    if (![keyOf(path), pageKeyOf(path)].includes(key)) await cache.delete(key);
  }
  await cache.put(RUNNING, new Response(APP));
}

addEventListener("install", (event) => event.waitUntil(install()));

addEventListener("activate", (event) => {
  // The first visit, too, is from now on served from here.
  event.waitUntil(tidy().then(() => clients.claim()));
});

addEventListener("message", (event) => {
  const { data, ports } = event;
  if (data === "take over") skipWaiting();
  const [port] = ports;
  if (!port) return;
  const wish = { keep: keepLanguages, drop: dropLanguages }[data];
  event.waitUntil(Promise.resolve(wish?.(port)).then(() => tellKept(port, true)));
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  // A reload past the cache is a visitor's way out of everything that could be wrong here.
  if (request.cache === "reload") return;
  if (keyOf(pathname)) event.respondWith(load(pathname));
  else if (request.mode === "navigate") event.respondWith(showPage(pathname, event));
});
