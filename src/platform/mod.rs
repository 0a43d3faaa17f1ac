//! What a device does for the app, behind one interface.
//!
//! The modules of this folder say what there is, once, and each forwards to the folder of
//! the machine: `web` asks the browser; `native` has none, so nothing is kept and nothing
//! is shown, and nobody does anything. But it reads the files of the guide from a folder,
//! has a search engine, and writes numbers and dates by ICU4X, so the same code that draws
//! the app writes its pages ahead of time. Nobody outside this folder asks which machine
//! the code runs on (`tests/toolchain.rs`).
//!
//! Nothing here panics: what a browser refuses (storage in private mode, a history that is
//! changed too often) is an `Option`, a `Result`, or is left undone.

pub mod clock;
pub mod dialog;
pub mod engine;
mod events;
pub mod fetch;
pub mod file;
pub mod focus;
pub mod installation;
pub mod links;
pub mod location;
pub mod page;
pub mod position;
pub mod scroll;
pub mod share;
pub mod speech;
pub mod storage;
pub mod task;
mod timer;
pub mod visitor;
pub mod worker;

#[cfg(not(target_arch = "wasm32"))]
mod native;
#[cfg(target_arch = "wasm32")]
mod web;

#[cfg(not(target_arch = "wasm32"))]
use native as sys;
#[cfg(target_arch = "wasm32")]
use web as sys;

pub use events::Listener;
pub use timer::Timer;

use crate::i18n::Formats;

/// Whether there is a browser. Where there is none, a page is text that is written ahead
/// of time: nobody taps on it, and nothing in it changes.
pub const IS_BROWSER: bool = cfg!(target_arch = "wasm32");

/// Numbers and dates in a language: by the browser's Intl, or by ICU4X. Both read the CLDR.
pub const FORMATS: Formats = sys::intl::FORMATS;
