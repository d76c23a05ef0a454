//! The conditions of a template under which something is there.

use std::fmt;

use crate::ordered::OrderedMap;

/// Conditions of a template that hold, and others that do not.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct When(OrderedMap<String, bool>);

impl When {
    /// With one more condition; nothing if that contradicts it.
    ///
    /// ```
    /// use infrastruct_spec::policy::When;
    ///
    /// let live = When::default().with("IsLive", true).unwrap();
    /// assert_eq!(live.to_string(), "IsLive");
    /// assert!(live.with("IsLive", false).is_none());
    /// ```
    pub fn with(&self, condition: &str, holds: bool) -> Option<Self> {
        if self.get(condition).is_some_and(|known| known != holds) {
            return None;
        }
        let mut more = self.clone();
        more.0.insert(condition.to_owned(), holds);
        Some(more)
    }

    /// Both at once; nothing if they contradict each other.
    pub fn and(&self, other: &Self) -> Option<Self> {
        let mut conditions = other.conditions();
        conditions.try_fold(self.clone(), |when, (name, holds)| when.with(name, holds))
    }

    /// Whether the other holds wherever this one does.
    pub fn implies(&self, other: &Self) -> bool {
        other
            .conditions()
            .all(|(name, holds)| self.get(name) == Some(holds))
    }

    /// Whether a condition holds, where that is said.
    pub fn get(&self, condition: &str) -> Option<bool> {
        self.0.get(condition).copied()
    }

    /// The conditions, and whether they hold.
    pub fn conditions(&self) -> impl Iterator<Item = (&str, bool)> {
        self.0.iter().map(|(name, holds)| (name.as_str(), *holds))
    }

    /// Whether it is always.
    pub fn is_always(&self) -> bool {
        self.0.is_empty()
    }
}

/// `IsLive and not IsMain`; nothing where it is always.
impl fmt::Display for When {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, (name, holds)) in self.conditions().enumerate() {
            let and = if at == 0 { "" } else { " and " };
            let not = if holds { "" } else { "not " };
            write!(formatter, "{and}{not}{name}")?;
        }
        Ok(())
    }
}
