use std::ops::Range;

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Event, HtmlElement, Node, SpeechSynthesis, SpeechSynthesisUtterance,
    SpeechSynthesisVoice, window,
};

use super::document;
use super::events::{self, Listener};
use crate::i18n::spoken::Passage;
use crate::platform::speech::Ending;

pub fn has_voice(language: &str) -> bool {
    voice(language).is_some()
}

pub fn on_voices(callback: impl Fn() + 'static) -> Listener {
    let target = synthesis().map(Into::into);
    events::listen(target, "voiceschanged", Closure::new(callback))
}

pub struct Speaking {
    utterance: Option<SpeechSynthesisUtterance>,
    /// What the utterance calls.
    _end: Closure<dyn Fn(Event)>,
}

pub fn say(
    text: &str,
    language: &str,
    speed: f32,
    on_end: impl Fn(Ending) + 'static,
) -> Speaking {
    let end = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        let is_done = event.type_() == "end";
        on_end(if is_done {
            Ending::Done
        } else {
            Ending::Broken
        });
    });
    let utterance = speak(text, language, |utterance| {
        utterance.set_rate(speed);
        let function = end.as_ref().unchecked_ref();
        utterance.set_onend(Some(function));
        utterance.set_onerror(Some(function));
    });
    Speaking {
        utterance,
        _end: end,
    }
}

impl Drop for Speaking {
    fn drop(&mut self) {
        if let (Some(utterance), Some(synthesis)) = (&self.utterance, synthesis()) {
            utterance.set_onend(None);
            utterance.set_onerror(None);
            synthesis.cancel();
        }
    }
}

pub fn say_german(text: &str) {
    speak(text, "de-DE", |_| ());
}

/// Ends what is being read, and reads this.
fn speak(
    text: &str,
    language: &str,
    prepare: impl FnOnce(&SpeechSynthesisUtterance),
) -> Option<SpeechSynthesisUtterance> {
    let synthesis = synthesis()?;
    let utterance = SpeechSynthesisUtterance::new_with_text(text).ok()?;
    utterance.set_lang(language);
    utterance.set_voice(voice(language).as_ref());
    prepare(&utterance);
    synthesis.cancel();
    synthesis.speak(&utterance);
    Some(utterance)
}

/// What reads aloud, where the browser has it.
fn synthesis() -> Option<SpeechSynthesis> {
    let window = window()?;
    let synthesis = Reflect::get(&window, &"speechSynthesis".into()).ok()?;
    synthesis.is_object().then(|| synthesis.unchecked_into())
}

/// A voice of the device. Android writes de_DE.
fn voice(language: &str) -> Option<SpeechSynthesisVoice> {
    let base = |tag: &str| tag.split(['-', '_']).next().map(str::to_ascii_lowercase);
    let voices = synthesis()?.get_voices().into_iter();
    let mut voices = voices.map(JsCast::unchecked_into::<SpeechSynthesisVoice>);
    voices.find(|voice| voice.local_service() && base(&voice.lang()) == base(language))
}

/// What is not read: what is to be pressed, and what is not for the ear.
const LEFT_OUT: &str = "button,nav,script,style,svg,select,dialog,.crumb,\
                        .visually-hidden,[aria-labelledby=neighbours],[aria-hidden=true],[hidden],\
                        details:not([open]) > :not(summary)";

/// The elements whose text is a block.
const BLOCKS: &str = "h1,h2,h3,h4,h5,p,li,dt,dd,td,th,caption,address,label,summary,\
                      legend,figcaption,blockquote,div,section,article,main";

/// The name of the mark, for the style sheet.
const MARK: &str = "read-aloud";

/// All nodes that have text (`NodeFilter.SHOW_TEXT`).
const SHOW_TEXT: u32 = 4;

#[derive(Default)]
pub struct PageText {
    /// The text nodes of each block.
    nodes: Vec<Vec<Node>>,
    blocks: Vec<Vec<Passage>>,
}

impl PageText {
    pub fn read(selector: &str) -> Self {
        let mut text = Self::default();
        // What is not there has no text.
        let _ = text.collect(selector);
        text
    }

    fn collect(&mut self, selector: &str) -> Option<()> {
        let document = document()?;
        let root = document.query_selector(selector).ok()??;
        let walker = document
            .create_tree_walker_with_what_to_show(&root, SHOW_TEXT)
            .ok()?;
        let mut last: Option<Node> = None;
        while let Ok(Some(node)) = walker.next_node() {
            let Some(parent) = node.parent_element() else {
                continue;
            };
            let is_left_out = !matches!(parent.closest(LEFT_OUT), Ok(None));
            let is_shown = parent
                .dyn_ref::<HtmlElement>()
                .is_some_and(|parent| parent.offset_parent().is_some());
            let text = node.text_content().unwrap_or_default();
            if is_left_out || !is_shown || text.is_empty() {
                continue;
            }
            let language = parent.closest("[lang]").ok().flatten();
            let language = language.and_then(|element| element.get_attribute("lang"));
            let block: Option<Node> =
                parent.closest(BLOCKS).ok().flatten().map(Into::into);
            let is_same = last
                .as_ref()
                .is_some_and(|last| last.is_same_node(block.as_ref()));
            if !is_same || self.blocks.is_empty() {
                self.blocks.push(Vec::new());
                self.nodes.push(Vec::new());
            }
            last = block;
            let passage = Passage {
                text,
                language: language.unwrap_or_default(),
            };
            if let (Some(passages), Some(nodes)) =
                (self.blocks.last_mut(), self.nodes.last_mut())
            {
                passages.push(passage);
                nodes.push(node);
            }
        }
        Some(())
    }

    pub fn blocks(&self) -> &[Vec<Passage>] {
        &self.blocks
    }

    pub fn mark(&self, block: usize, bytes: Range<usize>) {
        // An old browser marks nothing, and reads all the same.
        let _ = self.highlight(block, bytes);
    }

    fn highlight(&self, block: usize, bytes: Range<usize>) -> Option<()> {
        let (first, from) = self.position(block, bytes.start, false)?;
        let (last, to) = self.position(block, bytes.end, true)?;
        let range = document()?.create_range().ok()?;
        range.set_start(first, from).ok()?;
        range.set_end(last, to).ok()?;
        if let Some(parent) = first.parent_element() {
            let options = web_sys::ScrollIntoViewOptions::new();
            options.set_block(web_sys::ScrollLogicalPosition::Nearest);
            parent.scroll_into_view_with_scroll_into_view_options(&options);
        }
        let window = window()?;
        let constructor = Reflect::get(&window, &"Highlight".into()).ok()?;
        let constructor: Function = constructor.dyn_into().ok()?;
        let highlight = Reflect::construct(&constructor, &Array::of1(&range)).ok()?;
        call_highlights("set", &Array::of2(&MARK.into(), &highlight))
    }

    /// The text node in which a byte of a block is, and which of its UTF-16 units that is.
    fn position(&self, block: usize, byte: usize, is_end: bool) -> Option<(&Node, u32)> {
        let mut start = 0;
        for (passage, node) in self.blocks.get(block)?.iter().zip(self.nodes.get(block)?)
        {
            let end = start + passage.text.len();
            if byte < end || is_end && byte == end {
                let before = passage.text.get(..byte.checked_sub(start)?)?;
                let units = before.encode_utf16().count();
                return Some((node, u32::try_from(units).ok()?));
            }
            start = end;
        }
        None
    }
}

impl Drop for PageText {
    fn drop(&mut self) {
        call_highlights("delete", &Array::of1(&MARK.into()));
    }
}

/// Calls a method of the highlights of the page (CSS Custom Highlight API).
fn call_highlights(method: &str, arguments: &Array) -> Option<()> {
    let window = window()?;
    let css = Reflect::get(&window, &"CSS".into()).ok()?;
    let highlights: JsValue = Reflect::get(&css, &"highlights".into()).ok()?;
    let method = Reflect::get(&highlights, &method.into()).ok()?;
    let method: Function = method.dyn_into().ok()?;
    method.apply(&highlights, arguments).ok()?;
    Some(())
}
