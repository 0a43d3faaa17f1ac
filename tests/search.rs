//! How well the search finds what people look for, on the real guide, in all twelve
//! languages. `cargo test --features ssr --test search -- --nocapture` prints the figures
//! and every query that fails; `scripts/bench-search` sets them beside other engines.
//!
//! `tests/search/unrelated.tsv` has what the guide says nothing of, and what is only near a
//! danger: by its letters (`near`), or by what it is about (`calm`), which may find anything
//! if nothing grave comes first. Its columns: query, language of the interface, what it is,
//! and for a compound what may come first.
//!
//! `tests/search/queries.tsv` was written from what people look for, by authors who had
//! not seen the engine. Its columns: query, language of the interface, answers that are
//! right, worst acceptable rank, and what the row is there for.
//!
//! `tests/search/questions.tsv` has sixty everyday questions as people type them on a phone,
//! each in all languages. Its columns: language, situation, question, answers that a
//! counsellor would accept.
#![cfg(feature = "ssr")]
// Helpers of tests may panic as tests do.
#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::indexing_slicing)]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use common::{file, search_part, texts};
use serde_json::Value;
use wegweiser::guide::{Guide, Place, Texts};
use wegweiser::i18n::{Language, Script};
use wegweiser::search::catalog::documents;
use wegweiser::search::{Document, Index, Response, Synonyms, WordLists, fold, wire};

/// What must hold of all queries, and of their typos: once reached, never less.
const RECALL: f64 = 0.99;
const RECIPROCAL_RANK: f64 = 0.985;
const RECALL_OF_TYPOS: f64 = 0.93;

fn words(languages: impl IntoIterator<Item = Language>) -> String {
    let bases = languages.into_iter().map(Language::base);
    let bases = bases.filter(|base| !["de", "en"].contains(base));
    let lists = bases.map(|base| file(&format!("public/data/words/{base}.tsv")));
    lists.collect::<Vec<_>>().join("\n")
}

/// What scripts/train has learned of the sentences of a language.
fn model(language: Language) -> Vec<u8> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let path = target
        .join("models")
        .join([language.base(), ".bin"].concat());
    fs::read(&path).unwrap_or_else(|error| panic!("{path:?}: {error}; run scripts/train"))
}

/// What the app hands to the engine for a language.
fn documents_for(language: Language, guide: &Guide) -> Vec<Document<'static>> {
    let (german, english) = (Language::GERMAN, Language::from_tag("en").unwrap());
    let mut languages = vec![german, language, english];
    languages.dedup();
    if language == english {
        languages.truncate(2);
    }
    let texts: Vec<Texts> = languages.into_iter().map(texts).collect();
    let texts: Vec<&Texts> = texts.iter().collect();
    documents(guide, &texts, &search_part(language, guide))
}

/// The engine as the app makes it: with the words of the visitor's language, German and
/// English; and where a query was not understood, of all languages in its script.
struct Search {
    language: Language,
    documents: Vec<Document<'static>>,
    indexes: BTreeMap<Option<&'static str>, Index>,
}

impl Search {
    fn new(language: Language, guide: &Guide) -> Self {
        let documents = documents_for(language, guide);
        let mut search = Self {
            language,
            documents,
            indexes: BTreeMap::new(),
        };
        search.indexes.insert(None, search.index([]));
        search
    }

    fn index(&self, others: impl IntoIterator<Item = Language>) -> Index {
        let lists = WordLists {
            german: &file("public/data/words/de.tsv"),
            own: &[words([self.language]), file("public/data/words/en.tsv")].join("\n"),
            others: &words(others),
        };
        let concepts = file("public/data/concepts.tsv");
        let mut index = Index::new(&self.documents, &Synonyms::read(&concepts, lists));
        assert!(index.learn(&model(self.language)), "run scripts/train");
        index
    }

    /// The ids of what is found, best first.
    fn find(&mut self, query: &str) -> Vec<String> {
        let hits = self.answer(query).hits.into_iter();
        hits.map(|hit| self.documents[hit.document].id.to_string())
            .collect()
    }

    fn answer(&mut self, query: &str) -> Response {
        let answer = self.indexes[&None].search(query);
        let is_lost = answer.hits.is_empty() || answer.did_you_mean.is_some();
        let Some(script) = Script::of(query).filter(|_| is_lost) else {
            return answer;
        };
        let key = match script {
            Script::Latin => "Latin",
            Script::Cyrillic => "Cyrillic",
            Script::Arabic => "Arabic",
        };
        let answer = self.search_in(key, query, &|other| other.script() == script);
        match answer.hits.is_empty() {
            true => self.search_in("all", query, &|_| true),
            false => answer,
        }
    }

    /// Searches with the words of further languages.
    fn search_in(
        &mut self,
        key: &'static str,
        query: &str,
        is_read: &dyn Fn(Language) -> bool,
    ) -> Response {
        if !self.indexes.contains_key(&Some(key)) {
            let others =
                Language::all().filter(|it| *it != self.language && is_read(*it));
            let index = self.index(others);
            self.indexes.insert(Some(key), index);
        }
        self.indexes[&Some(key)].search(query)
    }
}

/// A copy of the guide in which a place does not exist any more and another took its place.
fn guide_without(gone: &str, successor: &str) -> Guide {
    let mut guide: Value = serde_json::from_str(&file("public/data/guide.json")).unwrap();
    let places = guide["places"].as_array_mut().unwrap();
    let place = places.iter_mut().find(|place| place["id"] == gone).unwrap();
    place["status"] = "defunct".into();
    place["succeeded_by"] = successor.into();
    Guide::read(&guide.to_string()).unwrap()
}

#[test]
fn what_does_not_exist_any_more_leads_to_its_successor_and_comes_after_it() {
    let guide = guide_without("tafel", "kuehlhaus");
    let mut search = Search::new(Language::GERMAN, &guide);
    let name = guide.place("tafel").unwrap().name;
    for query in ["Lebensmittel", "Tafel", name.as_str()] {
        let found = search.find(query);
        let rank = |id: &str| found.iter().position(|other| other == id);
        assert_eq!(rank("place:kuehlhaus"), Some(0), "{query}: {found:?}");
        assert_ne!(rank("place:tafel"), Some(0), "{query}");
    }
    // Whoever looks for the old name sees why something else comes first.
    for query in ["Tafel", name.as_str()] {
        let hits = search.answer(query).hits;
        let old = hits[0].predecessor.unwrap();
        assert_eq!(search.documents[old].id, "place:tafel", "{query}");
        assert!(hits.iter().any(|hit| hit.document == old), "{query}");
    }
}

struct Row {
    query: String,
    language: Language,
    right: Vec<String>,
    worst: usize,
    why: String,
}

fn rows() -> Vec<Row> {
    let lines = file("tests/search/queries.tsv");
    let rows = lines.lines().map(|line| {
        let [query, language, right, worst, why] =
            line.split('\t').collect::<Vec<_>>()[..]
        else {
            panic!("five columns: {line}");
        };
        Row {
            query: query.into(),
            language: Language::from_tag(language).unwrap(),
            right: right.split(',').map(|id| id.trim().to_owned()).collect(),
            worst: worst.parse().unwrap(),
            why: why.into(),
        }
    });
    rows.collect()
}

/// The figures of many queries.
#[derive(Default)]
struct Figures {
    rows: usize,
    among_three: usize,
    reciprocal: f64,
    empty: usize,
    too_low: Vec<String>,
}

impl Figures {
    fn add(&mut self, row: &Row, typed: &str, worst: usize, found: &[String]) {
        let rank = found.iter().position(|id| row.right.contains(id));
        let rank = rank.map(|place| place + 1);
        self.rows += 1;
        self.among_three += usize::from(rank.is_some_and(|rank| rank <= 3));
        self.reciprocal += rank.map_or(0.0, |rank| 1.0 / rank as f64);
        self.empty += usize::from(found.is_empty());
        if rank.is_none_or(|rank| rank > worst) {
            let first = found.iter().take(3).cloned().collect::<Vec<_>>().join(" ");
            let (language, why) = (row.language.tag(), &row.why);
            self.too_low.push(format!(
                "{typed} [{language}, {why}]: rank {rank:?}, worst {worst}; found {first}"
            ));
        }
    }

    fn recall(&self) -> f64 {
        self.among_three as f64 / self.rows as f64
    }

    fn reciprocal_rank(&self) -> f64 {
        self.reciprocal / self.rows as f64
    }

    fn print(&self, name: &str) {
        let (recall, reciprocal) = (self.recall(), self.reciprocal_rank());
        let (rows, empty, low) = (self.rows, self.empty, self.too_low.len());
        println!(
            "{name:12} {rows:4} queries, recall@3 {recall:.3}, MRR {reciprocal:.3}, \
             empty {empty}, below their rank {low}"
        );
    }
}

#[test]
fn people_find_what_they_look_for() {
    let guide = Guide::read(&file("public/data/guide.json")).unwrap();
    let rows = rows();
    assert!(rows.len() >= 300);
    let mut searches: BTreeMap<Language, Search> = BTreeMap::new();
    let mut by_language: BTreeMap<&str, Figures> = BTreeMap::new();
    let (mut all, mut typos) = (Figures::default(), Figures::default());
    for row in &rows {
        let language = row.language;
        let search = searches
            .entry(language)
            .or_insert_with(|| Search::new(language, &guide));
        for id in &row.right {
            assert!(
                search.documents.iter().any(|document| document.id == *id),
                "{id}"
            );
        }
        let found = search.find(&row.query);
        all.add(row, &row.query, row.worst, &found);
        let own = by_language.entry(language.tag()).or_default();
        own.add(row, &row.query, row.worst, &found);
        for typed in typos_of(&row.query) {
            let found = search.find(&typed);
            typos.add(row, &typed, 3, &found);
        }
    }
    for (language, figures) in &by_language {
        figures.print(language);
    }
    typos.print("with a typo");
    all.print("all");
    for row in &all.too_low {
        println!("  {row}");
    }
    assert_eq!(by_language.len(), Language::all().count());
    assert_eq!(all.empty, 0);
    assert!(all.recall() >= RECALL, "recall@3 {}", all.recall());
    assert!(all.reciprocal_rank() >= RECIPROCAL_RANK);
    assert!(typos.recall() >= RECALL_OF_TYPOS, "{}", typos.recall());
}

/// What the handbook says, each by what it is called.
#[test]
fn every_record_of_the_handbook_is_found_by_its_name_in_every_language() {
    let guide = Guide::read(&file("public/data/guide.json")).unwrap();
    // As many as the search page shows at first.
    const FIRST: usize = 30;
    for language in Language::all() {
        let mut search = Search::new(language, &guide);
        let mut lost = Vec::new();
        for note in search_part(language, &guide).records.iter() {
            let found = search.find(note.name.as_str());
            let id = [":", note.id.as_str()].concat();
            if !found.iter().take(FIRST).any(|other| other.ends_with(&id)) {
                lost.push(id);
            }
        }
        assert!(lost.is_empty(), "{}: {lost:?}", language.tag());
    }
}

/// What nobody who looks for a hammer wants to read of: violence, the police, a crisis.
const GRAVE: [&str; 19] = [
    "section:women/",
    "section:emergency/crisis",
    "section:emergency/violence",
    "section:emergency/child",
    "section:emergency/report-crime",
    "place:110",
    "place:polizei-",
    "place:frauennotruf",
    "place:frauenhaus",
    "place:116016",
    "place:wilma",
    "place:wagemut",
    "place:missbrauch",
    "place:maenner",
    "place:opfertelefon",
    "place:vermisst",
    "place:lichtblick",
    "place:krisentelefon",
    "place:telefonseelsorge",
];

/// Where one of so many first results is about violence or a crisis, the search page shows
/// whom to call (`src/ui/finder.rs`).
const LEADING: usize = 3;

/// Whether a place or a topic is about violence or a crisis.
fn is_private(guide: &Guide, id: &str) -> bool {
    match id.split_once(':') {
        Some(("place", id)) => guide.place(id).is_some_and(|it| it.discreet),
        Some(("topic", id)) => guide.topic(id).is_some_and(|it| it.discreet),
        _ => false,
    }
}

/// Whether the search page shows whom to call above an answer.
fn calls(guide: &Guide, documents: &[Document<'_>], answer: &Response) -> bool {
    let mut first = answer.hits.iter().take(LEADING);
    !answer.crisis_lines.is_empty()
        || first.any(|hit| {
            !hit.is_in_passing && is_private(guide, &documents[hit.document].id)
        })
}

#[test]
fn an_ordinary_word_of_a_name_may_find_it_and_calls_nobody() {
    let guide = Guide::read(&file("public/data/guide.json")).unwrap();
    for (tag, query, right) in [
        ("de", "Ring", false),
        ("de", "Ringen", false),
        ("da", "ring", false),
        ("de", "Weißer Ring", true),
        ("de", "Lichtblick", true),
        ("de", "Telefonseelsorge", true),
        ("de", "Frauenhaus", true),
    ] {
        let mut search = Search::new(Language::from_tag(tag).unwrap(), &guide);
        let answer = search.answer(query);
        let calls = calls(&guide, &search.documents, &answer);
        assert_eq!(calls, right, "{query} [{tag}]");
    }
}

#[test]
fn help_against_violence_is_found_while_its_name_is_typed_and_not_by_another_word() {
    let guide = Guide::read(&file("public/data/guide.json")).unwrap();
    let mut search = Search::new(Language::GERMAN, &guide);
    for (typed, id, right) in [
        ("frauenh", "place:frauenhaus", true),
        ("telefonsee", "place:telefonseelsorge", true),
        ("lichtbl", "place:lichtblick", true),
        ("Licht", "place:lichtblick", false),
        ("Tageslicht", "place:lichtblick", false),
    ] {
        let found = search.find(typed);
        assert_eq!(found.iter().any(|it| it == id), right, "{typed}");
    }
}

/// How many things, animals and professions find nothing. The others are words that the guide
/// has (`кофа` for waste, `Zimmer`), or a key beside one that people look for.
const SILENT: f64 = 0.94;

#[test]
fn what_the_guide_says_nothing_of_finds_nothing_and_nothing_grave_and_calls_nobody() {
    let guide = Guide::read(&file("public/data/guide.json")).unwrap();
    let lines = file("tests/search/unrelated.tsv");
    let mut searches: BTreeMap<&str, Search> = BTreeMap::new();
    let (mut rows, mut silent, mut wrong) = (0, 0, Vec::new());
    for line in lines.lines() {
        let [query, tag, kind, right] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("four columns: {line}");
        };
        let language = Language::from_tag(tag).unwrap();
        let search = searches
            .entry(tag)
            .or_insert_with(|| Search::new(language, &guide));
        let answer = search.answer(query);
        let hits = answer.hits.iter();
        let found: Vec<String> = hits
            .map(|hit| search.documents[hit.document].id.to_string())
            .collect();
        let is_grave = |id: &String| GRAVE.iter().any(|grave| id.starts_with(grave));
        let calls = calls(&guide, &search.documents, &answer);
        // Of what a calm sentence finds, further down those who help may stand, too.
        let seen = match kind {
            "calm" => 1,
            _ => found.len(),
        };
        let is_right = match (kind, found.first()) {
            ("compound", Some(first)) => right.split(',').any(|id| id == first),
            ("compound", None) => false,
            ("letters", first) => first.is_none(),
            ("near" | "calm", _) => true,
            (_, first) => {
                rows += 1;
                silent += usize::from(first.is_none());
                true
            }
        };
        if !is_right || found.iter().take(seen).any(is_grave) || calls {
            let found = &found[..found.len().min(LEADING)];
            wrong.push(format!("{query} [{tag}, {kind}]: {found:?}, calls {calls}"));
        }
    }
    println!("unrelated: {silent} of {rows} things find nothing");
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(f64::from(silent as u32) >= SILENT * f64::from(rows));
}

/// Each letter that the words of a script have, so often as a key gives it that is held down.
#[test]
fn a_letter_that_was_held_down_finds_nothing_in_any_script() {
    let guide = Guide::read(&file("public/data/guide.json")).unwrap();
    let mut wrong = Vec::new();
    for tag in ["tr", "ru", "ar"] {
        let mut search = Search::new(Language::from_tag(tag).unwrap(), &guide);
        let script = search.language.script();
        let alike = Language::all().filter(|it| it.script() == script);
        let lists = alike.map(|it| file(&format!("public/data/words/{}.tsv", it.base())));
        let lists: String = lists.collect();
        let fields = search.documents.iter().flat_map(|it| &it.fields);
        // As they are written: folding makes `a` of `aaaa`.
        let texts = fields.map(|(_, text)| text.to_lowercase());
        let texts: Vec<String> = texts.chain([lists.to_lowercase()]).collect();
        let is_between = |letter: char| !letter.is_alphanumeric();
        let words: BTreeSet<&str> = texts
            .iter()
            .flat_map(|text| text.split(is_between))
            .collect();
        let letters: BTreeSet<char> = lists.to_lowercase().chars().collect();
        let is_of_script =
            |letter: &&char| Script::of(&letter.to_string()) == Some(script);
        let letters: Vec<String> = letters
            .iter()
            .filter(is_of_script)
            .map(ToString::to_string)
            .collect();
        assert!(letters.len() >= 26, "{tag}: {letters:?}");
        for letter in letters {
            for typed in (3..=8).map(|count| letter.repeat(count)) {
                let answer = search.answer(&typed);
                let is_silent = answer.hits.is_empty() && answer.did_you_mean.is_none();
                if !is_silent && !words.contains(typed.as_str()) {
                    wrong.push(format!("{typed} [{tag}]: {:?}", answer.did_you_mean));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The share of everyday questions whose answer is among the first three: once reached, never
/// less. The lists of words and phrases were made before these questions.
const EVERYDAY: f64 = 0.975;

/// `tests/search/questions.tsv` was written by somebody who does not write words, phrases or
/// ranking numbers, and who does may not read it: so a question that fails is printed only if
/// `SHOW_QUESTIONS` is set, and with `SHOW_MISSED` only its answers and what was found.
#[test]
fn an_everyday_question_finds_its_answer_among_the_first_three() {
    let guide = Guide::read(&file("public/data/guide.json")).unwrap();
    let lines = file("tests/search/questions.tsv");
    let mut searches: BTreeMap<&str, Search> = BTreeMap::new();
    let mut by_language: BTreeMap<&str, Met> = BTreeMap::new();
    let mut all = Met::default();
    for line in lines.lines().filter(|line| !line.starts_with('#')) {
        let [tag, situation, query, right] = line.split('\t').collect::<Vec<_>>()[..]
        else {
            panic!("four columns: {line}");
        };
        let search = searches
            .entry(tag)
            .or_insert_with(|| Search::new(Language::from_tag(tag).unwrap(), &guide));
        let right: Vec<&str> = right.split(',').collect();
        for id in &right {
            let mut documents = search.documents.iter();
            assert!(documents.any(|document| document.id == *id), "{id}");
        }
        let found = search.find(query);
        let first = &found[..found.len().min(3)];
        let met = first.iter().any(|id| right.contains(&id.as_str()));
        all.add(met);
        by_language.entry(tag).or_default().add(met);
        if !met && std::env::var_os("SHOW_MISSED").is_some() {
            println!("  {tag}\t{}\t{}", right.join(","), first.join(" "));
        }
        if !met && std::env::var_os("SHOW_QUESTIONS").is_some() {
            println!("  {query} [{tag}, {situation}]: {first:?}");
        }
    }
    for (name, met) in &by_language {
        println!("{name:9} {:2} of {:2}", met.met, met.all);
        assert_eq!(met.all, 60, "{name}");
        assert!(met.met * 20 >= met.all * 19, "{name}");
    }
    println!("everyday questions: {:.3} of all", all.share());
    assert_eq!(by_language.len(), Language::all().count());
    assert!(all.share() >= EVERYDAY, "{}", all.share());
}

/// The shares that must be met of what people in distress ask. One query of the
/// life-threatening ones is 0.008: the limits allow for one, so that a new word for an
/// ordinary thing, which changes what the model learns, is no red build.
const LIFE_THREATENING: f64 = 0.96;
const DISTRESS: f64 = 0.96;
const DISTRESS_IN_EACH_LANGUAGE: f64 = 0.9;
/// Of the life-threatening ones, how many must show whom to call above all results.
const WITH_A_CRISIS_LINE: f64 = 0.95;

/// Of some queries, how many got what a counsellor would say.
#[derive(Default)]
struct Met {
    all: u32,
    met: u32,
}

impl Met {
    fn add(&mut self, met: bool) {
        self.all += 1;
        self.met += u32::from(met);
    }

    fn share(&self) -> f64 {
        f64::from(self.met) / f64::from(self.all.max(1))
    }
}

/// `tests/search/distress.tsv` was written by people who had not seen the engine: language,
/// situation, query, answers that are right, worst acceptable rank. Whoever writes words,
/// phrases or ranking numbers does not read it, so of what fails only the situation and the
/// first answers are printed, and the query if `SHOW_DISTRESS` is set.
#[test]
fn people_in_distress_find_what_a_counsellor_would_say() {
    let guide = Guide::read(&file("public/data/guide.json")).unwrap();
    let lines = file("tests/search/distress.tsv");
    let mut searches: BTreeMap<&str, Search> = BTreeMap::new();
    let mut by_language: BTreeMap<&str, Met> = BTreeMap::new();
    let mut by_situation: BTreeMap<&str, Met> = BTreeMap::new();
    let (mut all, mut life, mut with_line) =
        (Met::default(), Met::default(), Met::default());
    for line in lines.lines().filter(|line| !line.starts_with('#')) {
        let [tag, situation, query, right, worst] =
            line.split('\t').collect::<Vec<_>>()[..]
        else {
            panic!("five columns");
        };
        let search = searches
            .entry(tag)
            .or_insert_with(|| Search::new(Language::from_tag(tag).unwrap(), &guide));
        let answer = search.answer(query);
        let worst: usize = worst.parse().unwrap();
        let met = answer.hits.iter().take(worst).any(|hit| {
            let id = &search.documents[hit.document].id;
            let plain = id.strip_prefix("place:").unwrap_or(id);
            right.split('|').any(|right| right == plain || right == id)
        });
        all.add(met);
        by_language.entry(tag).or_default().add(met);
        by_situation.entry(situation).or_default().add(met);
        if worst == 1 {
            life.add(met);
            with_line.add(!answer.crisis_lines.is_empty());
            if answer.crisis_lines.is_empty() {
                println!("no line: {tag}, {situation}");
            }
        }
        if !met {
            let found = answer.hits.iter().take(3);
            let found = found.map(|hit| &search.documents[hit.document].id);
            let found = found.collect::<Vec<_>>();
            println!("missed: {tag}, {situation}: {right} at {worst}, got {found:?}");
        }
        if !met && std::env::var_os("SHOW_DISTRESS").is_some() {
            println!("  {query} [{tag}, {situation}]");
        }
    }
    for (name, met) in by_language.iter().chain(&by_situation) {
        println!("{name:14} {:3} of {:3}", met.met, met.all);
    }
    println!(
        "distress: {:.3} of all, {:.3} of the life-threatening, of which {:.3} with a \
         crisis line",
        all.share(),
        life.share(),
        with_line.share()
    );
    assert!(life.share() >= LIFE_THREATENING, "{}", life.share());
    assert!(all.share() >= DISTRESS, "{}", all.share());
    assert!(with_line.share() >= WITH_A_CRISIS_LINE);
    for (language, met) in by_language {
        assert!(met.share() >= DISTRESS_IN_EACH_LANGUAGE, "{language}");
    }
}

/// What is asked on an ordinary day, and what is only near a danger by its words
/// (`tests/search/ordinary.tsv`).
#[test]
fn an_ordinary_search_shows_neither_violence_nor_police_nor_a_crisis_first() {
    let guide = Guide::read(&file("public/data/guide.json")).unwrap();
    let lines = file("tests/search/ordinary.tsv");
    let mut searches: BTreeMap<&str, Search> = BTreeMap::new();
    let (mut wrong, mut all) = (Vec::new(), 0);
    for line in lines.lines().filter(|line| !line.starts_with('#')) {
        all += 1;
        let (tag, query) = line.split_once('\t').unwrap();
        let search = searches
            .entry(tag)
            .or_insert_with(|| Search::new(Language::from_tag(tag).unwrap(), &guide));
        let answer = search.answer(query);
        let first = answer.hits.first();
        let first = first.map(|hit| &search.documents[hit.document].id);
        let is_grave =
            first.is_some_and(|id| GRAVE.iter().any(|grave| id.starts_with(grave)));
        if is_grave || !answer.crisis_lines.is_empty() {
            wrong.push(format!("[{tag}]: {first:?}"));
        }
    }
    println!(
        "ordinary: {} of {all} show something grave first",
        wrong.len()
    );
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What is said in each language by somebody who wants to die, is beaten, was raped, or has
/// a pain in the chest, and whom to call then. Written for this test, after all phrases.
const IN_DANGER: [(&str, [&str; 4]); 11] = [
    (
        "de",
        [
            "ich möchte sterben, es hat alles keinen sinn",
            "mein mann hat mich heute wieder geschlagen",
            "ein mann hat mich vergewaltigt",
            "mein vater hat starke schmerzen in der brust",
        ],
    ),
    (
        "en",
        [
            "i want to die, nothing makes sense any more",
            "my husband hit me again today",
            "a man raped me",
            "my father has strong pain in his chest",
        ],
    ),
    (
        "ar",
        [
            "أريد أن أموت، لا معنى لأي شيء",
            "ضربني زوجي اليوم مرة أخرى",
            "رجل اغتصبني",
            "أبي عنده ألم شديد في الصدر",
        ],
    ),
    (
        "fa",
        [
            "می‌خواهم بمیرم، هیچ چیز معنی ندارد",
            "شوهرم امروز باز مرا کتک زد",
            "مردی به من تجاوز کرد",
            "پدرم درد شدید قفسه سینه دارد",
        ],
    ),
    (
        "tr",
        [
            "ölmek istiyorum, hiçbir şeyin anlamı yok",
            "kocam bugün beni yine dövdü",
            "bir adam bana tecavüz etti",
            "babamın göğsünde şiddetli ağrı var",
        ],
    ),
    (
        "uk",
        [
            "я хочу померти, нічого не має сенсу",
            "чоловік сьогодні знову мене побив",
            "мене зґвалтував чоловік",
            "у батька сильний біль у грудях",
        ],
    ),
    (
        "ru",
        [
            "я хочу умереть, ничего не имеет смысла",
            "муж сегодня снова меня избил",
            "меня изнасиловал мужчина",
            "у отца сильная боль в груди",
        ],
    ),
    (
        "pl",
        [
            "chcę umrzeć, nic nie ma sensu",
            "mąż dzisiaj znowu mnie pobił",
            "mężczyzna mnie zgwałcił",
            "tata ma silny ból w klatce piersiowej",
        ],
    ),
    (
        "bg",
        [
            "искам да умра, нищо няма смисъл",
            "мъжът ми днес пак ме преби",
            "един мъж ме изнасили",
            "баща ми има силна болка в гърдите",
        ],
    ),
    (
        "ro",
        [
            "vreau să mor, nimic nu mai are sens",
            "soțul m-a bătut iar azi",
            "un bărbat m-a violat",
            "tata are o durere puternică în piept",
        ],
    ),
    (
        "da",
        [
            "jeg vil dø, intet giver mening",
            "min mand slog mig igen i dag",
            "en mand har voldtaget mig",
            "min far har stærke smerter i brystet",
        ],
    ),
];

/// Whom to call in each of these dangers, first of all.
const TO_CALL: [&[&str]; 4] = [
    &["place:telefonseelsorge", "place:112"],
    &["place:116016", "place:110"],
    &["place:116016", "place:110"],
    &["place:112"],
];

/// The first place to call that an answer shows above all results.
fn first_to_call(documents: &[Document<'_>], answer: &Response) -> String {
    let line = answer.crisis_lines.first();
    line.map_or_else(String::new, |line| documents[*line].id.to_string())
}

#[test]
fn whoever_tells_of_a_danger_in_any_language_sees_first_whom_to_call() {
    let guide = Guide::read(&file("public/data/guide.json")).unwrap();
    let (mut wrong, mut all) = (Vec::new(), 0);
    for (tag, sentences) in IN_DANGER {
        all += sentences.len();
        let mut search = Search::new(Language::from_tag(tag).unwrap(), &guide);
        for (sentence, right) in sentences.into_iter().zip(TO_CALL) {
            let answer = search.answer(sentence);
            let first = first_to_call(&search.documents, &answer);
            if !right.contains(&first.as_str()) {
                wrong.push(format!("{sentence} [{tag}]: {first}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {all}: {wrong:#?}", wrong.len());
}

/// Of what is typed of the last word of such a sentence, how much must do.
const UNFINISHED: f64 = 0.9;

#[test]
fn whom_to_call_is_shown_before_a_sentence_of_danger_is_finished() {
    let guide = Guide::read(&file("public/data/guide.json")).unwrap();
    let mut met = Met::default();
    for (tag, sentences) in IN_DANGER {
        let mut search = Search::new(Language::from_tag(tag).unwrap(), &guide);
        for sentence in sentences {
            let last = sentence.rfind(' ').unwrap();
            for (end, _) in sentence.char_indices().filter(|(end, _)| *end > last) {
                met.add(!search.answer(&sentence[..end]).crisis_lines.is_empty());
            }
        }
    }
    println!("unfinished: {:.3} of {}", met.share(), met.all);
    assert!(met.share() >= UNFINISHED, "{}", met.share());
}

/// The page is German, the letters are not; see `languages_in` of `src/ui/finder.rs`.
#[test]
fn a_danger_is_understood_in_the_letters_of_another_language_than_the_page() {
    let guide = Guide::read(&file("public/data/guide.json")).unwrap();
    let search = Search::new(Language::GERMAN, &guide);
    let (mut wrong, mut all) = (Vec::new(), 0);
    for (tag, sentences) in IN_DANGER {
        let language = Language::from_tag(tag).unwrap();
        if language.script() == Script::Latin {
            continue;
        }
        all += sentences.len();
        let mut index = search.index([]);
        index.forget();
        let alike = IN_DANGER
            .iter()
            .filter_map(|(tag, _)| Language::from_tag(tag));
        for other in alike.filter(|other| other.script() == language.script()) {
            assert!(index.learn(&model(other)), "run scripts/train");
        }
        for (sentence, right) in sentences.into_iter().zip(TO_CALL) {
            let first = first_to_call(&search.documents, &index.search(sentence));
            if !right.contains(&first.as_str()) {
                wrong.push(format!("{sentence} [{tag}]: {first}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {all}: {wrong:#?}", wrong.len());
}

/// The model may not have come yet, or may not come at all.
#[test]
fn without_a_model_people_still_find_what_they_look_for() {
    let guide = Guide::read(&file("public/data/guide.json")).unwrap();
    let mut search = Search::new(Language::GERMAN, &guide);
    for index in search.indexes.values_mut() {
        index.forget();
    }
    let mut figures = Figures::default();
    let rows = rows().into_iter();
    for row in rows.filter(|row| row.language == Language::GERMAN) {
        let answer = search.indexes[&None].search(&row.query);
        let ids = answer
            .hits
            .iter()
            .map(|hit| &search.documents[hit.document].id);
        let found: Vec<String> = ids.map(ToString::to_string).collect();
        figures.add(&row, &row.query, row.worst, &found);
    }
    figures.print("no model");
    assert!(
        figures.recall() >= RECALL_WITHOUT_A_MODEL,
        "{:#?}",
        figures.too_low
    );
}

/// What the lists of words must find by themselves.
const RECALL_WITHOUT_A_MODEL: f64 = 0.9;

/// What somebody types while the keyboard is set to another language; the letters were
/// read off photographs of keyboards, not off the engine's tables.
#[test]
fn what_was_typed_on_another_keyboard_is_offered_and_not_listed() {
    let guide = Guide::read(&file("public/data/guide.json")).unwrap();
    let mut searches: BTreeMap<&str, Search> = BTreeMap::new();
    for (typed, tag, intended) in [
        ("dhfx", "ru", "врач"),
        ("DHFX", "de", "врач"),
        ("rdfhnbhf", "ru", "квартира"),
        ("hf,jnf", "ru", "работа"),
        ("ksrfh", "uk", "лікар"),
        ("ksrfh", "de", "лікар"),
        ("md,r", "bg", "пари"),
        (",d/fjd", "bg", "работа"),
        ("'fdf", "ar", "طبيب"),
        ("fdlhvsjhk", "fa", "بیمارستان"),
        ("цщртгтп", "ru", "wohnung"),
        ("ащкьгдфк", "uk", "formular"),
        ("شقئف", "ar", "arzt"),
    ] {
        let language = Language::from_tag(tag).unwrap();
        let search = searches
            .entry(tag)
            .or_insert_with(|| Search::new(language, &guide));
        let answer = search.answer(typed);
        let offered = answer.did_you_mean.as_deref().map(fold);
        assert_eq!(offered, Some(fold(intended)), "{typed}");
        let first = search.find(intended).into_iter().next();
        assert!(first.is_some(), "{intended}");
        assert_ne!(search.find(typed).into_iter().next(), first, "{typed}");
    }
}

/// What those keys write are no words.
#[test]
fn what_another_keyboard_makes_no_word_of_is_not_offered() {
    let guide = Guide::read(&file("public/data/guide.json")).unwrap();
    for (typed, tag) in [
        ("мясник", "ru"),
        ("змея", "ru"),
        ("змия", "bg"),
        ("قطة", "ar"),
        ("охотник", "ru"),
    ] {
        let mut search = Search::new(Language::from_tag(tag).unwrap(), &guide);
        let offered = search.answer(typed).did_you_mean;
        let is_latin = |text: &String| Script::of(text) == Some(Script::Latin);
        assert!(
            !offered.as_ref().is_some_and(is_latin),
            "{typed}: {offered:?}"
        );
    }
}

#[test]
fn what_is_only_a_guess_is_offered_and_not_listed() {
    let guide = Guide::read(&file("public/data/guide.json")).unwrap();
    let mut search = Search::new(Language::GERMAN, &guide);
    let answer = search.answer("Peitsche");
    assert!(answer.hits.is_empty(), "{:?}", answer.hits);
    assert_eq!(answer.did_you_mean.as_deref(), Some("Deutsche"));
    for (tag, query) in [
        // A letter more or less makes another word, and so does one that nobody confuses.
        ("de", "Hose"),
        ("ar", "جوارب"),
        ("pl", "piekarz"),
        // What follows is no ending of a misspelt word.
        ("de", "Kontaktlinsen"),
        // No key is beside another one in another script.
        ("ru", "актёр"),
    ] {
        let mut search = Search::new(Language::from_tag(tag).unwrap(), &guide);
        let answer = search.answer(query);
        assert!(answer.hits.is_empty(), "{query}: {:?}", answer.hits);
        assert!(answer.did_you_mean.is_some(), "{query}");
    }
}

/// Whoever filters "Beratung" by the topic of women looks for these: they come after others,
/// but they are there.
#[test]
fn a_word_of_what_they_offer_lists_those_who_help_against_violence_among_others() {
    let guide = Guide::read(&file("public/data/guide.json")).unwrap();
    for (tag, query) in [("de", "Beratung"), ("en", "counselling"), ("ar", "استشارة")]
    {
        let mut search = Search::new(Language::from_tag(tag).unwrap(), &guide);
        let found = search.find(query);
        let ids = found.iter().filter_map(|id| id.strip_prefix("place:"));
        let places = ids.filter_map(|id| guide.place(id));
        let is_of_women = |it: &&Place| {
            it.topics.iter().any(|topic| topic.as_str() == "women")
                && !it.phones.is_empty()
        };
        let of_women = places.filter(is_of_women).count();
        println!("{tag}: {of_women} of {}", found.len());
        assert!(of_women > 1, "{tag}: {of_women} of {}", found.len());
    }
}

#[test]
fn a_word_with_a_typo_still_gets_results() {
    let guide = Guide::read(&file("public/data/guide.json")).unwrap();
    let mut search = Search::new(Language::GERMAN, &guide);
    for (typed, intended) in [
        ("Wonngeld", "Wohngeld"),
        ("Kindergaten", "Kindergarten"),
        ("Zanarzt", "Zahnarzt"),
    ] {
        let found = search.find(typed).into_iter().next();
        assert!(found.is_some(), "{typed}");
        assert_eq!(found, search.find(intended).into_iter().next(), "{typed}");
    }
}

/// The concepts lead only to documents that exist, every list has only their ids, and each
/// language has words for every one of them.
#[test]
fn every_language_has_words_for_every_concept() {
    let guide = Guide::read(&file("public/data/guide.json")).unwrap();
    let documents = documents_for(Language::GERMAN, &guide);
    let concepts = file("public/data/concepts.tsv");
    let lines = |text: &str| -> Vec<(String, String)> {
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        lines
            .map(|line| {
                line.split_once('\t')
                    .unwrap_or_else(|| panic!("a tab: {line}"))
            })
            .map(|(id, rest)| (id.to_owned(), rest.to_owned()))
            .collect()
    };
    let concepts = lines(&concepts);
    assert!(concepts.len() >= 150);
    for (concept, rest) in &concepts {
        let (leads_to, flags) = rest.split_once('\t').unwrap_or((rest, ""));
        let lines = flags.split(' ').filter(|it| !["discreet", ""].contains(it));
        for line in lines.clone() {
            let place = line.strip_prefix("place:").and_then(|it| guide.place(it));
            let can_be_called = place.is_some_and(|place| !place.phones.is_empty());
            assert!(can_be_called, "{concept}: {line} has no number to call");
        }
        for id in leads_to.split_whitespace().chain(lines) {
            let exists = documents.iter().any(|document| document.id == id);
            assert!(exists, "{concept} leads to {id}");
        }
    }
    let ids: Vec<&String> = concepts.iter().map(|(id, _)| id).collect();
    let mut bases: Vec<&str> = Language::all().map(Language::base).collect();
    bases.dedup();
    for base in bases {
        let list = lines(&file(&format!("public/data/words/{base}.tsv")));
        assert_eq!(list[0].0, "-", "{base}");
        let found = list[1..].iter().map(|(id, _)| id);
        let found = found.filter(|id| !["*", "~"].contains(&id.as_str()));
        let found: Vec<&String> = found.collect();
        assert_eq!(found, ids, "{base}");
        for (id, words) in &list {
            assert!(
                words.split(',').all(|word| !word.trim().is_empty()),
                "{base}, {id}"
            );
        }
    }
}

/// A word of these lists is taken as it is written. So none may stand for a concept, in its
/// language or in those that everybody here reads.
#[test]
fn the_name_of_an_everyday_thing_stands_for_nothing_else() {
    let lines = |base: &str| -> Vec<(String, Vec<String>)> {
        let list = file(&format!("public/data/words/{base}.tsv"));
        let lines = list.lines().filter_map(|line| line.split_once('\t'));
        let words = |words: &str| words.split(',').map(fold).collect();
        lines.map(|(id, all)| (id.to_owned(), words(all))).collect()
    };
    let mut bases: Vec<&str> = Language::all().map(Language::base).collect();
    bases.dedup();
    for base in bases {
        let own = lines(base);
        let everyday = own.iter().find(|(id, _)| id == "~");
        let everyday = &everyday.unwrap_or_else(|| panic!("{base} has none")).1;
        assert!(everyday.len() >= 30, "{base}");
        for (id, words) in own.iter().chain(&lines("de")).chain(&lines("en")) {
            let both = words.iter().filter(|word| everyday.contains(word));
            let both: Vec<_> = both.collect();
            assert!(id == "~" || both.is_empty(), "{base}, {id}: {both:?}");
        }
    }
}

/// What alone names violence, genital mutilation, abortion, suicide or trafficking.
const SECRET_WORDS: [(&str, [&str; 5]); 11] = [
    (
        "de",
        [
            "Gewalt",
            "Beschneidung",
            "Abtreibung",
            "Selbstmord",
            "Menschenhandel",
        ],
    ),
    (
        "en",
        [
            "violence",
            "circumcision",
            "abortion",
            "suicide",
            "trafficking",
        ],
    ),
    ("ar", ["عنف", "ختان", "إجهاض", "انتحار", "الاتجار بالبشر"]),
    ("fa", ["خشونت", "ختنه", "سقط جنین", "خودکشی", "قاچاق انسان"]),
    (
        "tr",
        ["şiddet", "sünnet", "kürtaj", "intihar", "insan ticareti"],
    ),
    (
        "uk",
        [
            "насильство",
            "обрізання",
            "аборт",
            "самогубство",
            "торгівля людьми",
        ],
    ),
    (
        "ru",
        [
            "насилие",
            "обрезание",
            "аборт",
            "самоубийство",
            "торговля людьми",
        ],
    ),
    (
        "pl",
        [
            "przemoc",
            "obrzezanie",
            "aborcja",
            "samobójstwo",
            "handel ludźmi",
        ],
    ),
    (
        "bg",
        [
            "насилие",
            "обрязване",
            "аборт",
            "самоубийство",
            "трафик на хора",
        ],
    ),
    (
        "ro",
        [
            "violență",
            "circumcizie",
            "avort",
            "sinucidere",
            "trafic de persoane",
        ],
    ),
    (
        "da",
        ["vold", "omskæring", "abort", "selvmord", "menneskehandel"],
    ),
];

/// What anybody may see among the recent searches of a phone.
const OPEN_WORDS: [(&str, [&str; 4]); 11] = [
    ("de", ["Arzt", "Wohnung", "Deutschkurs", "Kita"]),
    ("en", ["doctor", "flat", "german course", "job centre"]),
    ("ar", ["طبيب", "شقة", "مدرسة", "عمل"]),
    ("fa", ["دکتر", "خانه", "مدرسه", "کار"]),
    ("tr", ["doktor", "kiralık ev", "okul", "iş"]),
    ("uk", ["лікар", "квартира", "школа", "робота"]),
    ("ru", ["врач", "квартира", "школа", "работа"]),
    ("pl", ["lekarz", "mieszkanie", "szkoła", "praca"]),
    ("bg", ["лекар", "квартира", "училище", "работа"]),
    ("ro", ["medic", "apartament", "școală", "loc de muncă"]),
    ("da", ["læge", "bolig", "skole", "arbejde"]),
];

/// A phone has more than one reader; what is discreet is not kept among the recent searches.
#[test]
fn a_word_that_names_violence_or_a_crisis_is_known_as_discreet_whatever_it_finds() {
    let guide = Guide::read(&file("public/data/guide.json")).unwrap();
    let mut wrong = Vec::new();
    for ((tag, secret), (_, open)) in SECRET_WORDS.into_iter().zip(OPEN_WORDS) {
        let mut search = Search::new(Language::from_tag(tag).unwrap(), &guide);
        let secret = secret.into_iter().map(|word| (word, true));
        for (word, right) in secret.chain(open.map(|word| (word, false))) {
            if search.answer(word).is_discreet != right {
                wrong.push(format!("{word} [{tag}]: {right} is right"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Whoever looks over a shoulder, or types `I want`, reads nothing of violence or suicide.
#[test]
fn words_of_violence_and_crises_are_never_put_forward() {
    let guide = Guide::read(&file("public/data/guide.json")).unwrap();
    let concepts = file("public/data/concepts.tsv");
    for language in Language::all().filter(|it| it.tag() == it.base()) {
        let search = Search::new(language, &guide);
        let index = &search.indexes[&None];
        let (german, english) = (
            file("public/data/words/de.tsv"),
            file("public/data/words/en.tsv"),
        );
        let own = [words([language]), english].join("\n");
        let lists = WordLists {
            german: &german,
            own: &own,
            others: "",
        };
        let groups = Synonyms::read(&concepts, lists).groups;
        let phrases = |is_discreet: bool| {
            let groups = groups
                .iter()
                .filter(move |it| it.is_discreet == is_discreet);
            groups.flat_map(|group| group.german.iter().chain(&group.own))
        };
        let others: Vec<String> = phrases(false).map(|phrase| fold(phrase)).collect();
        let names = search
            .documents
            .iter()
            .flat_map(|document| &document.fields);
        let names: Vec<String> = names.map(|(_, text)| fold(text)).collect();
        let secret: Vec<String> = phrases(true).map(|phrase| fold(phrase)).collect();
        let is_secret = |text: &String| {
            let text = fold(text);
            secret.contains(&text) && !others.contains(&text) && !names.contains(&text)
        };
        assert!(secret.len() >= 100, "{}", language.tag());
        for phrase in &secret {
            for (end, _) in phrase.char_indices().skip(1) {
                let typed = &phrase[..end];
                let offered = index.complete(typed);
                let wrong: Vec<_> = offered.iter().filter(|it| is_secret(it)).collect();
                assert!(wrong.is_empty(), "{}, {typed}: {wrong:?}", language.tag());
            }
        }
    }
}

/// Leaves what the bench page needs: the documents of each language as the engine gets
/// them.
#[test]
fn what_the_engine_gets_can_be_read_again() {
    let guide = Guide::read(&file("public/data/guide.json")).unwrap();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("search");
    fs::create_dir_all(&folder).unwrap();
    for language in Language::all() {
        let documents = documents_for(language, &guide);
        let mut lines = String::new();
        for document in &documents {
            wire::write_document(document, &mut lines);
        }
        let read = wire::read_documents(&lines);
        assert_eq!(format!("{read:?}"), format!("{documents:?}"));
        fs::write(folder.join(format!("{}.documents", language.tag())), lines).unwrap();
    }
}

/// Typos of a query, always the same ones: no accents, two letters swapped, a key beside
/// the right one; the latter two in the middle of the longest word.
fn typos_of(query: &str) -> Vec<String> {
    let letters: Vec<char> = query.chars().collect();
    let plain: String = letters
        .iter()
        .map(|letter| without_accent(*letter))
        .collect();
    let mut typos: Vec<String> = Some(plain)
        .filter(|plain| plain != query)
        .into_iter()
        .collect();
    let longest = longest_word(&letters);
    if longest.len() < 5 {
        return typos;
    }
    let middle = longest.start + longest.len() / 2;
    let mut swapped = letters.clone();
    swapped.swap(middle, middle - 1);
    if swapped != letters {
        typos.push(swapped.into_iter().collect());
    }
    let beside = [middle, middle + 1, middle - 1];
    let beside = beside
        .into_iter()
        .find_map(|place| Some((place, key_beside(letters[place])?)));
    if let Some((place, key)) = beside {
        let mut wrong = letters;
        wrong[place] = key;
        typos.push(wrong.into_iter().collect());
    }
    typos
}

fn without_accent(letter: char) -> char {
    match letter {
        'ä' | 'å' | 'ă' | 'â' | 'ą' => 'a',
        'ö' | 'ø' | 'ó' => 'o',
        'ü' => 'u',
        'ş' | 'ș' | 'ś' => 's',
        'ç' | 'ć' => 'c',
        'ğ' => 'g',
        'ı' | 'î' => 'i',
        'ł' => 'l',
        'ț' => 't',
        'ę' => 'e',
        'ż' | 'ź' => 'z',
        'ё' => 'е',
        'أ' | 'إ' => 'ا',
        'ة' => 'ه',
        'Ä' => 'A',
        'Ö' => 'O',
        'Ü' => 'U',
        other => other,
    }
}

fn longest_word(letters: &[char]) -> std::ops::Range<usize> {
    let (mut longest, mut start) = (0..0, 0);
    for place in 0..=letters.len() {
        if letters
            .get(place)
            .is_none_or(|letter| !letter.is_alphabetic())
        {
            if place - start > longest.len() {
                longest = start..place;
            }
            start = place + 1;
        }
    }
    longest
}

/// The key to the left on the keyboards of German, Russian, Arabic and Persian.
fn key_beside(letter: char) -> Option<char> {
    let lower = letter.to_lowercase().next()?;
    let rows = [
        "qwertzuiop",
        "asdfghjkl",
        "yxcvbnm",
        "йцукенгшщзхъ",
        "фывапролджэ",
        "ячсмитьбю",
        "ضصثقفغعهخحجد",
        "شسيبلاتنمكط",
        "ئءؤرلاىةوزظ",
    ];
    rows.iter().find_map(|row| {
        let keys: Vec<char> = row.chars().collect();
        let place = keys.iter().position(|key| *key == lower)?;
        keys.get(if place == 0 { 1 } else { place - 1 }).copied()
    })
}
