//! The names of holidays that not every state has, for the languages of the guide.

use std::fmt::Write;

use crate::i18n::Language;
use crate::time::{Holiday, HolidayLaw};

/// A holiday in a line, by the key of its message; a language in a column, by its tag.
const NAMES: &str = include_str!("../../../data/holidays.tsv");

/// The last year in which anybody will ask for a holiday.
const LAST_YEAR: i16 = 2100;

/// Adds the names of the holidays of a law to the messages of a language, where these lack
/// them: a guide has no words for what is no holiday where it is about.
///
/// # Errors
///
/// A sentence for whoever builds the site: a holiday has no name.
pub fn with_holiday_names(
    messages: &str,
    law: HolidayLaw,
    language: Language,
) -> Result<String, String> {
    let mut all = messages.to_owned();
    for holiday in Holiday::ALL {
        let is_known = (2018..=LAST_YEAR).any(|year| law.knows(holiday, year));
        let key = holiday.key();
        if !is_known || messages.lines().any(|line| is_of(line, key)) {
            continue;
        }
        let Some(name) = name(key, language) else {
            let tag = language.tag();
            return Err(format!(
                "data/holidays.tsv has no {key} in the column {tag}"
            ));
        };
        // Writing into a string does not fail.
        let _ = writeln!(all, "{key} = {name}");
    }
    Ok(all)
}

/// Whether a line of messages is that of a key.
fn is_of(line: &str, key: &str) -> bool {
    line.strip_prefix(key)
        .is_some_and(|rest| rest.trim_start().starts_with('='))
}

fn name(key: &str, language: Language) -> Option<&'static str> {
    let mut lines = NAMES.lines();
    let mut languages = lines.next()?.split('\t');
    let column = languages.position(|tag| tag == language.tag())?;
    let mut rows = lines.map(|line| line.split('\t'));
    let mut row = rows.find(|row| row.clone().next() == Some(key))?;
    row.nth(column).filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    const MESSAGES: &str = "holiday-new-year = A\nholiday-good-friday = B\n\
        holiday-easter-monday = C\nholiday-labour-day = D\nholiday-ascension = E\n\
        holiday-whit-monday = F\nholiday-german-unity = G\nholiday-reformation = H\n\
        holiday-christmas-eve = I\nholiday-christmas = J\nholiday-boxing-day = K\n\
        holiday-new-years-eve = L\n";

    fn added(law: HolidayLaw, language: &str) -> String {
        let language = Language::from_tag(language).unwrap();
        let all = with_holiday_names(MESSAGES, law, language).unwrap();
        all.strip_prefix(MESSAGES).unwrap().to_owned()
    }

    #[test]
    fn a_guide_has_words_for_the_holidays_of_its_state_only() {
        assert_eq!(added(HolidayLaw::SchleswigHolstein, "de"), "");
        assert_eq!(
            added(HolidayLaw::Bavaria, "de"),
            "holiday-epiphany = Heilige Drei Könige\n\
             holiday-corpus-christi = Fronleichnam\n\
             holiday-all-saints = Allerheiligen\n"
        );
        assert_eq!(
            added(HolidayLaw::Saxony, "da"),
            "holiday-repentance = Bods- og bededag\n"
        );
    }

    #[test]
    fn every_holiday_has_a_name_in_every_language() {
        for law in HolidayLaw::ALL {
            for language in Language::all() {
                with_holiday_names(MESSAGES, law, language).unwrap();
            }
        }
    }
}
