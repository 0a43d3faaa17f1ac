//! What a list is narrowed to; each filter is a part of the address.

use leptos::prelude::*;

use super::Icon;
use crate::platform::focus;
use crate::ui::live::{click, edit, live, live_view};
use crate::ui::locale::use_locale;
use crate::ui::query::QueryField;

/// A box to tick.
#[component]
pub(crate) fn Tick(
    /// The key of its label.
    label: &'static str,
    /// The field of the query, which says `1` where it is ticked.
    field: QueryField,
) -> impl IntoView {
    let change = move |event| {
        let value = if event_target_checked(&event) {
            "1"
        } else {
            ""
        };
        field.put(value.to_owned());
    };
    view! {
        <label class="check">
            <input
                type="checkbox"
                name=label.trim_start_matches("filter-")
                prop:checked=live(move || !field.is_empty())
                on:change=edit(change)
            />
            <span>{use_locale().text(label)}</span>
        </label>
    }
}

/// One of several.
#[component]
pub(crate) fn Choice(
    /// The key of its label.
    label: &'static str,
    /// The key of the words for no choice.
    any: &'static str,
    /// The field of the query.
    field: QueryField,
    /// The values, with their words.
    options: Vec<(&'static str, String)>,
) -> impl IntoView {
    let locale = use_locale();
    let change = move |event| field.put(event_target_value(&event));
    let options = [("", locale.text(any))].into_iter().chain(options);
    let options = options.map(|(value, words)| {
        let is_chosen = live(move || field.with(|chosen| chosen == value));
        view! { <option value=value selected=is_chosen>{words}</option> }
    });
    view! {
        <label>
            <span>{locale.text(label)}</span>
            <select name=label.trim_start_matches("filter-") on:change=edit(change)>
                {options.collect_view()}
            </select>
        </label>
    }
}

/// Takes all filters back, where there are any.
#[component]
pub(crate) fn ClearFilters(
    /// The fields of the query.
    fields: Vec<QueryField>,
) -> impl IntoView {
    let locale = use_locale();
    live_view(move || {
        if fields.iter().all(|field| field.is_empty()) {
            return ().into_any();
        }
        let fields = fields.clone();
        let clear = move |_| {
            fields.iter().for_each(|field| field.put(String::new()));
            focus::set_next("main .filter-box > summary, main form.filters input");
        };
        view! {
            <button type="button" class="plain" on:click=click(clear)>
                <Icon name="x"/>
                {locale.text("filter-clear")}
            </button>
        }
        .into_any()
    })
}
