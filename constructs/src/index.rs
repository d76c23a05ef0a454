//! Indexes of tables.

use crate::attribute::{Attribute, IntoAttribute};
use crate::capacity::{Capacity, IntoCapacity};
use crate::stands::stands;
use crate::string::IntoStrings;

/// A global secondary index of a [`Table`](crate::Table): by which attribute its items are found, in which order, and which other
/// attributes it holds: all, unless said.
///
/// ```
/// use infrastruct_constructs::{Attribute, Index, Table};
///
/// let orders = Table::new(Attribute::text("id"))
///     .index("by_team", Attribute::text("team"))
///     .index("by_day", Index::by(Attribute::text("day")).sort(Attribute::number("at")).holding(["amount"]));
/// ```
#[derive(Clone, Debug)]
pub struct Index {
    pub(crate) partition: Attribute,
    pub(crate) sort: Option<Attribute>,
    pub(crate) projection: &'static str,
    pub(crate) held: Option<Vec<String>>,
    pub(crate) capacity: Option<[Capacity; 2]>,
}

impl Index {
    /// An index by an attribute, all of whose values are told apart by nothing else.
    pub fn by(partition: impl IntoAttribute) -> Self {
        Self {
            partition: partition.into_attribute(),
            sort: None,
            projection: "ALL",
            held: None,
            capacity: None,
        }
    }

    /// Items of the same partition are in the order of an attribute.
    pub fn sort(mut self, sort: impl IntoAttribute) -> Self {
        self.sort = Some(sort.into_attribute());
        self
    }

    /// It holds the keys of the table and its own, and nothing else.
    pub fn keys_only(mut self) -> Self {
        self.projection = "KEYS_ONLY";
        self.held = None;
        self
    }

    /// It holds the keys, and some other attributes.
    pub fn holding(mut self, attributes: impl IntoStrings) -> Self {
        self.projection = "INCLUDE";
        self.held = Some(attributes.into_strings());
        self
    }

    /// Its own units for reading and writing, for an index of a [provisioned](crate::Table::provisioned) table; those of the
    /// table otherwise.
    pub fn provisioned(mut self, read: impl IntoCapacity, write: impl IntoCapacity) -> Self {
        self.capacity = Some([read.into_capacity(), write.into_capacity()]);
        self
    }
}

stands! {
    /// What a table is looked up by: an [`Attribute`], or an [`Index`].
    #[diagnostic::on_unimplemented(
        message = "nothing is looked up by `{Self}`",
        label = "neither an `Attribute` nor an `Index`",
        note = "`Attribute::text(\"team\")`, or `Index::by(…)` with a sort key"
    )]
    IntoIndex, into_index for Index
}

impl From<Attribute> for Index {
    fn from(partition: Attribute) -> Self {
        Self::by(partition)
    }
}
