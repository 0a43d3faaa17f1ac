//! How good the translation is that one reads.

use leptos::prelude::*;

use crate::guide::Method;
use crate::i18n::Language;
use crate::ui::Page;
use crate::ui::locale::use_locale;
use crate::ui::parts::Icon;

/// Says of a translation that no native speaker has read: who made it, that the
/// German counts, and where to report what is wrong.
#[component]
pub(crate) fn TranslationNote(
    /// The page that is shown.
    page: Page,
) -> impl IntoView {
    let locale = use_locale();
    let translation = &locale.texts().translation;
    let is_raw = translation.method == Method::Machine && !translation.reviewed;
    let report = [&locale.href(&Page::About), "#report"].concat();
    is_raw.then(|| {
        view! {
            <div class="translation">
                <Icon name="info"/>
                <p>
                    {locale.text("translation-machine")} " "
                    <span class="ways">
                        <a href=page.href(Language::GERMAN) hreflang="de">
                            {locale.text("translation-german")}
                        </a>
                        " · " <a href=report>{locale.text("translation-report")}</a>
                    </span>
                </p>
            </div>
        }
    })
}
