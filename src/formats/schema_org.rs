//! Meetings as structured data for search engines: an EventSeries of
//! [schema.org](https://schema.org/EventSeries), in JSON-LD.
//!
//! The rule is a [Schedule](https://schema.org/Schedule), which knows months and the
//! weekdays of RFC 5545; the dates are those of [`Meeting::occurrences`], like everything
//! else that is said of the meeting.

use super::icalendar::{Words, duration};
use crate::time::{Instant, Meeting, Occurrence, OccurrenceStatus, berlin};

/// So many dates are told.
const DATES: usize = 6;

/// The meetings, with what is said of them in a language: the rule, and the dates from
/// an instant on. Without one it is only the dates that are not as planned, which do not
/// age.
pub fn event_series(
    meeting: &Meeting,
    from: Option<Instant>,
    language: &str,
    words: &dyn Fn(Option<&str>, Option<&str>) -> Words,
) -> String {
    let usual = words(None, None);
    let rule = meeting.rrule();
    let months: Vec<String> = rule.months().map(|month| month.to_string()).collect();
    let ordinal = rule.ordinal().to_string();
    let lasts = meeting.duration_minutes().map(duration);
    let mut json = String::from("{\"@context\":\"https://schema.org\"");
    field(&mut json, "@type", "EventSeries");
    field(&mut json, "inLanguage", language);
    describe(&mut json, &usual);
    json.push_str(",\"eventSchedule\":{\"@type\":\"Schedule\",\"byMonth\":[");
    json.push_str(&months.join(","));
    json.push(']');
    field(
        &mut json,
        "byDay",
        &[&ordinal, rule.weekday().code()].concat(),
    );
    field(&mut json, "startTime", &meeting.starts_at().to_string());
    if let Some(lasts) = &lasts {
        field(&mut json, "duration", lasts);
    }
    field(&mut json, "scheduleTimezone", berlin::NAME);
    json.push('}');
    let dates: Vec<Occurrence> = match from {
        Some(from) => meeting.occurrences(from).take(DATES).collect(),
        None => meeting.changes().collect(),
    };
    if !dates.is_empty() {
        json.push_str(",\"subEvent\":[");
        for (place, date) in dates.iter().enumerate() {
            json.push_str(if place == 0 { "" } else { "," });
            event(&mut json, meeting, date, words);
        }
        json.push(']');
    }
    json.push('}');
    json
}

fn event(
    json: &mut String,
    meeting: &Meeting,
    date: &Occurrence,
    words: &dyn Fn(Option<&str>, Option<&str>) -> Words,
) {
    let status = match date.status {
        OccurrenceStatus::Planned | OccurrenceStatus::Extra => "EventScheduled",
        OccurrenceStatus::Moved { .. } => "EventRescheduled",
        OccurrenceStatus::Cancelled => "EventCancelled",
    };
    json.push_str("{\"@type\":\"Event\"");
    field(json, "startDate", &berlin::rfc3339(date.instant));
    field(
        json,
        "eventStatus",
        &["https://schema.org/", status].concat(),
    );
    if let OccurrenceStatus::Moved { from } = date.status {
        let planned = berlin::to_instant(from.at(meeting.starts_at()));
        field(json, "previousStartDate", &berlin::rfc3339(planned));
    }
    if let Some(minutes) = meeting.duration_minutes() {
        field(json, "duration", &duration(minutes));
    }
    describe(json, &words(date.place.as_deref(), date.reason.as_deref()));
    json.push('}');
}

fn describe(json: &mut String, words: &Words) {
    field(json, "name", &words.summary);
    field(json, "description", &words.description);
    json.push_str(",\"location\":{\"@type\":\"Place\"");
    field(json, "address", &words.location);
    json.push('}');
}

/// A field behind others, with a text as its value. No `<` stands in it, so that it can
/// stand in a page.
fn field(json: &mut String, name: &str, value: &str) {
    json.push_str(",\"");
    json.push_str(name);
    json.push_str("\":\"");
    for character in value.chars() {
        match character {
            '"' | '\\' => json.extend(['\\', character]),
            '<' => json.push_str("\\u003c"),
            other if other.is_control() => json.push(' '),
            other => json.push(other),
        }
    }
    json.push('"');
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, from_str, from_value, json};

    use super::*;

    fn words(place: Option<&str>, reason: Option<&str>) -> Words {
        Words {
            summary: "Runder „Tisch“ </script> \"so\" \\".into(),
            description: reason.unwrap_or("Bitte\nnachfragen").into(),
            location: place.unwrap_or("Bürgerhalle").into(),
        }
    }

    fn read(exceptions: Value) -> Value {
        // 2026-11-22, noon in UTC.
        read_from(Some(Instant::from_unix_seconds(1_795_348_800)), exceptions)
    }

    fn read_from(from: Option<Instant>, exceptions: Value) -> Value {
        let meeting: Meeting = from_value(json!({
            "rrule": "FREQ=YEARLY;BYMONTH=2,4,6,9,11,12;BYDAY=2TU",
            "starts_at": "18:30",
            "time_zone": "Europe/Berlin",
            "exceptions": exceptions,
        }))
        .unwrap();
        let text = event_series(&meeting, from, "de", &words);
        assert!(!text.contains('<'), "{text}");
        from_str(&text).unwrap()
    }

    #[test]
    fn the_rule_is_a_schedule_in_the_words_of_schema_org() {
        let series = read(json!([]));
        assert_eq!(series["@type"], "EventSeries");
        assert_eq!(series["name"], "Runder „Tisch“ </script> \"so\" \\");
        assert_eq!(
            series["eventSchedule"],
            json!({
                "@type": "Schedule", "byMonth": [2, 4, 6, 9, 11, 12], "byDay": "2TU",
                "startTime": "18:30", "scheduleTimezone": "Europe/Berlin",
            })
        );
    }

    #[test]
    fn ahead_of_time_it_is_the_rule_alone_because_dates_age() {
        let series = read_from(None, json!([]));
        assert_eq!(series["eventSchedule"]["byDay"], "2TU");
        assert_eq!(series.get("subEvent"), None);
    }

    #[test]
    fn how_long_it_lasts_is_said_where_it_is_known() {
        assert_eq!(read(json!([]))["eventSchedule"].get("duration"), None);
        let meeting: Meeting = from_value(json!({
            "rrule": "FREQ=MONTHLY;BYDAY=-1SA", "starts_at": "10:00",
            "time_zone": "Europe/Berlin", "duration_minutes": 90,
        }))
        .unwrap();
        let now = Instant::from_unix_seconds(1_795_348_800);
        let series: Value =
            from_str(&event_series(&meeting, Some(now), "de", &words)).unwrap();
        assert_eq!(series["eventSchedule"]["byDay"], "-1SA");
        assert_eq!(series["eventSchedule"]["duration"], "PT1H30M");
        assert_eq!(series["subEvent"][0]["duration"], "PT1H30M");
    }

    #[test]
    fn what_is_cancelled_is_told_ahead_of_time_because_it_does_not_age() {
        let cancelled = json!([{"change": "cancelled", "date": "2027-02-09"}]);
        let series = read_from(None, cancelled);
        let events = series["subEvent"].as_array().unwrap();
        assert_eq!(events.len(), 1);
        assert_eq!(events[0]["startDate"], "2027-02-09T18:30:00+01:00");
        assert_eq!(
            events[0]["eventStatus"],
            "https://schema.org/EventCancelled"
        );
    }

    #[test]
    fn its_dates_are_those_of_the_meeting_with_its_exceptions() {
        let series = read(json!([
            {"change": "cancelled", "date": "2027-02-09", "reason": "storm"},
            {"change": "moved", "date": "2027-04-13",
                "to": {"date": "2027-04-20", "time": "19:00", "place": "library"}},
        ]));
        let events: Vec<(&str, &str)> = series["subEvent"]
            .as_array()
            .unwrap()
            .iter()
            .map(|event| {
                let status = event["eventStatus"].as_str().unwrap();
                let status = status.trim_start_matches("https://schema.org/Event");
                (event["startDate"].as_str().unwrap(), status)
            })
            .collect();
        assert_eq!(
            events,
            [
                ("2026-12-08T18:30:00+01:00", "Scheduled"),
                ("2027-02-09T18:30:00+01:00", "Cancelled"),
                ("2027-04-20T19:00:00+02:00", "Rescheduled"),
                ("2027-06-08T18:30:00+02:00", "Scheduled"),
                ("2027-09-14T18:30:00+02:00", "Scheduled"),
                ("2027-11-09T18:30:00+01:00", "Scheduled"),
            ]
        );
        assert_eq!(series["subEvent"][1]["description"], "storm");
        let moved = &series["subEvent"][2];
        assert_eq!(moved["previousStartDate"], "2027-04-13T18:30:00+02:00");
        assert_eq!(moved["location"]["address"], "library");
    }
}
