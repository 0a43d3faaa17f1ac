//! Pages whose code is not part of the first download.
//!
//! The build cuts the Wasm at the function marked `wasm_split`: what only it needs becomes
//! a chunk, a file of its own that is fetched when such a page is opened, or when the first
//! page has been there for a while. What a shared link opens first (home, topics, places,
//! the pages about refugees but that with all figures) stays in the first file. In brotli it
//! has 182 kB, the chunk 146 (`scripts/sizes.mjs` prints both files).
//!
//! With the chunk comes a file of the words that only its pages show, one for each language
//! (`scripts/deferred-words.mjs`); where only one of the two has been loaded, nothing of the
//! chunk is drawn.
//!
//! One chunk has all of these pages: with three, what two of them have in common became
//! further files, and opening the Round Table took four requests instead of one.
//!
//! Without the feature `chunks` there is one program with all pages in it: natively, and
//! in the search engine, which is made of this library, too, and would have to export the
//! chunk.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures::join;
use leptos::prelude::*;

use crate::guide::Guide;
use crate::i18n::Language;
use crate::platform::{IS_BROWSER, fetch, location, page, task, visitor};
use crate::ui::finder::{self, Build, Later};
use crate::ui::live::{Live, live, live_view};
use crate::ui::load::{self, Failure, LoadError, ReadPart, Sources};
use crate::ui::locale::use_locale;
use crate::ui::pages::{
    DrawDeferred, Screen, draw_deferred, is_first, read_deferred, read_first,
};
use crate::ui::parts::{DeferredPart, Tap, lead_to_banner};
use crate::ui::watched::watched;
use crate::ui::{Locale, Page};

/// How long after the page the code of the others is loaded: until then the phone is busy
/// with the page, and with what the service worker keeps.
const QUIET: Duration = Duration::from_secs(2);

/// The chunk, and what else pages need when they are opened: a service of the app.
#[derive(Clone, Copy)]
pub(super) struct Deferred {
    /// Notified when something has been loaded.
    loaded: Trigger,
    /// What could not be loaded.
    failed: RwSignal<Option<NotLoaded>>,
}

/// How often something was asked for, or nobody waited for it any more. A page has one app; as a
/// signal of it this number would be 0.4 kB of the first file.
static ATTEMPT: AtomicUsize = AtomicUsize::new(0);

/// Something that a visitor waits for and that could not be loaded.
#[derive(Clone)]
pub(super) struct NotLoaded {
    /// The key of the message why.
    pub(super) error: &'static str,
    /// Tries again.
    pub(super) again: Live<()>,
}

/// Whether the code of a page is in the chunk.
pub(super) fn is_deferred(page: &Page) -> bool {
    !is_first(page)
}

impl Deferred {
    /// The chunk, not loaded yet.
    pub(super) fn new() -> Self {
        Self {
            loaded: Trigger::new(),
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

    /// What draws a deferred page; `None` until the chunk and its words have been loaded, of
    /// which the caller is notified.
    pub(super) fn draw(self) -> Option<DrawDeferred> {
        let locale = use_locale();
        if !is_ready(&locale) {
            // It is not drawn again when something else has been loaded.
            let is_ready = Memo::new(move |_| {
                watched(self.loaded).track();
                is_ready(&locale)
            });
            if !is_ready.get() {
                return None;
            }
        }
        chunk::loaded().map(|code| code.draw)
    }

    /// Draws a part of a page that is complete without it, such as the suggestions of the
    /// search. `None` until the chunk has been loaded, of which the caller is notified. If
    /// that fails, it is said where somebody has tapped for it.
    pub(super) fn draw_part(self, part: DeferredPart) -> Option<AnyView> {
        let draw = self.draw();
        match (draw, part) {
            (Some(draw), part) => return Some(draw(Screen::Part(part))),
            (None, DeferredPart::Tapped(tap)) => self.request(use_locale(), Some(tap)),
            (None, _) => task::spawn(self.prepare(use_locale())),
        }
        None
    }

    /// Loads the chunk and its words, which a page or a tap asks for. If that fails,
    /// [`Self::failure`] says so, and the tap is forgotten, so that nothing happens when the
    /// chunk comes for something else; another try repeats it.
    pub(super) fn request(self, locale: Locale, tap: Option<Tap>) {
        let (shown, tapped) = (locale.clone(), tap.clone());
        let loading = async move {
            let loaded = make_ready(&shown).await;
            if let (Err(_), Some(tap)) = (&loaded, tapped) {
                tap.forget();
            }
            loaded
        };
        let again = live(move || match &tap {
            Some(tap) => tap.repeat(),
            None => self.request(locale.clone(), None),
        });
        self.load(Box::pin(loading), again);
    }

    /// Loads the chunk and its words. It is no harm if they do not come: they are asked for
    /// again when they are needed.
    async fn prepare(self, locale: Locale) {
        if make_ready(&locale).await.is_ok() {
            self.loaded.notify();
        }
    }

    /// Draws what every page has of the chunk, once that has been loaded, which it asks for
    /// when the phone has nothing else to do, together with the sources of what the page says.
    pub(super) fn draw_last(self) -> AnyView {
        if IS_BROWSER {
            let (sources, locale) = (Sources::expect(), use_locale());
            once_quiet(move || {
                // The written page had them, and paper has them, too.
                sources.request(locale.guide());
                if !visitor::saves_data() && !is_ready(&locale) {
                    task::spawn(self.prepare(locale));
                }
            });
        }
        live_view(move || match self.draw() {
            Some(draw) => draw(Screen::Last),
            None => ().into_any(),
        })
        .into_any()
    }

    /// Whether a page can be drawn: its code and its part of the handbook have been loaded.
    /// The caller is notified of changes.
    /// `counter` is the record of the counter view, which shows nothing of the part.
    pub(super) fn can_draw(
        self,
        page: &Page,
        locale: &Locale,
        counter: Memo<String>,
    ) -> bool {
        self.loaded.track();
        let is_covered = || !counter.with(String::is_empty);
        let has_part = locale.has_part(page) || locale.has_words_of(page) && is_covered();
        has_part && (!is_deferred(page) || is_ready(locale))
    }

    /// Loads what a page needs beyond the first file and the words of its language.
    pub(super) fn request_page(self, page: Page, locale: Locale) {
        let again = {
            let (page, locale) = (page.clone(), locale.clone());
            live(move || self.request_page(page.clone(), locale.clone()))
        };
        let loading = async move {
            loop {
                let needs_code = is_deferred(&page) && !is_ready(&locale);
                let needed = Needed::get(locale.language(), &page, needs_code).await;
                let added = needed.and_then(|needed| needed.add_to(&locale, &page));
                if fetch::note_damage(added.as_ref().is_err_and(LoadError::is_damage)) {
                    continue;
                }
                // What else it would show is not worth a failure.
                if added.is_err() && locale.has_words_of(&page) {
                    locale.add_part(&page, None);
                    return Ok(());
                }
                return added;
            }
        };
        self.load(Box::pin(loading), again);
    }

    fn load(self, loading: Later<Result<(), LoadError>>, again: Live<()>) {
        self.clear_failure();
        let attempt = ATTEMPT.load(Ordering::Relaxed);
        page::set_state("state", "loading");
        task::spawn(async move {
            let loaded = loading.await;
            page::set_state("state", "idle");
            match loaded {
                Ok(()) => self.loaded.notify(),
                // Meanwhile the visitor may have gone on.
                Err(_) if ATTEMPT.load(Ordering::Relaxed) != attempt => {}
                Err(error) => {
                    let error = error.key();
                    self.failed.set(Some(NotLoaded { error, again }));
                    lead_to_banner();
                }
            }
        });
    }

    /// What could not be loaded, until somebody tries again. The caller is notified of
    /// changes.
    pub(super) fn failure(self) -> Option<NotLoaded> {
        self.failed.get()
    }

    /// Forgets what could not be loaded, or will not be: nobody waits for it any more.
    pub(super) fn clear_failure(self) {
        ATTEMPT.fetch_add(1, Ordering::Relaxed);
        if self.failed.with_untracked(Option::is_some) {
            self.failed.set(None);
        }
    }
}

/// Loads a language with all that one of its pages needs. Where a file was cut off, another
/// try gets it anew.
pub(super) async fn load_page(
    language: Language,
    guide: Option<Arc<Guide>>,
    page: &Page,
) -> Result<Locale, Failure> {
    // What the address wants to show instead of its page is in the chunk, too; and where the
    // chunk is here already, its words are needed in every language.
    let needs_code = is_deferred(page)
        || chunk::loaded().is_some()
        || location::query().contains("counter=");
    let (locale, needed) = join!(
        load::locale(language, guide),
        Needed::get(language, page, needs_code),
    );
    let added = match locale {
        Ok(locale) => match needed.and_then(|needed| needed.add_to(&locale, page)) {
            Ok(()) => Ok(locale),
            Err(error) => Err(Failure {
                error,
                messages: locale.into_messages(),
            }),
        },
        Err(failure) => Err(failure),
    };
    fetch::note_damage(added.as_ref().is_err_and(|it| it.error.is_damage()));
    added
}

/// What a page needs beyond the first file and the words that every page has.
struct Needed {
    code: Option<(Code, Option<String>)>,
    part: Option<String>,
}

impl Needed {
    /// Gets it.
    async fn get(
        language: Language,
        page: &Page,
        needs_code: bool,
    ) -> Result<Self, LoadError> {
        let code = async {
            if !needs_code {
                return Ok(None);
            }
            load_code(language).await.map(Some)
        };
        let (code, part) = join!(code, load::part_text(language, page));
        let (code, part) = (code?, part?);
        Ok(Self { code, part })
    }

    /// Reads it.
    fn add_to(self, locale: &Locale, page: &Page) -> Result<(), LoadError> {
        if let Some((code, words)) = self.code {
            (code.add_words)(locale, words)?;
        }
        let read: Option<ReadPart> = if is_deferred(page) {
            chunk::loaded().map(|code| code.read)
        } else {
            Some(read_first)
        };
        let part = match (read, self.part) {
            (Some(read), Some(text)) => {
                Some(read(page, &text).map_err(LoadError::Guide)?)
            }
            _ => None,
        };
        locale.add_part(page, part);
        Ok(())
    }
}

/// Whether the chunk and its words in a language are here.
fn is_ready(locale: &Locale) -> bool {
    chunk::loaded().is_some() && (locale.is_whole() || !cfg!(feature = "chunks"))
}

/// Loads the chunk and its words in the language of a locale, unless both are here.
async fn make_ready(locale: &Locale) -> Result<(), LoadError> {
    if is_ready(locale) {
        return Ok(());
    }
    let (code, words) = load_code(locale.language()).await?;
    (code.add_words)(locale, words)
}

/// Loads the chunk, and gets its words in a language.
async fn load_code(language: Language) -> Result<(Code, Option<String>), LoadError> {
    let (code, words) = join!(chunk::load(), load::deferred_words(language));
    Ok((code?, words?))
}

/// Loads the code that builds the index of the search, which comes with the chunk, and the
/// words of its pages, which can be found.
pub(super) fn load_build(locale: Locale) -> Later<Option<Build>> {
    Box::pin(async move {
        make_ready(&locale).await.ok()?;
        chunk::loaded().map(|code| code.build)
    })
}

/// The code of the chunk: everything that can be reached only from here.
#[derive(Clone, Copy)]
pub(super) struct Code {
    draw: DrawDeferred,
    read: ReadPart,
    add_words: fn(&Locale, Option<String>) -> Result<(), LoadError>,
    build: Build,
}

const CODE: Code = Code {
    draw: draw_deferred,
    read: read_deferred,
    add_words: load::add_deferred_words,
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
    pub(super) async fn load() -> Result<Code, LoadError> {
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

    pub(super) async fn load() -> Result<Code, LoadError> {
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
