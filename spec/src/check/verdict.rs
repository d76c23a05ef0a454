//! Answers to what may not be known: only a no speaks.

/// Whether something holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Yes,
    No,
    /// It depends on a value that is not known here.
    Unknown,
}

impl Verdict {
    /// Both hold.
    pub(super) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, Self::Yes) => Self::Yes,
            _ => Self::Unknown,
        }
    }

    /// One of them holds.
    pub(super) fn or(self, other: Self) -> Self {
        !(!self).and(!other)
    }

    /// All hold.
    pub(super) fn all(verdicts: impl IntoIterator<Item = Self>) -> Self {
        verdicts.into_iter().fold(Self::Yes, Self::and)
    }

    /// One of them holds, at least.
    pub(super) fn any(verdicts: impl IntoIterator<Item = Self>) -> Self {
        verdicts.into_iter().fold(Self::No, Self::or)
    }
}

impl std::ops::Not for Verdict {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
        }
    }
}

impl From<bool> for Verdict {
    fn from(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }
}

#[cfg(test)]
mod tests {
    use super::Verdict::{self, No, Unknown, Yes};

    #[test]
    fn one_no_settles_all_and_one_yes_settles_any() {
        assert_eq!(Verdict::all([Yes, Unknown, No]), No);
        assert_eq!(Verdict::all([Yes, Unknown]), Unknown);
        assert_eq!(Verdict::any([No, Unknown, Yes]), Yes);
        assert_eq!(Verdict::any([No, Unknown]), Unknown);
        assert_eq!((Verdict::all([]), Verdict::any([])), (Yes, No));
    }
}
