//! Putting a few items in order.

/// Items in the order of a key; those with the same key stay as they came. For the few items
/// of a page the sort of the standard library would be more code than it is worth in the Wasm.
pub(super) fn in_order<T, K: PartialOrd>(
    items: impl Iterator<Item = T>,
    key: impl Fn(&T) -> K,
) -> Vec<T> {
    let mut ordered: Vec<T> = Vec::new();
    for item in items {
        let own = key(&item);
        let at = ordered.partition_point(|other| key(other) <= own);
        ordered.insert(at, item);
    }
    ordered
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn it_is_the_order_of_the_standard_library(items in prop::collection::vec(0..20_u8, 0..40)) {
            let items: Vec<(usize, u8)> = items.into_iter().enumerate().collect();
            let mut expected = items.clone();
            expected.sort_by_key(|(_, key)| *key);
            prop_assert_eq!(in_order(items.into_iter(), |(_, key)| *key), expected);
        }
    }
}
