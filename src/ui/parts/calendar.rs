//! The Round Table in the visitor's own calendar.

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::Icon;
use crate::formats::schema_org::event_series;
use crate::formats::{MeetingCalendar, MeetingText, MeetingTexts};
use crate::guide::Guide;
use crate::i18n::{Language, plain};
use crate::platform::{self, share, task};
use crate::time::{Instant, Occurrence, OccurrenceStatus, TimeOfDay, berlin};
use crate::ui::Page;
use crate::ui::address::file;
use crate::ui::clock::current_time;
use crate::ui::live::{click, edit, live, live_text};
use crate::ui::locale::{Locale, use_locale};
use crate::ui::parts::when;

/// What is before the id of the guide in the meetings' UIDs; see [`MeetingCalendar::uid`].
const UID: &str = "round-table@";

/// Puts one date into the visitor's calendar, as a file that is made on the device.
#[component]
pub(crate) fn AddDate(
    /// The date.
    date: Occurrence,
    /// Whether the calendar is to remind of it.
    reminder: RwSignal<bool>,
) -> impl IntoView {
    let locale = use_locale();
    let label = locale.label("calendar-date", [("date", when(&locale, &date).into())]);
    let save = move |_| {
        let name = ["round-table-", &date.date.to_string(), ".ics"].concat();
        save(&locale, &name, reminder, &|calendar| {
            calendar.single(&locale.guide().round_table.meeting, &date)
        });
    };
    view! {
        <button type="button" class="plain" aria-label=label on:click=click(save)>
            <Icon name="calendar-plus"/>
        </button>
    }
}

/// Puts all dates into the visitor's calendar, once or for good. Without the app the
/// links lead to the calendar as a file.
#[component]
pub(crate) fn Calendar(
    /// Whether the calendar is to remind of each meeting.
    reminder: RwSignal<bool>,
) -> impl IntoView {
    let locale = use_locale();
    let feed = feed_address(&locale);
    let google = google(&locale);
    let save = {
        let locale = locale.clone();
        move |event: MouseEvent| {
            event.prevent_default();
            let guide = locale.guide();
            save(&locale, "round-table.ics", reminder, &|calendar| {
                calendar.series(&guide.round_table.meeting, guide.as_of)
            });
        }
    };
    let hints = ["calendar-iphone", "calendar-android", "calendar-google"];
    let hints = hints.map(|key| view! { <li>{locale.text(key)}</li> });
    view! {
        <section class="card" aria-labelledby="calendar">
            <h2 id="calendar">{locale.text("calendar-title")}</h2>
            <label class="check">
                <input
                    type="checkbox"
                    prop:checked=live(move || reminder.get())
                    on:change=edit(move |event| reminder.set(event_target_checked(&event)))
                />
                <span>{locale.text("calendar-reminder")}</span>
            </label>
            <p class="actions">
                <a
                    class="action"
                    href=feed
                    download="round-table.ics"
                    rel="external"
                    on:click=click(save)
                >
                    <Icon name="calendar-plus"/>
                    {locale.text("calendar-series")}
                </a>
                {google
                    .map(|href| {
                        view! {
                            <a class="action" href=href rel="external noopener noreferrer">
                                <Icon name="external-link"/>
                                {locale.text("calendar-google-add")}
                            </a>
                        }
                    })}
                <Subscribe/>
            </p>
            <p>{locale.text("calendar-subscribe-hint")}</p>
            <ul class="hint">{hints.into_iter().collect_view()}</ul>
        </section>
    }
}

/// The address of the calendar that can be subscribed to, in the language of the visitor.
/// The German one has had its address since before there were others.
fn feed_address(locale: &Locale) -> String {
    let language = locale.language();
    if language == Language::GERMAN {
        return file(&["calendar/round-table.ics"]);
    }
    file(&["calendar/round-table.", language.tag(), ".ics"])
}

/// The calendar that can be subscribed to, as it was on the day of the content.
pub fn feed(locale: &Locale) -> String {
    let guide = locale.guide();
    let texts = meeting_texts(locale);
    let calendar = meeting_calendar(locale, &texts, as_of(guide), false);
    calendar.series(&guide.round_table.meeting, guide.as_of)
}

/// The first instant of the day of the content.
pub(crate) fn as_of(guide: &Guide) -> Instant {
    berlin::to_instant(guide.as_of.at(TimeOfDay::START_OF_DAY))
}

/// A link that puts the meetings into Google's calendar.
fn google(locale: &Locale) -> Option<String> {
    let guide = locale.guide();
    let meeting = &guide.round_table.meeting;
    let as_of = as_of(guide);
    let changes = meeting.changes().filter(|change| change.instant >= as_of);
    let changes = changes.filter_map(|date| {
        let change = locale.text(change(&date)?);
        Some([&when(locale, &date), ": ", &change].concat())
    });
    let changes = plain(&changes.collect::<Vec<_>>().join("\n"));
    let texts = meeting_texts(locale);
    let calendar = meeting_calendar(locale, &texts, as_of, false);
    let parameters = calendar.google(meeting, guide.as_of, &changes)?;
    let mut address = String::from("https://calendar.google.com/calendar/render");
    for (index, (name, value)) in parameters.iter().enumerate() {
        address.push(if index == 0 { '?' } else { '&' });
        address.push_str(name);
        address.push('=');
        address.extend(utf8_percent_encode(value, NON_ALPHANUMERIC));
    }
    Some(address)
}

/// The message that says how a meeting is not as planned.
pub(crate) fn change(date: &Occurrence) -> Option<&'static str> {
    match date.status {
        OccurrenceStatus::Planned => None,
        OccurrenceStatus::Moved { .. } => Some("meeting-moved"),
        OccurrenceStatus::Extra { .. } => Some("meeting-extra"),
        OccurrenceStatus::Cancelled => Some("meeting-cancelled"),
    }
}

/// Saves a calendar of the Round Table as a file, which is made on the device.
fn save(
    locale: &Locale,
    name: &str,
    reminder: RwSignal<bool>,
    file: &dyn Fn(&MeetingCalendar<'_>) -> String,
) {
    if let Some(now) = current_time() {
        let texts = meeting_texts(locale);
        let calendar = meeting_calendar(locale, &texts, now, reminder.get_untracked());
        platform::file::save(name, "text/calendar", &file(&calendar));
    }
}

/// Links to the calendar that keeps itself up to date. Its whole address is known only in
/// the browser; without one the link leads to the file, which some phones subscribe to.
#[component]
fn Subscribe() -> impl IntoView {
    let locale = use_locale();
    let feed = feed_address(&locale);
    let (webcal, address) = match platform::location::origin() {
        Some(origin) => {
            let host = origin.split_once("//").map_or("", |(_, host)| host);
            (
                ["webcal://", host, &feed].concat(),
                [origin.as_str(), &feed].concat(),
            )
        }
        None => (feed, String::new()),
    };
    let is_copied = RwSignal::new(false);
    let copied = locale.text("calendar-copied");
    let outcome = live_text(move || {
        if is_copied.get() {
            copied.clone()
        } else {
            String::new()
        }
    });
    let copy = move |_| copy(address.clone(), is_copied);
    view! {
        <a class="action" href=webcal rel="external">
            <Icon name="calendar-sync"/>
            {locale.text("calendar-subscribe")}
        </a>
        <button type="button" class="action" on:click=click(copy)>
            <Icon name="copy"/>
            {locale.text("calendar-copy")}
        </button>
        <span role="status">{outcome}</span>
    }
}

/// The Round Table for search engines; see [`event_series`].
#[component]
pub(crate) fn StructuredMeeting() -> impl IntoView {
    let locale = use_locale();
    let guide = locale.guide();
    let from = current_time();
    let (meeting, texts) = (&guide.round_table.meeting, meeting_texts(&locale));
    let json = event_series(meeting, from, locale.language().tag(), &texts).document();
    view! { <script type="application/ld+json" inner_html=json></script> }
}

/// The calendar of the Round Table; `stamp` is when it is made, `reminder` whether it
/// reminds of each meeting.
pub fn meeting_calendar<'a>(
    locale: &Locale,
    texts: MeetingTexts<'a>,
    stamp: Instant,
    reminder: bool,
) -> MeetingCalendar<'a> {
    MeetingCalendar {
        uid: [UID, &locale.guide().calendar_id].concat(),
        texts,
        cancelled: plain(&locale.text("meeting-cancelled")),
        no_end: plain(&locale.text("calendar-no-end")),
        language: locale.language().tag(),
        stamp,
        reminder,
    }
}

/// What calendars and search engines say of each Round Table, in the language of the
/// visitor.
pub fn meeting_texts(locale: &Locale) -> impl Fn(Option<&Occurrence>) -> MeetingText {
    let locale = locale.clone();
    move |date| {
        let reason = date.and_then(|date| date.reason.as_deref());
        let place = date.and_then(|date| date.place.as_deref());
        let is_confirmed = date.is_some_and(|date| date.is_confirmed);
        let certainty = if is_confirmed {
            "meeting-confirmed"
        } else {
            "meeting-confirm-short"
        };
        let certainty = plain(&locale.text(certainty));
        let reason = reason.and_then(|id| locale.texts().meeting.get(id));
        let description = match reason {
            Some(reason) => [reason.as_str(), &certainty].join("\n"),
            None => certainty,
        };
        MeetingText {
            summary: locale.title(&Page::RoundTable).to_string(),
            description,
            location: location(&locale, place),
        }
    }
}

/// Where a meeting is: at another place than usual, or in its room.
fn location(locale: &Locale, place: Option<&str>) -> String {
    let guide = locale.guide();
    let table = &guide.round_table;
    let (name, place) = match place.and_then(|id| guide.place(id)) {
        Some(place) => (place.name, Some(place)),
        None => (table.room, guide.place(table.place)),
    };
    let address = place.and_then(|place| place.address);
    let street = address.and_then(|address| address.address_1);
    let town = address.map(|address| address.town());
    let lines = [Some(name.into()), street.map(String::from), town];
    lines.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn copy(address: String, is_copied: RwSignal<bool>) {
    task::spawn(async move {
        let worked = share::copy(&address).await;
        is_copied.try_set(worked);
    });
}
