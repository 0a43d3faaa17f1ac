//! Signs in a text that nobody is to see: leftovers of other programs, and of work that is not
//! done.

use super::finding::{Words, words};

/// What is wrong with the characters of a text for visitors.
pub(super) fn check(text: &str) -> Option<Words> {
    unseen(text)
        .or_else(|| markup(text))
        .or_else(|| encoding(text))
        .or_else(|| spaces(text))
        .or_else(|| unfinished(text))
}

/// What is wrong with a word for visitors, or a part of a message, that nobody sees.
pub(super) fn unseen(text: &str) -> Option<Words> {
    hidden(text).or_else(|| direction(text))
}

/// Characters that nobody sees and that no text needs.
fn hidden(text: &str) -> Option<Words> {
    let is_hidden = |c: &char| c.is_control() || matches!(c, '\u{feff}' | '\u{fffd}');
    let code = u32::from(text.chars().find(is_hidden)?);
    Some(words!(
        "im Text ist ein unsichtbares Zeichen (U+{code:04X}); bitte diese Stelle neu tippen \
         statt sie zu kopieren",
        "there is an invisible character in the text (U+{code:04X}); please type this part \
         anew instead of copying it"
    ))
}

/// Parts in another direction of writing end where they should, and nothing turns the letters
/// of a word around: that makes an address or a number another one.
fn direction(text: &str) -> Option<Words> {
    if let Some(character) = text.chars().find(|c| ('\u{202a}'..='\u{202e}').contains(c))
    {
        let code = u32::from(character);
        return Some(words!(
            "ein unsichtbares Zeichen (U+{code:04X}) kehrt die Schreibrichtung um; bitte diese \
             Stelle neu tippen statt sie zu kopieren",
            "an invisible character (U+{code:04X}) turns the direction of writing around; please \
             type this part anew instead of copying it"
        ));
    }
    (!has_whole_isolates(text)).then(|| {
        words!(
            "ein Stück in anderer Schreibrichtung hat keinen Anfang oder kein Ende (unsichtbare \
             Zeichen U+2066 bis U+2069); bitte diese Stelle neu tippen statt sie zu kopieren",
            "a part in another direction of writing has no beginning or no end (invisible \
             characters U+2066 to U+2069); please type this part anew instead of copying it"
        )
    })
}

/// Whether each part that is isolated from the direction around it begins and ends.
fn has_whole_isolates(text: &str) -> bool {
    let depth = text
        .chars()
        .try_fold(0_usize, |depth, character| match character {
            '\u{2066}'..='\u{2068}' => Some(depth + 1),
            '\u{2069}' => depth.checked_sub(1),
            _ => Some(depth),
        });
    depth == Some(0)
}

/// Texts are shown as they are written.
fn markup(text: &str) -> Option<Words> {
    let is_tag =
        |rest: &str| rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
    if text.split('<').skip(1).any(is_tag) {
        return Some(words!(
            "der Text enthält HTML (<…>); er wird so gezeigt, wie er da steht, also ohne <…> \
             schreiben",
            "there is HTML in the text (<…>); it is shown as it is written, so write it without <…>"
        ));
    }
    let is_entity = |rest: &str| {
        let name = rest.split(';').next().unwrap_or_default();
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '#';
        rest.len() > name.len() && !name.is_empty() && name.chars().all(is_name)
    };
    if text.split('&').skip(1).any(is_entity) {
        return Some(words!(
            "ein Zeichen ist wie in HTML geschrieben (&…;); der Text wird so gezeigt, wie er da \
             steht, also das Zeichen selbst schreiben",
            "a character is written as in HTML (&…;); the text is shown as it is written, so write \
             the character itself"
        ));
    }
    (text.contains("**") || text.contains("](")).then(|| {
        words!(
            "der Text enthält Markdown (** oder [](…)); er wird so gezeigt, wie er da steht, also \
             ohne diese Zeichen schreiben",
            "there is Markdown in the text (** or [](…)); it is shown as it is written, so write it \
             without these characters"
        )
    })
}

/// What UTF-8 becomes where somebody has opened it as Windows-1252.
fn encoding(text: &str) -> Option<Words> {
    let is_broken =
        |after: &str| after.starts_with(|c: char| ('\u{80}'..='\u{bf}').contains(&c));
    let mut broken = text.split('Ã').skip(1);
    (broken.any(is_broken) || text.contains("â€")).then(|| {
        words!(
            "Umlaute oder Anführungszeichen sind zerstört („Ã¼“): Die Datei war in einer falschen \
             Codierung geöffnet. Am besten eine frühere Fassung nehmen und in UTF-8 öffnen",
            "umlauts or quotation marks are broken (“Ã¼”): the file was opened in a wrong \
             encoding. It is best to take an earlier version and to open it in UTF-8"
        )
    })
}

fn spaces(text: &str) -> Option<Words> {
    if text.contains("  ") {
        return Some(words!(
            "zwei Leerzeichen stehen hintereinander; eines ist zu viel",
            "there are two spaces in a row; one is too many"
        ));
    }
    let is_tight = |after: &str| after.starts_with(|c: char| c.is_ascii_digit());
    text.split('§').skip(1).any(is_tight).then(|| {
        words!(
            "nach dem § fehlt das Leerzeichen: § 4",
            "the space after § is missing: § 4"
        )
    })
}

/// Marks with which people find later what they have not written yet.
fn unfinished(text: &str) -> Option<Words> {
    const MARKS: [&str; 4] = ["TODO", "FIXME", "XXX", "???"];
    // What README has in the place of a value.
    let placeholders = ["…", "..."].into_iter().find(|it| *it == text);
    let mut marks = MARKS.into_iter().filter(|mark| text.contains(mark));
    let mark = placeholders.or_else(|| marks.next())?;
    Some(words!(
        "„{mark}“ heißt, dass der Text noch nicht fertig ist",
        "“{mark}” says that the text is not finished yet"
    ))
}
