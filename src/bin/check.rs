//! Says everything that is wrong with the data and the words as an editor left them:
//! `check [--publish] [--quiet] [--json] [--watch] [--lang de|en] [FOLDER]`, or writes down
//! that translations fit today's German: `check --translated [LANGUAGE|all KEY…]`.
//!
//! The folder is that of the project; without it, the one in which the program is started.
//! Where `WEGWEISER_CITY` names the folder of another city, its content is checked.
//! The exit code is 1 if there is a mistake, 2 if the files could not be read.

use std::collections::BTreeMap;
use std::io::{self, Write, stdout};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use std::{env, fs, thread};

use wegweiser::guide::editors::{
    Files, Finding, Options, Severity, Tongue, check, mark_as_translated,
};
use wegweiser::time::{Date, Instant, berlin};

const USAGE: &str = "check [--publish] [--quiet] [--json] [--watch] [--lang de|en] [FOLDER]\n\
     check --translated [LANGUAGE|all KEY…]";

/// What was asked for.
struct Wish {
    folder: PathBuf,
    /// The folder of another city, whose content it is.
    city: Option<PathBuf>,
    tongue: Tongue,
    is_for_publishing: bool,
    is_quiet: bool,
    is_json: bool,
    is_watching: bool,
    /// The language and the texts whose translations somebody has read.
    translated: Option<Vec<String>>,
}

impl Wish {
    fn read(arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut wish = Self {
            folder: ".".into(),
            city: env::var("WEGWEISER_CITY")
                .ok()
                .filter(|city| !city.is_empty())
                .map(PathBuf::from),
            tongue: tongue_of_machine(),
            is_for_publishing: false,
            is_quiet: false,
            is_json: false,
            is_watching: false,
            translated: None,
        };
        let mut arguments = arguments;
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--publish" => wish.is_for_publishing = true,
                "--quiet" => wish.is_quiet = true,
                "--json" => wish.is_json = true,
                "--watch" => wish.is_watching = true,
                "--lang" => {
                    wish.tongue = match arguments.next().as_deref() {
                        Some("de") => Tongue::German,
                        Some("en") => Tongue::English,
                        _ => return Err(USAGE.to_owned()),
                    };
                }
                "--translated" => wish.translated = Some(arguments.by_ref().collect()),
                _ if argument.starts_with('-') => return Err(USAGE.to_owned()),
                _ => wish.folder = argument.into(),
            }
        }
        match wish.translated.as_deref() {
            Some([_language]) => Err(USAGE.to_owned()),
            _ => Ok(wish),
        }
    }

    /// The folder with the content.
    fn own(&self) -> &Path {
        self.city.as_ref().unwrap_or(&self.folder)
    }

    fn files(&self) -> io::Result<Files> {
        match &self.city {
            Some(city) => Files::read_city(&self.folder, city),
            None => Files::read(&self.folder),
        }
    }

    /// Writes down what somebody has read; whether there were such texts.
    fn mark(&self, named: &[String]) -> io::Result<bool> {
        let files = self.files()?;
        let (language, keys) = match named {
            [language, keys @ ..] => (language.as_str(), keys),
            [] => ("all", named),
        };
        let marked = match mark_as_translated(&files, language, keys) {
            Ok(marked) => marked,
            Err(words) => {
                eprintln!("{}.", words.in_tongue(self.tongue));
                return Ok(false);
            }
        };
        fs::write(self.own().join(marked.path), &marked.text)?;
        let (path, count, new) = (marked.path, marked.count, marked.new);
        let mut out = stdout().lock();
        match self.tongue {
            Tongue::German => {
                writeln!(out, "{path}: gelesen: {count}. Neue Texte: {new}.")?;
            }
            Tongue::English => writeln!(out, "{path}: read: {count}. New texts: {new}.")?,
        }
        Ok(true)
    }

    /// Checks once, and prints what was found; whether there was no mistake.
    fn check(&self) -> io::Result<bool> {
        let files = self.files()?;
        let options = Options {
            today: today(),
            is_for_publishing: self.is_for_publishing,
        };
        let findings = check(&files, &options);
        let mistakes = findings.iter().filter(|it| it.severity == Severity::Error);
        let mistakes = mistakes.count();
        self.print(&findings, mistakes)?;
        Ok(mistakes == 0)
    }

    fn print(&self, findings: &[Finding], mistakes: usize) -> io::Result<()> {
        let mut out = stdout().lock();
        if self.is_json {
            let all: Vec<_> = findings.iter().map(Finding::json).collect();
            return writeln!(out, "{:#}", serde_json::Value::from(all));
        }
        let is_shown = |it: &&Finding| !self.is_quiet || it.severity == Severity::Error;
        for finding in findings.iter().filter(is_shown) {
            writeln!(out, "{}", finding.say(self.tongue))?;
        }
        let notes = findings.len() - mistakes;
        match self.tongue {
            Tongue::German => writeln!(out, "Fehler: {mistakes}. Hinweise: {notes}."),
            Tongue::English => writeln!(out, "Mistakes: {mistakes}. Notes: {notes}."),
        }
    }

    /// Checks after each change of a file, until somebody ends it. Each check is a process
    /// of its own, because what is read of the guide stays in memory.
    fn watch(&self) -> io::Result<()> {
        let this = env::current_exe()?;
        let own = env::args().skip(1).filter(|argument| argument != "--watch");
        let arguments: Vec<String> = own.collect();
        let mut seen = None;
        loop {
            let saved = self.saved();
            if seen.as_ref() != Some(&saved) {
                seen = Some(saved);
                Command::new(&this).args(&arguments).status()?;
            }
            thread::sleep(Duration::from_millis(300));
        }
    }

    /// The files that are read, as they were saved last.
    fn saved(&self) -> Saved {
        let mut saved = Saved::new();
        for folder in [self.folder.as_path(), self.own()] {
            for name in Files::READ {
                add_saved(&folder.join(name), &mut saved);
            }
        }
        saved
    }
}

/// When each file was saved, and how long it is. The newest date alone would not do: an older
/// file may take the place of another.
type Saved = BTreeMap<PathBuf, (Option<SystemTime>, u64)>;

fn add_saved(path: &Path, saved: &mut Saved) {
    // A file that an editor replaces may be gone for a moment.
    let Ok(about) = fs::metadata(path) else {
        return;
    };
    if about.is_file() {
        saved.insert(path.to_owned(), (about.modified().ok(), about.len()));
        return;
    }
    for entry in fs::read_dir(path).into_iter().flatten().flatten() {
        add_saved(&entry.path(), saved);
    }
}

/// German, unless the machine is set to English.
fn tongue_of_machine() -> Tongue {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let set = names.iter().filter_map(|name| env::var(name).ok());
    match set.into_iter().find(|value| !value.is_empty()) {
        Some(value) if value.starts_with("en") => Tongue::English,
        _ => Tongue::German,
    }
}

/// The current day in Berlin.
fn today() -> Date {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let seconds = since.map_or(0, |since| since.as_secs() as i64);
    berlin::to_civil(Instant::from_unix_seconds(seconds)).date()
}

fn main() -> ExitCode {
    let wish = match Wish::read(env::args().skip(1)) {
        Ok(wish) => wish,
        Err(usage) => {
            eprintln!("{usage}");
            return ExitCode::from(2);
        }
    };
    let outcome = if let Some(named) = &wish.translated {
        wish.mark(named)
    } else if wish.is_watching {
        wish.watch().map(|()| true)
    } else {
        wish.check()
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{}: {error}", wish.folder.display());
            ExitCode::from(2)
        }
    }
}
