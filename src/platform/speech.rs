//! Reading aloud, by voices that are on the device. A voice in the web would have to be told
//! what is read, so it does not count.

use std::ops::Range;

use super::{Listener, sys};
use crate::i18n::spoken::Passage;

/// Whether the device has a voice for a language, by its tag.
pub fn has_voice(language: &str) -> bool {
    sys::speech::has_voice(language)
}

/// Calls back when the voices have changed: many browsers know them only after a while.
pub fn on_voices(callback: impl Fn() + 'static) -> Listener {
    Listener(sys::speech::on_voices(callback))
}

/// How reading has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// All has been read.
    Done,
    /// Something else is read, or the device does not go on.
    Broken,
}

/// What is being read; it ends when this is dropped.
pub struct Speaking(
    #[allow(dead_code, reason = "it is only kept")] sys::speech::Speaking,
);

/// Reads a text aloud in a language, and nothing else any more. The speed is 1 where it is
/// as usual.
pub fn say(
    text: &str,
    language: &str,
    speed: f32,
    on_end: impl Fn(Ending) + 'static,
) -> Speaking {
    Speaking(sys::speech::say(text, language, speed, on_end))
}

/// Reads a German text aloud, to its end, and nothing else any more.
pub fn say_german(text: &str) {
    sys::speech::say_german(text);
}

/// The text of a part of the page, in blocks such as paragraphs.
pub struct PageText(sys::speech::PageText);

impl PageText {
    /// The visible text of the element that a CSS selector finds, without what is to be
    /// pressed. It is read once: who changes the page later is not heard.
    pub fn read(selector: &str) -> Self {
        Self(sys::speech::PageText::read(selector))
    }

    /// The texts of the blocks.
    pub fn blocks(&self) -> &[Vec<Passage>] {
        self.0.blocks()
    }

    /// Marks some bytes of a block, and nothing else any more. The page is not changed.
    pub fn mark(&self, block: usize, bytes: Range<usize>) {
        self.0.mark(block, bytes);
    }
}
