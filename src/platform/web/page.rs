use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::HtmlElement;

use super::events::{self, Listener};
use super::{document, root};
use crate::i18n::Language;

pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

pub fn set_language(language: Language) {
    if let Some(root) = root() {
        root.set_lang(language.tag());
        root.set_dir(language.direction().as_str());
    }
}

pub fn set_state(name: &str, value: &str) {
    if let Some(root) = root() {
        // It fails only for names that are no attribute names; ours are literals.
        let _ = root.set_attribute(&["data-", name].concat(), value);
    }
}

pub fn is_visible() -> bool {
    document().is_none_or(|document| !document.hidden())
}

pub fn on_visibility(callback: impl Fn() + 'static) -> Listener {
    let target = document().map(Into::into);
    events::listen(target, "visibilitychange", Closure::new(callback))
}

pub fn is_not_found() -> bool {
    let main = document().and_then(|it| it.get_element_by_id("main"));
    let hook = main.and_then(|main| main.get_attribute("data-page"));
    hook.is_some_and(|hook| hook == "not-found")
}

pub fn emptied(id: &str) -> Option<HtmlElement> {
    let element = document()?.get_element_by_id(id)?;
    element.replace_children_with_node_0();
    element.dyn_into().ok()
}

pub fn replacement(id: &str) -> Option<HtmlElement> {
    let element = document()?.get_element_by_id(id)?;
    element.clone_node().ok()?.dyn_into().ok()
}

pub fn replace(element: &HtmlElement) {
    let old = document().and_then(|document| document.get_element_by_id(&element.id()));
    if let Some(old) = old {
        // It fails only where too many elements would be put in.
        let _ = old.replace_with_with_node_1(element);
    }
}
