use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{HtmlElement, window};

use super::events::{self, Listener};
use super::share::PRINT;
use super::{boot, document, root};
use crate::i18n::Language;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = wegweiser, js_name = carryHeights)]
    fn carry_heights(page: &HtmlElement);
}

pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

pub fn title() -> String {
    document()
        .map(|document| document.title())
        .unwrap_or_default()
}

pub fn heading_of(id: &str) -> Option<String> {
    let section = document()?.get_element_by_id(id)?;
    let heading = section.query_selector("h2, h3").ok()??;
    heading.text_content()
}

pub fn set_language(language: Language) {
    let Some(root) = root() else { return };
    let direction = language.direction().as_str();
    // To set what it has already makes the browser find the styles of the whole page anew.
    if root.lang() != language.tag() {
        root.set_lang(language.tag());
    }
    if root.dir() != direction {
        root.set_dir(direction);
    }
}

pub fn set_state(name: &str, value: &str) {
    if let Some(root) = root() {
        // It fails only for names that are no attribute names; ours are literals.
        let _ = root.set_attribute(&["data-", name].concat(), value);
    }
}

pub fn is_visible() -> bool {
    document().is_none_or(|document| !document.hidden())
}

pub fn on_visibility(callback: impl Fn() + 'static) -> Listener {
    let target = document().map(Into::into);
    events::listen(target, "visibilitychange", Closure::new(callback))
}

pub fn reload() {
    if let Some(window) = window() {
        let _ = window.location().reload();
    }
}

/// The event of [`PRINT`] comes early enough for what is drawn when a
/// signal changes; that of the browser does not where the page itself opens the dialogue.
pub fn before_print(callback: impl Fn() + 'static) -> [Listener; 2] {
    let callback = Rc::new(callback);
    ["beforeprint", PRINT].map(|event| {
        let callback = Rc::clone(&callback);
        boot::listen(event, move || callback())
    })
}

/// The lock on the screen (Screen Wake Lock API).
pub struct ScreenOn {
    lock: Rc<RefCell<ScreenLock>>,
    _listener: Listener,
}

#[derive(Default)]
struct ScreenLock {
    is_over: bool,
    sentinel: Option<JsValue>,
}

/// The browser ends the lock whenever the page is hidden, so it is asked for again.
pub fn keep_screen_on() -> ScreenOn {
    let lock = Rc::new(RefCell::new(ScreenLock::default()));
    lock_screen(Rc::clone(&lock));
    let again = Rc::clone(&lock);
    let _listener = on_visibility(move || {
        if is_visible() {
            lock_screen(Rc::clone(&again));
        }
    });
    ScreenOn { lock, _listener }
}

fn lock_screen(lock: Rc<RefCell<ScreenLock>>) {
    spawn_local(async move {
        let Some(promise) = ask_for_screen() else {
            return;
        };
        // It fails where the battery is low, and then the screen is as always.
        let Ok(sentinel) = JsFuture::from(promise).await else {
            return;
        };
        let mut lock = lock.borrow_mut();
        if lock.is_over {
            release(&sentinel);
        } else {
            lock.sentinel = Some(sentinel);
        }
    });
}

/// Asks for a lock; `None` where the browser has none.
fn ask_for_screen() -> Option<Promise> {
    let navigator = window()?.navigator();
    let locks = Reflect::get(&navigator, &"wakeLock".into()).ok()?;
    let request = Reflect::get(&locks, &"request".into()).ok()?;
    let request: Function = request.dyn_into().ok()?;
    request
        .call1(&locks, &"screen".into())
        .ok()?
        .dyn_into()
        .ok()
}

fn release(sentinel: &JsValue) {
    let release = Reflect::get(sentinel, &"release".into());
    if let Some(release) = release.ok().and_then(|it| it.dyn_into::<Function>().ok()) {
        // A lock that has ended already is none.
        let _ = release.call0(sentinel);
    }
}

impl Drop for ScreenOn {
    fn drop(&mut self) {
        let mut lock = self.lock.borrow_mut();
        lock.is_over = true;
        if let Some(sentinel) = lock.sentinel.take() {
            release(&sentinel);
        }
    }
}

pub fn is_not_found() -> bool {
    let main = document().and_then(|it| it.get_element_by_id("main"));
    let hook = main.and_then(|main| main.get_attribute("data-page"));
    hook.is_some_and(|hook| hook == "not-found")
}

pub fn emptied(id: &str) -> Option<HtmlElement> {
    let element = document()?.get_element_by_id(id)?;
    element.replace_children_with_node_0();
    element.dyn_into().ok()
}

pub fn replacement(id: &str) -> Option<HtmlElement> {
    let element = document()?.get_element_by_id(id)?;
    element.clone_node().ok()?.dyn_into().ok()
}

pub fn apply_deferred_styles() {
    let styles = document().and_then(|it| it.query_selector("[data-deferred]").ok()?);
    if let Some(styles) = styles {
        // It fails for no name.
        let _ = styles.remove_attribute("media");
    }
}

pub fn replace(element: &HtmlElement) {
    let old = document().and_then(|document| document.get_element_by_id(&element.id()));
    if let Some(old) = old {
        carry_heights(element);
        // It fails only where too many elements would be put in.
        let _ = old.replace_with_with_node_1(element);
    }
}
