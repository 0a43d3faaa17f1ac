//! The search box. As soon as somebody is in it, it is a combobox with a list of suggestions
//! (WAI-ARIA Authoring Practices, "Editable Combobox With List Autocomplete"), which is drawn
//! by [`Suggestions`](super::Suggestions): that code is in the chunk.

use leptos::ev::{KeyboardEvent, SubmitEvent};
use leptos::html::Input;
use leptos::prelude::*;

use super::{DeferredPart, DrawPart, Icon};
use crate::platform::IS_BROWSER;
use crate::ui::Page;
use crate::ui::device::RecentSearches;
use crate::ui::finder::Finder;
use crate::ui::live::{edit, live, live_view};
use crate::ui::locale::use_locale;
use crate::ui::query::{QueryField, encode};

/// The id of the search box.
pub(super) const BOX: &str = "q";

/// The id of the list of suggestions.
pub(super) const LIST: &str = "suggestions";

/// What happens when a key is pressed.
type Press = Box<dyn Fn(&KeyboardEvent)>;

/// A search box, and what its list of suggestions shares with it.
#[derive(Clone, Copy)]
pub(crate) struct SearchField {
    /// What is searched for, where it is kept in the address.
    query: Option<QueryField>,
    /// What is typed, elsewhere.
    typed: RwSignal<String>,
    search: Callback<String>,
    /// Whether the visitor has ever been in the box.
    is_used: RwSignal<bool>,
    /// Whether suggestions are wanted.
    pub(super) wanted: RwSignal<bool>,
    /// Whether there are any.
    pub(super) is_open: RwSignal<bool>,
    /// The id of the suggestion that the keyboard has selected.
    pub(super) active: RwSignal<Option<String>>,
    /// What the list does with a key.
    pub(super) press: StoredValue<Option<Press>, LocalStorage>,
}

impl SearchField {
    fn new(query: Option<QueryField>, search: Callback<String>) -> Self {
        Self {
            query,
            typed: RwSignal::new(String::new()),
            search,
            is_used: RwSignal::new(false),
            wanted: RwSignal::new(false),
            is_open: RwSignal::new(false),
            active: RwSignal::new(None),
            press: StoredValue::new_local(None),
        }
    }

    /// What it says now.
    pub(super) fn value(self) -> String {
        self.query.map_or_else(|| self.typed.get(), QueryField::get)
    }

    fn set(self, words: String) {
        match self.query {
            Some(query) => query.set(words),
            None => self.typed.set(words),
        }
    }

    /// Shows suggestions, if there are any.
    pub(super) fn open(self) {
        self.active.set(None);
        self.wanted.set(true);
        if !self.is_used.get_untracked() {
            self.is_used.set(true);
        }
    }

    /// Shows none.
    pub(super) fn close(self) {
        self.active.set(None);
        self.wanted.set(false);
    }

    /// Searches for a suggestion.
    pub(super) fn choose(self, suggestion: String) {
        self.set(suggestion.clone());
        self.close();
        self.search.run(suggestion);
    }
}

/// The search box. Without the app it is a form that opens the search page.
#[component]
pub(crate) fn SearchForm(
    /// What is searched for, where the page shows it as one types.
    #[prop(optional)]
    query: Option<QueryField>,
) -> impl IntoView {
    let locale = use_locale();
    let action = locale.href(&Page::Search);
    let input = NodeRef::<Input>::new();
    let search = Callback::new(search_for(action.clone(), query, input));
    let field = SearchField::new(query, search);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        field.close();
        if let Some(input) = input.get_untracked() {
            search.run(input.value());
        }
    };
    let load = {
        let locale = locale.clone();
        move |_| {
            Finder::expect().load(&locale);
            field.open();
        }
    };
    let press = move |event: KeyboardEvent| {
        field.press.with_value(|press| {
            if let Some(press) = press {
                press(&event);
            }
        });
    };
    let code = DrawPart::expect();
    let suggestions = live_view(move || match field.is_used.get() {
        true => code.draw(DeferredPart::Suggestions(field)),
        false => ().into_any(),
    });
    view! {
        <form class="search" role="search" action=action method="get" on:submit=submit>
            <label class="visually-hidden" for=BOX>{locale.text("search-label")}</label>
            <input
                type="search"
                id=BOX
                name="q"
                node_ref=input
                role=IS_BROWSER.then_some("combobox")
                aria-autocomplete="list"
                aria-controls=live(move || field.is_used.get().then_some(LIST))
                aria-expanded=live(move || IS_BROWSER.then(|| field.is_open.get().to_string()))
                aria-activedescendant=live(move || field.active.get())
                prop:value=live(move || field.value())
                on:input=edit(move |event| {
                    field.set(event_target_value(&event));
                    field.open();
                })
                on:change=edit(move |_| {
                    if let Some(query) = query {
                        query.write();
                    }
                })
                on:focus=load
                on:keydown=press
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
        {suggestions}
    }
}

/// Starts a search. On the search page the results are shown already, so only the keyboard
/// of the phone is closed; from elsewhere the search page is opened.
fn search_for(
    action: String,
    query: Option<QueryField>,
    input: NodeRef<Input>,
) -> impl Fn(String) + Clone + Send + Sync + 'static {
    let navigate = leptos_router::hooks::use_navigate();
    let recent = RecentSearches::expect();
    move |text| {
        let text = text.trim().to_owned();
        recent.search(&text);
        match query {
            Some(query) => {
                query.put(text);
                if let Some(input) = input.get_untracked() {
                    let _ = input.blur();
                }
            }
            None => {
                let address = [&action, "?q=", &encode(&text)].concat();
                navigate(&address, Default::default());
            }
        }
    }
}
