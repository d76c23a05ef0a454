//! Paths to values of a resource.

use std::borrow::Cow;

use crate::value::part::{Part, Shape};

/// A step towards a value, by CloudFormation's names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PropertyStep<'a> {
    /// To the entry of an object.
    Key(Cow<'a, str>),
    /// To the item of a list.
    Index(usize),
}

/// The steps from a resource's properties to a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PropertyPath<'a>(pub Vec<PropertyStep<'a>>);

impl PropertyPath<'_> {
    /// The value that is there.
    pub(crate) fn find<'a>(&self, properties: &'a Part) -> Option<&'a Part> {
        self.0
            .iter()
            .try_fold(properties, |part, step| match (step, &part.shape) {
                (PropertyStep::Key(key), Shape::Object(entries)) => {
                    let found = entries.iter().find(|(name, _)| name == key);
                    found.map(|(_, part)| part)
                }
                (PropertyStep::Index(index), Shape::List(items)) => items.get(*index),
                _ => None,
            })
    }

    /// The value that is there, made where there is none; or why there can be none.
    pub(crate) fn make<'a>(
        &self,
        properties: &'a mut Part,
        display: &dyn Fn(&[PropertyStep<'_>]) -> String,
    ) -> Result<&'a mut Part, String> {
        let mut part = properties;
        for (number, step) in self.0.iter().enumerate() {
            if part.is_absent() {
                part.shape = match step {
                    PropertyStep::Key(_) => Shape::Object(Vec::new()),
                    PropertyStep::Index(_) => Shape::List(Vec::new()),
                };
            }
            let before = || display(&self.0[..number]);
            part = match (step, &mut part.shape) {
                (PropertyStep::Key(key), Shape::Object(entries)) => {
                    let found = entries.iter().position(|(name, _)| name == key);
                    let index = found.unwrap_or_else(|| {
                        entries.push((key.clone().into_owned().into(), Part::ABSENT));
                        entries.len() - 1
                    });
                    &mut entries[index].1
                }
                (PropertyStep::Index(index), Shape::List(items)) => {
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
}

/// Why a step leads nowhere.
fn objection(place: &str, step: &PropertyStep<'_>, shape: &Shape) -> String {
    match (step, shape) {
        (PropertyStep::Key(key), Shape::List(_)) => {
            format!("`{place}` is a list, which has no `{key}`")
        }
        (PropertyStep::Index(index), Shape::Object(_)) => {
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
