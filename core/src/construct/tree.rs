//! The tree of constructs: what a stack is made of.

use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasher;
use std::rc::Rc;
use std::sync::Arc;

use crate::construct::condition::Condition;
use crate::construct::deletion_policy::DeletionPolicy;
use crate::construct::found::Found;
use crate::construct::item::{Item, Placed, Step};
use crate::construct::resource_view::ResourceView;
use crate::value::deferred::Value;
use crate::value::expression::Expression;
use crate::value::fits::Fits;
use crate::value::identity::Identity;
use crate::value::kind::Text;
use crate::value::location::Location;

/// A group of resources with a purpose: `#[derive(Construct)]` makes one of a struct.
///
/// By hand it is one line per field; the names make the logical IDs:
///
/// ```
/// use infrastruct::{Construct, Resource, Visitor, aws};
///
/// struct Inbox {
///     queue: Resource<aws::sqs::Queue>,
///     overflow: Option<Resource<aws::sqs::Queue>>,
/// }
///
/// impl Construct for Inbox {
///     fn visit(&self, visitor: &mut Visitor<'_>) {
///         visitor.child("queue", &self.queue);
///         visitor.child("overflow", &self.overflow);
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a construct",
    label = "neither a resource nor a group of them",
    note = "resources, parameters, conditions, mappings, outputs, and `Option`, `Vec` and string-keyed maps of constructs are; a struct becomes one with `#[derive(Construct)]`",
    note = "a field that declares nothing is marked `#[construct(skip)]`"
)]
pub trait Construct {
    /// Shows each child, by the name of its field, to the visitor.
    fn visit(&self, visitor: &mut Visitor<'_>);

    /// All of its resources, in the order written: to be looked at, and to be changed.
    ///
    /// ```
    /// use infrastruct::{Construct, aws};
    ///
    /// fn count_queues(construct: &impl Construct) -> usize {
    ///     construct.resources().iter().filter(|resource| resource.is::<aws::sqs::Queue>()).count()
    /// }
    /// ```
    fn resources(&self) -> Vec<ResourceView>
    where
        Self: Sized,
    {
        ResourceView::all(None, &Found::of(self))
    }

    /// Sets a tag on every resource, in the form of its type; those that take no tags stay as they are.
    ///
    /// ```
    /// use infrastruct::{Construct, aws, construct};
    ///
    /// let inbox = construct!(aws::sqs::Queue {}).tag_all("team", "data");
    /// ```
    #[track_caller]
    fn tag_all<E>(self, key: &str, value: E) -> Self
    where
        Self: Sized,
        E: Expression<Kind: Fits<Text>> + Clone,
    {
        for resource in self.resources() {
            resource.tag(key, value.clone());
        }
        self
    }

    /// What becomes of those of its resources that keep something, such as a bucket or a table, when they are no longer in the
    /// template or are replaced.
    ///
    /// ```
    /// use infrastruct::{Construct, DeletionPolicy, aws, construct};
    ///
    /// let archive = construct!(aws::s3::Bucket {}).removal_policy(DeletionPolicy::Retain);
    /// ```
    fn removal_policy(self, policy: DeletionPolicy) -> Self
    where
        Self: Sized,
    {
        for resource in self.resources() {
            if resource.is_stateful() {
                resource.set_removal_policy(policy);
            }
        }
        self
    }

    /// The line of the caller is to blame for mistakes of its resources, and shown as their source.
    ///
    /// A constructor of a crate of constructs says so, with `#[track_caller]`: its users cannot mend its lines, but what
    /// they gave it.
    ///
    /// ```
    /// use infrastruct::{Construct, Resource, aws, construct};
    ///
    /// #[derive(Construct)]
    /// pub struct Inbox {
    ///     queue: Resource<aws::sqs::Queue>,
    /// }
    ///
    /// impl Inbox {
    ///     #[track_caller]
    ///     pub fn new(visibility_timeout: u32) -> Self {
    ///         construct!(Self { queue: aws::sqs::Queue { visibility_timeout: visibility_timeout } }).blame_caller()
    ///     }
    /// }
    /// # let inbox = Inbox::new(30);
    /// # assert_eq!(inbox.resources()[0].source().line, line!() - 1);
    /// ```
    #[track_caller]
    fn blame_caller(self) -> Self
    where
        Self: Sized,
    {
        let caller = Location::caller();
        for (_, declaration) in Found::of(&self).resources() {
            declaration.blame(caller);
        }
        self
    }

    /// Its resources and outputs exist only where the condition holds, beside their own conditions: what `#[condition(…)]` on
    /// its field says.
    ///
    /// Where a resource is under several, a condition is made that holds where all of them do.
    ///
    /// ```
    /// use infrastruct::{Condition, Construct, Resource, aws, construct, pseudo, stack};
    ///
    /// #[derive(Construct)]
    /// struct Replica {
    ///     bucket: Resource<aws::s3::Bucket>,
    /// }
    ///
    /// let storage = stack!(Storage {
    ///     is_main: Condition::equals(pseudo::region(), "eu-central-1"),
    ///     replica: construct!(Replica { bucket: aws::s3::Bucket {} }).condition(&is_main),
    /// });
    /// ```
    #[track_caller]
    fn condition(self, condition: &Condition) -> Self
    where
        Self: Sized,
    {
        Found::of(&self).add_condition(&condition.name().at(Location::caller().into()));
        self
    }

    /// Its resources are created after those of another construct, and deleted before them: what `#[depends_on(…)]` on its
    /// field says.
    ///
    /// ```
    /// use infrastruct::{Construct, Resource, aws, construct, stack};
    ///
    /// #[derive(Construct)]
    /// struct Network {
    ///     vpc: Resource<aws::ec2::VPC>,
    ///     gateway: Resource<aws::ec2::InternetGateway>,
    /// }
    ///
    /// let network = construct!(Network {
    ///     vpc: aws::ec2::VPC { cidr_block: "10.0.0.0/16" },
    ///     gateway: aws::ec2::InternetGateway {},
    /// });
    /// let address = construct!(aws::ec2::EIP {}).depends_on(&network);
    /// ```
    #[track_caller]
    fn depends_on<C: Construct + ?Sized>(self, other: &C) -> Self
    where
        Self: Sized,
    {
        Found::of(&self).add_dependency(&Found::of(other), Location::caller().into());
        self
    }
}

/// Walks the tree of constructs.
#[derive(Debug)]
pub struct Visitor<'a> {
    path: Vec<Step>,
    found: &'a mut Found,
}

impl Found {
    /// What a construct declares.
    pub(crate) fn of<C: Construct + ?Sized>(construct: &C) -> Self {
        let mut found = Self::default();
        construct.visit(&mut Visitor {
            path: Vec::new(),
            found: &mut found,
        });
        found
    }
}

impl ResourceView {
    /// It is created after all resources of a construct, and deleted before them.
    #[track_caller]
    pub fn add_dependency<C: Construct + ?Sized>(&self, other: &C) {
        let names = Found::of(other).names().at(Location::caller().into());
        self.change(|content| content.depend_on(names));
    }
}

impl Visitor<'_> {
    /// A child and the name of its field.
    pub fn child<C: Construct + ?Sized>(&mut self, name: &str, construct: &C) {
        self.step(Step::Field(name.to_owned()), construct);
    }

    fn step<C: Construct + ?Sized>(&mut self, step: Step, construct: &C) {
        self.path.push(step);
        construct.visit(self);
        self.path.pop();
    }

    pub(crate) fn place(&mut self, identity: Identity, item: Item) {
        self.found.placed.push(Placed {
            identity,
            path: self.path.clone(),
            item,
        });
    }

    pub(crate) fn mention(&mut self, identity: Identity) {
        self.found.mentioned.push(identity);
    }
}

#[diagnostic::do_not_recommend]
impl Construct for () {
    fn visit(&self, _: &mut Visitor<'_>) {}
}

macro_rules! pointers {
    ($($pointer:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<C: Construct + ?Sized> Construct for $pointer<C> {
            fn visit(&self, visitor: &mut Visitor<'_>) {
                (**self).visit(visitor);
            }
        }
    )*};
}

pointers!(Box Rc Arc);

#[diagnostic::do_not_recommend]
impl<C: Construct> Construct for Option<C> {
    fn visit(&self, visitor: &mut Visitor<'_>) {
        if let Some(construct) = self {
            construct.visit(visitor);
        }
    }
}

#[diagnostic::do_not_recommend]
impl<C: Construct> Construct for Vec<C> {
    fn visit(&self, visitor: &mut Visitor<'_>) {
        self.as_slice().visit(visitor);
    }
}

#[diagnostic::do_not_recommend]
impl<C: Construct, const N: usize> Construct for [C; N] {
    fn visit(&self, visitor: &mut Visitor<'_>) {
        self.as_slice().visit(visitor);
    }
}

#[diagnostic::do_not_recommend]
impl<C: Construct> Construct for [C] {
    fn visit(&self, visitor: &mut Visitor<'_>) {
        for (index, construct) in self.iter().enumerate() {
            visitor.step(Step::Index(index), construct);
        }
    }
}

#[diagnostic::do_not_recommend]
impl<S: AsRef<str>, C: Construct> Construct for BTreeMap<S, C> {
    fn visit(&self, visitor: &mut Visitor<'_>) {
        for (key, construct) in self {
            visitor.step(Step::Key(key.as_ref().to_owned()), construct);
        }
    }
}

#[diagnostic::do_not_recommend]
impl<K: AsRef<str>, C: Construct, S: BuildHasher> Construct for HashMap<K, C, S> {
    fn visit(&self, visitor: &mut Visitor<'_>) {
        let sorted: BTreeMap<&str, &C> = self
            .iter()
            .map(|(key, construct)| (key.as_ref(), construct))
            .collect();
        for (key, construct) in sorted {
            visitor.step(Step::Key(key.to_owned()), construct);
        }
    }
}

/// Items of a tuple are told apart by their number, as those of a list.
macro_rules! tuples {
    ($(($($item:ident $index:tt)*))*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($item: Construct),*> Construct for ($($item,)*) {
            fn visit(&self, visitor: &mut Visitor<'_>) {
                $(visitor.step(Step::Index($index), &self.$index);)*
            }
        }
    )*};
}

tuples!((A 0) (A 0 B 1) (A 0 B 1 C 2) (A 0 B 1 C 2 D 3) (A 0 B 1 C 2 D 3 E 4) (A 0 B 1 C 2 D 3 E 4 F 5));

#[diagnostic::do_not_recommend]
impl Construct for Condition {
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.place(
            self.identity(),
            Item::Condition(Arc::clone(self.declaration())),
        );
    }
}

/// A value declares nothing: a construct may keep those of other constructs.
#[diagnostic::do_not_recommend]
impl<K> Construct for Value<K> {
    fn visit(&self, _: &mut Visitor<'_>) {}
}
