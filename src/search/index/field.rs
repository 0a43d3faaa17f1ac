//! The fields of a document.

use crate::search::weights::{self, FieldWeight};

/// What a text is to its document. A word counts more in a name than in a description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The German name or title.
    Name,
    /// A translated name or title, or another name.
    OtherName,
    /// The names of its topics and of its kind.
    About,
    /// The description or the text.
    Text,
    /// Street, number, postcode, district.
    Address,
    /// A phone number.
    Phone,
    /// The sections of laws: `§ 24 AufenthG; §§ 7, 19 SGB II`.
    Law,
}

/// What is to be known of a field.
struct Row {
    field: Field,
    /// Its letter in documents as text; see [`super::wire`].
    letter: char,
    weight: FieldWeight,
}

const fn row(field: Field, letter: char, weight: FieldWeight) -> Row {
    Row {
        field,
        letter,
        weight,
    }
}

/// All fields, in the order of the variants.
static FIELDS: [Row; Field::COUNT] = [
    row(Field::Name, 'n', weights::NAME),
    row(Field::OtherName, 'o', weights::OTHER_NAME),
    row(Field::About, 'a', weights::ABOUT),
    row(Field::Text, 't', weights::TEXT),
    row(Field::Address, 's', weights::ADDRESS),
    row(Field::Phone, 'p', weights::PHONE),
    row(Field::Law, 'l', weights::LAW),
];

impl Field {
    /// The number of fields.
    pub(super) const COUNT: usize = Field::Law as usize + 1;

    /// How much a word counts here.
    pub(super) fn weight(self) -> &'static FieldWeight {
        // Every variant has a row.
        &FIELDS[self as usize].weight
    }

    /// The field of a position in the order of the variants.
    pub(super) fn at(position: usize) -> Option<Self> {
        FIELDS.get(position).map(|row| row.field)
    }

    pub(super) fn letter(self) -> char {
        FIELDS[self as usize].letter
    }

    pub(super) fn of_letter(letter: char) -> Option<Self> {
        let mut rows = FIELDS.iter();
        rows.find(|row| row.letter == letter).map(|row| row.field)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_field_has_its_own_row_and_letter() {
        for (position, row) in FIELDS.iter().enumerate() {
            assert_eq!(row.field as usize, position);
            assert_eq!(Field::at(position), Some(row.field));
            assert_eq!(Field::of_letter(row.letter), Some(row.field));
            assert_eq!(row.field.letter(), row.letter);
        }
        assert_eq!(Field::at(Field::COUNT), None);
    }
}
