//! Some properties of a resource type, to be applied to resources that are declared already.

use std::fmt;
use std::marker::PhantomData;

use crate::construct::declaration::{ResourceContent, Source};
use crate::construct::schemas::Described;
use crate::custom::Custom;
use crate::value::hole::Hole;
use crate::value::location::Location;
use crate::value::part::{Part, Shape};
use crate::value::resource_type::ResourceType;

/// Some properties of a resource type, and other attributes: what `properties!` makes.
///
/// They are applied to a resource, wherever it is declared: to one that another construct has by
/// [`Resource::apply`](crate::construct::resource::Resource::apply), to one of a path by
/// [`Stack::apply`](crate::construct::stack::Stack::apply), to all of the type by
/// [`ResourceView::apply`](crate::construct::resource_view::ResourceView::apply).
#[must_use = "properties are nothing until they are applied to a resource"]
pub struct Properties<R> {
    pub(crate) content: ResourceContent,
    /// Where its literal is.
    file: &'static str,
    of: PhantomData<fn() -> R>,
}

impl<R> Properties<R> {
    fn new(described: Described, source: &'static Source, holes: &[Hole]) -> Self {
        let mut content = ResourceContent::of(described, source, &Hole::take_all(holes));
        let file = source.location.file;
        let attributes = content.attributes.iter_mut().map(|(_, part)| part);
        let allowed = content.allowed.iter_mut().map(|allow| &mut allow.part);
        for part in [&mut content.properties]
            .into_iter()
            .chain(attributes)
            .chain(allowed)
        {
            part.each_spot(&mut |spot| *spot = spot.in_file(file));
        }
        Self {
            content,
            file,
            of: PhantomData,
        }
    }
}

impl<R> Properties<R> {
    /// The same properties as the caller's, whose line is to blame for their mistakes. What
    /// [another line](crate::value::deferred::Value::blame_caller) is to blame for stays so.
    ///
    /// A function of a crate of constructs says so, with `#[track_caller]`, of what its users gave it:
    ///
    /// ```
    /// use infrastruct::{Construct, Integer, IntoValue, Resource, aws, properties};
    ///
    /// #[derive(Construct)]
    /// pub struct Inbox {
    ///     queue: Resource<aws::sqs::Queue>,
    /// }
    ///
    /// impl Inbox {
    ///     #[track_caller]
    ///     pub fn delay_seconds(self, seconds: impl IntoValue<Integer>) -> Self {
    ///         self.queue.apply(&properties!(aws::sqs::Queue { delay_seconds: seconds }).blame_caller());
    ///         self
    ///     }
    /// }
    /// ```
    #[track_caller]
    pub fn blame_caller(mut self) -> Self {
        let caller = Location::caller();
        let content = &mut self.content;
        let attributes = content.attributes.iter_mut().map(|(_, part)| part);
        for part in attributes.chain([&mut content.properties]) {
            part.each_spot(&mut |spot| {
                *spot = spot.moved(self.file, caller).or(caller.into());
            });
        }
        self
    }
}

/// The properties of a literal.
pub fn properties<R: ResourceType>(source: &'static Source, holes: &[Hole]) -> Properties<R> {
    Properties::new(Described::known(R::TYPE_NAME), source, holes)
}

/// The properties of a custom resource's literal.
pub fn custom_properties(
    name: &'static str,
    source: &'static Source,
    holes: &[Hole],
) -> Properties<Custom> {
    Properties::new(Described::known(name), source, holes)
}

impl<R> Clone for Properties<R> {
    fn clone(&self) -> Self {
        Self {
            content: self.content.clone(),
            file: self.file,
            of: PhantomData,
        }
    }
}

impl<R> fmt::Debug for Properties<R> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_tuple("Properties")
            .field(&self.content.described.type_name)
            .field(&self.content.properties)
            .finish()
    }
}

impl ResourceContent {
    /// As if these properties and attributes had been written in the literal.
    pub(crate) fn apply(&mut self, others: &Self) {
        self.merge(others, Lists::Replaced);
    }

    pub(crate) fn merge(&mut self, others: &Self, lists: Lists) {
        merge(&mut self.properties, others.properties.clone(), lists);
        for (name, part) in others.attributes.iter().cloned() {
            match (
                name.as_ref(),
                self.attributes.iter_mut().find(|(key, _)| *key == name),
            ) {
                ("DependsOn", _) => self.depend_on(part),
                ("Metadata", Some((_, old))) => merge(old, part, lists),
                (_, Some((_, old))) => *old = part,
                (_, None) => self.attributes.push((name, part)),
            }
        }
        self.allowed.extend(others.allowed.iter().cloned());
    }
}

/// What becomes of a list where there is another.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lists {
    Replaced,
    Joined,
}

/// An object takes the entries of another; whatever else there was is replaced.
fn merge(old: &mut Part, new: Part, lists: Lists) {
    match (&mut old.shape, new.shape) {
        (Shape::List(items), Shape::List(others)) if lists == Lists::Joined => {
            items.extend(others);
        }
        (Shape::Function(..), Shape::List(_)) if lists == Lists::Joined => {
            let why = "nothing can be added to a list that is known at deployment only";
            *old = Part::invalid(why).at(new.spot);
        }
        (Shape::Object(entries), Shape::Object(others))
            if !is_function(entries) && !is_function(&others) =>
        {
            for (key, part) in others {
                match entries.iter_mut().find(|(known, _)| *known == key) {
                    Some((_, entry)) => merge(entry, part, lists),
                    None => entries.push((key, part)),
                }
            }
        }
        (_, shape) => *old = Part { shape, ..new },
    }
}

/// A function that was written by hand in free JSON.
fn is_function<K: AsRef<str>>(entries: &[(K, Part)]) -> bool {
    matches!(entries, [(key, _)] if key.as_ref() == "Ref" || key.as_ref().starts_with("Fn::"))
}
