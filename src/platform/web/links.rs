use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, MouseEvent};

use super::{document, events};

pub type Listener = events::Listener<dyn Fn(MouseEvent)>;

/// It listens to the document: the router listens to the window, and leaves alone what was
/// seen to before.
pub fn on_open(
    selector: &'static str,
    attribute: &'static str,
    callback: Box<dyn Fn(String)>,
) -> Listener {
    let callback = Closure::<dyn Fn(MouseEvent)>::new(move |event: MouseEvent| {
        let is_plain = event.button() == 0
            && !event.ctrl_key()
            && !event.meta_key()
            && !event.shift_key()
            && !event.alt_key();
        if is_plain && let Some(value) = value(&event, selector, attribute) {
            event.prevent_default();
            callback(value);
        }
    });
    events::listen(document().map(Into::into), "click", callback)
}

/// The attribute of what was clicked, if the selector matches that.
fn value(event: &MouseEvent, selector: &str, attribute: &str) -> Option<String> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest(selector).ok()??.get_attribute(attribute)
}
