//! The browser; see [`super`] for what each item does.

mod boot;
pub mod clock;
pub mod dialog;
pub mod engine;
pub mod events;
pub mod fetch;
pub mod file;
pub mod focus;
pub mod installation;
pub mod intl;
pub mod links;
pub mod location;
pub mod page;
pub mod position;
pub mod scroll;
pub mod share;
pub mod speech;
pub mod storage;
pub mod task;
pub mod timer;
pub mod visitor;
pub mod worker;

use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement, window};

fn document() -> Option<Document> {
    window()?.document()
}

/// The element `<html>`.
fn root() -> Option<HtmlElement> {
    document()?.document_element()?.dyn_into().ok()
}
