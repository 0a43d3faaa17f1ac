//! What several tests read: the files of the repository, and the guide made from them.
// Each file of tests is a program of its own and uses a part of this.
#![allow(dead_code)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::{Arc, LazyLock, OnceLock};
use std::thread;

use serde_json::{Value, json};
use wegweiser::guide::handbook::{self, part::SearchPart};
use wegweiser::guide::{Guide, Texts};
use wegweiser::i18n::{Language, Messages};
use wegweiser::platform::FORMATS;
use wegweiser::time::Instant;
use wegweiser::ui::{HandbookFolder, Locale, Page, add_parts, render};

/// The path of a file of the repository.
pub fn path(name: &str) -> String {
    [env!("CARGO_MANIFEST_DIR"), "/", name].concat()
}

/// The text of a file of the repository.
pub fn file(name: &str) -> String {
    fs::read_to_string(path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The paths of all files below a folder of the repository, seen from there.
pub fn paths_below(folder: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut folders = vec![String::new()];
    while let Some(parent) = folders.pop() {
        let entries = fs::read_dir(path(&[folder, "/", &parent].concat())).unwrap();
        for entry in entries.map(Result::unwrap) {
            let name = [&parent, entry.file_name().to_str().unwrap()].concat();
            if entry.file_type().unwrap().is_dir() {
                folders.push(name + "/");
            } else {
                found.insert(name);
            }
        }
    }
    found
}

/// The bundle.
pub fn guide() -> Arc<Guide> {
    Arc::new(Guide::read(&file("public/data/guide.json")).unwrap())
}

/// The bundle with a Round Table that meets as planned, whatever editors have cancelled or
/// moved: for tests that name dates.
pub fn guide_as_planned() -> Arc<Guide> {
    let mut bundle: Value =
        serde_json::from_str(&file("public/data/guide.json")).unwrap();
    plan_meetings(&mut bundle);
    Arc::new(Guide::read(&bundle.to_string()).unwrap())
}

/// Lets the Round Table of a bundle meet as planned.
pub fn plan_meetings(bundle: &mut Value) {
    let meeting = &mut bundle["round_table"]["meeting"];
    meeting["rrule"] = json!("FREQ=YEARLY;BYMONTH=2,4,6,9,11,12;BYDAY=2TU");
    meeting["starts_on"] = json!("2026-11-22");
    meeting["starts_at"] = json!("18:30");
    meeting["exceptions"] = json!([]);
    meeting["confirmed"] = json!([]);
}

/// The texts of a language.
pub fn texts(language: Language) -> Texts {
    Texts::read(&file(&format!("public/data/texts/{}.json", language.tag()))).unwrap()
}

/// The words of the interface in a language.
pub fn messages(language: Language) -> Messages {
    let source = file(&format!("locales/{}/main.ftl", language.tag()));
    Messages::read(language, source, FORMATS).unwrap()
}

/// The guide in a language, with its handbook.
pub fn locale(language: Language, guide: Arc<Guide>) -> Locale {
    let texts = file(&format!("public/data/texts/{}.json", language.tag()));
    locale_of(language, guide, &texts, handbook_folder())
}

/// The guide in a language, with other texts and another handbook.
pub fn locale_of(
    language: Language,
    guide: Arc<Guide>,
    texts: &str,
    handbook: &HandbookFolder<'_>,
) -> Locale {
    let (mut read, messages) = (Texts::read(texts).unwrap(), messages(language));
    read.terms = handbook.terms_in(texts);
    let mut pages = Page::all(&guide);
    pages.extend(handbook.pages());
    let parts = handbook.join(&guide, &read, language, &[]).unwrap();
    let locale = Locale::new(language, guide, read, messages, FORMATS);
    add_parts(&locale, &parts, &pages).unwrap();
    locale
}

/// What a search finds of the handbook in a language.
pub fn search_part(language: Language, guide: &Guide) -> SearchPart {
    let texts = texts(language);
    let parts = handbook_folder()
        .join(guide, &texts, language, &[])
        .unwrap();
    let part = parts
        .iter()
        .find(|part| part.path == "handbook/search")
        .unwrap();
    handbook::read(&part.json).unwrap()
}

/// Every page of the guide and of its handbook.
pub fn all_pages(guide: &Guide) -> Vec<Page> {
    let mut pages = Page::all(guide);
    pages.extend(handbook_folder().pages());
    pages
}

/// 2026-11-22, 12:00 in UTC: what pages take for now.
pub const NOW: i64 = 1_795_348_800;

/// Every page in a language with its HTML, rendered once for all tests of a program.
pub fn rendered(language: Language) -> &'static [(Page, String)] {
    type Rendered = OnceLock<Vec<(Page, String)>>;
    static ALL: LazyLock<Vec<(Language, Rendered)>> =
        LazyLock::new(|| Language::all().map(|it| (it, Rendered::new())).collect());
    let (_, pages) = ALL.iter().find(|(it, _)| *it == language).unwrap();
    pages.get_or_init(|| render_all(&locale(language, guide())))
}

/// Renders all pages, on all cores.
fn render_all(locale: &Locale) -> Vec<(Page, String)> {
    let now = Instant::from_unix_seconds(NOW);
    let pages = all_pages(locale.guide());
    let cores = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let workers: Vec<_> = pages
            .chunks(pages.len().div_ceil(cores))
            .map(|some| {
                scope.spawn(move || {
                    let html = some.iter().map(|page| {
                        let html = render(
                            &page.href(locale.language()),
                            locale.clone(),
                            Some(now),
                        );
                        (page.clone(), html)
                    });
                    html.collect::<Vec<_>>()
                })
            })
            .collect();
        workers
            .into_iter()
            .flat_map(|it| it.join().unwrap())
            .collect()
    })
}

/// The handbook, which is read once.
fn handbook_folder() -> &'static HandbookFolder<'static> {
    static FOLDER: OnceLock<HandbookFolder<'static>> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/public/data/handbook");
        HandbookFolder::read(Path::new(folder), &guide()).unwrap()
    })
}
