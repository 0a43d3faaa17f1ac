//! The visitor's notes as a file or as a code, to keep them or to take them to another
//! device; and erasing them.

use std::rc::Rc;

use leptos::prelude::*;

use crate::guide::handbook::part::ChecklistPart;
use crate::i18n::plain;
use crate::platform::{file, focus, location};
use crate::ui::Page;
use crate::ui::device::{
    EntryKind, FirstWeeksNotes, first_weeks_file, first_weeks_link, subject,
};
use crate::ui::live::{click, live, live_view};
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::{FilePanel, Icon, qr_or_too_long, undo_button};

/// The id of the button that undoes the last change of everything.
const UNDO: &str = "undo";

/// The id of the button that erases.
const ERASE: &str = "erase";

/// The id of the button that does not.
const KEEP: &str = "keep";

/// Buttons that write a file, read one, show a code, and erase everything.
#[component]
pub(super) fn KeepOrErase(
    /// The list that is shown.
    list: &'static ChecklistPart,
) -> impl IntoView {
    let locale = use_locale();
    let notes = FirstWeeksNotes::expect();
    let said = RwSignal::new(String::new());
    let (title, text) = (
        locale.text("weeks-file-title"),
        locale.text("weeks-file-text"),
    );
    let on_write = {
        let locale = locale.clone();
        Box::new(move || write(notes, list, &locale))
    };
    let take = {
        let locale = locale.clone();
        Rc::new(move |text: &str| take(notes, &locale, text))
    };
    let is_empty = live(move || notes.lines().is_empty());
    let shows_code = RwSignal::new(false);
    let code_button = view! {
        <button
            type="button"
            class="action"
            hidden=live(move || notes.lines().is_empty())
            aria-expanded=live(move || shows_code.get().to_string())
            on:click=click(move |_| shows_code.update(|it| *it = !*it))
        >
            <Icon name="qr-code"/>
            {locale.text("weeks-code")}
        </button>
    };
    let code = {
        let locale = locale.clone();
        live_view(move || {
            let lines = notes.lines();
            match shows_code.get() && !lines.is_empty() {
                true => code(&locale, &lines),
                false => ().into_any(),
            }
        })
    };
    let undo = live_view(move || {
        let undo = move || {
            notes.restore();
            said.set(String::new());
        };
        let button = || undo_button(UNDO, &locale, undo);
        notes.can_be_restored().then(button).into_any()
    });
    let below = view! { {code} <Erase said/> }.into_any();
    view! {
        <FilePanel
            id="weeks-file"
            title
            text
            is_empty
            write=on_write
            take
            said
            more=code_button.into_any()
            below
            undo=undo.into_any()
        />
    }
}

/// The button that erases everything, which asks first.
#[component]
fn Erase(
    /// What was done last, in words.
    said: RwSignal<String>,
) -> impl IntoView {
    let locale = use_locale();
    let notes = FirstWeeksNotes::expect();
    let asks = RwSignal::new(false);
    let ask = move |_| {
        asks.set(true);
        focus::set_next(&["#", KEEP].concat());
    };
    let keep = move |_| {
        asks.set(false);
        focus::set_next(&["#", ERASE].concat());
    };
    live_view(move || {
        if notes.lines().is_empty() {
            return ().into_any();
        }
        if !asks.get() {
            return view! {
                <button type="button" id=ERASE class="plain" on:click=click(ask)>
                    <Icon name="trash-2"/>
                    {locale.text("weeks-erase")}
                </button>
            }
            .into_any();
        }
        let erased = locale.text("erased");
        let erase = move |_| {
            asks.set(false);
            notes.clear();
            said.set(erased.clone());
            focus::set_next(&["#", UNDO].concat());
        };
        view! {
            <div class="card notice">
                <p>{locale.text("weeks-erase-ask")}</p>
                <p class="actions">
                    <button type="button" on:click=click(erase)>
                        {locale.text("weeks-erase-yes")}
                    </button>
                    <button type="button" id=KEEP class="action" on:click=click(keep)>
                        {locale.text("weeks-erase-no")}
                    </button>
                </p>
            </div>
        }
        .into_any()
    })
}

/// The list as a code for the camera of another device.
fn code(locale: &Locale, lines: &[String]) -> AnyView {
    let list = first_weeks_link::write(lines);
    let origin = location::origin().unwrap_or_default();
    let address = [&origin, &*location::path(), "#", &list].concat();
    let hint = view! { <p class="hint">{locale.text("weeks-code-hint")}</p> };
    qr_or_too_long(locale, &address, "weeks-code-label", hint.into_any())
}

/// Saves a file with what is noted.
fn write(notes: FirstWeeksNotes, list: &ChecklistPart, locale: &Locale) {
    let lines = untrack(|| notes.lines());
    let entries = lines
        .into_iter()
        .map(|line| (about(&line, list, locale), line));
    let entries: Vec<_> = entries.collect();
    let title = locale.document_title(&Page::FirstWeeks);
    let text = first_weeks_file::write(&title, &entries);
    file::save("first-weeks.txt", "text/plain", &text);
}

/// What an entry is about, in words; the id where it is of another list.
fn about(line: &str, list: &ChecklistPart, locale: &Locale) -> String {
    let Some((kind, id)) = subject(line) else {
        return String::new();
    };
    let mut tasks = list.tasks.into_iter();
    let mut events = list.events.into_iter();
    let mut task = || tasks.find(|it| it.id == *id).map(|it| it.label);
    let (key, label) = match kind {
        EntryKind::Done => ("weeks-done", task()),
        EntryKind::Note => ("weeks-note", task()),
        EntryKind::Date => {
            let label = events.find(|it| it.id == *id).map(|it| it.label);
            return label.map_or(id, |label| label.as_str()).to_owned();
        }
    };
    let label = label.map_or(id, |label| label.as_str());
    plain(&[&locale.text(key), ": ", label].concat()).replace('\u{ad}', "")
}

/// Takes over what a file says, and says whether it says anything.
fn take(notes: FirstWeeksNotes, locale: &Locale, text: &str) -> String {
    let lines = first_weeks_file::read(text);
    locale.text(if lines.is_empty() {
        "weeks-import-nothing"
    } else {
        notes.take_over(&lines);
        "weeks-imported"
    })
}
