//! Saved places as a file, to keep them or to take them to another device.
//!
//! It is a text that anybody can read: the name of each place, its address in the guide,
//! which can also be opened by hand, and the note on it, each line behind a `>`. Only the
//! addresses and the notes are read again, so a list that was sent in a message can be read
//! as well.

use crate::guide::{Guide, Place};
use crate::i18n::Language;
use crate::ui::Page;

/// What is before the id of a place in an address.
const BEFORE_ID: &str = "/places/";

/// What is before each line of a note.
const BEFORE_NOTE: char = '>';

/// The places with their notes as a text. The addresses begin with the origin of the guide.
pub(crate) fn write(
    places: &[(&Place, String)],
    language: Language,
    origin: &str,
) -> String {
    let mut text = String::new();
    for (place, note) in places {
        let href = Page::Place(place.id.into()).href(language);
        for part in [&place.name, "\n", origin, &href, "\n"] {
            text.push_str(part);
        }
        // An empty note has no line.
        for line in note.split('\n').filter(|_| !note.is_empty()) {
            text.push(BEFORE_NOTE);
            text.push(' ');
            text.push_str(line);
            text.push('\n');
        }
        text.push('\n');
    }
    text
}

/// The ids of the places that a text names and the guide has, in their order, with their
/// notes.
pub(crate) fn read(text: &str, guide: &Guide) -> Vec<(&'static str, String)> {
    let mut places: Vec<(&'static str, Vec<&str>)> = Vec::new();
    // A note follows the address without an empty line, so that a mail that is quoted is
    // none.
    let mut can_be_note = false;
    for line in text.lines() {
        if let Some(note) = line.strip_prefix(BEFORE_NOTE).filter(|_| can_be_note) {
            if let Some((_, notes)) = places.last_mut() {
                notes.push(note.strip_prefix(' ').unwrap_or(note));
            }
            continue;
        }
        can_be_note = false;
        for rest in line.split(BEFORE_ID).skip(1) {
            let is_of_id =
                |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            let end = rest.find(|c| !is_of_id(c)).unwrap_or(rest.len());
            if let Some(place) = rest.get(..end).and_then(|id| guide.place(id))
                && places.iter().all(|(id, _)| place.id != **id)
            {
                places.push((place.id.as_str(), Vec::new()));
                can_be_note = true;
            }
        }
    }
    let places = places.into_iter();
    places.map(|(id, notes)| (id, notes.join("\n"))).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn guide() -> Guide {
        Guide::read(include_str!("../../../public/data/guide.json")).unwrap()
    }

    fn ids(text: &str, guide: &Guide) -> Vec<&'static str> {
        read(text, guide).into_iter().map(|(id, _)| id).collect()
    }

    #[test]
    fn what_is_written_is_read_again_in_its_order() {
        let guide = guide();
        let places = guide.places.iter().rev();
        let places: Vec<_> = places
            .map(|place| (place, place.name.to_string()))
            .collect();
        let expected: Vec<_> = places
            .iter()
            .map(|(place, note)| (place.id.as_str(), note.clone()))
            .collect();
        for language in Language::all() {
            let text = write(&places, language, "https://guide.example.org");
            assert_eq!(read(&text, &guide), expected);
        }
    }

    #[test]
    fn a_person_reads_the_name_the_address_and_the_note() {
        let guide = guide();
        let places = [(guide.place("jobcenter").unwrap(), "Monday\n9:30".to_owned())];
        let text = write(&places, Language::GERMAN, "https://guide.example.org");
        let lines: Vec<&str> = text.lines().collect();
        let address = "https://guide.example.org/de/places/jobcenter/";
        let name = places[0].0.name.as_str();
        assert_eq!(lines, [name, address, "> Monday", "> 9:30", ""]);
    }

    #[test]
    fn a_file_from_before_there_were_notes_is_read() {
        let text = "Jobcenter Flensburg\nhttps://guide.example.org/de/places/jobcenter/\n\n\
            Tafel\nhttps://guide.example.org/de/places/tafel/\n\n";
        let expected = [("jobcenter", String::new()), ("tafel", String::new())];
        assert_eq!(read(text, &guide()), expected);
    }

    #[test]
    fn a_message_with_addresses_is_read_as_well() {
        let text = "Hi! See http://a.example/guide/ar/places/jobcenter/?counter=jobcenter, \
            and /de/places/tafel. Not /de/places/nowhere/ or /de/places/ or jobcenter.";
        assert_eq!(ids(text, &guide()), ["jobcenter", "tafel"]);
        let quoted = "\n> Hi! See\n>\n> http://a.example/ar/places/vhs/\n";
        assert_eq!(ids(quoted, &guide()), ["vhs"]);
    }

    proptest! {
        #[test]
        fn any_note_is_read_as_it_was_written(note in "[^\\r\\x0b\\x0c\\x85\\u{2028}\\u{2029}]*") {
            let guide = guide();
            let [one, two] = ["tafel", "vhs"].map(|id| guide.place(id).unwrap());
            let places = [(one, note.clone()), (two, String::new())];
            let text = write(&places, Language::GERMAN, "https://a.example");
            let expected = [("tafel", note), ("vhs", String::new())];
            prop_assert_eq!(read(&text, &guide), expected);
        }

        #[test]
        fn any_text_is_read(text in ".*(/places/.*){0,3}") {
            let _ = read(&text, &guide());
        }
    }
}
