//! Taking over a list that is passed on in an address, behind the `#`.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;

use super::undo_button;
use crate::platform::{IS_BROWSER, focus};
use crate::ui::live::{Live, click, live_view};
use crate::ui::locale::{Locale, use_locale};
use crate::ui::watched::use_address;

/// A list that an address has.
pub(crate) struct PassedOn {
    /// The question whether to take it over, or whose list it is.
    pub(crate) title: String,
    /// What is in it.
    pub(crate) content: AnyView,
    /// Takes it over, and says so; `None` where nothing of it can be taken.
    pub(crate) take: Option<Box<dyn Fn() -> String>>,
}

/// How the page is as it was before the list was taken over.
pub(crate) struct Undo {
    /// The id of the button.
    pub(crate) id: &'static str,
    /// Whether it can be.
    pub(crate) is_possible: Live<bool>,
    /// Undoes it.
    pub(crate) run: UnsyncCallback<()>,
}

/// Reads the list in what follows the `#` of an address; `None` where there is none.
type ReadList = Box<dyn Fn(&str) -> Option<PassedOn> + Send>;

/// Asks whether to take over the list in the address; nothing where there is none. The
/// answer takes it out of the address, so that nobody passes it on with the page.
#[component]
pub(crate) fn TakeList(
    /// The id of the heading.
    id: &'static str,
    /// Reads the list.
    read: ReadList,
    /// What undoes it.
    undo: Undo,
) -> impl IntoView {
    let locale = use_locale();
    let address = use_address();
    let leave_out = leave_list_out();
    // What was done, in words.
    let said = RwSignal::new(String::new());
    let Undo {
        id: undo_id,
        is_possible,
        run,
    } = undo;
    let view = live_view(move || {
        // A page that is written ahead of time knows nothing of the list.
        let list = IS_BROWSER.then(|| read(&address.fragment())).flatten();
        if let Some(list) = list {
            let can_undo = is_possible.clone();
            let answer = move |words: Option<String>| {
                let is_taken = words.is_some();
                said.set(words.unwrap_or_default());
                leave_out.run(());
                let undo = ["#", undo_id].concat();
                let can_undo = is_taken && untrack(|| can_undo());
                focus::set_next(if can_undo { &undo } else { "main h1" });
            };
            return question(&locale, id, list, answer);
        }
        let words = said.get();
        if words.is_empty() {
            return ().into_any();
        }
        let undo = move || {
            run.run(());
            said.set(String::new());
        };
        view! {
            <div class="card">
                <p>{words}</p>
                {is_possible().then(|| undo_button(undo_id, &locale, undo))}
            </div>
        }
        .into_any()
    });
    view! { <div aria-live="polite">{view}</div> }
}

/// What is in the list, and whether to take it over. `answer` is given what was done.
fn question(
    locale: &Locale,
    id: &'static str,
    list: PassedOn,
    answer: impl Fn(Option<String>) + Clone + 'static,
) -> AnyView {
    let no = match list.take {
        Some(_) => "weeks-take-no",
        None => "phrase-close",
    };
    let yes = list.take.map(|take| {
        let answer = answer.clone();
        view! {
            <button type="button" on:click=click(move |_| answer(Some(take())))>
                {locale.text("weeks-take-yes")}
            </button>
        }
    });
    view! {
        <section class="card notice" aria-labelledby=id>
            <h2 id=id>{list.title}</h2>
            {list.content}
            <p class="actions">
                {yes}
                <button type="button" class="action" on:click=click(move |_| answer(None))>
                    {locale.text(no)}
                </button>
            </p>
        </section>
    }
    .into_any()
}

/// Takes what follows the `#` out of the address, once its list has been seen to.
fn leave_list_out() -> UnsyncCallback<()> {
    let (address, navigate) = (use_address(), use_navigate());
    UnsyncCallback::new(move |()| {
        let options = NavigateOptions {
            replace: true,
            scroll: false,
            resolve: false,
            ..Default::default()
        };
        navigate(&untrack(|| address.path()), options);
    })
}
