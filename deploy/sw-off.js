// Serve this as /sw.js to take the service worker back from every device: it empties
// what was kept and removes itself, and the open pages go on without it.

addEventListener("install", () => skipWaiting());

addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) {
        if (name === "wegweiser") await caches.delete(name);
      }
      await registration.unregister();
    })(),
  );
});
