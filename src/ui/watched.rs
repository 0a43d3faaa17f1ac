//! What lives as long as the app, its signals and the address, read by parts of pages that
//! do not.
//!
//! Leptos keeps each reader on the list of what it has read until that changes, also when
//! the reader is gone. Most of what lives as long as the app never changes, so its lists
//! would grow with every page that somebody looks at.

use leptos::prelude::*;
use leptos::reactive::graph::{AnySource, Observer, Source, ToAnySource};
use leptos_router::hooks::use_location;

use crate::platform::IS_BROWSER;

/// The signal, to be read at once: whoever reads it is taken off its list when it ends, or
/// reads anew.
pub(super) fn watched<S: ToAnySource + Copy>(signal: S) -> S {
    leave_at_end(signal.to_any_source());
    signal
}

/// The address that is shown.
#[derive(Clone, Copy)]
pub(super) struct ShownAddress {
    path: Memo<String>,
    query: Memo<String>,
    fragment: Memo<String>,
}

/// The address that is shown, for whoever has it in the context of the router.
pub(super) fn use_address() -> ShownAddress {
    let location = use_location();
    ShownAddress {
        path: location.pathname,
        query: location.search,
        fragment: location.hash,
    }
}

impl ShownAddress {
    /// Its path. The caller is notified of changes.
    pub(super) fn path(self) -> String {
        read(self.path)
    }

    /// Its query without the question mark. The caller is notified of changes.
    pub(super) fn query(self) -> String {
        read(self.query)
    }

    /// Its query with the question mark; empty where it has none. The caller is notified of
    /// changes.
    pub(super) fn marked_query(self) -> String {
        let query = self.query();
        let mark = if query.is_empty() { "" } else { "?" };
        [mark, &query].concat()
    }

    /// What it says after the `#`, with that. A page that is written ahead of time
    /// knows of none: the browser does not send it. The caller is notified of changes.
    pub(super) fn fragment(self) -> String {
        if IS_BROWSER {
            read(self.fragment)
        } else {
            String::new()
        }
    }
}

fn read(part: Memo<String>) -> String {
    leave_at_end(ArcMemo::from(part).to_any_source());
    part.get()
}

fn leave_at_end(source: AnySource) {
    if let Some(reader) = Observer::get() {
        on_cleanup(move || source.remove_subscriber(&reader));
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Weak};

    use leptos::reactive::graph::{
        AnySubscriber, ReactiveNode, Subscriber, WithObserver,
    };

    use super::*;

    /// A part of a page that reads; whoever has it on a list has a weak reference to it.
    struct Part;

    impl ReactiveNode for Part {
        fn mark_dirty(&self) {}
        fn mark_check(&self) {}
        fn mark_subscribers_check(&self) {}
        fn update_if_necessary(&self) -> bool {
            false
        }
    }

    impl Subscriber for Part {
        fn add_source(&self, _: AnySource) {}
        fn clear_sources(&self, _: &AnySubscriber) {}
    }

    #[test]
    fn a_part_of_a_page_that_is_gone_is_on_no_list() {
        let app = Owner::new();
        let signal = app.with(|| RwSignal::new(1));
        let part = Arc::new(Part);
        let reader = {
            let weak = Arc::downgrade(&part) as Weak<dyn Subscriber + Send + Sync>;
            AnySubscriber(Arc::as_ptr(&part) as usize, weak)
        };
        let page = app.with(Owner::new);
        let read = page.with(|| reader.with_observer(|| watched(signal).get()));
        drop(reader);
        assert_eq!(read, 1);
        assert!(Arc::weak_count(&part) > 0);
        page.cleanup();
        assert_eq!(Arc::weak_count(&part), 0);
    }

    #[test]
    fn one_that_is_there_hears_of_changes_also_when_another_is_gone() {
        let app = Owner::new();
        let signal = app.with(|| RwSignal::new(1));
        let pages: Vec<Owner> = (0..3).map(|_| app.with(Owner::new)).collect();
        let read = |page: &Owner| page.with(|| Memo::new(move |_| watched(signal).get()));
        let values: Vec<Memo<i32>> = pages.iter().map(read).collect();
        let [_, gone, there] = values.as_slice() else {
            unreachable!()
        };
        assert_eq!((gone.get_untracked(), there.get_untracked()), (1, 1));
        pages[1].cleanup();
        signal.set(2);
        assert_eq!(there.get_untracked(), 2);
    }
}
