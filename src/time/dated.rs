//! The dates of sources.

use std::{fmt, str::FromStr};

use super::{Date, PartialDate, TimeError, text::serde_as_text};

/// When something was written, as precisely as it is known.
///
/// Written in the Extended Date/Time Format of ISO 8601-2
/// (<https://www.loc.gov/standards/datetime/>), of which levels 0 and 1 are
/// understood as far as sources need them: `2025-05`, `2016~` (about 2016),
/// `2015/2025-05` and `2016~/2018~` (between the two), `2019/..` (2019 or later).
///
/// [`Dated::latest`] is what sources are sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dated {
    /// At that date.
    At(QualifiedDate),
    /// At some time from the first to the second.
    Between(QualifiedDate, QualifiedDate),
    /// At that date or any time after it.
    Since(QualifiedDate),
}

/// A date that may be approximate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QualifiedDate {
    /// The date.
    pub date: PartialDate,
    /// Whether the date is approximate, written as `~` after it.
    pub approximate: bool,
}

serde_as_text!(Dated);

impl Dated {
    /// The last day that it can mean. Of an open end, that is the last day of its start:
    /// nothing later is certain.
    pub fn latest(self) -> Date {
        let (Self::At(last) | Self::Between(_, last) | Self::Since(last)) = self;
        last.date.latest()
    }
}

impl fmt::Display for Dated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::At(date) => date.fmt(f),
            Self::Between(start, end) => write!(f, "{start}/{end}"),
            Self::Since(start) => write!(f, "{start}/.."),
        }
    }
}

/// Reads one of the forms shown above.
///
/// # Errors
///
/// [`TimeError::Malformed`] if it is written otherwise, [`TimeError::NoSuchDate`] if
/// the calendar has no such date, [`TimeError::EndsBeforeStart`].
impl FromStr for Dated {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        let Some((start, end)) = text.split_once('/') else {
            return Ok(Self::At(text.parse()?));
        };
        let start: QualifiedDate = start.parse()?;
        if end == ".." {
            return Ok(Self::Since(start));
        }
        let end: QualifiedDate = end.parse()?;
        let (first, last) = (start.date.earliest(), end.date.latest());
        if last < first {
            return Err(TimeError::EndsBeforeStart {
                start: first,
                end: last,
            });
        }
        Ok(Self::Between(start, end))
    }
}

impl fmt::Display for QualifiedDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.date.fmt(f)?;
        f.write_str(if self.approximate { "~" } else { "" })
    }
}

impl FromStr for QualifiedDate {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        let (date, approximate) = match text.strip_suffix('~') {
            Some(date) => (date, true),
            None => (text, false),
        };
        Ok(Self {
            date: date.parse()?,
            approximate,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dated(text: &str) -> Dated {
        text.parse().unwrap()
    }

    #[test]
    fn every_form_is_read_as_it_is_written() {
        for text in [
            "2025",
            "2025-05",
            "2025-05-02",
            "2016~",
            "2016-03~",
            "2015/2025-05",
            "2016~/2018~",
            "2016/2018~",
            "2019/..",
            "2019-05~/..",
        ] {
            assert_eq!(
                serde_json::to_string(&dated(text)).unwrap(),
                format!("\"{text}\"")
            );
        }
    }

    #[test]
    fn forms_mean_what_edtf_says() {
        let exactly = |text: &str| QualifiedDate {
            date: text.parse().unwrap(),
            approximate: false,
        };
        let about = |text: &str| QualifiedDate {
            approximate: true,
            ..exactly(text)
        };
        assert_eq!(dated("2025-05"), Dated::At(exactly("2025-05")));
        assert_eq!(dated("2016~"), Dated::At(about("2016")));
        assert_eq!(
            dated("2016~/2018"),
            Dated::Between(about("2016"), exactly("2018"))
        );
        assert_eq!(dated("2019/.."), Dated::Since(exactly("2019")));
    }

    #[test]
    fn the_last_day_that_is_known_decides_the_order() {
        let order = [
            "2015/2016-02",
            "2016-03",
            "2014/2016",
            "2017~",
            "2019/..",
            "2020-01-01",
        ];
        assert!(order.map(dated).is_sorted_by_key(|dated| dated.latest()));
        assert_eq!(dated("2019/..").latest().to_string(), "2019-12-31");
    }

    #[test]
    fn a_period_may_begin_and_end_within_the_same_year() {
        assert!("2016/2016".parse::<Dated>().is_ok());
        assert!("2016-05/2016".parse::<Dated>().is_ok());
    }

    #[test]
    fn a_period_that_ends_before_it_begins_is_refused() {
        assert_eq!(
            "2016-05/2016-04".parse::<Dated>().unwrap_err().to_string(),
            "the end 2016-04-30 comes before the start 2016-05-01"
        );
    }

    #[test]
    fn other_parts_of_edtf_are_refused() {
        for text in [
            "", "~", "~2016", "2016?", "2016%", "../2016", "/2016", "2016/", "201X",
        ]
        .into_iter()
        .chain([
            "2016/2017/2018",
            "2016-21",
            "2016~~",
            "Y20160",
            "2016 / 2017",
            "../..",
        ]) {
            assert!(text.parse::<Dated>().is_err(), "{text}");
        }
    }
}
