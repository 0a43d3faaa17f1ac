//! A small guide for the tests.

use super::*;

pub(super) fn document(id: &str, fields: &[(Field, &str)]) -> Document {
    let fields = fields
        .iter()
        .map(|(field, text)| (*field, text.to_string()));
    Document {
        id: id.into(),
        fields: fields.collect(),
        ..Document::default()
    }
}

pub(super) fn place(name: &str, text: &str) -> Document {
    document(name, &[(Field::Name, name), (Field::Text, text)])
}

pub(super) fn concept(german: &[&str], others: &[&str], leads_to: &[&str]) -> Concept {
    let list = |words: &[&str]| words.iter().map(|word| word.to_string()).collect();
    Concept {
        leads_to: list(leads_to),
        german: list(german),
        own: Vec::new(),
        others: list(others),
    }
}

/// A small guide.
pub(super) fn index() -> Index {
    let mut documents = vec![
        place("Jobcenter Flensburg", "Geld und Arbeit, auch ein Kurs"),
        place(
            "Einwanderungsbüro (Ausländerbehörde)",
            "Aufenthalt, Duldung",
        ),
        place(
            "Volkshochschule Flensburg",
            "Integrationskurse und Deutschkurse",
        ),
        place("Frauenhaus", "Schutz vor Gewalt"),
        place("Kindergarten Nord", "Ein Platz zum Spielen"),
        place("Platz der Kinder", "Schaukel und Rutsche"),
        place("Führerscheinstelle", "Führerscheine umschreiben"),
        place("Stadtbibliothek", "Bücher ausleihen"),
        place("Krankenhaus", "Notaufnahme rund um die Uhr"),
    ];
    documents.push(document(
        "fact:ukraine",
        &[
            (Field::Name, "Schutz"),
            (Field::Law, "§ 24 AufenthG; §§ 7, 19 SGB II"),
        ],
    ));
    documents.push(document(
        "Rathaus",
        &[
            (Field::Name, "Rathaus"),
            (Field::Address, "Rathausplatz 1"),
            (Field::Address, "24937"),
            (Field::Phone, "0461 85-2569"),
        ],
    ));
    let concepts = vec![
        concept(
            &["Arzt", "Ärztin"],
            &["طبيب", "врач", "лікар", "doctor"],
            &["Krankenhaus"],
        ),
        concept(&["Bücherei"], &["мектеп кітабы"], &["Stadtbibliothek"]),
        concept(&["Geburtsurkunde"], &["birth certificate"], &["Rathaus"]),
    ];
    let stop_words = ["wo", "finde", "ich", "einen", "die", "in", "der"];
    let stop_words = stop_words.map(String::from).to_vec();
    Index::new(
        documents,
        Concepts {
            concepts,
            stop_words,
        },
    )
}
