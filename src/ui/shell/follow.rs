//! Keeping the page in step with the address, the visitor's language and the content.

use std::sync::Arc;

use leptos::prelude::*;

use super::deferred::{Deferred, load_page};
use crate::i18n::Language;
use crate::platform::scroll::{self, ScrollMemory};
use crate::platform::{focus, page, task, worker};
use crate::ui::live::live_view;
use crate::ui::locale::Locale;
use crate::ui::parts::{failure_banner, lead_to_banner};
use crate::ui::{Page, Route};

/// The heading of the page, which a screen reader reads out when it has the focus.
const HEADING: &str = "main h1";

/// Keeps title, language, focus and scroll of the page in step with what is shown.
pub(super) fn follow_page(locale: RwSignal<Locale>, shown: Memo<(Language, Page)>) {
    let memory: Option<StoredValue<ScrollMemory, LocalStorage>> = use_context();
    Effect::new(move |previous: Option<()>| {
        let (language, page) = shown.get();
        page::set_title(&locale.with_untracked(|locale| locale.document_title(&page)));
        page::set_language(language);
        if previous.is_none() {
            return;
        }
        let goes_back = memory.is_some_and(|it| it.with_value(ScrollMemory::is_moving));
        // The new page is in the document by the next frame.
        task::next_frame(move || {
            focus::set(HEADING);
            match memory {
                Some(memory) if goes_back => {
                    memory.with_value(ScrollMemory::restore);
                }
                _ => scroll::to_anchor(),
            }
        });
    });
}

/// Takes over newer content, which the next page will show: nothing changes while
/// somebody reads.
pub(super) fn follow_content(locale: RwSignal<Locale>, route: Memo<Route>) {
    let shown = move || {
        (
            locale.with_untracked(Locale::language),
            route.get_untracked().page,
        )
    };
    let listener = worker::on_content(move || {
        task::spawn(async move {
            loop {
                let wanted = shown();
                let Ok(newer) = load_page(wanted.0, None, &wanted.1).await else {
                    return;
                };
                // Meanwhile the visitor may have gone on to another language or page, which
                // then is the one to get.
                if shown() == wanted {
                    locale.set(newer);
                    return;
                }
            }
        });
    });
    // It ends with the app.
    StoredValue::new_local(listener);
}

/// Loads the language that the address names, when it names another one than is
/// shown. Until then, and if that fails, the page stays in the language it is in.
pub(super) fn follow_language(
    locale: RwSignal<Locale>,
    route: Memo<Route>,
) -> impl IntoView {
    let failure = RwSignal::new(None::<(Language, &'static str)>);
    let wanted = Memo::new(move |_| route.with(|route| route.language));
    let load = move |language: Language| {
        if failure.get_untracked().is_some() {
            // The button for another try, which has the focus, goes.
            failure.set(None);
            focus::set_next(HEADING);
        }
        page::set_state("state", "loading");
        task::spawn(async move {
            let loaded = loop {
                let guide = locale.with_untracked(|locale| locale.guide().clone());
                let page = route.get_untracked().page;
                let loaded = load_page(language, Some(guide.clone()), &page).await;
                // Meanwhile newer content may have come, or the visitor has gone on.
                let is_current =
                    locale.with_untracked(|now| Arc::ptr_eq(now.guide(), &guide));
                if is_current && route.with_untracked(|route| route.page == page) {
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
                Err(problem) => {
                    failure.set(Some((language, problem.error.key())));
                    lead_to_banner();
                }
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
        Some((language, key)) => {
            failure_banner(&locale.get(), key, Box::new(move || load(language)))
        }
    })
}

/// Loads what the page that the address names needs, where it is not there yet.
pub(super) fn follow_deferred(
    locale: RwSignal<Locale>,
    route: Memo<Route>,
    counter: Memo<String>,
    deferred: Deferred,
) -> impl IntoView {
    Effect::new(move |_| {
        let Route { language, page } = route.get();
        let locale = locale.get();
        // A page in another language gets all that it needs with its language.
        let is_own = language.is_none_or(|language| language == locale.language());
        if is_own && !deferred.can_draw(&page, &locale, counter) {
            deferred.request_page(page, locale);
        } else {
            // Nobody waits for it any more.
            deferred.clear_failure();
        }
    });
    live_view(move || {
        let Some(failed) = deferred.failure() else {
            return ().into_any();
        };
        let retry = move || {
            // The button for another try, which has the focus, goes.
            focus::set_next(HEADING);
            (failed.again)();
        };
        failure_banner(&locale.get(), failed.error, Box::new(retry))
    })
}
