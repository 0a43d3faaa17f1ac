//! A model as bytes, in an order that compresses well: first all numbers of one kind, then
//! all of the next.

use super::model::{Model, Weight};

/// Begins every model. The number changes with the format and with the features.
const MAGIC: [u8; 4] = *b"wim1";
/// No model has more features.
const MOST_FEATURES: usize = 1 << 16;

/// A model as bytes.
pub fn write(model: &Model) -> Vec<u8> {
    let mut bytes = MAGIC.to_vec();
    bytes.extend(model.concepts.to_le_bytes());
    for number in [model.step, model.sigmoid.0, model.sigmoid.1] {
        bytes.extend(number.to_le_bytes());
    }
    for length in [model.ends.len(), model.bias.len()] {
        bytes.extend((length as u32).to_le_bytes());
    }
    bytes.extend(&model.rarity);
    bytes.extend(model.bias.iter().map(|bias| bias.cast_unsigned()));
    let mut from = 0;
    for end in &model.ends {
        bytes.push((end - from) as u8);
        from = *end;
    }
    let mut from = 0;
    for end in &model.ends {
        let mut before = 0;
        for weight in &model.weights[from as usize..*end as usize] {
            bytes.push(weight.class - before);
            before = weight.class;
        }
        from = *end;
    }
    bytes.extend(model.weights.iter().map(|it| it.level.cast_unsigned()));
    bytes
}

/// The model of bytes; `None` where they are none.
pub fn read(bytes: &[u8]) -> Option<Model> {
    let mut rest = bytes.strip_prefix(&MAGIC)?;
    let concepts = u32::from_le_bytes(take(&mut rest)?);
    let [step, slope, shift] = [(); 3].map(|()| take(&mut rest).map(f32::from_le_bytes));
    let [features, classes] = [(); 2].map(|()| take(&mut rest).map(u32::from_le_bytes));
    let (features, classes) = (features? as usize, classes? as usize);
    if !features.is_power_of_two() || features > MOST_FEATURES || classes > 256 {
        return None;
    }
    let rarity = split(&mut rest, features)?.to_vec();
    let bias = split(&mut rest, classes)?;
    let counts = split(&mut rest, features)?;
    let mut all = 0;
    let ends = counts.iter().map(|count| {
        all += u32::from(*count);
        all
    });
    let ends: Vec<u32> = ends.collect();
    let gaps = split(&mut rest, all as usize)?;
    let levels = split(&mut rest, all as usize)?;
    let mut weights = Vec::new();
    let mut pairs = gaps.iter().zip(levels);
    for count in counts {
        let mut class = 0_u8;
        for (gap, level) in pairs.by_ref().take(usize::from(*count)) {
            class = class.checked_add(*gap)?;
            weights.push(Weight {
                class,
                level: level.cast_signed(),
            });
        }
    }
    let numbers = [step?, slope?, shift?];
    let is_whole = rest.is_empty() && numbers.iter().all(|number| number.is_finite());
    is_whole.then(|| Model {
        concepts,
        rarity,
        ends,
        weights,
        bias: bias.iter().map(|bias| bias.cast_signed()).collect(),
        step: numbers[0],
        sigmoid: (numbers[1], numbers[2]),
    })
}

/// Takes four bytes.
fn take(rest: &mut &[u8]) -> Option<[u8; 4]> {
    let (first, others) = rest.split_first_chunk()?;
    *rest = others;
    Some(*first)
}

/// Takes so many bytes.
fn split<'a>(rest: &mut &'a [u8], count: usize) -> Option<&'a [u8]> {
    let (first, others) = rest.split_at_checked(count)?;
    *rest = others;
    Some(first)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A model with some weights for each of its features.
    fn model() -> impl Strategy<Value = Model> {
        let of_feature = prop::collection::btree_map(0..9_u8, -3..=3_i8, 0..4);
        let features = prop::collection::vec((any::<u8>(), of_feature), 8);
        let bias = prop::collection::vec(any::<i8>(), 9);
        (features, bias, any::<u32>()).prop_map(|(features, bias, concepts)| {
            let mut model = Model {
                concepts,
                bias,
                step: 0.25,
                sigmoid: (6.0, 1.5),
                ..Model::default()
            };
            for (rarity, weights) in features {
                model.rarity.push(rarity);
                let weights = weights.into_iter();
                let weights = weights.map(|(class, level)| Weight { class, level });
                model.weights.extend(weights);
                model.ends.push(model.weights.len() as u32);
            }
            model
        })
    }

    proptest! {
        #[test]
        fn a_model_arrives_as_it_was_sent(model in model(), query in any::<String>()) {
            let bytes = write(&model);
            let read = read(&bytes).unwrap();
            prop_assert_eq!(&read, &model);
            let probabilities = read.probabilities(&query);
            prop_assert!(probabilities.iter().all(|it| (0.0..=1.0).contains(it)));
        }

        #[test]
        fn no_bytes_are_too_strange(
            bytes in prop::collection::vec(any::<u8>(), 0..200),
            model in model(),
            at in any::<prop::sample::Index>(),
            query in any::<String>(),
        ) {
            let mut damaged = write(&model);
            let place = at.index(damaged.len());
            damaged[place] = damaged[place].wrapping_add(1 + bytes.len() as u8);
            for bytes in [bytes, damaged] {
                if let Some(model) = read(&bytes) {
                    let count = model.probabilities(&query).len();
                    prop_assert_eq!(count, model.bias.len());
                }
            }
        }
    }
}
