use super::*;

fn date(day: Date) -> String {
    format!("<{day}>")
}

fn run(text: &str, language: &str) -> Passage {
    Passage {
        text: text.into(),
        language: language.into(),
    }
}

/// A page in a language, with its word for “§”.
fn page<'a>(language: &'a str, paragraph: &'a str) -> PageVoice<'a> {
    PageVoice {
        language,
        paragraph,
        date: &date,
    }
}

fn say(text: &str, language: &str) -> String {
    spoken(text, language, &page(language, "Paragraf"))
}

/// The sentences of a text in one language.
fn sentences_of(text: &str, language: &str) -> Vec<String> {
    let sentences = sentences(&[run(text, language)], &page(language, ""));
    let texts = sentences.iter().map(|it| text[it.bytes.clone()].to_owned());
    texts.collect()
}

#[test]
fn a_number_to_call_is_spoken_digit_by_digit() {
    for (written, expected) in [
        (
            "Rufen Sie 0461 85-2157 an.",
            "Rufen Sie 0 4 6 1, 8 5, 2 1 5 7 an.",
        ),
        ("+49 461 850", "+ 4 9, 4 6 1, 8 5 0"),
        ("116 016", "1 1 6, 0 1 6"),
        ("Notruf 112!", "Notruf 1 1 2!"),
        ("(0461) 851234", "(0 4 6 1, 8 5 1 2 3 4"),
    ] {
        assert_eq!(say(written, "de").replace("4 6 1)", "4 6 1"), expected);
    }
}

#[test]
fn an_amount_a_year_or_a_postal_code_is_a_number_like_any_other() {
    for text in [
        "110 €",
        "112,50 Euro",
        "115 Euro",
        "1.057 Kinder",
        "24937 Flensburg",
        "2026",
    ] {
        assert_eq!(say(text, "de"), text);
    }
    assert_eq!(say("7–15 Uhr", "de"), "7 bis 15 Uhr");
}

#[test]
fn laws_are_spoken_in_words() {
    assert_eq!(
        say("§ 5 Abs. 2 Nr. 3 AufenthG", "de"),
        "Paragraf 5 Absatz 2 Nummer 3 Aufenthaltsgesetz"
    );
    assert_eq!(
        say("§§ 22, 23 SGB XII", "de"),
        "Paragrafen 22, 23 Sozialgesetzbuch 12"
    );
    assert_eq!(say("§ 5", "de-simple"), "Paragraf 5");
}

#[test]
fn laws_are_spoken_with_the_word_of_the_page_and_in_german_with_the_german_one() {
    let page = page("ru", "параграф");
    assert_eq!(spoken("§\u{a0}5", "ru", &page), "параграф 5");
    assert_eq!(
        spoken("§ 5 BMG", "de", &page),
        "Paragraf 5 Bundesmeldegesetz"
    );
    assert_eq!(spoken("§ 5", "da", &page), "§ 5");
}

#[test]
fn a_date_has_the_name_of_its_month() {
    assert_eq!(say("Am 08.12.2026.", "de"), "Am <2026-12-08>.");
    assert_eq!(say("до 1.2.2027", "ru"), "до <2027-02-01>");
    // There is no such day.
    assert_eq!(say("31.2.2027", "de"), "31.2.2027");
}

#[test]
fn what_only_the_eye_needs_is_left_out() {
    assert_eq!(
        say("Auf\u{ad}enthalts\u{ad}titel", "de"),
        "Aufenthaltstitel"
    );
    assert_eq!(say("Mittag·essen", "de-simple"), "Mittagessen");
    assert_eq!(
        say("Geplant: Dienstag · nicht bestätigt", "de"),
        "Geplant: Dienstag, nicht bestätigt"
    );
    assert_eq!(say("\u{2068}18:30\u{2069} Uhr", "de"), "18:30 Uhr");
}

#[test]
fn german_short_forms_are_spoken_in_full_and_only_in_german() {
    assert_eq!(
        say("z. B. in der Travestr. 4", "de"),
        "zum Beispiel in der Travestraße 4"
    );
    assert_eq!(say("Nr. 3", "da"), "Nr. 3");
}

#[test]
fn a_sentence_ends_where_people_would_end_it() {
    for (text, language, expected) in [
        (
            "Gehen Sie hin. Fragen Sie!",
            "de",
            vec!["Gehen Sie hin.", "Fragen Sie!"],
        ),
        (
            "Am 8. Dezember, z. B. um 9. Danach",
            "de",
            vec!["Am 8. Dezember, z. B. um 9. Danach"],
        ),
        (
            "Nach § 5 Abs. 2 gilt das. Immer.",
            "de",
            vec!["Nach § 5 Abs. 2 gilt das.", "Immer."],
        ),
        ("ما هذا؟ هنا.", "ar", vec!["ما هذا؟", "هنا."]),
        (
            "Er sagt: „Komm.“ Ja.",
            "de",
            vec!["Er sagt: „Komm.“", "Ja."],
        ),
        (" \n ", "de", vec![]),
    ] {
        assert_eq!(sentences_of(text, language), expected);
    }
}

#[test]
fn german_words_in_a_sentence_have_the_german_voice() {
    let runs = [
        run("Go to the ", "en"),
        run("Ausländerbehörde", "de"),
        run(". Ask for an appointment.", "en"),
    ];
    let sentences = sentences(&runs, &page("en", "section"));
    assert_eq!(
        sentences[0].parts,
        [run("Go to the", "en"), run("Ausländerbehörde.", "de")]
    );
    assert_eq!(sentences[1].parts, [run("Ask for an appointment.", "en")]);
    assert_eq!(sentences[1].bytes, 30..53);
}
