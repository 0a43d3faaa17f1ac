use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

use super::document;

#[wasm_bindgen]
extern "C" {
    type Dialog;

    #[wasm_bindgen(method, catch, js_name = showModal)]
    fn show_modal(this: &Dialog) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch)]
    fn close(this: &Dialog) -> Result<(), JsValue>;
}

// A browser from before 2022 knows no dialogs: there the attribute alone shows and hides it.

pub fn open(id: &str) {
    if let Some(element) = find(id)
        && element.unchecked_ref::<Dialog>().show_modal().is_err()
    {
        let _ = element.set_attribute("open", "");
    }
}

pub fn close(id: &str) {
    if let Some(element) = find(id)
        && element.unchecked_ref::<Dialog>().close().is_err()
    {
        let _ = element.remove_attribute("open");
    }
}

fn find(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}
