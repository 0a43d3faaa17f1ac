//! What the project says of its tools in several places is everywhere the same.
// Helpers of tests may panic as tests do.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn file(path: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The text between two marks, of which the first is once in a file.
fn between(path: &str, before: &str, after: &str) -> String {
    let file = file(path);
    let pieces: Vec<&str> = file.split(before).collect();
    let [_, rest] = pieces[..] else {
        panic!("{path} has {} times {before:?}", pieces.len() - 1);
    };
    let (found, _) = rest.split_once(after).unwrap();
    found.to_owned()
}

/// The oldest Rust that will do.
fn oldest() -> String {
    between("Cargo.toml", "\nrust-version = \"", "\"")
}

fn compiler(arguments: &[&str]) -> std::process::Output {
    let mut rustc = Command::new("rustc");
    rustc.env("RUSTC_BOOTSTRAP", "1").args(arguments);
    rustc.output().unwrap()
}

#[test]
fn readers_read_the_oldest_rust_that_will_do() {
    let sentence = format!("[Rust](https://rustup.rs) {} or newer", oldest());
    assert!(file("README.md").contains(&sentence), "{sentence}");
}

#[test]
fn rustup_brings_a_rust_that_is_new_enough() {
    let channel = between("rust-toolchain.toml", "\nchannel = \"", "\"");
    let minor =
        |version: &str| version.split('.').nth(1).unwrap().parse::<u32>().unwrap();
    let is_enough = channel == "stable" || minor(&channel) >= minor(&oldest());
    assert!(is_enough, "{channel}");
}

#[test]
fn rustup_brings_all_that_the_scripts_ask_for() {
    let target = between("scripts/tools/rust.sh", "\nWASM_TARGET=", "\n");
    let targets = between("rust-toolchain.toml", "\ntargets = [", "]");
    assert_eq!(targets, format!("\"{target}\""));
    let components = between("rust-toolchain.toml", "\ncomponents = [", "]");
    for component in ["clippy", "rustfmt", "rust-src"] {
        assert!(
            components.contains(&format!("\"{component}\"")),
            "{component}"
        );
    }
}

/// The first Rust that knew the flags was 1.92; if that changes, so does the oldest.
#[test]
fn the_compiler_knows_the_flags_that_make_the_app_small() {
    let flags = between(
        "scripts/tools/rust.sh",
        "\n    export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS=\"",
        "\"",
    );
    let mut arguments: Vec<&str> = flags.split(' ').collect();
    assert!(arguments.contains(&"-Cpanic=immediate-abort"));
    arguments.extend(["--print", "cfg"]);
    let output = compiler(&arguments);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
}

#[test]
fn the_flags_of_the_build_begin_with_those_of_every_other() {
    let flags = between("scripts/tools/rust.sh", "_RUSTFLAGS=\"", "\"");
    let ours = between(".cargo/config.toml", "\nrustflags = [", "]");
    let ours: Vec<&str> = ours.split(", ").map(|it| it.trim_matches('"')).collect();
    assert!(flags.starts_with(&ours.join(" ")), "{flags}");
}

#[test]
fn trunk_and_its_tools_are_the_ones_that_the_scripts_bring() {
    let scripts =
        |name: &str| between("scripts/tools/site.sh", &format!("\n{name}="), "\n");
    let trunk = between("Trunk.toml", "\ntrunk-version = \"=", "\"");
    assert_eq!(scripts("TRUNK_VERSION"), trunk);
    let wasm_opt = between("Trunk.toml", "\nwasm_opt = \"version_", "\"");
    assert_eq!(
        scripts("BINARYEN_VERSION").split('.').next(),
        Some(&*wasm_opt)
    );
    let wasm_bindgen = between("Trunk.toml", "\nwasm_bindgen = \"", "\"");
    let of_crate = between("Cargo.toml", "\nwasm-bindgen = \"=", "\"");
    assert_eq!(wasm_bindgen, of_crate);
    let locked = between(
        "Cargo.lock",
        "\nname = \"wasm-bindgen\"\nversion = \"",
        "\"",
    );
    assert_eq!(wasm_bindgen, locked);
}

#[test]
fn node_is_as_new_as_readers_read() {
    let oldest = between("scripts/tools/node.sh", "\nNODE_OLDEST=", "\n");
    let sentence = format!("[Node.js](https://nodejs.org) {oldest} or newer");
    assert!(file("README.md").contains(&sentence), "{sentence}");
    for package in ["scripts/package.json", "tests/e2e/package.json"] {
        let wanted = between(package, "\"node\": \">=", "\"");
        assert_eq!(wanted, oldest, "{package}");
    }
}

/// The files of Rust below a folder.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    let files = entries.flat_map(|path| match path.is_dir() {
        true => sources(&path),
        false => vec![path],
    });
    files
        .filter(|path| path.extension().is_some_and(|it| it == "rs"))
        .collect()
}

#[test]
fn nobody_but_the_platform_asks_which_machine_it_runs_on() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    // The module for the browser, which is nothing natively.
    let search = root.join("src/bin/search.rs");
    let platform = root.join("src/platform");
    let asks = |path: &PathBuf| {
        let code = fs::read_to_string(path).unwrap();
        ["target_arch", "target_family", "cfg(wasm"]
            .iter()
            .any(|condition| code.contains(condition))
    };
    assert!(asks(&platform.join("mod.rs")));
    let others = sources(&root.join("src"))
        .into_iter()
        .filter(|path| !path.starts_with(&platform) && *path != search);
    let asking: Vec<PathBuf> = others.filter(asks).collect();
    assert_eq!(asking, [] as [PathBuf; 0]);
}

#[test]
fn the_pages_are_the_same_with_each_feature_but_for_writing_html() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let ui = root.join("src/ui");
    let asking = sources(&ui).into_iter().filter(|path| {
        let code = fs::read_to_string(path).unwrap();
        code.contains("feature = \"csr\"") || code.contains("feature = \"ssr\"")
    });
    // It leaves out the module that writes HTML, which Leptos can do only with `ssr`.
    assert_eq!(asking.collect::<Vec<_>>(), [ui.join("mod.rs")]);
}
