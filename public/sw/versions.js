// Old and new versions beside each other.

// Under what the names of the caches are kept that this version has replaced.
const OLDER = `${BASE}older`;

// How long a page may take to say which app it runs.
const ANSWER_MS = 3000;

/** Which app a page runs; nothing if it does not say. */
function appOf(client) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    client.postMessage("which app", [port2]);
    setTimeout(resolve, ANSWER_MS);
  });
}

/** Which apps the pages run that are open. */
const runningApps = async () => Promise.all((await openPages()).map(appOf));

/** Tells all pages that are open. */
async function tellAll(news) {
  for (const client of await openPages()) client.postMessage(news);
}

// A file whose name changes with its content: wegweiser-3f0c….js.
const HASHED = /-[0-9a-f]{8,}(_bg)?\.\w+$/;

/** Whether a path may be a file of an older app, which a page may still run. */
const isOlder = (path) => path.startsWith(BASE) && HASHED.test(path);

/** A file of an older app: from any cache, because its name says what is in it. */
async function loadOlder(request) {
  const kept = await caches.match(request, { ignoreSearch: true, ignoreVary: true });
  return kept ?? fetch(request);
}

async function install() {
  await fill(pathsOf(await languages()));
  await copyPages();
  await Promise.all((await openPaths()).map(keepPage));
  // The first one has nothing to wait for.
  if (!registration.active) return;
  const apps = await runningApps();
  // A page runs this app already if only content is new, or if it came from the network
  // because the worker before had lost something. The other pages are told later.
  if (!apps.length || apps.includes(FILES.app)) await skipWaiting();
  else await tellAll("new app");
}

/** Whether a newer worker is at work, which may be fetching into a cache of its own. */
const isNewerComing = () => Boolean(registration.installing ?? registration.waiting);

async function activate() {
  // In this order: a cache that is not there yet is not in the list.
  const names = await otherCaches();
  if (!isNewerComing()) {
    const cache = await ownCache();
    await cache.put(OLDER, new Response(JSON.stringify(names))).catch(() => {});
  }
  // The first visit, too, is from now on served from here.
  await clients.claim();
  await tellAll({ app: FILES.app });
}

/**
 * Completes what is kept, and then gives back the room of the versions before. A page that
 * runs an older app may still ask for its files.
 */
async function tidy() {
  const paths = pathsOf(await neededLanguages());
  await fill(paths);
  const cache = await ownCache();
  const older = await cache.match(OLDER);
  if (!older) return;
  const apps = await runningApps();
  if (apps.some((app) => app !== FILES.app) || isNewerComing()) return;
  const names = await older.json();
  await Promise.all(names.map((name) => caches.delete(name)));
  await cache.delete(OLDER);
  // If the device was full, there is room now.
  await fill(paths);
}
