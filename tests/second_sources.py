"""Compares what the app says about time and places with second sources in Python.

tests/second_sources.rs writes a folder and runs this script on it:

    holidays.tsv     the public holidays of every state: law, date, name
    deadlines.tsv    event; days, weeks, months; the day by counting alone; the last day
    deadlines.calendar   deadlines as a calendar file
    deadlines.expected   uid, day, name, description of each of them
    places.vcards    a card for the address book of each place
    places.expected  the places as the bundle has them
    NAME.ics         a calendar file of the app
    NAME.json        the meeting as the bundle has it, and from which day on it counts
    NAME.instants    the instants its meetings begin at, by the app's own arithmetic
"""

import json
import sys
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import holidays
import recurring_ical_events
import vobject
from dateutil.relativedelta import relativedelta
from dateutil.rrule import rrulestr
from icalendar import Calendar

YEARS = range(2018, 2101)
BERLIN = ZoneInfo("Europe/Berlin")
ZONES = [
    "Europe/Berlin",
    "Europe/Kyiv",
    "America/Los_Angeles",
    "Asia/Kathmandu",
    "Pacific/Auckland",
]


def check_holidays(folder):
    lines = (folder / "holidays.tsv").read_text().splitlines()
    laws = {}
    for line in lines:
        law, day, _ = line.split("\t")
        laws.setdefault(law, set()).add(day)
    states = {law[:2] for law in laws}
    assert states == set(holidays.Germany.subdivisions) - {"Augsburg"}, f"the states are {states}"
    for law, ours in laws.items():
        # What only some municipalities have, the library calls "catholic".
        categories = ("public",) if law[2:] in ("", "-augsburg") else ("public", "catholic")
        state = "Augsburg" if law == "BY-augsburg" else law[:2]
        theirs = holidays.Germany(subdiv=state, years=YEARS, categories=categories)
        theirs = {day.isoformat() for day in theirs}
        assert ours == theirs, f"holidays of {law} differ: {sorted(ours ^ theirs)}"
    return len(lines)


def check_deadlines(folder):
    """§§ 187, 188, 193 BGB: weekends and holidays put an end off, or before an event bring it forward."""
    free = holidays.Germany(subdiv="SH", years=range(2025, 2037))
    lines = (folder / "deadlines.tsv").read_text().splitlines()
    for line in lines:
        event, days, weeks, months, counted, last_day = line.split("\t")
        period = relativedelta(days=int(days), weeks=int(weeks), months=int(months))
        end = date.fromisoformat(event) + period
        assert end.isoformat() == counted, line
        step = timedelta(days=-1 if min(int(days), int(weeks), int(months)) < 0 else 1)
        while end.weekday() >= 5 or end in free:
            end += step
        assert end.isoformat() == last_day, line
    assert len({line.split("\t")[0] for line in lines}) == 2557, "each day of 2026 to 2032"
    return len(lines)


def in_utc(moment):
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def by_rule(meeting, start):
    """The meetings from a day on, by dateutil's reading of the rule and the exceptions."""
    usual = time.fromisoformat(meeting["starts_at"])
    begin = date.fromisoformat(meeting.get("starts_on") or start.isoformat())
    first = datetime.combine(begin, usual)
    rule = rrulestr(meeting["rrule"], dtstart=first)
    dates = {day.date(): day for day in rule.between(first, datetime(2101, 1, 1), inc=True)}
    for change in meeting.get("exceptions", []):
        planned = date.fromisoformat(change["date"])
        if change["change"] != "extra":
            assert dates.pop(planned, None), f"no meeting is planned on {planned}"
        if change["change"] == "cancelled":
            continue
        target = change.get("to", change if change["change"] == "extra" else {})
        day = date.fromisoformat(target.get("date", change["date"]))
        begins = time.fromisoformat(target["time"]) if "time" in target else usual
        # Under a key of its own: it may take the day of one that is cancelled.
        dates[planned, change["change"]] = datetime.combine(day, begins)
    dates = [day for day in dates.values() if day.date() >= start]
    return sorted(in_utc(day.replace(tzinfo=BERLIN)) for day in dates)


def expand(calendar, zone):
    """The instants of all meetings that take place, asked for by clocks of a zone."""
    zone = ZoneInfo(zone)
    start, end = datetime(2026, 1, 1, tzinfo=zone), datetime(2101, 1, 1, tzinfo=zone)
    events = recurring_ical_events.of(calendar).between(start, end)
    events = [event for event in events if event.get("STATUS") != "CANCELLED"]
    return sorted(in_utc(event.start) for event in events)


def check_events(name, calendar, meeting):
    """Each event is of the series or extra, newer than before, and as long as is known."""
    extra = [change for change in meeting.get("exceptions", []) if change["change"] == "extra"]
    extra = {change.get("first_date", change["date"]).replace("-", "") for change in extra}
    minutes = meeting.get("duration_minutes") or 120
    uids = set()
    for event in calendar.walk("VEVENT"):
        uid = str(event["UID"])
        if uid.split("-")[0] not in extra:
            uids.add(uid)
        assert event["SEQUENCE"] == meeting.get("revision", 0), f"{name}: {event}"
        assert event["DURATION"].dt == timedelta(minutes=minutes), f"{name}: {event}"
        assert "DTEND" not in event, f"{name}: {event}"
        if "RECURRENCE-ID" in event:
            planned = event["RECURRENCE-ID"].dt
            assert planned.time() == time.fromisoformat(meeting["starts_at"]), f"{name}: {event}"
    assert len(uids) == 1, f"{name}: {uids}"


def check_calendar(path):
    text = path.read_bytes().decode()
    expected = path.with_suffix(".instants").read_text().split()
    assert expected, f"{path.name}: no meeting is expected"
    spec = json.loads(path.with_suffix(".json").read_text())
    meeting = spec["meeting"]
    ruled = by_rule(meeting, date.fromisoformat(spec["from"]))
    # A file without a rule but those of the time zone has one date alone.
    is_series = text.count("RRULE:") > 2
    ruled = ruled if is_series else ruled[: len(expected)]
    assert ruled == expected, f"{path.name}, by the rule: {ruled} != {expected}"
    # Once as it is, and once with a zone whose name says nothing, so that the rules of
    # summer time are those that the file brings along.
    for name, text in {
        "as it is": text,
        "by its own zone": text.replace("Europe/Berlin", "Wegweiser"),
    }.items():
        calendar = Calendar.from_ical(text)
        errors = [error for part in calendar.walk() for error in part.errors]
        assert not errors, f"{path.name} {name}: {errors}"
        check_events(path.name, calendar, meeting)
        for zone in ZONES:
            found = expand(calendar, zone)
            assert found == expected, f"{path.name} {name}, {zone}: {found} != {expected}"
    return len(expected)


def check_deadline_calendar(folder):
    """Each deadline is a day, with reminders in the morning a week and a day before."""
    text = (folder / "deadlines.calendar").read_bytes().decode()
    calendar = Calendar.from_ical(text)
    errors = [error for part in calendar.walk() for error in part.errors]
    assert not errors, errors
    found = []
    for event in calendar.walk("VEVENT"):
        day = event["DTSTART"].dt
        assert type(day) is date, f"a day without a time: {event}"
        start = datetime.combine(day, time())
        reminders = [start + alarm["TRIGGER"].dt for alarm in event.walk("VALARM")]
        assert reminders == [start - timedelta(days=7 - 9 / 24), start - timedelta(days=1 - 9 / 24)], event
        found.append("\t".join([str(event["UID"]), day.isoformat(), str(event["SUMMARY"]), str(event["DESCRIPTION"])]))
    expected = (folder / "deadlines.expected").read_text().splitlines()
    assert found == expected, f"{found} != {expected}"
    return len(found)


def check_cards(folder):
    """Each card says what the bundle knows of its place, and nothing else."""
    text = (folder / "places.vcards").read_bytes().decode()
    cards = list(vobject.readComponents(text))
    places = json.loads((folder / "places.expected").read_text())
    assert len(cards) == len(places)
    for card, place in zip(cards, places):
        card.validate()
        address = place.get("address", {})
        street = address.get("address_1", "")
        is_post_box = street.startswith("Postfach")
        digits = lambda number: "".join(c for c in number if c.isdigit())
        found = {
            "name": card.fn.value,
            "phones": [digits(it.value)[-6:] for it in card.contents.get("tel", [])],
            "email": card.email.value if "email" in card.contents else None,
            "url": card.url.value if "url" in card.contents else None,
        }
        name = place["name"].replace("\u00ad", "")
        expected = {
            "name": name,
            "phones": [digits(it["number"])[-6:] for it in place.get("phones", [])],
            "email": place.get("email"),
            "url": place.get("url"),
        }
        assert found == expected, f"{found} != {expected}"
        assert card.org.value == [name]
        if address:
            adr = card.adr.value
            parts = [adr.box, adr.extended, adr.street, adr.city, adr.region, adr.code, adr.country]
            box, street = (street, "") if is_post_box else ("", street)
            known = [box, address.get("address_2", ""), street, address["city"], "", address.get("postal_code", ""), ""]
            assert parts == known, f"{parts} != {known}"
        assert card.note.value.endswith("/de/places/x/") and "\n" not in card.note.value
        allowed = {"version", "fn", "n", "org", "tel", "email", "url", "adr", "note"}
        assert set(card.contents) <= allowed, card.contents
    return len(cards)


def main(folder):
    days = check_holidays(folder)
    deadlines = check_deadlines(folder)
    check_deadline_calendar(folder)
    cards = check_cards(folder)
    calendars = sorted(folder.glob("*.ics"))
    assert len(calendars) > 12, "a calendar in each language, and those with exceptions"
    instants = sum(check_calendar(path) for path in calendars)
    print(
        f"{days} holidays, {deadlines} deadlines, {cards} cards and {instants} meetings in {len(calendars)} calendars "
        "are as Python has them."
    )


main(Path(sys.argv[1]))
