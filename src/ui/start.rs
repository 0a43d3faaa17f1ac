//! Starting in the page, and keeping the page as a whole in step with the app.

use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen_futures::spawn_local;

use super::load::{self, Failure};
use super::locale::Locale;
use super::parts::FailurePage;
use super::preference::preferred;
use super::{Address, App, Page};
use crate::browser::page;
use crate::browser::scroll::ScrollMemory;
use crate::i18n::Language;
use crate::ui::live::{click, live_view};

/// The id of the element of the static page that the app takes over.
const ROOT: &str = "app";

/// Loads the guide in the language of the address and takes over the page.
pub fn start() {
    spawn_local(async {
        let path = page::path();
        let language = Address::parse(&path).language.unwrap_or_else(preferred);
        if path == "/" {
            page::replace_address(&Page::Home.href(language));
        }
        page::set_language(language);
        match load::locale(language, None).await {
            Ok(locale) => take_over(locale),
            Err(failure) => give_up(failure),
        }
    });
}

fn take_over(locale: Locale) {
    if let Some(root) = page::take_over(ROOT) {
        mount_to(root, move || view! { <App start=locale/> }).forget();
        page::set_state("state", "idle");
        page::set_state("ready", "true");
    }
}

/// Tells what went wrong. Where not even the words for it came, the static page
/// tells it in every language that it knows.
fn give_up(failure: Failure) {
    page::set_state("state", "failed");
    let Some(messages) = failure.messages else {
        return;
    };
    if let Some(root) = page::take_over(ROOT) {
        page::set_title(&messages.get("site-name"));
        let error = failure.error.key();
        mount_to(root, move || view! { <FailurePage messages error/> }).forget();
    }
}

/// Keeps title, language, focus and scroll of the page in step with what is shown.
pub(super) fn present(locale: RwSignal<Locale>, shown: Memo<(Language, Page)>) {
    let scroll = ScrollMemory::start();
    Effect::new(move |previous: Option<()>| {
        let (language, page) = shown.get();
        page::set_title(&locale.with_untracked(|locale| locale.document_title(&page)));
        page::set_language(language);
        if previous.is_none() {
            // The visitor may come back from another site, or have reloaded.
            if !scroll.restore() {
                page::scroll_to_anchor();
            }
            return;
        }
        let goes_back = scroll.is_moving();
        // The new page is in the document by the next frame.
        request_animation_frame(move || {
            page::focus_heading();
            if !goes_back {
                page::scroll_to_anchor();
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
        failure.set(None);
        page::set_state("state", "loading");
        let guide = locale.with_untracked(|locale| locale.guide().clone());
        spawn_local(async move {
            let loaded = load::locale(language, Some(guide)).await;
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
    live_view(move || {
        let Some((language, key)) = failure.get() else {
            return ().into_any();
        };
        let locale = locale.get();
        view! {
            <div class="banner" role="alert">
                <p>{locale.text(key)}</p>
                <button type="button" on:click=click(move |_| load(language))>
                    {locale.text("retry")}
                </button>
            </div>
        }
        .into_any()
    })
}
