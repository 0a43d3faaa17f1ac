// @ts-check
// Printing.

/** Forgets after printing which section of the page was to be printed alone. */
export function forgetPrinted() {
  addEventListener("afterprint", () => {
    for (const part of document.querySelectorAll("[data-printed]")) {
      part.removeAttribute("data-printed");
    }
  });
}

/** Opens for paper what is folded away, in browsers whose styles cannot (style/print.css). */
export function unfoldForPaper() {
  if (CSS.supports("selector(::details-content)")) return;
  /** @type {any[]} */
  let unfolded = [];
  addEventListener("beforeprint", () => {
    unfolded = [...document.querySelectorAll("main details:not([open])")];
    for (const details of unfolded) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of unfolded) details.open = false;
  });
}
