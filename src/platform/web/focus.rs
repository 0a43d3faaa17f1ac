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

pub fn selector() -> Option<String> {
    let element = document()?.active_element()?;
    let id = element.id();
    if !id.is_empty() {
        return Some(["#", &id].concat());
    }
    // An address has no quotation mark: it is encoded.
    let address = element.get_attribute("href")?;
    Some(["main a[href=\"", &address, "\"]"].concat())
}

/// Whether the element that had the focus is gone from the page.
pub fn is_lost() -> bool {
    let element = document().and_then(|document| document.active_element());
    element.is_none_or(|element| element.tag_name() == "BODY")
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
