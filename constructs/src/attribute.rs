//! Attributes of tables, and what they are looked up by.

use crate::stands::stands;
use crate::string::IntoString;

/// An attribute that items of a [`Table`](crate::Table) are looked up by, with its type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute {
    pub(crate) name: String,
    pub(crate) kind: &'static str,
}

impl Attribute {
    /// A text.
    pub fn text(name: impl IntoString) -> Self {
        Self::of("S", name.into_string())
    }

    /// A number.
    pub fn number(name: impl IntoString) -> Self {
        Self::of("N", name.into_string())
    }

    /// Bytes.
    pub fn binary(name: impl IntoString) -> Self {
        Self::of("B", name.into_string())
    }

    fn of(kind: &'static str, name: String) -> Self {
        Self { name, kind }
    }
}

stands! {
    /// What items are looked up by: an [`Attribute`].
    #[diagnostic::on_unimplemented(
        message = "`{Self}` does not say what items are looked up by",
        label = "not an `Attribute`",
        note = "a text: `Attribute::text(\"id\")`; a number: `Attribute::number(\"at\")`"
    )]
    IntoAttribute, into_attribute for Attribute
}
