//! Progressive rendering: the first page is drawn part after part, and yields to the
//! browser in between, so that it can answer a tap.
//!
//! A cheap phone takes a fifth of a second for a page. Nobody sees it before it is
//! complete, so its parts may come one after the other.

use std::collections::VecDeque;

use leptos::prelude::*;

use crate::platform::task::yield_to_browser;
use crate::ui::live::live_view;

/// The parts of the first page that are not drawn yet, until it is complete. A page that
/// is written ahead of time has no queue.
#[derive(Clone)]
pub(super) struct RenderQueue(ArcStoredValue<Option<VecDeque<RwSignal<bool>>>>);

impl RenderQueue {
    /// A queue for the parts that find it in their context.
    pub(super) fn new() -> Self {
        Self(ArcStoredValue::new(Some(VecDeque::new())))
    }

    /// Draws one part after the other, also those that a part brings along. What is added
    /// later is drawn at once.
    pub(super) async fn run(self) {
        yield_to_browser().await;
        while let Some(is_due) = self.next() {
            // The visitor may have gone on to another page, and the part with the old.
            let _ = is_due.try_set(true);
            yield_to_browser().await;
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

    /// Adds a part, which is notified when it is due; `None` if the page is complete.
    fn add(&self) -> Option<RwSignal<bool>> {
        self.0.try_update_value(|waiting| {
            let is_due = RwSignal::new(false);
            waiting.as_mut()?.push_back(is_due);
            Some(is_due)
        })?
    }
}

/// A part of a page that is large, or far down: on the first page it is drawn when it is
/// due, later at once.
pub(super) fn render_later(part: impl FnOnce() -> AnyView + Send + 'static) -> AnyView {
    let Some(is_due) = use_context::<RenderQueue>().and_then(|queue| queue.add()) else {
        return part();
    };
    let mut part: Option<Box<dyn FnOnce() -> AnyView + Send>> = Some(Box::new(part));
    live_view(move || {
        let due = is_due.get().then(|| part.take()).flatten();
        due.map_or_else(|| ().into_any(), |part| part())
    })
    .into_any()
}
