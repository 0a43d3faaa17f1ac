//! The search box and its suggestions: a combobox with a list (WAI-ARIA Authoring Practices, "Editable Combobox With List
//! Autocomplete").

use leptos::ev::{KeyboardEvent, SubmitEvent};
use leptos::html::Input;
use leptos::prelude::*;

use super::Icon;
use crate::platform::IS_BROWSER;
use crate::ui::Page;
use crate::ui::device::RecentSearches;
use crate::ui::finder::Finder;
use crate::ui::live::{Live, click, edit, live, live_text, live_view};
use crate::ui::locale::use_locale;
use crate::ui::query::{QueryField, encode};

/// How many suggestions are shown: more would cover too much of a phone.
const MOST: usize = 5;

/// The id of the list of suggestions.
const LIST: &str = "suggestions";

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
    let typed = RwSignal::new(String::new());
    let value = live(move || query.map_or_else(|| typed.get(), QueryField::get));
    let list = Suggestions::new(value.clone());
    let search = search_for(action.clone(), query, input);
    let submit = {
        let search = search.clone();
        move |event: SubmitEvent| {
            event.prevent_default();
            list.close();
            if let Some(input) = input.get_untracked() {
                search(input.value());
            }
        }
    };
    // On the search page the query is kept in the URL.
    let update = move |words: String| match query {
        Some(query) => query.set(words),
        None => typed.set(words),
    };
    let choose = Callback::new(move |chosen: String| {
        update(chosen.clone());
        list.close();
        search(chosen);
    });
    let load = {
        let locale = locale.clone();
        move |_| {
            Finder::expect().load(&locale);
            list.open();
        }
    };
    let input_typed = move |event| {
        update(event_target_value(&event));
        list.open();
    };
    view! {
        <form class="search" role="search" action=action method="get" on:submit=submit>
            <label class="visually-hidden" for="q">{locale.text("search-label")}</label>
            <input
                type="search"
                id="q"
                name="q"
                node_ref=input
                role=IS_BROWSER.then_some("combobox")
                aria-autocomplete="list"
                aria-controls=LIST
                aria-expanded=live(move || IS_BROWSER.then(|| list.is_open().to_string()))
                aria-activedescendant=live(move || list.active_id())
                prop:value=value
                on:input=edit(input_typed)
                on:change=edit(move |_| {
                    if let Some(query) = query {
                        query.write();
                    }
                })
                on:focus=load
                on:blur=move |_| list.close()
                on:keydown=move |event| list.press(&event, choose)
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
        <SuggestionList list choose/>
    }
}

/// The list of suggestions.
#[component]
fn SuggestionList(
    /// The list.
    list: Suggestions,
    /// Called with the suggestion that is chosen.
    choose: Callback<String>,
) -> impl IntoView {
    let locale = use_locale();
    let recent = RecentSearches::expect();
    let option = move |(index, text): (usize, String)| {
        let chosen = text.clone();
        view! {
            <li
                role="option"
                id=option_id(index)
                class="chip"
                aria-selected=live(move || (list.active.get() == Some(index)).to_string())
                // The box keeps the focus, so that the list does not close before.
                on:mousedown=click(|event| event.prevent_default())
                on:click=click(move |_| choose.run(chosen.clone()))
            >
                <bdi>{text}</bdi>
            </li>
        }
    };
    let is_recent = move || list.shown.with(|shown| shown.is_recent);
    let heading = {
        let locale = locale.clone();
        live(move || {
            let key = if is_recent() {
                "search-recent"
            } else {
                "search-suggestions"
            };
            locale.text(key)
        })
    };
    let options = live_view(move || {
        let texts = list.shown.get().texts.into_iter().enumerate();
        texts.map(option).collect_view().into_any()
    });
    let clear = move |_| recent.clear();
    view! {
        <div class="suggestions" hidden=live(move || !list.is_open())>
            <p class="note" hidden=live(move || !is_recent())>
                {live_text({
                    let heading = heading.clone();
                    move || heading()
                })}
            </p>
            <ul id=LIST role="listbox" aria-label=heading class="chips">
                {options}
            </ul>
            <button
                type="button"
                class="plain"
                hidden=live(move || !is_recent())
                on:mousedown=click(|event| event.prevent_default())
                on:click=click(clear)
            >
                <Icon name="x"/>
                {locale.text("search-recent-clear")}
            </button>
        </div>
    }
}

/// What the list shows, and which option the keyboard has selected.
#[derive(Clone, Copy)]
struct Suggestions {
    shown: Memo<Shown>,
    wanted: RwSignal<bool>,
    active: RwSignal<Option<usize>>,
}

#[derive(Clone, Default, PartialEq)]
struct Shown {
    texts: Vec<String>,
    /// Whether these are the last searches.
    is_recent: bool,
}

impl Suggestions {
    /// The suggestions for what is typed; the last searches where nothing is.
    fn new(typed: Live<String>) -> Self {
        let (finder, recent) = (Finder::expect(), RecentSearches::expect());
        let wanted = RwSignal::new(false);
        let shown = Memo::new(move |_| {
            if !wanted.get() {
                return Shown::default();
            }
            let typed = typed();
            if typed.trim().is_empty() {
                let texts = recent.all();
                let is_recent = !texts.is_empty();
                return Shown { texts, is_recent };
            }
            let mut texts = finder.complete(&typed);
            // What is typed already is no suggestion.
            texts.retain(|text| typed.trim() != text);
            texts.truncate(MOST);
            let is_recent = false;
            Shown { texts, is_recent }
        });
        Self {
            shown,
            wanted,
            active: RwSignal::new(None),
        }
    }

    fn is_open(self) -> bool {
        self.shown.with(|shown| !shown.texts.is_empty())
    }

    fn open(self) {
        self.active.set(None);
        self.wanted.set(true);
    }

    fn close(self) {
        self.active.set(None);
        self.wanted.set(false);
    }

    fn active_id(self) -> Option<String> {
        self.active.get().map(option_id)
    }

    /// Handles a key: up and down move through the list, Enter chooses, Escape closes it.
    fn press(self, event: &KeyboardEvent, choose: Callback<String>) {
        let count = self.shown.with_untracked(|shown| shown.texts.len());
        let active = self.active.get_untracked();
        let next = match (event.key().as_str(), active) {
            ("ArrowDown", None) => Some(0),
            ("ArrowDown", Some(at)) => (at + 1 < count).then_some(at + 1),
            ("ArrowUp", None) => count.checked_sub(1),
            ("ArrowUp", Some(at)) => at.checked_sub(1),
            ("Enter", Some(at)) => {
                let chosen = self
                    .shown
                    .with_untracked(|shown| shown.texts.get(at).cloned());
                if let Some(chosen) = chosen {
                    event.prevent_default();
                    choose.run(chosen);
                }
                return;
            }
            ("Escape", _) if count > 0 => {
                event.prevent_default();
                self.close();
                return;
            }
            _ => return,
        };
        event.prevent_default();
        if count == 0 {
            self.open();
        } else {
            self.active.set(next);
        }
    }
}

fn option_id(index: usize) -> String {
    [LIST, "-", &index.to_string()].concat()
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
