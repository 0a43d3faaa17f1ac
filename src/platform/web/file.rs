//! Handing things over: a file that is made on the device, or was; an address to paste.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlElement, HtmlInputElement, Url, window};

/// Saves a text as a file, as if it had been downloaded. Where the browser does not
/// allow it nothing happens.
pub fn save(name: &str, media_type: &str, text: &str) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link = window()?.document()?.create_element("a").ok()?;
    link.set_attribute("href", &address).ok()?;
    link.set_attribute("download", name).ok()?;
    link.dyn_ref::<HtmlElement>()?.click();
    Url::revoke_object_url(&address).ok()
}

/// More than this nobody reads who expects a list.
const MOST_BYTES: f64 = 1_000_000.0;

/// Reads the file that was chosen in a field, and empties the field, so that the same file
/// can be chosen again; nothing where there is none, or it is very large.
pub async fn read(field: &HtmlInputElement) -> Option<String> {
    let file = field.files()?.get(0)?;
    let text = (file.size() <= MOST_BYTES).then(|| file.text())?;
    let text = JsFuture::from(text).await;
    field.set_value("");
    text.ok()?.as_string()
}

/// Puts a text where it can be pasted from; tells whether the browser allowed it.
pub async fn copy(text: &str) -> bool {
    let Some(window) = window() else { return false };
    // A page that is not served securely has no clipboard.
    if window.navigator().clipboard().is_undefined() {
        return false;
    }
    let written = window.navigator().clipboard().write_text(text);
    JsFuture::from(written).await.is_ok()
}
