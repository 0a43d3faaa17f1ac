//! Writing JSON-LD. A part of it is written in the app, where serde_json's writer would
//! cost more than these few lines.

/// A node of JSON-LD: something of a type, with its properties.
///
/// ```
/// use wegweiser::formats::schema_org::Node;
///
/// let mut place = Node::new("Place");
/// place.text("name", "Bürgerhalle");
/// assert_eq!(
///     place.document(),
///     r#"{"@context":"https://schema.org","@type":"Place","name":"Bürgerhalle"}"#
/// );
/// ```
#[derive(Clone, Debug)]
pub struct Node {
    /// The properties, without the braces around them.
    json: String,
}

impl Node {
    /// A node of a type, such as `Place`.
    pub fn new(kind: &str) -> Self {
        let json = String::from("\"@type\":");
        let mut node = Self { json };
        node.quoted(kind);
        node
    }

    /// Adds a text.
    pub fn text(&mut self, name: &str, value: &str) {
        self.name(name);
        self.quoted(value);
    }

    /// Adds a number.
    pub fn number(&mut self, name: &str, value: usize) {
        self.name(name);
        self.json.push_str(&value.to_string());
    }

    /// Adds another node.
    pub fn node(&mut self, name: &str, value: &Node) {
        self.name(name);
        self.push(value);
    }

    /// Adds a list of nodes; nothing if there are none.
    pub fn nodes(&mut self, name: &str, values: &[Node]) {
        if !values.is_empty() {
            self.name(name);
            self.list(values, Self::push);
        }
    }

    /// Adds a list of texts; nothing if there are none.
    pub fn texts(&mut self, name: &str, values: &[&str]) {
        if !values.is_empty() {
            self.name(name);
            self.list(values, |node, value| node.quoted(value));
        }
    }

    /// Adds a list of numbers.
    pub fn numbers(&mut self, name: &str, values: &[u8]) {
        self.name(name);
        self.list(values, |node, value| node.json.push_str(&value.to_string()));
    }

    /// The node as a document of its own. It has no `<`, so that it can be a part of a
    /// page.
    pub fn document(&self) -> String {
        ["{\"@context\":\"https://schema.org\",", &self.json, "}"].concat()
    }

    fn name(&mut self, name: &str) {
        self.json.push(',');
        self.quoted(name);
        self.json.push(':');
    }

    fn push(&mut self, node: &Node) {
        self.json.push('{');
        self.json.push_str(&node.json);
        self.json.push('}');
    }

    fn list<T>(&mut self, values: &[T], push: impl Fn(&mut Self, &T)) {
        self.json.push('[');
        for (index, value) in values.iter().enumerate() {
            if index > 0 {
                self.json.push(',');
            }
            push(self, value);
        }
        self.json.push(']');
    }

    fn quoted(&mut self, text: &str) {
        self.json.push('"');
        for character in text.chars() {
            match character {
                '"' | '\\' => self.json.extend(['\\', character]),
                '<' => self.json.push_str("\\u003c"),
                other if other.is_control() => self.json.push(' '),
                other => self.json.push(other),
            }
        }
        self.json.push('"');
    }
}

/// Several nodes as one document, which can be a part of a page like
/// [`Node::document`].
pub fn graph(nodes: &[Node]) -> String {
    let nodes: Vec<String> = nodes
        .iter()
        .map(|node| ["{", &node.json, "}"].concat())
        .collect();
    let nodes = nodes.join(",");
    [
        "{\"@context\":\"https://schema.org\",\"@graph\":[",
        &nodes,
        "]}",
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, from_str, json};

    use super::*;

    #[test]
    fn a_node_has_its_properties_in_their_order() {
        let mut inner = Node::new("PostalAddress");
        inner.text("addressLocality", "Flensburg");
        let mut node = Node::new("Place");
        node.node("address", &inner);
        node.nodes("contactPoint", &[]);
        node.nodes("event", &[inner.clone(), inner]);
        node.numbers("byMonth", &[2, 12]);
        node.texts("availableLanguage", &["de", "ar"]);
        node.number("position", 1);
        let address = json!({"@type": "PostalAddress", "addressLocality": "Flensburg"});
        assert_eq!(
            from_str::<Value>(&node.document()).unwrap(),
            json!({
                "@context": "https://schema.org", "@type": "Place",
                "address": address, "event": [address, address],
                "byMonth": [2, 12], "availableLanguage": ["de", "ar"], "position": 1,
            })
        );
    }

    proptest! {
        #[test]
        fn any_text_is_read_as_it_was_written_but_for_control_characters(
            text in any::<String>(),
        ) {
            let mut node = Node::new("Thing");
            node.text("name", &text);
            let document = graph(&[node]);
            prop_assert!(!document.contains('<'));
            let json: Value = from_str(&document).unwrap();
            let expected = text.replace(char::is_control, " ");
            prop_assert_eq!(json["@graph"][0]["name"].as_str(), Some(expected.as_str()));
        }
    }
}
