//! How a command ended, and the exit code that says so.

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// All is well.
    Done,
    /// It could not be done: AWS refused, the app does not build, a file is not there.
    Failed,
    /// The command line asks for what there is not.
    Misused,
    /// Nobody has agreed to what it takes.
    Refused,
    /// Something is not as it should be: what `--fail-on` names, drift.
    Differs,
}

impl Outcome {
    /// The exit code.
    pub(crate) fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Failed => 1,
            Self::Misused => 2,
            Self::Refused => 3,
            Self::Differs => 4,
        }
    }

    /// Its name, in JSON.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Failed => "failed",
            Self::Misused => "usage",
            Self::Refused => "refused",
            Self::Differs => "differs",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_tell_the_endings_apart() {
        let all = [
            Outcome::Done,
            Outcome::Failed,
            Outcome::Misused,
            Outcome::Refused,
            Outcome::Differs,
        ];
        assert_eq!(all.map(Outcome::code), [0, 1, 2, 3, 4]);
    }
}
