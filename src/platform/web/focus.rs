use leptos::ev::FocusEvent;
use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement, Node};

use super::document;

pub fn set(selector: &str) {
    focus(select(selector));
}

fn focus(element: Option<HtmlElement>) {
    if let Some(element) = element {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}

pub fn is_on(id: &str) -> bool {
    let element = document().and_then(|document| document.active_element());
    element.is_some_and(|element| element.id() == id)
}

/// How the element that has the focus is found again: by a selector, and which of those that
/// it matches it is.
pub type Focused = (String, u32);

/// That of the focus: an id, or the address of a link, of which a page may have several;
/// `None` where the element has neither, as the page itself.
pub fn focused() -> Option<Focused> {
    let element = document()?.active_element()?;
    let id = element.id();
    if !id.is_empty() {
        return Some((["#", &id].concat(), 0));
    }
    // An address has no quotation mark: it is encoded.
    let address = element.get_attribute("href")?;
    let selector = ["main a[href=\"", &address, "\"]"].concat();
    let all = document()?.query_selector_all(&selector).ok()?;
    let own: &Node = &element;
    let at = (0..all.length()).find(|at| all.get(*at).as_ref() == Some(own))?;
    Some((selector, at))
}

pub fn set_at((selector, at): &Focused) {
    let all = document().and_then(|document| document.query_selector_all(selector).ok());
    let Some(all) = all else {
        return;
    };
    // There may be fewer of them now.
    let element = all.get((*at).min(all.length().saturating_sub(1)));
    focus(element.and_then(|element| element.dyn_into().ok()));
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
