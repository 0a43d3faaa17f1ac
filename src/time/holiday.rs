//! The public holidays of each German state, and two more days on which many offices close.
//!
//! From 2018 on: a holiday of earlier years may be missing, and what was due then is over.

use serde::{Deserialize, Serialize};

use super::{Date, Weekday};

/// Whose law names the public holidays of a city. Where only some municipalities of a state
/// have a holiday, these have a value of their own.
///
/// The Day of German Unity is a holiday everywhere by Art. 2 (2) of the Unification Treaty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "ssr", derive(schemars::JsonSchema))]
pub enum HolidayLaw {
    /// Baden-Württemberg: Feiertagsgesetz (FTG), § 1.
    #[serde(rename = "BW")]
    BadenWuerttemberg,
    /// Bavaria, in municipalities without Assumption Day: Feiertagsgesetz (FTG),
    /// Art. 1 (1) no. 1.
    #[serde(rename = "BY")]
    Bavaria,
    /// Bavaria, in the municipalities that have Assumption Day: Feiertagsgesetz (FTG),
    /// Art. 1 (1) no. 1 and 2.
    #[serde(rename = "BY-assumption")]
    BavariaWithAssumption,
    /// The city of Augsburg, which has the Peace Festival: Feiertagsgesetz (FTG) of Bavaria,
    /// Art. 1 (1) and (2).
    #[serde(rename = "BY-augsburg")]
    Augsburg,
    /// Berlin: Gesetz über die Sonn- und Feiertage, § 1.
    #[serde(rename = "BE")]
    Berlin,
    /// Brandenburg: Feiertagsgesetz (FTG), § 2 (1).
    #[serde(rename = "BB")]
    Brandenburg,
    /// Bremen: Gesetz über die Sonn-, Gedenk- und Feiertage, § 2.
    #[serde(rename = "HB")]
    Bremen,
    /// Hamburg: Feiertagsgesetz, § 1.
    #[serde(rename = "HH")]
    Hamburg,
    /// Hesse: Hessisches Feiertagsgesetz (HFeiertagsG), § 1.
    #[serde(rename = "HE")]
    Hesse,
    /// Mecklenburg-Vorpommern: Feiertagsgesetz (FTG M-V), § 2.
    #[serde(rename = "MV")]
    MecklenburgVorpommern,
    /// Lower Saxony: Niedersächsisches Feiertagsgesetz (NFeiertagsG), § 2.
    #[serde(rename = "NI")]
    LowerSaxony,
    /// North Rhine-Westphalia: Feiertagsgesetz NW, § 2.
    #[serde(rename = "NW")]
    NorthRhineWestphalia,
    /// Rhineland-Palatinate: Feiertagsgesetz (LFtG), § 2.
    #[serde(rename = "RP")]
    RhinelandPalatinate,
    /// Saarland: Gesetz über die Sonn- und Feiertage (SFG), § 2.
    #[serde(rename = "SL")]
    Saarland,
    /// Saxony: Gesetz über Sonn- und Feiertage (SächsSFG), § 1 (1).
    #[serde(rename = "SN")]
    Saxony,
    /// Saxony, in the municipalities for which an order names Corpus Christi: SächsSFG,
    /// § 1 (1) and (2).
    #[serde(rename = "SN-corpus-christi")]
    SaxonyWithCorpusChristi,
    /// Saxony-Anhalt: Gesetz über die Sonn- und Feiertage (FeiertG LSA), § 2.
    #[serde(rename = "ST")]
    SaxonyAnhalt,
    /// Schleswig-Holstein: Gesetz über Sonn- und Feiertage (SFTG) of 28 June 2004, § 2 (1).
    #[serde(rename = "SH")]
    SchleswigHolstein,
    /// Thuringia: Thüringer Feier- und Gedenktagsgesetz (ThürFGtG), § 2 (1).
    #[serde(rename = "TH")]
    Thuringia,
    /// Thuringia, in the municipalities that have Corpus Christi: ThürFGtG, § 2 (2) and
    /// § 10 (1).
    #[serde(rename = "TH-corpus-christi")]
    ThuringiaWithCorpusChristi,
}

/// A public holiday, or one of the two days on which many offices close as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holiday {
    /// 1 January.
    NewYear,
    /// 6 January.
    Epiphany,
    /// 8 March.
    WomensDay,
    /// Friday before Easter.
    GoodFriday,
    /// Sunday on which Easter is.
    EasterSunday,
    /// Monday after Easter.
    EasterMonday,
    /// 1 May.
    LabourDay,
    /// 8 May, in single years.
    Liberation,
    /// Thursday, 39 days after Easter.
    Ascension,
    /// Sunday, 49 days after Easter.
    WhitSunday,
    /// Monday, 50 days after Easter.
    WhitMonday,
    /// Thursday, 60 days after Easter.
    CorpusChristi,
    /// 17 June, in a single year.
    Uprising,
    /// 8 August.
    PeaceFestival,
    /// 15 August.
    Assumption,
    /// 20 September.
    ChildrensDay,
    /// 3 October.
    GermanUnity,
    /// 31 October.
    Reformation,
    /// 1 November.
    AllSaints,
    /// Wednesday before 23 November.
    Repentance,
    /// 24 December, not a public holiday.
    ChristmasEve,
    /// 25 December.
    Christmas,
    /// 26 December.
    BoxingDay,
    /// 31 December, not a public holiday.
    NewYearsEve,
}

impl HolidayLaw {
    /// All of them, by state.
    #[cfg(not(feature = "csr"))]
    pub const ALL: [Self; 20] = [
        Self::BadenWuerttemberg,
        Self::Bavaria,
        Self::BavariaWithAssumption,
        Self::Augsburg,
        Self::Berlin,
        Self::Brandenburg,
        Self::Bremen,
        Self::Hamburg,
        Self::Hesse,
        Self::MecklenburgVorpommern,
        Self::LowerSaxony,
        Self::NorthRhineWestphalia,
        Self::RhinelandPalatinate,
        Self::Saarland,
        Self::Saxony,
        Self::SaxonyWithCorpusChristi,
        Self::SaxonyAnhalt,
        Self::SchleswigHolstein,
        Self::Thuringia,
        Self::ThuringiaWithCorpusChristi,
    ];

    /// Whether the law knows a holiday, in a year; the two days that no law names are known
    /// to all.
    pub fn knows(self, holiday: Holiday, year: i16) -> bool {
        let known = EVERYWHERE | OWN[self as usize];
        known >> (holiday as u32) & 1 == 1
            && match holiday {
                Holiday::WomensDay if self == Self::Berlin => year >= 2019,
                Holiday::WomensDay => year >= 2023,
                Holiday::Liberation => matches!(year, 2020 | 2025),
                Holiday::Uprising => year == 2028,
                Holiday::ChildrensDay => year >= 2019,
                // By the laws of spring 2018 in the north; elsewhere also before.
                Holiday::Reformation => year >= 2018,
                _ => true,
            }
    }
}

/// The days that are known in all states.
const EVERYWHERE: u32 = {
    use Holiday::*;
    set(&[
        NewYear,
        GoodFriday,
        EasterMonday,
        LabourDay,
        Ascension,
        WhitMonday,
        GermanUnity,
        ChristmasEve,
        Christmas,
        BoxingDay,
        NewYearsEve,
    ])
};

/// The other holidays of each law, in the order of [`HolidayLaw`].
const OWN: [u32; 20] = {
    use Holiday::*;
    [
        set(&[Epiphany, CorpusChristi, AllSaints]),
        set(&[Epiphany, CorpusChristi, AllSaints]),
        set(&[Epiphany, CorpusChristi, Assumption, AllSaints]),
        set(&[
            Epiphany,
            CorpusChristi,
            PeaceFestival,
            Assumption,
            AllSaints,
        ]),
        set(&[WomensDay, Liberation, Uprising]),
        set(&[EasterSunday, WhitSunday, Reformation]),
        set(&[Reformation]),
        set(&[Reformation]),
        set(&[CorpusChristi]),
        set(&[WomensDay, Reformation]),
        set(&[Reformation]),
        set(&[CorpusChristi, AllSaints]),
        set(&[CorpusChristi, AllSaints]),
        set(&[CorpusChristi, Assumption, AllSaints]),
        set(&[Reformation, Repentance]),
        set(&[CorpusChristi, Reformation, Repentance]),
        set(&[Epiphany, Reformation]),
        set(&[Reformation]),
        set(&[ChildrensDay, Reformation]),
        set(&[CorpusChristi, ChildrensDay, Reformation]),
    ]
};

/// A bit for each of some holidays.
const fn set(holidays: &[Holiday]) -> u32 {
    let mut bits = 0;
    let mut at = 0;
    while at < holidays.len() {
        bits |= 1 << (holidays[at] as u32);
        at += 1;
    }
    bits
}

/// What may be on a day of each year: month, day, holiday.
const DATES: [(u8, u8, Holiday); 16] = {
    use Holiday::*;
    [
        (1, 1, NewYear),
        (1, 6, Epiphany),
        (3, 8, WomensDay),
        (5, 1, LabourDay),
        (5, 8, Liberation),
        (6, 17, Uprising),
        (8, 8, PeaceFestival),
        (8, 15, Assumption),
        (9, 20, ChildrensDay),
        (10, 3, GermanUnity),
        (10, 31, Reformation),
        (11, 1, AllSaints),
        (12, 24, ChristmasEve),
        (12, 25, Christmas),
        (12, 26, BoxingDay),
        (12, 31, NewYearsEve),
    ]
};

/// What is some days after Easter Sunday.
const AFTER_EASTER: [(i8, Holiday); 7] = {
    use Holiday::*;
    [
        (-2, GoodFriday),
        (0, EasterSunday),
        (1, EasterMonday),
        (39, Ascension),
        (49, WhitSunday),
        (50, WhitMonday),
        (60, CorpusChristi),
    ]
};

impl Holiday {
    /// All of them, in the order of the year.
    #[cfg(not(feature = "csr"))]
    pub const ALL: [Self; 24] = [
        Self::NewYear,
        Self::Epiphany,
        Self::WomensDay,
        Self::GoodFriday,
        Self::EasterSunday,
        Self::EasterMonday,
        Self::LabourDay,
        Self::Liberation,
        Self::Ascension,
        Self::WhitSunday,
        Self::WhitMonday,
        Self::CorpusChristi,
        Self::Uprising,
        Self::PeaceFestival,
        Self::Assumption,
        Self::ChildrensDay,
        Self::GermanUnity,
        Self::Reformation,
        Self::AllSaints,
        Self::Repentance,
        Self::ChristmasEve,
        Self::Christmas,
        Self::BoxingDay,
        Self::NewYearsEve,
    ];

    /// The holiday on a day by a law, if it is one:
    ///
    /// ```
    /// use wegweiser::time::{Holiday, HolidayLaw};
    ///
    /// let day = "2026-10-31".parse()?;
    /// let law = HolidayLaw::SchleswigHolstein;
    /// assert_eq!(Holiday::on(day, law), Some(Holiday::Reformation));
    /// assert_eq!(Holiday::on(day, HolidayLaw::Bavaria), None);
    /// # Ok::<(), wegweiser::time::TimeError>(())
    /// ```
    pub fn on(date: Date, law: HolidayLaw) -> Option<Self> {
        let (month, day) = (date.month(), date.day());
        let after_easter = date.days() - easter(date.year()).days();
        let is_repentance =
            month == 11 && matches!(day, 16..=22) && date.weekday() == Weekday::Wednesday;
        let dated = DATES.iter().filter(|it| (it.0, it.1) == (month, day));
        let moving = AFTER_EASTER
            .iter()
            .filter(|it| i32::from(it.0) == after_easter);
        // Ascension can be on the first of May (2008, 2160), which is then Labour Day.
        dated
            .map(|it| it.2)
            .chain(moving.map(|it| it.1))
            .chain(is_repentance.then_some(Self::Repentance))
            .find(|it| law.knows(*it, date.year()))
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
            Self::Epiphany => "holiday-epiphany",
            Self::WomensDay => "holiday-womens-day",
            Self::GoodFriday => "holiday-good-friday",
            Self::EasterSunday => "holiday-easter-sunday",
            Self::EasterMonday => "holiday-easter-monday",
            Self::LabourDay => "holiday-labour-day",
            Self::Liberation => "holiday-liberation",
            Self::Ascension => "holiday-ascension",
            Self::WhitSunday => "holiday-whit-sunday",
            Self::WhitMonday => "holiday-whit-monday",
            Self::CorpusChristi => "holiday-corpus-christi",
            Self::Uprising => "holiday-uprising",
            Self::PeaceFestival => "holiday-peace-festival",
            Self::Assumption => "holiday-assumption",
            Self::ChildrensDay => "holiday-childrens-day",
            Self::GermanUnity => "holiday-german-unity",
            Self::Reformation => "holiday-reformation",
            Self::AllSaints => "holiday-all-saints",
            Self::Repentance => "holiday-repentance",
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
mod tests;
