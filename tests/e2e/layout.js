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
    // A German word in a sentence is an element of its own, with the link in it.
    const around = element.parentElement.closest(":not(bdi)").textContent.trim();
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

/** Text that is cut off, because it does not fit where it is. */
export function clipped() {
  const found = [];
  for (const element of document.body.querySelectorAll("*:not(svg *)")) {
    if (element.closest(".skip-link, .visually-hidden")) continue;
    const style = getComputedStyle(element);
    const { clipPath, overflowX, overflowY, textOverflow } = style;
    // It is for screen readers at this width.
    if (clipPath === "inset(50%)") continue;
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
    // German words in a sentence, and those searched for, are elements of their own, and split it.
    const whole = parentElement.closest("mark")?.parentElement ?? parentElement;
    const isPart = whole.querySelector(":scope > :is(bdi, mark)");
    const sentence = isPart ? whole.textContent : own;
    if (/\p{L}/u.test(own) && !isOther && !pattern.test(sentence)) found.push(data);
  }
  return found;
}

/**
 * The labels that are shredded: a word that is broken although it has no place to be
 * broken at, or a label whose parts are beside each other as columns.
 */
export function shredded() {
  const found = [];
  const isShown = (element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.closest(".skip-link, .visually-hidden, svg, script, noscript");
  const described = (element, what) => `${what}: ${element.tagName} ${element.textContent.trim().slice(0, 60)}`;

  // Words that mark a part of a text are no columns of their own. A picture beside it is one.
  for (const element of document.body.querySelectorAll("*:not(svg *)")) {
    if (!/flex|grid/.test(getComputedStyle(element).display) || !isShown(element)) continue;
    const parts = [...element.childNodes].filter(({ nodeType, data, localName }) =>
      nodeType === Node.TEXT_NODE ? data.trim() : nodeType === Node.ELEMENT_NODE && localName !== "svg",
    );
    const marks = parts.filter(({ nodeType, localName }) =>
      nodeType === Node.TEXT_NODE || ["bdi", "mark", "b", "strong", "em"].includes(localName),
    );
    const isOneLabel = marks.some(({ nodeType }) => nodeType === Node.TEXT_NODE) || marks.length > 1;
    if (isOneLabel && parts.length > 1) found.push(described(element, "columns"));
  }

  // A word may be broken where its writer allows it: at a hyphen, a soft hyphen, a slash. What
  // is an address and no word may be broken anywhere, and so may what is as wide as a card.
  const isAddress = (text, index) => {
    const [start] = /\S*$/.exec(text.slice(0, index));
    const [end] = /^\S*/.exec(text.slice(index));
    return /\w\.\w.*\/|:\/\//.test(start + end);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (!isShown(node.parentElement) || node.parentElement.closest("[href^=mailto], .provenance li, option")) continue;
    for (const { 0: word, index } of node.data.matchAll(/[\p{L}\p{N}\p{M}·]{2,}/gu)) {
      if (isAddress(node.data, index)) continue;
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      // The hyphen that is drawn for a soft one before the word is on the line above.
      const size = parseFloat(getComputedStyle(node.parentElement).fontSize);
      const least = node.data[index - 1] === "\u{ad}" ? size * 0.5 : 0;
      const rects = [...range.getClientRects()].filter(({ width }) => width > least);
      const lines = new Set(rects.map(({ top }) => Math.round(top)));
      if (lines.size < 2) continue;
      // With the brackets and points that go with it.
      range.setStart(node, index - /[^\s-]*$/.exec(node.data.slice(0, index))[0].length);
      range.setEnd(node, index + /^[^\s-]*/.exec(node.data.slice(index))[0].length);
      const width = [...range.getClientRects()].reduce((sum, rect) => sum + rect.width, 0);
      if (width < innerWidth - 70) found.push(described(node.parentElement, `broken “${word}”`));
    }
  }
  return found;
}

/** The labels that take more lines than their words need in the space that they have. */
export function tooTall() {
  const found = [];
  const pencil = document.createElement("canvas").getContext("2d");
  const linesOf = (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const size = parseFloat(getComputedStyle(element).fontSize);
    const middles = [...range.getClientRects()]
      .filter(({ width, height }) => width > 0 && height > 0)
      .map(({ top, bottom }) => (top + bottom) / 2)
      .sort((one, other) => one - other);
    return middles.filter((middle, at) => at === 0 || middle - middles[at - 1] > size * 0.6).length;
  };
  /** The fewest lines into which the words can be set. */
  const neededLines = (words, space) => {
    const gap = pencil.measureText(" ").width;
    let [lines, used] = [1, 0];
    for (const word of words) {
      const { width } = pencil.measureText(word);
      if (used > 0 && used + gap + width > space) [lines, used] = [lines + 1, 0];
      used += (used > 0 ? gap : 0) + width;
      if (used > space) lines += Math.ceil(used / space) - 1;
    }
    return lines;
  };
  for (const label of document.querySelectorAll("a, button, summary")) {
    if (label.closest(".skip-link, .emergency-number")) continue;
    if (!label.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(label);
    if (style.display === "inline") continue;
    const words = label.querySelector(":scope > :is(span:not(.visually-hidden), bdi)") ?? label;
    const text = words.textContent.replaceAll("\u{ad}", "").trim();
    if (!text) continue;
    // What is beside the words: pictures, and arrows that are drawn by the styles.
    const isRow = style.display.includes("flex") && style.flexDirection === "row";
    const pictures = isRow ? [...label.querySelectorAll(":scope > svg")] : [];
    const gap = parseFloat(style.columnGap) || 0;
    const taken = pictures.reduce((sum, it) => sum + it.getBoundingClientRect().width + gap, isRow ? 12 + gap : 0);
    const space = label.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - taken;
    pencil.font = getComputedStyle(words).font;
    const [lines, needed] = [linesOf(words), neededLines(text.split(/\s+/), space)];
    // Balanced lines may be one more than the fewest.
    if (lines > needed + 1) found.push(`${lines} lines instead of ${needed}: ${text}`);
  }
  return found;
}

/**
 * What cannot be tapped because something else lies over it, in the middle and near the upper
 * and lower edge of its first line, at every place that one can scroll to. The bar at the lower
 * edge ends what is in view, and the way out at the upper edge begins it. Of hundreds of cards, which
 * are laid out alike, the first and the last are enough: to ask what is at a point takes long there.
 */
export function covered() {
  const FIRST_CARDS = 20;
  const found = new Set();
  const alike = new Set([...document.querySelectorAll("main .card")].slice(FIRST_CARDS, -1));
  const bar = document.querySelector(".navigation");
  const isFixed = Boolean(bar) && getComputedStyle(bar).position === "fixed";
  const end = isFixed ? bar.getBoundingClientRect().top : innerHeight;
  const name = (it) => it && `${it.tagName} ${(it.ariaLabel ?? it.textContent).trim().slice(0, 40)}`;
  scrollTo(0, 0);
  const exit = document.querySelector(".exit-bar");
  /** The part that goes along when one scrolls, up to the end of what it is in. */
  const stickyAround = (element) => {
    for (let parent = element; parent; parent = parent.parentElement) {
      if (parent !== exit && getComputedStyle(parent).position === "sticky") return parent;
    }
    return undefined;
  };
  // Points of its first line: from the top of the page, or of the window in what stays. Within
  // running text the lines lie closer than the boxes of their links are high.
  const pointsOf = (element) => {
    const { left, top, width, height } = element.getClientRects()[0] ?? {};
    if (!width || !height) return [];
    const shares = getComputedStyle(element).display === "inline" ? [0.5] : [0.15, 0.5, 0.85];
    const stays = isFixed && bar.contains(element);
    const sticky = stickyAround(element);
    return shares.map((share) => ({ element, stays, sticky, share, x: left + width / 2, at: top + height * share }));
  };
  const points = [...document.querySelectorAll("a[href], button, input, select, summary")]
    .filter((element) => !element.matches(".skip-link"))
    .filter((element) => !alike.has(element.closest(".card")))
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .flatMap(pointsOf);
  const step = Math.max(100, end * 0.7);
  for (let top = 0; top < document.documentElement.scrollHeight; top += step) {
    scrollTo(0, top);
    const wayOut = exit?.getBoundingClientRect();
    const begin = wayOut && wayOut.top <= 0 ? Math.max(0, wayOut.bottom) : 0;
    for (const { element, stays, sticky, share, x, at } of points) {
      let y = stays ? at : at - scrollY;
      if (sticky) {
        // It may be scrolled itself, and hide what is beyond its edges.
        const [own, around] = [element.getClientRects()[0], sticky.getBoundingClientRect()];
        y = own.top + own.height * share;
        if (y < around.top || y > around.bottom) continue;
      }
      if (y < begin || x < 0 || x >= innerWidth || y >= (stays ? innerHeight : end - 1)) continue;
      const hit = document.elementFromPoint(x, y);
      if (element.contains(hit) || hit?.closest("label")?.control === element) continue;
      found.add(`${name(element)} lies under ${name(hit)} (scrolled ${Math.round(scrollY)})`);
    }
  }
  return [...found];
}

/**
 * The figures of which a digit is hidden: cut off, scrolled away, under something else, or beyond
 * the edge of their drawing.
 */
export function hiddenDigits() {
  const found = [];
  for (const text of document.querySelectorAll("svg text")) {
    const drawing = text.ownerSVGElement;
    if (!/\p{Nd}/u.test(text.textContent) || !drawing.checkVisibility()) continue;
    const [own, whole] = [text, drawing].map((it) => it.getBoundingClientRect());
    const beyond = Math.max(whole.left - own.left, own.right - whole.right, whole.top - own.top, own.bottom - whole.bottom);
    if (own.width === 0 || beyond > 1) found.push(`${text.textContent} is ${Math.round(beyond)} beyond its drawing`);
  }
  for (const element of document.querySelectorAll(".table-frame, .amounts, .figure table, :is(.figure, .amounts) :is(td, th)")) {
    const { scrollWidth, clientWidth } = element;
    if (clientWidth && scrollWidth > clientWidth) {
      found.push(`${scrollWidth} in ${clientWidth}: ${element.tagName} ${element.textContent.slice(0, 40)}`);
    }
  }
  const range = document.createRange();
  for (const cell of document.querySelectorAll(":is(.figure, .amounts) tbody :is(td, th)")) {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      if (!/\p{Nd}/u.test(node.data) || !node.parentElement.checkVisibility()) continue;
      cell.scrollIntoView({ block: "center" });
      range.selectNodeContents(node);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        // A mark of direction has no width.
        if (right - left < 2) continue;
        for (const x of [left + 1, right - 1]) {
          const hit = document.elementFromPoint(x, (top + bottom) / 2);
          if (!cell.contains(hit)) found.push(`${node.data} is not all in sight`);
        }
      }
    }
  }
  return found;
}

/** How much of the window is covered by what stays where it is when the page is scrolled. */
export function shareCovered() {
  scrollTo(0, 2 * innerHeight);
  const boxes = [...document.body.querySelectorAll("*")].filter((element) =>
    ["fixed", "sticky"].includes(getComputedStyle(element).position) && element.checkVisibility(),
  );
  const areas = boxes.map((box) => {
    const { width, top, bottom } = box.getBoundingClientRect();
    return width * Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0));
  });
  return areas.reduce((sum, area) => sum + area, 0) / (innerWidth * innerHeight);
}
