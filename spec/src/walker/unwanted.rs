//! What must not be so: `not`.

use infrastruct_json::Value as Json;

use super::Walker;
use super::alternative::branches;
use super::condition::because;
use super::missing::names;
use super::place::Place;
use super::rule;
use super::shown::shown;
use crate::Diagnostic;
use crate::list::List;
use crate::query::context::listed;
use crate::query::presence::{Presence, presence};
use crate::template::value::{Node, Value};

/// Fewer values than this are all named.
const FEW: usize = 10;

impl Walker<'_> {
    pub(crate) fn unwanted(
        &self,
        unwanted: &'static Json,
        node: &Node,
        place: &Place<'_>,
    ) -> Diagnostic {
        let subject = place.subject(self.context);
        let Value::Object(object) = &node.value else {
            let message = format!("{subject} cannot be {}", shown(node));
            let values = crate::walker::choice::names_of(unwanted);
            let help = match values.len() {
                0 | 1 => None,
                few if few < FEW => Some(format!("neither can it be {}", listed(&values, "or"))),
                many => Some(format!("it is one of {many} that are reserved")),
            };
            return rule::WRONG_VALUE.at(node.position, message).with_help(help);
        };
        // What is there and should not be: by itself, or as one of several.
        let named = names(unwanted.get("required"));
        let mut groups = vec![named];
        for branch in branches(unwanted.get("anyOf")) {
            groups.push(names(branch.get("required")));
        }
        let present =
            groups
                .iter()
                .flatten()
                .find_map(|name| match presence(self.context, object, name) {
                    Presence::Yes(entry) => Some(entry),
                    _ => None,
                });
        match present {
            Some(entry) => {
                let name = place.spell(self.context, &entry.name);
                let message = format!("`{name}` cannot be set here");
                let reasons = self.reasons(unwanted, node, place, entry.position);
                let reasons = reasons
                    .into_iter()
                    .filter(|(position, _)| *position != entry.value.position)
                    .list();
                let mut found = rule::UNEXPECTED_PROPERTY.at(entry.position, message);
                found.related.extend(because(reasons));
                found
            }
            None => {
                let owner = place.owner(self.context);
                let message = format!("{owner} does not take these values together");
                let mut found = rule::UNEXPECTED_PROPERTY.at(node.position, message);
                let reasons = self.reasons(unwanted, node, place, node.position);
                found.related.extend(because(reasons));
                found
            }
        }
    }
}
