//! Did you mean …? What a text that is not known is most like.

use super::finding::{Words, words};

/// The candidate that is most like a text, if one is like it at all.
pub(super) fn nearest<'a>(
    text: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let count = text.chars().count();
    let most = (count / 3).clamp(1, 3);
    let lower = text.to_lowercase();
    let distances = candidates.into_iter().filter_map(|candidate| {
        let length = candidate.chars().count().abs_diff(count);
        let distance =
            (length <= most).then(|| distance(&lower, &candidate.to_lowercase()))?;
        (distance <= most).then_some((distance, candidate))
    });
    let best = distances.min_by_key(|(distance, _)| *distance);
    best.map(|(_, candidate)| candidate)
}

/// Whether a text is another with at most two slips of the finger. Names of towns are more
/// like each other than [`nearest`] allows: three letters make Flensburg Rendsburg.
pub(super) fn is_slip(text: &str, other: &str) -> bool {
    let (text, other) = (text.trim().to_lowercase(), other.to_lowercase());
    let most = (other.chars().count() / 3).clamp(1, 2);
    let lengths = [&text, &other].map(|it| it.chars().count());
    lengths[0].abs_diff(lengths[1]) <= most && distance(&text, &other) <= most
}

/// A sentence, and after it the candidate that a text is most like.
pub(super) fn or_nearest<'a>(
    words: Words,
    text: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Words {
    match nearest(text, candidates) {
        Some(nearest) => words.and(words!(
            "Gemeint ist wohl „{nearest}“",
            "Did you mean “{nearest}”?"
        )),
        None => words,
    }
}

/// How many letters are missing, too many, wrong, or changed with their neighbour
/// (Damerau and Levenshtein, optimal string alignment).
fn distance(left: &str, right: &str) -> usize {
    let (left, right): (Vec<char>, Vec<char>) =
        (left.chars().collect(), right.chars().collect());
    let width = right.len() + 1;
    let mut rows: [Vec<usize>; 3] =
        [vec![0; width], vec![0; width], (0..width).collect()];
    for (i, own) in left.iter().enumerate() {
        rows.rotate_left(1);
        rows[2][0] = i + 1;
        for (j, other) in right.iter().enumerate() {
            let cost = usize::from(own != other);
            let mut best = (rows[1][j] + cost)
                .min(rows[1][j + 1] + 1)
                .min(rows[2][j] + 1);
            if i > 0 && j > 0 && *own == right[j - 1] && left[i - 1] == *other {
                best = best.min(rows[0][j - 1] + 1);
            }
            rows[2][j + 1] = best;
        }
    }
    rows[2][width - 1]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slip_of_the_finger_is_one_step() {
        for slip in ["helth", "healthh", "haelth", "heolth"] {
            assert_eq!(distance(slip, "health"), 1, "{slip}");
        }
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("kitten", "sitting"), 3);
    }

    #[test]
    fn towns_of_like_names_are_no_slips() {
        assert!(is_slip("Flensbrug", "Flensburg"));
        assert!(is_slip("flensburg ", "Flensburg"));
        assert!(!is_slip("Rendsburg", "Flensburg"));
        assert!(!is_slip("Kiel", "Flensburg"));
    }

    #[test]
    fn what_is_like_nothing_is_like_nothing() {
        assert_eq!(nearest("helth", ["work", "health"]), Some("health"));
        assert_eq!(nearest("x", ["work", "health"]), None);
    }
}
