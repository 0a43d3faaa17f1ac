//! Pages as complete files, rendered natively from the real bundle.
#![cfg(feature = "ssr")]
// Helpers of tests may panic as tests do.
#![allow(clippy::unwrap_used)]

mod common;

use serde_json::Value;
use wegweiser::i18n::Language;
use wegweiser::ui::{Locale, Page, Template};

const INDEX: &str = "<!doctype html><html data-state=loading dir=ltr lang=de>\
    <meta charset=utf-8><title>Any</title><meta content=Any name=description>\
    <link href=/icon.svg rel=icon><style>p{}</style><style data-deferred>q{}</style>\
    <script data-js=/a.js src=/boot.js></script></head><body><div id=app></div></body></html>";

fn locale(tag: &str) -> Locale {
    common::locale(Language::from_tag(tag).unwrap(), common::guide())
}

fn document(page: &Page, tag: &str, origin: Option<&str>) -> String {
    let template = Template::read(INDEX).unwrap();
    template.document(page, &locale(tag), origin)
}

fn jobcenter() -> Page {
    Page::Place("jobcenter".into())
}

/// What search engines read: the first piece of data in the page.
fn structured_data(document: &str) -> Vec<Value> {
    let mark = "<script type=\"application/ld+json\">";
    let (_, data) = document.split_once(mark).unwrap();
    let (data, _) = data.split_once("</script>").unwrap();
    let data: Value = serde_json::from_str(data).unwrap();
    data["@graph"].as_array().unwrap().clone()
}

#[test]
fn a_page_is_in_its_language_from_the_first_byte_on() {
    for (tag, direction) in [("de", "ltr"), ("ar", "rtl"), ("de-simple", "ltr")] {
        let html = document(&jobcenter(), tag, None);
        let start = format!(
            "<!doctype html><html lang=\"{tag}\" dir=\"{direction}\" data-state="
        );
        assert!(html.starts_with(&start), "{}", &html[..200]);
    }
}

#[test]
fn a_page_keeps_the_head_of_the_template_but_for_its_title_and_description() {
    let html = document(&jobcenter(), "de", None);
    assert!(html.contains("<style>p{}</style>"));
    assert!(html.contains("<script defer data-js=/a.js src=/boot.js></script></head>"));
    assert_eq!(html.matches("<title").count(), 1);
    assert!(html.contains("<title>Jobcenter Flensburg – Wegweiser Flensburg</title>"));
    assert_eq!(html.matches("name=\"description\"").count(), 1);
    assert!(!html.contains("Any"));
    assert!(html.contains("href=\"/data/texts/de.json\""));
    assert!(html.contains("href=\"/locales/de/main.ftl\""));
}

#[test]
fn only_a_page_of_the_chunk_has_its_styles_and_asks_for_its_words() {
    for (page, is_deferred) in [
        (jobcenter(), false),
        (Page::Home, false),
        (Page::NotFound, false),
        (Page::RoundTable, true),
        (Page::Imprint, true),
    ] {
        let html = document(&page, "ar", None);
        let styles = html.matches("<style data-deferred>q{}</style></head>");
        assert_eq!(styles.count(), usize::from(is_deferred), "{page:?}");
        let words = "href=\"/data/deferred/ar.json\"";
        assert_eq!(html.contains(words), is_deferred, "{page:?}");
    }
}

#[test]
fn a_page_has_its_text_and_no_marks_for_machines_in_it() {
    let html = document(&jobcenter(), "uk", None);
    let words = locale("uk").place("jobcenter").description.unwrap();
    assert!(html.contains(&words.as_str()[..20]), "{words}");
    assert!(!html.contains("<!>"));
}

#[test]
fn writing_a_page_twice_gives_the_same_bytes() {
    for page in [Page::Home, Page::RoundTable, jobcenter()] {
        assert_eq!(document(&page, "ar", None), document(&page, "ar", None));
    }
}

#[test]
fn a_page_names_its_addresses_where_the_origin_is_known() {
    let html = document(&jobcenter(), "ar", Some("https://guide.example"));
    let at =
        |tag: &str| format!("href=\"https://guide.example/{tag}/places/jobcenter/\"");
    assert!(html.contains(&format!("<link rel=\"canonical\" {}>", at("ar"))));
    for language in Language::all() {
        let tag = language.tag();
        let link = format!("<link rel=\"alternate\" hreflang=\"{tag}\" {}>", at(tag));
        assert!(html.contains(&link), "{tag}");
    }
    assert!(html.contains(&format!("hreflang=\"x-default\" {}>", at("en"))));
    assert!(html.contains("content=\"https://guide.example/og.png\""));

    let html = document(&Page::Home, "ar", Some("https://guide.example"));
    assert!(html.contains("hreflang=\"x-default\" href=\"https://guide.example/\""));
}

#[test]
fn a_page_names_no_address_that_it_does_not_know() {
    let html = document(&jobcenter(), "ar", None);
    assert!(!html.contains("rel=\"canonical\""));
    assert!(!html.contains("rel=\"alternate\""));
}

#[test]
fn what_is_passed_on_names_the_situation_that_the_tab_does_not_name() {
    let situation = texts("de/situations")["ukraine"]["label"]
        .as_str()
        .unwrap()
        .replace('\u{ad}', "");
    let of = |page: &Page| {
        let html = document(page, "de", None);
        let (_, title) = html.split_once("<title>").unwrap();
        let (_, preview) = html.split_once("\"og:title\" content=\"").unwrap();
        let (title, _) = title.split_once('<').unwrap();
        let (preview, _) = preview.split_once('"').unwrap();
        (title.to_owned(), preview.to_owned())
    };
    let answer = |need: &str| Page::Answer {
        situation: "ukraine".into(),
        need: need.into(),
    };
    let pages = [
        Page::Situation("ukraine".into()),
        Page::FirstWeeksOf("ukraine".into()),
        answer("find-work"),
        answer("find-a-doctor"),
    ];
    let previews = pages.iter().map(of).map(|(title, preview)| {
        assert!(!title.contains(&situation), "{title}");
        assert!(preview.contains(&situation), "{preview}");
        preview
    });
    let previews: std::collections::BTreeSet<_> = previews.collect();
    assert_eq!(previews.len(), pages.len());
    let letter = texts("de/letters")["bamf-rejected"]["title"].clone();
    let letter = letter.as_str().unwrap().replace('\u{ad}', "");
    let (title, preview) = of(&Page::Letter("bamf-rejected".into()));
    assert!(
        !title.contains(&letter) && preview.contains(&letter),
        "{title}"
    );
    // Whoever looks over a shoulder must not see this one in a chat either.
    let (title, preview) = of(&answer("help-against-violence"));
    assert_eq!(title, preview);
}

#[test]
fn what_is_not_for_everybody_is_not_for_search_engines() {
    for page in [Page::NotFound, Page::Saved] {
        let html = document(&page, "de", Some("https://guide.example"));
        assert!(html.contains("<meta name=\"robots\" content=\"noindex\">"));
        assert!(!html.contains("rel=\"canonical\""));
    }
    assert!(document(&Page::NotFound, "de", None).contains("data-page=\"not-found\""));
}

#[test]
fn search_engines_learn_where_a_page_is_and_what_it_is_about() {
    let data =
        structured_data(&document(&jobcenter(), "de", Some("https://guide.example")));
    let way: Vec<&Value> = data[0]["itemListElement"]
        .as_array()
        .unwrap()
        .iter()
        .collect();
    let addresses: Vec<&str> =
        way.iter().map(|it| it["item"].as_str().unwrap()).collect();
    assert_eq!(
        addresses,
        [
            "https://guide.example/de/",
            "https://guide.example/de/topics/work/",
            "https://guide.example/de/places/jobcenter/",
        ]
    );
    assert_eq!(data[1]["@type"], "GovernmentService");
    assert_eq!(data[1]["provider"]["@type"], "GovernmentOrganization");

    let home = structured_data(&document(&Page::Home, "ar", None));
    assert_eq!(home[0]["@type"], "WebSite");
    let target = &home[0]["potentialAction"]["target"]["urlTemplate"];
    assert_eq!(target, "/ar/search/?q={search_term_string}");
}

#[test]
fn search_engines_learn_the_telephone_numbers_of_a_place() {
    let locale = locale("de");
    let place = locale.guide().places.iter();
    let place = place
        .into_iter()
        .find(|place| place.phones.iter().count() == 1 && place.kind == "ngo");
    let place = place.unwrap();
    let page = Page::Place(place.id.into());
    let data = structured_data(&document(&page, "de", None));
    let number = place.phones.iter().next().unwrap().number;
    assert_eq!(data[1]["@type"], "NGO");
    assert_eq!(data[1]["contactPoint"][0]["telephone"], number.as_str());
}

#[test]
fn search_engines_learn_what_the_words_of_the_glossary_mean() {
    let origin = "https://guide.example";
    let data = structured_data(&document(&Page::Glossary, "ar", Some(origin)));
    let set = data
        .iter()
        .find(|it| it["@type"] == "DefinedTermSet")
        .unwrap();
    let words: Value =
        serde_json::from_str(&common::file("public/data/handbook/glossary.json"))
            .unwrap();
    let texts = common::file("public/data/handbook/texts/ar/glossary.json");
    let texts: Value = serde_json::from_str(&texts).unwrap();
    let listed = set["hasDefinedTerm"].as_array().unwrap();
    for word in words["terms"].as_array().unwrap() {
        let id = word["id"].as_str().unwrap();
        let url = format!("{origin}/ar/glossary/#{id}");
        let term = listed.iter().find(|it| it["url"] == url.as_str()).unwrap();
        assert_eq!(term["name"], word["term"]);
        assert_eq!(term["description"], texts[id]["explain"], "{id}");
        let names = term["alternateName"].as_array().into_iter().flatten();
        let translation = &texts[id]["translation"];
        assert!(translation.is_null() || names.into_iter().any(|it| it == translation));
    }
}

/// The node of a type in the structured data of a page.
fn node(page: &Page, tag: &str, kind: &str) -> Option<Value> {
    let nodes = structured_data(&document(page, tag, Some("https://example.org")));
    nodes.into_iter().find(|node| node["@type"] == kind)
}

/// A text without the marks of direction, and of where a word may be broken.
fn without_marks(text: &Value) -> String {
    let marks = ['\u{ad}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];
    text.as_str().unwrap().replace(marks, "")
}

/// The words of a file of the handbook, as editors wrote them.
fn texts(path: &str) -> Value {
    let path = format!("public/data/handbook/texts/{path}.json");
    serde_json::from_str(&common::file(&path)).unwrap()
}

#[test]
fn the_questions_of_a_topic_are_given_to_search_engines_with_their_whole_answers() {
    let topic = Page::Topic("residence".into());
    for tag in ["de", "ar"] {
        let node = node(&topic, tag, "FAQPage").unwrap();
        assert_eq!(node["inLanguage"], tag);
        let words = &texts(&format!("{tag}/topics/residence"))["sections"]["renew"];
        let url = format!("https://example.org/{tag}/topics/residence/#renew");
        let questions = node["mainEntity"].as_array().unwrap();
        let question = questions.iter().find(|it| it["url"] == *url).unwrap();
        assert_eq!(question["name"], without_marks(&words["heading"]));
        let answer = question["acceptedAnswer"]["text"].as_str().unwrap();
        let lists = ["paragraphs", "steps"].map(|part| words[part].as_array());
        let texts = lists.into_iter().flatten().flatten();
        for text in texts.chain(["costs", "deadline"].map(|part| &words[part])) {
            let text = without_marks(text);
            assert!(answer.contains(&text), "{tag}: {text}");
        }
    }
    assert!(node(&jobcenter(), "de", "FAQPage").is_none());
    assert!(node(&Page::Letters, "de", "FAQPage").is_none());
}

#[test]
fn amounts_in_a_table_are_part_of_the_answer() {
    let topic = Page::Topic("money".into());
    let node = node(&topic, "de", "FAQPage").unwrap();
    let questions = node["mainEntity"].as_array().unwrap();
    let all = &texts("de/topics/money")["sections"];
    let with_tables = all.as_object().unwrap().values();
    let mut with_tables = with_tables.filter(|it| it["table"].is_object()).peekable();
    assert!(with_tables.peek().is_some());
    for section in with_tables {
        let mut questions = questions.iter();
        let question = questions
            .find(|it| it["name"] == section["heading"])
            .unwrap();
        let answer = question["acceptedAnswer"]["text"].as_str().unwrap();
        let rows = section["table"]["rows"].as_object().unwrap().values();
        for text in rows.chain([&section["table"]["caption"]]) {
            let text = without_marks(text);
            assert!(answer.contains(&text), "{text}");
        }
    }
}

#[test]
fn the_steps_of_an_answer_are_given_to_search_engines_in_their_order() {
    let page = Page::Answer {
        situation: "ukraine".into(),
        need: "find-a-doctor".into(),
    };
    let node = node(&page, "de", "HowTo").unwrap();
    let steps = node["step"].as_array().unwrap().iter();
    let steps: Vec<&Value> = steps.map(|step| &step["text"]).collect();
    let words = texts("de/answers/ukraine");
    let written = words["find-a-doctor"]["steps"].as_array().unwrap();
    assert_eq!(steps, written.iter().collect::<Vec<_>>());
}
