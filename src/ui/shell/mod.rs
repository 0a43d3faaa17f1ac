//! What is around every page: the app, its frame, and how it starts.

pub(super) mod app;
mod deferred;
mod failure;
mod follow;
pub(super) mod footer;
mod frame;
pub(super) mod header;
mod language_offer;
pub(super) mod language_switch;
pub(super) mod navigation;
mod page_view;
mod start;
mod translation;
mod update;

pub use app::App;
pub use start::start;
