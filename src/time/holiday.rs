//! The public holidays of Schleswig-Holstein, and two more days on which many offices close.
//!
//! Gesetz über Sonn- und Feiertage (SFTG) of 28 June 2004, § 2 (1). Reformation Day
//! was added by the law of 9 March 2018; it has been a holiday since that year. 1994,
//! when Repentance Day was still one, and earlier years are not asked for here.

use super::Date;

/// A public holiday, or one of the two days on which many offices close as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holiday {
    /// 1 January.
    NewYear,
    /// Friday before Easter.
    GoodFriday,
    /// Monday after Easter.
    EasterMonday,
    /// 1 May.
    LabourDay,
    /// Thursday, 39 days after Easter.
    Ascension,
    /// Monday, 50 days after Easter.
    WhitMonday,
    /// 3 October.
    GermanUnity,
    /// 31 October, since 2018.
    Reformation,
    /// 24 December, not a public holiday.
    ChristmasEve,
    /// 25 December.
    Christmas,
    /// 26 December.
    BoxingDay,
    /// 31 December, not a public holiday.
    NewYearsEve,
}

impl Holiday {
    /// The holiday on a day in Schleswig-Holstein, if it is one:
    ///
    /// ```
    /// use wegweiser::time::Holiday;
    ///
    /// let day = "2026-10-31".parse()?;
    /// assert_eq!(Holiday::on(day), Some(Holiday::Reformation));
    /// # Ok::<(), wegweiser::time::TimeError>(())
    /// ```
    pub fn on(date: Date) -> Option<Self> {
        let fixed = match (date.month(), date.day()) {
            (1, 1) => Some(Self::NewYear),
            (5, 1) => Some(Self::LabourDay),
            (10, 3) => Some(Self::GermanUnity),
            (10, 31) if date.year() >= 2018 => Some(Self::Reformation),
            (12, 24) => Some(Self::ChristmasEve),
            (12, 25) => Some(Self::Christmas),
            (12, 26) => Some(Self::BoxingDay),
            (12, 31) => Some(Self::NewYearsEve),
            _ => None,
        };
        // Ascension can be on the first of May (2008, 2160), which is then Labour Day.
        fixed.or_else(|| match date.days() - easter(date.year()).days() {
            -2 => Some(Self::GoodFriday),
            1 => Some(Self::EasterMonday),
            39 => Some(Self::Ascension),
            50 => Some(Self::WhitMonday),
            _ => None,
        })
    }

    /// Whether it is a holiday by law. What a source says of public holidays does not hold
    /// for the two other days.
    pub fn is_public(self) -> bool {
        !matches!(self, Self::ChristmasEve | Self::NewYearsEve)
    }

    /// The key of the Fluent message that names it.
    pub fn key(self) -> &'static str {
        match self {
            Self::NewYear => "holiday-new-year",
            Self::GoodFriday => "holiday-good-friday",
            Self::EasterMonday => "holiday-easter-monday",
            Self::LabourDay => "holiday-labour-day",
            Self::Ascension => "holiday-ascension",
            Self::WhitMonday => "holiday-whit-monday",
            Self::GermanUnity => "holiday-german-unity",
            Self::Reformation => "holiday-reformation",
            Self::ChristmasEve => "holiday-christmas-eve",
            Self::Christmas => "holiday-christmas",
            Self::BoxingDay => "holiday-boxing-day",
            Self::NewYearsEve => "holiday-new-years-eve",
        }
    }
}

/// Easter Sunday of the Gregorian calendar.
///
/// The anonymous algorithm of *Nature* 13 (1876), p. 487, as Jean Meeus gives it in
/// *Astronomical Algorithms*, chapter 8.
fn easter(year: i16) -> Date {
    let year_number = i32::from(year);
    let (golden, century, rest) =
        (year_number % 19, year_number / 100, year_number % 100);
    let correction = (8 * century + 13) / 25;
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    let to_sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    let late = (golden + 11 * epact + 22 * to_sunday) / 451;
    let days_after_21_march = epact + to_sunday - 7 * late + 1;
    // The first of March is in every year of the calendar.
    let march = Date::new(year, 3, 1).unwrap_or(Date::MIN);
    march.add_days(20 + days_after_21_march)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
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
            .filter(|date| Holiday::on(*date).is_some_and(Holiday::is_public))
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
            assert_eq!(Holiday::on(day(date)), expected, "{date}");
            assert!(!expected.is_some_and(Holiday::is_public), "{date}");
        }
    }

    #[test]
    fn reformation_day_is_a_holiday_since_2018() {
        assert_eq!(Holiday::on(day("2017-10-31")), None);
        assert_eq!(Holiday::on(day("2018-10-31")), Some(Holiday::Reformation));
    }

    #[test]
    fn any_day_of_the_calendar_has_an_answer() {
        for date in [Date::MIN, Date::MAX, Date::MIN.add_days(60)] {
            let _ = Holiday::on(date);
        }
    }
}
