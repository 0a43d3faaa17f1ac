use super::events::Listener;

pub fn get(_: &str) -> Option<String> {
    None
}

pub fn set(_: &str, _: &str) -> bool {
    false
}

pub fn on_change(_: impl Fn() + 'static) -> Listener {
    Listener
}

pub fn persist() {}
