//! Whose a schema is.

use infrastruct_json::Value;

use super::given::Given;
use super::{states, table};

/// The type that a schema belongs to: its name, and where its nested definitions are.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Owner {
    pub(crate) name: &'static str,
    /// Where the type is not one of the facts.
    pub(crate) given: Option<&'static Given>,
}

impl From<&'static str> for Owner {
    fn from(name: &'static str) -> Self {
        Self { name, given: None }
    }
}

impl Owner {
    pub(crate) fn definition(self, name: &str) -> Option<(&'static str, &'static Value)> {
        match self.given {
            Some(given) => given
                .definitions
                .get_key_value(name)
                .map(|(name, definition)| (name.as_str(), definition)),
            None if self.name == states::OWNER => states::definition(name),
            None => {
                let (key, definition) = table::entry(&format!("{}#{name}", self.name))?;
                Some((key.split_once('#')?.1, definition))
            }
        }
    }
}
