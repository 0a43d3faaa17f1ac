//! The messages of a language with their variables, as Fluent's own parser reads them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use wegweiser::i18n::Language;

/// The variables of each message of a language, by key.
pub type Catalogue = BTreeMap<String, BTreeSet<String>>;

/// The messages of a language.
///
/// # Panics
///
/// If they are no Fluent, if a key is there twice, or if a message has more than text,
/// variables and select expressions, which is all that the app reads.
pub fn catalogue(language: Language) -> Catalogue {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = path.join("locales").join(language.tag()).join("main.ftl");
    let source = fs::read_to_string(&path).unwrap();
    let resource =
        parse(source.as_str()).unwrap_or_else(|(_, e)| panic!("{path:?}: {e:?}"));
    let mut catalogue = Catalogue::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let key = message.id.name.to_owned();
            let mut variables = BTreeSet::new();
            collect(message.value.as_ref().unwrap(), &mut variables);
            let twice = catalogue.insert(key, variables);
            assert!(twice.is_none(), "{} is twice in {path:?}", message.id.name);
        }
    }
    catalogue
}

fn collect(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        let inline = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                let patterns = variants.iter().map(|variant| &variant.value);
                patterns.for_each(|pattern| collect(pattern, variables));
                selector
            }
        };
        match inline {
            InlineExpression::VariableReference { id } => {
                variables.insert(id.name.to_owned());
            }
            other => panic!("Messages does not support {other:?}"),
        }
    }
}
