// Starting, when all parts above are there.

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
