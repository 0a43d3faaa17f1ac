//! The page as a whole: its title and language, focus, scrolling, the address.

use js_sys::Promise;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, FocusOptions, HtmlElement, MessageChannel, Window, window};

use crate::i18n::Language;

fn document() -> Option<Document> {
    window()?.document()
}

fn root() -> Option<HtmlElement> {
    document()?.document_element()?.dyn_into().ok()
}

/// Sets what the browser shows and a screen reader says of the page.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets `lang` and `dir` of the page.
pub fn set_language(language: Language) {
    if let Some(root) = root() {
        root.set_lang(language.tag());
        root.set_dir(language.direction().as_str());
    }
}

/// Sets a `data-…` attribute of `<html>`, which styles and tests look at.
pub fn set_state(name: &str, value: &str) {
    if let Some(root) = root() {
        // It fails only for names that are no attribute names; ours are literals.
        let _ = root.set_attribute(&["data-", name].concat(), value);
    }
}

/// Moves the focus to the page's heading, which a screen reader then reads out.
pub fn focus_heading() {
    focus("main h1");
}

/// Moves the focus to the first element of a selector, without scrolling.
pub fn focus(selector: &str) {
    if let Some(element) = select(selector) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}

/// Whether somebody can see the page: it is not in a tab behind others, and the screen of
/// the device is on.
pub fn is_visible() -> bool {
    document().is_none_or(|document| !document.hidden())
}

/// Calls back whenever the page becomes visible or hidden, until it is closed.
pub fn on_visibility(callback: impl Fn() + 'static) {
    let listener = Closure::<dyn Fn()>::new(callback);
    if let Some(document) = document() {
        // It fails only in documents without events, which nobody sees.
        let _ = document.add_event_listener_with_callback(
            "visibilitychange",
            listener.as_ref().unchecked_ref(),
        );
    }
    listener.forget();
}

/// Scrolls to the element that the address names after its `#`; returns whether
/// there is one.
pub fn scroll_to_anchor() -> bool {
    let hash = window().and_then(|window| window.location().hash().ok());
    let Some(id) = hash.as_deref().and_then(|hash| hash.strip_prefix('#')) else {
        return false;
    };
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = &element {
        element.scroll_into_view();
    }
    element.is_some()
}

/// Lets the browser do what else waits, such as answering a tap.
///
/// A message to ourselves comes back at once, also in a tab that nobody looks at, where
/// clocks are slowed down.
pub async fn breathe() {
    let Ok(channel) = MessageChannel::new() else {
        return;
    };
    let (to, from) = (channel.port1(), channel.port2());
    let promise = Promise::new(&mut |resolve, _| from.set_onmessage(Some(&resolve)));
    // It fails only for what cannot be copied.
    let _ = to.post_message(&JsValue::NULL);
    let _ = JsFuture::from(promise).await;
}

/// Where the visitor is in a page, as far as it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Where each page begins.
    Start,
    /// Somewhere below it.
    Within,
    /// So far down that there is no way further.
    End,
}

/// Where the visitor is.
pub fn place() -> Place {
    let position = window().and_then(|window| window.scroll_y().ok());
    let position = position.unwrap_or(0.0);
    let end = root().map_or(0, |root| root.scroll_height() - root.client_height());
    match position {
        top if top <= 0.0 => Place::Start,
        // Positions have fractions of a pixel, heights have none.
        low if low + 1.0 >= end.into() => Place::End,
        _ => Place::Within,
    }
}

/// Empties the element of the static page that the app is mounted in.
pub fn take_over(id: &str) -> Option<HtmlElement> {
    let element = document()?.get_element_by_id(id)?;
    element.replace_children_with_node_0();
    element.dyn_into().ok()
}

/// An element that can take the place of one of the static page, but is not in the page.
pub fn stand_in(id: &str) -> Option<HtmlElement> {
    let element = document()?.get_element_by_id(id)?;
    element.clone_node().ok()?.dyn_into().ok()
}

/// Puts an element in the place of the one that has its id.
pub fn put(element: &HtmlElement) {
    let old = document().and_then(|document| document.get_element_by_id(&element.id()));
    if let Some(old) = old {
        // It fails only where too many elements would be put in.
        let _ = old.replace_with_with_node_1(element);
    }
}

/// The path of the page's address.
pub fn path() -> String {
    let path = window().and_then(|window| window.location().pathname().ok());
    path.unwrap_or_else(|| "/".into())
}

/// The query of the page's address, with its question mark; empty where there is none.
pub fn query() -> String {
    let query = window().and_then(|window| window.location().search().ok());
    query.unwrap_or_default()
}

/// Whether the visitor asked the browser to save data, as far as it says so
/// (<https://wicg.github.io/savedata/>: Chromium only).
pub fn saves_data() -> bool {
    let get =
        |object: &JsValue, key: &str| js_sys::Reflect::get(object, &key.into()).ok();
    let navigator = window().map(|window| window.navigator());
    navigator
        .and_then(|navigator| get(&navigator, "connection"))
        .filter(JsValue::is_object)
        .and_then(|connection| get(&connection, "saveData"))
        .is_some_and(|saves| saves.is_truthy())
}

/// Where the page was loaded from: the scheme with its colon, and the host.
pub fn origin() -> Option<(String, String)> {
    let location = window()?.location();
    Some((location.protocol().ok()?, location.host().ok()?))
}

/// Changes the address without a new entry in the history; browsers limit how
/// often that may be done, and then it is left undone.
pub fn replace_address(address: &str) {
    let history = window().and_then(|window| window.history().ok());
    if let Some(history) = history {
        let state = history.state().unwrap_or_default();
        let _ = history.replace_state_with_url(&state, "", Some(address));
    }
}

/// Opens the browser's dialogue for printing.
pub fn print() {
    if let Some(window) = window() {
        // It fails where the page may open no dialogue; then nothing happens.
        let _ = window.print();
    }
}

/// The languages that the visitor set in the browser, most wanted first.
pub fn preferred_languages() -> Vec<String> {
    let list = window().map(|window: Window| window.navigator().languages());
    let list = list.into_iter().flatten();
    list.filter_map(|tag| tag.as_string()).collect()
}

fn select(selector: &str) -> Option<HtmlElement> {
    let element = document()?.query_selector(selector).ok()??;
    element.dyn_into().ok()
}
