use std::future::ready;

use super::events::Listener;
use crate::platform::worker::LanguagesRequest;

pub fn on_update(_: impl Fn() + 'static) -> Listener {
    Listener
}

pub fn has_update() -> bool {
    false
}

pub fn look_for_update(_: Option<&str>) -> impl Future<Output = ()> + use<> {
    ready(())
}

pub fn on_content(_: impl Fn() + 'static) -> Listener {
    Listener
}

pub fn accept_update() {}

pub fn start_again() {}

/// There is no worker, so there are none.
pub struct LanguagesAnswers;

pub fn request_languages(
    _: LanguagesRequest,
    _: impl Fn(u32, u32, bool) + 'static,
) -> LanguagesAnswers {
    LanguagesAnswers
}
