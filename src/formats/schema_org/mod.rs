//! Structured data for search engines, in the vocabulary of [schema.org](https://schema.org)
//! and written as JSON-LD.

mod glossary;
mod meeting;
mod node;
mod page;
mod place;
mod questions;

pub use glossary::{defined_term, defined_term_set};
pub use meeting::event_series;
pub use node::{Node, graph};
pub use page::{Breadcrumb, breadcrumbs, website};
pub use place::organization;
pub use questions::{Question, faq_page, how_to};
