//! A small guide for the tests.

use crate::search::*;

pub(super) fn document<'a>(id: &'a str, fields: &[(Field, &'a str)]) -> Document<'a> {
    Document {
        id: id.into(),
        fields: fields.to_vec(),
        ..Document::default()
    }
}

pub(super) fn place<'a>(name: &'a str, text: &'a str) -> Document<'a> {
    document(name, &[(Field::Name, name), (Field::Text, text)])
}

pub(super) fn concept<'a>(
    german: &[&'a str],
    own: &[&'a str],
    leads_to: &[&'a str],
) -> SynonymGroup<'a> {
    SynonymGroup {
        leads_to: leads_to.to_vec(),
        german: german.to_vec(),
        own: own.to_vec(),
        ..SynonymGroup::default()
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
            "Integration, Integrationskurse und Deutschkurse",
        ),
        place("Frauenhaus", "Schutz vor Gewalt für Frauen"),
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
    let groups = vec![
        concept(
            &["Arzt", "Ärztin"],
            &["طبيب", "врач", "лікар", "doctor"],
            &["Krankenhaus"],
        ),
        concept(&["Bücherei"], &["мектеп кітабы"], &["Stadtbibliothek"]),
        concept(&["Geburtsurkunde"], &["birth certificate"], &["Rathaus"]),
        SynonymGroup {
            is_discreet: true,
            ..concept(
                &["Gewalt", "will nicht mehr leben"],
                &["kill myself", "killed"],
                &["Frauenhaus"],
            )
        },
    ];
    let stop_words = ["wo", "finde", "ich", "einen", "die", "in", "der"];
    let synonyms = Synonyms {
        fingerprint: 0,
        groups,
        stop_words: stop_words.to_vec(),
        heads: vec!["Arzt"],
        everyday: Vec::new(),
    };
    Index::new(&documents, &synonyms)
}
