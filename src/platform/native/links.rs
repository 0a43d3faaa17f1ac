/// Nobody clicks on a page that is written ahead of time.
pub struct Listener;

pub fn on_open(_: &'static str, _: impl Fn(String) + 'static) -> Listener {
    Listener
}
