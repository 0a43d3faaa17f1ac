// Starts the app, and after it the service worker. It is a file of its own because the
// page's content security policy allows no inline script. The build writes the names of
// the hashed files into the script element.

// How long a phone may wait before it is told that the connection is slow.
const SLOW_AFTER_MS = 8000;

const root = document.documentElement;
const script = document.querySelector("script[data-js]");

setTimeout(() => {
  if (!root.dataset.ready && root.dataset.state === "loading") root.dataset.state = "slow";
}, SLOW_AFTER_MS);

/** Lets go what is kept of the guide's files, where they can be fetched again. */
async function forget() {
  if (navigator.onLine) await globalThis.caches?.delete("wegweiser").catch(() => {});
}

addEventListener("wegweiser:again", () => forget().then(() => location.reload()));

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

try {
  const { default: init } = await import(script.dataset.js);
  await init({ module_or_path: script.dataset.wasm });
} catch (error) {
  root.dataset.state = "failed";
  // What did not come is a TypeError; what came and is none of ours may be damaged.
  if (!(error instanceof TypeError)) await forget();
  throw error;
}

// The page comes first: the worker begins when the browser has nothing else to do.
const soon = globalThis.requestIdleCallback ?? ((callback) => setTimeout(callback, 2000));
if ("serviceWorker" in navigator) soon(() => keep().catch(() => {}));
