use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{History, ScrollRestoration, Storage, window};

use super::task::next_frame;
use super::{document, root};
use crate::platform::scroll::ScrollPosition;

pub fn position() -> ScrollPosition {
    let position = window().and_then(|window| window.scroll_y().ok());
    let position = position.unwrap_or(0.0);
    let end = root().map_or(0, |root| root.scroll_height() - root.client_height());
    match position {
        top if top <= 0.0 => ScrollPosition::Start,
        // Positions have fractions of a pixel, heights have none.
        low if low + 1.0 >= end.into() => ScrollPosition::End,
        _ => ScrollPosition::Within,
    }
}

pub fn to_start() {
    scroll_to(0);
}

pub fn to_anchor() {
    let hash = window().and_then(|window| window.location().hash().ok());
    let Some(id) = hash.as_deref().and_then(|hash| hash.strip_prefix('#')) else {
        return;
    };
    if let Some(element) = document().and_then(|it| it.get_element_by_id(id)) {
        element.scroll_into_view();
    }
}

/// The key in the storage of the tab.
const KEY: &str = "wegweiser.scroll";

#[derive(Clone)]
pub struct ScrollMemory(Rc<Memory>);

struct Memory {
    /// How far each entry was scrolled, in whole CSS pixels, by the entry's number.
    positions: RefCell<Vec<i32>>,
    /// Whether the visitor went back or forward and the page is not yet scrolled.
    is_moving: Cell<bool>,
}

impl ScrollMemory {
    pub fn open() -> Self {
        let kept = storage().and_then(|storage| storage.get_item(KEY).ok()?);
        let positions = kept.unwrap_or_default();
        let positions = positions.split(',').map(|text| text.parse().unwrap_or(0));
        Self(Rc::new(Memory {
            positions: RefCell::new(positions.collect()),
            is_moving: Cell::new(false),
        }))
    }

    pub fn start(&self) {
        scroll_by(ScrollRestoration::Manual);
        // Now, because a page that is being left may not give its entry a number any more:
        // it may be left before the event of its first scroll.
        self.0.remember();
        self.on("scroll", |memory| memory.0.remember());
        // The router may give the entry another state without a scroll.
        self.on("click", |memory| {
            memory.0.remember();
            // Whoever waited for a page that did not come goes on from the one that is shown.
            memory.0.is_moving.set(false);
        });
        self.on("popstate", |memory| {
            memory.0.is_moving.set(true);
            let memory = memory.clone();
            // The other page is in the document by the next frame, unless it has to be
            // loaded: then whoever shows it restores the scroll.
            next_frame(move || {
                if !is_loading() {
                    memory.restore();
                }
            });
        });
        // When the visitor comes back, the page that was written ahead of time is there
        // long before us, and the browser scrolls it.
        self.on("pagehide", |memory| {
            memory.0.keep();
            scroll_by(ScrollRestoration::Auto);
        });
        self.on("pageshow", |_| scroll_by(ScrollRestoration::Manual));
    }

    fn on(&self, event: &str, listen: fn(&Self)) {
        let memory = self.clone();
        let listener = Closure::<dyn Fn()>::new(move || listen(&memory));
        if let Some(window) = window() {
            // Before other listeners, because a click on a link leaves the entry.
            // It fails only in windows without events, which show no page.
            let _ = window.add_event_listener_with_callback_and_bool(
                event,
                listener.as_ref().unchecked_ref(),
                true,
            );
        }
        listener.forget();
    }

    pub fn entry(&self) -> Option<u32> {
        Some(entry()? as u32)
    }

    pub fn is_moving(&self) -> bool {
        self.0.is_moving.get()
    }

    pub fn restore(&self) -> bool {
        self.0.is_moving.set(false);
        let Some(position) = self.0.remembered() else {
            return false;
        };
        scroll_to(position);
        true
    }

    pub fn restore_further(&self) {
        let further = self.0.remembered().filter(|&position| position > now());
        if let Some(position) = further {
            scroll_to(position);
        }
    }
}

impl Memory {
    /// The scroll of the entry of the history that is shown, if it was shown before.
    fn remembered(&self) -> Option<i32> {
        self.positions.borrow().get(entry()?).copied()
    }

    fn remember(&self) {
        // A page that is replaced by a shorter one scrolls, but nobody scrolled it.
        if self.is_moving.get() {
            return;
        }
        let mut positions = self.positions.borrow_mut();
        let entry = entry().unwrap_or_else(|| {
            let new = positions.len();
            name_entry(new);
            new
        });
        if entry >= positions.len() {
            positions.resize(entry + 1, 0);
        }
        positions[entry] = now();
    }

    fn keep(&self) {
        self.remember();
        let positions = self.positions.borrow();
        let positions: Vec<String> = positions.iter().map(i32::to_string).collect();
        if let Some(storage) = storage() {
            let _ = storage.set_item(KEY, &positions.join(","));
        }
    }
}

/// Whether something is being loaded that the page needs.
fn is_loading() -> bool {
    let state = root().and_then(|root| root.get_attribute("data-state"));
    state.is_some_and(|state| state == "loading")
}

/// How far the page is scrolled.
fn now() -> i32 {
    let position = window().and_then(|window| window.scroll_y().ok());
    position.unwrap_or(0.0).round() as i32
}

fn scroll_to(position: i32) {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, position.into());
    }
}

/// Says who scrolls when the visitor goes back or forward.
fn scroll_by(who: ScrollRestoration) {
    if let Some(history) = history() {
        // Where it fails, the browser scrolls too, and we have the last word.
        let _ = history.set_scroll_restoration(who);
    }
}

fn history() -> Option<History> {
    window()?.history().ok()
}

fn storage() -> Option<Storage> {
    window()?.session_storage().ok()?
}

/// The number of the entry of the history that is shown, if it has one yet.
fn entry() -> Option<usize> {
    let state = history()?.state().ok()?.as_f64()?;
    Some(state as usize)
}

fn name_entry(entry: usize) {
    if let Some(history) = history() {
        let _ = history.replace_state(&JsValue::from_f64(entry as f64), "");
    }
}
