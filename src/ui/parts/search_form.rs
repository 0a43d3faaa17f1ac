//! The box that one types a search into.

use leptos::html::Input;
use leptos::prelude::*;

use super::Icon;
use crate::ui::Page;
use crate::ui::locale::use_locale;
use crate::ui::query::{QueryField, encode};

/// The search box. Without the app it is a form that leads to the search page.
#[component]
pub(crate) fn SearchForm(
    /// What is searched for, where the page shows it as one types.
    #[prop(optional)]
    query: Option<QueryField>,
) -> impl IntoView {
    let locale = use_locale();
    let action = locale.href(&Page::Search);
    let input = NodeRef::<Input>::new();
    let submit = leave_to(action.clone(), input, query.is_some());
    let value = move || query.map(|query| query.get()).unwrap_or_default();
    view! {
        <form class="search" role="search" action=action method="get" on:submit=submit>
            <label class="visually-hidden" for="q">{locale.text("search-label")}</label>
            <input
                type="search"
                id="q"
                name="q"
                node_ref=input
                prop:value=value
                on:input=move |event| {
                    if let Some(query) = query {
                        query.set(event_target_value(&event));
                    }
                }
                on:change=move |_| {
                    if let Some(query) = query {
                        query.write();
                    }
                }
                placeholder=locale.text("search-placeholder")
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                enterkeyhint="search"
            />
            <button type="submit" aria-label=locale.text("search-submit")>
                <Icon name="search"/>
            </button>
        </form>
    }
}

/// What happens on submit: on the search page the results are there already, so
/// the keyboard of the phone goes away to show them; elsewhere the app goes there.
fn leave_to(
    action: String,
    input: NodeRef<Input>,
    is_there: bool,
) -> impl Fn(leptos::ev::SubmitEvent) {
    let navigate = leptos_router::hooks::use_navigate();
    move |event| {
        event.prevent_default();
        let Some(input) = input.get_untracked() else {
            return;
        };
        if is_there {
            let _ = input.blur();
        } else {
            let query = input.value();
            let query = encode(query.trim());
            navigate(&[&action, "?q=", &query].concat(), Default::default());
        }
    }
}
