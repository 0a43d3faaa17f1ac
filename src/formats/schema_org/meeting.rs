//! Meetings, as an [EventSeries](https://schema.org/EventSeries).
//!
//! The rule is a [Schedule](https://schema.org/Schedule), which knows months and the
//! weekdays of RFC 5545; the dates are those of [`Meeting::occurrences`].

use super::Node;
use crate::formats::icalendar::duration;
use crate::formats::{MeetingText, MeetingTexts};
use crate::time::{Instant, Meeting, Occurrence, OccurrenceStatus, berlin};

/// How many dates are listed.
const DATES: usize = 6;

/// The meetings with their texts in a language: the rule, and the next six dates from an
/// instant on. Without an instant (in a page rendered ahead of time, where dates would age)
/// it lists only the dates that are not as planned, or confirmed.
///
/// The vocabulary has no word for a date that nobody has confirmed, and says of
/// `EventScheduled` that the event takes place: such a date has no `eventStatus`, and its
/// description asks the reader to ask first.
pub fn event_series(
    meeting: &Meeting,
    from: Option<Instant>,
    language: &str,
    texts: MeetingTexts<'_>,
) -> Node {
    let dates: Vec<Occurrence> = match from {
        Some(from) => meeting.occurrences(from).take(DATES).collect(),
        None => meeting.special().collect(),
    };
    let dates = dates.iter().map(|date| event(meeting, date, texts));
    let dates: Vec<Node> = dates.collect();
    let mut series = Node::new("EventSeries");
    series.text("inLanguage", language);
    describe(&mut series, &texts(None));
    series.node("eventSchedule", &schedule(meeting));
    series.nodes("subEvent", &dates);
    series
}

fn schedule(meeting: &Meeting) -> Node {
    let rule = meeting.rrule();
    let months: Vec<u8> = rule.months().collect();
    let day = [&rule.ordinal().to_string(), rule.weekday().code()].concat();
    let mut schedule = Node::new("Schedule");
    schedule.numbers("byMonth", &months);
    schedule.text("byDay", &day);
    schedule.text("startTime", &meeting.starts_at().to_string());
    if let Some(minutes) = meeting.duration_minutes() {
        schedule.text("duration", &duration(minutes));
    }
    schedule.text("scheduleTimezone", berlin::NAME);
    schedule
}

fn event(meeting: &Meeting, date: &Occurrence, texts: MeetingTexts<'_>) -> Node {
    let status = match date.status {
        OccurrenceStatus::Planned | OccurrenceStatus::Extra { .. } => {
            date.is_confirmed.then_some("EventScheduled")
        }
        OccurrenceStatus::Moved { .. } => Some("EventRescheduled"),
        OccurrenceStatus::Cancelled => Some("EventCancelled"),
    };
    let mut event = Node::new("Event");
    event.text("startDate", &berlin::rfc3339(date.instant));
    if let Some(status) = status {
        event.text("eventStatus", &["https://schema.org/", status].concat());
    }
    if let OccurrenceStatus::Moved { from } = date.status {
        let planned = berlin::to_instant(from.at(meeting.starts_at()));
        event.text("previousStartDate", &berlin::rfc3339(planned));
    }
    if let Some(minutes) = meeting.duration_minutes() {
        event.text("duration", &duration(minutes));
    }
    describe(&mut event, &texts(Some(date)));
    event
}

fn describe(node: &mut Node, text: &MeetingText) {
    let mut place = Node::new("Place");
    place.text("address", &text.location);
    node.text("name", &text.summary);
    node.text("description", &text.description);
    node.node("location", &place);
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, from_str, from_value, json};

    use super::*;

    fn texts(date: Option<&Occurrence>) -> MeetingText {
        let reason = date.and_then(|date| date.reason.as_deref());
        let place = date.and_then(|date| date.place.as_deref());
        MeetingText {
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
            "confirmed": ["2026-12-08"],
        }))
        .unwrap();
        let text = event_series(&meeting, from, "de", &texts).document();
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
    fn ahead_of_time_it_is_the_rule_and_what_is_confirmed_because_dates_age() {
        let series = read_from(None, json!([]));
        assert_eq!(series["eventSchedule"]["byDay"], "2TU");
        let events = series["subEvent"].as_array().unwrap();
        assert_eq!(events.len(), 1);
        assert_eq!(events[0]["startDate"], "2026-12-08T18:30:00+01:00");
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
            from_str(&event_series(&meeting, Some(now), "de", &texts).document())
                .unwrap();
        assert_eq!(series["eventSchedule"]["byDay"], "-1SA");
        assert_eq!(series["eventSchedule"]["duration"], "PT1H30M");
        assert_eq!(series["subEvent"][0]["duration"], "PT1H30M");
    }

    #[test]
    fn what_is_cancelled_is_said_ahead_of_time_because_it_does_not_age() {
        let cancelled = json!([{"change": "cancelled", "date": "2027-02-09"}]);
        let series = read_from(None, cancelled);
        let events = series["subEvent"].as_array().unwrap();
        assert_eq!(events.len(), 2);
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
                let status = event["eventStatus"].as_str().unwrap_or_default();
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
                ("2027-06-08T18:30:00+02:00", ""),
                ("2027-09-14T18:30:00+02:00", ""),
                ("2027-11-09T18:30:00+01:00", ""),
            ]
        );
        assert_eq!(series["subEvent"][1]["description"], "storm");
        let moved = &series["subEvent"][2];
        assert_eq!(moved["previousStartDate"], "2027-04-13T18:30:00+02:00");
        assert_eq!(moved["location"]["address"], "library");
    }
}
