//! Yes, no, or nobody knows.

use std::ops::Not;

/// An answer to a question about what may not be known until the deployment.
///
/// ```
/// use infrastruct_spec::policy::Verdict;
///
/// assert_eq!(Verdict::Unknown.and(Verdict::No), Verdict::No);
/// assert_eq!(Verdict::Unknown.or(Verdict::No), Verdict::Unknown);
/// assert_eq!(!Verdict::Yes, Verdict::No);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// It is so, whatever is not known.
    Yes,
    /// It is not so, whatever is not known.
    No,
    /// It depends on what is not known here.
    Unknown,
}

impl Verdict {
    /// Both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, Self::Yes) => Self::Yes,
            _ => Self::Unknown,
        }
    }

    /// At least one.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        !(!self).and(!other)
    }

    /// Whether at least one of the answers is yes; no if there are none.
    ///
    /// ```
    /// use infrastruct_spec::policy::Verdict;
    ///
    /// assert_eq!(Verdict::any([Verdict::Unknown, Verdict::Yes]), Verdict::Yes);
    /// assert_eq!(Verdict::any([]), Verdict::No);
    /// ```
    pub fn any(answers: impl IntoIterator<Item = Self>) -> Self {
        answers.into_iter().fold(Self::No, Self::or)
    }

    /// Whether every answer is yes; yes if there are none.
    pub fn all(answers: impl IntoIterator<Item = Self>) -> Self {
        answers.into_iter().fold(Self::Yes, Self::and)
    }

    /// What the answers agree on: one of them holds, and nobody knows which.
    ///
    /// ```
    /// use infrastruct_spec::policy::Verdict;
    ///
    /// assert_eq!(Verdict::agreed([Verdict::Yes, Verdict::No]), Verdict::Unknown);
    /// assert_eq!(Verdict::agreed([Verdict::No, Verdict::No]), Verdict::No);
    /// ```
    pub fn agreed(answers: impl IntoIterator<Item = Self>) -> Self {
        let mut answers = answers.into_iter();
        let Some(first) = answers.next() else {
            return Self::Unknown;
        };
        if answers.all(|answer| answer == first) {
            first
        } else {
            Self::Unknown
        }
    }
}

impl From<bool> for Verdict {
    fn from(answer: bool) -> Self {
        if answer { Self::Yes } else { Self::No }
    }
}

impl Not for Verdict {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
        }
    }
}
