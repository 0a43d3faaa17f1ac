//! Small marks.

use leptos::prelude::*;

use super::Icon;
use crate::ui::Page;
use crate::ui::locale::use_locale;

/// The mark of what is weakly backed: it leads to what that means.
#[component]
pub(crate) fn PleaseCheck() -> impl IntoView {
    let locale = use_locale();
    let about = [&locale.href(&Page::About), "#please-check"].concat();
    view! {
        <a class="badge badge-check" href=about>
            <Icon name="triangle-alert"/>
            {locale.text("please-check")}
        </a>
    }
}
