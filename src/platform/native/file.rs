use std::future::ready;

use leptos::web_sys::HtmlInputElement;

pub fn save(_: &str, _: &str, _: &str) -> Option<()> {
    None
}

pub fn read(_: &HtmlInputElement) -> impl Future<Output = Option<String>> + use<> {
    ready(None)
}
