//! What is kept on the device as a file, to keep it or to take it to another device.

use std::rc::Rc;

use leptos::html::Input;
use leptos::prelude::*;

use super::Icon;
use crate::platform::{IS_BROWSER, file, task};
use crate::ui::live::{Live, click, edit, live, live_text};
use crate::ui::locale::use_locale;

/// Takes over the text of a file, and says what became of it.
type TakeFile = Rc<dyn Fn(&str) -> String>;

/// A button that writes the file, and one that reads it. They are hidden until the app is
/// there, because they would do nothing.
#[component]
pub(crate) fn FilePanel(
    /// The id of the heading.
    id: &'static str,
    /// The heading.
    title: String,
    /// What the file is good for.
    text: String,
    /// Whether there is nothing to write.
    is_empty: Live<bool>,
    /// Saves the file.
    write: Box<dyn Fn()>,
    /// Takes over a file that was chosen.
    take: TakeFile,
    /// What was done last, in words.
    said: RwSignal<String>,
    /// Another button beside them.
    #[prop(optional)]
    more: Option<AnyView>,
    /// What is below the buttons.
    #[prop(optional)]
    below: Option<AnyView>,
    /// What undoes what was done.
    #[prop(optional)]
    undo: Option<AnyView>,
) -> impl IntoView {
    let locale = use_locale();
    let field = NodeRef::<Input>::new();
    let choose = move |_| {
        if let Some(field) = field.get_untracked() {
            field.click();
        }
    };
    let read = move |_| {
        let Some(field) = field.get_untracked() else {
            return;
        };
        // Emptied first: the same words once more would not be read out again.
        said.set(String::new());
        let take = take.clone();
        task::spawn(async move {
            let text = file::read(&field).await.unwrap_or_default();
            // The page may be another one by then.
            let _ = said.try_set(take(&text));
        });
    };
    view! {
        <section class="card" aria-labelledby=id hidden=!IS_BROWSER>
            <h2 id=id>{title}</h2>
            <p>{text}</p>
            <p class="actions">
                <button
                    type="button"
                    class="action"
                    hidden=live(move || is_empty())
                    on:click=click(move |_| write())
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
                    on:change=edit(read)
                />
                {more}
            </p>
            {below}
            <p role="status">{live_text(move || said.get())}</p>
            {undo}
        </section>
    }
}
