//! That another city needs files of its own only: `examples/musterstadt` passes the checks of
//! editors, and its pages say nothing of the first one. It is small enough to be written twice, so
//! it also shows that an update changes only what has changed.
#![cfg(feature = "ssr")]
// Helpers of tests may panic as tests do.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

use common::{file, path};
use serde_json::{Value, from_str};
use wegweiser::guide::editors::{Files, Options, check, with_own_words};

mod common;

const CITY: &str = "examples/musterstadt";

type Texts = BTreeMap<String, String>;

/// The folder of a site as the build has it before the pages are written.
struct Site(PathBuf);

impl Site {
    /// Writes the pages of the content after a change to one of its files.
    fn written(name: &str, changed: &str, change: fn(&str) -> String) -> Self {
        let site = Self::new(name);
        let text = fs::read_to_string(site.0.join(changed)).unwrap();
        site.write(changed, &change(&text));
        let written = Command::new(env!("CARGO_BIN_EXE_prerender"))
            .arg(&site.0)
            .env("WEGWEISER_CITY", path(CITY))
            .output()
            .unwrap();
        let errors = String::from_utf8_lossy(&written.stderr).into_owned();
        assert!(written.status.success(), "{errors}");
        site
    }

    fn new(name: &str) -> Self {
        let folder = env::temp_dir().join(format!("{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        let site = Self(folder);
        site.copy(&path(&format!("{CITY}/public/data")), "data");
        site.write(
            "index.html",
            "<html><head><title>x</title><meta><link><script src></script></head>\
             <body><noscript></noscript></body></html>",
        );
        let handbook = site.0.join("data/handbook-source");
        fs::rename(site.0.join("data/handbook"), handbook).unwrap();
        for tag in languages() {
            let path = format!("locales/{tag}/main.ftl");
            let own = file(&format!("{CITY}/{path}"));
            site.write(&path, &with_own_words(&file(&path), &own));
            site.write(&format!("data/handbook-source/german/{tag}.json"), "[]");
        }
        site
    }

    fn copy(&self, from: &str, to: &str) {
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            let [from, to] = [from, to].map(|folder| format!("{folder}/{name}"));
            if entry.path().is_dir() {
                self.copy(&from, &to);
            } else {
                self.write(&to, &fs::read_to_string(&from).unwrap());
            }
        }
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Every file of text, by its path within the site.
    fn texts(&self) -> Texts {
        let mut texts = Texts::new();
        collect(&self.0, &self.0, &mut texts).unwrap();
        texts
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn collect(site: &Path, folder: &Path, texts: &mut Texts) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(site, &path, texts)?;
        } else {
            let name = path.strip_prefix(site).unwrap().to_str().unwrap();
            texts.insert(name.to_owned(), fs::read_to_string(&path)?);
        }
    }
    Ok(())
}

fn languages() -> Vec<String> {
    let lines = file(&format!("{CITY}/locales/languages.tsv"));
    let tags = lines.lines().filter_map(|line| line.split('\t').next());
    tags.map(str::to_owned).collect()
}

#[test]
fn the_check_of_editors_finds_nothing_wrong_with_it() {
    let files = Files::read_city(Path::new(&path("")), Path::new(&path(CITY))).unwrap();
    let options = Options {
        today: "2026-11-29".parse().unwrap(),
        is_for_publishing: true,
    };
    let found = check(&files, &options);
    let said: Vec<Value> = found.iter().map(|finding| finding.json()).collect();
    assert!(said.is_empty(), "{said:#?}");
}

#[test]
fn its_pages_are_in_its_languages_and_say_nothing_of_the_first_city() {
    let site = Site::written("musterstadt", "index.html", str::to_owned);
    let texts = site.texts();
    let pages = || texts.iter().filter(|it| it.0.ends_with("index.html"));
    assert!(pages().count() > 40, "{}", pages().count());
    // Without the marks by which texts of two directions are kept apart.
    let rule = texts["de/round-table/index.html"].replace(['\u{2068}', '\u{2069}'], "");
    assert!(rule.contains("Jeden 3. Donnerstag im Monat"), "{rule}");
    let home = &texts["en/index.html"];
    assert!(home.contains("Welcome to Musterstadt"), "{home}");
    let calendar = &texts["calendar/round-table.ics"];
    assert!(calendar.contains("@wegweiser-musterstadt"), "{calendar}");
    assert!(calendar.contains("BYDAY=3TH"), "{calendar}");
    let guide: Value = from_str(&file("public/data/guide.json")).unwrap();
    let foreign = [
        guide["city"].as_str().unwrap(),
        guide["calendar_id"].as_str().unwrap(),
        // Of the first city and its state in other letters, and what is found there alone.
        "Flensborg",
        "Фленсбург",
        "فلنسبورغ",
        "Schleswig",
        "2493",
        "2494",
        "Nordertor",
        // A language that it does not have.
        "hreflang=\"ar\"",
    ];
    for (path, text) in &texts {
        let folded = text.to_lowercase();
        for word in foreign {
            assert!(!folded.contains(&word.to_lowercase()), "{path}: {word}");
        }
    }
}

#[test]
fn a_changed_word_changes_the_pages_that_show_it_and_no_others() {
    let file = "data/texts/en.json";
    let word = "The Round Table meets here.";
    let old = Site::written("before", file, str::to_owned).texts();
    let new = Site::written("after", file, |text| {
        text.replace("The Round Table meets here.", "Everybody meets here.")
    });
    let new = new.texts();
    assert!(old.keys().eq(new.keys()));
    let changed = old.iter().filter(|(path, text)| new[*path] != **text);
    let changed: Vec<&str> = changed.map(|(path, _)| path.as_str()).collect();
    let showing = old.iter().filter(|(_, text)| text.contains(word));
    let showing: Vec<&str> = showing.map(|(path, _)| path.as_str()).collect();
    assert_eq!(changed, showing);
    assert!(showing.contains(&"en/places/stadtsaal/index.html"));
    assert!(showing.len() < old.len() / 10, "{showing:?}");
}

#[test]
fn what_nobody_has_translated_is_german_in_the_files_that_the_app_reads() {
    let site = Site::written("untranslated", "data/texts/en.json", |text| {
        let mut texts: Value = from_str(text).unwrap();
        let hall = texts["places"]["stadtsaal"].as_object_mut().unwrap();
        hall.remove("description").unwrap();
        let pages = texts["pages"].as_object_mut().unwrap();
        pages.remove("accessibility").unwrap();
        texts.to_string()
    });
    let written = site.texts();
    let read = |path: &str| from_str::<Value>(&written[path]).unwrap();
    let german = read("data/texts/de.json");

    let english = read("data/texts-without/en.json");
    let description = &english["places"]["stadtsaal"]["description"];
    assert!(description["de"].is_string());
    assert_eq!(
        description["de"],
        german["places"]["stadtsaal"]["description"]
    );
    let page = &german["pages"]["accessibility"];
    assert_eq!(
        english["pages"]["accessibility"]["title"]["de"],
        page["title"]
    );
    assert!(english["pages"]["accessibility"]["sections"].is_null());

    let deferred = read("data/deferred/en.json");
    let heading = |page: &Value| page["sections"][0]["paragraphs"][0].clone();
    assert!(heading(page).is_string());
    assert_eq!(
        heading(&deferred["pages"]["accessibility"])["de"],
        heading(page)
    );
}
