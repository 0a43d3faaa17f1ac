//! What the check has to say, in German and in English.

use std::fmt;

/// A sentence in both languages of the editors, without its full stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// German.
    pub de: String,
    /// English.
    pub en: String,
}

/// A sentence in both languages; variables in braces as in `format!`.
macro_rules! words {
    ($de:literal, $en:literal $(,)?) => {
        $crate::guide::check::editors::finding::Words {
            de: format!($de),
            en: format!($en),
        }
    };
}
pub(super) use words;

/// The language of the sentences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tongue {
    /// German.
    German,
    /// English.
    English,
}

impl Words {
    /// The sentence in a language.
    pub fn in_tongue(&self, tongue: Tongue) -> &str {
        match tongue {
            Tongue::German => &self.de,
            Tongue::English => &self.en,
        }
    }

    /// This sentence and another one after it.
    pub(super) fn and(self, next: Self) -> Self {
        Self {
            de: [&self.de, ". ", &next.de].concat(),
            en: [&self.en, ". ", &next.en].concat(),
        }
    }

    /// The sentence without the middle of what it quotes, if that is very long.
    pub(super) fn shortened(self) -> Self {
        Self {
            de: shortened(self.de),
            en: shortened(self.en),
        }
    }
}

/// How many bytes of the beginning and of the end are left of what is very long.
const LEFT: usize = 400;

/// A text without its middle, if it is very long.
pub(super) fn shortened(text: String) -> String {
    if text.len() <= 2 * LEFT {
        return text;
    }
    let start = text.floor_char_boundary(LEFT);
    let end = text.ceil_char_boundary(text.len() - LEFT);
    [&text[..start], " … ", &text[end..]].concat()
}

/// How bad something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The guide must not be built like that.
    Error,
    /// Somebody should look at it.
    Warning,
}

/// Something that is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The path of the file from the folder of the project on.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What the record is called, such as `place “Jobcenter” (jobcenter)`.
    pub record: Option<Words>,
    /// The path to the field within the record.
    pub field: String,
    /// What is wrong, how it should look, and a suggestion.
    pub problem: Words,
    /// How bad it is.
    pub severity: Severity,
}

impl Finding {
    /// The whole of it in one line: `FILE:LINE: RECORD, FIELD: PROBLEM.`
    pub fn say(&self, tongue: Tongue) -> String {
        let mut said = format!("{}:{}: ", self.file, self.line);
        if self.severity == Severity::Warning {
            said.push_str(match tongue {
                Tongue::German => "Hinweis: ",
                Tongue::English => "note: ",
            });
        }
        let record = self.record.as_ref().map(|it| it.in_tongue(tongue));
        let field = (!self.field.is_empty()).then_some(self.field.as_str());
        let parts: Vec<&str> = record.into_iter().chain(field).collect();
        if !parts.is_empty() {
            said.push_str(&parts.join(", "));
            said.push_str(": ");
        }
        said.push_str(self.problem.in_tongue(tongue));
        if !said.ends_with(['.', '?']) {
            said.push('.');
        }
        said
    }

    /// The same for programs.
    pub fn json(&self) -> serde_json::Value {
        serde_json::json!({
            "file": self.file,
            "line": self.line,
            "record": self.record.as_ref().map(|it| &it.en),
            "field": self.field,
            "severity": match self.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            },
            "message": {"de": self.problem.de, "en": self.problem.en},
        })
    }
}

/// In English, for logs and tests.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.say(Tongue::English))
    }
}
