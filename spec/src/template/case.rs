//! What is assumed of conditions.

use std::fmt;

/// Conditions that hold, and others that do not: where a value is the one that is deployed.
///
/// Two values go together if their cases [do](Self::and).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Case<'n>(Vec<(&'n str, bool)>);

impl<'n> Case<'n> {
    /// The case with one more condition; none if that contradicts it.
    ///
    /// ```
    /// use infrastruct_spec::Case;
    ///
    /// let live = Case::default().with("IsLive", true).unwrap();
    /// assert!(live.with("IsLive", false).is_none());
    /// assert_eq!(live.with("IsLive", true).unwrap(), live);
    /// ```
    pub fn with(&self, condition: &'n str, holds: bool) -> Option<Self> {
        let known = self.0.iter().find(|(name, _)| *name == condition);
        match known {
            Some((_, known)) => (*known == holds).then(|| self.clone()),
            None => {
                let mut case = self.clone();
                case.0.push((condition, holds));
                Some(case)
            }
        }
    }

    /// Both cases at once; none if they contradict each other.
    ///
    /// ```
    /// use infrastruct_spec::Case;
    ///
    /// let live = Case::default().with("IsLive", true).unwrap();
    /// let test = Case::default().with("IsLive", false).unwrap();
    /// assert!(live.and(&test).is_none());
    /// assert!(live.and(&Case::default()).is_some());
    /// ```
    pub fn and(&self, other: &Self) -> Option<Self> {
        let mut conditions = other.0.iter();
        conditions.try_fold(self.clone(), |case, (name, holds)| case.with(name, *holds))
    }

    /// The conditions and whether they hold.
    pub fn conditions(&self) -> impl Iterator<Item = (&'n str, bool)> + '_ {
        self.0.iter().copied()
    }
}

/// `IsLive and not IsMain`; nothing where nothing is assumed.
impl fmt::Display for Case<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, (name, holds)) in self.0.iter().enumerate() {
            let and = if at == 0 { "" } else { " and " };
            let not = if *holds { "" } else { "not " };
            write!(formatter, "{and}{not}{name}")?;
        }
        Ok(())
    }
}
