//! JSON within a text, and plain JSON, as a tree.

use std::borrow::Cow;
use std::fmt::Write as _;

use infrastruct_json::Value as Json;

use super::value::{Entry, Node, Object, Piece, Position, Value};
use crate::list::List;

/// What stands for a value within the text of a document: no JSON of anyone's has these two.
const OPEN: char = '\u{F0000}';
const CLOSE: char = '\u{F0001}';

impl Node {
    /// Plain JSON, all of it at one place.
    ///
    /// ```
    /// use infrastruct_spec::{Node, Position};
    ///
    /// let node = Node::from_json(&infrastruct_json::json!({"a": [1]}), Position(7));
    /// assert_eq!(node.get("a").unwrap().position, Position(7));
    /// ```
    pub fn from_json(json: &Json, position: Position) -> Self {
        from_json(json, position, &[])
    }

    /// The document that a value is: an object or a list as it stands, or what a text of JSON says. Values within such a text
    /// are where the text is.
    ///
    /// ```
    /// use infrastruct_spec::{Position, Template, Value};
    ///
    /// let template = infrastruct_json::json!({"Resources": {
    ///     "Worker": {"Type": "AWS::Lambda::Function"},
    ///     "Machine": {"Type": "AWS::StepFunctions::StateMachine", "Properties": {
    ///         "DefinitionString": {"Fn::Sub": "{\"StartAt\": \"Work\", \"States\": {\"Work\": {\"Resource\": \"${Worker.Arn}\"}}}"}
    ///     }}
    /// }});
    /// let (template, _) = Template::from_json(&template);
    /// let machine = template.resources.iter().find(|resource| resource.name == "Machine").unwrap();
    /// let definition = machine.properties.get("DefinitionString").unwrap().document().unwrap();
    /// assert_eq!(definition.get("StartAt").unwrap().text(), Some("Work"));
    /// let resource = definition.get("States").unwrap().get("Work").unwrap().get("Resource").unwrap();
    /// assert!(matches!(&resource.value, Value::Reference(worker) if worker.resource == "Worker"));
    /// ```
    pub fn document(&self) -> Option<Cow<'_, Self>> {
        let (text, nodes) = match &self.value {
            Value::Object(_) | Value::List(_) => return Some(Cow::Borrowed(self)),
            Value::Encoded(node) => return Some(Cow::Borrowed(node)),
            Value::Text(text) => (Cow::Borrowed(text), Vec::new()),
            Value::Joined(pieces) => {
                let (text, nodes) = marked(pieces);
                (Cow::Owned(text), nodes)
            }
            _ => return None,
        };
        if !text.trim_start().starts_with(['{', '[']) {
            return None;
        }
        let json = infrastruct_json::from_str(&text).ok()?;
        Some(Cow::Owned(from_json(&json, self.position, &nodes)))
    }
}

/// A text in which marks stand for the values, in quotes where they are not within a string.
fn marked(pieces: &[Piece]) -> (String, Vec<&Node>) {
    let (mut text, mut nodes) = (String::new(), Vec::new());
    let (mut is_string, mut is_escaped) = (false, false);
    for piece in pieces {
        match piece {
            Piece::Literal(literal) => {
                for letter in literal.chars() {
                    match letter {
                        _ if is_escaped => is_escaped = false,
                        '\\' => is_escaped = is_string,
                        '"' => is_string = !is_string,
                        _ => {}
                    }
                }
                text.push_str(literal);
            }
            Piece::Node(node) => {
                let quote = if is_string { "" } else { "\"" };
                let _ = write!(text, "{quote}{OPEN}{}{CLOSE}{quote}", nodes.len());
                nodes.push(node);
            }
        }
    }
    (text, nodes)
}

fn from_json(json: &Json, position: Position, nodes: &[&Node]) -> Node {
    let value = match json {
        Json::Null => Value::Null,
        Json::Bool(value) => Value::Boolean(*value),
        Json::Number(number) => match (number.as_i64(), number.as_u64()) {
            (Some(whole), _) => Value::Integer(whole.into()),
            (_, Some(whole)) => Value::Integer(whole.into()),
            _ => number.as_f64().map_or(Value::Unknown, Value::Number),
        },
        Json::String(text) => filled(text, nodes),
        Json::Array(items) => Value::List(
            items
                .iter()
                .map(|item| from_json(item, position, nodes))
                .list(),
        ),
        Json::Object(object) => {
            let entries = object.iter().map(|(name, value)| Entry {
                name: name.clone(),
                position,
                value: from_json(value, position, nodes),
            });
            Value::Object(Object {
                entries: entries.list(),
                is_json: true,
                open: object.keys().any(|name| name.contains(OPEN)),
            })
        }
    };
    Node { value, position }
}

/// A text with the values that its marks stand for.
fn filled(text: &str, nodes: &[&Node]) -> Value {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, marked)) = rest.split_once(OPEN) {
        let Some((number, after)) = marked.split_once(CLOSE) else {
            break;
        };
        if !before.is_empty() {
            pieces.push(Piece::Literal(before.to_owned()));
        }
        let node = number.parse().ok().and_then(|at: usize| nodes.get(at));
        pieces.extend(node.map(|node| Piece::Node((*node).clone())));
        rest = after;
    }
    match (pieces.as_slice(), rest) {
        ([], _) => Value::Text(text.to_owned()),
        ([Piece::Node(node)], "") => node.value.clone(),
        (_, "") => Value::Joined(pieces),
        _ => {
            pieces.push(Piece::Literal(rest.to_owned()));
            Value::Joined(pieces)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Piece {
        Piece::Literal(text.to_owned())
    }

    #[test]
    fn values_stand_within_strings_and_beside_them() {
        let node = |value| Node::new(value, Position(1));
        let region = Value::Pseudo("AWS::Region".to_owned());
        let seconds = Value::Parameter("Seconds".to_owned());
        let joined = node(Value::Joined(vec![
            text(r#"{"a": "arn:\"x\":"#),
            Piece::Node(node(region.clone())),
            text(r#":b", "c": "#),
            Piece::Node(node(seconds.clone())),
            text("}"),
        ]));
        let document = joined.document().expect("it is JSON");
        assert_eq!(document.get("c").map(|node| &node.value), Some(&seconds));
        let arn = vec![text("arn:\"x\":"), Piece::Node(node(region)), text(":b")];
        let found = document.get("a").map(|node| &node.value);
        assert_eq!(found, Some(&Value::Joined(arn)));
    }

    #[test]
    fn what_is_no_json_is_none() {
        for written in ["", "a", "{", "{a: 1}"] {
            let node = Node::new(Value::Text(written.to_owned()), Position(0));
            assert!(node.document().is_none(), "{written}");
        }
    }
}
