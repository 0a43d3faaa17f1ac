// The service worker (public/sw.js), as the page sees it.

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
