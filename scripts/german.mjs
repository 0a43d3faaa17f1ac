// Which words of a translation are German: names of offices, papers and laws that are in
// it as they are on doors and in letters. Screen readers are to read them as German.
//
// In a language of another script they are recognized by their letters (src/i18n/script.rs).
// In a language of Latin letters a word is German if the German texts have it and
//
// - it is a name that our translators leave in German: a language of another script has it in
//   Latin letters, or a language of Latin letters names it in brackets, “a gynaecologist
//   (Frauenärztin)”; and the language itself does not know it, such as “Integration”, which is
//   English, because “integration” is in the English texts; or
// - the language has it in such brackets or in a quotation only: “at once (unverzüglich)”.

const WORD = /\p{L}+(?:-\p{L}+)*/gu;
const IS_LATIN = /^\p{Script=Latin}/u;
const IS_NAME = /^\p{Lu}/u;
const IN_BRACKETS = /\(([^()]*)\)/gu;
const IN_QUOTES = /[“„»«]([^“”„»«]*)[”“«»]/gu;
/** Numbers and addresses on the web: what is between is no German name. */
const IS_NO_NAME = /\d|\.\p{L}/u;
/** Shorter words that are in brackets may be those of any language. */
const SHORTEST_NAME = 3;
const SHORTEST_OTHER = 5;
/** What German has in common with languages that write it as it does. */
const COMMON = new Set(["EU"]);

const isLong = (word) => word.length >= (IS_NAME.test(word) ? SHORTEST_NAME : SHORTEST_OTHER);

/**
 * The texts in a tree of JSON, without the marks where a word may be broken. What the guide
 * searches for is not read, and may be any word in small letters.
 */
function textsOf(tree) {
  if (typeof tree === "string") return [tree.replaceAll("\u{ad}", "")];
  if (!tree || typeof tree !== "object") return [];
  return Object.entries(tree).flatMap(([key, value]) => (key === "query" ? [] : textsOf(value)));
}

function wordsOf(texts) {
  return new Set(texts.flatMap((text) => text.match(WORD) ?? []));
}

/** Whether a language has letters of its own, as Arabic has. */
function hasOtherScript(words) {
  const latin = [...words].filter((word) => IS_LATIN.test(word)).length;
  return latin < words.size / 2;
}

/**
 * The words that texts of a language have in brackets or in a quotation that is German as a
 * whole, and the words of the rest.
 */
function withoutGerman(texts, isKnown, quotations) {
  const named = new Set();
  const quoted = new Set();
  const takenOut = (to, isGerman) => (whole, inside) => {
    const words = inside.match(WORD) ?? [];
    const isName = words.length > 0 && !IS_NO_NAME.test(inside);
    if (!isName || !words.every(isKnown) || !isGerman(inside, words)) return whole;
    words.forEach((word) => to.add(word));
    return " ";
  };
  const isQuotation = (inside, words) => words.length > 1 || quotations.has(inside);
  const rest = texts.map((text) =>
    text
      .replace(IN_BRACKETS, (whole, inside) =>
        inside.split(" – ").map((part) => takenOut(named, () => true)(part, part)).join(" – "),
      )
      .replace(IN_QUOTES, takenOut(quoted, isQuotation)),
  );
  return { named, quoted, rest: wordsOf(rest) };
}

/**
 * The German words in the texts and messages of each language of Latin letters but German
 * itself, in the order of their code points: `{ en: ["Jobcenter", …], … }`. `german` is all
 * that is written in German and `records` what else has German names; `texts` and `messages` have those of the other languages by their tags.
 */
export function germanWords({ german, records, texts, messages }) {
  const germanTexts = textsOf(german);
  const names = [...wordsOf(textsOf(records))].filter((word) => IS_NAME.test(word));
  const known = new Set([...wordsOf(germanTexts), ...names]);
  // The first word of what is in brackets may be capitalized there only.
  const isKnown = (word) => known.has(word) || known.has(word.toLowerCase());
  const quotations = new Set(
    germanTexts.flatMap((text) => [...text.matchAll(IN_QUOTES)].map(([, inside]) => inside)),
  );
  const latin = [];
  const kept = new Set();
  for (const [tag, tree] of Object.entries(texts)) {
    const ownTexts = textsOf(tree);
    const words = wordsOf(ownTexts);
    if (hasOtherScript(words)) {
      words.forEach((word) => kept.add(word));
      continue;
    }
    const all = [...ownTexts, ...textsOf(messages[tag])];
    const parts = withoutGerman(all, isKnown, quotations);
    for (const word of parts.named) if (isLong(word)) kept.add(word);
    latin.push({ tag, words: wordsOf(all), ...parts });
  }
  const isKept = (word, rest) =>
    word.length > 1 &&
    IS_NAME.test(word) &&
    known.has(word) &&
    kept.has(word) &&
    !rest.has(word.toLowerCase()) &&
    !(COMMON.has(word) && rest.has(word));
  const isNamedOnly = (word, { named, quoted, rest }) =>
    isLong(word) && (named.has(word) || quoted.has(word)) && !rest.has(word);
  const found = (it) =>
    [...it.words].filter((word) => isKept(word, it.rest) || isNamedOnly(word, it));
  return Object.fromEntries(latin.map((it) => [it.tag, found(it).sort()]));
}
