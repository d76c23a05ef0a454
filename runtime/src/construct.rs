//! The tree of constructs: what a stack is made of.

use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasher;
use std::rc::Rc;
use std::sync::Arc;

use crate::condition;
use crate::identity::Identity;
use crate::mapping;
use crate::output;
use crate::parameter;
use crate::resource::Declaration;

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
}

/// Walks the tree of constructs.
#[derive(Debug)]
pub struct Visitor<'a> {
    path: Vec<Step>,
    found: &'a mut Found,
}

/// What a walk has found, in the order written.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) placed: Vec<Placed>,
    /// Handles that constructs hold: of something that is declared elsewhere.
    pub(crate) mentioned: Vec<Identity>,
}

/// Something declared and its place in the tree.
#[derive(Debug)]
pub(crate) struct Placed {
    pub(crate) identity: Identity,
    pub(crate) path: Vec<Step>,
    pub(crate) item: Item,
}

/// One step of a construct's path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Field(String),
    Index(usize),
    Key(String),
}

/// What is declared.
#[derive(Clone, Debug)]
pub(crate) enum Item {
    Resource(&'static Declaration),
    Parameter(Arc<parameter::Declaration>),
    Condition(Arc<condition::Declaration>),
    Mapping(Arc<mapping::Declaration>),
    Output(Arc<output::Declaration>),
}

impl<'a> Visitor<'a> {
    pub(crate) fn new(found: &'a mut Found) -> Self {
        Self {
            path: Vec::new(),
            found,
        }
    }

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
