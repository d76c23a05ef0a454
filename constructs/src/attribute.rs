//! Attributes of tables, and what they are looked up by.

/// An attribute that items of a [`Table`](crate::Table) are looked up by, with its type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute {
    pub(crate) name: String,
    pub(crate) kind: &'static str,
}

impl Attribute {
    /// A text.
    pub fn text(name: impl Into<String>) -> Self {
        Self::of("S", name.into())
    }

    /// A number.
    pub fn number(name: impl Into<String>) -> Self {
        Self::of("N", name.into())
    }

    /// Bytes.
    pub fn binary(name: impl Into<String>) -> Self {
        Self::of("B", name.into())
    }

    fn of(kind: &'static str, name: String) -> Self {
        Self { name, kind }
    }
}
