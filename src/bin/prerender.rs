//! Writes every page of the guide in every language as a complete HTML file, the handbook as
//! the app reads it, the calendar of the Round Table in every language, and what machines
//! read about the pages: `prerender FOLDER [BESIDE]`.
//!
//! The folder is the built site. Its `index.html` is the template, its data and its words
//! are those that the app will fetch, too. `WEGWEISER_ORIGIN` (`https://host`, without a
//! final slash) says where the site will be found; without it the pages name no addresses
//! of themselves, and there is no sitemap.
//!
//! The other folder is for what is no part of the site: a page that shows the parts of which
//! the others are made, for those who develop them.

use std::error::Error;
use std::fs;
use std::io::{Write, stdout};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use wegweiser::guide::{DeferredWords, Guide, Str, Texts};
use wegweiser::i18n::Language;
use wegweiser::platform::fetch;
use wegweiser::time::{Date, berlin};
use wegweiser::ui::{
    BASE, HandbookFolder, Locale, Page, Template, add_parts, deferred_ids, feed,
    load_locale, part_address, parts_address, parts_page, with_holiday_names,
    with_languages,
};

/// The folder of the handbook as editors write it, within the site. It is not published.
const HANDBOOK: &str = "data/handbook-source";

/// The languages in which the page of all parts is written: one of each direction.
const PARTS_IN: [&str; 2] = ["de", "ar"];

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1) else {
        eprintln!("Stopped: say which folder the built site is in.");
        return ExitCode::FAILURE;
    };
    let started = Instant::now();
    let site = Site {
        folder: folder.into(),
        origin: std::env::var("WEGWEISER_ORIGIN")
            .ok()
            .filter(|origin| !origin.is_empty()),
        beside: std::env::args_os().nth(2).map(PathBuf::from),
    };
    match site.write() {
        Ok(count) => {
            let seconds = started.elapsed().as_secs_f64();
            // Nobody reads it if there is no output.
            let _ = writeln!(stdout(), "Wrote {count} pages in {seconds:.1} s.");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("Stopped: the pages cannot be written: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The built site, and where it will be found.
struct Site {
    folder: PathBuf,
    origin: Option<String>,
    /// Where the page of all parts is written, if anywhere.
    beside: Option<PathBuf>,
}

impl Site {
    /// Writes everything; returns how many pages.
    fn write(&self) -> Outcome<usize> {
        let index = self.read("index.html")?;
        let template = Template::read(&index)?;
        self.save("index.html", &with_languages(&index)?)?;
        fetch::read_from(BASE, self.folder.clone());
        self.add_holidays()?;
        let german = load_locale(Language::GERMAN, None)?;
        let guide = german.guide();
        guide.check()?;
        let folder = self.folder.join(HANDBOOK);
        let handbook = HandbookFolder::read(&folder, guide)?;
        warn_editors(guide, &handbook);
        let mut pages = Page::all(guide);
        pages.extend(handbook.pages());
        let languages: Vec<Language> = Language::all().collect();
        let next = AtomicUsize::new(0);
        let work = || -> Outcome<()> {
            while let Some(language) = languages.get(next.fetch_add(1, Ordering::Relaxed))
            {
                self.finish_texts(&handbook, &german, *language)?;
                let locale = load_locale(*language, Some(Arc::clone(guide)))?;
                self.write_handbook(&handbook, &locale, &pages)?;
                self.write_language(&template, &locale, &pages)?;
                self.write_parts(&template, &locale)?;
                self.defer_words(&locale, &pages)?;
            }
            Ok(())
        };
        let workers = thread::available_parallelism().map_or(1, usize::from);
        thread::scope(|scope| {
            let threads: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
            let outcomes = threads.into_iter().map(|thread| match thread.join() {
                Ok(outcome) => outcome,
                Err(_) => Err("a page could not be rendered".into()),
            });
            outcomes.collect::<Outcome<()>>()
        })?;
        fs::remove_dir_all(&folder).map_err(|error| with_path(&folder, &error))?;
        self.write_for_machines(guide, &pages)?;
        Ok((pages.len() + 1) * languages.len() + 1)
    }

    /// Writes into the messages the names of the holidays that not every state has.
    fn add_holidays(&self) -> Outcome<()> {
        let law = Guide::read(&self.read("data/guide.json")?)?.holidays;
        for language in Language::all() {
            let path = ["locales/", language.tag(), "/main.ftl"].concat();
            let messages = self.read(&path)?;
            let all = with_holiday_names(&messages, law, language)?;
            self.save(&[BASE, "/", &path].concat(), &all)?;
        }
        Ok(())
    }

    /// Writes into the texts of a language which of their words the glossary explains, and the
    /// German ones where it has none.
    fn finish_texts(
        &self,
        handbook: &HandbookFolder<'_>,
        german: &Locale,
        language: Language,
    ) -> Outcome<()> {
        let path = ["data/texts/", language.tag(), ".json"].concat();
        let text = self.read(&path)?;
        let mut texts = Texts::read(&text)?;
        texts.terms = handbook.terms_in(&text);
        if !texts.is_complete(german.guide()) {
            texts.complete_from(german.texts());
        }
        let address = [BASE, "/", &path].concat();
        self.save(&address, &serde_json::to_string(&texts)?)
    }

    /// Writes the words that only some pages show into files of their own, and beside
    /// these the texts without them, which scripts/deferred-words.mjs puts in the place of the others.
    fn defer_words(&self, locale: &Locale, pages: &[Page]) -> Outcome<()> {
        let tag = locale.language().tag();
        let text = self.read(&["data/texts/", tag, ".json"].concat())?;
        let mut texts = Texts::read(&text)?;
        let words =
            DeferredWords::take_from(&mut texts, locale.texts(), &deferred_ids(pages));
        let address = |folder: &str| [BASE, "/data/", folder, "/", tag, ".json"].concat();
        self.save(&address("deferred"), &serde_json::to_string(&words)?)?;
        self.save(&address("texts-without"), &serde_json::to_string(&texts)?)
    }

    /// What only some pages show in a language: the handbook, and what places and facts say
    /// beyond the texts.
    fn write_handbook(
        &self,
        handbook: &HandbookFolder<'_>,
        locale: &Locale,
        pages: &[Page],
    ) -> Outcome<()> {
        let language = locale.language();
        let (guide, texts) = (locale.guide(), locale.texts());
        let german_words = self.german_words(language)?;
        let parts = handbook.join(guide, texts, language, &german_words)?;
        add_parts(locale, &parts, pages)?;
        for part in &parts {
            self.save(&part_address(language, &part.path), &part.json)?;
        }
        Ok(())
    }

    /// The words of the handbook that are German in a language of Latin script, as
    /// scripts/german.mjs has found them.
    fn german_words(&self, language: Language) -> Outcome<Vec<Str>> {
        let path = [HANDBOOK, "/german/", language.tag(), ".json"].concat();
        if !self.folder.join(&path).exists() {
            return Ok(Vec::new());
        }
        Ok(serde_json::from_str(&self.read(&path)?)?)
    }

    /// The pages of a language, the one for what is not found, and the calendar.
    fn write_language(
        &self,
        template: &Template,
        locale: &Locale,
        pages: &[Page],
    ) -> Outcome<()> {
        let origin = self.origin.as_deref();
        let language = locale.language();
        for page in pages {
            let path = [&page.href(language), "index.html"].concat();
            self.save(&path, &template.document(page, locale, origin))?;
        }
        let not_found = template.document(&Page::NotFound, locale, origin);
        self.save(
            &[BASE, "/", language.tag(), "/404.html"].concat(),
            &not_found,
        )?;
        let calendar = [BASE, "/calendar/round-table.", language.tag(), ".ics"];
        self.save(&calendar.concat(), &feed(locale))?;
        if language == Language::GERMAN {
            self.save(&[BASE, "/404.html"].concat(), &not_found)?;
            let calendar = [BASE, "/calendar/round-table.ics"].concat();
            self.save(&calendar, &feed(locale))?;
        }
        Ok(())
    }

    /// The page of all parts, in a language of each direction.
    fn write_parts(&self, template: &Template, locale: &Locale) -> Outcome<()> {
        let language = locale.language();
        if let Some(folder) = &self.beside
            && PARTS_IN.contains(&language.tag())
        {
            let path = [&parts_address(language), "index.html"].concat();
            save_in(folder, &path, &parts_page(template, locale))?;
        }
        Ok(())
    }

    /// `robots.txt` and, where the origin is known, `sitemap.xml`.
    fn write_for_machines(&self, guide: &Guide, pages: &[Page]) -> Outcome<()> {
        let mut robots = String::from("User-agent: *\nAllow: /\n");
        if let Some(origin) = &self.origin {
            let sitemap = [BASE, "/sitemap.xml"].concat();
            robots.push_str(&["Sitemap: ", origin, &sitemap, "\n"].concat());
            self.save(&sitemap, &sitemap_of(guide, pages, origin))?;
        }
        self.save(&[BASE, "/robots.txt"].concat(), &robots)
    }

    fn read(&self, path: &str) -> Outcome<String> {
        let file = self.folder.join(path);
        fs::read_to_string(&file).map_err(|error| with_path(&file, &error))
    }

    /// Writes the file of an address.
    fn save(&self, address: &str, text: &str) -> Outcome<()> {
        save_in(&self.folder, address, text)
    }
}

/// Writes the file of an address in a folder.
fn save_in(folder: &Path, address: &str, text: &str) -> Outcome<()> {
    let path = address.strip_prefix(BASE).unwrap_or(address);
    let file = folder.join(path.trim_start_matches('/'));
    let folder = file.parent().unwrap_or(folder);
    fs::create_dir_all(folder).map_err(|error| with_path(folder, &error))?;
    fs::write(&file, text).map_err(|error| with_path(&file, &error))
}

/// Says which file an error is about.
fn with_path(path: &Path, error: &dyn Error) -> Box<dyn Error + Send + Sync> {
    format!("{}: {error}", path.display()).into()
}

/// Names the records that editors wanted to look at again by today.
fn warn_editors(guide: &Guide, handbook: &HandbookFolder<'_>) {
    let today = today();
    let of_handbook = handbook.due_for_review(today);
    for due in guide.due_for_review(today).into_iter().chain(of_handbook) {
        let (record, day) = (due.record, due.review_by);
        eprintln!("Please look again: {record} may have changed since {day}.");
    }
}

/// The current day in Berlin.
fn today() -> Date {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let seconds = since.map_or(0, |since| since.as_secs() as i64);
    let now = wegweiser::time::Instant::from_unix_seconds(seconds);
    berlin::to_civil(now).date()
}

/// The addresses of all pages, as <https://www.sitemaps.org/protocol.html> has it.
fn sitemap_of(guide: &Guide, pages: &[Page], origin: &str) -> String {
    let listed = pages.iter().filter(|page| **page != Page::Saved);
    let urls = listed.flat_map(|page| {
        Language::all().map(|language| {
            let path = page.href(language);
            let as_of = guide.as_of;
            format!("<url><loc>{origin}{path}</loc><lastmod>{as_of}</lastmod></url>\n")
        })
    });
    let urls: String = urls.collect();
    [
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
        &urls,
        "</urlset>\n",
    ]
    .concat()
}
