//! Mappings of a template.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use crate::construct::item::{Item, MappingDeclaration};
use crate::construct::tree::{Construct, Visitor};
use crate::value::expression::Expression;
use crate::value::identity::Identity;
use crate::value::kind::Kind;
use crate::value::location::Location;
use crate::value::part::{Part, ReferenceTarget};

/// A mapping of the template (`Mappings`): values by two keys, looked up at deployment with
/// [`find_in_map`](crate::construct::intrinsic::find_in_map). Its name is the path of its field.
///
/// ```
/// use infrastruct::{Mapping, Text, Value, find_in_map, pseudo};
///
/// let images = Mapping::new([
///     ("eu-central-1", [("arm64", "ami-0a"), ("x86_64", "ami-0b")]),
///     ("eu-west-1", [("arm64", "ami-1a"), ("x86_64", "ami-1b")]),
/// ]);
/// let image: Value<Text> = find_in_map(&images, pseudo::region(), "arm64");
/// ```
#[must_use = "a mapping is in the template where it is a field of a stack or construct"]
pub struct Mapping<K> {
    identity: Identity,
    declaration: Arc<MappingDeclaration>,
    kind: PhantomData<fn() -> K>,
}

impl<K: Kind> Mapping<K> {
    /// A mapping of the values by their two keys.
    #[track_caller]
    pub fn new<S, T, I, E>(levels: impl IntoIterator<Item = (S, I)>) -> Self
    where
        S: Into<String>,
        T: Into<String>,
        I: IntoIterator<Item = (T, E)>,
        E: Expression<Kind = K>,
    {
        let inner = |entries: I| {
            entries
                .into_iter()
                .map(|(key, value)| (key.into(), value.into_part()))
                .collect()
        };
        let levels = levels
            .into_iter()
            .map(|(key, entries)| (key.into(), inner(entries)))
            .collect();
        let declaration = MappingDeclaration {
            location: Location::caller(),
            logical_id: None,
            levels,
        };
        Self {
            identity: Identity::fresh("mapping"),
            declaration: Arc::new(declaration),
            kind: PhantomData,
        }
    }

    /// Its name in the template, where that is not the path of its field.
    pub fn logical_id(mut self, id: impl Into<String>) -> Self {
        Arc::make_mut(&mut self.declaration).logical_id = Some(id.into());
        self
    }

    pub(crate) fn name(&self) -> Part {
        Part::reference(self.identity, ReferenceTarget::Name, false)
    }
}

impl<K> Clone for Mapping<K> {
    fn clone(&self) -> Self {
        Self {
            identity: self.identity,
            declaration: Arc::clone(&self.declaration),
            kind: PhantomData,
        }
    }
}

impl<K> fmt::Debug for Mapping<K> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_tuple("Mapping")
            .field(&self.declaration.levels)
            .finish()
    }
}

#[diagnostic::do_not_recommend]
impl<K> Construct for Mapping<K> {
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.place(self.identity, Item::Mapping(Arc::clone(&self.declaration)));
    }
}
