//! Declared resources, and handles that refer to them.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;

use crate::construct::{Construct, Item, Visitor};
use crate::declaration::Declaration;
use crate::expression::Expression;
use crate::identity::Identity;
use crate::kind::Handle;
use crate::part::{Part, ReferenceTarget};
use crate::properties::Properties;

/// A CloudFormation resource type: the types of [`aws`](crate::aws), such as `aws::sqs::Queue`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a CloudFormation resource type",
    label = "not one of the types in `infrastruct::aws`"
)]
pub trait ResourceType: Send + Sync + Sized + 'static {
    #[doc(hidden)]
    const FACTS: Facts;
    /// Its CloudFormation name, such as `AWS::SQS::Queue`.
    const TYPE_NAME: &'static str = Self::FACTS.type_name;
    #[doc(hidden)]
    const ARN: Option<Target> = Self::FACTS.arn;
    #[doc(hidden)]
    const ID: Option<Target> = Self::FACTS.id;
    #[doc(hidden)]
    const NAME: Option<Target> = Self::FACTS.name;

    #[doc(hidden)]
    fn of_identity(identity: Identity) -> Self;
}

/// What the runtime needs to know of a type.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    /// Its CloudFormation name.
    pub type_name: &'static str,
    /// Which value is its ARN.
    pub arn: Option<Target>,
    /// Which value is its ID.
    pub id: Option<Target>,
    /// Which value is its name.
    pub name: Option<Target>,
}

/// How a value of a resource is read.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Target {
    /// With `Ref`.
    Ref,
    /// With `Fn::GetAtt` and this attribute.
    Attribute(&'static str),
}

impl From<Target> for ReferenceTarget {
    fn from(target: Target) -> Self {
        match target {
            Target::Ref => Self::Ref,
            Target::Attribute(name) => Self::Attribute(name.into()),
        }
    }
}

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

/// A handle declares nothing: a construct may keep those of other constructs.
#[diagnostic::do_not_recommend]
impl<R: ResourceType> Construct for Ref<R> {
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.mention(self.identity);
    }
}

/// A declared resource: an entry of the template's `Resources`, once it is in a stack.
///
/// It derefs to its handle, so a construct's field gives the attributes directly: `hub.topic.topic_arn()`. By itself it
/// stands for the value that a property wants, as its handle does.
///
/// A copy is the same resource. It is declared where it is a field; a second field of the same is a mistake that the build
/// tells, and keeps a [`Ref`] instead.
///
/// ```
/// use infrastruct::{Construct, Ref, Resource, aws, construct};
///
/// /// A helper takes handles, of siblings in a literal as well as of fields.
/// fn subscription(
///     topic: impl Into<Ref<aws::sns::Topic>>,
///     queue: impl Into<Ref<aws::sqs::Queue>>,
/// ) -> Resource<aws::sns::Subscription> {
///     let (topic, queue) = (topic.into(), queue.into());
///     construct!(aws::sns::Subscription { topic_arn: topic.topic_arn(), protocol: "sqs", endpoint: queue.arn() })
/// }
///
/// #[derive(Construct)]
/// struct Inbox {
///     queue: Resource<aws::sqs::Queue>,
///     told: Resource<aws::sns::Subscription>,
/// }
///
/// fn inbox(topic: &Resource<aws::sns::Topic>) -> Inbox {
///     construct!(Inbox { queue: aws::sqs::Queue {}, told: subscription(topic, queue) })
/// }
/// ```
#[must_use = "a resource is declared once it is in a stack: make it a field of one, or of a construct in one"]
pub struct Resource<R: 'static> {
    handle: Ref<R>,
    /// It lives as long as the program: what needs no clean-up makes hundreds of resources cheap to compile.
    declaration: &'static Declaration,
}

impl<R> Clone for Resource<R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R> Copy for Resource<R> {}

impl<R> From<Resource<R>> for Ref<R> {
    fn from(resource: Resource<R>) -> Self {
        resource.handle
    }
}

impl<R> From<&Resource<R>> for Ref<R> {
    fn from(resource: &Resource<R>) -> Self {
        resource.handle
    }
}

impl<R> From<&Self> for Ref<R> {
    fn from(handle: &Self) -> Self {
        *handle
    }
}

impl<R: ResourceType> Resource<R> {
    pub(crate) fn new(handle: Ref<R>, declaration: Declaration) -> Self {
        Self {
            handle,
            declaration: Box::leak(Box::new(declaration)),
        }
    }
}

impl<R: ResourceType> Resource<R> {
    /// Applies properties, as if they had been written in its literal: to a resource of a construct that takes no such
    /// parameter.
    ///
    /// Objects are merged, anything else is replaced; `None` takes a property out.
    ///
    /// ```
    /// use infrastruct::{Construct, Resource, aws, construct, properties};
    ///
    /// /// Somebody else's.
    /// #[derive(Construct)]
    /// pub struct Inbox {
    ///     pub queue: Resource<aws::sqs::Queue>,
    /// }
    ///
    /// # let new = || construct!(Inbox { queue: aws::sqs::Queue {} });
    /// let inbox: Inbox = new();
    /// inbox.queue.apply(&properties!(aws::sqs::Queue { visibility_timeout: 60 }));
    /// ```
    pub fn apply(&self, properties: &Properties<R>) {
        self.declaration
            .change(|content| content.apply(&properties.content));
    }
}

impl<R: ResourceType> fmt::Debug for Resource<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "Resource({} {})",
            self.declaration.type_name, self.declaration.source.properties
        )
    }
}

impl<R> Deref for Resource<R> {
    type Target = Ref<R>;

    fn deref(&self) -> &Ref<R> {
        &self.handle
    }
}

#[diagnostic::do_not_recommend]
impl<R: ResourceType> Expression for Resource<R> {
    type Kind = Handle<R>;

    fn into_part(self) -> Part {
        self.handle.into_part()
    }
}

#[diagnostic::do_not_recommend]
impl<R: ResourceType> Construct for Resource<R> {
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.place(self.handle.identity(), Item::Resource(self.declaration));
    }
}
