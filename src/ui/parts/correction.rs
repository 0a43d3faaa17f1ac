//! “Is something wrong here?”: a letter to those who publish the guide.

use leptos::prelude::*;

use super::share_dialog::encoded;
use crate::guide::Email;
use crate::platform::location;
use crate::ui::Route;
use crate::ui::live::live;
use crate::ui::locale::Locale;
use crate::ui::watched::use_address;

/// A link that begins the letter; nothing where nobody is named who would get it.
pub(super) fn correction(locale: &Locale) -> Option<AnyView> {
    let to = locale.guide().publisher?.email;
    let (path, address) = (location::path(), use_address());
    let title = locale.document_title(&Route::parse(&path).page);
    let page = [location::origin().unwrap_or_default(), path].concat();
    let version = locale.guide().as_of.to_string();
    let language = locale.language().tag();
    let letter = live(move || {
        // The anchor is that of the question or record that one reads.
        let about = [&page, &*address.fragment()].concat();
        letter(&to, &title, &[&about, &version, language])
    });
    let words = locale.text("correction");
    Some(view! { <p><a href=letter>{words}</a></p> }.into_any())
}

/// A letter with a subject, and below an empty line what it is about, each in a line of its
/// own; lines end as RFC 6068 §5 asks.
fn letter(to: &Email, subject: &str, about: &[&str]) -> String {
    let subject = encoded(&subject.replace('\u{ad}', ""));
    let body = encoded(&["\r\n\r\n", &about.join("\r\n")].concat());
    [&to.href(), "?subject=", &subject, "&body=", &body].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::Str;

    #[test]
    fn the_letter_says_which_page_which_version_and_which_language() {
        let to = Email::try_from(Str::leak("info@example.org")).unwrap();
        let page = "https://guide.example.org/ar/topics/health/#doctor";
        assert_eq!(
            letter(&to, "Ge\u{ad}sundheit & mehr", &[page, "2026-11-28", "ar"]),
            "mailto:info@example.org?subject=Gesundheit%20%26%20mehr&body=%0D%0A%0D%0A\
             https%3A%2F%2Fguide.example.org%2Far%2Ftopics%2Fhealth%2F%23doctor%0D%0A\
             2026-11-28%0D%0Aar"
        );
    }
}
