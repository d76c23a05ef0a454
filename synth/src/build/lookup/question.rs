//! A question: what is looked for, where, and at which line.

use infrastruct_spec::ordered::OrderedMap;
use std::fmt;
use std::panic;

use infrastruct_core::value::location::Location;
use infrastruct_spec::lookup::label;

use super::environment::Environment;
use super::kind::Kind;

/// What is looked for, where, and at which line.
#[derive(Clone, Debug)]
pub(crate) struct Question {
    pub(crate) kind: Kind,
    pub(crate) query: OrderedMap<String, String>,
    pub(crate) environment: Environment,
    pub(crate) location: Location,
}

impl Question {
    /// A question of the caller's, about the environment that it is in.
    #[track_caller]
    pub(crate) fn new(kind: Kind) -> Self {
        let caller = panic::Location::caller();
        let mut environment = Environment::current();
        if kind.is_global {
            environment.region = None;
        }
        Self {
            kind,
            query: OrderedMap::new(),
            environment,
            location: Location {
                file: caller.file(),
                line: caller.line(),
                column: caller.column(),
            },
        }
    }

    pub(crate) fn is_same(&self, other: &Self) -> bool {
        (self.kind.name, self.location) == (other.kind.name, other.location)
            && (&self.query, &self.environment) == (&other.query, &other.environment)
    }
}

/// `image al2023-ami-2023.* owner=amazon`
impl fmt::Display for Question {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let query = self.query.iter();
        let query = query.map(|(key, value)| (key.as_str(), value.as_str()));
        formatter.write_str(&label(self.kind.name, query))
    }
}
