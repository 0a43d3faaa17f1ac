// @ts-check
// Printing.

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
