//! What a file must look like, from the schema of its type.

use std::sync::OnceLock;

use serde_json::Value;

use crate::guide::schema::SCHEMAS;

/// What a value must be.
#[derive(Clone, Debug)]
pub(super) enum Shape {
    /// `true` or `false`.
    Bool,
    /// A number.
    Number {
        is_whole: bool,
        least: Option<f64>,
        most: Option<f64>,
    },
    /// A text.
    Text(Form),
    /// A list, of `count` items if that is given.
    List {
        item: Box<Shape>,
        count: Option<usize>,
        /// Whether an item may be null.
        has_gaps: bool,
    },
    /// An object whose keys are ids of records, and whose values look like this.
    Map(Box<Shape>),
    /// An object with these fields.
    Record(Vec<Field>),
}

/// What a text must be.
#[derive(Clone, Debug)]
pub(super) enum Form {
    /// Anything.
    Plain,
    /// The id of a record of this type.
    Id(String),
    /// In the form of this name.
    Of(String),
    /// One of these.
    OneOf(Vec<String>),
}

/// A field of a record.
#[derive(Clone, Debug)]
pub(super) struct Field {
    pub name: String,
    pub is_required: bool,
    /// Whether it may be null.
    pub is_nullable: bool,
    pub shape: Shape,
}

/// The shape of the file at a path, if there is a type for it.
pub(super) fn of(path: &str) -> Option<&'static Shape> {
    static SHAPES: OnceLock<Vec<Option<Shape>>> = OnceLock::new();
    let shapes = SHAPES.get_or_init(|| {
        let schemas = SCHEMAS.iter().map(|schema| {
            let root = schema.json();
            read(&root, &root)
        });
        schemas.collect()
    });
    let number = SCHEMAS.iter().position(|schema| schema.is_for(path))?;
    shapes.get(number)?.as_ref()
}

/// The fields that the records of a list of `guide.json`, or one record of it, may have.
pub(super) fn fields_of(record: &str) -> impl Iterator<Item = &'static str> {
    let fields = |shape: Option<&'static Shape>| match shape {
        Some(Shape::Record(fields)) => fields.as_slice(),
        _ => &[],
    };
    let guide = fields(of("public/data/guide.json")).iter();
    let own = guide
        .filter(move |field| field.name == record)
        .flat_map(move |field| {
            fields(Some(match &field.shape {
                Shape::List { item, .. } => item,
                other => other,
            }))
        });
    own.map(|field| field.name.as_str())
}

/// The shape that a part of a schema describes; `None` where it says nothing.
fn read(schema: &Value, root: &Value) -> Option<Shape> {
    if let Some(path) = schema["$ref"].as_str() {
        return read(root.pointer(path.strip_prefix('#')?)?, root);
    }
    let choices = schema["anyOf"].as_array().or(schema["oneOf"].as_array());
    if let Some(choices) = choices {
        let names: Vec<String> = choices.iter().flat_map(names).collect();
        if !names.is_empty() {
            return Some(Shape::Text(Form::OneOf(names)));
        }
        // The other one is null.
        return choices.iter().find_map(|choice| read(choice, root));
    }
    let names = names(schema);
    if !names.is_empty() {
        return Some(Shape::Text(Form::OneOf(names)));
    }
    let types = match &schema["type"] {
        Value::Array(types) => types
            .iter()
            .find_map(|it| it.as_str().filter(|it| *it != "null")),
        one => one.as_str(),
    };
    match types? {
        "boolean" => Some(Shape::Bool),
        kind @ ("integer" | "number") => Some(Shape::Number {
            is_whole: kind == "integer",
            least: schema["minimum"].as_f64(),
            most: schema["maximum"].as_f64(),
        }),
        "string" => Some(Shape::Text(form(schema))),
        "array" => {
            let pair = schema["prefixItems"].as_array();
            let item = pair.map_or(&schema["items"], |items| &items[0]);
            Some(Shape::List {
                item: read(item, root)?.into(),
                count: pair.map(Vec::len),
                has_gaps: is_nullable(item),
            })
        }
        "object" => object(schema, root),
        _ => None,
    }
}

fn object(schema: &Value, root: &Value) -> Option<Shape> {
    if schema.get("propertyNames").is_some() {
        let value = read(&schema["additionalProperties"], root)?;
        return Some(Shape::Map(value.into()));
    }
    let required = schema["required"].as_array();
    let is_required =
        |name: &str| required.is_some_and(|it| it.iter().any(|it| *it == *name));
    let fields = schema["properties"]
        .as_object()?
        .iter()
        .map(|(name, schema)| {
            Some(Field {
                name: name.clone(),
                is_required: is_required(name),
                is_nullable: is_nullable(schema),
                shape: read(schema, root)?,
            })
        });
    fields.collect::<Option<_>>().map(Shape::Record)
}

/// Whether null is one of the values that a part of a schema describes.
fn is_nullable(schema: &Value) -> bool {
    let is_null = |kind: &Value| kind == "null";
    let choices = schema["anyOf"].as_array().or(schema["oneOf"].as_array());
    let types = schema["type"].as_array().into_iter().flatten();
    is_null(&schema["type"])
        || types.into_iter().any(is_null)
        || choices.is_some_and(|choices| choices.iter().any(is_nullable))
}

/// The values of an enumeration.
fn names(schema: &Value) -> Vec<String> {
    let one = schema["const"].as_str().into_iter();
    let several = schema["enum"].as_array().into_iter().flatten();
    one.chain(several.filter_map(Value::as_str))
        .map(String::from)
        .collect()
}

fn form(schema: &Value) -> Form {
    if let Some(id) = schema["x-id"].as_str() {
        Form::Id(id.to_owned())
    } else if let Some(form) = schema["x-form"].as_str() {
        Form::Of(form.to_owned())
    } else {
        Form::Plain
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_has_a_shape_down_to_its_last_field() {
        for schema in &SCHEMAS {
            let root = schema.json();
            assert!(read(&root, &root).is_some(), "{}", schema.name);
        }
    }
}
