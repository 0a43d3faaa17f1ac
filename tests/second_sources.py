"""Compares what the app says about time with second sources in Python.

tests/second_sources.rs writes a folder and runs this script on it:

    holidays.tsv     the public holidays of Schleswig-Holstein: date, name
    NAME.ics         a calendar file of the app
    NAME.instants    the instants its meetings begin at, by the app's own arithmetic
    NAME.rrule       the rule of the meetings, where they follow one without exceptions
"""

import sys
from datetime import datetime, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import holidays
import recurring_ical_events
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
    ours = (folder / "holidays.tsv").read_text().split("\n")
    ours = {line.split("\t")[0] for line in ours if line}
    theirs = holidays.Germany(subdiv="SH", years=YEARS)
    theirs = {day.isoformat() for day in theirs}
    assert ours == theirs, f"holidays differ: {sorted(ours ^ theirs)}"
    return len(theirs)


def expand(calendar, zone):
    """The instants of all meetings that take place, asked for by clocks of a zone."""
    zone = ZoneInfo(zone)
    start, end = datetime(2026, 1, 1, tzinfo=zone), datetime(2101, 1, 1, tzinfo=zone)
    events = recurring_ical_events.of(calendar).between(start, end)
    events = [event for event in events if event.get("STATUS") != "CANCELLED"]
    starts = sorted(event.start.astimezone(timezone.utc) for event in events)
    return [start.strftime("%Y-%m-%dT%H:%M:%SZ") for start in starts]


def check_calendar(path):
    text = path.read_bytes().decode()
    expected = path.with_suffix(".instants").read_text().split()
    assert expected, f"{path.name}: no meeting is expected"
    # Once as it is, and once with a zone whose name says nothing, so that the rules of
    # summer time are those that the file brings along.
    for name, text in {
        "as it is": text,
        "by its own zone": text.replace("Europe/Berlin", "Wegweiser"),
    }.items():
        calendar = Calendar.from_ical(text)
        errors = [error for part in calendar.walk() for error in part.errors]
        assert not errors, f"{path.name} {name}: {errors}"
        for zone in ZONES:
            found = expand(calendar, zone)
            assert found == expected, f"{path.name} {name}, {zone}: {found} != {expected}"
    return len(expected)


def check_rule(path):
    expected = path.with_suffix(".instants").read_text().split()
    rule, time = path.read_text().split()
    first = datetime.fromisoformat(f"2026-01-01T{time}")
    dates = rrulestr(rule, dtstart=first).between(first, datetime(2101, 1, 1), inc=True)
    dates = [date.replace(tzinfo=BERLIN).astimezone(timezone.utc) for date in dates]
    dates = [date.strftime("%Y-%m-%dT%H:%M:%SZ") for date in dates]
    # The calendar begins with the content, later than the year.
    dates = [date for date in dates if date >= expected[0]]
    assert dates == expected, f"{path.name}: {dates} != {expected}"


def main(folder):
    days = check_holidays(folder)
    calendars = sorted(folder.glob("*.ics"))
    assert len(calendars) > 12, "a calendar in each language, and those with exceptions"
    instants = sum(check_calendar(path) for path in calendars)
    rules = sorted(folder.glob("*.rrule"))
    assert rules, "the rule of the bundle"
    for path in rules:
        check_rule(path)
    print(
        f"{days} holidays, {instants} meetings in {len(calendars)} calendars "
        f"and {len(rules)} rule are as Python has them."
    )


main(Path(sys.argv[1]))
