// @ts-check
// What a visitor does with the page before the app has come is not lost, and nothing moves when it
// comes.

import { root } from "./page.js";

// What a visitor can have done something with before the app has come.
const USABLE = "#app :is(a, button, details, input, select, summary)";

/**
 * Elements that look the same: there is nothing else by which they are found again.
 *
 * @param {Element} element
 * @returns {any[]} elements of any sort
 */
function alike(element) {
  /** @param {any} element of any sort: what it lacks is undefined */
  const nameOf = ({ tagName, id, name, href, textContent }) =>
    `${tagName} ${id || name || href || textContent}`;
  const wanted = nameOf(element);
  return [...document.querySelectorAll(USABLE)].filter((other) => nameOf(other) === wanted);
}

/**
 * What a visitor can change about an element; empty or false where nobody did.
 *
 * @param {any} element a field, a box to tick, or something that opens
 */
const stateOf = ({ checked, open, type, value }) => open ?? (type === "checkbox" ? checked : value);

/**
 * Lets the browser draw a long page in parts when it takes the place of the one that was written
 * ahead of time: first what is to be seen, then one section in each frame (style/pages/topic.css).
 * Until then each is as high as it was, so that nothing moves.
 *
 * @param {HTMLElement} page not in the document yet
 */
export function carryHeights(page) {
  /** @type {NodeListOf<HTMLElement>} */
  const sections = page.querySelectorAll("[data-section]");
  const measured = [...sections].filter((own) => {
    const old = document.getElementById(own.id);
    if (!old) return false;
    own.style.setProperty("--section-height", `${old.getBoundingClientRect().height}px`);
    own.classList.add("measured");
    return true;
  });
  const drawNext = () => {
    const next = measured.shift();
    if (!next) return;
    next.classList.remove("measured");
    next.style.removeProperty("--section-height");
    requestAnimationFrame(drawNext);
  };
  // In the next frame the page is in the document, and drawn where it is seen.
  requestAnimationFrame(() => requestAnimationFrame(drawNext));
}

/**
 * Remembers what the visitor does with the page that was written ahead of time, and does
 * it again as soon as the app has put its own in its place: in the same frame, so that
 * nobody sees it.
 */
export function carryOver() {
  /** @type {Map<any, number>} which of the elements that look the same it was */
  const places = new Map();
  // When it is done, nothing holds the page any more that was there before.
  const done = new AbortController();
  const { signal } = done;
  // The place is looked up now: later the page is another one.
  /** @param {{ target: any }} event */
  const remember = ({ target }) => {
    if (root.dataset.ready || !target.matches?.(USABLE)) return;
    places.set(target, alike(target).indexOf(target));
  };
  // The page may have been there for a while before this script.
  /** @type {any} */
  let focused = document.activeElement;
  for (const target of document.querySelectorAll(USABLE)) {
    if (target === focused || stateOf(target)) remember({ target });
  }
  /** @param {FocusEvent} event */
  const gainFocus = (event) => {
    remember(event);
    focused = event.target;
  };
  /** @param {FocusEvent} event */
  const loseFocus = ({ relatedTarget }) => {
    // An element that the app takes out of the page loses the focus, too: then `ready`
    // is set before this is asked.
    if (relatedTarget || !document.hasFocus()) return;
    queueMicrotask(() => {
      if (!root.dataset.ready) focused = undefined;
    });
  };
  addEventListener("focusin", gainFocus, { signal });
  addEventListener("focusout", loseFocus, { signal });
  addEventListener("input", remember, { signal });
  addEventListener("toggle", remember, { capture: true, signal });
  new MutationObserver((_, observer) => {
    observer.disconnect();
    done.abort();
    /** @param {any} old */
    const ownOf = (old) => alike(old)[/** @type {number} */ (places.get(old))];
    for (const old of places.keys()) {
      const own = ownOf(old);
      if (!own) continue;
      if (old.open) own.open = true;
      if (old.matches("input, select") && stateOf(own) !== stateOf(old)) {
        own.checked = old.checked;
        own.value = old.value;
        // Who types has not finished.
        const type = old.type === "search" ? "input" : "change";
        own.dispatchEvent(new Event(type, { bubbles: true }));
      }
    }
    // Last, because what is in something closed cannot have it.
    if (places.has(focused)) ownOf(focused)?.focus({ preventScroll: true });
    places.clear();
    focused = undefined;
  }).observe(root, { attributeFilter: ["data-ready"] });
}
