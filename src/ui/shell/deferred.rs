//! Pages whose code is not part of the first download.
//!
//! The build cuts the Wasm at the function marked `wasm_split`: what only it needs becomes
//! a chunk, a file of its own that is fetched when such a page is opened, or when the first
//! page has been there for a while. What a shared link opens first (home, topics, places,
//! the pages about refugees but that with all figures) stays in the first file. In brotli it
//! has 183 kB, the chunk 140 (`scripts/sizes.mjs` prints both files).
//!
//! One chunk has all of these pages: with three, what two of them have in common became
//! further files, and opening the Round Table took four requests instead of one.
//!
//! Without the feature `chunks` there is one program with all pages in it: natively, and
//! in the search engine, which is made of this library, too, and would have to export the
//! chunk.

use std::sync::Arc;
use std::time::Duration;

use futures::join;
use leptos::prelude::*;

use crate::guide::Guide;
use crate::i18n::Language;
use crate::platform::{IS_BROWSER, page, task, visitor};
use crate::ui::finder::{self, Build, Later};
use crate::ui::live::live_view;
use crate::ui::load::{self, Failure, LoadError, ReadPart, Sources};
use crate::ui::locale::use_locale;
use crate::ui::pages::{
    DrawDeferred, Screen, draw_deferred, is_first, read_deferred, read_first,
};
use crate::ui::{Locale, Page};

pub(super) use chunk::load;

/// How long after the page the code of the others is loaded: until then the phone is busy
/// with the page, and with what the service worker keeps.
const QUIET: Duration = Duration::from_secs(2);

/// The chunk, and what else pages need when they are opened: a service of the app.
#[derive(Clone, Copy)]
pub(super) struct Deferred {
    /// Notified when something has been loaded.
    loaded: Trigger,
    /// Whether the chunk is there.
    is_there: Memo<bool>,
    /// The key of the message why something could not be loaded.
    failed: RwSignal<Option<&'static str>>,
}

/// Whether the code of a page is in the chunk.
pub(super) fn is_deferred(page: &Page) -> bool {
    !is_first(page)
}

impl Deferred {
    /// The chunk, not loaded yet.
    pub(super) fn new() -> Self {
        let loaded = Trigger::new();
        Self {
            loaded,
            is_there: Memo::new(move |_| {
                loaded.track();
                chunk::loaded().is_some()
            }),
            failed: RwSignal::new(None),
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
        // It is not drawn again when something else has been loaded.
        let code = self.is_there.get().then(chunk::loaded).flatten();
        code.map(|code| code.draw)
    }

    /// Draws a part of a page that is complete without it, such as the suggestions of the
    /// search. `None` until the chunk has been loaded, of which the caller is notified; if
    /// that fails, nothing is said.
    pub(super) fn draw_part(self, part: Screen) -> Option<AnyView> {
        let draw = self.draw();
        if draw.is_none() {
            task::spawn(async move {
                if load().await.is_ok() {
                    self.loaded.notify();
                }
            });
        }
        draw.map(|draw| draw(part))
    }

    /// Draws what every page has of the chunk, once that has been loaded, which it asks for
    /// when the phone has nothing else to do, together with the sources of what the page says.
    pub(super) fn draw_last(self) -> AnyView {
        if IS_BROWSER && !visitor::saves_data() {
            let (sources, locale) = (Sources::expect(), use_locale());
            once_quiet(move || sources.request(locale.guide()));
        }
        if IS_BROWSER && chunk::loaded().is_none() && !visitor::saves_data() {
            let load = async move {
                // It is no harm if it does not come: it is asked for again when it is needed.
                if load().await.is_ok() {
                    self.loaded.notify();
                }
            };
            once_quiet(|| task::spawn(load));
        }
        live_view(move || match self.draw() {
            Some(draw) => draw(Screen::Last),
            None => ().into_any(),
        })
        .into_any()
    }

    /// Whether a page can be drawn: its code and its part of the handbook have been loaded.
    /// The caller is notified of changes.
    pub(super) fn can_draw(self, page: &Page, locale: &Locale) -> bool {
        self.loaded.track();
        locale.has_part(page) && (!is_deferred(page) || chunk::loaded().is_some())
    }

    /// Loads the chunk unless it is loaded. If that fails, [`Self::failure`] says so.
    pub(super) fn request(self) {
        if chunk::loaded().is_none() {
            self.load(async { load().await.map(drop) });
        }
    }

    /// Loads what a page needs beyond the first file and the words of its language.
    pub(super) fn request_page(self, page: Page, locale: Locale) {
        self.load(async move {
            let language = locale.language();
            let (code, text) =
                join!(load_code_of(&page), load::part_text(language, &page));
            code?;
            add_part(&locale, &page, text?)
        });
    }

    fn load(self, loading: impl Future<Output = Result<(), LoadError>> + 'static) {
        self.clear_failure();
        page::set_state("state", "loading");
        task::spawn(async move {
            let loaded = loading.await;
            page::set_state("state", "idle");
            match loaded {
                Ok(()) => self.loaded.notify(),
                Err(error) => self.failed.set(Some(error.key())),
            }
        });
    }

    /// The key of the message that says why it could not be loaded, until somebody tries
    /// again. The caller is notified of changes.
    pub(super) fn failure(self) -> Option<&'static str> {
        self.failed.get()
    }

    /// Forgets that it could not be loaded.
    pub(super) fn clear_failure(self) {
        if self.failed.get_untracked().is_some() {
            self.failed.set(None);
        }
    }
}

/// Loads a language with all that one of its pages needs.
pub(super) async fn load_page(
    language: Language,
    guide: Option<Arc<Guide>>,
    page: &Page,
) -> Result<Locale, Failure> {
    let (locale, code, text) = join!(
        load::locale(language, guide),
        load_code_of(page),
        load::part_text(language, page),
    );
    let locale = locale?;
    let added = code
        .and(text)
        .and_then(|text| add_part(&locale, page, text));
    match added {
        Ok(()) => Ok(locale),
        Err(error) => Err(Failure {
            error,
            messages: locale.into_messages(),
        }),
    }
}

async fn load_code_of(page: &Page) -> Result<(), LoadError> {
    if is_deferred(page) {
        load().await?;
    }
    Ok(())
}

/// Reads the part of a page, whose code has been loaded.
fn add_part(locale: &Locale, page: &Page, text: Option<String>) -> Result<(), LoadError> {
    let read: Option<ReadPart> = if is_deferred(page) {
        chunk::loaded().map(|code| code.read)
    } else {
        Some(read_first)
    };
    let part = match (read, text) {
        (Some(read), Some(text)) => Some(read(page, &text).map_err(LoadError::Guide)?),
        _ => None,
    };
    locale.add_part(page, part);
    Ok(())
}

/// Loads the code that builds the index of the search, which comes with the chunk.
pub(super) fn load_build() -> Later<Option<Build>> {
    Box::pin(async {
        let code = load().await.ok()?;
        Some(code.build)
    })
}

/// The code of the chunk: everything that can be reached only from here.
#[derive(Clone, Copy)]
pub(super) struct Code {
    draw: DrawDeferred,
    read: ReadPart,
    build: Build,
}

const CODE: Code = Code {
    draw: draw_deferred,
    read: read_deferred,
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
    pub(in crate::ui::shell) async fn load() -> Result<Code, LoadError> {
        if let Some(code) = loaded() {
            return Ok(code);
        }
        let Ok(code) = fetch().await else {
            worker::look_for_update(None).await;
            return Err(LoadError::Chunk);
        };
        // It may have been loaded twice at the same time; both are the same.
        Ok(*LOADED.get_or_init(|| code))
    }
}

#[cfg(not(feature = "chunks"))]
mod chunk {
    use super::{CODE, Code};
    use crate::ui::load::LoadError;

    pub(super) fn loaded() -> Option<Code> {
        Some(CODE)
    }

    pub(in crate::ui::shell) async fn load() -> Result<Code, LoadError> {
        Ok(CODE)
    }
}

/// Calls back when a page has been there for a while, unless the visitor has left it.
fn once_quiet(callback: impl FnOnce() + 'static) {
    let timer = set_timeout_with_handle(callback, QUIET).ok();
    on_cleanup(move || {
        if let Some(timer) = timer {
            timer.clear();
        }
    });
}
