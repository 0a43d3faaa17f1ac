//! The place of a women's refuge is never given, whatever it is called and however that is
//! spelt: it saves lives.

use super::finding::words;
use super::path::Step;
use super::report::Report;
use super::tree::{Field, Node};

/// Parts of names of women's refuges, in letters only (see [`letters`]).
const NAMES: [&str; 29] = [
    "frauenhaus",
    "frauenhauser",
    "frauenhaeuser",
    "frauenschutz",
    "frauenzuflucht",
    "frauennotwohnung",
    "madchenhaus",
    "maedchenhaus",
    "madchenschutz",
    "maedchenschutz",
    "madchenzuflucht",
    "maedchenzuflucht",
    "schutzhaus",
    "schutzwohnung",
    "schutzunterkunft",
    "schutzapartment",
    "zufluchtshaus",
    "zufluchtsort",
    "zufluchtsraum",
    "zufluchtsstatte",
    "zufluchtsstaette",
    "zufluchtswohnung",
    "womenshelter",
    "womensshelter",
    "womenshouse",
    "womenssafehouse",
    "shelterforwomen",
    "safehouse",
    "kvindekrisecent",
];

/// Words that are no part of others there: refugees have cafés whose address may be known.
const WORDS: [&str; 2] = ["refuge", "refuges"];

/// For whom, what, and against what: whoever has all three is a refuge, in whatever order.
const ALL_OF: [&[&str]; 3] = [
    &["frau", "madchen", "maedchen", "women", "woman", "girls"],
    &["haus", "wohnung", "unterkunft", "house", "home", "flat"],
    &["schutz", "schuetz", "zuflucht", "shelter", "protect"],
];

/// Checks a place. `kind` is what its kind is called in German.
pub(super) fn check(
    place: &Node<'_>,
    kind: Option<&str>,
    way: &[Step<'_>],
    report: &mut Report<'_>,
) {
    let own = ["id", "name", "kind"].map(|key| place.text_of(key));
    if !own.into_iter().chain([kind]).flatten().any(is_refuge) {
        return;
    }
    if let Some(field) = whereabouts(place) {
        let key = &field.key;
        let words = words!(
            "der Ort eines Frauenhauses wird nie genannt, das schützt Leben: {key} löschen",
            "the place of a women's refuge is never given, that saves lives: delete {key}"
        );
        report.error(way, field.at, words);
    }
}

/// The first field that says where a place is.
fn whereabouts<'n, 't>(place: &'n Node<'t>) -> Option<&'n Field<'t>> {
    let address = place.get("address");
    let street = ["address_1", "address_2", "postal_code"];
    let street = street.iter().find_map(|key| address?.field(key));
    street
        .or_else(|| place.field("location"))
        .or_else(|| place.field("district"))
}

fn is_refuge(name: &str) -> bool {
    let letters = letters(name);
    let has = |part: &&str| letters.contains(*part);
    NAMES.iter().any(has)
        || ALL_OF.iter().all(|parts| parts.iter().any(has))
        || words_of(name).any(|word| WORDS.contains(&word.as_str()))
}

/// The letters of a text, in lower case and without their dots: neither hyphens nor what
/// nobody sees make a name another.
fn letters(text: &str) -> String {
    let letters = text.chars().flat_map(char::to_lowercase);
    let plain = letters.map(|letter| match letter {
        'ä' => 'a',
        'ö' => 'o',
        'ü' => 'u',
        other => other,
    });
    plain.filter(|letter| letter.is_alphabetic()).collect()
}

/// The words of a text, without what nobody sees in them.
fn words_of(text: &str) -> impl Iterator<Item = String> {
    let is_seen = |character: &char| {
        !matches!(character, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}')
    };
    let seen: String = text.chars().filter(is_seen).collect();
    let words = seen
        .split(|character: char| !character.is_alphabetic())
        .map(letters);
    words.collect::<Vec<_>>().into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refuge_is_known_however_it_is_spelt() {
        for name in [
            "Frauenhaus Musterstadt",
            "Frauen\u{ad}haus",
            "Frauen\u{2011}Haus",
            "Frauen\u{200b}haus",
            "Frauenha\u{308}user",
            "Zufluchtswohnung für Frauen",
            "Women’s Shelter",
            "Women's Shelter",
            "Women’s Re\u{ad}fuge Eckernförde",
            "Haus für geschützte Frauen",
            "Geschützte Wohnungen für Mädchen",
            "womens-refuge",
        ] {
            assert!(is_refuge(name), "{name}");
        }
    }

    #[test]
    fn who_only_helps_may_say_where() {
        for name in [
            "Refugees Welcome Café",
            "Servicestelle „Frauen Wohnen“ (Schutzengel)",
            "Der Kinderschutzbund – Kinderhaus und Familienzentrum",
            "Internationaler Frauentreff",
            "Haus der Familie",
        ] {
            assert!(!is_refuge(name), "{name}");
        }
    }
}
