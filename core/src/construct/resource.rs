//! Declared resources.

use std::fmt;
use std::ops::Deref;

use crate::construct::declaration::{ResourceDeclaration, Source};
use crate::construct::item::Item;
use crate::construct::properties::{Lists, Properties};
use crate::construct::schemas::{Described, Schemas};
use crate::construct::tree::{Construct, Visitor};
use crate::value::expression::Expression;
use crate::value::handle::Ref;
use crate::value::hole::Hole;
use crate::value::kind::Handle;
use crate::value::part::Part;
use crate::value::resource_type::ResourceType;

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
    declaration: &'static ResourceDeclaration,
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
    fn new(handle: Ref<R>, declaration: ResourceDeclaration) -> Self {
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

    /// Applies properties as [`apply`](Self::apply) does, except that a list takes the items of the other and keeps its own: a
    /// policy beside those that a role has, a tag beside those of a queue.
    ///
    /// ```
    /// use infrastruct::{Resource, aws, construct, properties};
    ///
    /// fn tagged(queue: Resource<aws::sqs::Queue>) {
    ///     queue.extend(&properties!(aws::sqs::Queue { tags: [Tag { key: "team", value: "orders" }] }));
    /// }
    /// # tagged(construct!(aws::sqs::Queue {}));
    /// ```
    pub fn extend(&self, properties: &Properties<R>) {
        self.declaration
            .change(|content| content.merge(&properties.content, Lists::Joined));
    }
}

impl<R: ResourceType> Resource<R> {
    /// Whether the template does without it: for a resource that a construct has only while there is something to say in it,
    /// such as a policy of its queue.
    ///
    /// What waits for it by `DependsOn` does not wait then; any other reference to it is a mistake that the build tells.
    ///
    /// ```
    /// use infrastruct::{Construct, Resource, aws, construct};
    ///
    /// #[derive(Construct)]
    /// pub struct Hub {
    ///     pub topic: Resource<aws::sns::Topic>,
    ///     alarm: Resource<aws::sqs::Queue>,
    /// }
    ///
    /// let hub = construct!(Hub { topic: aws::sns::Topic {}, alarm: aws::sqs::Queue {} });
    /// hub.alarm.leave_out(true);
    /// assert_eq!(hub.resources().len(), 1);
    /// ```
    pub fn leave_out(&self, is_left_out: bool) {
        self.declaration
            .change(|content| content.is_left_out = is_left_out);
    }
}

impl<R: ResourceType> fmt::Debug for Resource<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "Resource({} {})",
            self.declaration.described.type_name, self.declaration.source.properties
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

/// A handle declares nothing: a construct may keep those of other constructs.
#[diagnostic::do_not_recommend]
impl<R: ResourceType> Construct for Ref<R> {
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.mention(self.identity());
    }
}

/// The resource of a handle, which its literal declares.
pub fn declared<R: ResourceType>(
    handle: Ref<R>,
    described: Described,
    schemas: &'static dyn Schemas,
    source: &'static Source,
    holes: &[Hole],
) -> Resource<R> {
    let parts = Hole::take_all(holes);
    Resource::new(
        handle,
        ResourceDeclaration::new(described, schemas, source, parts),
    )
}
