// Printing.

/** Opens for paper what is folded away, in browsers whose styles cannot (style/print.css). */
function unfoldForPaper() {
  if (CSS.supports("selector(::details-content)")) return;
  let unfolded = [];
  addEventListener("beforeprint", () => {
    unfolded = [...document.querySelectorAll("main details:not([open])")];
    for (const details of unfolded) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of unfolded) details.open = false;
  });
}
