use leptos::ev::FocusEvent;
use leptos::web_sys::Node;

pub fn set(_: &str) {}

pub fn selector() -> Option<String> {
    None
}

pub fn is_lost() -> bool {
    false
}

pub fn leaves(_: &Node, _: &FocusEvent) -> bool {
    false
}
