//! How far the page is scrolled, and how far the pages before it were.

use super::sys;

/// Where the visitor is in a page, as far as it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScrollPosition {
    /// Where each page begins.
    Start,
    /// Somewhere below it.
    Within,
    /// So far down that there is no way further.
    End,
}

/// Where the visitor is now.
pub fn position() -> ScrollPosition {
    sys::scroll::position()
}

/// Scrolls to where the page begins.
pub fn to_start() {
    sys::scroll::to_start();
}

/// Scrolls to the element that the address names after its `#`, where there is one.
pub fn to_anchor() {
    sys::scroll::to_anchor();
}

/// Remembers the scroll of each entry of the history, so that Back leads there again.
///
/// A browser restores the scroll as soon as the address changes. Then the page that
/// was longer is not in the document yet, and the browser stops at the end of the
/// shorter one. So we remember the scroll ourselves: each entry of the history has a
/// number as its state, and the numbers lead to the positions. They outlive a reload
/// in the storage of the tab.
#[derive(Clone)]
pub struct ScrollMemory(sys::scroll::ScrollMemory);

impl ScrollMemory {
    /// What is remembered of the tab.
    pub fn open() -> Self {
        Self(sys::scroll::ScrollMemory::open())
    }

    /// Takes over from the browser, for as long as the page is open. What is remembered of
    /// the entry that is shown is overwritten: it has to be restored before.
    pub fn start(&self) {
        self.0.start();
    }

    /// The number of the entry of the history that is shown, if it has one yet.
    pub fn entry(&self) -> Option<u32> {
        self.0.entry()
    }

    /// Whether the visitor goes back or forward, until the page is scrolled.
    pub fn is_moving(&self) -> bool {
        self.0.is_moving()
    }

    /// Scrolls to where the visitor was when this entry of the history was shown
    /// last; returns whether it was shown before.
    pub fn restore(&self) -> bool {
        self.0.restore()
    }

    /// Scrolls to where the visitor was, if that is further down than the page is.
    pub fn restore_further(&self) {
        self.0.restore_further();
    }
}
