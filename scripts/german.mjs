// Which words of a translation are German: names of offices, papers and laws that are in
// it as they are on doors and in letters. Screen readers are to read them as German.
//
// In a language of another script they are recognized by their letters (src/i18n/script.rs).
// These languages also tell which words our translators leave in German. So in a language
// of Latin letters a word is German if the German texts have it, if a language of another
// script has it in Latin letters, and if the language itself does not know it: such as
// “Integration”, which is English, because “integration” is in the English texts.

const WORD = /\p{L}+(?:-\p{L}+)*/gu;
const IS_LATIN = /^\p{Script=Latin}/u;
const IS_NAME = /^\p{Lu}/u;

/** The words of all texts in a tree of JSON, without the marks where one may be broken. */
function wordsOf(...trees) {
  const words = new Set();
  const look = (value) => {
    if (typeof value === "string") {
      for (const [word] of value.replaceAll("\u{ad}", "").matchAll(WORD)) words.add(word);
    } else if (value && typeof value === "object") Object.values(value).forEach(look);
  };
  trees.forEach(look);
  return words;
}

/** Whether a language has letters of its own, as Arabic has. */
function hasOtherScript(words) {
  const latin = [...words].filter((word) => IS_LATIN.test(word)).length;
  return latin < words.size / 2;
}

/**
 * The German words in the texts and messages of each language of Latin letters but German
 * itself, in the order of their code points: `{ en: ["Jobcenter", …], … }`. `german` is all
 * that is written in German; `texts` and `messages` have those of the other languages by
 * their tags.
 */
export function germanWords(german, texts, messages) {
  const known = wordsOf(...german);
  const languages = Object.entries(texts).map(([tag, tree]) => [tag, wordsOf(tree)]);
  const others = languages.filter(([, words]) => hasOtherScript(words));
  const kept = new Set(others.flatMap(([, words]) => [...words]));
  const isGerman = (word) => IS_NAME.test(word) && known.has(word) && kept.has(word);
  const latin = languages.filter(([, words]) => !hasOtherScript(words));
  return Object.fromEntries(
    latin.map(([tag, words]) => {
      const own = new Set([...words, ...wordsOf(messages[tag])]);
      const found = [...own].filter((word) => isGerman(word) && !own.has(word.toLowerCase()));
      return [tag, found.sort()];
    }),
  );
}
