use js_sys::Function;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use super::boot;
use super::events::Listener;
use crate::platform::worker::LanguagesRequest;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = wegweiser, js_name = languages)]
    fn ask_for_languages(request: &str, answer: &Function) -> Function;

    #[wasm_bindgen(js_namespace = wegweiser, js_name = missFile)]
    async fn miss_file(sources: &str);
}

pub fn on_update(callback: impl Fn() + 'static) -> Listener {
    if has_update() {
        callback();
    }
    boot::listen("wegweiser:update", callback)
}

pub fn has_update() -> bool {
    boot::attribute("data-update").is_some()
}

pub async fn look_for_update(sources: Option<&str>) {
    miss_file(sources.unwrap_or_default()).await;
}

pub fn on_content(callback: impl Fn() + 'static) -> Listener {
    boot::listen("wegweiser:content", callback)
}

pub fn accept_update() {
    boot::send("wegweiser:accept");
}

pub fn start_again() {
    boot::send("wegweiser:again");
}

pub struct LanguagesAnswers {
    end: Function,
    /// What is called with each of them.
    _listener: Closure<dyn Fn(u32, u32, bool)>,
}

impl Drop for LanguagesAnswers {
    fn drop(&mut self) {
        // It closes a port, which cannot fail.
        let _ = self.end.call0(&JsValue::UNDEFINED);
    }
}

pub fn request_languages(
    request: LanguagesRequest,
    answer: impl Fn(u32, u32, bool) + 'static,
) -> LanguagesAnswers {
    let request = match request {
        LanguagesRequest::Measure => "look",
        LanguagesRequest::MeasureOpen => "look at open",
        LanguagesRequest::KeepAll => "keep",
        LanguagesRequest::Evict => "drop",
    };
    let listener = Closure::<dyn Fn(u32, u32, bool)>::new(answer);
    LanguagesAnswers {
        end: ask_for_languages(request, listener.as_ref().unchecked_ref()),
        _listener: listener,
    }
}
