//! Reading what the build has checked, in the app.
//!
//! The build reads every file by what serde derives for the records, with the sentence and
//! the path of each mistake, and refuses unknown fields. The app reads the same files into
//! the same records with less code: what serde derives for them and serde_json were 5 kB more
//! in the first Wasm (brotli; 191.5 and 186.4 kB). That both read the same is tested with all
//! files. What has a form of its own (dates, ids, phone numbers, URLs) is checked here, too.

#[cfg(test)]
use serde::Deserialize;

#[cfg(test)]
use super::Node;
use super::{GuideError, Malformed, Tree, known, parse};
use crate::guide::handbook::part::{
    DocumentNote, Door, NeedNote, PlaceGroupPart, SectionPart, TablePart, TableRowPart,
    TopicPart,
};
use crate::guide::handbook::{SectionKind, TableUnit};
use crate::guide::*;
use crate::time::berlin::Zone;
use crate::time::{
    Attending, Change, Date, Dated, Exception, ExceptionFields, HolidayLaw, Meeting,
    MeetingFields, Recurrence, Schedule, ScheduleFields, Target, TimeOfDay, Weekdays,
};

/// Reads a file that the build writes.
///
/// # Errors
///
/// When the text is cut off, is not JSON, is of a newer format, or a field is missing or of
/// the wrong type or form.
pub(in crate::guide) fn read<T: FromTree>(text: &str) -> Result<T, GuideError> {
    let tree = known(parse::parse(text)?)?;
    let read = T::from_tree(Some(&tree));
    read.ok_or_else(|| {
        GuideError::Malformed(Malformed::expected("what the build writes"))
    })
}

/// What can be read from a value of a tree.
pub(in crate::guide) trait FromTree: Sized {
    /// Reads a value, or the default of one that is missing; `None` if it cannot be used.
    fn from_tree(value: Option<&Tree>) -> Option<Self>;
}

/// What has a value before it is read, which each field then writes into its place. Reading
/// each into a variable, checking it and moving it was 0.7 kB more in the first Wasm.
trait Fill: Sized {
    /// The value before.
    const EMPTY: Self;

    /// Reads a value, or the default of one that is missing, into [`Self::EMPTY`]; says
    /// whether it can be used.
    fn fill(&mut self, value: Option<&Tree>) -> bool;
}

impl<T: Fill> FromTree for T {
    fn from_tree(value: Option<&Tree>) -> Option<Self> {
        let mut it = Self::EMPTY;
        it.fill(value).then_some(it)
    }
}

#[inline(never)]
fn fill<T: Fill>(to: &mut T, record: &Tree, name: &str) -> bool {
    to.fill(record.get(name))
}

#[inline(never)]
fn field<T: FromTree>(record: &Tree, name: &str) -> Option<T> {
    T::from_tree(record.get(name))
}

/// Puts what was read into its place, and says whether it was.
fn put<T>(to: &mut T, read: Option<T>) -> bool {
    match read {
        Some(value) => {
            *to = value;
            true
        }
        None => false,
    }
}

/// Records, each with all of its fields.
macro_rules! records {
    ($($type:ty { $($field:ident)* })*) => {$(
        impl Fill for $type {
            const EMPTY: Self = Self { $($field: Fill::EMPTY,)* };

            fn fill(&mut self, value: Option<&Tree>) -> bool {
                let Some(record) = value else { return false };
                $(fill(&mut self.$field, record, stringify!($field)))&&*
            }
        }
    )*};
}

/// The same for records in which there are fields that have no value before they are read:
/// these come first.
macro_rules! records_with {
    ($($type:ty [$($first:ident)*] { $($field:ident)* })*) => {$(
        impl FromTree for $type {
            fn from_tree(value: Option<&Tree>) -> Option<Self> {
                let record = value?;
                #[allow(unused_mut, reason = "some have no other fields")]
                let mut it = Self {
                    $($first: field(record, stringify!($first))?,)*
                    $($field: Fill::EMPTY,)*
                };
                let is_read = $(fill(&mut it.$field, record, stringify!($field)) &&)* true;
                is_read.then_some(it)
            }
        }
    )*};
}

/// Values that have names, and the name that stands for a missing value, if any.
macro_rules! named {
    ($($type:ty, $missing:expr; {
        $first_name:literal $first:ident $($name:literal $value:ident)*
    })*) => {
        $(
            impl Fill for $type {
                const EMPTY: Self = Self::$first;

                fn fill(&mut self, value: Option<&Tree>) -> bool {
                    let values = [Self::$first, $(Self::$value,)*];
                    let place = place_of(value, $missing, &[$first_name, $($name,)*]);
                    put(self, place.and_then(|place| values.get(place).copied()))
                }
            }

            // Stops the compiler where a value has no name.
            const _: fn($type) = |value| match value {
                <$type>::$first => {}
                $(<$type>::$value => {},)*
            };
        )*

        /// Each name as it is read here and by serde.
        #[cfg(test)]
        fn names() -> Vec<[String; 2]> {
            let text = |name: &str| Tree::Text(name.to_owned());
            vec![$($([
                format!("{:?}", <$type>::from_tree(Some(&text($name)))),
                format!("{:?}", <$type>::deserialize(Node(&text($name))).ok()),
            ],)*)* $([
                format!("{:?}", <$type>::from_tree(Some(&text($first_name)))),
                format!("{:?}", <$type>::deserialize(Node(&text($first_name))).ok()),
            ],)*]
        }
    };
}

/// The place of a name among others.
#[inline(never)]
fn place_of(
    value: Option<&Tree>,
    missing: Option<&str>,
    names: &[&str],
) -> Option<usize> {
    let own = value.map_or(missing, Tree::text)?;
    names.iter().position(|name| *name == own)
}

/// Types that are read from a string by `FromStr`, or from a [`Str`] by `TryFrom`.
macro_rules! texts {
    (parse: $($parsed:ty)*; try_from: $($checked:ty)*) => {
        $(impl FromTree for $parsed {
            fn from_tree(value: Option<&Tree>) -> Option<Self> {
                value?.text()?.parse().ok()
            }
        })*
        $(impl FromTree for $checked {
            fn from_tree(value: Option<&Tree>) -> Option<Self> {
                Str::from_tree(value)?.try_into().ok()
            }
        })*
    };
}

/// Numbers.
macro_rules! numbers {
    ($($type:ty)*) => {$(
        impl Fill for $type {
            const EMPTY: Self = 0 as $type;

            fn fill(&mut self, value: Option<&Tree>) -> bool {
                let number = value.and_then(Tree::number);
                put(self, number.map(|number| number as $type))
            }
        }
    )*};
}

texts! {
    parse: Date Dated TimeOfDay Recurrence Weekdays Zone;
    try_from: Email PhoneNumber Url
}

numbers! { u8 u16 u32 f64 }

records! {
    PlaceKind { id }
    Equipment { id }
    Topic { id icon group discreet }
    Need { id topic section provenance }
    Place {
        id name kind topics service_area status succeeded_by discreet address district location
        phones email url schedules languages accessibility school childcare equipment provenance
    }
    PostalAddress { address_1 address_2 postal_code city }
    Location { latitude longitude }
    Accessibility { step_free self_reported }
    School { types years certificates all_day operator private danish_minority }
    Childcare { operator places lunch groups }
    Group { minimum_age maximum_age count nature }
    Fact { id section topics law may_have_changed provenance }
    Figure { id columns rows provenance }
    Column { id unit }
    Row { id dated name values about }
    IntegrationConcept { title versions provenance }
    Provenance { sources dated confidence please_check review_by }
    Source { title url number }
    ScheduleFields {
        byday opens_at closes_at valid_from valid_to attending_type by_appointment
        open_on_public_holidays special
    }
    Target { date time place }

    Texts {
        format language translation topics topic_groups kinds equipment needs places facts
        figures meeting concept pages german terms
    }
    Translation { method reviewed }
    TopicText { name }
    NeedText { label query }
    PlaceText { name description short hours_note languages_note }
    FactText { title text }
    FigureText { title columns rows shows note }
    PageText { title lead sections }
    SectionText { id heading paragraphs }

    DeferredWords { format messages pages figures }

    TopicPart { lead start_here groups sections needs german terms }
    Door { place why }
    PlaceGroupPart { id name places }
    SectionPart {
        id kind heading audience paragraphs steps bring costs deadline table places facts
        documents discreet call law provenance
    }
    TablePart { caption unit rows }
    DocumentNote { id name explain }
    NeedNote { id label }
}

records_with! {
    Guide [as_of holidays round_table] {
        format city calendar_id publisher topics kinds equipment needs places facts figures
        concept offices city_figure advice_topic community_topic refugees_topic advisers danger
        sources
    }
    Publisher [email] { name address phone }
    Phone [number] {}
    RoundTable [meeting last_evidence] { place room confirm_with founded provenance }
    ConceptVersion [dated] { id }
    ExceptionFields [date] { change to first_date time place reason }
    TableRowPart [from] { name amount }
}

named! {
    ServiceArea, None; { "city" City "state" State "country" Country }
    Status, Some("active"); { "active" Active "defunct" Defunct }
    SchoolType, None; {
        "primary" Primary "comprehensive" Comprehensive "grammar" Grammar
        "special-needs" SpecialNeeds "waldorf" Waldorf
    }
    Certificate, None; { "ESA" Esa "MSA" Msa "Abitur" Abitur }
    AllDay, None; { "open" Open "compulsory" Compulsory }
    RefugeesPage, None; {
        "situation" Situation "responsibilities" Responsibilities "benefits" Benefits
        "rights" Rights "help" Help
    }
    Unit, None; { "people" People "count" Count "percent" Percent }
    About, None; { "more-than" MoreThan "circa" Circa }
    Confidence, None; { "sourced" Sourced "common-knowledge" CommonKnowledge }
    Attending, Some("visit"); { "visit" Visit "phone" Phone }
    Change, None; { "cancelled" Cancelled "moved" Moved "extra" Extra }
    Method, None; { "original" Original "human" Human "machine" Machine }
    SectionKind, None; { "question" Question "how_to" HowTo }
    TableUnit, None; { "EUR/month" EurosPerMonth }
    HolidayLaw, None; {
        "BW" BadenWuerttemberg "BY" Bavaria "BY-assumption" BavariaWithAssumption
        "BY-augsburg" Augsburg "BE" Berlin "BB" Brandenburg "HB" Bremen "HH" Hamburg
        "HE" Hesse "MV" MecklenburgVorpommern "NI" LowerSaxony "NW" NorthRhineWestphalia
        "RP" RhinelandPalatinate "SL" Saarland "SN" Saxony
        "SN-corpus-christi" SaxonyWithCorpusChristi "ST" SaxonyAnhalt "SH" SchleswigHolstein
        "TH" Thuringia "TH-corpus-christi" ThuringiaWithCorpusChristi
    }
}

impl FromTree for Schedule {
    fn from_tree(value: Option<&Tree>) -> Option<Self> {
        ScheduleFields::from_tree(value)?.try_into().ok()
    }
}

impl FromTree for Exception {
    fn from_tree(value: Option<&Tree>) -> Option<Self> {
        ExceptionFields::from_tree(value)?.try_into().ok()
    }
}

impl FromTree for Meeting {
    fn from_tree(value: Option<&Tree>) -> Option<Self> {
        let record = value?;
        let fields = MeetingFields {
            rrule: field(record, "rrule")?,
            starts_on: field(record, "starts_on")?,
            starts_at: field(record, "starts_at")?,
            time_zone: field(record, "time_zone")?,
            duration_minutes: field(record, "duration_minutes")?,
            revision: field(record, "revision").unwrap_or_default(),
            exceptions: field(record, "exceptions")?,
            confirmed: field(record, "confirmed")?,
        };
        fields.try_into().ok()
    }
}

impl Fill for bool {
    const EMPTY: Self = false;

    fn fill(&mut self, value: Option<&Tree>) -> bool {
        match value {
            Some(Tree::Bool(value)) => *self = *value,
            Some(_) => return false,
            None => {}
        }
        true
    }
}

impl FromTree for String {
    fn from_tree(value: Option<&Tree>) -> Option<Self> {
        value?.text().map(Self::from)
    }
}

impl Fill for Str {
    const EMPTY: Self = Self::EMPTY;

    fn fill(&mut self, value: Option<&Tree>) -> bool {
        put(self, value.and_then(Tree::text).map(Self::leak))
    }
}

impl<R> Fill for Id<R> {
    const EMPTY: Self = Self::EMPTY;

    fn fill(&mut self, value: Option<&Tree>) -> bool {
        let text = Str::from_tree(value);
        put(self, text.and_then(|text| text.try_into().ok()))
    }
}

impl Fill for Text {
    const EMPTY: Self = Self::EMPTY;

    fn fill(&mut self, value: Option<&Tree>) -> bool {
        let german = value.and_then(|value| value.get(Self::FALLBACK));
        let words = Str::from_tree(german.or(value)).map(Self::from);
        let marked = words.map(|words| match german {
            Some(_) => words.as_fallback(),
            None => words,
        });
        put(self, marked)
    }
}

impl<T: FromTree> Fill for Option<T> {
    const EMPTY: Self = None;

    fn fill(&mut self, value: Option<&Tree>) -> bool {
        if matches!(value, None | Some(Tree::Null)) {
            return true;
        }
        *self = T::from_tree(value);
        self.is_some()
    }
}

impl<T: FromTree> Fill for Vec<T> {
    const EMPTY: Self = Self::new();

    fn fill(&mut self, value: Option<&Tree>) -> bool {
        match value {
            None => {}
            Some(Tree::List(items)) => {
                for item in items {
                    match T::from_tree(Some(item)) {
                        Some(item) => self.push(item),
                        None => return false,
                    }
                }
            }
            Some(_) => return false,
        }
        true
    }
}

impl<T: FromTree> Fill for List<T> {
    const EMPTY: Self = Self::EMPTY;

    fn fill(&mut self, value: Option<&Tree>) -> bool {
        put(self, Vec::from_tree(value).map(Self::from))
    }
}

impl<R, T: FromTree> Fill for Map<Id<R>, T> {
    const EMPTY: Self = Self::EMPTY;

    fn fill(&mut self, value: Option<&Tree>) -> bool {
        let mut entries = Vec::new();
        match value {
            None => {}
            Some(Tree::Object(fields)) => {
                for (key, value) in fields {
                    let id = Str::leak(key).try_into().ok();
                    match id.zip(T::from_tree(Some(value))) {
                        Some(entry) => entries.push(entry),
                        None => return false,
                    }
                }
            }
            Some(_) => return false,
        }
        *self = entries.into();
        true
    }
}

impl FromTree for (u8, u8) {
    fn from_tree(value: Option<&Tree>) -> Option<Self> {
        match value? {
            Tree::List(items) => {
                Some((u8::from_tree(items.first())?, u8::from_tree(items.get(1))?))
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use serde::Serialize;
    use serde::de::DeserializeOwned;

    use super::*;
    use crate::guide::handbook::{Handbook, HandbookTexts, part};

    fn assert_same<T: FromTree + DeserializeOwned + Serialize>(name: &str, json: &str) {
        let by_serde: T = super::super::read(json).unwrap();
        let own: T = read(json).expect(name);
        let values = [own, by_serde].map(|it| serde_json::to_value(it).unwrap());
        assert!(values[0] == values[1], "{name}");
    }

    fn text(path: &Path) -> Option<String> {
        fs::read_to_string(path).ok()
    }

    #[test]
    fn every_file_of_a_first_visit_is_read_as_the_build_reads_it() {
        let data = Path::new("public/data");
        let json = text(&data.join("guide.json")).unwrap();
        assert_same::<Guide>("guide", &json);
        let guide = Guide::read(&json).unwrap();
        let handbook = data.join("handbook");
        let records = Handbook::load(&guide, &|name| text(&handbook.join(name))).unwrap();
        let words_of = |language: &str| {
            let folder = handbook.join("texts").join(language);
            HandbookTexts::load_available(&records, &|name| text(&folder.join(name)))
                .unwrap()
        };
        let german = words_of("de");
        let mut languages = 0;
        for entry in fs::read_dir(data.join("texts")).unwrap() {
            let path = entry.unwrap().path();
            let language = path.file_stem().unwrap().to_str().unwrap();
            assert_same::<Texts>(language, &text(&path).unwrap());
            let words = ["Duldung".into()];
            let parts =
                part::join(&guide, &records, &words_of(language), &german, &words);
            let topics = parts
                .unwrap()
                .into_iter()
                .filter(|it| it.path.contains("topics/"));
            let topics = topics.map(|it| assert_same::<TopicPart>(&it.path, &it.json));
            assert!(topics.count() > 10);
            languages += 1;
        }
        assert_eq!(languages, 12);
    }

    /// What somebody may write who means harm, as JSON.
    const HOSTILE: [&str; 9] = [
        r#""<script>alert(1)</script>""#,
        r#""javascript:alert(1)""#,
        r#""\" onclick=\"alert(1)""#,
        r#""\u202ea\u0000""#,
        r#""\ud800""#,
        r#""\udc00\ud800""#,
        r#""""#,
        "[[[[[[]]]]]]",
        "{\"a\":-1e308}",
    ];

    /// The way to each value of a tree, as a JSON pointer.
    fn pointers(tree: &serde_json::Value, way: &str, found: &mut Vec<String>) {
        found.push(way.to_owned());
        match tree {
            serde_json::Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    pointers(item, &format!("{way}/{index}"), found);
                }
            }
            serde_json::Value::Object(fields) => {
                for (key, value) in fields {
                    pointers(value, &format!("{way}/{key}"), found);
                }
            }
            _ => {}
        }
    }

    /// In each field of a file what is hostile is refused by both, or read as the same.
    fn refuse_the_same<T: FromTree + DeserializeOwned + Serialize>(name: &str) {
        let json = text(&Path::new("tests/check/sample/public/data").join(name)).unwrap();
        let tree: serde_json::Value = serde_json::from_str(&json).unwrap();
        let mut ways = Vec::new();
        pointers(&tree, "", &mut ways);
        let mut refused = 0;
        for way in &ways {
            let mut tree = tree.clone();
            *tree.pointer_mut(way).unwrap() = "MARK".into();
            let marked = tree.to_string();
            for hostile in HOSTILE {
                let json = marked.replace("\"MARK\"", hostile);
                match (read::<T>(&json), super::super::read::<T>(&json)) {
                    (Ok(own), Ok(by_serde)) => {
                        let values =
                            [own, by_serde].map(|it| serde_json::to_value(it).unwrap());
                        assert!(values[0] == values[1], "{name}{way}: {hostile}");
                    }
                    (Err(_), Err(_)) => refused += 1,
                    // A record that is no record is one without fields.
                    (Ok(own), Err(_)) => {
                        let own = serde_json::to_string(&own).unwrap();
                        assert!(!own.contains("alert(1)"), "{name}{way}: {hostile}");
                    }
                    (own, _) => panic!(
                        "{name}{way}: {hostile}: only one reads it: {}",
                        own.is_ok()
                    ),
                }
            }
        }
        assert!(
            refused > 3 * ways.len(),
            "{name}: {refused} of {}",
            ways.len()
        );
    }

    #[test]
    fn what_is_hostile_is_refused_or_read_as_the_build_reads_it_in_every_field() {
        refuse_the_same::<Guide>("guide.json");
        refuse_the_same::<Texts>("texts/de.json");
    }

    #[test]
    fn every_name_is_known_to_both() {
        for [own, by_serde] in names() {
            assert!(own.starts_with("Some"), "{by_serde}");
            assert_eq!(own, by_serde);
        }
    }

    #[test]
    fn an_exception_of_any_kind_is_read() {
        for json in [
            r#"{"change": "cancelled", "date": "2027-02-09", "reason": "storm"}"#,
            r#"{"change": "moved", "date": "2027-04-13", "to": {"date": "2027-04-20"}}"#,
            r#"{"change": "extra", "date": "2027-05-05", "time": "18:00", "place": "town-hall"}"#,
            r#"{"change": "extra", "date": "2027-05-12", "first_date": "2027-05-05"}"#,
        ] {
            let own: Exception = read(json).unwrap();
            assert_eq!(own, serde_json::from_str(json).unwrap());
        }
    }

    #[test]
    fn a_file_that_cannot_be_used_is_an_error() {
        let error = |json: &str| read::<Texts>(json).unwrap_err();
        assert_eq!(error(r#"{"format": 1"#), GuideError::CutOff);
        assert_eq!(error(r#"{"format": 99}"#), GuideError::Newer { format: 99 });
        for json in ["[]", "1", "{}", r#"{"format": 1, "language": "de"}"#] {
            assert!(matches!(error(json), GuideError::Malformed(_)), "{json}");
        }
        assert!(read::<Provenance>(r#"{"confidence": "guessed"}"#).is_err());
        assert!(read::<Source>(r#"{"url": "javascript:alert(1)"}"#).is_err());
        assert!(read::<PlaceKind>(r#"{"id": "No id"}"#).is_err());
    }
}
