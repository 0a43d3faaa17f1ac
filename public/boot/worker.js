// @ts-check
// The service worker (public/sw/), as the page sees it.

import { app, base, tell, wait } from "./page.js";

/** How long a new version may take to come forward once the visitor wants it. */
export const PATIENCE_MS = 3000;

/** There is none in private windows and in the browsers inside other apps. */
export const worker = findWorkers();

function findWorkers() {
  try {
    return navigator.serviceWorker;
  } catch {
    // The page is in a frame of another site.
    return undefined;
  }
}

// A worker that takes over a page that had none brings nothing new.
let isControlled = Boolean(worker?.controller);

let isAccepted = false;

/** Tells the visitor that there is a new version. */
export const offerUpdate = () => tell("update", "ready");

/** Offers a worker that is being installed, as soon as it can take over. */
async function offerInstalled() {
  const registration = await worker?.getRegistration(base);
  if (registration?.waiting) offerUpdate();
  else registration?.installing?.addEventListener("statechange", offerUpdate, { once: true });
}

/**
 * Another worker has taken over, perhaps because the visitor wanted so in another tab.
 *
 * @param {string} newApp
 */
function follow(newApp) {
  if (newApp !== app) offerUpdate();
  else if (isControlled) dispatchEvent(new Event("wegweiser:content"));
  isControlled = true;
  worker?.controller?.postMessage("started");
}

/** Shows the new version. */
async function accept() {
  isAccepted = true;
  const registration = await worker?.getRegistration(base);
  // Without one, the new version was accepted in another tab, or there is no worker.
  if (!registration?.waiting) return location.reload();
  registration.waiting.postMessage("take over");
  // The old worker may be at work for minutes; to load the page anew ends that.
  await wait(PATIENCE_MS);
  location.reload();
}

/** Listens to the worker, from the beginning: it asks before the app has started. */
export function listenToWorker() {
  worker?.addEventListener("message", ({ data, ports }) => {
    if (data === "which app") ports[0].postMessage(app);
    else if (data === "new app") offerInstalled();
    else if (data.app) follow(data.app);
  });
  worker?.addEventListener("controllerchange", () => {
    if (isAccepted) location.reload();
  });
  addEventListener("wegweiser:accept", accept);
}

/** Keeps the guide on the device; where the browser does not let us, it works without. */
export async function keep() {
  const registration = await worker?.register(`${base}sw.js`, { updateViaCache: "none" });
  if (!worker?.controller) return;
  if (registration?.waiting) offerUpdate();
  worker.controller.postMessage("started");
}

/**
 * Asks the worker for something, and waits until it is done.
 *
 * @param {string} wish
 */
export function ask(wish) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    /** @type {any} */ (worker).controller.postMessage(wish, [port2]);
  });
}

/**
 * Waits until a worker that is being installed has everything, or has given up.
 *
 * @param {ServiceWorker} installing
 */
const installed = (installing) =>
  new Promise((resolve) => installing.addEventListener("statechange", resolve, { once: true }));

/** Brings a newer worker forward, or else asks this one to repair what it keeps. */
export async function renewWorker() {
  const registration = await worker?.getRegistration(base);
  if (!registration) return;
  await registration.update();
  if (registration.installing) await installed(registration.installing);
  if (registration.waiting) await accept();
  else if (worker?.controller) await ask("repair");
}
