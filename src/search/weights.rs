//! All numbers of the ranking that were tuned, and what they were tuned on.
//!
//! Three sources, named at each group:
//!
//! - *Literature*: the customary value of a published formula.
//! - *Fitted*: tuned on words that were made up for it and are in no test: 417 things,
//!   animals, professions and runs of letters in eleven languages that the guide says
//!   nothing of, and 123 misspelt or compound words that it does. Nobody who changed these
//!   numbers looked at the queries of `tests/search`.
//! - *Chosen*: set by hand. No query was used for it; the figures of `tests/search.rs`
//!   (recall, reciprocal rank, the share of unrelated words that find nothing) must not
//!   get worse when one is changed.
//!
//! Qualities and shares are from 0 to 1 unless they say something else. Lengths are in
//! letters. Limits that only keep the work small are where they are used.

/// How much a field counts, and how much less in a long text: weight and `b` of BM25F.
pub(super) struct FieldWeight {
    pub weight: f32,
    /// 0: the length of the text does not matter; 1: counted per word of the usual length.
    pub b: f32,
}

const fn field(weight: f32, b: f32) -> FieldWeight {
    FieldWeight { weight, b }
}

// Fields of a document. Chosen: a name says more than a description, and neither the
// length of a phone number nor that of an address says anything.
pub(super) const NAME: FieldWeight = field(10.0, 0.4);
pub(super) const OTHER_NAME: FieldWeight = field(8.0, 0.4);
pub(super) const ABOUT: FieldWeight = field(2.5, 0.2);
pub(super) const TEXT: FieldWeight = field(1.5, 0.5);
pub(super) const ADDRESS: FieldWeight = field(3.0, 0.2);
pub(super) const PHONE: FieldWeight = field(6.0, 0.0);
pub(super) const LAW: FieldWeight = field(6.0, 0.3);

/// How soon more occurrences of a word count no more: the `k1` of BM25. Literature:
/// Robertson and Zaragoza (2009) recommend 1.2 to 2.
pub(super) const SATURATION: f32 = 1.2;

// The prior of a document: factors of its score. Chosen: just enough to decide between
// documents that match equally well.
pub(super) const STATE_WIDE: f32 = 0.985;
pub(super) const COUNTRY_WIDE: f32 = 0.97;
pub(super) const ONE_OF_MANY: f32 = 0.8;
pub(super) const WEAKLY_SOURCED: f32 = 0.95;
pub(super) const DEFUNCT: f32 = 0.5;
/// Single words look for those who help before the answers to questions and the explanations
/// of words.
pub(super) const ANSWER: f32 = 0.3;
pub(super) const WORD: f32 = 0.2;
/// A successor names its predecessor if that one reaches this share of its own score.
/// Chosen.
pub(super) const PREDECESSOR: f32 = 0.5;

// Costs of a typo, in tenths of an edit (`text/distance.rs`). Chosen: a key beside the
// right one is likelier than any other, a wrong first letter is rarer.
pub(super) const EDIT: u32 = 10;
pub(super) const ADJACENT_KEY: u32 = 8;
/// What a change of the first letter costs more.
pub(super) const FIRST_LETTER: u32 = 5;

// From which length on a word with one wrong letter is searched for: a word of a concept,
// of a name, and one that is only in texts. In a shorter one, one letter makes another word
// (`Kerze`, `kurze`). Fitted.
pub(super) const TYPO_IN_CONCEPT: usize = 5;
pub(super) const TYPO_IN_NAME: usize = 6;
pub(super) const TYPO_IN_TEXT: usize = 7;
/// The same for a word of a concept in a language that the visitor has not chosen. Fitted.
pub(super) const TYPO_IN_OTHER_LANGUAGE: usize = 7;
/// From which length on two letters may be wrong, or the first one: in a key term of the
/// visitor's languages, and in any other word. Fitted.
pub(super) const TWO_TYPOS: usize = 8;
pub(super) const TWO_TYPOS_ELSEWHERE: usize = 11;
/// How many letters longer a word counts if only the order of its letters is wrong, or if it
/// is of the Arabic script and its first and last letters are right. Fitted.
pub(super) const LIKELY_TYPO_BONUS: usize = 2;
/// How many letters longer a word must be if the typo is of a kind that rarely happens: then
/// a short word is another one. Set on words that a reader saw listed (`piekarz`, in
/// `tests/search.rs`), as far as the recall of typos allowed.
pub(super) const UNLIKELY_TYPO: usize = 3;
/// From which length on a word may have both an ending and a typo, and the least length of
/// that ending, because one letter more may be the typo. The former set on `Förster`, which a
/// reader saw listed, the latter fitted.
pub(super) const TYPO_IN_STEM: usize = 6;
pub(super) const SUFFIX: usize = 2;
/// From which length on the typed beginning of a word may have a typo. Fitted.
pub(super) const TYPO_IN_BEGINNING: usize = 7;
/// From which length on a misspelt word of another language, and the misspelt beginning of
/// a word, are offered as a guess. Fitted.
pub(super) const GUESS_IN_OTHER_LANGUAGE: usize = 6;
pub(super) const GUESS_OF_BEGINNING: usize = 6;

// How well a word of the vocabulary matches a typed one. Chosen.
pub(super) const INFLECTED: f32 = 0.92;
/// Another inflected form that does not begin with the typed word.
pub(super) const INFLECTED_OTHERWISE: f32 = 0.9;
/// The word without an Arabic particle that is written together with it.
pub(super) const WITHOUT_PARTICLE: f32 = 0.8;
/// A word that begins with the typed one: the base, and what is added for the share of its
/// letters that are typed.
pub(super) const PREFIX: f32 = 0.5;
pub(super) const PREFIX_SHARE: f32 = 0.3;
/// What is subtracted if fewer than three letters are typed, and if the word is finished.
pub(super) const SHORT_PREFIX: f32 = 0.25;
pub(super) const FINISHED_PREFIX: f32 = 0.15;
/// A compound whose last part is typed, and one whose last part is as short as is allowed.
pub(super) const LAST_PART: f32 = 0.62;
pub(super) const SHORT_LAST_PART: f32 = 0.45;
/// A word followed by endings (`hastane`, `hastanemizde`), and what each letter of these
/// costs.
pub(super) const WITH_SUFFIXES: f32 = 0.65;
pub(super) const SUFFIX_LETTER: f32 = 0.05;
/// A word with typos, what each tenth of an edit costs, and what is subtracted if only its
/// beginning is typed.
pub(super) const MISSPELT: f32 = 0.45;
pub(super) const TENTH_OF_EDIT: f32 = 0.01;
pub(super) const MISSPELT_BEGINNING: f32 = 0.08;
/// The quality of a word with one edit, unless that is a key beside the right one.
pub(super) const ONE_EDIT: f32 = MISSPELT - TENTH_OF_EDIT * EDIT as f32;
/// Factors: an inexact match in another language than the visitor's; a word that was
/// transliterated to Latin.
pub(super) const OTHER_LANGUAGE: f32 = 0.8;
pub(super) const TRANSLITERATED: f32 = 0.9;

// From which quality on a match rules out that the typed word is misspelt. Chosen.
pub(super) const CLEAR_INFLECTED: f32 = 0.8;
pub(super) const CLEAR_MATCH: f32 = 0.5;
/// From which quality on a match with a typo rules out that the word is a compound. Chosen.
pub(super) const CLEAR_TYPO: f32 = 0.3;
/// The least quality of a word with one typo: from it on the last part of a compound is not
/// looked at. Fitted.
pub(super) const ONE_TYPO: f32 = 0.34;

/// How well a compound matches its last part (`Augenarzt`, `Arzt`). Fitted.
pub(super) const HEAD: f32 = 0.85;
/// The least length of what comes before the last part of a compound. Fitted.
pub(super) const MODIFIER: usize = 3;
/// From which length on a word is the last part of a longer one whatever comes before it.
/// Before a shorter one there must be a word, too. Fitted.
pub(super) const SELF_EVIDENT_PART: usize = 7;

/// The quality of a guess: the typed word is within a longer one, or begins with a shorter
/// one; times the share of letters that they have in common. Fitted.
pub(super) const GUESS_WITHIN: f32 = 0.2;
pub(super) const GUESS_OF_LONGER: f32 = 0.4;

// How surely a match stands for the concepts of its word: what is added to the quality of
// an inflected and of a misspelt word, and the least quality of a prefix. Chosen.
pub(super) const CONCEPT_BY_FORM: f32 = 0.05;
pub(super) const CONCEPT_BY_TYPO: f32 = 0.45;
pub(super) const CONCEPT_BY_PREFIX: f32 = 0.66;

// Concepts of the query. Chosen.
/// The least quality of a word of a phrase, in 255ths.
pub(super) const WORD_OF_PHRASE: u64 = 64;
/// Factors: a phrase in another language than the visitor's; a phrase of which only stop
/// words are missing, and one of which only one word is left then.
pub(super) const PHRASE_IN_OTHER_LANGUAGE: f32 = 0.9;
pub(super) const WITHOUT_STOP_WORDS: f32 = 0.95;
pub(super) const ONE_WORD_LEFT: f32 = 0.75;
/// A concept above this quality rules out those below it.
pub(super) const CLEAR_CONCEPT: f32 = 0.5;
/// Above this quality a word weighs [`CONCEPT_WORD`], and the German words of the concept
/// are highlighted.
pub(super) const SURE_CONCEPT: f32 = 0.6;

// Scores. Chosen.
/// The score of the first document that a concept leads to, and how much less each next
/// one has.
pub(super) const LEAD: f32 = 0.95;
pub(super) const NEXT_LEAD: f32 = 0.05;
/// The factor of a text with a German word of the concept, and of one that only begins so.
pub(super) const GERMAN: f32 = 0.6;
pub(super) const GERMAN_PREFIX: f32 = GERMAN * 0.7;
/// The weight of a word is its inverse document frequency, at most this (natural
/// logarithm).
pub(super) const RARE_WORD: f32 = 4.0;
/// The weight of a word that surely stands for a concept.
pub(super) const CONCEPT_WORD: f32 = 4.8;
/// The factor of a word that says little (a stop word that also names a thing; what comes
/// before the last part of a compound).
pub(super) const WEAK_WORD: f32 = 0.3;
/// The factor of a concept of one word if that is also part of a phrase of another, and of
/// the phrase.
pub(super) const PART_OF_PHRASE: f32 = 0.8;
pub(super) const PHRASE: f32 = 1.15;
/// What the weaker of text and concept adds to the stronger.
pub(super) const BOTH: f32 = 0.05;
/// In how many documents an inexactly matched word is said to be at least.
pub(super) const INEXACT_FREQUENCY: usize = 5;
/// What a document gets if the query is its full name: more than any other score.
pub(super) const FULL_NAME: f32 = 1000.0;
/// Which share of the words' weight an answer must have that others need not know of: one
/// whose question has the words, not only its text.
pub(super) const DISCREET: f32 = 0.2;
/// From how many letters on a form of a word, and the beginning of a name, find what others
/// need not know of. Set on words that a reader saw listed (`ser`, `unt`).
pub(super) const DISCREET_BEGINNING: usize = 4;
/// From which quality on the words surely stand for something of this kind: most of their
/// letters are typed.
pub(super) const SURE_DANGER: f32 = 0.72;
/// The share of the words' weight that the explanation of a word gets if the query is that word.
pub(super) const NAME_OF_WORD: f32 = 0.5;

// A document that has only some of the words is listed if it reaches this share of the best
// score; the latter if the query has a compound that was split. Fitted.
pub(super) const SOME_WORDS: f32 = 0.2;
pub(super) const SOME_PARTS: f32 = 0.42;

// What the whole query means (`query/intents.rs`). Fitted on phrases of `data/intents` that the
// model had not seen, and on the figures of `tests/search/distress.tsv`, whose queries nobody
// looked at.
/// From how many words on a query is a sentence.
pub(super) const SENTENCE: usize = 3;
/// How much the model counts beside the words, and from which probability on: for a sentence,
/// for two words that the lists do not know, and for one, which most often is a typo.
pub(super) const INTENT_OF_SENTENCE: (f32, f32) = (6.0, 0.01);
pub(super) const INTENT_OF_TWO_WORDS: (f32, f32) = (3.0, 0.3);
pub(super) const INTENT_OF_ONE_WORD: (f32, f32) = (1.0, 0.98);
/// One of so many words must be in the lists for them to tell alone what a query means: one
/// word among stop words is not what a sentence says.
pub(super) const WORDS_PER_KNOWN: usize = 3;
/// How much less each next lead of a concept has: 1 / (1 + rank × this).
pub(super) const NEXT_LEAD_OF_INTENT: f32 = 0.6;
/// How probable all dangers must be, beside the most probable concept that is none, for one to
/// be feared: to miss it is worse than to fear it.
pub(super) const FEAR: f32 = 0.8;
/// The factors of a danger for which it is shown whom to call, and of one that is too
/// improbable for that.
pub(super) const CARE: f32 = 1.7;
pub(super) const DOUBT: f32 = 0.5;
/// From which probability on a sentence is understood, and from which sum of the dangers on
/// the crisis lines are shown.
pub(super) const SURE_INTENT: f32 = 0.5;
pub(super) const DANGER: f32 = 0.2;

// Answers to questions (`query/answers.rs`). Fitted on the headings of the handbook in plain
// German, each a question to the handbook in German, and on the figures of `tests/search.rs`,
// whose queries nobody looked at.
/// What the best answer gets of the score of those who help with it, and what share of that
/// each other answer gets.
pub(super) const ANSWER_TO_QUESTION: f32 = 1.1;
pub(super) const NEXT_ANSWER: f32 = 0.7;
/// The share of the words' weight from which on an answer fits fully.
pub(super) const FITTING: f32 = 0.15;
