use leptos::web_sys::HtmlElement;

use super::events::Listener;
use crate::i18n::Language;

pub fn set_title(_: &str) {}

pub fn title() -> String {
    String::new()
}

pub fn heading_of(_: &str) -> Option<String> {
    None
}

pub fn set_language(_: Language) {}

pub fn set_state(_: &str, _: &str) {}

pub fn is_visible() -> bool {
    false
}

pub fn on_visibility(_: impl Fn() + 'static) -> Listener {
    Listener
}

pub fn reload() {}

pub fn before_print(_: impl Fn() + 'static) -> [Listener; 2] {
    [Listener, Listener]
}

pub struct ScreenOn;

pub fn keep_screen_on() -> ScreenOn {
    ScreenOn
}

pub fn is_not_found() -> bool {
    false
}

pub fn emptied(_: &str) -> Option<HtmlElement> {
    None
}

pub fn replacement(_: &str) -> Option<HtmlElement> {
    None
}

pub fn apply_deferred_styles() {}

pub fn replace(_: &HtmlElement) {}
