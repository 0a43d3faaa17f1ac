//! The real data is valid, and every way to break it gives an error that names the place.

use serde_json::{Value, json};

use super::*;

const GUIDE: &str = include_str!("../../public/data/guide.json");
const TEXTS: [(&str, &str); 2] = [
    ("de", include_str!("../../public/data/texts/de.json")),
    ("en", include_str!("../../public/data/texts/en.json")),
];

/// The real `guide.json` with a change.
fn changed(change: impl FnOnce(&mut Value)) -> String {
    let mut bundle: Value = serde_json::from_str(GUIDE).unwrap();
    change(&mut bundle);
    bundle.to_string()
}

/// The error of reading the real data with a change.
fn error_after(change: impl FnOnce(&mut Value)) -> GuideError {
    Guide::read(&changed(change)).expect_err("the change breaks the file")
}

/// The error of checking the real data with a change that can still be read.
fn conflict_after(change: impl FnOnce(&mut Value)) -> RecordError {
    let guide = Guide::read(&changed(change)).unwrap();
    guide.check().expect_err("the change breaks a record")
}

/// The place with an id in the JSON of `guide.json`.
fn place<'a>(bundle: &'a mut Value, id: &str) -> &'a mut Value {
    let places = bundle["places"].as_array_mut().unwrap();
    places.iter_mut().find(|place| place["id"] == id).unwrap()
}

fn record(record: &str, field: &'static str, problem: Problem) -> RecordError {
    RecordError {
        record: record.into(),
        field,
        problem,
    }
}

#[test]
fn every_topic_every_kind_and_every_page_about_refugees_has_something() {
    let guide = Guide::read(GUIDE).unwrap();
    assert_eq!(guide.check(), Ok(()));
    for topic in &guide.topics {
        assert!(!guide.places_about(topic.id).is_empty(), "{}", topic.id);
    }
    for kind in &guide.kinds {
        let has_kind = |place: &&Place| place.kind == kind.id;
        assert!(guide.places.iter().any(|it| has_kind(&it)), "{}", kind.id);
    }
    for page in RefugeesPage::ALL {
        assert!(guide.facts_on(page).next().is_some(), "{page:?}");
    }
    assert_eq!(*guide.offices, ["koord-integration", "koord-fluechtlinge"]);
}

#[test]
fn records_are_due_from_their_day_of_review_on() {
    let mut bundle: Value = serde_json::from_str(GUIDE).unwrap();
    let day = json!("2021-03-04");
    place(&mut bundle, "jobcenter")["provenance"]["review_by"] = day.clone();
    bundle["facts"][0]["provenance"]["review_by"] = day.clone();
    bundle["round_table"]["provenance"]["review_by"] = day;
    let guide = Guide::read(&bundle.to_string()).unwrap();
    let fact = ["fact ", guide.facts[0].id.as_str()].concat();
    let due = |day: &str| -> Vec<String> {
        let due = guide.due_for_review(day.parse().unwrap()).into_iter();
        due.map(|due| due.record).collect()
    };
    assert!(due("2021-03-03").is_empty());
    assert_eq!(due("2021-03-04"), ["place jobcenter", &fact, "round_table"]);
    assert_eq!(due("2021-03-05"), due("2021-03-04"));
}

#[test]
fn a_day_of_review_that_does_not_exist_is_named_with_the_path_to_it() {
    let error = error_after(|bundle| {
        place(bundle, "jobcenter")["provenance"]["review_by"] = json!("2026-02-30");
    });
    assert_eq!(
        error.to_string(),
        "places › jobcenter › provenance › review_by: the calendar has no 2026-02-30"
    );
}

#[test]
fn every_language_has_all_texts_and_no_others() {
    let guide = Guide::read(GUIDE).unwrap();
    for (language, json) in TEXTS {
        let texts = Texts::read(json).unwrap();
        assert_eq!(texts.language, language);
        assert_eq!(texts.check(&guide), Ok(()));
    }
}

#[test]
fn every_need_finds_something_in_its_topic() {
    let guide = Guide::read(GUIDE).unwrap();
    for (language, json) in TEXTS {
        let texts = Texts::read(json).unwrap();
        for need in &guide.needs {
            let Some(query) = &texts.needs.get(need.id).unwrap().query else {
                continue;
            };
            let found = guide.places_about(need.topic).iter().any(|place| {
                let words = texts.places.get(place.id).cloned().unwrap_or_default();
                let text = [
                    place.name.as_str(),
                    words.name.unwrap_or_default().as_str(),
                    words.description.unwrap_or_default().as_str(),
                ];
                crate::search::matches(&text.join(" "), query)
            });
            assert!(found, "{language}: {} finds nothing for {query}", need.id);
        }
    }
}

#[test]
fn the_refuge_for_women_has_no_address() {
    let guide = Guide::read(GUIDE).unwrap();
    for place in guide
        .places
        .iter()
        .filter(|place| place.id.as_str().starts_with("frauenhaus"))
    {
        assert!(
            place
                .address
                .as_ref()
                .is_none_or(|address| address.address_1.is_none())
        );
        assert!(place.location.is_none());
    }
}

#[test]
fn writing_the_guide_and_reading_it_gives_the_same() {
    let guide: Guide = serde_json::from_str(GUIDE).unwrap();
    let written = serde_json::to_value(&guide).unwrap();
    let again: Guide = serde_json::from_value(written.clone()).unwrap();
    assert_eq!(serde_json::to_value(again).unwrap(), written);
}

#[test]
fn hours_for_calling_need_a_number_to_call() {
    let error = conflict_after(|bundle| {
        place(bundle, "einbuergerung")["phones"] = json!([]);
    });
    let expected = record("place einbuergerung", "phones", Problem::NoPhone);
    assert_eq!(error, expected);
}

#[test]
fn notes_about_calling_belong_to_hours_for_calling() {
    let guide = Guide::read(GUIDE).unwrap();
    let (_, json) = TEXTS[0];
    let texts = Texts::read(json).unwrap();
    for place in guide.places.iter() {
        let note = texts.places.get(place.id).and_then(|it| it.hours_note);
        let is_about_calling =
            note.is_some_and(|note| note.as_str().to_lowercase().contains("telefon"));
        let takes_calls = |it: &crate::time::Schedule| {
            it.attending_type() == crate::time::Attending::Phone
        };
        if is_about_calling {
            assert!(place.schedules.iter().any(takes_calls), "{}", place.id);
        }
    }
}

#[test]
fn the_places_of_a_topic_begin_with_those_of_the_city() {
    let guide = Guide::read(GUIDE).unwrap();
    let areas: Vec<_> = guide
        .places_about("advice")
        .iter()
        .filter(|place| place.status == Status::Active)
        .map(|place| place.service_area)
        .collect();
    assert!(areas.is_sorted());
    assert_eq!(areas.first(), Some(&ServiceArea::City));
}

#[test]
fn a_file_that_is_cut_off_is_distinguished_from_one_that_is_wrong() {
    let middle = GUIDE.len() / 2;
    let end = (middle..).find(|&i| GUIDE.is_char_boundary(i)).unwrap();
    assert_eq!(Guide::read(&GUIDE[..end]).unwrap_err(), GuideError::CutOff);
    assert_eq!(Guide::read("").unwrap_err(), GuideError::CutOff);
    let error_page = Guide::read("<!doctype html>").unwrap_err();
    let GuideError::Malformed(error) = error_page else {
        panic!("{error_page}");
    };
    assert_eq!(error.at(), "line 1");
}

#[test]
fn a_file_of_a_newer_format_is_recognised_whatever_is_in_it() {
    let newer = error_after(|bundle| {
        bundle["format"] = json!(FORMAT + 1);
        bundle["places"] = json!("elsewhere");
    });
    assert_eq!(newer, GuideError::Newer { format: FORMAT + 1 });
}

#[test]
fn an_unknown_field_is_named_with_its_record() {
    let error = error_after(|bundle| place(bundle, "jobcenter")["fon"] = json!("110"));
    let sentence = "places › jobcenter: unknown field `fon`";
    assert_eq!(error.to_string(), sentence);
}

#[test]
fn a_field_of_the_wrong_type_is_named_with_the_path_to_it() {
    let error = error_after(|bundle| place(bundle, "jobcenter")["phones"] = json!("110"));
    assert_eq!(
        error.to_string(),
        "places › jobcenter › phones: expected a list"
    );
}

#[test]
fn a_duplicate_field_is_named() {
    let twice =
        GUIDE.replacen("\"id\": \"jobcenter\",", "\"id\": \"a\", \"id\": \"b\",", 1);
    let error = Guide::read(&twice).unwrap_err();
    assert_eq!(error.to_string(), "places › a: duplicate field `id`");
}

#[test]
fn a_record_is_an_object_and_never_a_list_of_its_fields() {
    let error = error_after(|b| b["topics"][0] = json!(["arrival", "file-text"]));
    assert!(matches!(error, GuideError::Malformed { .. }), "{error}");
}

#[test]
fn a_pair_has_two_values_and_no_more() {
    for (years, problem) in [
        (json!([1, 4, 13]), "the list is too long"),
        (json!([1]), "the list is too short"),
    ] {
        let id = "schule-waldschule";
        let error = error_after(|b| place(b, id)["school"]["years"] = years);
        let sentence = format!("places › {id} › school › years: {problem}");
        assert_eq!(error.to_string(), sentence);
    }
}

#[test]
fn a_mistake_in_the_json_is_named_with_its_line_once() {
    let error = Guide::read("{\n  \"format\": 1,\n  nonsense\n}").unwrap_err();
    let sentence = error.to_string();
    assert_eq!(sentence.matches("line").count(), 1, "{sentence}");
    assert!(sentence.starts_with("line 3: "), "{sentence}");
}

#[test]
fn a_duplicate_id_is_named() {
    let error = conflict_after(|bundle| {
        let copy = place(bundle, "jobcenter").clone();
        bundle["places"].as_array_mut().unwrap().push(copy);
    });
    assert_eq!(error, record("place jobcenter", "id", Problem::Duplicate));
}

#[test]
fn an_id_that_does_not_fit_into_a_path_is_named() {
    for id in [
        "",
        "Jobcenter",
        "job center",
        "job/center",
        "-x",
        "x--y",
        "äu",
    ] {
        let error = error_after(|bundle| place(bundle, "jobcenter")["id"] = json!(id));
        let sentence = format!(
            "places › {id} › id: “{id}” is not an id, which has only lower-case letters, \
             digits and single hyphens"
        );
        assert_eq!(error.to_string(), sentence);
    }
}

#[test]
fn an_id_that_no_record_has_is_named() {
    let unknown = || Problem::UnknownId("nowhere".into());
    let error = conflict_after(|b| place(b, "jobcenter")["topics"] = json!(["nowhere"]));
    assert_eq!(error, record("place jobcenter", "topics", unknown()));
    let error = conflict_after(|b| place(b, "jobcenter")["kind"] = json!("nowhere"));
    assert_eq!(error, record("place jobcenter", "kind", unknown()));
    let error = conflict_after(|b| b["round_table"]["place"] = json!("nowhere"));
    assert_eq!(error, record("round_table", "place", unknown()));
    let error = conflict_after(|b| b["needs"][0]["topic"] = json!("nowhere"));
    assert_eq!((error.field, error.problem), ("topic", unknown()));
}

#[test]
fn contacts_that_lead_nowhere_are_named_with_the_path_to_them() {
    let sentence = |change: fn(&mut Value)| error_after(change).to_string();
    assert_eq!(
        sentence(|b| {
            place(b, "jobcenter")["phones"] = json!([{"number": "ask inside"}]);
        }),
        "places › jobcenter › phones › 1 › number: “ask inside” is not a phone number"
    );
    assert_eq!(
        sentence(|b| place(b, "jobcenter")["email"] = json!("nobody")),
        "places › jobcenter › email: “nobody” is not an email address"
    );
    assert_eq!(
        sentence(|b| place(b, "jobcenter")["url"] = json!("javascript:alert(1)")),
        "places › jobcenter › url: “javascript:alert(1)” is not a URL that begins with \
         https:// or http://"
    );
    assert_eq!(
        sentence(|b| {
            place(b, "jobcenter")["provenance"]["sources"] = json!([{"url": "data:,"}]);
        }),
        "places › jobcenter › provenance › sources › 1 › url: “data:,” is not a URL that \
         begins with https:// or http://"
    );
}

#[test]
fn a_point_with_swapped_degrees_is_not_in_germany() {
    let swapped = json!({"latitude": 9.43, "longitude": 54.79});
    let error = conflict_after(|b| place(b, "jobcenter")["location"] = swapped);
    let expected = record("place jobcenter", "location", Problem::OutsideGermany);
    assert_eq!(error, expected);
}

#[test]
fn a_row_that_lacks_a_value_is_named() {
    let error = conflict_after(|b| b["figures"][0]["rows"][0]["values"] = json!([]));
    assert_eq!((error.field, error.problem), ("rows", Problem::WrongCount));
}

#[test]
fn a_text_that_is_missing_or_belongs_to_no_record_is_named() {
    let guide = Guide::read(GUIDE).unwrap();
    let mut texts = Texts::read(TEXTS[0].1).unwrap();
    let all = texts.places;
    let others = all.iter().filter(|(id, _)| *id != "jobcenter");
    texts.places = Map::leak(others.copied());
    let missing = record("places jobcenter", "text", Problem::Missing);
    assert_eq!(texts.check(&guide), Err(missing));
    let nowhere = PlaceId::try_from(Str::leak("nowhere")).unwrap();
    let nowhere = (nowhere, PlaceText::default());
    texts.places = Map::leak(all.iter().copied().chain([nowhere]));
    let unknown = Problem::UnknownId("nowhere".into());
    assert_eq!(
        texts.check(&guide),
        Err(record("places nowhere", "text", unknown))
    );
}

#[test]
fn errors_are_sentences_that_name_the_record() {
    let problem = Problem::UnknownId("nowhere".into());
    let error = record("place jobcenter", "topics", problem);
    assert_eq!(
        error.to_string(),
        "place jobcenter, field `topics`: unknown id `nowhere`"
    );
}

#[test]
fn text_that_nobody_translated_is_marked_as_a_fallback() {
    let german = Texts::read(TEXTS[0].1).unwrap();
    let mut english = Texts::read(TEXTS[1].1).unwrap();
    let own = english.topics;
    let others = own.iter().filter(|(id, _)| *id != "health");
    english.topics = Map::leak(others.copied());
    english.complete_from(&german);
    let name = |id: &str| english.topics.get(id).unwrap().name;
    assert!(name("health").is_fallback());
    assert_eq!(
        name("health").as_str(),
        german.topics.get("health").unwrap().name.as_str()
    );
    assert!(!name("work").is_fallback());
}
