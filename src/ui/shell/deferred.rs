//! Pages whose code is not part of the first download.
//!
//! The build cuts the Wasm at the function marked `wasm_split`: what only it needs becomes
//! a chunk, a file of its own that is fetched when such a page is opened, or when the first
//! page has been there for a while. What a shared link opens first (home, topics, places,
//! the pages about refugees) stays in the first file. That made it 189 kB in brotli instead
//! of 210 (`scripts/weigh` prints both files).
//!
//! One chunk has all of these pages: with three, what two of them have in common became
//! further files, and opening the Round Table took four requests instead of one.
//!
//! Natively there is one program with all pages in it.

use leptos::prelude::*;

use crate::ui::Page;
use crate::ui::pages::Screen;

/// Makes the view of a deferred page.
pub(crate) type Draw = fn(Screen) -> AnyView;

/// Whether the code of a page is in the chunk.
pub(crate) fn is_deferred(page: &Page) -> bool {
    match page {
        Page::Home
        | Page::Topics
        | Page::Topic(_)
        | Page::Place(_)
        | Page::Refugees
        | Page::RefugeesSection(_)
        | Page::NotFound => false,
        Page::Search
        | Page::RoundTable
        | Page::Concept
        | Page::Offices
        | Page::Saved
        | Page::About
        | Page::Imprint
        | Page::Privacy
        | Page::Accessibility => true,
    }
}

/// The chunk, as pages see it.
#[derive(Clone, Copy)]
pub(crate) struct Deferred {
    /// Notified when the chunk has been loaded.
    loaded: Trigger,
    /// Whether it could not be loaded, until somebody tries again.
    failed: RwSignal<bool>,
}

impl Deferred {
    /// The chunk of this app.
    pub(crate) fn new() -> Self {
        Self {
            loaded: Trigger::new(),
            failed: RwSignal::new(false),
        }
    }

    /// The chunk of the app that is running.
    ///
    /// # Panics
    ///
    /// Never within the app: [`super::App`] provides it around every page.
    pub(crate) fn expect() -> Self {
        expect_context()
    }

    /// Draws a deferred page; `None` until the chunk has been loaded, of which the reader
    /// is notified.
    pub(crate) fn draw(self) -> Option<Draw> {
        self.loaded.track();
        loader::loaded()
    }

    /// Whether a page can be drawn, of which the reader is notified.
    pub(crate) fn can_draw(self, page: &Page) -> bool {
        !is_deferred(page) || self.draw().is_some()
    }

    /// Loads the chunk unless it is there. If it does not come, the visitor is told.
    pub(crate) fn request(self) {
        self.clear_failure();
        if loader::loaded().is_none() {
            loader::request(self);
        }
    }

    /// Whether the chunk could not be loaded.
    #[cfg(all(feature = "csr", target_arch = "wasm32"))]
    pub(crate) fn has_failed(self) -> bool {
        self.failed.get()
    }

    /// Forgets that it could not be loaded.
    pub(crate) fn clear_failure(self) {
        if self.failed.get_untracked() {
            self.failed.set(false);
        }
    }
}

#[cfg(all(feature = "csr", target_arch = "wasm32"))]
pub(crate) use loader::load;

#[cfg(all(feature = "csr", target_arch = "wasm32"))]
mod loader {
    use std::sync::OnceLock;

    use leptos::prelude::*;
    use wasm_bindgen_futures::spawn_local;
    use wasm_split_helpers::SplitLoaderError;

    use super::{Deferred, Draw};
    use crate::platform::web::{page, worker};
    use crate::ui::pages::draw_deferred;

    static DRAW: OnceLock<Draw> = OnceLock::new();

    // The chunk has everything that can be reached only from here.
    #[cfg(feature = "chunks")]
    #[wasm_split_helpers::wasm_split(pages, fallible)]
    fn fetch() -> Result<Draw, SplitLoaderError> {
        Ok(draw_deferred)
    }

    // The search engine is made of this library, too, and would have to export the chunk.
    #[cfg(not(feature = "chunks"))]
    async fn fetch() -> Result<Draw, SplitLoaderError> {
        Ok(draw_deferred)
    }

    pub(crate) fn loaded() -> Option<Draw> {
        DRAW.get().copied()
    }

    /// Loads the chunk. If it did not come, it is asked for again the next time, and a
    /// newer version is offered where that is the reason.
    pub(crate) async fn load() -> Result<(), SplitLoaderError> {
        if loaded().is_none() {
            match fetch().await {
                // It may have been loaded twice at the same time; both are the same.
                Ok(draw) => drop(DRAW.set(draw)),
                Err(error) => {
                    worker::look_for_update().await;
                    return Err(error);
                }
            }
        }
        Ok(())
    }

    pub(crate) fn request(deferred: Deferred) {
        page::set_state("state", "loading");
        spawn_local(async move {
            let loaded = load().await;
            page::set_state("state", "idle");
            match loaded {
                Ok(()) => deferred.loaded.notify(),
                Err(_) => deferred.failed.set(true),
            }
        });
    }
}

#[cfg(not(all(feature = "csr", target_arch = "wasm32")))]
mod loader {
    use super::{Deferred, Draw};
    use crate::ui::pages::draw_deferred;

    pub(crate) fn loaded() -> Option<Draw> {
        Some(draw_deferred)
    }

    pub(crate) fn request(_: Deferred) {}
}
