//! What a declared resource says, and what it is made to say afterwards.

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::construct::deletion_policy::{DeletionPolicy, UpdateReplacePolicy};
use crate::construct::schemas::{Described, Schemas};
use crate::report::diagnostic::Diagnostic;
use crate::value::location::Location;
use crate::value::part::{Part, Shape, Words};
use crate::value::skeleton;
use crate::value::spot::Spots;

/// What a resource says, as the macros leave it, and as it is changed until the app is built.
#[derive(Debug)]
pub struct ResourceDeclaration {
    pub described: Described,
    pub schemas: &'static dyn Schemas,
    pub source: &'static Source,
    parts: Vec<Part>,
    /// Made with the first change: most resources are never changed.
    changed: Mutex<Option<ResourceContent>>,
}

/// What the macro knows of a resource: a constant, so that hundreds of resources stay cheap to compile.
#[derive(Debug)]
pub struct Source {
    /// Where its literal was written.
    pub location: Location,
    /// Its properties as JSON with CloudFormation's names, in written order; `{"$": 0}` stands for the first part.
    pub properties: &'static str,
    /// Its other attributes, likewise.
    pub attributes: &'static str,
    /// Where the values of both were written, in the order of their text, counted from the literal's line.
    pub spots: &'static str,
}

/// A resource with its skeletons filled.
#[derive(Clone, Debug)]
pub struct ResourceContent {
    pub described: Described,
    pub properties: Part,
    pub attributes: Vec<(Words, Part)>,
    /// The rules lifted for it.
    pub allowed: Vec<Allow>,
    /// The conditions of the constructs that it is in.
    pub conditions: Vec<Part>,
    /// Whom its mistakes are told, where that is not its literal.
    pub blamed: Option<Location>,
    /// Whether the template does without it.
    pub is_left_out: bool,
    /// What could not be changed.
    pub refused: Vec<Diagnostic>,
}

/// A rule lifted for a resource.
#[derive(Clone, Debug)]
pub struct Allow {
    pub rule: String,
    pub reason: String,
    /// Where it was lifted.
    pub part: Part,
}

impl ResourceDeclaration {
    pub fn new(
        described: Described,
        schemas: &'static dyn Schemas,
        source: &'static Source,
        parts: Vec<Part>,
    ) -> Self {
        Self {
            described,
            schemas,
            source,
            parts,
            changed: Mutex::new(None),
        }
    }

    /// Changes what the resource says.
    pub fn change<T>(&self, change: impl FnOnce(&mut ResourceContent) -> T) -> T {
        change(self.changed().get_or_insert_with(|| self.written()))
    }

    /// The place of its literal, or of the call that is blamed for it.
    pub fn location(&self) -> Location {
        let blamed = self.changed().as_ref().and_then(|content| content.blamed);
        blamed.unwrap_or(self.source.location)
    }

    /// Whether the template does without it.
    pub fn is_left_out(&self) -> bool {
        self.changed()
            .as_ref()
            .is_some_and(|content| content.is_left_out)
    }

    /// Lets a place in the source be to blame for all that was written where it is now.
    pub fn blame(&self, location: Location) {
        let file = self.location().file;
        self.change(|content| {
            let attributes = content.attributes.iter_mut().map(|(_, part)| part);
            for part in attributes.chain([&mut content.properties]) {
                part.each_spot(&mut |spot| *spot = spot.moved(file, location));
            }
            content.blamed = Some(location);
        });
    }

    /// Looks at what the resource says by now.
    pub fn read<T>(&self, read: impl FnOnce(&ResourceContent) -> T) -> T {
        self.change(|content| read(content))
    }

    /// What the resource says by now.
    pub fn content(&self) -> ResourceContent {
        let changed = self.changed().clone();
        changed.unwrap_or_else(|| self.written())
    }

    fn changed(&self) -> MutexGuard<'_, Option<ResourceContent>> {
        self.changed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn written(&self) -> ResourceContent {
        ResourceContent::of(self.described, self.source, &self.parts)
    }
}

impl ResourceContent {
    /// The content of a literal.
    pub fn of(described: Described, source: &'static Source, parts: &[Part]) -> Self {
        let mut spots = Spots::new(source.location.line, source.spots);
        let properties = skeleton::fill(source.properties, parts, &mut spots);
        let mut attributes = match skeleton::fill(source.attributes, parts, &mut spots).shape {
            Shape::Object(entries) => entries,
            shape => vec![("Metadata".into(), Part::new(shape))],
        };
        let allowed = match take(&mut attributes, "Allow").map(|part| part.shape) {
            Some(Shape::List(items)) => items.into_iter().filter_map(Allow::of).collect(),
            _ => Vec::new(),
        };
        Self {
            described,
            properties,
            attributes,
            allowed,
            conditions: Vec::new(),
            blamed: None,
            is_left_out: false,
            refused: Vec::new(),
        }
    }

    /// An attribute, such as `DeletionPolicy`.
    pub fn attribute(&self, name: &str) -> Option<&Part> {
        let found = self.attributes.iter().find(|(key, _)| key == name);
        found.map(|(_, part)| part)
    }

    /// Sets an attribute, whatever it was.
    pub fn set_attribute(&mut self, name: impl Into<Words>, part: Part) {
        set(&mut self.attributes, name.into(), part);
    }

    pub fn set_metadata(&mut self, key: &str, value: Part) {
        let mut entries = match take(&mut self.attributes, "Metadata").map(|part| part.shape) {
            Some(Shape::Object(entries)) => entries,
            _ => Vec::new(),
        };
        set(&mut entries, key.to_owned().into(), value);
        self.attributes
            .push(("Metadata".into(), Part::new(Shape::Object(entries))));
    }

    /// Takes an attribute that is a text out.
    pub fn take_text(&mut self, name: &str) -> Option<String> {
        take_text(&mut self.attributes, name)
    }

    /// One more thing that the resource waits for.
    pub fn depend_on(&mut self, names: Part) {
        let old = take(&mut self.attributes, "DependsOn");
        self.attributes.push((
            "DependsOn".into(),
            Part::list(old.into_iter().chain([names])),
        ));
    }
}

/// One choice for a resource that is deleted and for one that is replaced.
pub fn removal_policy(deletion: Part) -> [(Words, Part); 2] {
    let mut replacement = deletion.clone();
    if let Shape::Text(name) = &deletion.shape
        && let Ok(policy) = name.parse::<DeletionPolicy>()
    {
        replacement = Part::from(UpdateReplacePolicy::from(policy)).at(deletion.spot);
    }
    [
        ("DeletionPolicy".into(), deletion),
        ("UpdateReplacePolicy".into(), replacement),
    ]
}

impl Allow {
    fn of(mut part: Part) -> Option<Self> {
        let Shape::Object(entries) = &mut part.shape else {
            return None;
        };
        Some(Self {
            rule: take_text(entries, "rule")?,
            reason: take_text(entries, "reason").unwrap_or_default(),
            part,
        })
    }
}

fn set(entries: &mut Vec<(Words, Part)>, name: Words, part: Part) {
    match entries.iter_mut().find(|(key, _)| *key == name) {
        Some((_, old)) => *old = part,
        None => entries.push((name, part)),
    }
}

fn take(entries: &mut Vec<(Words, Part)>, name: &str) -> Option<Part> {
    let index = entries.iter().position(|(key, _)| key == name)?;
    Some(entries.remove(index).1)
}

fn take_text(entries: &mut Vec<(Words, Part)>, name: &str) -> Option<String> {
    match take(entries, name)?.shape {
        Shape::Text(text) => Some(text.into_owned()),
        _ => None,
    }
}
