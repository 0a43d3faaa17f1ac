use super::events::Listener;

pub fn path() -> String {
    "/".into()
}

pub fn query() -> String {
    String::new()
}

pub fn origin() -> Option<String> {
    None
}

pub fn after_origin() -> String {
    path()
}

/// Nobody goes anywhere.
pub fn on_move(_: impl Fn() + 'static) -> Listener {
    Listener
}

pub fn go_back() -> bool {
    false
}

pub fn replace(_: &str) {}
