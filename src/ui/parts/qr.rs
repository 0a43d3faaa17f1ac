//! A text as a QR code, for a camera held before the screen.

use leptos::prelude::*;
use qrcodegen::{Mask, QrCode as Code, QrCodeEcc, QrSegment, Version};

use crate::ui::locale::Locale;

/// The quiet zone around a code, in modules (ISO/IEC 18004).
const QUIET: i32 = 4;

/// The largest version that is drawn: 105 modules a side, for 1,003 bytes. On the screen of
/// a phone a module is then not yet half a millimetre wide, which cameras read.
const LARGEST: u8 = 22;

/// A text as a QR code, as large as the page allows; `None` for a text that is too long.
pub(crate) fn qr_code(text: &str, label: String) -> Option<AnyView> {
    let (size, path) = drawing(text)?;
    let size = size.to_string();
    let view_box = ["0 0 ", &size, " ", &size].concat();
    let code = view! {
        <svg class="qr" role="img" aria-label=label viewBox=view_box>
            <rect width=size.clone() height=size fill="#fff"></rect>
            <path d=path fill="#000"></path>
        </svg>
    };
    Some(code.into_any())
}

/// The same with what belongs below it; or that the text is too long for a code.
pub(crate) fn qr_or_too_long(
    locale: &Locale,
    text: &str,
    label: &str,
    below: AnyView,
) -> AnyView {
    match qr_code(text, locale.label(label, [])) {
        Some(code) => view! { {code} {below} }.into_any(),
        None => {
            let words = locale.text("weeks-code-too-long");
            view! { <p class="card notice" role="status">{words}</p> }.into_any()
        }
    }
}

/// The side of the code with its quiet zone, and the path of its dark modules; `None` for a
/// text that is too long for a code.
fn drawing(text: &str) -> Option<(i32, String)> {
    // One mask: a camera reads any, and the code that compares them is as large as the rest
    // of the library. What a short text leaves free corrects more errors.
    let code = Code::encode_segments_advanced(
        &[QrSegment::make_bytes(text.as_bytes())],
        QrCodeEcc::Low,
        Version::MIN,
        Version::new(LARGEST),
        Some(Mask::new(4)),
        true,
    );
    let code = code.ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|x| code.get_module(*x, y)) {
            let (x, y) = ((x + QUIET).to_string(), (y + QUIET).to_string());
            for part in ["M", &x, " ", &y, "h1v1h-1z"] {
                path.push_str(part);
            }
        }
    }
    Some((code.size() + 2 * QUIET, path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_finder_patterns_and_its_quiet_zone() {
        let (size, path) = drawing("https://guide.example.org/de/start/").unwrap();
        // Version 3 has 29 modules a side.
        assert_eq!(size, 29 + 2 * QUIET);
        for corner in ["M4 4h1", "M32 4h1", "M4 32h1"] {
            assert!(path.contains(corner), "{corner}");
        }
        assert!(!path.contains("M3 "), "the quiet zone is empty");
    }

    #[test]
    fn what_is_too_long_for_a_code_has_none() {
        assert!(drawing(&"a".repeat(3000)).is_none());
    }
}
