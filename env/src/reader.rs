use std::ffi::OsString;
use std::fmt::Display;
use std::str::FromStr;

use crate::error::{Error, Problem};

/// Reads one variable after the other, and collects what is wrong with them.
pub struct Reader<'a> {
    lookup: &'a dyn Fn(&str) -> Option<OsString>,
    problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    #[doc(hidden)]
    pub fn new(lookup: &'a dyn Fn(&str) -> Option<OsString>) -> Self {
        Self {
            lookup,
            problems: Vec::new(),
        }
    }

    #[doc(hidden)]
    pub fn required<T: FromStr<Err: Display>>(
        &mut self,
        name: &'static str,
        kind: &'static str,
    ) -> Option<T> {
        let value = self.optional(name, kind)?;
        if value.is_none() {
            self.problems.push(Problem::Missing { name });
        }
        value
    }

    /// The value if there is one; nothing if it cannot be read.
    pub fn optional<T: FromStr<Err: Display>>(
        &mut self,
        name: &'static str,
        kind: &'static str,
    ) -> Option<Option<T>> {
        let Some(value) = (self.lookup)(name) else {
            return Some(None);
        };
        let parsed = match value.into_string() {
            Ok(text) => text.parse().map_err(|error: T::Err| error.to_string()),
            Err(_) => Err("it is not text".to_owned()),
        };
        match parsed {
            Ok(value) => Some(Some(value)),
            Err(reason) => {
                self.problems
                    .push(Problem::Unreadable { name, kind, reason });
                None
            }
        }
    }

    /// The environment, if every variable of it was read.
    pub fn finish<E>(self, environment: Option<E>) -> Result<E, Error> {
        environment.ok_or(Error::new(self.problems))
    }
}
