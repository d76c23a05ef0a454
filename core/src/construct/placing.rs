//! How an expansion gets a field's value into its construct: a construct stays itself, so that a generic one needs no
//! other bound, and what is none becomes one.
//!
//! Both are methods of one name. rustc takes the first trait below that the type may implement, by the references that a
//! receiver needs; a type that is not known yet is left for the field to decide.

use std::convert::identity;
use std::marker::PhantomData;

use crate::construct::found::Found;
use crate::construct::into_construct::IntoConstruct;
use crate::construct::tree::{Construct, Visitor};
use crate::value::location::Location;
use crate::value::part::Part;
use crate::value::spot::Spot;

/// A field of a construct, as its derived `visit` asks for it, and what `#[depends_on(…)]` names. It is a trait of its own since rustc lists the types that
/// implement one where another does not: all constructs of the user's.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a construct",
    label = "neither a resource nor a group of them",
    note = "resources, parameters, conditions, mappings, outputs, and `Option`, `Vec` and string-keyed maps of constructs are; a struct becomes one with `#[derive(Construct)]`",
    note = "a field that declares nothing is marked `#[construct(skip)]`"
)]
pub trait Child {
    /// Shows it to the visitor, under the name of its field.
    fn child(&self, name: &str, visitor: &mut Visitor<'_>);

    /// Shows what is in it: what a variant holds, or a field that goes by the name of its construct.
    fn content(&self, visitor: &mut Visitor<'_>);

    /// Everything that it declares, as `DependsOn` names it.
    fn names(&self, spot: u32) -> Part;

    /// `#[depends_on(…)]` on a construct.
    fn add_to<C: Construct + ?Sized>(&self, spot: u32, construct: &C);
}

#[diagnostic::do_not_recommend]
impl<C: Construct + ?Sized> Child for C {
    fn child(&self, name: &str, visitor: &mut Visitor<'_>) {
        visitor.child(name, self);
    }

    fn content(&self, visitor: &mut Visitor<'_>) {
        self.visit(visitor);
    }

    fn names(&self, spot: u32) -> Part {
        Found::of(self).names().at(Spot::of(spot))
    }

    #[track_caller]
    fn add_to<D: Construct + ?Sized>(&self, spot: u32, construct: &D) {
        let spot = Spot::of(spot).in_file(Location::caller().file);
        Found::of(construct).add_dependency(&Found::of(self), spot);
    }
}

/// A value that is to be placed.
#[derive(Debug)]
pub struct Placing<T>(PhantomData<T>);

/// Asks for the value of a field.
pub fn placing<T>(_: &T) -> Placing<T> {
    Placing(PhantomData)
}

/// What the field is given, which is made a construct by no other way than being one.
#[derive(Debug)]
pub struct Placed<C>(C);

#[diagnostic::do_not_recommend]
impl<C: Construct> IntoConstruct for Placed<C> {
    type Construct = C;

    fn into_construct(self) -> C {
        self.0
    }
}

/// What [`IntoConstruct`] makes a construct of: `IntoConstruct::into_construct((&&&placing(&value)).how()(value))`.
pub mod how {
    use super::{Construct, IntoConstruct, Placed, Placing, identity};

    /// A construct.
    pub trait Stays<C> {
        /// As it is.
        fn how(self) -> fn(C) -> Placed<C>;
    }

    impl<C: Construct> Stays<C> for &&&Placing<C> {
        fn how(self) -> fn(C) -> Placed<C> {
            Placed
        }
    }

    /// What becomes a construct.
    pub trait Becomes<I: IntoConstruct> {
        /// By itself.
        fn how(self) -> fn(I) -> I;
    }

    impl<I: IntoConstruct> Becomes<I> for &&Placing<I> {
        fn how(self) -> fn(I) -> I {
            identity
        }
    }

    /// An iterator, of which a list is made.
    pub trait Collects<I: Iterator<Item: IntoConstruct>> {
        /// As a list.
        fn how(self) -> fn(I) -> Vec<I::Item>;
    }

    impl<I: Iterator<Item: IntoConstruct>> Collects<I> for &Placing<I> {
        fn how(self) -> fn(I) -> Vec<I::Item> {
            Iterator::collect
        }
    }

    /// What is none of these: rustc says so of [`IntoConstruct`].
    pub trait Refused<T> {
        /// As it is.
        fn how(self) -> fn(T) -> T;
    }

    impl<T> Refused<T> for Placing<T> {
        fn how(self) -> fn(T) -> T {
            identity
        }
    }
}
