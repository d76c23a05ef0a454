//! How an expansion gets a field's value into its construct: a construct stays itself, so that a generic one needs no
//! other bound, and what is none becomes one.
//!
//! Both are methods of one name. rustc takes the first trait below that the type may implement, by the references that a
//! receiver needs; a type that is not known yet is left for the field to decide.

use std::convert::identity;
use std::marker::PhantomData;

use crate::construct::into_construct::IntoConstruct;
use crate::construct::tree::{Construct, Visitor};

/// A field of a construct, as its derived `visit` asks for it. It is a trait of its own since rustc lists the types that
/// implement one where another does not: all constructs of the user's.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a construct",
    label = "neither a resource nor a group of them",
    note = "resources, parameters, conditions, mappings, outputs, and `Option`, `Vec` and string-keyed maps of constructs are; a struct becomes one with `#[derive(Construct)]`",
    note = "a field that declares nothing is marked `#[construct(skip)]`"
)]
pub trait Child {
    /// Shows it to the visitor, under its name or as the construct itself.
    fn show(&self, name: Option<&str>, visitor: &mut Visitor<'_>);
}

#[diagnostic::do_not_recommend]
impl<C: Construct + ?Sized> Child for C {
    fn show(&self, name: Option<&str>, visitor: &mut Visitor<'_>) {
        match name {
            Some(name) => visitor.child(name, self),
            None => self.visit(visitor),
        }
    }
}

/// A field of a construct.
pub fn child<C: Child + ?Sized>(visitor: &mut Visitor<'_>, name: &str, construct: &C) {
    construct.show(Some(name), visitor);
}

/// What a variant holds, or a field that goes by the name of its construct.
pub fn content<C: Child + ?Sized>(visitor: &mut Visitor<'_>, construct: &C) {
    construct.show(None, visitor);
}

/// A value that is to be placed.
#[derive(Debug)]
pub struct Placing<T>(PhantomData<T>);

/// Asks for the value of a field.
pub fn placing<T>(_: &T) -> Placing<T> {
    Placing(PhantomData)
}

/// How the value is placed: `(&&&placing(&value)).how()(value)`.
pub mod how {
    use super::{Construct, IntoConstruct, Placing, identity};

    /// A construct.
    pub trait Stays<C> {
        /// As it is.
        fn how(self) -> fn(C) -> C;
    }

    impl<C: Construct> Stays<C> for &&&Placing<C> {
        fn how(self) -> fn(C) -> C {
            identity
        }
    }

    /// What becomes a construct.
    pub trait Becomes<I: IntoConstruct> {
        /// As what it becomes.
        fn how(self) -> fn(I) -> I::Construct;
    }

    impl<I: IntoConstruct> Becomes<I> for &&Placing<I> {
        fn how(self) -> fn(I) -> I::Construct {
            I::into_construct
        }
    }

    /// An iterator, of which a list is made.
    pub trait Collects<I: Iterator<Item: IntoConstruct>> {
        /// As a list.
        fn how(self) -> fn(I) -> Vec<<I::Item as IntoConstruct>::Construct>;
    }

    impl<I: Iterator<Item: IntoConstruct>> Collects<I> for &Placing<I> {
        fn how(self) -> fn(I) -> Vec<<I::Item as IntoConstruct>::Construct> {
            |items| items.map(I::Item::into_construct).collect()
        }
    }

    /// What is neither: rustc says so of the method, and no more about what it would return.
    pub trait Refused<T> {
        /// Not at all.
        fn how(self) -> fn(T) -> T::Construct
        where
            T: IntoConstruct;
    }

    impl<T> Refused<T> for Placing<T> {
        fn how(self) -> fn(T) -> T::Construct
        where
            T: IntoConstruct,
        {
            T::into_construct
        }
    }
}
