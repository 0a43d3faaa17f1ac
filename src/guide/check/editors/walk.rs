//! Compares a file with the shape of its type: fields, types, forms, ids.

use std::collections::{HashMap, HashSet};

use super::finding::words;
use super::forms;
use super::path::{Step, id_of};
use super::report::Report;
use super::shape::{Form, Shape};
use super::suggest::or_nearest;
use super::tree::{Node, Value};

/// The ids of all records, by the name of their type.
#[derive(Debug, Default)]
pub(super) struct Ids<'a>(HashMap<&'a str, HashSet<&'a str>>);

impl<'a> Ids<'a> {
    /// Adds the records of a file.
    pub fn add(&mut self, shape: &'a Shape, node: &'a Node<'_>) {
        match shape {
            Shape::List { item, .. } => {
                node.items().iter().for_each(|node| self.add(item, node))
            }
            Shape::Record(fields) => {
                for field in fields {
                    let Some(value) = node.get(&field.name) else {
                        continue;
                    };
                    match (&field.shape, value.text()) {
                        (Shape::Text(Form::Id(record)), Some(id))
                            if field.name == "id" =>
                        {
                            self.0.entry(record).or_default().insert(id);
                        }
                        (Shape::List { .. } | Shape::Record(_), _) => {
                            self.add(&field.shape, value)
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }

    /// The ids of a type; `None` if no file has any, because it could not be read.
    fn of(&self, record: &str) -> Option<&HashSet<&'a str>> {
        self.0.get(record)
    }
}

/// Types whose ids are those of one topic or table only; `places` and `tables` look at them.
const LOCAL: [&str; 4] = ["Section", "Row", "Column", "PageSection"];

/// The units of a span of time.
const PERIODS: [&str; 3] = ["days", "weeks", "months"];

/// What a type of records is called.
const RECORDS: [(&str, &str, &str); 13] = [
    ("Topic", "das Thema", "topic"),
    ("PlaceKind", "die Art", "kind"),
    ("Equipment", "die Ausstattung", "equipment"),
    ("SchoolType", "die Schulart", "sort of schools"),
    ("Certificate", "den Abschluss", "certificate"),
    ("Place", "den Ort", "place"),
    ("Fact", "den Fakt", "fact"),
    ("Need", "den Bedarf", "need"),
    ("CommonNeed", "den Bedarf", "need"),
    ("Document", "das Papier", "document"),
    ("Situation", "die Situation", "situation"),
    ("LifeEvent", "das Ereignis", "event"),
    ("ConceptVersion", "die Fassung", "version"),
];

/// Compares a value with its shape and everything in it.
pub(super) struct Walk<'r, 'a, 't> {
    pub report: &'r mut Report<'a>,
    pub ids: &'r Ids<'t>,
}

impl Walk<'_, '_, '_> {
    /// The value at the end of a way.
    pub fn value<'n>(
        &mut self,
        shape: &Shape,
        node: &'n Node<'_>,
        way: &mut Vec<Step<'n>>,
    ) {
        match (shape, &node.value) {
            (Shape::Bool, Value::Bool(_)) => {}
            (
                Shape::Number {
                    is_whole,
                    least,
                    most,
                },
                Value::Number(number),
            ) => {
                let is_right = (!is_whole || number.fract() == 0.0)
                    && least.is_none_or(|least| *number >= least)
                    && most.is_none_or(|most| *number <= most);
                if !is_right {
                    self.report.error(
                        way,
                        node.at,
                        words!(
                            "{number} kann es hier nicht geben; es muss eine Zahl wie 12 sein",
                            "{number} is not possible here; it must be a number such as 12"
                        ),
                    );
                }
            }
            (Shape::Text(form), Value::Text(text)) => self.text(form, text, node.at, way),
            (
                Shape::List {
                    item,
                    count,
                    has_gaps,
                },
                Value::List(items),
            ) => {
                self.has_count(*count, items, node.at, way);
                self.list(item, *has_gaps, items, way);
            }
            (Shape::Map(value), Value::Object(fields)) => {
                self.has_no_twins(node, way);
                for field in fields.as_slice() {
                    way.push(Step::Key(&field.key));
                    if !forms::is_id(&field.key) {
                        self.report
                            .error(way, field.at, forms::not_an_id(&field.key));
                    }
                    self.value(value, &field.node, way);
                    way.pop();
                }
            }
            (Shape::Record(fields), Value::Object(_)) => self.record(fields, node, way),
            _ => self.wrong_type(shape, node, way),
        }
    }

    fn record<'n>(
        &mut self,
        wanted: &[super::shape::Field],
        node: &'n Node<'_>,
        way: &mut Vec<Step<'n>>,
    ) {
        self.has_no_twins(node, way);
        let is_period =
            wanted.len() == 3 && wanted.iter().all(|it| PERIODS.contains(&&*it.name));
        if is_period && node.fields().len() != 1 {
            let words = words!(
                "eine Frist hat genau eines von days, weeks und months",
                "a span of time has exactly one of days, weeks and months"
            );
            return self.report.error(way, node.at, words);
        }
        let mut unknown = Vec::new();
        for field in node.fields() {
            match wanted.iter().find(|it| it.name == field.key) {
                // A value that may be missing may be null as well, and no other.
                Some(known) if known.is_nullable && field.node.is_null() => {}
                Some(known) => {
                    way.push(Step::Key(&field.key));
                    self.value(&known.shape, &field.node, way);
                    way.pop();
                }
                None => unknown.push(field),
            }
        }
        let missing = wanted
            .iter()
            .filter(|it| it.is_required && node.get(&it.name).is_none());
        let mut missing: Vec<&str> = missing.map(|it| it.name.as_str()).collect();
        for field in unknown {
            let key = &field.key;
            let words = words!(
                "das Feld „{key}“ gibt es nicht",
                "there is no field “{key}”"
            );
            // A field that is misspelt is not missing as well.
            let nearest = super::suggest::nearest(key, missing.iter().copied());
            missing.retain(|name| Some(*name) != nearest);
            let free = wanted.iter().map(|it| it.name.as_str());
            let free = free.filter(|name| node.get(name).is_none());
            self.report
                .error(way, field.at, or_nearest(words, key, free));
        }
        for name in missing {
            let words =
                words!("das Feld „{name}“ fehlt", "the field “{name}” is missing");
            self.report.error(way, node.at, words);
        }
    }

    /// No key comes twice.
    fn has_no_twins(&mut self, node: &Node<'_>, way: &[Step<'_>]) {
        let mut known = HashSet::new();
        for field in node.fields() {
            if !known.insert(&*field.key) {
                let key = &field.key;
                let words = words!(
                    "„{key}“ steht hier zweimal; nur eines davon kann bleiben",
                    "“{key}” is here twice; only one of them can stay"
                );
                self.report.error(way, field.at, words);
            }
        }
    }

    fn has_count(
        &mut self,
        count: Option<usize>,
        items: &[Node<'_>],
        at: usize,
        way: &[Step<'_>],
    ) {
        if let Some(count) = count
            && items.len() != count
        {
            let found = items.len();
            let words = words!(
                "hier müssen {count} Werte stehen, nicht {found}",
                "there must be {count} values here, not {found}"
            );
            self.report.error(way, at, words);
        }
    }

    fn list<'n>(
        &mut self,
        shape: &Shape,
        has_gaps: bool,
        items: &'n [Node<'_>],
        way: &mut Vec<Step<'n>>,
    ) {
        let mut known = HashSet::new();
        for (index, item) in items.iter().enumerate() {
            let own = match shape {
                Shape::Text(Form::Id(_)) => item.text(),
                Shape::Record(fields) if fields.iter().any(|it| it.name == "id") => {
                    item.text_of("id")
                }
                Shape::Record(_) => id_of(item),
                _ => None,
            };
            if let Some(id) = own
                && !known.insert(id)
            {
                way.push(Step::Item(index, own));
                let words = words!(
                    "die id „{id}“ steht schon weiter oben in dieser Liste; jede darf nur einmal \
                     vorkommen",
                    "the id “{id}” is already further up in this list; each may be there only once"
                );
                self.report.error(way, item.at, words);
                way.pop();
            }
            if has_gaps && item.is_null() {
                continue;
            }
            let is_record = matches!(item.value, Value::Object(_));
            way.push(Step::Item(index, own.filter(|_| is_record)));
            self.value(shape, item, way);
            way.pop();
        }
    }

    fn text(&mut self, form: &Form, text: &str, at: usize, way: &[Step<'_>]) {
        match form {
            Form::Plain => {
                if let Some(words) = forms::plain(text) {
                    self.report.error(way, at, words);
                }
            }
            Form::Of(form) => {
                if let Some(words) = forms::in_form(form, text) {
                    self.report.error(way, at, words);
                }
            }
            Form::OneOf(names) => {
                if !names.iter().any(|name| name == text) {
                    let all = names.join(", ");
                    let words = words!(
                        "„{text}“ gibt es hier nicht; möglich sind: {all}",
                        "“{text}” is not possible here; possible are: {all}"
                    );
                    let names = names.iter().map(String::as_str);
                    self.report.error(way, at, or_nearest(words, text, names));
                }
            }
            Form::Id(record) => self.id(record, text, at, way),
        }
    }

    fn id(&mut self, record: &str, id: &str, at: usize, way: &[Step<'_>]) {
        if !forms::is_id(id) {
            return self.report.error(way, at, forms::not_an_id(id));
        }
        let name = record.rsplit("::").next().unwrap_or(record);
        let is_own = matches!(way.last(), Some(Step::Key("id")));
        if is_own || LOCAL.contains(&name) {
            return;
        }
        let Some(known) = self.ids.of(record) else {
            return;
        };
        if !known.contains(id) {
            let noun = RECORDS.iter().find(|(own, _, _)| *own == name);
            let (_, de, en) = noun.unwrap_or(&("", "die id", "id"));
            let words = words!("{de} „{id}“ gibt es nicht", "there is no {en} “{id}”");
            let words = or_nearest(words, id, known.iter().copied());
            self.report.error(way, at, words);
        }
    }

    fn wrong_type(&mut self, shape: &Shape, node: &Node<'_>, way: &[Step<'_>]) {
        let (de, en) = match shape {
            Shape::Bool => (
                "true oder false ohne Anführungszeichen",
                "true or false without quotation marks",
            ),
            Shape::Number { .. } => (
                "eine Zahl ohne Anführungszeichen, wie 12",
                "a number without quotation marks, such as 12",
            ),
            Shape::Text(_) => ("ein Text zwischen \"…\"", "a text between \"…\""),
            Shape::List { .. } => ("eine Liste zwischen […]", "a list between […]"),
            Shape::Map(_) | Shape::Record(_) => {
                ("Felder zwischen {…}", "fields between {…}")
            }
        };
        let words = words!("hier muss stehen: {de}", "here must be: {en}");
        self.report.error(way, node.at, words);
    }
}
