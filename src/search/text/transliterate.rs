//! Cyrillic words in Latin letters, as people type them without the right keyboard.

/// A folded Cyrillic word in Latin letters: many type `rabota` for `работа`, and German
/// words in their own script, `анмельдунг`. `None` if it has any other letter.
pub(in crate::search) fn to_latin(word: &str) -> Option<String> {
    let mut result = String::new();
    for c in word.chars() {
        let letters = latin(c)?;
        // дж is the German or English j.
        if letters == "zh" && result.ends_with('d') {
            result.pop();
            result.push('j');
        } else {
            result.push_str(letters);
        }
    }
    Some(result)
}

fn latin(c: char) -> Option<&'static str> {
    const LATIN: [&str; 32] = [
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p",
        "r", "s", "t", "u", "f", "h", "c", "ch", "sh", "sh", "a", "y", "", "e", "yu",
        "ya",
    ];
    if c == ' ' {
        return Some(" ");
    }
    let number = (c as usize).checked_sub('а' as usize)?;
    LATIN.get(number).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cyrillic_words_can_be_written_in_latin() {
        assert_eq!(to_latin("работа").as_deref(), Some("rabota"));
        assert_eq!(to_latin("джобцентр").as_deref(), Some("jobcentr"));
        assert_eq!(to_latin("kurs"), None);
    }
}
