//! Paths to values of a resource, as a user writes them: `redrive_policy.maxReceiveCount`, `tags[0].value`.

use infrastruct_spec::{ResourceType, Schema};

use crate::part::{Part, Shape};
use crate::property_path;

/// A place in a resource's properties.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PropertyPlace(Vec<Step>);

/// A step towards a value, by CloudFormation's names.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    Key(String),
    Index(usize),
}

impl PropertyPlace {
    /// The place of a path. Properties are written in snake case, keys of maps and of free JSON as they are; a key with a dot
    /// stands in brackets and quotes.
    pub(crate) fn of(facts: Option<ResourceType>, path: &str) -> Self {
        let mut schema = facts.map(ResourceType::schema);
        let has_facts = schema.is_some();
        let mut steps = Vec::new();
        let mut rest = path;
        while !rest.is_empty() {
            if let Some((inside, after)) = in_brackets(rest) {
                rest = after;
                if let Ok(index) = inside.parse() {
                    schema = schema.and_then(|schema| schema.items());
                    steps.push(Step::Index(index));
                } else {
                    schema = schema.and_then(|schema| schema.map_values());
                    steps.push(Step::Key(inside.trim_matches('"').to_owned()));
                }
                continue;
            }
            rest = rest.strip_prefix('.').unwrap_or(rest);
            let (name, after) = rest.split_at(rest.find(['.', '[']).unwrap_or(rest.len()));
            rest = after;
            let found = schema.and_then(|schema| property(&schema, name));
            let key = match found {
                Some((key, _)) => key.to_owned(),
                None if !has_facts && steps.is_empty() => upper_camel(name),
                None => name.to_owned(),
            };
            steps.push(Step::Key(key));
            schema = match found {
                Some((_, schema)) => Some(schema),
                None => schema.and_then(|schema| schema.map_values()),
            };
        }
        Self(steps)
    }

    /// The value that is there.
    pub(crate) fn find<'a>(&self, properties: &'a Part) -> Option<&'a Part> {
        self.0
            .iter()
            .try_fold(properties, |part, step| match (step, &part.shape) {
                (Step::Key(key), Shape::Object(entries)) => {
                    let found = entries.iter().find(|(name, _)| name == key);
                    found.map(|(_, part)| part)
                }
                (Step::Index(index), Shape::List(items)) => items.get(*index),
                _ => None,
            })
    }

    /// The value that is there, made where there is none; or why there can be none.
    pub(crate) fn make<'a>(
        &self,
        type_name: &str,
        properties: &'a mut Part,
    ) -> Result<&'a mut Part, String> {
        let mut part = properties;
        for (number, step) in self.0.iter().enumerate() {
            if part.is_absent() {
                part.shape = match step {
                    Step::Key(_) => Shape::Object(Vec::new()),
                    Step::Index(_) => Shape::List(Vec::new()),
                };
            }
            let before = || Self(self.0[..number].to_vec()).display(type_name);
            part = match (step, &mut part.shape) {
                (Step::Key(key), Shape::Object(entries)) => {
                    let found = entries.iter().position(|(name, _)| name == key);
                    let index = found.unwrap_or_else(|| {
                        entries.push((key.clone().into(), Part::ABSENT));
                        entries.len() - 1
                    });
                    &mut entries[index].1
                }
                (Step::Index(index), Shape::List(items)) => {
                    let count = items.len();
                    if *index > count {
                        let message = format!(
                            "`{}` has {count} items, so there is no `[{index}]`",
                            before()
                        );
                        return Err(message);
                    }
                    if *index == count {
                        items.push(Part::ABSENT);
                    }
                    &mut items[*index]
                }
                (step, shape) => return Err(objection(&before(), step, shape)),
            };
        }
        Ok(part)
    }

    /// How messages show it.
    pub(crate) fn display(&self, type_name: &str) -> String {
        let steps = self.0.iter().map(|step| match step {
            Step::Key(key) => property_path::Step::Key(key),
            Step::Index(index) => property_path::Step::Index(*index),
        });
        property_path::display(type_name, &steps.collect::<Vec<_>>())
    }
}

/// `[0].value`: what is in the brackets, and what follows.
fn in_brackets(path: &str) -> Option<(&str, &str)> {
    path.strip_prefix('[')?.split_once(']')
}

/// Why a step leads nowhere.
fn objection(place: &str, step: &Step, shape: &Shape) -> String {
    match (step, shape) {
        (Step::Key(key), Shape::List(_)) => format!("`{place}` is a list, which has no `{key}`"),
        (Step::Index(index), Shape::Object(_)) => {
            format!("`{place}` is no list, so it has no `[{index}]`")
        }
        (
            _,
            Shape::Null | Shape::Boolean(_) | Shape::Integer(_) | Shape::Number(_) | Shape::Text(_),
        ) => {
            format!("`{place}` is a single value, with nothing within")
        }
        _ => format!("`{place}` is known at deployment only, so nothing can be set within"),
    }
}

/// By its name in Rust, or in CloudFormation.
fn property(schema: &Schema, name: &str) -> Option<(&'static str, Schema)> {
    schema.property_in_rust(name).or_else(|| {
        let properties = schema.properties().into_iter();
        let mut same = properties.filter(|property| property.name == name);
        same.next().map(|property| (property.name, property.schema))
    })
}

/// The name of a property of a type without facts: `any_thing` is `AnyThing`.
fn upper_camel(name: &str) -> String {
    let words = name.split('_').map(|word| {
        let mut chars = word.chars();
        let first = chars.next().map(|first| first.to_ascii_uppercase());
        first.into_iter().chain(chars).collect::<String>()
    });
    words.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_read_as_messages_show_them() {
        let key = |name: &str| Step::Key(name.to_owned());
        let function = infrastruct_spec::resource_type("AWS::Lambda::Function");
        let steps = |path: &str| PropertyPlace::of(function, path).0;
        assert_eq!(steps("code.s3_bucket"), [key("Code"), key("S3Bucket")]);
        assert_eq!(steps("Code.S3Bucket"), [key("Code"), key("S3Bucket")]);
        assert_eq!(
            steps("tags[0].value"),
            [key("Tags"), Step::Index(0), key("Value")]
        );
        let variable = [key("Environment"), key("Variables"), key("queue_url")];
        assert_eq!(steps("environment.variables.queue_url"), variable);
        let dotted = [key("Environment"), key("Variables"), key("a.b")];
        assert_eq!(steps("environment.variables[\"a.b\"]"), dotted);
        let custom = PropertyPlace::of(None, "any_thing.inner_thing");
        assert_eq!(custom.0, [key("AnyThing"), key("inner_thing")]);
    }
}
