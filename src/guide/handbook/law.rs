//! Citations of German law, and their links to gesetze-im-internet.de.

use serde::Deserialize;

use crate::guide::invalid::Invalid;
use crate::guide::leaked::Str;

/// One citation of law: `§ 12 Abs. 3 AufenthG`, `Art. 5 GG`.
///
/// It begins with what is cited (a paragraph, an article, an annex, or a whole regulation),
/// goes on with its parts (`Abs.`, `Satz`, `Nr.`, `Buchst.`), and ends with one
/// abbreviation of a law.
///
/// ```
/// use wegweiser::guide::handbook::Citation;
///
/// let citation: Citation = serde_json::from_str("\"§ 12 Abs. 3 AufenthG\"")?;
/// assert_eq!(citation.law(), "AufenthG");
/// assert_eq!(
///     citation.url().as_deref(),
///     Some("https://www.gesetze-im-internet.de/aufenthg_2004/__12.html")
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Str")]
pub struct Citation {
    text: Str,
    unit: Unit,
    law: Str,
}

/// What a citation begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    /// `§ 12a`
    Paragraph(&'static str),
    /// `Art. 12a`
    Article(&'static str),
    /// Something without a page of its own that is known for certain.
    Other,
}

impl Citation {
    /// The citation as text.
    pub fn as_str(self) -> &'static str {
        self.text.as_str()
    }

    /// The abbreviation of the law, or the name of the regulation.
    pub fn law(self) -> &'static str {
        self.law.as_str()
    }

    /// The page of the paragraph or article at gesetze-im-internet.de; `None` for what is
    /// not federal law, and for a law whose address is not known for certain.
    pub fn url(self) -> Option<String> {
        let page = match self.unit {
            Unit::Paragraph(number) => ["__", number],
            Unit::Article(number) => ["art_", number],
            Unit::Other => return None,
        };
        let (_, folder) = FOLDERS.iter().find(|(law, _)| self.law == *law)?;
        let [prefix, number] = page;
        let host = "https://www.gesetze-im-internet.de/";
        Some([host, folder, "/", prefix, number, ".html"].concat())
    }
}

impl TryFrom<Str> for Citation {
    type Error = Invalid;

    fn try_from(text: Str) -> Result<Self, Invalid> {
        let citation = parse(text.as_str());
        let (unit, law) = citation.ok_or(Invalid::new(text, EXPECTED))?;
        let law = Str::from(law);
        Ok(Self { text, unit, law })
    }
}

const EXPECTED: &str = "one citation such as § 12 Abs. 3 AufenthG";

fn parse(text: &'static str) -> Option<(Unit, &'static str)> {
    let (sign, rest) = text.split_once(' ')?;
    if sign == "Durchführungsbeschluss" {
        return is_regulation(rest).then_some((Unit::Other, text));
    }
    let (number, mut rest) = rest.split_once(' ')?;
    let unit = match sign {
        "§" if is_number(number) => Unit::Paragraph(number),
        "Art." if is_number(number) => Unit::Article(number),
        "Anlage" | "Nr." if is_number(number) => Unit::Other,
        _ => return None,
    };
    while let Some(after) = part(rest) {
        rest = after;
    }
    is_law(rest).then_some((unit, rest))
}

/// What comes after a part of a paragraph: after `Abs. 1, 2 und 4 `, `Buchst. a `.
fn part(text: &str) -> Option<&str> {
    let (word, mut rest) = text.split_once(' ')?;
    if !matches!(word, "Abs." | "Satz" | "Nr." | "Buchst.") {
        return None;
    }
    loop {
        let (number, after) = rest.split_once(' ')?;
        let (number, is_followed) = match number.strip_suffix(',') {
            Some(number) => (number, true),
            None => (number, false),
        };
        let is_letter = word == "Buchst." && number.len() == 1;
        if !(is_number(number) || is_letter && number.is_ascii()) {
            return None;
        }
        rest = after;
        if !is_followed {
            let next = after.strip_prefix("und ").or(after.strip_prefix("bis "));
            match next {
                Some(next) => rest = next,
                None => return Some(rest),
            }
        }
    }
}

/// Whether this is a number with at most one letter after it: `12`, `12a`.
fn is_number(text: &str) -> bool {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_lowercase());
    text.len() - digits.len() <= 1
        && !digits.is_empty()
        && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether this is one abbreviation of a law, with the number of its book or the state that
/// it is of, or a regulation of the European Union.
fn is_law(text: &str) -> bool {
    if let Some(regulation) = text.strip_prefix("Verordnung ") {
        return is_regulation(regulation);
    }
    let mut words = text.split(' ');
    let is_name = words.next().is_some_and(|name| {
        name.starts_with(|c: char| c.is_uppercase())
            && name.chars().all(|c| c.is_alphabetic() || c == '/')
            && name.chars().filter(|c| c.is_uppercase()).count() > 1
    });
    let is_book = |word: &str| word.chars().all(|c| "IVXSH".contains(c));
    let addition = words.next();
    is_name
        && addition.is_none_or(|word| is_book(word) || word == "RVG")
        && words.next().is_none()
}

/// Whether this is the number of an act of the European Union: `(EU) 2024/1348`.
fn is_regulation(text: &str) -> bool {
    let number = text.strip_prefix("(EU) ").and_then(|it| it.split_once('/'));
    number.is_some_and(|(year, number)| {
        [year, number].iter().all(|part| {
            !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit())
        })
    })
}

/// The folder of each law at gesetze-im-internet.de, by its abbreviation.
///
/// Source: `origslug` in the copy of that site of 2022-03-26, github.com/bundestag/gesetze.
/// In the copy of 2026-08-19, github.com/kmein/gesetze, each of these laws still has a
/// document number (BJNR) from before 2022, so none has been replaced by a new law. The folders
/// of the laws of later years (`GewHG`, `UkraineAufenthFGV`, `UkraineAufenthÜV`, `VerpackDG`)
/// are those to which other public projects link, which quote their paragraphs from there.
const FOLDERS: [(&str, &str); 78] = [
    ("AGG", "agg"),
    ("AMPreisV", "ampreisv"),
    ("AO", "ao_1977"),
    ("ArbGG", "arbgg"),
    ("ArbZG", "arbzg"),
    ("AsylG", "asylvfg_1992"),
    ("AsylbLG", "asylblg"),
    ("AufenthG", "aufenthg_2004"),
    ("AufenthV", "aufenthv"),
    ("BAföG", "baf_g"),
    ("BBiG", "bbig_2005"),
    ("BEEG", "beeg"),
    ("BFDG", "bfdg"),
    ("BGB", "bgb"),
    ("BKGG", "bkgg_1996"),
    ("BMG", "bmg"),
    ("BQFG", "bqfg"),
    ("BUrlG", "burlg"),
    ("BWahlG", "bwahlg"),
    ("BZRG", "bzrg"),
    ("BerHG", "berathig"),
    ("BeschV", "beschv_2013"),
    ("DeuFöV", "deuf_v"),
    ("EStG", "estg"),
    ("EinbTestV", "einbtestv"),
    ("EnWG", "enwg_2005"),
    ("EntgFG", "entgfg"),
    ("EuWG", "euwg"),
    ("FamFG", "famfg"),
    ("FeV", "fev_2010"),
    ("FreizügG/EU", "freiz_gg_eu_2004"),
    ("GG", "gg"),
    ("GVG", "gvg"),
    ("GewHG", "gewhg"),
    ("GewO", "gewo"),
    ("GewSchG", "gewschg"),
    ("IfSG", "ifsg"),
    ("IntV", "intv"),
    ("JFDG", "jfdg"),
    ("KSchG", "kschg"),
    ("MiLoG", "milog"),
    ("MinUhV", "minuhv"),
    ("MuSchG", "muschg_2018"),
    ("NachwG", "nachwg"),
    ("OWiG", "owig_1968"),
    ("PStG", "pstg"),
    ("PStV", "pstv"),
    ("RDG", "rdg"),
    ("SGB I", "sgb_1"),
    ("SGB II", "sgb_2"),
    ("SGB III", "sgb_3"),
    ("SGB IV", "sgb_4"),
    ("SGB V", "sgb_5"),
    ("SGB VI", "sgb_6"),
    ("SGB VII", "sgb_7"),
    ("SGB VIII", "sgb_8"),
    ("SGB IX", "sgb_9_2018"),
    ("SGB X", "sgb_10"),
    ("SGB XII", "sgb_12"),
    ("SGG", "sgg"),
    ("SchKG", "beratungsg"),
    ("StAG", "stag"),
    ("StGB", "stgb"),
    ("StPO", "stpo"),
    ("StVG", "stvg"),
    ("StromGVV", "stromgvv"),
    ("TKG", "tkg_2021"),
    ("UhVorschG", "uhvorschg"),
    ("UkraineAufenthFGV", "ukraineaufenthfgv"),
    ("UkraineAufenthÜV", "ukraineaufenth_v"),
    ("VereinsG", "vereinsg"),
    ("VerpackDG", "verpackdg"),
    ("VwGO", "vwgo"),
    ("VwVfG", "vwvfg"),
    ("VwZG", "vwzg_2005"),
    ("WoGG", "wogg"),
    ("ZKG", "zkg"),
    ("ZPO", "zpo"),
];

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn citation(text: &str) -> Option<Citation> {
        Citation::try_from(Str::leak(text)).ok()
    }

    /// The path of the page that a citation leads to.
    fn page(text: &str) -> Option<String> {
        let url = citation(text).expect(text).url()?;
        let path = url.strip_prefix("https://www.gesetze-im-internet.de/");
        Some(path.unwrap().to_owned())
    }

    #[test]
    fn a_paragraph_leads_to_its_page() {
        for (text, path) in [
            ("§ 24 AufenthG", "aufenthg_2004/__24.html"),
            ("§ 12a Abs. 1 und 5 AufenthG", "aufenthg_2004/__12a.html"),
            ("§ 31 Abs. 1, 2 und 4 AufenthG", "aufenthg_2004/__31.html"),
            ("§ 20 Abs. 9, 9a und 12 IfSG", "ifsg/__20.html"),
            ("§ 20 Abs. 8 bis 12 IfSG", "ifsg/__20.html"),
            (
                "§ 44 Abs. 1 Nr. 1 Buchst. a AufenthG",
                "aufenthg_2004/__44.html",
            ),
            ("§ 2 Abs. 1 Nr. 9 und 10 SGB VII", "sgb_7/__2.html"),
            ("§ 3 Satz 3 SGB V", "sgb_5/__3.html"),
            ("§ 2a Abs. 2 FreizügG/EU", "freiz_gg_eu_2004/__2a.html"),
            ("Art. 19 Abs. 4 GG", "gg/art_19.html"),
            ("§ 4 Abs. 2 GewHG", "gewhg/__4.html"),
            ("§ 46 Abs. 1 VerpackDG", "verpackdg/__46.html"),
        ] {
            assert_eq!(page(text).as_deref(), Some(path), "{text}");
        }
    }

    #[test]
    fn what_is_not_federal_law_or_not_certain_has_no_link() {
        for text in [
            "§ 12 SchulG SH",
            "§ 3 Abs. 2 Nr. 1 RBStV",
            "Art. 15 DSGVO",
            "Art. 13 Verordnung (EU) 2024/1348",
            "Durchführungsbeschluss (EU) 2026/1912",
            "Anlage 11 FeV",
            "Nr. 2500 VV RVG",
        ] {
            assert_eq!(page(text), None, "{text}");
        }
    }

    #[test]
    fn a_citation_names_its_law() {
        for (text, law) in [
            ("§ 1 Abs. 1 Nr. 1b AsylbLG", "AsylbLG"),
            ("§ 5 Abs. 1 Nr. 1 und 2a SGB V", "SGB V"),
            ("§ 16c GO SH", "GO SH"),
            (
                "Art. 3 Verordnung (EU) 2022/1280",
                "Verordnung (EU) 2022/1280",
            ),
        ] {
            assert_eq!(citation(text).map(Citation::law), Some(law), "{text}");
        }
    }

    #[test]
    fn what_is_not_one_citation_is_refused() {
        for text in [
            "",
            "§",
            "§ 12",
            "§ 12 Abs. 3",
            "§§ 10, 12a AsylG",
            "§ 10 AsylG, § 12 AsylG",
            "§ 10 AsylG und § 12 AsylG",
            "§12 AsylG",
            "§ 12 Absatz 3 AsylG",
            "§ 12 Abs. AsylG",
            "§ 12 Abs. 3, AsylG",
            "§ zwölf AsylG",
            "§ 12aa AsylG",
            "§ 12 Asyl",
            "§ 12 AsylG.",
            "AsylG",
            "Art. 5 Verordnung 2024/1348",
        ] {
            assert_eq!(citation(text), None, "{text}");
        }
        let error = Citation::try_from(Str::leak("§ 12")).unwrap_err();
        assert_eq!(
            error.to_string(),
            "“§ 12” is not one citation such as § 12 Abs. 3 AufenthG"
        );
    }

    fn number() -> impl Strategy<Value = String> {
        "[1-9][0-9]{0,3}[a-z]?"
    }

    /// Parts of a paragraph, each with one, two or more numbers.
    fn parts() -> impl Strategy<Value = String> {
        let numbers = prop_oneof![
            number(),
            (number(), number()).prop_map(|(a, b)| format!("{a} und {b}")),
            (number(), number()).prop_map(|(a, b)| format!("{a} bis {b}")),
            (number(), number(), number())
                .prop_map(|(a, b, c)| format!("{a}, {b} und {c}")),
        ];
        let word = prop::sample::select(vec!["Abs.", "Satz", "Nr.", "Buchst."]);
        let part =
            (word, numbers).prop_map(|(word, numbers)| format!("{word} {numbers} "));
        prop::collection::vec(part, 0..4).prop_map(|parts| parts.concat())
    }

    proptest! {
        #[test]
        fn any_paragraph_of_a_known_law_leads_into_its_folder(
            number in number(),
            parts in parts(),
            (law, folder) in prop::sample::select(&FOLDERS[..]),
        ) {
            let text = format!("§ {number} {parts}{law}");
            prop_assert_eq!(page(&text), Some(format!("{folder}/__{number}.html")));
            prop_assert_eq!(citation(&text).map(Citation::law), Some(law));
            prop_assert_eq!(citation(&text).map(Citation::as_str), Some(text.as_str()));
        }

        #[test]
        fn any_text_is_read_or_refused_without_panic(
            text in "(§|Art\\.|Abs\\.|Nr\\.|und|bis|12a|3,|SGB V|AsylG|\\(EU\\)| |\\PC){0,9}",
        ) {
            if let Some(url) = citation(&text).and_then(Citation::url) {
                prop_assert!(url.is_ascii(), "{}", url);
            }
        }
    }
}
