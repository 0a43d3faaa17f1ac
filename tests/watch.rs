//! What `scripts/check --watch` says while an editor saves files.
#![cfg(feature = "ssr")]
// Helpers of tests may panic as tests do.
#![allow(clippy::unwrap_used)]

mod common;

use std::env;
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio, id};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, SystemTime};

use common::{path, paths_below};

const GUIDE: &str = "public/data/guide.json";

const SAMPLE: &str = "tests/check/sample";

/// So long no check takes; a test that waits for one that never comes ends then.
const LONG: Duration = Duration::from_secs(60);

/// The program while it watches a copy of the small guide to a town that does not exist.
struct Watch {
    folder: PathBuf,
    program: Child,
    lines: Receiver<String>,
}

impl Watch {
    /// Starts it; each test has its own name.
    fn of(test: &str) -> Self {
        let folder = env::temp_dir().join(format!("watch-{test}-{}", id()));
        for name in paths_below(SAMPLE) {
            let to = folder.join(&name);
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            fs::copy(path(&[SAMPLE, "/", &name].concat()), to).unwrap();
        }
        let mut program = Command::new(env!("CARGO_BIN_EXE_check"))
            .args(["--watch", "--lang", "en"])
            .arg(&folder)
            .env_remove("WEGWEISER_CITY")
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (say, lines) = channel();
        let said = BufReader::new(program.stdout.take().unwrap());
        thread::spawn(move || {
            said.lines()
                .map_while(Result::ok)
                .try_for_each(|line| say.send(line))
        });
        Self {
            folder,
            program,
            lines,
        }
    }

    /// What it says of mistakes until it has checked everything once.
    fn says(&self) -> Vec<String> {
        let mut said = Vec::new();
        loop {
            let line = self.lines.recv_timeout(LONG).unwrap();
            if line.starts_with("Mistakes: ") {
                return said;
            }
            said.push(line);
        }
    }

    /// Saves a file after a change.
    fn change(&self, name: &str, find: &str, with: &str) {
        let text = fs::read_to_string(path(&[SAMPLE, "/", name].concat())).unwrap();
        assert_eq!(text.matches(find).count(), 1, "{find}");
        self.put(name, &text.replacen(find, with, 1));
    }

    /// Puts a file in the place of another at once, as most editors save.
    fn put(&self, name: &str, text: &str) {
        let new = self.folder.join("new");
        fs::write(&new, text).unwrap();
        fs::rename(new, self.folder.join(name)).unwrap();
    }

    /// Saves a file as it was in the beginning, with a date long ago.
    fn bring_back(&self, name: &str) {
        let old = self.folder.join("old");
        fs::copy(path(&[SAMPLE, "/", name].concat()), &old).unwrap();
        let file = File::options().append(true).open(&old).unwrap();
        file.set_modified(SystemTime::UNIX_EPOCH).unwrap();
        fs::rename(old, self.folder.join(name)).unwrap();
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// What is said of a comma that is missing after the second line of `guide.json`.
const NO_COMMA: &str =
    "public/data/guide.json:3: a comma is missing at the end of this line.";

fn forget_comma(watch: &Watch) {
    watch.change(
        GUIDE,
        "\"city\": \"Musterstadt\",\n",
        "\"city\": \"Musterstadt\"\n",
    );
}

const NONE: [&str; 0] = [];

#[test]
fn each_save_is_checked_until_everything_is_right_again() {
    let watch = Watch::of("save");
    assert_eq!(watch.says(), NONE);
    forget_comma(&watch);
    assert_eq!(watch.says(), [NO_COMMA]);
    watch.change(GUIDE, "\"icon\": \"baby\"", "\"icon\": \"babi\"");
    let [picture] = &watch.says()[..] else {
        panic!("one mistake in the place of the other");
    };
    assert!(picture.contains("Did you mean “baby”?"), "{picture}");
    watch.bring_back(GUIDE);
    assert_eq!(watch.says(), NONE);
}

#[test]
fn a_file_that_is_brought_back_with_its_old_date_is_noticed() {
    let watch = Watch::of("date");
    assert_eq!(watch.says(), NONE);
    forget_comma(&watch);
    assert_eq!(watch.says(), [NO_COMMA]);
    watch.change("public/data/concepts.tsv", "home\t", "home ");
    assert!(watch.says().contains(&NO_COMMA.to_owned()));
    watch.bring_back(GUIDE);
    let said = watch.says();
    assert!(
        !said.is_empty() && !said.contains(&NO_COMMA.to_owned()),
        "{said:?}"
    );
}

#[test]
fn a_picture_that_has_been_fetched_is_noticed() {
    let watch = Watch::of("picture");
    assert_eq!(watch.says(), NONE);
    let icons = "public/icons.svg";
    watch.change(icons, "id=\"baby\"", "id=\"no-baby\"");
    let said = watch.says();
    assert!(said.iter().any(|line| line.contains("baby")), "{said:?}");
    watch.bring_back(icons);
    assert_eq!(watch.says(), NONE);
}
