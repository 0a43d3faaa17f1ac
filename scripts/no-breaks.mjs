// What must not be torn apart at the end of a line: “§ 24”, “Abs. 5”, “e. V.”, “10 €”. The
// editors write a space that everybody has on the keyboard; the build makes it one where no
// line is broken (U+00A0). So the rule of DIN 5008 is kept in all texts of all languages.

const SPACE = "\u{a0}";

/** Each with the space that is to hold, between what is before and after it. */
const PAIRS = [
  // “§ 24”, “§§ 187, 188”
  /(?<=§) (?=\d)/gu,
  // “Abs. 5”, “Art. 6”, “Nr. 3”
  /(?<=(?<!\p{L})(?:Abs|Art|Nr)\.) (?=\d)/gu,
  // “e. V.”, “z. B.”
  /(?<=(?<!\p{L})\p{L}\.) (?=\p{L}\.(?!\p{L}))/gu,
  // “10 €”, “31 %”, “2026 г.”, “2026 р.”
  /(?<=\d) (?=[€%]|[гр]\.)/gu,
];

const unbroken = (text) => PAIRS.reduce((text, pair) => text.replaceAll(pair, SPACE), text);

/** A tree of JSON with each text in it changed; keys stay as they are. */
function eachText(tree, change) {
  if (typeof tree === "string") return change(tree);
  if (Array.isArray(tree)) return tree.map((it) => eachText(it, change));
  if (!tree || typeof tree !== "object") return tree;
  return Object.fromEntries(Object.entries(tree).map(([key, it]) => [key, eachText(it, change)]));
}

/** A tree of texts for visitors, with spaces that no line is broken at. */
export const withoutBreaks = (tree) => eachText(tree, unbroken);

/** The same texts for other programs, which know one kind of space. */
export const withBreaks = (tree) => eachText(tree, (text) => text.replaceAll(SPACE, " "));
