//! Pages whose code is not part of the first download.
//!
//! The build cuts the Wasm at the function marked `wasm_split`: what only it needs becomes
//! a chunk, a file of its own that is fetched when such a page is opened, or when the first
//! page has been there for a while. What a shared link opens first (home, topics, places,
//! the pages about refugees) stays in the first file. That made it 187 kB in brotli instead
//! of 210 (`scripts/weigh` prints both files).
//!
//! One chunk has all of these pages: with three, what two of them have in common became
//! further files, and opening the Round Table took four requests instead of one.
//!
//! Without the feature `chunks` there is one program with all pages in it: natively, and
//! in the search engine, which is made of this library, too, and would have to export the
//! chunk.

use leptos::prelude::*;

use crate::platform::{page, task};
use crate::ui::Page;
use crate::ui::finder::{self, Build, Later};
use crate::ui::load::LoadError;
use crate::ui::pages::{DrawDeferred, draw_deferred, draw_first};

pub(super) use chunk::load;

/// The chunk, a service of the app.
#[derive(Clone, Copy)]
pub(super) struct Deferred {
    /// Notified when the chunk has been loaded.
    loaded: Trigger,
    /// Whether it could not be loaded, until somebody tries again.
    failed: RwSignal<bool>,
}

/// Whether the code of a page is in the chunk.
pub(super) fn is_deferred(page: &Page) -> bool {
    draw_first(page).is_none()
}

impl Deferred {
    /// The chunk, not loaded yet.
    pub(super) fn new() -> Self {
        Self {
            loaded: Trigger::new(),
            failed: RwSignal::new(false),
        }
    }

    /// The chunk of this app.
    ///
    /// # Panics
    ///
    /// Never within the app: [`super::App`] provides it around every page.
    pub(super) fn expect() -> Self {
        expect_context()
    }

    /// What draws a deferred page; `None` until the chunk has been loaded, of which the
    /// caller is notified.
    pub(super) fn draw(self) -> Option<DrawDeferred> {
        self.loaded.track();
        chunk::loaded().map(|code| code.draw)
    }

    /// Whether a page can be drawn. The caller is notified of changes.
    pub(super) fn can_draw(self, page: &Page) -> bool {
        !is_deferred(page) || self.draw().is_some()
    }

    /// Loads the chunk unless it is loaded. If that fails, [`Self::has_failed`] says so.
    pub(super) fn request(self) {
        self.clear_failure();
        if chunk::loaded().is_some() {
            return;
        }
        page::set_state("state", "loading");
        task::spawn(async move {
            let loaded: Result<(), LoadError> = load().await;
            page::set_state("state", "idle");
            match loaded {
                Ok(()) => self.loaded.notify(),
                Err(_) => self.failed.set(true),
            }
        });
    }

    /// Whether the chunk could not be loaded. The caller is notified of changes.
    pub(super) fn has_failed(self) -> bool {
        self.failed.get()
    }

    /// Forgets that it could not be loaded.
    pub(super) fn clear_failure(self) {
        if self.failed.get_untracked() {
            self.failed.set(false);
        }
    }
}

/// Loads the code that builds the index of the search, which comes with the chunk.
pub(super) fn load_build() -> Later<Option<Build>> {
    Box::pin(async {
        load().await.ok()?;
        chunk::loaded().map(|code| code.build)
    })
}

/// The code of the chunk: everything that can be reached only from here.
#[derive(Clone, Copy)]
struct Code {
    draw: DrawDeferred,
    build: Build,
}

const CODE: Code = Code {
    draw: draw_deferred,
    build: finder::build,
};

#[cfg(feature = "chunks")]
mod chunk {
    use std::sync::OnceLock;

    use wasm_split_helpers::SplitLoaderError;

    use super::{CODE, Code};
    use crate::platform::worker;
    use crate::ui::load::LoadError;

    static LOADED: OnceLock<Code> = OnceLock::new();

    #[wasm_split_helpers::wasm_split(pages, fallible)]
    fn fetch() -> Result<Code, SplitLoaderError> {
        Ok(CODE)
    }

    pub(super) fn loaded() -> Option<Code> {
        LOADED.get().copied()
    }

    /// Loads the chunk unless it is loaded. After a failure it is fetched again the next
    /// time, and a newer version is offered where that is the reason.
    pub(in crate::ui::shell) async fn load() -> Result<(), LoadError> {
        if loaded().is_none() {
            let Ok(code) = fetch().await else {
                worker::look_for_update().await;
                return Err(LoadError::Chunk);
            };
            // It may have been loaded twice at the same time; both are the same.
            let _ = LOADED.set(code);
        }
        Ok(())
    }
}

#[cfg(not(feature = "chunks"))]
mod chunk {
    use super::{CODE, Code};
    use crate::ui::load::LoadError;

    pub(super) fn loaded() -> Option<Code> {
        Some(CODE)
    }

    pub(in crate::ui::shell) async fn load() -> Result<(), LoadError> {
        Ok(())
    }
}
