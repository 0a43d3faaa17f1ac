//! The service worker, as far as the app knows of it. The worker itself and its
//! registration are plain JavaScript: `public/sw/` and `public/boot/worker.js`.

use super::{Listener, sys};

/// Calls back as soon as a newer version of the guide is ready on the device; at once
/// where it is so already.
pub fn on_update(callback: impl Fn() + 'static) -> Listener {
    Listener(sys::worker::on_update(callback))
}

/// Whether a newer version of the guide is ready, on the device or on the server.
pub fn has_update() -> bool {
    sys::worker::has_update()
}

/// Asks the server whether a file with a hash in its name did not come because there is
/// a newer version, which is then offered; see [`has_update`]. Where it is the file of the
/// sources, it has a name, and newer content is a newer version, too.
pub fn look_for_update(sources: Option<&str>) -> impl Future<Output = ()> {
    sys::worker::look_for_update(sources)
}

/// Calls back whenever newer content than the page shows is ready on the device.
pub fn on_content(callback: impl Fn() + 'static) -> Listener {
    Listener(sys::worker::on_content(callback))
}

/// Shows the newer version, which loads the page anew.
pub fn accept_update() {
    sys::worker::accept_update();
}

/// Loads the page anew, and the files of the guide as well where there is a network:
/// what is kept of them may be damaged.
pub fn start_again() {
    sys::worker::start_again();
}

/// What can be done with the languages on the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LanguagesRequest {
    /// Only report how much of them is there.
    Measure,
    /// Only report how much is there of the languages of the pages that are open.
    MeasureOpen,
    /// Keep all of them.
    KeepAll,
    /// Evict those that nobody needs.
    Evict,
}

/// The answers of the worker, which come until this is dropped.
pub struct LanguagesAnswers(
    // It is only there to be dropped.
    #[allow(dead_code)] sys::worker::LanguagesAnswers,
);

/// Sends the worker a request, and calls back with how many bytes of the languages are on
/// the device, of how many, and whether that is the last answer. There is no answer where
/// there is no worker.
pub fn request_languages(
    request: LanguagesRequest,
    answer: impl Fn(u32, u32, bool) + 'static,
) -> LanguagesAnswers {
    LanguagesAnswers(sys::worker::request_languages(request, answer))
}
