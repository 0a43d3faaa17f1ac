//! The files that editors change.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use super::finding::{Words, words};

/// What is within that and is not checked here.
const LEFT_OUT: [&str; 1] = ["data/schema/"];

/// Endings of the files that are checked.
const ENDINGS: [&str; 5] = ["json", "geojson", "tsv", "ftl", "svg"];

/// The text of each file by its path, as far as it is text.
#[derive(Clone, Debug, Default)]
pub struct Files(BTreeMap<String, File>);

/// The text of a file, and what is wrong with its bytes.
#[derive(Clone, Debug)]
pub(super) struct File {
    /// The text; empty if the bytes are none.
    pub text: String,
    /// Where something is wrong, and what.
    pub mistake: Option<(usize, Words)>,
    /// Whether the text can be used all the same.
    pub is_readable: bool,
}

impl Files {
    /// The folders and files that are read, from the folder of the project on.
    pub const READ: [&str; 4] = ["public/data", "data", "locales", "public/icons.svg"];

    /// Reads all files below the folder of the project.
    ///
    /// # Errors
    ///
    /// When a file or folder that is there cannot be read.
    pub fn read(root: &Path) -> io::Result<Self> {
        let mut files = Self::default();
        for name in Self::READ {
            files.read_below(root, name)?;
        }
        Ok(files)
    }

    /// Reads all files of another city, and from the folder of the project what the city has
    /// not: the pictures, and the messages that it does not word in its own way.
    ///
    /// # Errors
    ///
    /// When a file or folder that is there cannot be read.
    pub fn read_city(project: &Path, city: &Path) -> io::Result<Self> {
        let mut files = Self::read(city)?;
        files.read_below(project, "public/icons.svg")?;
        let languages = files.text("locales/languages.tsv").unwrap_or_default();
        let tags = languages.lines().filter_map(|line| line.split('\t').next());
        let paths: Vec<String> = tags
            .map(|tag| ["locales/", tag, "/main.ftl"].concat())
            .collect();
        for path in paths {
            let of_project = project.join(&path);
            if !of_project.exists() {
                continue;
            }
            let messages = fs::read_to_string(of_project)?;
            let own = files.text(&path).unwrap_or_default();
            let all = with_own_words(&messages, own);
            files.insert(&path, all.into_bytes());
        }
        Ok(files)
    }

    fn read_below(&mut self, root: &Path, name: &str) -> io::Result<()> {
        let path = root.join(name);
        if path.is_dir() {
            for entry in fs::read_dir(&path)? {
                let entry = entry?.file_name();
                let inner = [name, "/", &entry.to_string_lossy()].concat();
                self.read_below(root, &inner)?;
            }
        } else if path.exists() && is_checked(name) {
            self.insert(name, fs::read(&path)?);
        }
        Ok(())
    }

    /// Adds a file, or replaces it.
    pub fn insert(&mut self, path: &str, bytes: Vec<u8>) {
        self.0.insert(path.to_owned(), File::of(bytes));
    }

    /// Takes a file out.
    pub fn remove(&mut self, path: &str) {
        self.0.remove(path);
    }

    /// The text of a file, if there is one and it is text.
    pub fn text(&self, path: &str) -> Option<&str> {
        let file = self.0.get(path)?;
        file.is_readable.then_some(&file.text)
    }

    /// All of them, sorted by their paths.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &File)> {
        self.0.iter().map(|(path, file)| (path.as_str(), file))
    }

    /// Whether there is a file in a folder; its path ends with a slash.
    pub(super) fn has_folder(&self, folder: &str) -> bool {
        let mut after = self.0.range(folder.to_owned()..);
        after
            .next()
            .is_some_and(|(path, _)| path.starts_with(folder))
    }
}

/// Messages with others in the place of those that have the same keys. The others come first,
/// so that their lines keep their numbers.
pub fn with_own_words(messages: &str, own: &str) -> String {
    let keys: Vec<&str> = own.lines().filter_map(key).collect();
    let mut all = own.trim_end().to_owned();
    let mut is_replaced = false;
    for line in messages.lines() {
        // A message goes on in lines that begin with a space.
        if line.starts_with(|first: char| !first.is_whitespace()) {
            is_replaced = key(line).is_some_and(|key| keys.contains(&key));
        }
        if !is_replaced {
            all.push('\n');
            all.push_str(line);
        }
    }
    all.push('\n');
    all
}

/// The key of the message that begins in a line.
fn key(line: &str) -> Option<&str> {
    let (key, _) = line.split_once('=')?;
    let key = key.trim_end();
    let is_key = key.starts_with(|first: char| first.is_ascii_alphabetic())
        && key
            .chars()
            .all(|it| it.is_ascii_alphanumeric() || "-_".contains(it));
    is_key.then_some(key)
}

fn is_checked(name: &str) -> bool {
    let ending = name.rsplit('.').next().unwrap_or_default();
    ENDINGS.contains(&ending) && !LEFT_OUT.iter().any(|path| name.starts_with(path))
}

/// The mark with which some programs begin a file (U+FEFF in UTF-8).
const MARK: &[u8] = b"\xef\xbb\xbf";

impl File {
    fn of(bytes: Vec<u8>) -> Self {
        let (bytes, mark) = match bytes.strip_prefix(MARK) {
            Some(rest) => (rest.to_vec(), true),
            None => (bytes, false),
        };
        match String::from_utf8(bytes) {
            Ok(text) => Self {
                text,
                mistake: mark.then(|| (0, begins_with_mark())),
                is_readable: true,
            },
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
                Self {
                    text,
                    mistake: Some((at, is_no_utf8())),
                    is_readable: false,
                }
            }
        }
    }
}

fn begins_with_mark() -> Words {
    words!(
        "die Datei beginnt mit einem unsichtbaren Zeichen (BOM): im Editor als „UTF-8“ speichern, \
         nicht als „UTF-8 mit BOM“",
        "the file begins with an invisible character (BOM): save it as “UTF-8” in the editor, not \
         as “UTF-8 with BOM”"
    )
}

fn is_no_utf8() -> Words {
    words!(
        "die Datei ist nicht in UTF-8 gespeichert (vielleicht in Latin-1 oder Windows-1252): im \
         Editor „Speichern mit Codierung: UTF-8“ wählen",
        "the file is not saved in UTF-8 (perhaps in Latin-1 or Windows-1252): choose “save with \
         encoding: UTF-8” in the editor"
    )
}
