// @ts-check
// Leaving what others need not see (src/ui/parts/exit.rs): at once, and so that Back leads to
// what was there before.

import { root } from "./page.js";

/** How often Escape is pressed. */
const PRESSES = 3;

/** Within which time. */
const PACE_MS = 2000;

let isLeft = false;

/**
 * The way out, where the page has one.
 *
 * @param {string} which
 */
const wayOut = (which = "") =>
  /** @type {HTMLAnchorElement | null} */ (document.querySelector(`a.exit${which}`));

/**
 * Shows another page in the place of this one. Where that would not come, or would come in a
 * window over the installed app, it is home.
 *
 * @param {string} elsewhere
 */
function leaveFor(elsewhere) {
  const home = /** @type {HTMLAnchorElement} */ (document.querySelector("a.brand")).href;
  isLeft = true;
  try {
    sessionStorage.clear();
  } catch {
    // It is forbidden, so there is nothing in it.
  }
  // The other page takes a while.
  document.title = "";
  document.body.replaceChildren();
  history.replaceState(null, "", home);
  const isInstalled = matchMedia("(display-mode: standalone)").matches;
  location.replace(isInstalled || !navigator.onLine ? home : elsewhere);
}

/**
 * Leaves the page, or lets a link take its place in the history.
 *
 * @param {MouseEvent} event
 */
function followDiscreetly(event) {
  const target = /** @type {Element} */ (event.target);
  /** @type {any} a link, to which the router's mark is added */
  const link = target.closest?.("a[href]");
  if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if (link.matches(".exit")) {
    event.preventDefault();
    leaveFor(link.href);
  }
  if (!wayOut("[data-whole]") || link.target || link.download || !/^http/.test(link.protocol)) return;
  // Whatever comes next takes the place of this page in the history.
  if (root.dataset.ready && link.origin === location.origin && !link.relList.contains("external")) {
    link.replace = true;
  } else {
    event.preventDefault();
    location.replace(link.href);
  }
}

/** Listens before the app does, and without it. */
export function offerExit() {
  /** @type {number[]} */
  let presses = [];
  addEventListener("click", followDiscreetly, true);
  addEventListener(
    "keydown",
    ({ key, repeat, timeStamp }) => {
      if (repeat) return;
      presses = key === "Escape" ? [...presses.slice(1 - PRESSES), timeStamp] : [];
      const link = wayOut();
      if (link && presses.length === PRESSES && timeStamp - presses[0] < PACE_MS) leaveFor(link.href);
    },
    true,
  );
  // How far the page was scrolled is not kept any more.
  addEventListener("pagehide", (event) => isLeft && event.stopImmediatePropagation(), true);
}
