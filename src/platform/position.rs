//! Where the device is.

use super::sys;
use crate::i18n::Language;

/// Where the device is, as it says itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Position {
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// How many metres it may be wrong by.
    pub accuracy: f64,
}

/// Asks the device once where it is, which asks the visitor; `None` where either does not say
/// so. A machine without a browser never does.
pub async fn find() -> Option<Position> {
    sys::position::find().await
}

/// A distance in the words of a language: in metres, or from a kilometre on in kilometres, and
/// no more exact than anybody walks.
pub fn distance(language: Language, metres: f64) -> String {
    match rounded(metres) {
        metres if metres < KILOMETRE => sys::intl::length(language, metres, false),
        metres => sys::intl::length(language, metres / KILOMETRE, true),
    }
}

const KILOMETRE: f64 = 1000.0;

fn rounded(metres: f64) -> f64 {
    let step = match metres {
        metres if metres < 0.995 * KILOMETRE => 10.0,
        metres if metres < 9.95 * KILOMETRE => 100.0,
        _ => KILOMETRE,
    };
    ((metres / step).round() * step).max(10.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_distance_is_no_more_exact_than_anybody_walks() {
        for (metres, said) in [
            (0.0, 10.0),
            (4.0, 10.0),
            (346.0, 350.0),
            (994.0, 990.0),
            (996.0, 1000.0),
            (1_049.0, 1_000.0),
            (1_565.1, 1_600.0),
            (9_949.0, 9_900.0),
            (9_951.0, 10_000.0),
            (363_793.1, 364_000.0),
        ] {
            assert_eq!(rounded(metres), said, "{metres}");
        }
    }
}
