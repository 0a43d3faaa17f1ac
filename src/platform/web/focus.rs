use leptos::ev::FocusEvent;
use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement, Node};

use super::document;

pub fn set(selector: &str) {
    if let Some(element) = select(selector) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}

pub fn leaves(parent: &Node, event: &FocusEvent) -> bool {
    let target = event.related_target();
    let target = target.and_then(|target| target.dyn_into::<Node>().ok());
    target.is_some_and(|target| !parent.contains(Some(&target)))
}

fn select(selector: &str) -> Option<HtmlElement> {
    let element = document()?.query_selector(selector).ok()??;
    element.dyn_into().ok()
}
