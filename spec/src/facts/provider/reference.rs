//! References: to definitions of the same schema, and to other resources.

use infrastruct_json::{Map, Value};

use super::error::SchemaError;
use super::keyword::Reader;
use super::relationship::only;
use crate::list::List;
use crate::text::suggestion::suggest;

/// References that lead into one another are followed this far.
const DEEPEST: usize = 6;

impl Reader<'_> {
    /// `AWS::DynamoDB::Table.Key`, as SAM has it, is `Key`.
    pub(super) fn definition_name(&self, written: &str) -> String {
        let last = written.rsplit(['.', ':', '/']).next().unwrap_or_default();
        let mut name: String = last
            .chars()
            .filter(|each| each.is_ascii_alphanumeric() || *each == '_')
            .collect();
        if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
            name.insert_str(0, "Definition");
        }
        let is_taken = |name: &String| self.names.values().any(|other| other == name);
        let numbered = |number: usize| format!("{name}{number}");
        if is_taken(&name) {
            let mut number = 2;
            while is_taken(&numbered(number)) {
                number += 1;
            }
            numbered(number)
        } else {
            name
        }
    }

    /// A definition by its name; what stands elsewhere is put in place.
    pub(super) fn reference(&mut self, value: &Value, place: &str, is_branch: bool) -> Map {
        let written = value.as_str().unwrap_or_default();
        if let Some(name) = written.strip_prefix("#/definitions/")
            && let Some(name) = self.names.get(name)
        {
            return only("$ref", name.clone().into());
        }
        let is_deep = written.starts_with("#/properties/") || written.matches('/').count() > 2;
        let target = written.strip_prefix('#').filter(|_| is_deep);
        let target = target.and_then(|pointer| at(self.root, pointer));
        if let Some(target) = target {
            if self.depth == DEEPEST {
                let error = SchemaError::new(format!("`{written}` leads back to itself"));
                let error = error.with_help("make a definition of it".to_owned());
                if !self.errors.contains(&error) {
                    self.errors.push(error);
                }
                return Map::new();
            }
            self.depth += 1;
            let schema = self.schema(target, place, is_branch);
            self.depth -= 1;
            return match schema {
                Value::Object(schema) => schema,
                _ => Map::new(),
            };
        }
        let names: Vec<String> = self
            .names
            .keys()
            .map(|name| format!("#/definitions/{name}"))
            .list();
        let help = match suggest(written, names.iter().map(String::as_str)) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None if names.is_empty() => "the schema has no `definitions`".to_owned(),
            None => "it refers to one of the schema's `definitions`, as in `#/definitions/Line`"
                .to_owned(),
        };
        let message = format!("refers to `{written}`, which is not there");
        self.errors
            .push(SchemaError::at(place, &message).with_help(help));
        Map::new()
    }
}

/// What a JSON pointer leads to.
fn at<'r>(root: &'r Map, pointer: &str) -> Option<&'r Value> {
    let mut steps = pointer.split('/').skip(1);
    let first = root.get(steps.next()?)?;
    steps.try_fold(first, |value, step| value.get(step))
}
