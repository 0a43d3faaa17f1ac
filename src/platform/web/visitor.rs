use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::{Window, window};

pub fn languages() -> Vec<String> {
    let list = window().map(|window: Window| window.navigator().languages());
    let list = list.into_iter().flatten();
    list.filter_map(|tag| tag.as_string()).collect()
}

pub fn saves_data() -> bool {
    let get = |object: &JsValue, key: &str| Reflect::get(object, &key.into()).ok();
    let navigator = window().map(|window| window.navigator());
    navigator
        .and_then(|navigator| get(&navigator, "connection"))
        .filter(JsValue::is_object)
        .and_then(|connection| get(&connection, "saveData"))
        .is_some_and(|saves| saves.is_truthy())
}

pub fn reduces_motion() -> bool {
    let setting = window().and_then(|window| {
        window
            .match_media("(prefers-reduced-motion: reduce)")
            .ok()
            .flatten()
    });
    setting.is_some_and(|setting| setting.matches())
}
