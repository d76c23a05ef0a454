//! A property of a type or of one of its definitions, and what is known of it.

use infrastruct_spec::{Property, ResourceType, Schema, sentence};

/// An object whose properties are documented: a type's, or a definition's within it.
#[derive(Clone, Copy)]
pub(crate) struct Owner<'a> {
    /// Nothing where a definition stands by itself.
    pub(crate) resource_type: Option<ResourceType>,
    pub(crate) schema: Schema,
    /// Leads to it, with `/` after each step; empty at the top.
    pub(crate) path: &'a str,
}

impl Owner<'_> {
    /// AWS's sentence about the object, or about a property of it; else what its own schema says first.
    pub(super) fn sentence(&self, property: Option<&str>) -> Option<String> {
        let (owner, definition) = (self.schema.type_name(), self.schema.definition_name());
        let described = || {
            let schema = match property {
                Some(property) => self.schema.property(property)?,
                None => self.schema,
            };
            let described = schema.keyword("description")?.as_str()?;
            described.lines().find(|line| !line.trim().is_empty())
        };
        sentence(owner, definition, property)
            .or_else(described)
            .map(as_markdown)
    }

    /// What may be set, required properties first.
    pub(super) fn properties(&self) -> Vec<(Property, bool)> {
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
    pub(crate) fn settable(&self) -> impl Iterator<Item = Property> {
        let properties = self.schema.properties().into_iter();
        properties.filter(|property| {
            let path = format!("{}{}", self.path, property.name);
            !self
                .resource_type
                .is_some_and(|resource_type| resource_type.is_read_only(&path))
        })
    }
}

/// Plain text in which backticks mark code: what else Markdown would take for its own is escaped, and an address is code.
fn as_markdown(text: &str) -> String {
    let mut markdown = String::new();
    for (index, piece) in text.split('`').enumerate() {
        if index % 2 == 1 {
            markdown.extend(["`", piece, "`"]);
            continue;
        }
        let words = piece.split(' ').map(|word| match word {
            _ if word.contains("://") => format!("`{word}`"),
            _ => word
                .replace('[', "\\[")
                .replace('*', "\\*")
                .replace('<', "&lt;"),
        });
        markdown += &words.collect::<Vec<_>>().join(" ");
    }
    markdown
}
