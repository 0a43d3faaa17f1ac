use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DomException, ShareData, window};

use super::boot;
use super::task::yield_to_browser;

pub async fn copy(text: &str) -> bool {
    let Some(window) = window() else { return false };
    // A page that is not served securely has no clipboard.
    if window.navigator().clipboard().is_undefined() {
        return false;
    }
    let written = window.navigator().clipboard().write_text(text);
    JsFuture::from(written).await.is_ok()
}

pub async fn pass_on(title: &str, url: &str) -> bool {
    let Some(window) = window() else { return false };
    let navigator = window.navigator();
    if !Reflect::has(&navigator, &JsValue::from_str("share")).unwrap_or(false) {
        return false;
    }
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(url);
    match JsFuture::from(navigator.share_with_data(&data)).await {
        Ok(_) => true,
        // A visitor who closes the dialogue wants nothing else.
        Err(error) => error
            .dyn_ref::<DomException>()
            .is_some_and(|it| it.name() == "AbortError"),
    }
}

/// The attribute of the section that is printed alone, and of the page while it is
/// (style/print.css); public/boot/paper.js takes it away afterwards.
const PRINTED: &str = "data-printed";

/// The event by which the app says that it is about to open the dialogue for printing.
pub(super) const PRINT: &str = "wegweiser:print";

pub fn print_only(id: &str) {
    let Some(document) = window().and_then(|window| window.document()) else {
        return;
    };
    let parts = [document.document_element(), document.get_element_by_id(id)];
    for part in parts.iter().flatten() {
        let _ = part.set_attribute(PRINTED, "");
    }
    print();
}

pub fn print() {
    // The dialogue stops the page: what only paper has is drawn before.
    boot::send(PRINT);
    spawn_local(async {
        yield_to_browser().await;
        if let Some(window) = window() {
            // It fails where the page may open no dialogue; then nothing happens.
            let _ = window.print();
        }
    });
}
