use super::*;

const LAW: HolidayLaw = HolidayLaw::SchleswigHolstein;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// The public holidays of a year that are not holidays everywhere.
fn own(law: HolidayLaw, year: i16) -> Vec<Holiday> {
    let begin = Date::new(year, 1, 1).unwrap();
    let days = (0..365).map(|days| begin.add_days(days));
    let holidays = days.filter_map(|date| Holiday::on(date, law));
    holidays
        .filter(|it| HolidayLaw::ALL.iter().any(|other| !other.knows(*it, year)))
        .collect()
}

#[test]
fn a_state_has_its_own_holidays_beside_those_of_all() {
    use Holiday::*;
    assert_eq!(
        own(HolidayLaw::Bavaria, 2026),
        [Epiphany, CorpusChristi, AllSaints]
    );
    assert_eq!(own(HolidayLaw::Hamburg, 2026), [Reformation]);
    assert_eq!(own(HolidayLaw::Saxony, 2026), [Reformation, Repentance]);
    assert_eq!(own(HolidayLaw::Berlin, 2028), [WomensDay, Uprising]);
    let brandenburg = own(HolidayLaw::Brandenburg, 2026);
    assert_eq!(brandenburg, [EasterSunday, WhitSunday, Reformation]);
}

#[test]
fn some_municipalities_have_one_holiday_more_than_their_state() {
    for (usual, more, date, holiday) in [
        ("BY", "BY-assumption", "2026-08-15", Holiday::Assumption),
        ("BY", "BY-augsburg", "2026-08-08", Holiday::PeaceFestival),
        (
            "SN",
            "SN-corpus-christi",
            "2026-06-04",
            Holiday::CorpusChristi,
        ),
        (
            "TH",
            "TH-corpus-christi",
            "2026-06-04",
            Holiday::CorpusChristi,
        ),
    ] {
        let [usual, more] = [usual, more]
            .map(|it| serde_json::from_value::<HolidayLaw>(it.into()).unwrap());
        assert_eq!(Holiday::on(day(date), usual), None);
        assert_eq!(Holiday::on(day(date), more), Some(holiday));
    }
}

#[test]
fn easter_is_as_published() {
    // Physikalisch-Technische Bundesanstalt; 1818 and 2285 are its earliest dates,
    // 1943 and 2038 its latest.
    for sunday in [
        "1818-03-22",
        "1943-04-25",
        "2000-04-23",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2038-04-25",
        "2049-04-18",
        "2076-04-19",
        "2100-03-28",
        "2285-03-22",
    ] {
        assert_eq!(easter(day(sunday).year()).to_string(), sunday);
    }
}

#[test]
fn the_year_2026_has_the_ten_holidays_of_the_law() {
    let year = day("2026-01-01");
    let found: Vec<String> = (0..365)
        .map(|days| year.add_days(days))
        .filter(|date| Holiday::on(*date, LAW).is_some_and(Holiday::is_public))
        .map(|date| date.to_string())
        .collect();
    assert_eq!(
        found,
        [
            "2026-01-01",
            "2026-04-03",
            "2026-04-06",
            "2026-05-01",
            "2026-05-14",
            "2026-05-25",
            "2026-10-03",
            "2026-10-31",
            "2026-12-25",
            "2026-12-26",
        ]
    );
}

#[test]
fn christmas_eve_and_new_years_eve_are_known_but_not_public_holidays() {
    for (date, expected) in [
        ("2026-12-23", None),
        ("2026-12-24", Some(Holiday::ChristmasEve)),
        ("2026-12-30", None),
        ("2026-12-31", Some(Holiday::NewYearsEve)),
    ] {
        assert_eq!(Holiday::on(day(date), LAW), expected, "{date}");
        assert!(!expected.is_some_and(Holiday::is_public), "{date}");
    }
}

#[test]
fn reformation_day_is_a_holiday_since_2018() {
    assert_eq!(Holiday::on(day("2017-10-31"), LAW), None);
    assert_eq!(
        Holiday::on(day("2018-10-31"), LAW),
        Some(Holiday::Reformation)
    );
}

#[test]
fn any_day_of_the_calendar_has_an_answer() {
    for date in [Date::MIN, Date::MAX, Date::MIN.add_days(60)] {
        for law in HolidayLaw::ALL {
            let _ = Holiday::on(date, law);
        }
    }
}
