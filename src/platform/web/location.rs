use wasm_bindgen::closure::Closure;
use web_sys::window;

use super::events::{Listener, listen};

pub fn path() -> String {
    let path = window().and_then(|window| window.location().pathname().ok());
    path.unwrap_or_else(|| "/".into())
}

pub fn query() -> String {
    let query = window().and_then(|window| window.location().search().ok());
    query.unwrap_or_default()
}

pub fn origin() -> Option<String> {
    window()?.location().origin().ok()
}

pub fn after_origin() -> String {
    let hash = window().and_then(|window| window.location().hash().ok());
    [path(), query(), hash.unwrap_or_default()].concat()
}

pub fn on_move(callback: impl Fn() + 'static) -> Listener {
    let target = window().map(Into::into);
    listen(target, "popstate", Closure::new(callback))
}

pub fn go_back() -> bool {
    let history = window().and_then(|window| window.history().ok());
    let history = history.filter(|history| history.length().is_ok_and(|it| it > 1));
    history.is_some_and(|history| history.back().is_ok())
}

pub fn replace(address: &str) {
    let history = window().and_then(|window| window.history().ok());
    if let Some(history) = history {
        let state = history.state().unwrap_or_default();
        let _ = history.replace_state_with_url(&state, "", Some(address));
    }
}
