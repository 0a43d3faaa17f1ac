//! What the README's table says to do, done on a copy of the real data: nothing is wrong with
//! it, and the pages have what was changed.
#![cfg(feature = "ssr")]
// Helpers of tests may panic as tests do.
#![allow(clippy::unwrap_used)]

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use common::{file, locale_of, path, plan_meetings, search_part};
use serde_json::{Value, from_str, json};
use wegweiser::guide::editors::{Files, Options, Severity, check};
use wegweiser::guide::{Guide, RefugeesPage, Texts};
use wegweiser::i18n::Language;
use wegweiser::search::catalog::documents;
use wegweiser::search::{Index, Synonyms, WordLists};
use wegweiser::time::Instant;
use wegweiser::ui::{HandbookFolder, Page, render};

/// 2026-11-22, 12:00 in UTC.
const NOW: i64 = 1_795_348_800;

const GUIDE: &str = "public/data/guide.json";
const HANDBOOK: &str = "public/data/handbook";

/// Examples of the README, word for word.
const CANCELLED: &str = r#"{"change": "cancelled", "date": "2027-02-09"}"#;
const MOVED: &str =
    r#"{"change": "moved", "date": "2027-02-09", "to": {"date": "2027-02-16"}}"#;
const EXTRA: &str = r#"{"change": "extra", "date": "2027-05-05", "time": "18:00", "place": "id", "reason": "id"}"#;
const STORM: &str = r#""meeting": {"storm": "Wegen des Sturms"}"#;
const HOURS: &str = r#"{"byday": "MO,TU", "opens_at": "08:00", "closes_at": "12:00"}"#;
const CLOSED: &str =
    r#"{"special": true, "valid_from": "2026-12-24", "valid_to": "2027-01-01"}"#;
const NEW_DAY: &str =
    r#"{"change": "extra", "date": "2027-05-12", "first_date": "2027-05-05"}"#;
const CONFIRMED: &str = r#"["2026-12-08"]"#;
const SHORT: &str = r#""short""#;
const DEFUNCT: &str = r#""status": "defunct""#;
const SUCCEEDED_BY: &str = r#""succeeded_by": "id""#;
const PUBLISHER: &str = r#""publisher": {"name": "…", "address": {"address_1": "Street 1", "postal_code": "24937", "city": "Flensburg"}, "email": "…", "phone": "…"}"#;

/// An example of the README.
fn example(text: &str) -> Value {
    let readme = file("README.md");
    assert!(readme.contains(&["`", text, "`"].concat()), "{text}");
    let whole = match text.starts_with(['{', '[']) {
        true => text.to_owned(),
        false => ["{", text, "}"].concat(),
    };
    from_str(&whole).unwrap()
}

fn arabic() -> Language {
    Language::from_tag("ar").unwrap()
}

/// The words of a text in a language: German, Arabic, and English for all others.
fn in_language(language: Language, [german, arabic, english]: [&str; 3]) -> Value {
    json!(match language.base() {
        "de" => german,
        "ar" => arabic,
        _ => english,
    })
}

/// A copy of the data, as an editor changes it.
struct Data {
    files: Files,
    changed: BTreeSet<String>,
    /// Where the handbook is copied to, if it is changed.
    folder: PathBuf,
}

impl Data {
    /// The data of the repository; each test has its own name.
    fn of(test: &str) -> Self {
        Self {
            files: Files::read(Path::new(&path(""))).unwrap(),
            changed: BTreeSet::new(),
            folder: Path::new(env!("CARGO_TARGET_TMPDIR")).join(["task-", test].concat()),
        }
    }

    fn text(&self, path: &str) -> &str {
        self.files.text(path).unwrap_or_else(|| panic!("{path}"))
    }

    fn write(&mut self, path: &str, text: String) {
        self.files.insert(path, text.into_bytes());
        self.changed.insert(path.to_owned());
    }

    fn change(&mut self, path: &str, change: impl FnOnce(&mut Value)) {
        let mut value: Value = from_str(self.text(path)).unwrap();
        change(&mut value);
        self.write(path, value.to_string());
    }

    /// Changes the texts of every language.
    fn change_texts(&mut self, change: impl Fn(&mut Value, Language)) {
        for language in Language::all() {
            let path = format!("public/data/texts/{}.json", language.tag());
            self.change(&path, |texts| change(texts, language));
        }
    }

    fn place(&mut self, id: &str, change: impl FnOnce(&mut Value)) {
        self.change(GUIDE, |guide| change(record(&mut guide["places"], id)));
    }

    /// Changes the exceptions of a Round Table that is else as planned.
    fn meet(&mut self, exception: Value) {
        self.change(GUIDE, |guide| {
            plan_meetings(guide);
            let meeting = &mut guide["round_table"]["meeting"];
            meeting["revision"] = json!(meeting["revision"].as_u64().unwrap() + 1);
            meeting["exceptions"] = json!([exception]);
        });
    }

    /// The guide, after `scripts/check` has found no error in the data.
    fn guide(&self) -> Arc<Guide> {
        let options = Options {
            today: "2026-11-28".parse().unwrap(),
            is_for_publishing: false,
        };
        let findings = check(&self.files, &options);
        let errors = findings.iter().filter(|it| it.severity == Severity::Error);
        let errors: Vec<String> = errors.map(ToString::to_string).collect();
        assert!(errors.is_empty(), "{}", errors.join("\n"));
        Arc::new(Guide::read(self.text(GUIDE)).unwrap())
    }

    /// A page in German and in Arabic.
    fn pages(&self, page: &Page) -> [Built; 2] {
        let guide = self.guide();
        let folder = self.handbook();
        let handbook = HandbookFolder::read(&folder, &guide).unwrap();
        let built = [Language::GERMAN, arabic()].map(|language| {
            let texts = self.text(&format!("public/data/texts/{}.json", language.tag()));
            let locale = locale_of(language, Arc::clone(&guide), texts, &handbook);
            let now = Instant::from_unix_seconds(NOW);
            Built(render(&page.href(language), locale, Some(now)))
        });
        if self.folder.exists() {
            fs::remove_dir_all(&self.folder).unwrap();
        }
        built
    }

    /// The folder of the handbook: that of the repository, or a copy with the changes.
    fn handbook(&self) -> PathBuf {
        let original = PathBuf::from(path(HANDBOOK));
        let is_of_handbook = |path: &&String| path.starts_with(HANDBOOK);
        let changed: Vec<&String> = self.changed.iter().filter(is_of_handbook).collect();
        if changed.is_empty() {
            return original;
        }
        copy(&original, &self.folder);
        for path in changed {
            let name = path[HANDBOOK.len()..].trim_start_matches('/');
            fs::write(self.folder.join(name), self.text(path)).unwrap();
        }
        self.folder.clone()
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

fn record<'a>(list: &'a mut Value, id: &str) -> &'a mut Value {
    let mut records = list.as_array_mut().unwrap().iter_mut();
    records.find(|record| record["id"] == id).unwrap()
}

fn push(list: &mut Value, item: Value) {
    if list.is_null() {
        *list = json!([]);
    }
    list.as_array_mut().unwrap().push(item);
}

/// A page as it is built.
struct Built(String);

impl Built {
    /// Whether words are on the page, however it marks and breaks them.
    fn says(&self, words: &str) -> bool {
        joined(&self.0).contains(&joined(words))
    }

    #[track_caller]
    fn must_say(&self, words: &str) {
        assert!(self.says(words), "no {words} in {}", joined(&self.0));
    }

    #[track_caller]
    fn must_have(&self, html: &str) {
        assert!(self.0.contains(html), "no {html} in {}", self.0);
    }
}

/// The letters of a piece of HTML, without tags, spaces and marks of direction.
fn joined(html: &str) -> String {
    let texts = html.split('<').enumerate().map(|(index, piece)| {
        let text = (index > 0).then(|| piece.split_once('>')).flatten();
        text.map_or(piece, |(_, text)| text)
    });
    let is_mark = |c: char| matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2069}');
    let letters = |c: &char| !c.is_whitespace() && !is_mark(*c);
    texts
        .flat_map(|text| text.chars().filter(letters))
        .collect()
}

fn sourced() -> Value {
    let sources = [json!({"url": "https://www.flensburg.de/"})];
    json!({"sources": sources, "dated": "2026-11", "confidence": "sourced"})
}

#[test]
fn a_changed_phone_number_can_be_called_on_the_page_of_its_place() {
    let mut data = Data::of("phone");
    let id = "daz-altes-gym";
    let mut before = String::new();
    data.place(id, |place| {
        before.push_str(place["phones"][0]["number"].as_str().unwrap());
        place["phones"] = json!([{"number": "0461 999888"}]);
    });
    for page in data.pages(&Page::Place(id.into())) {
        page.must_have("href=\"tel:+49461999888\"");
        page.must_say("0461 999888");
        assert!(!page.0.contains(&before), "{before}");
    }
}

#[test]
fn a_changed_figure_is_in_its_table_in_the_digits_of_the_reader() {
    let mut data = Data::of("figure");
    data.change(GUIDE, |guide| {
        let figure = record(&mut guide["figures"], "einwohner-melderegister");
        let rows = figure["rows"].as_array_mut().unwrap();
        rows.last_mut().unwrap()["values"] = json!([98_765]);
    });
    let page = Page::RefugeesSection(RefugeesPage::Situation);
    let [german, arabic] = data.pages(&page);
    german.must_say("98.765");
    arabic.must_say("٩٨٬٧٦٥");
}

#[test]
fn a_cancelled_round_table_says_so() {
    let mut data = Data::of("cancelled");
    data.meet(example(CANCELLED));
    let [german, arabic] = data.pages(&Page::RoundTable);
    german.must_say("Dienstag, 9. Februar 2027, 18:30 Uhr Fällt aus");
    arabic.must_say("٩ شباط ٢٠٢٧");
    arabic.must_say("أُلغي الموعد");
}

#[test]
fn a_moved_round_table_says_from_which_day_to_which() {
    let mut data = Data::of("moved");
    data.meet(example(MOVED));
    let [german, arabic] = data.pages(&Page::RoundTable);
    german.must_say("Dienstag, 16. Februar 2027");
    german.must_say("Verlegt, geplant war: Dienstag, 9. Februar 2027");
    arabic.must_say("١٦ شباط ٢٠٢٧");
    arabic.must_say("تغيّر الموعد، كان مقرراً: الثلاثاء، ٩ شباط ٢٠٢٧");
}

#[test]
fn an_added_round_table_says_where_it_is_and_why() {
    let mut data = Data::of("extra");
    let mut extra = example(EXTRA);
    extra["place"] = json!("buergerbuero");
    extra["reason"] = json!("storm");
    data.meet(extra);
    let german = example(STORM)["meeting"]["storm"].clone();
    let words = [
        german.as_str().unwrap(),
        "بسبب العاصفة",
        "Because of the storm",
    ];
    data.change_texts(|texts, language| {
        texts["meeting"]["storm"] = in_language(language, words);
    });
    let [german, arabic] = data.pages(&Page::RoundTable);
    german.must_say("Mittwoch, 5. Mai 2027, 18:00 Uhr");
    german.must_say("Zusätzlich");
    german.must_say("Wegen des Sturms");
    german.must_have("href=\"/de/places/buergerbuero/\"");
    arabic.must_say("٥ أيار ٢٠٢٧");
    arabic.must_say("موعد إضافي");
    arabic.must_say("بسبب العاصفة");
    arabic.must_have("href=\"/ar/places/buergerbuero/\"");
}

#[test]
fn an_added_round_table_whose_day_changes_is_on_its_new_day() {
    let mut data = Data::of("new-day");
    data.meet(example(NEW_DAY));
    let [german, arabic] = data.pages(&Page::RoundTable);
    german.must_say("Mittwoch, 12. Mai 2027, 18:30 Uhr");
    assert!(!german.says("5. Mai 2027"));
    arabic.must_say("١٢ أيار ٢٠٢٧");
}

#[test]
fn a_round_table_that_takes_place_for_certain_says_so() {
    let mut data = Data::of("confirmed");
    data.change(GUIDE, |guide| {
        plan_meetings(guide);
        guide["round_table"]["meeting"]["confirmed"] = example(CONFIRMED);
    });
    let [german, arabic] = data.pages(&Page::RoundTable);
    german.must_say("Dienstag, 8. Dezember 2026, 18:30 Uhr Bestätigt");
    arabic.must_say("٨ كانون الأول ٢٠٢٦");
    arabic.must_say("مؤكد");
}

#[test]
fn the_day_as_of_which_all_is_true_is_at_the_end_of_each_page() {
    let mut data = Data::of("as-of");
    data.change(GUIDE, |guide| guide["as_of"] = json!("2026-12-03"));
    let [german, arabic] = data.pages(&Page::Home);
    german.must_say("Stand der Inhalte: 3. Dezember 2026");
    arabic.must_say("تاريخ المحتوى: ٣ كانون الأول ٢٠٢٦");
}

#[test]
fn new_hours_special_days_and_closed_days_are_on_the_page_of_their_place() {
    let mut data = Data::of("hours");
    let id = "buergerbuero";
    let mut special = example(CLOSED);
    special["valid_from"] = json!("2026-12-23");
    special["valid_to"] = json!("2026-12-23");
    special["opens_at"] = json!("08:15");
    special["closes_at"] = json!("10:15");
    let mut usual = example(HOURS);
    usual["open_on_public_holidays"] = json!(false);
    data.place(id, |place| {
        place["schedules"] = json!([usual, special, example(CLOSED)]);
    });
    let [german, arabic] = data.pages(&Page::Place(id.into()));
    german.must_say("08:00–12:00 Uhr");
    german.must_say("23. Dezember 2026 08:15–10:15 Uhr");
    german.must_say("24. Dezember 2026 bis 1. Januar 2027 geschlossen");
    arabic.must_say("٢٣ كانون الأول ٢٠٢٦");
    arabic.must_say("٢٤ كانون الأول ٢٠٢٦");
    arabic.must_say("١ كانون الثاني ٢٠٢٧");
    arabic.must_say("مغلق");
}

#[test]
fn a_new_place_is_on_its_topic_and_has_its_own_page() {
    let mut data = Data::of("place");
    let id = "reparaturtreff";
    data.change(GUIDE, |guide| {
        let place = json!({
            "id": id,
            "name": "Reparaturtreff Nordertor",
            "kind": "initiative",
            "topics": ["community"],
            "service_area": "city",
            "address": {"address_1": "Norderstraße 1", "postal_code": "24939", "city": "Flensburg"},
            "phones": [{"number": "0461 777666"}],
            "provenance": sourced(),
        });
        push(&mut guide["places"], place);
    });
    let words = [
        "Hier repariert man zusammen, was kaputt ist.",
        "هنا يصلح الناس معاً ما هو معطّل.",
        "People repair together what is broken.",
    ];
    data.change_texts(|texts, language| {
        let description = in_language(language, words);
        texts["places"][id] = json!({"description": description});
    });
    data.change(&[HANDBOOK, "/topics/community.json"].concat(), |topic| {
        push(&mut topic["order"][0]["places"], json!(id));
    });
    let topic = data.pages(&Page::Topic("community".into()));
    let place = data.pages(&Page::Place(id.into()));
    for (index, tag) in ["de", "ar"].into_iter().enumerate() {
        topic[index].must_have(&format!("href=\"/{tag}/places/{id}/\""));
        topic[index].must_say("Reparaturtreff Nordertor");
        place[index].must_say(words[index]);
        place[index].must_say("Norderstraße 1");
        place[index].must_have("href=\"tel:+49461777666\"");
    }
}

#[test]
fn a_new_line_of_a_place_is_on_its_card() {
    let mut data = Data::of("line");
    let id = data.guide().offices[0].to_string();
    let field = SHORT.trim_matches('"');
    assert!(file("README.md").contains(&["`", SHORT, "` of the place"].concat()));
    let words = ["Hilft mit Papieren", "يساعد في الأوراق", "Helps with papers"];
    data.change_texts(|texts, language| {
        texts["places"][&id][field] = in_language(language, words);
    });
    for (page, words) in data.pages(&Page::Offices).iter().zip(words) {
        page.must_have(&format!("/places/{id}/"));
        page.must_say(words);
    }
}

#[test]
fn a_place_that_is_gone_leads_to_the_one_that_does_its_work() {
    let mut data = Data::of("gone");
    let (id, successor) = ("tafel", "bahnhofsmission");
    data.place(id, |place| {
        place["status"] = example(DEFUNCT)["status"].clone();
        assert_eq!(example(SUCCEEDED_BY), json!({"succeeded_by": "id"}));
        place["succeeded_by"] = json!(successor);
    });
    let [german, arabic] = data.pages(&Page::Place(id.into()));
    german.must_say("Diese Stelle gibt es unter diesem Namen nicht mehr.");
    german.must_have(&format!("href=\"/de/places/{successor}/\""));
    arabic.must_say("لم تعد هذه الجهة موجودة بهذا الاسم.");
    arabic.must_have(&format!("href=\"/ar/places/{successor}/\""));
}

#[test]
fn a_new_fact_is_on_its_page_with_its_law() {
    let mut data = Data::of("fact");
    let id = "new-fact";
    data.change(GUIDE, |guide| {
        let fact = json!({
            "id": id,
            "section": "rights",
            "topics": ["work", "refugees"],
            "law": "§ 4a AufenthG",
            "provenance": sourced(),
        });
        push(&mut guide["facts"], fact);
    });
    let titles = ["Wer arbeiten darf", "من يحق له العمل", "Who may work"];
    let words = [
        "Auf dem Papier vom Amt steht, ob man arbeiten darf.",
        "مكتوب على ورقة الدائرة ما إذا كان العمل مسموحاً.",
        "The paper from the office says whether one may work.",
    ];
    data.change_texts(|texts, language| {
        texts["facts"][id] = json!({
            "title": in_language(language, titles),
            "text": in_language(language, words),
        });
    });
    let page = Page::RefugeesSection(RefugeesPage::Rights);
    for (index, page) in data.pages(&page).iter().enumerate() {
        page.must_say(titles[index]);
        page.must_say(words[index]);
        page.must_say("§ 4a AufenthG");
    }
}

#[test]
fn a_new_question_is_on_its_topic_under_its_id() {
    let mut data = Data::of("question");
    let id = "new-glasses";
    data.change(&[HANDBOOK, "/topics/health.json"].concat(), |topic| {
        let section = json!({
            "id": id,
            "kind": "question",
            "places": ["diako"],
            "law": ["§ 33 SGB V"],
            "sources": [{"title": "Gesetze im Internet", "url": "https://www.gesetze-im-internet.de/"}],
            "dated": "2026-11-20",
            "confidence": "sourced",
        });
        push(&mut topic["sections"], section);
    });
    let headings = [
        "Wer zahlt eine neue Brille?",
        "من يدفع ثمن النظارة الجديدة؟",
        "Who pays for new glasses?",
    ];
    let words = [
        "Fragen Sie zuerst nach dem Preis.",
        "اسألوا أولاً عن السعر.",
        "Ask for the price first.",
    ];
    for language in Language::all() {
        let path = [HANDBOOK, "/texts/", language.tag(), "/topics/health.json"].concat();
        data.change(&path, |texts| {
            texts["sections"][id] = json!({
                "heading": in_language(language, headings),
                "paragraphs": [in_language(language, words)],
            });
        });
    }
    let pages = data.pages(&Page::Topic("health".into()));
    for (index, page) in pages.iter().enumerate() {
        page.must_have(&format!("id=\"{id}\""));
        page.must_say(headings[index]);
        page.must_say(words[index]);
        page.must_say("§ 33 SGB V");
    }
}

/// What a word finds first in a language.
fn found(data: &Data, language: Language, query: &str) -> String {
    let guide = data.guide();
    let texts = |language: Language| {
        let path = format!("public/data/texts/{}.json", language.tag());
        Texts::read(data.text(&path)).unwrap()
    };
    let (german, own) = (texts(Language::GERMAN), texts(language));
    let both = [&german, &own];
    let texts = match language == Language::GERMAN {
        true => &both[..1],
        false => &both[..],
    };
    let documents = documents(&guide, texts, &search_part(language, &guide));
    let words = |tag: &str| data.text(&format!("public/data/words/{tag}.tsv"));
    let lists = WordLists {
        german: words("de"),
        own: words(language.base()),
        others: "",
    };
    let concepts = data.text("public/data/concepts.tsv");
    let index = Index::new(&documents, &Synonyms::read(concepts, lists));
    let answer = index.search(query);
    let first = answer.hits.first().unwrap_or_else(|| panic!("{query}"));
    documents[first.document].id.to_string()
}

/// A place as the search names it, or the one that does its work since it is gone.
fn place_of_today(data: &Data, id: &str) -> String {
    let guide = data.guide();
    let place = guide.place(id).unwrap();
    let id = place
        .succeeded_by
        .map_or(id, |successor| successor.as_str());
    ["place:", id].concat()
}

#[test]
fn a_new_word_for_a_concept_finds_the_place_that_the_concept_names_first() {
    let mut data = Data::of("word");
    for (tag, word) in [("de", "Zwiebelkorb"), ("ar", "بصلتين")] {
        let path = format!("public/data/words/{tag}.tsv");
        let lines = data.text(&path).lines().map(|line| {
            let more = line
                .starts_with("food-bank\t")
                .then_some([", ", word].concat());
            [line, &more.unwrap_or_default(), "\n"].concat()
        });
        let text: String = lines.collect();
        data.write(&path, text);
    }
    let concepts = file("public/data/concepts.tsv");
    let mut lines = concepts.lines();
    let line = lines.find(|line| line.starts_with("food-bank\t")).unwrap();
    let first = line.split(['\t', ' ']).nth(1).unwrap();
    let first = place_of_today(&data, first.strip_prefix("place:").unwrap());
    assert_eq!(found(&data, Language::GERMAN, "Zwiebelkorb"), first);
    assert_eq!(found(&data, arabic(), "بصلتين"), first);
}

#[test]
fn a_new_concept_is_found_by_its_words() {
    let mut data = Data::of("concept");
    let concepts = "public/data/concepts.tsv";
    let place = place_of_today(&data, "tafel");
    let line = format!("onions\t{place} topic:money\n");
    data.write(concepts, [data.text(concepts), &line].concat());
    let words = ["Zwiebelkorb", "بصلتين", "onion basket"];
    let bases: BTreeSet<&str> = Language::all().map(Language::base).collect();
    for base in bases {
        let path = format!("public/data/words/{base}.tsv");
        let language = Language::from_tag(base).unwrap();
        let words = in_language(language, words);
        let line = ["onions\t", words.as_str().unwrap(), "\n"].concat();
        data.write(&path, [data.text(&path), &line].concat());
    }
    assert_eq!(found(&data, Language::GERMAN, "Zwiebelkorb"), place);
    assert_eq!(found(&data, arabic(), "بصلتين"), place);
}

#[test]
fn the_imprint_says_who_publishes_the_guide() {
    let mut data = Data::of("imprint");
    let mut publisher = example(PUBLISHER)["publisher"].clone();
    publisher["name"] = json!("Wegweiser-Verein Flensburg");
    publisher["email"] = json!("verein@example.org");
    publisher["phone"] = json!("0461 555444");
    data.change(GUIDE, |guide| guide["publisher"] = publisher);
    for page in data.pages(&Page::Imprint) {
        page.must_say("Wegweiser-Verein Flensburg");
        page.must_say("Street 1");
        page.must_say("24937 Flensburg");
        page.must_have("href=\"mailto:verein@example.org\"");
        page.must_have("href=\"tel:+49461555444\"");
    }
}
