//! Whom to call at once.

use leptos::prelude::*;

use crate::ui::parts::CallNow;

/// The numbers to call at once, where the query tells of a danger. It is read aloud when it
/// appears.
#[component]
pub(super) fn Safety(
    /// The ids of the places to call.
    lines: Vec<&'static str>,
) -> impl IntoView {
    view! {
        <section class="safety" role="alert" data-testid="safety">
            <CallNow places=lines/>
        </section>
    }
}
