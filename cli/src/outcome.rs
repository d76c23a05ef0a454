//! How a command ended that did not fail.

/// How a command ended that did not fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// All is well: exit code 0.
    Done,
    /// What was asked about is not as it should be (`--fail-on`, drift, a question that nobody answered): exit code 1.
    Refused,
}
