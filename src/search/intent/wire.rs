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
