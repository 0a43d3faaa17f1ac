//! How the search behaves, as a visitor sees it.

use super::sample::{concept, index, place};
use crate::search::intent::{self, Model, Weight};
use crate::search::*;

/// The names of what is found.
fn found(query: &str) -> Vec<String> {
    let index = index();
    let hits = index.search(query).hits.into_iter();
    let name_of = |hit: Hit| index.documents().texts_of(hit.document as u32).next();
    hits.filter_map(name_of).map(str::to_owned).collect()
}

fn first(query: &str) -> String {
    found(query).into_iter().next().unwrap_or_default()
}

#[test]
fn a_full_name_is_always_first() {
    assert_eq!(first("jobcenter flensburg"), "Jobcenter Flensburg");
    assert_eq!(
        first("volkshochschule Flensburg"),
        "Volkshochschule Flensburg"
    );
}

#[test]
fn a_typo_never_outranks_an_exact_hit() {
    let documents = vec![
        place("Hafen Hafen Hafen", ""),
        place(
            "Anderes",
            "viele Worte und dann noch der Haken an der Sache",
        ),
    ];
    let index = Index::new(&documents, &Synonyms::default());
    let hits = index.search("haken").hits;
    assert_eq!(hits[0].document, 1);
    assert_eq!(index.search("haken").did_you_mean, None);
}

#[test]
fn the_part_of_a_compound_finds_it() {
    assert_eq!(first("behörde"), "Einwanderungsbüro (Ausländerbehörde)");
    assert!(found("kurs").contains(&"Volkshochschule Flensburg".into()));
    assert_eq!(first("haus"), "Frauenhaus");
}

#[test]
fn a_compound_of_a_known_last_part_leads_where_that_leads() {
    for query in ["Augenarzt", "augenärzte", "Tierarzt"] {
        let answer = index().search(query);
        assert_eq!(answer.hits[0].document, 8, "{query}");
        let explanation = answer.hits[0].explanation.clone().unwrap();
        assert_eq!(explanation.german, "Arzt");
    }
}

#[test]
fn a_guess_is_offered_and_nothing_is_listed_because_of_it() {
    for (query, offered) in [
        // One letter of four makes another word.
        ("Haut", None),
        ("Arz", None),
        ("Arzd", Some("Arzt")),
        // A word that is within another, and one that another begins with.
        ("fuhrersch", None),
        ("Krankenhausclown", Some("Krankenhaus")),
    ] {
        let answer = index().search(query);
        assert_eq!(answer.did_you_mean.as_deref(), offered, "{query}");
    }
    assert!(found("Arzd").is_empty());
    assert!(found("Krankenhausclown").is_empty());
}

#[test]
fn a_short_word_that_is_a_rare_slip_of_another_is_only_offered() {
    let groups =
        ["rabbi", "talak", "زراعة", "дома"].map(|word| concept(&[word], &[], &["A"]));
    let synonyms = Synonyms {
        groups: groups.into(),
        ..Synonyms::default()
    };
    let index = Index::new(&[place("A", "")], &synonyms);
    for (typed, offered) in [
        ("rabbit", "rabbi"),
        ("tarak", "talak"),
        ("زرافة", "زراعة"),
        ("домат", "дома"),
    ] {
        let answer = index.search(typed);
        assert!(answer.hits.is_empty(), "{typed}");
        assert_eq!(answer.did_you_mean.as_deref(), Some(offered));
    }
    // A key beside, a sound that is alike, letters swapped, left out and doubled.
    for slip in [
        "rabvi",
        "robbi",
        "rbabi",
        "rabi",
        "tallak",
        "talag",
        "زرتعة",
    ] {
        let answer = index.search(slip);
        assert!(answer.did_you_mean.is_some(), "{slip}");
        assert!(!answer.hits.is_empty(), "{slip}");
    }
}

#[test]
fn what_was_typed_on_another_keyboard_is_offered() {
    for (query, intended) in [
        ("dhfx", "врач"),
        ("ksrfh", "лікар"),
        ("xfdf", "طبیب"),
        ("цщ Лкфтлутрфгы", "wo krankenhaus"),
        ("نقشىنثىاشعس", "krankenhaus"),
    ] {
        let answer = index().search(query);
        assert_eq!(answer.did_you_mean.as_deref(), Some(intended), "{query}");
        assert!(answer.hits.is_empty(), "{query}");
    }
}

#[test]
fn letters_at_random_find_nothing_and_offer_nothing() {
    for query in ["asdf", "qwertz", "xxx", "fghfgh", "ъъъъ"] {
        let answer = index().search(query);
        assert_eq!(
            (answer.hits, answer.did_you_mean),
            (vec![], None),
            "{query}"
        );
    }
}

#[test]
fn a_compound_may_be_typed_in_parts_and_parts_as_a_compound() {
    assert_eq!(first("job center"), "Jobcenter Flensburg");
    assert_eq!(first("volks hoch schule"), "Volkshochschule Flensburg");
    assert_eq!(first("kranken haus"), "Krankenhaus");
    assert_eq!(first("kindergartenplatz"), "Kindergarten Nord");
}

#[test]
fn other_forms_of_a_word_are_found() {
    assert_eq!(first("Führerschein"), "Führerscheinstelle");
    assert_eq!(first("jobcenters"), "Jobcenter Flensburg");
    assert_eq!(first("Krankenhäuser"), "Krankenhaus");
}

#[test]
fn typos_are_found_and_a_better_query_is_offered() {
    let index = index();
    let answer = index.search("wo finde ich die Auslenderbehorde");
    assert_eq!(answer.hits[0].document, 1);
    assert_eq!(
        answer.did_you_mean.as_deref(),
        Some("wo finde ich die Ausländerbehörde")
    );
    assert_eq!(first("jobcentre"), "Jobcenter Flensburg");
    assert_eq!(first("stadtbibliohtek"), "Stadtbibliothek");
}

#[test]
fn a_word_of_any_language_stands_for_its_concept() {
    for query in [
        "طبيب",
        "الطبيب",
        "врач",
        "vrach",
        "лікаря",
        "doctor",
        "docter",
    ] {
        let answer = index().search(query);
        assert_eq!(answer.hits[0].document, 8, "{query}");
        let explanation = answer.hits[0].explanation.clone().unwrap();
        assert_eq!(
            (explanation.typed.as_str(), explanation.german.as_str()),
            (query, "Arzt")
        );
    }
    assert_eq!(index().search("Arzt").hits[0].explanation, None);
}

#[test]
fn a_phrase_may_be_within_a_question() {
    assert_eq!(first("in der Stadt: my birth certificate"), "Rathaus");
}

#[test]
fn numbers_are_found_in_any_spelling() {
    for query in [
        "0461 85",
        "+49461852569",
        "0461/852569",
        "852569",
        "0049 461 85 25 69",
    ] {
        assert_eq!(first(query), "Rathaus", "{query}");
    }
    for query in ["§ 24", "24 aufenthg", "paragraf 24", "§19"] {
        assert_eq!(first(query), "Schutz", "{query}");
    }
    for query in ["24937", "rathausplatz 1", "Rathauspl. 1"] {
        assert_eq!(first(query), "Rathaus", "{query}");
    }
}

#[test]
fn documents_with_more_of_the_words_come_first() {
    assert_eq!(first("Schutz vor Gewalt für Xyzabc"), "Frauenhaus");
}

#[test]
fn a_weak_or_remote_record_is_not_above_an_equal_one() {
    let mut documents: Vec<Document<'_>> =
        (0..5).map(|_| place("Beratung", "")).collect();
    documents[0].prior.is_defunct = true;
    documents[1].prior.is_one_of_many = true;
    documents[2].prior.is_weakly_sourced = true;
    documents[3].prior.reach = Reach::Country;
    let index = Index::new(&documents, &Synonyms::default());
    let hits = index.search("beratun").hits;
    let order: Vec<usize> = hits.into_iter().map(|hit| hit.document).collect();
    assert_eq!(order, [4, 3, 2, 1, 0]);
}

#[test]
fn what_is_typed_is_completed() {
    let index = index();
    assert_eq!(index.complete("job"), ["Jobcenter Flensburg"]);
    assert_eq!(
        index.complete("flensb"),
        ["Jobcenter Flensburg", "Volkshochschule Flensburg"]
    );
    assert_eq!(index.complete("طب"), ["طبيب"]);
    assert_eq!(index.complete("birth ce"), ["birth certificate"]);
    assert!(index.complete("").is_empty());
}

#[test]
fn words_of_violence_and_crises_are_found_but_never_put_forward() {
    let index = index();
    for query in ["gew", "will", "will nicht", "kill", "kill my", "kille"] {
        assert!(index.complete(query).is_empty(), "{query}");
    }
    for query in ["Gewalt", "will nicht mehr leben", "kill myself", "killed"] {
        assert_eq!(first(query), "Frauenhaus", "{query}");
    }
}

/// A model of two features, both of which speak for the first concept of the sample.
fn model() -> Vec<u8> {
    let speaks_for_first = Weight { class: 0, level: 3 };
    intent::wire::write(&Model {
        rarity: vec![1, 1],
        ends: vec![1, 2],
        weights: vec![speaks_for_first; 2],
        bias: vec![0, -40, -40],
        step: 1.0,
        sigmoid: (4.0, 0.0),
        ..Model::default()
    })
}

#[test]
fn a_model_leads_a_sentence_to_the_documents_of_its_concept() {
    let mut index = index();
    assert!(index.search("es tut so weh").hits.is_empty());
    assert!(index.learn(&model()));
    assert_eq!(index.search("es tut so weh").hits[0].document, 8);
    // What the lists know alone stays as it was.
    assert_eq!(index.search("Stadtbibliothek").hits[0].document, 7);
}

#[test]
fn a_model_that_is_damaged_or_of_other_concepts_is_not_used() {
    let mut index = index();
    let bytes = model();
    assert!(!index.learn(&bytes[..bytes.len() - 1]));
    assert!(!index.learn(b"no model"));
    let mut others = bytes;
    others[4] = 1;
    assert!(!index.learn(&others));
    assert!(index.search("es tut so weh").hits.is_empty());
}

#[test]
fn highlights_show_why_a_document_was_found() {
    let shown = |query: &str, text: &str| -> Vec<String> {
        let ranges = index().search(query).highlights.ranges(text).into_iter();
        ranges.map(|range| text[range].to_string()).collect()
    };
    assert_eq!(
        shown("behörde", "Die Ausländer\u{ad}behörde hier"),
        ["behörde"]
    );
    assert_eq!(shown("auslander", "Ausländerbehörde"), ["Ausländer"]);
    assert_eq!(shown("jobcentre", "Zum Jobcenter."), ["Jobcenter"]);
    assert_eq!(shown("Kurse", "ein Kurs, ein Haus"), ["Kurs"]);
    assert_eq!(shown("طبيب", "Ein Arzt: الطَّبيبُ"), ["Arzt", "طَّبيبُ"]);
    assert!(shown("", "Text").is_empty());
}

#[test]
fn nothing_is_found_where_nothing_is_asked() {
    for query in ["", " ", "…", "🙂🙂", "\0\u{7}", "\u{200c}"] {
        assert_eq!(index().search(query), Response::default(), "{query:?}");
    }
    assert!(Index::default().search("wort").hits.is_empty());
}

#[test]
fn of_a_very_long_query_only_the_beginning_is_read() {
    let index = index();
    for part in ["kindergarten", "ä", "طبيب ", "1", "qx ", "🙂 x"] {
        let beginning = part.repeat(600 / part.len());
        // The rest of 600 bytes may hold the beginning of one more.
        let long = [&beginning, " ", &part.repeat(10_000)].concat();
        let short = [&beginning, " ", part].concat();
        assert_eq!(index.search(&long), index.search(&short), "{part}");
    }
}

#[test]
fn a_query_of_ten_thousand_letters_of_any_script_is_answered() {
    let index = index();
    for piece in [
        "a",
        "ä ",
        "б ",
        "طبيب ",
        "arzt ",
        "🙂",
        "\u{0}\u{7}",
        "§24 ",
        "ا\u{64b}",
        "ﷺ",
    ] {
        let query = piece.repeat(10_000 / piece.chars().count());
        index.search(&query);
        index.complete(&query);
    }
}
