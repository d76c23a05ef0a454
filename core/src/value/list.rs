//! Lists: vectors, arrays, slices, sets and iterators as values.

use std::collections::{BTreeSet, HashSet, VecDeque, btree_map, btree_set};
use std::hash::BuildHasher;
use std::rc::Rc;
use std::sync::Arc;
use std::{array, iter, ops, option, slice, str, vec};

use crate::value::deferred::Value;
use crate::value::expression::Expression;
use crate::value::kind::List;
use crate::value::part::Part;

/// The items of an iterator as a list.
///
/// The iterators of the standard library need no such call; a type that is not known needs it:
///
/// ```
/// use infrastruct::{Resource, aws, construct, list};
///
/// fn group(zones: impl Iterator<Item = String>) -> Resource<aws::autoscaling::AutoScalingGroup> {
///     construct!(aws::autoscaling::AutoScalingGroup {
///         min_size: 1,
///         max_size: 3,
///         launch_configuration_name: "workers",
///         availability_zones: list(zones),
///         load_balancer_names: ["blue", "green"].iter().map(|color| format!("workers-{color}")),
///     })
/// }
///
/// group(["eu-central-1a".to_owned()].into_iter());
/// ```
pub fn list<I: IntoIterator<Item: Expression>>(
    items: I,
) -> Value<List<<I::Item as Expression>::Kind>> {
    Value::new(of(items))
}

fn of<E: Expression>(items: impl IntoIterator<Item = E>) -> Part {
    Part::list(items.into_iter().map(E::into_part))
}

macro_rules! lists {
    ($([$($parameters:tt)*] $of:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($parameters)*> Expression for $of {
            type Kind = List<E::Kind>;

            fn into_part(self) -> Part {
                of(self)
            }
        }
    )*};
}

lists! {
    [E: Expression] Vec<E>;
    [E: Expression] Box<[E]>;
    [E: Expression] VecDeque<E>;
    [E: Expression, const N: usize] [E; N];
    [E: Expression] BTreeSet<E>;
}

/// Sorted: the same order at every build.
#[diagnostic::do_not_recommend]
impl<E: Expression + Ord, S: BuildHasher> Expression for HashSet<E, S> {
    type Kind = List<E::Kind>;

    fn into_part(self) -> Part {
        of(self.into_iter().collect::<BTreeSet<E>>())
    }
}

macro_rules! slices {
    ($($of:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<E: Expression + Clone> Expression for $of {
            type Kind = List<E::Kind>;

            fn into_part(self) -> Part {
                of(&*self)
            }
        }
    )*};
}

slices!(&[E] Rc<[E]> Arc<[E]>);

macro_rules! iterators {
    ($([$($parameters:tt)*] $of:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($parameters)*> Expression for $of
        where
            Self: Iterator<Item: Expression>,
        {
            type Kind = List<<<Self as Iterator>::Item as Expression>::Kind>;

            fn into_part(self) -> Part {
                of(self)
            }
        }
    )*};
}

iterators! {
    [I, F] iter::Map<I, F>;
    [I, F] iter::Filter<I, F>;
    [I, F] iter::FilterMap<I, F>;
    [I, U: IntoIterator, F] iter::FlatMap<I, U, F>;
    [I: Iterator<Item: IntoIterator>] iter::Flatten<I>;
    [A, B] iter::Chain<A, B>;
    [A, B] iter::Zip<A, B>;
    [I] iter::Cloned<I>;
    [I] iter::Copied<I>;
    [I] iter::Fuse<I>;
    [I, F] iter::Inspect<I, F>;
    [I, F] iter::MapWhile<I, F>;
    [I: Iterator] iter::Peekable<I>;
    [I] iter::Rev<I>;
    [I, S, F] iter::Scan<I, S, F>;
    [I] iter::Skip<I>;
    [I, F] iter::SkipWhile<I, F>;
    [I] iter::StepBy<I>;
    [I] iter::Take<I>;
    [I, F] iter::TakeWhile<I, F>;
    [T] iter::Empty<T>;
    [T] iter::Once<T>;
    [F] iter::FromFn<F>;
    [T] iter::RepeatN<T>;
    [T, F] iter::Successors<T, F>;
    [T, const N: usize] array::IntoIter<T, N>;
    [T] vec::IntoIter<T>;
    ['a, T] slice::Iter<'a, T>;
    ['a, T] slice::Chunks<'a, T>;
    ['a, T] slice::Windows<'a, T>;
    [T] option::IntoIter<T>;
    ['a, T] option::Iter<'a, T>;
    [T] ops::Range<T>;
    [T] ops::RangeInclusive<T>;
    [T] btree_set::IntoIter<T>;
    ['a, T] btree_set::Iter<'a, T>;
    [K, V] btree_map::IntoIter<K, V>;
    [K, V] btree_map::IntoKeys<K, V>;
    [K, V] btree_map::IntoValues<K, V>;
    ['a, K, V] btree_map::Iter<'a, K, V>;
    ['a, K, V] btree_map::Keys<'a, K, V>;
    ['a, K, V] btree_map::Values<'a, K, V>;
    ['a] str::Chars<'a>;
    ['a] str::Lines<'a>;
    ['a] str::Split<'a, char>;
    ['a, 'p] str::Split<'a, &'p str>;
    ['a] str::SplitWhitespace<'a>;
}
