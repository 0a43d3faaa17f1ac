use super::boot;
use super::events::Listener;

pub fn way() -> Option<String> {
    boot::attribute("data-install").filter(|way| way != "done")
}

pub fn on_change(callback: impl Fn() + 'static) -> Listener {
    boot::listen("wegweiser:install", callback)
}

pub fn ask() {
    boot::send("wegweiser:ask-to-install");
}
