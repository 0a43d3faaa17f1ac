//! The visitor's notes as a file or as a code, to keep them or to take them to another
//! device; and erasing them.

use leptos::html::Input;
use leptos::prelude::*;

use crate::guide::handbook::part::FirstWeeksPart;
use crate::i18n::plain;
use crate::platform::{IS_BROWSER, file, focus, location, task};
use crate::ui::Page;
use crate::ui::device::{
    EntryKind, FirstWeeksNotes, first_weeks_file, first_weeks_link, subject,
};
use crate::ui::live::{click, edit, live, live_text, live_view};
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::{Icon, qr_code};

/// The id of the button that undoes the last change of everything.
const UNDO: &str = "undo";

/// The id of the button that erases.
const ERASE: &str = "erase";

/// The id of the button that does not.
const KEEP: &str = "keep";

/// Buttons that write a file, read one, show a code, and erase everything. They are hidden until the app
/// is there, because they would do nothing.
#[component]
pub(super) fn KeepOrErase(
    /// The list that is shown.
    part: &'static FirstWeeksPart,
) -> impl IntoView {
    let locale = use_locale();
    let notes = FirstWeeksNotes::expect();
    let outcome = RwSignal::new("");
    let field = NodeRef::<Input>::new();
    let on_write = {
        let locale = locale.clone();
        move |_| write(notes, part, &locale)
    };
    let choose = move |_| {
        if let Some(field) = field.get_untracked() {
            field.click();
        }
    };
    let message = {
        let locale = locale.clone();
        live_text(move || match outcome.get() {
            "" => String::new(),
            key => locale.text(key),
        })
    };
    let undo = {
        let locale = locale.clone();
        live_view(move || undo_button(UNDO, notes, &locale, outcome))
    };
    let shows_code = RwSignal::new(false);
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
    view! {
        <section class="card" aria-labelledby="weeks-file" hidden=!IS_BROWSER>
            <h2 id="weeks-file">{locale.text("weeks-file-title")}</h2>
            <p>{locale.text("weeks-file-text")}</p>
            <p class="actions">
                <button
                    type="button"
                    class="action"
                    hidden=live(move || notes.lines().is_empty())
                    on:click=click(on_write)
                >
                    <Icon name="download"/>
                    {locale.text("saved-export")}
                </button>
                <button type="button" class="action" on:click=click(choose)>
                    <Icon name="file-text"/>
                    {locale.text("saved-import")}
                </button>
                <input
                    type="file"
                    accept="text/plain"
                    hidden=true
                    node_ref=field
                    on:change=edit(move |_| read(notes, field, outcome))
                />
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
            </p>
            {code}
            <Erase outcome/>
            <p role="status">{message}</p>
            {undo}
        </section>
    }
}

/// The button that erases everything, which asks first.
#[component]
fn Erase(
    /// The key of the message that says what was done.
    outcome: RwSignal<&'static str>,
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
    let erase = move |_| {
        asks.set(false);
        notes.clear();
        outcome.set("weeks-erased");
        focus::set_next(&["#", UNDO].concat());
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
    match qr_code(&address, locale.label("weeks-code-label", [])) {
        Some(code) => view! {
            {code}
            <p class="hint">{locale.text("weeks-code-hint")}</p>
        }
        .into_any(),
        None => view! {
            <p class="card notice" role="status">{locale.text("weeks-code-too-long")}</p>
        }
        .into_any(),
    }
}

/// The button that undoes the last change of everything, while that is possible.
pub(super) fn undo_button(
    id: &'static str,
    notes: FirstWeeksNotes,
    locale: &Locale,
    outcome: RwSignal<&'static str>,
) -> AnyView {
    if !notes.can_be_restored() {
        return ().into_any();
    }
    let undo = move |_| {
        notes.restore();
        outcome.set("");
        focus::set_next("main h1");
    };
    view! {
        <p>
            <button type="button" id=id on:click=click(undo)>{locale.text("undo")}</button>
        </p>
    }
    .into_any()
}

/// Saves a file with what is noted.
fn write(notes: FirstWeeksNotes, part: &FirstWeeksPart, locale: &Locale) {
    let lines = untrack(|| notes.lines());
    let entries = lines
        .into_iter()
        .map(|line| (about(&line, part, locale), line));
    let entries: Vec<_> = entries.collect();
    let title = locale.document_title(&Page::FirstWeeks);
    let text = first_weeks_file::write(&title, &entries);
    file::save("first-weeks.txt", "text/plain", &text);
}

/// What an entry is about, in words; the id where it is of another list.
fn about(line: &str, part: &FirstWeeksPart, locale: &Locale) -> String {
    let Some((kind, id)) = subject(line) else {
        return String::new();
    };
    let mut tasks = part.tasks.into_iter();
    let mut events = part.events.into_iter();
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

/// Takes over what the file that was chosen says.
fn read(notes: FirstWeeksNotes, field: NodeRef<Input>, outcome: RwSignal<&'static str>) {
    let Some(field) = field.get_untracked() else {
        return;
    };
    outcome.set("");
    task::spawn(async move {
        let text = file::read(&field).await.unwrap_or_default();
        let lines = first_weeks_file::read(&text);
        // The page may be another one by then.
        let _ = outcome.try_set(if lines.is_empty() {
            "weeks-import-nothing"
        } else {
            notes.take_over(&lines);
            "weeks-imported"
        });
    });
}
