/// Nobody clicks on a page that is written ahead of time.
pub struct Listener;

pub fn on_open(_: &'static str, _: &'static str, _: Box<dyn Fn(String)>) -> Listener {
    Listener
}
