//! A property of a type or of one of its definitions, and what is known of it.

use crate::{Property, ResourceType, Schema, sentence};

/// An object whose properties are documented: a type's, or a definition's within it.
#[derive(Clone, Copy, Debug)]
pub struct Owner<'a> {
    /// Nothing where a definition stands by itself.
    pub resource_type: Option<ResourceType>,
    /// Its schema.
    pub schema: Schema,
    /// Leads to it, with `/` after each step; empty at the top.
    pub path: &'a str,
}

impl Owner<'_> {
    /// AWS's sentence about the object, or about a property of it; else what its own schema says first.
    pub fn sentence(&self, property: Option<&str>) -> Option<&'static str> {
        let (owner, definition) = (self.schema.type_name(), self.schema.definition_name());
        let described = || {
            let schema = match property {
                Some(property) => self.schema.property(property)?,
                None => self.schema,
            };
            let described = schema.keyword("description")?.as_str()?;
            described.lines().find(|line| !line.trim().is_empty())
        };
        sentence(owner, definition, property).or_else(described)
    }

    /// What may be set, required properties first.
    pub fn properties(&self) -> Vec<(Property, bool)> {
        let required = self.schema.required();
        let (mut properties, optional): (Vec<_>, Vec<_>) = self
            .settable()
            .map(|property| {
                let is_required = required.contains(&property.name);
                (property, is_required)
            })
            .partition(|&(_, is_required)| is_required);
        properties.extend(optional);
        properties
    }

    /// Without what a template cannot set.
    pub fn settable(&self) -> impl Iterator<Item = Property> {
        let properties = self.schema.properties().into_iter();
        properties.filter(|property| {
            let path = format!("{}{}", self.path, property.name);
            !self
                .resource_type
                .is_some_and(|resource_type| resource_type.is_read_only(&path))
        })
    }
}
