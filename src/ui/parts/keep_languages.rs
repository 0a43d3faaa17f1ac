//! The switch that keeps every language on the device.

use leptos::prelude::*;

use crate::platform::worker::{LanguagesAnswers, LanguagesRequest, request_languages};
use crate::ui::live::{edit, live, live_view};
use crate::ui::locale::use_locale;

/// How many bytes of the languages are on the device.
#[derive(Clone, Copy, Default, PartialEq)]
struct Share {
    now: u32,
    of: u32,
    /// What the visitor wishes, until that is done: to keep all, or only what is needed.
    wish: Option<bool>,
    /// Whether the visitor wished for all, and not all came.
    has_failed: bool,
}

impl Share {
    fn is_all(self) -> bool {
        self.now >= self.of
    }
}

/// A switch with what it costs, how far it is, and whether all went well. It is there only
/// where a service worker is.
#[component]
pub(crate) fn KeepLanguages() -> impl IntoView {
    let locale = use_locale();
    let share = RwSignal::new(Share::default());
    let ask = worker(share);
    ask(None);
    let is_on = live(move || {
        let share = share.get();
        share.wish.unwrap_or(share.is_all())
    });
    let change = move |event| {
        let wish = Some(event_target_checked(&event));
        share.update(|share| share.wish = wish);
        ask(wish);
    };
    let title = locale.text("keep-title");
    let state = live_view(move || {
        let share = share.get();
        if share.wish == Some(true) {
            let name = locale.text("keep-title");
            return view! { <progress aria-label=name max=share.of value=share.now></progress> }
                .into_any();
        }
        let words = if share.is_all() {
            locale.text("keep-done")
        } else if share.has_failed {
            locale.text("keep-failed")
        } else {
            let kilobytes = (share.of - share.now).div_ceil(1000);
            let size = locale.number(kilobytes.into());
            locale.text_with("keep-text", [("size", size.into())])
        };
        view! { <p>{words}</p> }.into_any()
    });
    view! {
        <div class="card keep" hidden=live(move || share.get().of == 0)>
            <label class="check">
                <input type="checkbox" role="switch" prop:checked=is_on on:change=edit(change)/>
                <span>{title}</span>
            </label>
            <div role="status">{state}</div>
        </div>
    }
}

/// Asks the worker to keep all languages, to evict what nobody needs, or only how much is
/// there. The answers come until it is asked for something else, or the page is gone.
fn worker(share: RwSignal<Share>) -> impl Fn(Option<bool>) {
    let answers = StoredValue::new_local(None::<LanguagesAnswers>);
    move |wish| {
        let request = match wish {
            Some(true) => LanguagesRequest::KeepAll,
            Some(false) => LanguagesRequest::Evict,
            None => LanguagesRequest::Measure,
        };
        let answer = move |now: u32, of: u32, is_last: bool| {
            share.set(Share {
                now,
                of,
                wish: wish.filter(|_| !is_last),
                has_failed: wish == Some(true) && now < of,
            });
        };
        answers.set_value(Some(request_languages(request, answer)));
    }
}
