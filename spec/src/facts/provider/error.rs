/// What is wrong with a provider schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemaError {
    /// What is wrong: lower case, without a full stop.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

impl SchemaError {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            help: None,
        }
    }

    pub(super) fn with_help(self, help: impl Into<Option<String>>) -> Self {
        Self {
            help: help.into(),
            ..self
        }
    }

    /// `/properties/Name`, as messages quote a place in the file.
    pub(super) fn at(place: &str, message: &str) -> Self {
        Self::new(format!("`{place}` {message}"))
    }
}
