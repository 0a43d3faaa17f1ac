//! Starting in the page, and keeping the page as a whole in step with the app.

use std::sync::Arc;
use std::time::Duration;

use futures::join;
use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::App;
use super::deferred::{self, Deferred, is_deferred};
use super::failure::{Failure, FailurePage};
use crate::i18n::Language;
use crate::platform::web::page::{self, Place};
use crate::platform::web::scroll::ScrollMemory;
use crate::platform::web::worker;
use crate::ui::address::file;
use crate::ui::device::preference::preferred;
use crate::ui::focus::focus_next;
use crate::ui::live::{click, live_view};
use crate::ui::load;
use crate::ui::locale::Locale;
use crate::ui::parts::WayOn;
use crate::ui::progressive::Turns;
use crate::ui::{Address, Page};

/// The id of the element of the static page that the app takes over.
const ROOT: &str = "app";

/// The id of the element above it that tells what is wrong, where the page was written
/// ahead of time.
const NOTICE: &str = "notice";

/// How long after the first page the code of the others is loaded: until then the phone is
/// busy with the page, and with what the service worker keeps.
const QUIET: Duration = Duration::from_secs(2);

/// Loads the guide in the language of the address and takes over the page.
pub fn start() {
    spawn_local(async {
        let path = page::path();
        let language = Address::parse(&path).language.unwrap_or_else(preferred);
        if [file(&[]), file(&["index.html"])].contains(&path) {
            page::replace_address(&Page::Home.href(language));
        }
        page::set_language(language);
        let (locale, code) = join!(load::locale(language, None), load_code(&path));
        match (locale, code) {
            (Ok(locale), Ok(())) => {
                // Reading the bundle took a while, and so will the page.
                page::breathe().await;
                take_over(locale).await;
                set_timeout(load_rest, QUIET);
            }
            (Ok(locale), Err(error)) => give_up(load::Failure {
                error,
                messages: locale.into_messages(),
            }),
            (Err(failure), _) => give_up(failure),
        }
    });
}

/// Loads the code of the page at a path, where it is not in the first file.
async fn load_code(path: &str) -> Result<(), load::LoadError> {
    let page = Address::parse(path).page;
    if is_deferred(&page) || page::query().contains("counter=") {
        deferred::load().await.map_err(|_| load::LoadError::Chunk)?;
    }
    Ok(())
}

/// Loads the code of all other pages, so that they open at once and without a network.
fn load_rest() {
    if !page::saves_data() {
        spawn_local(async {
            // It is no harm if it does not come: it is asked for again when it is needed.
            let _ = deferred::load().await;
        });
    }
}

/// Makes the page out of sight and puts it in the place of the static one.
async fn take_over(locale: Locale) {
    let Some(root) = page::stand_in(ROOT) else {
        return;
    };
    let scroll = ScrollMemory::open();
    let turns = Turns::begin();
    let app = {
        let (scroll, turns) = (scroll.clone(), turns.clone());
        move || {
            provide_context(StoredValue::new_local(scroll));
            provide_context(turns);
            view! { <App start=locale/> }
        }
    };
    mount_to(root.clone(), app).forget();
    turns.run().await;
    let place = page::place();
    page::put(&root);
    page::set_state("state", "idle");
    page::set_state("ready", "true");
    scroll.start();
    match place {
        // The visitor may come back from another site, or have reloaded.
        Place::Start => {
            if !scroll.restore() {
                page::scroll_to_anchor();
            }
        }
        // The browser has restored the scroll of the page that was there before
        // the app, or the visitor has scrolled it.
        Place::Within => {}
        // The page of the app may be longer, and the visitor was further down.
        Place::End => scroll.restore_further(),
    }
}

/// Tells what went wrong. Where not even the words for it came, the static page
/// tells it in the words that it has.
fn give_up(reason: load::Failure) {
    page::set_state("state", "failed");
    let Some(messages) = reason.messages else {
        return;
    };
    let error = reason.error.key();
    // A page that was written ahead of time can be read without the app.
    if let Some(notice) = page::take_over(NOTICE) {
        mount_to(notice, move || view! { <Failure messages error/> }).forget();
    } else if let Some(root) = page::take_over(ROOT) {
        page::set_title(&messages.get("site-name"));
        mount_to(root, move || view! { <FailurePage messages error/> }).forget();
    }
}

/// Keeps title, language, focus and scroll of the page in step with what is shown.
pub(super) fn present(locale: RwSignal<Locale>, shown: Memo<(Language, Page)>) {
    let scroll: StoredValue<ScrollMemory, LocalStorage> = expect_context();
    Effect::new(move |previous: Option<()>| {
        let (language, page) = shown.get();
        page::set_title(&locale.with_untracked(|locale| locale.document_title(&page)));
        page::set_language(language);
        if previous.is_none() {
            return;
        }
        let goes_back = scroll.with_value(ScrollMemory::is_moving);
        // The new page is in the document by the next frame.
        request_animation_frame(move || {
            page::focus_heading();
            if !goes_back {
                page::scroll_to_anchor();
            }
        });
    });
}

/// Takes over newer content, which the next page will show: nothing changes while
/// somebody reads.
pub(super) fn follow_content(locale: RwSignal<Locale>) {
    worker::on_content(move || {
        spawn_local(async move {
            loop {
                let language = locale.with_untracked(Locale::language);
                let Ok(newer) = load::locale(language, None).await else {
                    return;
                };
                // Meanwhile the visitor may have gone on to another language, which then
                // is the one to get.
                if locale.with_untracked(Locale::language) == language {
                    locale.set(newer);
                    return;
                }
            }
        });
    });
}

/// Loads the language that the address names, when it names another one than is
/// shown. Until then, and if that fails, the page stays in the language it is in.
pub(super) fn follow_language(
    locale: RwSignal<Locale>,
    address: Memo<Address>,
) -> impl IntoView {
    let failure = RwSignal::new(None::<(Language, &'static str)>);
    let wanted = Memo::new(move |_| address.with(|address| address.language));
    let load = move |language: Language| {
        if failure.get_untracked().is_some() {
            // The button for another try, which has the focus, goes.
            failure.set(None);
            focus_next("main h1");
        }
        page::set_state("state", "loading");
        spawn_local(async move {
            let loaded = loop {
                let guide = locale.with_untracked(|locale| locale.guide().clone());
                let loaded = load::locale(language, Some(guide.clone())).await;
                // Meanwhile newer content may have come.
                if locale.with_untracked(|now| Arc::ptr_eq(now.guide(), &guide)) {
                    break loaded;
                }
            };
            page::set_state("state", "idle");
            // Meanwhile the visitor may have gone on to a third language.
            if wanted.get_untracked() != Some(language) {
                return;
            }
            match loaded {
                Ok(loaded) => locale.set(loaded),
                Err(problem) => failure.set(Some((language, problem.error.key()))),
            }
        });
    };
    Effect::new(move |_| {
        let shown = locale.with_untracked(Locale::language);
        match wanted.get() {
            Some(language) if language != shown => load(language),
            // Back in the language that is shown, nobody wants the other any more.
            _ => failure.set(None),
        }
    });
    live_view(move || match failure.get() {
        None => ().into_any(),
        Some((language, key)) => banner(&locale.get(), key, move || load(language)),
    })
}

/// Loads the code of the page that the address names, where it is not there yet.
pub(super) fn follow_deferred(
    locale: RwSignal<Locale>,
    address: Memo<Address>,
    deferred: Deferred,
) -> impl IntoView {
    Effect::new(move |_| {
        if address.with(|address| is_deferred(&address.page)) {
            deferred.request();
        } else {
            // Nobody waits for it any more.
            deferred.clear_failure();
        }
    });
    live_view(move || {
        if !deferred.has_failed() {
            return ().into_any();
        }
        let key = load::LoadError::Chunk.key();
        banner(&locale.get(), key, move || deferred.request())
    })
}

/// Says above the page what did not come, with a way to try again.
fn banner(locale: &Locale, error: &'static str, retry: impl Fn() + 'static) -> AnyView {
    let way_on = WayOn::after(error);
    view! {
        <div class="banner" role="alert">
            <p>{locale.text(way_on.sentence())}</p>
            <button type="button" on:click=click(move |_| way_on.go(&retry))>
                {locale.text(way_on.label())}
            </button>
        </div>
    }
    .into_any()
}
