//! Building the first page in turns, so that the browser can answer a tap in between.
//!
//! A cheap phone takes a fifth of a second for a page. Nobody sees it before it is
//! complete, so its parts may come one after the other.

#[cfg(not(all(feature = "csr", target_arch = "wasm32")))]
use leptos::prelude::AnyView;

#[cfg(all(feature = "csr", target_arch = "wasm32"))]
pub(super) use in_browser::{Turns, in_turn};

/// A part of a page, which is made at once where nobody waits to tap.
#[cfg(not(all(feature = "csr", target_arch = "wasm32")))]
pub(super) fn in_turn(part: impl FnOnce() -> AnyView + Send + 'static) -> AnyView {
    part()
}

#[cfg(all(feature = "csr", target_arch = "wasm32"))]
mod in_browser {
    use std::collections::VecDeque;

    use leptos::prelude::*;

    use crate::platform::web::page;
    use crate::ui::live::live_view;

    /// The parts of the first page that wait for their turn, until it is complete.
    #[derive(Clone)]
    pub(in crate::ui) struct Turns(ArcStoredValue<Option<VecDeque<RwSignal<bool>>>>);

    impl Turns {
        /// Lets the parts of the first page wait, which find this in their context.
        pub(in crate::ui) fn begin() -> Self {
            Self(ArcStoredValue::new(Some(VecDeque::new())))
        }

        /// Gives one part after the other its turn, also those that a part brings along.
        /// What comes later does not wait any more.
        pub(in crate::ui) async fn run(self) {
            page::breathe().await;
            while let Some(is_due) = self.next() {
                // The visitor may have gone on to another page, and the part with the old.
                let _ = is_due.try_set(true);
                page::breathe().await;
            }
        }

        fn next(&self) -> Option<RwSignal<bool>> {
            self.0.try_update_value(|waiting| {
                let next = waiting.as_mut()?.pop_front();
                if next.is_none() {
                    *waiting = None;
                }
                next
            })?
        }

        /// A place in the row; none, if nobody waits any more.
        fn wait(&self) -> Option<RwSignal<bool>> {
            self.0.try_update_value(|waiting| {
                let is_due = RwSignal::new(false);
                waiting.as_mut()?.push_back(is_due);
                Some(is_due)
            })?
        }
    }

    /// A part of a page: on the first page it is made when it is its turn, later at once.
    pub(in crate::ui) fn in_turn(
        part: impl FnOnce() -> AnyView + Send + 'static,
    ) -> AnyView {
        let Some(is_due) = use_context::<Turns>().and_then(|turns| turns.wait()) else {
            return part();
        };
        let mut part: Option<Box<dyn FnOnce() -> AnyView + Send>> = Some(Box::new(part));
        live_view(move || {
            let due = is_due.get().then(|| part.take()).flatten();
            due.map_or_else(|| ().into_any(), |part| part())
        })
        .into_any()
    }
}
