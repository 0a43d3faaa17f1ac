//! The only rooms that touch web APIs.
//!
//! Nothing here panics: what a browser refuses (storage in private mode, a
//! history that is changed too often) is an `Option`, a `Result`, or is left undone.

mod boot;
pub mod clock;
pub mod engine;
pub mod fetch;
pub mod file;
pub mod installation;
pub mod intl;
pub mod page;
pub mod scroll;
pub mod storage;
pub mod timer;
pub mod worker;
