use wasm_bindgen_futures::JsFuture;
use web_sys::window;

pub async fn copy(text: &str) -> bool {
    let Some(window) = window() else { return false };
    // A page that is not served securely has no clipboard.
    if window.navigator().clipboard().is_undefined() {
        return false;
    }
    let written = window.navigator().clipboard().write_text(text);
    JsFuture::from(written).await.is_ok()
}

pub fn print() {
    if let Some(window) = window() {
        // It fails where the page may open no dialogue; then nothing happens.
        let _ = window.print();
    }
}
