//! Trains the models by which the search knows what whole sentences mean: for each file of
//! phrases in `data/intents` a model in the given folder.
//!
//! ```text
//! train target/models            writes LANGUAGE.bin, where phrases or trainer have changed
//! train target/models --report   and prints how good each is on phrases it has not seen
//! ```
//!
//! `scripts/build` compiles this with `rustc` alone, without the libraries of the guide: it
//! needs optimization, and these are large. The bytes are the same every time and on every
//! machine: the order of all sums is fixed, chance comes from a fixed seed, and logarithms
//! are our own, because those of the system differ.

mod calibrate;
mod exact;
mod phrases;
// It has more in it than a trainer needs.
#[allow(dead_code, unused_imports)]
mod search;
mod size;
mod solver;
mod train;

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use phrases::{Language, Phrase};
use search::intent::{fingerprint, wire};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("Stopped: {sentence}.");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let mut arguments = env::args().skip(1);
    let Some(folder) = arguments.next() else {
        return Err("say into which folder the models go".to_owned());
    };
    let is_report = arguments.next().as_deref() == Some("--report");
    let concepts = phrases::read("public/data/concepts.tsv")?;
    let ids = phrases::concepts(&concepts);
    fs::create_dir_all(&folder)
        .map_err(|error| format!("{folder} cannot be made: {error}"))?;
    for tag in phrases::languages()? {
        let language = Language::read(&tag, &ids)?;
        if is_report {
            report(&language, &ids);
        }
        let path = Path::new(&folder).join(format!("{tag}.bin"));
        write_unless_known(&path, &language, &ids)?;
    }
    Ok(())
}

/// Trains a language, unless that was done for the same phrases by the same trainer.
fn write_unless_known(
    path: &Path,
    language: &Language,
    ids: &[&str],
) -> Result<(), String> {
    let trainer = env::current_exe().and_then(fs::read).unwrap_or_default();
    let key = format!("{:016x}", key(language, ids, &trainer));
    let record = path.with_extension("key");
    if path.exists() && fs::read_to_string(&record).is_ok_and(|it| it == key) {
        return Ok(());
    }
    let model = train::train(&language.phrases, ids);
    let written =
        fs::write(path, wire::write(&model)).and_then(|()| fs::write(&record, key));
    written.map_err(|error| format!("{} cannot be written: {error}", path.display()))
}

/// A number for all that a model is made of.
fn key(language: &Language, ids: &[&str], trainer: &[u8]) -> u64 {
    let phrases = language.phrases.iter();
    let bytes = phrases.flat_map(|it| it.text.bytes().chain([0, it.concept]));
    let bytes = bytes.chain(fingerprint(ids).to_le_bytes());
    let bytes = bytes.chain(trainer.iter().copied());
    bytes.fold(0xcbf2_9ce4_8422_2325, |sum: u64, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// Prints how often the concept of a phrase that the model has not seen comes first, and
/// among the first three.
fn report(language: &Language, ids: &[&str]) {
    let (known, unseen): (Vec<Phrase>, Vec<Phrase>) = calibrate::split(&language.phrases);
    let is_of_any = |phrase: &Phrase| usize::from(phrase.concept) < ids.len();
    let unseen: Vec<Phrase> = unseen.into_iter().filter(is_of_any).collect();
    let model = train::train(&known, ids);
    let (mut first, mut three) = (0.0, 0.0);
    for phrase in &unseen {
        let scores = model.scores(&phrase.text);
        let own = scores.get(usize::from(phrase.concept));
        let better = scores
            .iter()
            .filter(|score| own.is_none_or(|own| *score > own));
        let better = better.count();
        first += f64::from(u8::from(better == 0));
        three += f64::from(u8::from(better < 3));
    }
    let sigmoid = calibrate::sigmoid(&model, &unseen);
    let all = unseen.len() as f64;
    eprintln!(
        "{}: of {all} phrases that it has not seen, the concept is first of {:.3}, among \
         the first three of {:.3}; sigmoid {sigmoid:.3?}",
        language.tag,
        first / all,
        three / all
    );
}
