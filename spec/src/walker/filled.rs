//! Texts in pieces of which everything is known: `Fn::Sub` and `Fn::Join` of literals and of parameters with defaults.

use super::place::Place;
use super::{Walker, default};
use crate::Severity;
use crate::rule::Outcome;
use crate::template::value::{Node, Piece, Position, Value};

/// What pieces make, and the parameters whose defaults are in it.
struct Filled<'n> {
    text: String,
    defaults: Vec<(&'n str, Position)>,
}

impl Walker<'_> {
    /// Looks at a text in pieces as at one that is written at once, where that is known.
    pub(crate) fn filled(
        &self,
        pieces: &[Piece],
        node: &Node,
        place: &Place<'_>,
        out: &mut Outcome,
    ) {
        let Some(filled) = self.fill(pieces) else {
            if !self.is_too_long(pieces, node, place, out) {
                out.unknown = true;
            }
            return;
        };
        let node = Node::new(Value::Text(filled.text), node.position);
        if filled.defaults.is_empty() {
            self.examine(&node, place, out);
            return;
        }
        out.unknown = true;
        if self.is_condition || out.is_quiet() {
            return;
        }
        let mut found = out.fresh();
        self.examine(&node, place, &mut found);
        found.unknown = true;
        for diagnostic in &mut found.found {
            for (name, position) in &filled.defaults {
                let text = format!("the parameter `{name}` has this default");
                diagnostic.related.push((*position, text));
            }
            // Whoever deploys may give another.
            diagnostic.severity = Severity::Advice;
        }
        out.add(found);
    }

    fn fill<'n>(&'n self, pieces: &'n [Piece]) -> Option<Filled<'n>> {
        let mut filled = Filled {
            text: String::new(),
            defaults: Vec::new(),
        };
        for piece in pieces {
            let node = match piece {
                Piece::Literal(text) => {
                    filled.text.push_str(text);
                    continue;
                }
                Piece::Node(node) => node,
            };
            if let Value::Parameter(name) = &node.value {
                let parameter = self.context.stacks.get(self.stack)?.parameter(name)?;
                let default = default(parameter)?;
                filled.text.push_str(&written(default)?);
                filled.defaults.push((name, default.position));
            } else {
                filled.text.push_str(&written(node)?);
            }
        }
        // `${!Name}` is for whoever reads it next
        (!filled.text.contains("${")).then_some(filled)
    }
}

fn written(node: &Node) -> Option<String> {
    match &node.value {
        Value::Text(text) => Some(text.clone()),
        Value::Integer(value) => Some(value.to_string()),
        _ => None,
    }
}
