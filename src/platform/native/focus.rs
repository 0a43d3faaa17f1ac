use leptos::ev::FocusEvent;
use leptos::web_sys::Node;

pub fn set(_: &str) {}

pub fn is_on(_: &str) -> bool {
    false
}

/// How an element is found again.
pub type Focused = ();

pub fn focused() -> Option<Focused> {
    None
}

pub fn set_at(_: &Focused) {}

pub fn is_lost() -> bool {
    false
}

pub fn leaves(_: &Node, _: &FocusEvent) -> bool {
    false
}
