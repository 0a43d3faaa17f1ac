use super::events::Listener;

pub fn way() -> Option<String> {
    None
}

pub fn on_change(_: impl Fn() + 'static) -> Listener {
    Listener
}

pub fn ask() {}
