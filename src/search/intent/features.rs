//! A text as counts of hashed features.

use crate::search::text::{each_word, fold};

/// How many letters a piece of a word has, its two ends counted as letters.
const PIECE: std::ops::RangeInclusive<usize> = 2..=4;

/// What a feature is. Each kind has hashes of its own.
#[derive(Clone, Copy)]
enum Kind {
    Piece = 1,
    Word = 2,
    Pair = 3,
}

/// How often each feature occurs in a text: one count for each of `buckets`, a power of
/// two.
pub fn counts(text: &str, buckets: usize) -> Vec<u8> {
    let mut counts = vec![0; buckets];
    let mut add = |hash: u32| {
        if let Some(count) = counts.get_mut(hash as usize & buckets.wrapping_sub(1)) {
            *count = u8::saturating_add(*count, 1);
        }
    };
    let mut before = None;
    each_word(&fold(text), &mut |word, _| {
        each_piece(word, &mut add);
        let hash = continued(begun(Kind::Word), word.as_bytes());
        add(mixed(hash));
        if let Some(before) = before.replace(hash) {
            let pair = continued(begun(Kind::Pair), &u32::to_le_bytes(before));
            add(mixed(continued(pair, word.as_bytes())));
        }
    });
    counts
}

/// Gives the hash of each piece of a word with a space before and after it.
fn each_piece(word: &str, add: &mut dyn FnMut(u32)) {
    let padded = [" ", word, " "].concat();
    for (from, _) in padded.char_indices() {
        let rest = padded.get(from..).unwrap_or_default();
        let mut hash = begun(Kind::Piece);
        for (length, c) in (1..=*PIECE.end()).zip(rest.chars()) {
            hash = continued(hash, &u32::to_le_bytes(c.into()));
            if PIECE.contains(&length) {
                add(mixed(hash));
            }
        }
    }
}

fn begun(kind: Kind) -> u32 {
    0x811c_9dc5 ^ kind as u32
}

/// The hash of Fowler, Noll and Vo.
fn continued(hash: u32, bytes: &[u8]) -> u32 {
    bytes.iter().fold(hash, |hash, byte| {
        (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193)
    })
}

/// The hash with its upper bits mixed into the lower ones, which choose the bucket.
fn mixed(hash: u32) -> u32 {
    let hash = (hash ^ (hash >> 16)).wrapping_mul(0x85eb_ca6b);
    hash ^ (hash >> 13)
}
