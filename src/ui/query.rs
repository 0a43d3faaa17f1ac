//! What is filtered or searched is a part of the address, so that it can be shared.

use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::use_navigate;
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::watched::use_address;
use crate::platform::Timer;

/// How many milliseconds the address waits for the next key press. Browsers allow about a
/// hundred changes of the address in thirty seconds and throw an error after that.
const PAUSE: i32 = 400;

/// A field of the address's query that a visitor edits.
#[derive(Clone, Copy)]
pub(crate) struct QueryField {
    value: RwSignal<String>,
    write: UnsyncCallback<()>,
}

/// A field of the query: it begins with what the address says, follows it when the
/// visitor goes back or forward, and is written to it, without a new entry in the
/// history, when the visitor pauses.
pub(super) fn use_query_field(key: &'static str) -> QueryField {
    // Neither `use_query_map`, which is the route's own copy and stays as it was
    // when an address matches the same route as the last one, nor the router's map
    // of the query, which decodes a percent sign twice.
    let address = use_address();
    let in_address = Memo::new(move |_| value_of(&address.query(), key));
    let value = RwSignal::new(in_address.get_untracked());
    let written = StoredValue::new(in_address.get_untracked());

    Effect::new(move |_| {
        let now = in_address.get();
        // What comes back from our own writing may be older than the field.
        if written.get_value() != now {
            written.set_value(now.clone());
            value.set(now);
        }
    });

    let navigate = use_navigate();
    let write = UnsyncCallback::new(move |()| {
        let (Some(now), Some(before)) =
            (value.try_get_untracked(), written.try_get_value())
        else {
            return;
        };
        if now == before {
            return;
        }
        let (path, query) = untrack(|| (address.path(), address.query()));
        let query = with_value(&query, key, &now);
        written.set_value(now);
        let options = NavigateOptions {
            replace: true,
            scroll: false,
            resolve: false,
            ..Default::default()
        };
        navigate(&[path, query].concat(), options);
    });
    // It ends with the page that owns it.
    let timer = StoredValue::new_local(Timer::new(move || {
        write.try_run(());
    }));
    Effect::new(move |_| {
        if value.with(|now| written.with_value(|before| before != now)) {
            timer.with_value(|timer| timer.set(PAUSE));
        }
    });
    QueryField { value, write }
}

impl QueryField {
    /// What it says now.
    pub(crate) fn get(self) -> String {
        self.value.get()
    }

    /// Looks at what it says now.
    pub(crate) fn with<T>(self, look: impl FnOnce(&str) -> T) -> T {
        self.value.with(|value| look(value))
    }

    /// Whether it says nothing.
    pub(crate) fn is_empty(self) -> bool {
        self.with(str::is_empty)
    }

    /// Says something else; the address follows when the visitor pauses.
    pub(crate) fn set(self, value: String) {
        self.value.set(value);
    }

    /// Says something else, and so does the address at once.
    pub(crate) fn put(self, value: String) {
        self.set(value);
        self.write();
    }

    /// Writes it to the address at once, before the visitor goes elsewhere.
    pub(crate) fn write(self) {
        // A browser says that a field was edited when it takes the field out of the page, and
        // then the page that owned it is gone.
        self.write.try_run(());
    }
}

/// What the address says for a key that no visitor edits.
pub(super) fn query_value(key: &'static str) -> Memo<String> {
    let address = use_address();
    Memo::new(move |_| value_of(&address.query(), key))
}

/// A value in the form that it has in an address.
pub(super) fn encode(value: &str) -> String {
    utf8_percent_encode(value, NON_ALPHANUMERIC).to_string()
}

/// The value of a key in a query without its question mark; empty where there is none.
fn value_of(search: &str, key: &str) -> String {
    let pairs = search.split('&').filter_map(|pair| pair.split_once('='));
    let value = pairs
        .filter(|(name, _)| *name == key)
        .map(|(_, value)| value)
        .next();
    let value = value.unwrap_or_default().replace('+', " ");
    percent_decode_str(&value).decode_utf8_lossy().into_owned()
}

/// The query with another value for a key, with its question mark if it says anything.
fn with_value(search: &str, key: &str, value: &str) -> String {
    let is_other = |pair: &&str| {
        let name = pair.split_once('=').map_or(*pair, |(name, _)| name);
        !pair.is_empty() && name != key
    };
    let mut pairs: Vec<String> = search
        .split('&')
        .filter(is_other)
        .map(str::to_owned)
        .collect();
    if !value.is_empty() {
        pairs.push([key, "=", &encode(value)].concat());
    }
    let mark = if pairs.is_empty() { "" } else { "?" };
    [mark, &pairs.join("&")].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_value_is_read_as_browsers_write_it() {
        assert_eq!(value_of("q=beh%C3%B6rde&kind=city", "q"), "behörde");
        assert_eq!(value_of("q=job+center", "q"), "job center");
        assert_eq!(value_of("q=50%2525", "q"), "50%25");
        assert_eq!(value_of("kind=city", "q"), "");
    }

    #[test]
    fn odd_queries_are_no_trouble() {
        for search in ["", "q", "=", "&&", "q=%", "q=%ff", "%%%", "q=a&q=b"] {
            let _ = value_of(search, "q");
        }
    }

    #[test]
    fn other_keys_stay_as_they_are() {
        assert_eq!(with_value("x=%20&q=a", "q", "b c"), "?x=%20&q=b%20c");
        assert_eq!(with_value("q=a", "q", ""), "");
        assert_eq!(with_value("", "kind", "city"), "?kind=city");
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(value in any::<String>(), before in "[a-z=&%]*") {
            let search = with_value(&before, "q", &value);
            prop_assert_eq!(value_of(search.trim_start_matches('?'), "q"), value);
        }
    }
}
