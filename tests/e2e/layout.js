// What is wrong with the layout of a page. The functions run in the page, so each
// stands for itself.

/** The narrowest phone. */
export const NARROW = { width: 320, height: 568 };

/**
 * The links and buttons that are smaller than a thumb. A link within a sentence may
 * be as low as its line (WCAG 2.5.8), and what counts is the area that reacts, which
 * may be larger than what is drawn.
 */
export function smallTargets() {
  const LEAST = 44;
  const SELECTOR = "a[href], button, input, select, summary, [role=button]";
  const isInline = (element) => {
    if (getComputedStyle(element).display !== "inline") return false;
    const around = element.parentElement.textContent.trim();
    return around.length > element.textContent.trim().length;
  };
  /** How far the element reacts from a point in one direction. */
  const reach = (element, x, y, dx, dy) => {
    let steps = 0;
    while (steps < LEAST) {
      const hit = document.elementFromPoint(x + dx * (steps + 1), y + dy * (steps + 1));
      // The words beside a box to tick react as the box does.
      const target = hit?.closest(SELECTOR) ?? hit?.closest("label")?.control;
      if (target !== element) break;
      steps += 1;
    }
    return steps;
  };
  const small = [];
  for (const element of document.querySelectorAll(SELECTOR)) {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (element.matches(".skip-link")) continue;
    let { width, height } = element.getBoundingClientRect();
    if (width >= LEAST && height >= LEAST) continue;
    if (isInline(element)) continue;
    element.scrollIntoView({ block: "center", inline: "center" });
    const box = element.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    width = Math.max(width, reach(element, x, y, -1, 0) + reach(element, x, y, 1, 0) + 1);
    height = Math.max(height, reach(element, x, y, 0, -1) + reach(element, x, y, 0, 1) + 1);
    if (width < LEAST || height < LEAST) {
      const name = element.textContent.trim().slice(0, 40) || element.outerHTML.slice(0, 80);
      small.push(`${Math.round(width)}×${Math.round(height)} ${element.tagName} ${name}`);
    }
  }
  return small;
}

/** What sticks out of the page at the side; a table may scroll in its own frame. */
export function sticksOut() {
  const { clientWidth: width, scrollWidth } = document.documentElement;
  const isScrolled = (element) => {
    for (let parent = element.parentElement; parent !== document.body; ) {
      if (["auto", "scroll"].includes(getComputedStyle(parent).overflowX)) return true;
      parent = parent.parentElement;
    }
    return false;
  };
  const found = [];
  for (const element of document.body.querySelectorAll("*:not(svg *)")) {
    const { left, right, width: own } = element.getBoundingClientRect();
    if (own === 0 || (left >= -1 && right <= width + 1)) continue;
    // Both are there for screen readers, out of sight until they are needed.
    if (element.closest(".skip-link, .visually-hidden")) continue;
    // What is not visible makes the page wider all the same.
    const isVisible = element.checkVisibility({ visibilityProperty: true });
    if ((!isVisible && scrollWidth <= width) || isScrolled(element)) continue;
    const where = `from ${Math.round(left)} to ${Math.round(right)}`;
    found.push(`${element.tagName} ${where}: ${element.textContent.trim().slice(0, 40)}`);
  }
  if (scrollWidth > width) found.push(`the page is ${scrollWidth} wide`);
  return found.slice(-10);
}

/** Text that is cut off, because it does not fit where it stands. */
export function clipped() {
  const found = [];
  for (const element of document.body.querySelectorAll("*:not(svg *)")) {
    if (element.closest(".skip-link, .visually-hidden")) continue;
    const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(element);
    // A card begins a description that its page has in full.
    if (webkitLineClamp !== "none") continue;
    // What is typed in a field scrolls, and an example in it says no more than its label.
    if (element.matches("input")) continue;
    const isCut =
      (overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1) ||
      (overflowY === "hidden" && element.scrollHeight > element.clientHeight + 1);
    if (isCut || textOverflow === "ellipsis") found.push(element.outerHTML.slice(0, 120));
  }
  return found;
}

/** The words on the page that do not fit a pattern; those of other languages may. */
export function wordsUnlike(source) {
  const pattern = new RegExp(source, "u");
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    const isOther = parentElement.closest("body [lang], bdi[dir=ltr], script, .brand");
    // What Intl makes of a date is not ours to translate.
    const own = data.replaceAll(/\b(\w+day|\w+ber|\w+ary|March|April|May|June|July|August)\b/g, "");
    if (/\p{L}/u.test(own) && !isOther && !pattern.test(own)) found.push(data);
  }
  return found;
}
