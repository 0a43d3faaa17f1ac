//! Saved places in an address, to give them to somebody else: `take?v=1&place=tafel,vhs&n=2`.
//!
//! Notes are never in it. The number of places comes last and tells whether the address came
//! whole, and the version how to read it once there is another way to write it.

use percent_encoding::percent_decode_str;

use super::list_link::{self, Entries};

/// The version that is written.
const VERSION: &str = "1";

/// What an address says that somebody has put together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SavedLink {
    /// The ids of places, each once.
    pub(crate) ids: Vec<String>,
    /// Whether nothing of it is missing, and all of it is understood.
    pub(crate) is_whole: bool,
}

/// The places as what follows the `#` of an address.
pub(crate) fn write(ids: &[&str]) -> String {
    let count = ids.len().to_string();
    let one = |kind, id| Entries {
        kind,
        entries: vec![(id, "")],
    };
    let places = Entries {
        kind: "place",
        entries: ids.iter().map(|id| (*id, "")).collect(),
    };
    list_link::write(&[one("v", VERSION), places, one("n", &count)])
}

/// What follows the path and the query of an address; `None` where it is no list.
pub(crate) fn read(hash: &str) -> Option<SavedLink> {
    // Some programs encode more than they should when they pass an address on.
    let hash = percent_decode_str(hash).decode_utf8_lossy();
    let hash = hash.replace("&amp;", "&");
    let hash = hash.trim_start_matches('#');
    if !hash.starts_with("take") {
        return None;
    }
    let entries = list_link::read(hash).unwrap_or_default();
    let of = |kind: &'static str| {
        let entries = entries.iter().filter(move |it| it.kind == kind);
        entries.map(|it| it.id)
    };
    let is_of_id = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let mut ids: Vec<String> = Vec::new();
    let named = of("place").filter(|id| !id.is_empty() && id.chars().all(is_of_id));
    for id in named {
        if ids.iter().all(|own| own != id) {
            ids.push(id.to_owned());
        }
    }
    let count = of("n").next().and_then(|it| it.parse().ok());
    let is_whole = of("v").eq([VERSION]) && count == Some(ids.len()) && !ids.is_empty();
    Some(SavedLink { ids, is_whole })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn whole(ids: &[&str]) -> Option<SavedLink> {
        let ids = ids.iter().map(|id| (*id).to_owned()).collect();
        Some(SavedLink {
            ids,
            is_whole: true,
        })
    }

    #[test]
    fn an_address_of_today_is_read_for_ever() {
        let hash = "#take?v=1&place=tafel,116117,vhs&n=3";
        assert_eq!(read(hash), whole(&["tafel", "116117", "vhs"]));
        assert_eq!(["#", &write(&["tafel", "116117", "vhs"])].concat(), hash);
    }

    #[test]
    fn a_program_that_encodes_too_much_does_no_harm() {
        for hash in [
            "#take%3Fv%3D1%26place%3Dtafel%2Cvhs%26n%3D2",
            "#take?v=1&amp;place=tafel%2Cvhs&amp;n=2",
        ] {
            assert_eq!(read(hash), whole(&["tafel", "vhs"]), "{hash}");
        }
    }

    #[test]
    fn what_is_missing_is_noticed_and_the_rest_is_read() {
        for (hash, ids) in [
            ("#take?v=1&place=tafel,vh", &["tafel", "vh"][..]),
            ("#take?v=1&n=2&place=tafel,VHS", &["tafel"]),
            ("#take?v=1&n=2&place=tafel,", &["tafel"]),
            ("#take?v=2&n=1&place=tafel", &["tafel"]),
            ("#take?place=tafel", &["tafel"]),
            ("#take?v=1&n=0&place", &[]),
            ("#take?v=1", &[]),
            ("#take?", &[]),
            ("#take", &[]),
        ] {
            let read = read(hash).unwrap();
            assert!(!read.is_whole, "{hash}");
            assert_eq!(read.ids, ids, "{hash}");
        }
    }

    #[test]
    fn another_part_of_an_address_is_no_list() {
        for hash in ["", "#", "#contact", "#place=tafel"] {
            assert_eq!(read(hash), None, "{hash}");
        }
    }

    proptest! {
        #[test]
        fn any_places_are_read_in_their_order(
            ids in prop::collection::btree_set("[a-z0-9][a-z0-9-]{0,20}", 1..60),
        ) {
            let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
            let link = write(&ids);
            prop_assert_eq!(read(&["#", &link].concat()), whole(&ids));
            // Cut off anywhere it is damaged, or no list.
            for end in 0..link.len() {
                prop_assert!(read(&link[..end]).is_none_or(|read| !read.is_whole));
            }
        }

        #[test]
        fn any_part_of_an_address_is_read(hash in "#?(take\\?)?((v|n|place)[=,&%a-z0-9]*)*.*") {
            let _ = read(&hash);
        }
    }
}
