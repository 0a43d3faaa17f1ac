//! The service worker, as far as the app knows of it. The worker itself and its
//! registration are plain JavaScript: `public/sw/` and `public/boot/worker.js`.

use js_sys::Function;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use super::boot::{listen, tell, told};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = wegweiser, js_name = languages)]
    fn ask_for_languages(wish: &str, answer: &Function) -> Function;

    #[wasm_bindgen(js_namespace = wegweiser, js_name = missFile)]
    async fn miss_file();
}

/// Calls back as soon as a newer version of the guide lies ready on the device; at once
/// where it does so already.
pub fn on_update(callback: impl Fn() + 'static) {
    if has_update() {
        callback();
    } else {
        listen("wegweiser:update", Closure::new(callback));
    }
}

/// Whether a newer version of the guide lies ready, on the device or on the server.
pub fn has_update() -> bool {
    told("data-update").is_some()
}

/// Asks the server whether a file with a hash in its name did not come because there is
/// a newer version, which is then offered; see [`has_update`].
pub async fn look_for_update() {
    miss_file().await;
}

/// Calls back whenever newer content than the page shows lies ready on the device.
pub fn on_content(callback: impl Fn() + 'static) {
    listen("wegweiser:content", Closure::new(callback));
}

/// Shows the newer version, which loads the page anew.
pub fn accept_update() {
    tell("wegweiser:accept");
}

/// Loads the page anew, and the files of the guide as well where there is a network:
/// what is kept of them may be damaged.
pub fn start_again() {
    tell("wegweiser:again");
}

/// What can be done with the languages on the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Only tell how much of them is there.
    Look,
    /// Keep all of them.
    Keep,
    /// Let those go that nobody needs.
    Drop,
}

/// The answers of the worker, which come until this is dropped.
pub struct Answers {
    end: Function,
    /// What is called with each of them.
    _listener: Closure<dyn Fn(u32, u32, bool)>,
}

impl Drop for Answers {
    fn drop(&mut self) {
        // It closes a port, which cannot fail.
        let _ = self.end.call0(&JsValue::UNDEFINED);
    }
}

/// Asks the worker for something, and calls back with how many bytes of the languages are
/// on the device, of how many, and whether that is its last word. There is no answer
/// where there is no worker.
pub fn ask(wish: Wish, answer: impl Fn(u32, u32, bool) + 'static) -> Answers {
    let wish = match wish {
        Wish::Look => "look",
        Wish::Keep => "keep",
        Wish::Drop => "drop",
    };
    let listener = Closure::<dyn Fn(u32, u32, bool)>::new(answer);
    Answers {
        end: ask_for_languages(wish, listener.as_ref().unchecked_ref()),
        _listener: listener,
    }
}
