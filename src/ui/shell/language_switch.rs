//! The language switch.

use leptos::attr::Attribute;
use leptos::attr::custom::custom_attribute;
use leptos::ev::{FocusEvent, KeyboardEvent};
use leptos::html::Details;
use leptos::prelude::*;

use crate::i18n::Language;
use crate::platform::focus;
use crate::search;
use crate::ui::Page;
use crate::ui::device::choose;
use crate::ui::live::{click, edit, live};
use crate::ui::locale::use_locale;
use crate::ui::parts::Icon;
use crate::ui::watched::use_address;

/// Lets a link change the words of the page and leave the page where it is scrolled:
/// the attribute that the router looks for.
pub(super) fn without_scrolling() -> impl Attribute {
    custom_attribute("data-noscroll", "")
}

/// A globe and the languages by their own names; it keeps the page and its query.
#[component]
pub(crate) fn LanguageSwitch(
    /// The page that is shown.
    page: Page,
) -> impl IntoView {
    let current = use_locale().language();
    let address = use_address();
    // Read once for the page, not once for each language.
    let rest = Memo::new(move |_| [address.marked_query(), address.fragment()].concat());
    let wanted = RwSignal::new(String::new());
    let menu = NodeRef::<Details>::new();
    // Chosen is chosen, even while the language is still on its way. The focus may leave the
    // menu of a page that is gone already.
    let close = move || {
        if let Some(menu) = menu.try_get_untracked().flatten() {
            menu.set_open(false);
        }
    };
    // It covers the page, so it may not stay open when one goes on to what is under it.
    let press = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            close();
            focus::set(".language-switch summary");
        }
    };
    let leave = move |event: FocusEvent| {
        let menu = menu.try_get_untracked().flatten();
        if menu.is_some_and(|menu| focus::leaves(&menu, &event)) {
            close();
        }
    };
    let item = move |language: Language| {
        let path = match &page {
            // What is not there in one language is not there in another either.
            Page::NotFound => Page::Home.href(language),
            page => page.href(language),
        };
        let href = live(move || [&*path, &rest.get()].concat());
        let names = [
            language.name(),
            " ",
            language.tag(),
            " ",
            language.other_names(),
        ];
        let names = names.concat();
        view! {
            <li hidden=live(move || !wanted.with(|wanted| search::matches(&names, wanted)))>
                <a
                    {..without_scrolling()}
                    href=href
                    lang=language.tag()
                    dir=language.direction().as_str()
                    hreflang=language.tag()
                    aria-current=(language == current).then_some("true")
                    on:click=click(move |_| {
                        choose(language);
                        close();
                    })
                >
                    {language.name()}
                </a>
            </li>
        }
    };
    let label = use_locale().text("language-switch");
    let find = use_locale().text("language-find");
    view! {
        <details class="language-switch" node_ref=menu on:keydown=press on:focusout=leave>
            <summary>
                <Icon name="globe"/>
                <span class="visually-hidden">{label.clone()}</span>
                <span class="language-name">{current.name()}</span>
                <Icon name="chevron-down"/>
            </summary>
            <nav aria-label=label>
                <input
                    type="search"
                    aria-label=find.clone()
                    placeholder=find
                    autocomplete="off"
                    on:input=edit(move |event| wanted.set(event_target_value(&event)))
                />
                <ul>{Language::all().map(item).collect_view()}</ul>
            </nav>
        </details>
    }
}
