//! Starting in the page.

use leptos::mount::mount_to;
use leptos::prelude::*;

use super::App;
use super::deferred::load_page;
use super::failure::{Failure, FailurePage};
use crate::platform::scroll::{self, ScrollMemory, ScrollPosition};
use crate::platform::task::yield_to_browser;
use crate::platform::{location, page, task};
use crate::ui::address::file;
use crate::ui::device::preferred;
use crate::ui::load;
use crate::ui::locale::Locale;
use crate::ui::progressive::RenderQueue;
use crate::ui::{Page, Route};

/// The id of the element of the static page that the app takes over.
const ROOT: &str = "app";

/// The id of the element above it that says what is wrong, where the page was written
/// ahead of time.
const NOTICE: &str = "notice";

/// Loads the guide in the language of the address and takes over the page.
pub fn start() {
    task::spawn(async {
        let path = location::path();
        let language = Route::parse(&path).language.unwrap_or_else(preferred);
        if [file(&[]), file(&["index.html"])].contains(&path) {
            location::replace(&Page::Home.href(language));
        }
        page::set_language(language);
        // The host knows that it has no such page, so nothing of it is fetched.
        let page = if page::is_not_found() {
            Page::NotFound
        } else {
            Route::parse(&path).page
        };
        match load_page(language, None, &page).await {
            Ok(locale) => {
                // Reading the bundle took a while, and so will the page.
                yield_to_browser().await;
                take_over(locale).await;
            }
            Err(failure) => give_up(failure),
        }
    });
}

/// Draws the page out of sight and replaces the static one by it.
async fn take_over(locale: Locale) {
    let Some(root) = page::replacement(ROOT) else {
        return;
    };
    let scroll = ScrollMemory::open();
    let queue = RenderQueue::new();
    let app = {
        let (scroll, queue) = (scroll.clone(), queue.clone());
        move || {
            provide_context(StoredValue::new_local(scroll));
            provide_context(queue);
            view! { <App start=locale/> }
        }
    };
    mount_to(root.clone(), app).forget();
    queue.run().await;
    let position = scroll::position();
    page::replace(&root);
    page::set_state("state", "idle");
    page::set_state("ready", "true");
    match position {
        // The visitor may come back from another site, or have reloaded.
        ScrollPosition::Start => {
            if !scroll.restore() {
                scroll::to_anchor();
            }
        }
        // The browser has restored the scroll of the page that was there before
        // the app, or the visitor has scrolled it.
        ScrollPosition::Within => {}
        // The page of the app may be longer, and the visitor was further down.
        ScrollPosition::End => scroll.restore_further(),
    }
    scroll.start();
}

/// Says what went wrong. Where not even the messages could be loaded, the static page says
/// it in the words that it has.
fn give_up(reason: load::Failure) {
    page::set_state("state", "failed");
    let Some(messages) = reason.messages else {
        return;
    };
    let error = reason.error.key();
    // A page that was written ahead of time can be read without the app.
    if let Some(notice) = page::emptied(NOTICE) {
        mount_to(notice, move || view! { <Failure messages error/> }).forget();
    } else if let Some(root) = page::emptied(ROOT) {
        page::set_title(&messages.get("site-name"));
        mount_to(root, move || view! { <FailurePage messages error/> }).forget();
    }
}
