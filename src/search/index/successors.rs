//! Which document replaces a defunct one.

use super::document::Document;

/// How many successors of a successor are followed: records may refer to each other in a
/// circle.
const MOST: usize = 8;

/// For each document the last of its successors; `None` if it is not defunct, or has none.
pub(super) fn successors(
    documents: &[Document<'_>],
    find: &dyn Fn(&str) -> Option<u32>,
) -> Vec<Option<u32>> {
    let next = |document: &Document<'_>| {
        let is_defunct = document.prior.is_defunct;
        find(document.succeeded_by.as_deref().filter(|_| is_defunct)?)
    };
    let last = |(number, document): (usize, &Document<'_>)| {
        let mut last = next(document)?;
        for _ in 0..MOST {
            match documents.get(last as usize).and_then(next) {
                Some(later) => last = later,
                None => break,
            }
        }
        Some(last).filter(|last| *last as usize != number)
    };
    documents.iter().enumerate().map(last).collect()
}
