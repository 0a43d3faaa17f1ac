// @ts-check
// The service worker (public/sw/), as the page sees it.

import { app, base, root, tell, wait } from "./page.js";

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

/** The worker that the page came from, and all that it started with. */
const first = worker?.controller;

let isAccepted = false;

/** Tells the visitor that there is a new version. */
export const offerUpdate = () => tell("update", "ready");

/**
 * Whether a worker brings another app than the page runs.
 *
 * @param {ServiceWorker} other
 */
const isOther = async (other) => (await ask("which app", other)) !== app;

/**
 * Offers a worker that waits, and one that is being installed as soon as it waits. Where
 * only content is new it takes over by itself.
 *
 * @param {ServiceWorkerRegistration} registration
 */
async function offerNewer(registration) {
  if (registration.installing) await settled(registration.installing);
  if (registration.waiting && (await isOther(registration.waiting))) offerUpdate();
}

/** Another worker has taken over, perhaps because the visitor wanted so in another tab. */
async function follow() {
  if (isAccepted) return location.reload();
  const controller = /** @type {ServiceWorker} */ (worker?.controller);
  if (controller.state === "activating") await settled(controller);
  const isNew = isControlled;
  isControlled = true;
  if (await isOther(controller)) offerUpdate();
  else if (isNew) {
    olderContent?.remove();
    // Whether a page can start with it shows when one does.
    return dispatchEvent(new Event("wegweiser:content"));
  }
  controller.postMessage("started");
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

/**
 * Listens to the worker, from the beginning: it asks before the app has started. Whether
 * there is another worker the page looks itself: it may open while that one comes, which
 * then does not know of it.
 */
export function listenToWorker() {
  worker?.addEventListener("message", ({ data, ports }) => {
    if (data === "which app") ports[0].postMessage(app);
    // Newer content that nobody can read was not kept.
    if (data === "unreadable") sayOlderContent().catch(() => {});
  });
  worker?.addEventListener("controllerchange", follow);
  addEventListener("wegweiser:accept", accept);
  keepChosenLanguage();
}

/** Keeps the guide on the device; where the browser does not let us, it works without. */
export async function keep() {
  if (first && (await hasOlderContent())) sayOlderContent().catch(() => {});
  const registration = await worker?.register(`${base}sw.js`, { updateViaCache: "none" });
  registration?.addEventListener("updatefound", () => offerNewer(registration));
  const controller = worker?.controller;
  // A page that was on its way when the first worker took over has none.
  if (!controller) registration?.active?.postMessage("serve me");
  if (!registration || !controller) return;
  offerNewer(registration);
  // A message starts a worker that is about to be replaced, and in Chromium the page that is
  // opened next may then wait for it in vain.
  const isReplaced = () => Boolean(registration.installing ?? registration.waiting);
  if (isReplaced()) return;
  // The page came from the network, and says nothing of what the worker keeps.
  if (await isOther(controller)) return offerUpdate();
  await started();
  if (controller === first && !isReplaced()) controller.postMessage("started");
}

/** Lets the worker keep the language that a visitor has chosen: the page has only some of its files. */
function keepChosenLanguage() {
  let { lang } = root;
  new MutationObserver(async () => {
    if (root.lang === lang) return;
    ({ lang } = root);
    const registration = await worker?.getRegistration(base);
    if (registration?.installing ?? registration?.waiting) return;
    worker?.controller?.postMessage({ language: lang });
  }).observe(root, { attributeFilter: ["lang"] });
}

/** Waits until the app has read the content and shows the page. */
const started = () =>
  new Promise((/** @type {(value?: any) => void} */ resolve) => {
    if (root.dataset.ready) return resolve();
    new MutationObserver((_, observer) => {
      observer.disconnect();
      resolve();
    }).observe(root, { attributeFilter: ["data-ready"] });
  });

/** Whether the content is that of a version before (public/sw/versions.js). */
const hasOlderContent = async () => Boolean(await caches.match(`${base}older-content`));

/**
 * The sentence that newer content cannot be read.
 *
 * @type {HTMLElement | undefined}
 */
let olderContent;

/** Says that newer content cannot be read, in the words of the page. */
async function sayOlderContent() {
  const words = await (await fetch(`${base}locales/${root.lang}/main.ftl`)).text();
  olderContent ??= document.createElement("p");
  olderContent.className = "banner";
  olderContent.role = "status";
  [olderContent.lang, olderContent.dir] = [root.lang, root.dir];
  // It may be wrapped: it goes on in lines that begin with a space.
  const [, text] = /^boot-older *=(.*(?:\n+ .*)*)/m.exec(words) ?? [];
  olderContent.textContent = text?.trim().replace(/\s+/g, " ") ?? "";
  document.body.append(olderContent);
}

/**
 * Loads the page anew with the content of the version before, if there is one on the device:
 * the app cannot read the newer one.
 */
export async function useOlderContent() {
  if (!first || (await hasOlderContent())) return;
  await ask("use older content", first);
  if (await hasOlderContent()) location.reload();
}

/**
 * Asks a worker for something, and waits for the answer.
 *
 * @param {string} wish
 * @param {ServiceWorker} whom
 */
export function ask(wish, whom) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    whom.postMessage(wish, [port2]);
  });
}

/**
 * Waits until a worker that is being installed has everything, or one that takes over is
 * ready, or until it has given up.
 *
 * @param {ServiceWorker} other
 */
const settled = (other) =>
  new Promise((resolve) => other.addEventListener("statechange", resolve, { once: true }));

/** Brings a newer worker forward, or else asks this one to repair what it keeps. */
export async function renewWorker() {
  const registration = await worker?.getRegistration(base);
  if (!registration) return;
  await registration.update();
  if (registration.installing) await settled(registration.installing);
  if (registration.waiting) await accept();
  else if (worker?.controller) await ask("repair", worker.controller);
}
