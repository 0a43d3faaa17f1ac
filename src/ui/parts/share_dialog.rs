//! What passes a page on: the device's own sheet, or else a choice of ways; and a QR code
//! across the screen.

use leptos::prelude::*;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::{Icon, close_button, dialog_frame, open_dialog, qr_or_too_long};
use crate::formats::place_card;
use crate::guide::Place;
use crate::platform::{file, location, page, share, task};
use crate::ui::Page;
use crate::ui::live::{click, live, live_text, live_view};
use crate::ui::locale::{Locale, use_locale};

const DIALOG: &str = "share";

const TITLE: &str = "share-title";

/// What is written as it is in the query of an address (RFC 3986 §2.3).
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Passes something on, as the `data-share` of a button names it. It is drawn when somebody
/// taps that.
pub(crate) fn draw_shared(what: &str) -> AnyView {
    let locale = use_locale();
    let place = |id: &str| locale.guide().place(id);
    let (as_code, what) = match what.strip_prefix("code-") {
        Some(what) => (true, what),
        None => (false, what),
    };
    let origin = location::origin().unwrap_or_default();
    let here = [&origin, &*location::path()].concat();
    let (kind, id) = what.split_once(':').unwrap_or((what, ""));
    let (title, url) = match kind {
        "contact" => {
            if let Some(place) = place(id) {
                save_contact(&locale, place, &origin);
            }
            return ().into_any();
        }
        "place" => {
            let name = place(id).map(|it| it.name.to_string());
            let path = locale.href(&Page::Place(id.into()));
            (name.unwrap_or_default(), [origin, path].concat())
        }
        "section" => {
            let title = page::heading_of(id).unwrap_or_else(page::title);
            (title, [&here, "#", id].concat())
        }
        "path" => (page::title(), [&origin, id].concat()),
        _ => (page::title(), [here, location::query()].concat()),
    };
    let title = title.replace('\u{ad}', "");
    view! { <ShareDialog title url as_code/> }.into_any()
}

/// Saves a file for the address book.
fn save_contact(locale: &Locale, place: &Place, origin: &str) {
    let path = locale.href(&Page::Place(place.id.into()));
    let card = place_card(place, &[origin, &path].concat());
    file::save(&[place.id.as_str(), ".vcf"].concat(), "text/vcard", &card);
}

/// The ways to pass a link on, where the device has no sheet for that, or its QR code.
#[component]
fn ShareDialog(
    /// What is found there.
    title: String,
    /// The whole address.
    url: String,
    /// Whether it is the QR code that was asked for.
    as_code: bool,
) -> impl IntoView {
    let locale = use_locale();
    let shows_code = RwSignal::new(as_code);
    if as_code {
        open_dialog(DIALOG);
    } else {
        let (title, url) = (title.clone(), url.clone());
        task::spawn(async move {
            if !share::pass_on(&title, &url).await {
                open_dialog(DIALOG);
            }
        });
    }
    let heading = if as_code {
        "hand-over-code"
    } else {
        "hand-over"
    };
    let heading = locale.text(heading);
    let close = close_button(&locale, DIALOG);
    let content = {
        let title = title.clone();
        live_view(move || match shows_code.get() {
            true => code(&locale, &url),
            false => ways(&locale, &title, &url, shows_code),
        })
    };
    let content = view! {
        <h2 id=TITLE>{heading}</h2>
        <p class="strong">{title}</p>
        {content}
        <p class="actions">{close}</p>
    };
    let class = live(move || {
        if shows_code.get() {
            "share full"
        } else {
            "share"
        }
    });
    dialog_frame(DIALOG, TITLE, class, content.into_any())
}

/// The link as a code for the camera of another phone, and in letters.
fn code(locale: &Locale, url: &str) -> AnyView {
    let letters = view! { <p class="qr-text"><bdi dir="ltr">{url.to_owned()}</bdi></p> };
    qr_or_too_long(locale, url, "hand-over-code", letters.into_any())
}

/// Copying, messengers, e-mail, and the code.
fn ways(locale: &Locale, title: &str, url: &str, shows_code: RwSignal<bool>) -> AnyView {
    let outcome = RwSignal::new("");
    let message = {
        let locale = locale.clone();
        live_text(move || match outcome.get() {
            "" => String::new(),
            key => locale.text(key),
        })
    };
    let copy = {
        let url = url.to_owned();
        move |_| copy_address(url.clone(), outcome)
    };
    let link = |href: String, icon: &'static str, name: AnyView| {
        view! {
            <a class="action" href=href rel="external noopener noreferrer">
                <Icon name=icon/>
                {name}
            </a>
        }
        .into_any()
    };
    let brand = |name: &'static str| view! { <bdi lang="en">{name}</bdi> }.into_any();
    let mail = locale.text("share-mail").into_any();
    view! {
        <p class="actions">
            <button type="button" class="action" on:click=click(copy)>
                <Icon name="copy"/>
                {locale.text("hand-over-copy")}
            </button>
            {link(whatsapp(title, url), "external-link", brand("WhatsApp"))}
            {link(telegram(title, url), "external-link", brand("Telegram"))}
            {link(mailto(title, url), "mail", mail)}
            <button type="button" class="action" on:click=click(move |_| shows_code.set(true))>
                <Icon name="qr-code"/>
                {locale.text("hand-over-code")}
            </button>
        </p>
        <p role="status">{message}</p>
    }
    .into_any()
}

/// Copies an address. `outcome` is the key of the message that says whether that worked.
fn copy_address(url: String, outcome: RwSignal<&'static str>) {
    // Emptied first: the same words once more would not be read out again.
    outcome.set("");
    task::spawn(async move {
        let key = if share::copy(&url).await {
            "copied"
        } else {
            "copy-failed"
        };
        let _ = outcome.try_set(key);
    });
}

/// A text as it is in the query of an address.
pub(super) fn encoded(text: &str) -> String {
    utf8_percent_encode(text, PLAIN).to_string()
}

fn whatsapp(title: &str, url: &str) -> String {
    let text = [title, "\n", url].concat();
    ["https://wa.me/?text=", &encoded(&text)].concat()
}

fn telegram(title: &str, url: &str) -> String {
    let (title, url) = (encoded(title), encoded(url));
    ["https://t.me/share/url?url=", &url, "&text=", &title].concat()
}

/// A letter with a subject; its lines end as RFC 6068 §5 asks.
fn mailto(title: &str, url: &str) -> String {
    let body = encoded(&[title, "\r\n", url, "\r\n"].concat());
    ["mailto:?subject=", &encoded(title), "&body=", &body].concat()
}

#[cfg(test)]
mod tests {
    use percent_encoding::percent_decode_str;
    use proptest::prelude::*;

    use super::*;

    const URL: &str = "https://guide.example.org/ar/search/?q=a%20b&open=1#c";

    #[test]
    fn an_address_with_a_query_arrives_whole() {
        let query = "https%3A%2F%2Fguide.example.org%2Far%2Fsearch%2F%3Fq%3Da%2520b%26open%3D1%23c";
        let arabic = "%D8%B7%D8%A8%D9%8A%D8%A8";
        assert_eq!(
            telegram("طبيب", URL),
            format!("https://t.me/share/url?url={query}&text={arabic}")
        );
        assert_eq!(
            whatsapp("طبيب", URL),
            format!("https://wa.me/?text={arabic}%0A{query}")
        );
        assert_eq!(
            mailto("طبيب", URL),
            format!("mailto:?subject={arabic}&body={arabic}%0D%0A{query}%0D%0A")
        );
    }

    proptest! {
        #[test]
        fn any_title_is_one_value_and_is_read_as_it_was_written(title in "\\PC{0,40}") {
            let link = telegram(&title, URL);
            let (_, text) = link.split_once("&text=").unwrap();
            prop_assert!(!text.contains(['&', '#', '+', ' ', '?']));
            prop_assert_eq!(percent_decode_str(text).decode_utf8().unwrap(), title);
        }
    }
}
