//! Parts of pages whose code is in the chunk: a page is complete without them.

use leptos::prelude::*;

use super::{SearchField, Tap};
use crate::guide::List;
use crate::guide::handbook::part::NeedNote;

/// A part of a page whose code is in the chunk.
pub(crate) enum DeferredPart {
    /// The suggestions of a search box.
    Suggestions(SearchField),
    /// What comes of tapping a button.
    Tapped(Tap),
    /// How the guide is put among the apps of a phone.
    InstallHint,
    /// For those who read none of the guide's languages best: which one may do.
    Unlisted,
    /// Answers for the situation that the visitor has chosen to remember, by its id, about
    /// these needs.
    ForYou {
        situation: String,
        needs: List<NeedNote>,
    },
}

/// What draws these parts, a service of the app; nothing until their code has been loaded,
/// of which the caller is notified.
#[derive(Clone, Copy)]
pub(crate) struct DrawPart(pub(crate) Callback<DeferredPart, Option<AnyView>>);

impl DrawPart {
    /// That of this app.
    ///
    /// # Panics
    ///
    /// Never within the app, which provides it around every page.
    pub(crate) fn expect() -> Self {
        expect_context()
    }

    /// Draws a part. The caller is notified when its code has been loaded.
    pub(crate) fn draw(self, part: DeferredPart) -> AnyView {
        self.0.run(part).unwrap_or_else(|| ().into_any())
    }
}
