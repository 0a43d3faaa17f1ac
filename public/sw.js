// The service worker: after the first visit the guide needs no network.
//
// It keeps what everybody needs, German and English (searched in every language; the
// German is for the counter view and for what is not translated, too), and each language
// that was ever shown. Every file is kept under its path and the hash of its content, so
// a new version fetches only what has changed. Of the pages only the home pages are kept
// as they were written; the app makes the others from what is kept.
//
// A new version of the guide is a new version of this file, because the build writes the
// list of files into it. The browser then installs the new worker beside the old one.
// Where only content is new, the worker takes over at once, and the page shows the new
// content from the next click on. Where the app is new, the visitor is offered the change
// (see boot.js); nobody is interrupted.
//
// To take the worker back, serve deploy/sw-off.js as /sw.js.

// Which files there are, with the hashes of their contents: written by scripts/finish.mjs.
const FILES = { everybody: {}, languages: {} };

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

const HASHES = Object.assign({}, FILES.everybody, ...Object.values(FILES.languages));

/** Under what a file is kept; nothing for what is no file of the guide. */
function keyOf(path) {
  const hash = HASHES[path];
  return hash && `${path}?${hash}`;
}

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

/** The languages to keep: German and English, those shown, and those kept before. */
async function languages() {
  const shown = await clients.matchAll({ includeUncontrolled: true, type: "window" });
  const cache = await caches.open(CACHE);
  const kept = await cache.keys();
  const paths = [...shown, ...kept].map(({ url }) => new URL(url).pathname);
  return Object.keys(FILES.languages).filter((language) => {
    if (["de", "en"].includes(language)) return true;
    const own = Object.keys(FILES.languages[language]);
    return paths.some((path) => path.startsWith(`${BASE}${language}/`) || own.includes(path));
  });
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
  for (const request of await cache.keys()) {
    const { pathname, search } = new URL(request.url);
    if (keyOf(pathname) !== pathname + search) await cache.delete(request);
  }
  await cache.put(RUNNING, new Response(APP));
}

addEventListener("install", (event) => event.waitUntil(install()));

addEventListener("activate", (event) => {
  // The first visit, too, is from now on served from here.
  event.waitUntil(tidy().then(() => clients.claim()));
});

addEventListener("message", ({ data }) => {
  if (data === "take over") skipWaiting();
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  // A reload past the cache is a visitor's way out of everything that could be wrong here.
  if (request.cache === "reload") return;
  const path = request.mode === "navigate" && !keyOf(pathname) ? SHELL : pathname;
  if (keyOf(path)) event.respondWith(load(path));
});
