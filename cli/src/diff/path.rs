//! Where in a resource something changes.

use std::fmt;

use serde_json::Value;

/// A path within a template: names of properties, and items of lists.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Path {
    steps: Vec<Step>,
}

/// One step of a [`Path`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Step {
    Name(String),
    Index(usize),
    /// An item of an unordered list, by what tells it from the others.
    Item(String),
}

/// The properties that tell an item of a list from the others.
const KEYS: [&str; 9] = [
    "Key",
    "Sid",
    "Id",
    "PolicyName",
    "AttributeName",
    "IndexName",
    "ParameterKey",
    "LogicalId",
    "Name",
];

impl Path {
    /// The path of a name at the top.
    pub(crate) fn of(name: &str) -> Self {
        Self::default().name(name)
    }

    /// The property of that name, further in.
    pub(crate) fn name(&self, name: &str) -> Self {
        self.with(Step::Name(name.to_owned()))
    }

    /// The item of a list, by its place.
    pub(crate) fn index(&self, index: usize) -> Self {
        self.with(Step::Index(index))
    }

    /// The item of an unordered list: by what tells it from the others, else by its place.
    pub(crate) fn item(&self, item: &Value, index: usize) -> Self {
        match key(item) {
            Some(key) => self.with(Step::Item(key.to_owned())),
            None => self.index(index),
        }
    }

    fn with(&self, step: Step) -> Self {
        let mut steps = self.steps.clone();
        steps.push(step);
        Self { steps }
    }

    /// As the facts write it: `Targets/*/Arn`.
    pub(crate) fn in_facts(&self) -> String {
        let mut path = String::new();
        for step in &self.steps {
            if !path.is_empty() {
                path.push('/');
            }
            path.push_str(match step {
                Step::Name(name) => name,
                Step::Index(_) | Step::Item(_) => "*",
            });
        }
        path
    }

    /// Whether this is the other path, or lies within it.
    pub(crate) fn is_within(&self, other: &Self) -> bool {
        self.steps.starts_with(&other.steps)
    }

    /// How many steps it has.
    pub(crate) fn depth(&self) -> usize {
        self.steps.len()
    }
}

/// What tells an item of a list from the others.
pub(crate) fn key(item: &Value) -> Option<&str> {
    let item = item.as_object()?;
    KEYS.iter().find_map(|&key| item.get(key)?.as_str())
}

/// `Targets[0].Arn`, `Tags[team].Value`.
impl fmt::Display for Path {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, step) in self.steps.iter().enumerate() {
            match step {
                Step::Name(name) if index == 0 => write!(formatter, "{name}")?,
                Step::Name(name) => write!(formatter, ".{name}")?,
                Step::Index(place) => write!(formatter, "[{place}]")?,
                Step::Item(key) => write!(formatter, "[{key}]")?,
            }
        }
        Ok(())
    }
}
