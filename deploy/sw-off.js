// Serve this as /sw.js to take the service worker back from every device: it empties
// what was kept and removes itself, and the open pages go on without it.

addEventListener("install", () => skipWaiting());

addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      const { pathname } = new URL(".", location);
      for (const name of await caches.keys()) {
        // The one cache of the first versions, and those of the later ones.
        const isOurs = name === "wegweiser" || name.startsWith(`wegweiser:${pathname}:`);
        if (isOurs) await caches.delete(name);
      }
      await registration.unregister();
    })(),
  );
});
