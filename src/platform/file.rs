//! Files of the visitor.

use leptos::web_sys::HtmlInputElement;

use super::sys;

/// Saves a text as a file of this name, as if it had been downloaded. The media type is
/// one of text, such as `text/plain`. Where the browser does not allow it nothing happens.
pub fn save(name: &str, media_type: &str, text: &str) {
    // There is nobody who could do anything about it.
    let _ = sys::file::save(name, media_type, text);
}

/// Reads the file that was chosen in a field, and empties the field, so that the same file
/// can be chosen again. `None` where no file was chosen, or one over a megabyte, which is
/// more than anybody reads who expects a list.
pub fn read(field: &HtmlInputElement) -> impl Future<Output = Option<String>> {
    sys::file::read(field)
}
