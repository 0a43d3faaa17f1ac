//! The document as a whole.

use leptos::web_sys::HtmlElement;

use super::{Listener, sys};
use crate::i18n::Language;

/// Sets what the browser shows and a screen reader says of the page.
pub fn set_title(title: &str) {
    sys::page::set_title(title);
}

/// The title of the page.
pub fn title() -> String {
    sys::page::title()
}

/// The words of the heading of a section, by the section's id.
pub fn heading_of(id: &str) -> Option<String> {
    sys::page::heading_of(id)
}

/// Sets `lang` and `dir` of the page.
pub fn set_language(language: Language) {
    sys::page::set_language(language);
}

/// Sets a `data-…` attribute of `<html>`, given by its name without `data-`: for styles,
/// for `public/boot/` and for tests.
pub fn set_state(name: &str, value: &str) {
    sys::page::set_state(name, value);
}

/// Whether somebody can see the page: it is not in a tab behind others, and the screen of
/// the device is on.
pub fn is_visible() -> bool {
    sys::page::is_visible()
}

/// Calls back whenever [`is_visible`] changes.
pub fn on_visibility(callback: impl Fn() + 'static) -> Listener {
    Listener(sys::page::on_visibility(callback))
}

/// Loads the page anew.
pub fn reload() {
    sys::page::reload();
}

/// Calls back when the page is about to be printed: by the browser, or by the page. What a
/// change of a signal draws is on paper.
pub fn before_print(callback: impl Fn() + 'static) -> [Listener; 2] {
    sys::page::before_print(callback).map(Listener)
}

/// Keeps the screen of the device on as long as the result is kept, where the browser can.
pub fn keep_screen_on() -> ScreenOn {
    ScreenOn(sys::page::keep_screen_on())
}

/// The screen stays on until this is dropped.
pub struct ScreenOn(#[allow(dead_code, reason = "it is only kept")] sys::page::ScreenOn);

/// Whether the static page is the one for addresses that lead nowhere.
pub fn is_not_found() -> bool {
    sys::page::is_not_found()
}

/// The element of the static page that has this id, emptied, so that the app can be
/// mounted in it.
pub fn emptied(id: &str) -> Option<HtmlElement> {
    sys::page::emptied(id)
}

/// An empty element like the one of the static page that has this id. It is not in the
/// page yet; see [`replace`].
pub fn replacement(id: &str) -> Option<HtmlElement> {
    sys::page::replacement(id)
}

/// Applies the styles that came with the chunk (`scripts/chunks.mjs`).
pub fn apply_deferred_styles() {
    sys::page::apply_deferred_styles();
}

/// Puts an element into the page, where the one was that has the same id; its long parts
/// are drawn a moment later, and as high as those of the other until then.
pub fn replace(element: &HtmlElement) {
    sys::page::replace(element);
}
