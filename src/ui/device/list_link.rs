//! A list in what follows the `#` of an address, which a browser sends to nobody.
//!
//! Each kind of entry has its ids, some with a value: `take?done=bank,kita&date=birth:2026-11-20`.

use percent_encoding::{
    AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode,
};

/// How the part of an address that is a list begins.
const BEGINNING: &str = "take?";

/// What is written as it is: it has no meaning in this part of an address.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_');

/// Entries of one kind.
pub(super) struct Entries<'a> {
    /// The name of the kind.
    pub(super) kind: &'a str,
    /// Ids, and what is said of each; nothing is an empty text.
    pub(super) entries: Vec<(&'a str, &'a str)>,
}

/// The list as what follows the `#` of an address. A kind without entries is left out.
pub(super) fn write(kinds: &[Entries<'_>]) -> String {
    let kinds = kinds.iter().filter(|kind| !kind.entries.is_empty());
    let kinds = kinds.map(|kind| {
        let entries = kind.entries.iter().map(|(id, value)| match *value {
            "" => (*id).to_owned(),
            value => [id, ":", &encoded(value)].concat(),
        });
        [kind.kind, "=", &entries.collect::<Vec<_>>().join(",")].concat()
    });
    [BEGINNING, &kinds.collect::<Vec<_>>().join("&")].concat()
}

/// An entry that was read.
pub(super) struct Entry<'a> {
    pub(super) kind: &'a str,
    pub(super) id: &'a str,
    pub(super) value: String,
}

/// The entries in what follows the path and the query of an address; `None` where it is no
/// list.
pub(super) fn read(hash: &str) -> Option<Vec<Entry<'_>>> {
    let list = hash.trim_start_matches('#').strip_prefix(BEGINNING)?;
    let kinds = list.split('&').filter_map(|kind| kind.split_once('='));
    let entries = kinds.flat_map(|(kind, entries)| {
        entries.split(',').map(move |entry| {
            let (id, value) = entry.split_once(':').unwrap_or((entry, ""));
            let value = percent_decode_str(value).decode_utf8_lossy().into();
            Entry { kind, id, value }
        })
    });
    Some(entries.collect())
}

fn encoded(value: &str) -> String {
    utf8_percent_encode(value, PLAIN).to_string()
}
