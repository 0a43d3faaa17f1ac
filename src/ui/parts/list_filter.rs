//! A list that is narrowed by words: what does not match is hidden, not drawn anew.

use std::sync::Arc;

use leptos::prelude::*;

use super::ClearFilters;
use crate::search;
use crate::ui::Page;
use crate::ui::live::{Live, edit, live, live_text, live_view};
use crate::ui::locale::Locale;
use crate::ui::query::{QueryField, encode, use_query_field};

/// Which items of a list are shown.
#[derive(Clone, Copy)]
pub(crate) struct ListFilter {
    query: QueryField,
    shown: Memo<Vec<bool>>,
}

impl ListFilter {
    /// A filter by the words in `haystacks`, one for each item; `also` says what else an item
    /// must be, by its position.
    pub(crate) fn new(
        haystacks: Vec<String>,
        also: impl Fn(usize) -> bool + Send + Sync + 'static,
    ) -> Self {
        let query = use_query_field("q");
        let also: Arc<dyn Fn(usize) -> bool + Send + Sync> = Arc::new(also);
        let shown = Memo::new(move |_| {
            query.with(|query| {
                let items = haystacks.iter().enumerate();
                let shown = |(at, text): (usize, &String)| {
                    also(at) && search::matches(text, query.trim())
                };
                items.map(shown).collect()
            })
        });
        Self { query, shown }
    }

    /// Whether an item is hidden.
    pub(crate) fn hides(self, at: usize) -> Live<bool> {
        self.hides_all(vec![at])
    }

    /// Whether all of these items are hidden, and so is what is around them.
    pub(crate) fn hides_all(self, items: Vec<usize>) -> Live<bool> {
        let is_hidden = move |shown: &Vec<bool>| {
            !items.iter().any(|at| shown.get(*at) == Some(&true))
        };
        let is_hidden = Memo::new(move |_| self.shown.with(&is_hidden));
        live(move || is_hidden.get())
    }

    /// The field to type into and how many items there are; `label` is the key of its label,
    /// `more` are other fields with what they show.
    pub(crate) fn form(
        self,
        locale: &Locale,
        label: &str,
        more: Option<(QueryField, AnyView)>,
    ) -> AnyView {
        let query = self.query;
        let (others, view) = more.unzip();
        let fields = [query].into_iter().chain(others).collect();
        let count = {
            let locale = locale.clone();
            let count = move |shown: &Vec<bool>| shown.iter().filter(|it| **it).count();
            live_text(move || locale.count("place-count", self.shown.with(count)))
        };
        view! {
            <form
                class="filters needs-app"
                role="search"
                on:submit=|event| event.prevent_default()
            >
                <label>
                    <span>{locale.text(label)}</span>
                    <input
                        type="search"
                        name="q"
                        autocomplete="off"
                        prop:value=live(move || query.get())
                        on:input=edit(move |event| query.set(event_target_value(&event)))
                        on:change=edit(move |_| query.write())
                    />
                </label>
                {view}
            </form>
            <div class="result-count needs-app">
                <div role="status">{count}</div>
                <ClearFilters fields/>
            </div>
            {self.elsewhere(locale)}
        }
        .into_any()
    }

    /// The way to the search of the whole guide, where nothing matches.
    fn elsewhere(self, locale: &Locale) -> impl IntoView + use<> {
        let words = locale.text("filter-search-all");
        let page = locale.href(&Page::Search);
        live_view(move || {
            if self.shown.with(|shown| shown.contains(&true)) {
                return ().into_any();
            }
            let href = [&page, "?q=", &encode(&self.query.get())].concat();
            view! { <p class="empty"><a class="forward" href=href>{words.clone()}</a></p> }
                .into_any()
        })
    }
}
