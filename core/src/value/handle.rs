//! Handles of declared resources.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;

use crate::value::expression::Expression;
use crate::value::identity::Identity;
use crate::value::kind::Handle;
use crate::value::part::{Part, ReferenceTarget};
use crate::value::resource_type::ResourceType;

/// A handle of a resource: `Copy`, and good for use in any construct or stack of the app.
///
/// Its methods are the resource's attributes (`Fn::GetAtt`) and what `Ref` returns, by name:
///
/// ```
/// use infrastruct::{Arn, Ref, Value, aws};
///
/// fn source(queue: Ref<aws::sqs::Queue>) -> Value<Arn<aws::sqs::Queue>> {
///     queue.arn()
/// }
///
/// let queue = infrastruct::construct!(aws::sqs::Queue {});
/// let seen = std::collections::HashSet::from([*queue]);
/// assert!(seen.contains(&queue));
/// ```
pub struct Ref<R: 'static> {
    identity: Identity,
    /// Where the methods are. It lives as long as the program: 1,898 types need not be `Copy` then, and there are as
    /// many handles as resources.
    marker: &'static R,
}

impl<R> Clone for Ref<R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R> Copy for Ref<R> {}

/// Whether they are handles of one resource.
impl<R> PartialEq for Ref<R> {
    fn eq(&self, other: &Self) -> bool {
        self.identity == other.identity
    }
}

impl<R> Eq for Ref<R> {}

impl<R> Hash for Ref<R> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.identity.hash(state);
    }
}

impl<R: ResourceType> Ref<R> {
    pub(crate) fn fresh() -> Self {
        Self::of(Identity::fresh(R::TYPE_NAME))
    }

    pub(crate) fn of(identity: Identity) -> Self {
        let marker = Box::leak(Box::new(R::of_identity(identity)));
        Self { identity, marker }
    }
}

impl<R> Ref<R> {
    pub(crate) fn identity(self) -> Identity {
        self.identity
    }
}

impl<R> Deref for Ref<R> {
    type Target = R;

    fn deref(&self) -> &R {
        self.marker
    }
}

impl<R: ResourceType> fmt::Debug for Ref<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Ref({})", R::TYPE_NAME)
    }
}

#[diagnostic::do_not_recommend]
impl<R: ResourceType> Expression for Ref<R> {
    type Kind = Handle<R>;

    fn into_part(self) -> Part {
        Part::reference(self.identity, ReferenceTarget::Handle, false)
    }
}
