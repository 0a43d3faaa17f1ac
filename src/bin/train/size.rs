//! How large a model is once it is compressed, without a compressor.

use crate::exact::ln;
use crate::search::intent::Model;

/// How many bytes a compressor that knows how often each byte occurs in each part of a model
/// makes of it (Shannon's entropy). Brotli at its best needs 2 to 3 % more.
pub fn compressed(model: &Model) -> f64 {
    let (mut counts, mut gaps, mut from) = (Vec::new(), Vec::new(), 0);
    for end in &model.ends {
        let weights = model.weights.get(from as usize..*end as usize);
        let mut before = 0;
        for weight in weights.unwrap_or_default() {
            gaps.push(weight.class.wrapping_sub(before));
            before = weight.class;
        }
        counts.push((end - from) as u8);
        from = *end;
    }
    let levels = model.weights.iter().map(|it| it.level.cast_unsigned());
    let bias = model.bias.iter().map(|bias| bias.cast_unsigned());
    entropy(model.rarity.iter().copied())
        + entropy(bias)
        + entropy(counts.into_iter())
        + entropy(gaps.into_iter())
        + entropy(levels)
}

/// In bytes.
fn entropy(bytes: impl Iterator<Item = u8>) -> f64 {
    let mut counts = [0_u32; 256];
    for byte in bytes {
        counts[usize::from(byte)] += 1;
    }
    let all: u32 = counts.iter().sum();
    let counts = counts.iter().filter(|count| **count > 0);
    let bits = counts.map(|count| {
        let share = f64::from(all) / f64::from(*count);
        f64::from(*count) * ln(share) / std::f64::consts::LN_2
    });
    bits.sum::<f64>() / 8.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::intent::Weight;

    #[test]
    fn a_byte_that_says_nothing_costs_nothing_and_one_of_chance_all_of_it() {
        assert_eq!(entropy([7; 100].into_iter()), 0.0);
        assert!((entropy(0..=255) - 256.0).abs() < 1e-9);
        assert!((entropy([1, 2].into_iter()) - 0.25).abs() < 1e-9);
    }

    #[test]
    fn more_weights_are_larger() {
        let with = |weights: u8| {
            let weight = |class| Weight {
                class,
                level: class as i8 % 4,
            };
            compressed(&Model {
                weights: (0..weights).map(weight).collect(),
                ends: vec![u32::from(weights)],
                ..Model::default()
            })
        };
        assert!(with(100) > with(50));
    }
}
