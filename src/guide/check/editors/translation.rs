//! A translation says what the German says: the same texts, numbers and paragraphs.

use super::finding::words;
use super::numbers;
use super::path::Step;
use super::report::Report;
use super::shape::{Form, Shape};
use super::tree::{Node, Value};

/// Keys whose texts are for programs.
const NO_WORDS: [&str; 4] = ["language", "method", "id", "query"];

/// Maps whose keys are those of the German; `texts` compares the others with the records.
const MAPS_OF_GERMAN: [&str; 2] = ["places", "pages"];

/// So many words are the same in two languages by mistake only; fewer may be a name.
const LONG: usize = 4;

/// Compares a file of texts with the German one.
pub(super) struct Comparison<'r, 'a> {
    pub report: &'r mut Report<'a>,
    /// Whether it is Leichte Sprache, which translates no German words.
    pub is_german: bool,
}

impl Comparison<'_, '_> {
    /// Compares two values and everything in them.
    pub fn value<'n>(
        &mut self,
        shape: &Shape,
        german: &'n Node<'_>,
        own: &'n Node<'_>,
        way: &mut Vec<Step<'n>>,
    ) {
        match (shape, &german.value, &own.value) {
            (Shape::Text(Form::Plain), Value::Text(german), Value::Text(text)) => {
                self.text(german, text, own.at, way);
            }
            (Shape::List { item, .. }, Value::List(german), Value::List(items)) => {
                self.list(item, german, items, own.at, way);
            }
            (Shape::Map(value), Value::Object(_), Value::Object(fields)) => {
                if let Some(Step::Key(map)) = way.last()
                    && MAPS_OF_GERMAN.contains(map)
                {
                    self.keys(german, own, *map == "pages", way);
                }
                for field in fields.as_slice() {
                    if let Some(german) = german.get(&field.key) {
                        way.push(Step::Key(&field.key));
                        self.value(value, german, &field.node, way);
                        way.pop();
                    }
                }
            }
            (Shape::Record(fields), Value::Object(_), Value::Object(_)) => {
                for field in fields {
                    self.field(field, german, own, way);
                }
            }
            _ => {}
        }
    }

    fn field<'n>(
        &mut self,
        field: &super::shape::Field,
        german: &'n Node<'_>,
        own: &'n Node<'_>,
        way: &mut Vec<Step<'n>>,
    ) {
        let name = field.name.as_str();
        match (german.field(name), own.field(name)) {
            (Some(german), Some(own)) if !NO_WORDS.contains(&name) => {
                way.push(Step::Key(&own.key));
                self.value(&field.shape, &german.node, &own.node, way);
                way.pop();
            }
            // `walk` names fields that must be there.
            (Some(german), None) if !field.is_required => {
                way.push(Step::Key(&german.key));
                let words = words!(
                    "der Text fehlt in dieser Sprache; im Deutschen gibt es ihn",
                    "the text is missing in this language; the German has it"
                );
                self.report.error(way, own.at, words);
                way.pop();
            }
            (None, Some(surplus)) if !self.is_only_translated(name, way) => {
                way.push(Step::Key(&surplus.key));
                let words = words!(
                    "diesen Text gibt es nur in dieser Sprache, im Deutschen nicht",
                    "this text is in this language only, not in the German"
                );
                self.report.error(way, surplus.at, words);
                way.pop();
            }
            _ => {}
        }
    }

    /// Only translations say what the German name of a place means, and translate the
    /// German words of the glossary and the phrases.
    fn is_only_translated(&self, name: &str, way: &[Step<'_>]) -> bool {
        let file = self.report.file();
        let is_meaning = match name {
            "name" => matches!(way.first(), Some(Step::Key("places"))),
            "translation" => file.ends_with("/glossary.json"),
            "text" => file.ends_with("/phrases.json"),
            _ => false,
        };
        name == "german" || is_meaning && !self.is_german
    }

    fn keys<'n>(
        &mut self,
        german: &'n Node<'_>,
        own: &'n Node<'_>,
        is_all: bool,
        way: &mut Vec<Step<'n>>,
    ) {
        for field in german
            .fields()
            .iter()
            .filter(|it| own.get(&it.key).is_none())
        {
            // `texts` names the descriptions of places that must be there.
            if !is_all && field.node.get("description").is_some() {
                continue;
            }
            way.push(Step::Key(&field.key));
            let words = words!(
                "der Text fehlt in dieser Sprache; im Deutschen gibt es ihn",
                "the text is missing in this language; the German has it"
            );
            self.report.error(way, own.at, words);
            way.pop();
        }
        for field in own
            .fields()
            .iter()
            .filter(|it| is_all && german.get(&it.key).is_none())
        {
            way.push(Step::Key(&field.key));
            let words = words!(
                "diesen Text gibt es nur in dieser Sprache, im Deutschen nicht",
                "this text is in this language only, not in the German"
            );
            self.report.error(way, field.at, words);
            way.pop();
        }
    }

    fn list<'n>(
        &mut self,
        shape: &Shape,
        german: &'n [Node<'_>],
        own: &'n [Node<'_>],
        at: usize,
        way: &mut Vec<Step<'n>>,
    ) {
        if own.len() != german.len() {
            let (found, wanted) = (own.len(), german.len());
            let words = words!(
                "hier stehen {found} Absätze oder Schritte, im Deutschen {wanted}",
                "there are {found} paragraphs or steps here, {wanted} in the German"
            );
            return self.report.error(way, at, words);
        }
        for (index, (german, own)) in german.iter().zip(own).enumerate() {
            way.push(Step::Item(index, None));
            self.value(shape, german, own, way);
            way.pop();
        }
    }

    fn text(&mut self, german: &str, own: &str, at: usize, way: &[Step<'_>]) {
        let wanted = numbers::of(german);
        let mut found = numbers::of(own);
        if self.is_german {
            numbers::take_out_written(&mut found, german);
        }
        if found != wanted {
            let (found, wanted) = (found.join(", "), wanted.join(", "));
            let words = words!(
                "die Zahlen sind andere als im Deutschen: hier [{found}], dort [{wanted}]",
                "the numbers are others than in the German: here [{found}], there [{wanted}]"
            );
            return self.report.error(way, at, words);
        }
        let paragraphs = |text: &str| text.matches('§').count();
        let (found, wanted) = (paragraphs(own), paragraphs(german));
        if found != wanted {
            let words = words!(
                "hier steht {found}-mal §, im Deutschen {wanted}-mal",
                "there are {found} § here, {wanted} in the German"
            );
            return self.report.error(way, at, words);
        }
        if own == german && !self.is_german && own.split_whitespace().count() >= LONG {
            let words = words!(
                "hier steht noch der deutsche Text",
                "the text here is the German one still"
            );
            self.report.warning(way, at, words);
        }
    }
}
