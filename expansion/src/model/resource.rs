use infrastruct_spec::{Position, ResourceType};
use proc_macro2::{Ident, Span, TokenStream};

use super::lowering::Lowering;
use super::path::ResourcePath;
use super::resource_attribute::{ResourceAttributes, TYPE_NAME};
use super::value::Value;
use crate::syntax::{Attribute, Field, Literal};

/// A resource that a literal declares.
#[derive(Clone, Debug)]
pub(crate) struct Resource {
    /// The variable that holds its handle.
    pub(crate) local: Ident,
    /// What its path names, and the path as it was written.
    pub(crate) path: ResourcePath,
    pub(crate) tokens: TokenStream,
    pub(crate) span: Span,
    /// Where the type's name was written; what is missing is missing there.
    pub(crate) position: Position,
    pub(crate) properties: Value,
    pub(crate) attributes: ResourceAttributes,
}

impl Lowering<'_> {
    pub(crate) fn resource(
        &mut self,
        field: &Field,
        literal: &Literal,
        path: &ResourcePath,
    ) -> Resource {
        let span = literal.path.span();
        let path = &self.named(path, &field.attributes);
        let described = path.described_by().filter(|described| !described.is_free());
        let schema = described.map(ResourceType::schema);
        let properties = match path {
            ResourcePath::Aws(_) | ResourcePath::Custom(_) if schema.is_some() => {
                self.object(literal, schema, span)
            }
            ResourcePath::Custom(name) if name.starts_with("Custom::") => {
                self.custom(literal, span)
            }
            ResourcePath::Aws(_) | ResourcePath::Custom(_) => {
                self.camel_object(&literal.fields, span)
            }
            ResourcePath::Definition(resource_type, definition) => {
                let help = format!(
                    "`{definition}` belongs into a property of `{}`",
                    resource_type.rust_path()
                );
                self.errors
                    .with_help(span, "a nested definition is not a resource", &help);
                self.object(literal, None, span)
            }
            ResourcePath::Unknown => self.object(literal, None, span),
        };
        Resource {
            local: field.local.clone(),
            path: path.clone(),
            tokens: literal.path.tokens.clone(),
            span,
            properties,
            attributes: self.resource_attributes(&field.attributes),
            position: self.position(span),
        }
    }

    /// `#[type_name("Custom::AWSCDK-EKS-Cluster")]`, of a name that Rust cannot write.
    fn named(&mut self, path: &ResourcePath, attributes: &[Attribute]) -> ResourcePath {
        let mut attributes = attributes.iter();
        let Some(attribute) = attributes.find(|attribute| attribute.name == TYPE_NAME) else {
            return path.clone();
        };
        let span = attribute.name.span();
        if !matches!(path, ResourcePath::Custom(name) if name.starts_with("Custom::")) {
            let message = "`#[type_name]` belongs to a custom resource: `custom::Name { … }`";
            self.errors.at(span, message);
            return path.clone();
        }
        let usage = "a string, as in `#[type_name(\"Custom::EKS-Cluster\")]`";
        let Some(name) = self.string(attribute, usage) else {
            return path.clone();
        };
        let is_allowed = |letter: char| letter.is_ascii_alphanumeric() || "_@-".contains(letter);
        match name.strip_prefix("Custom::") {
            Some(rest) if !rest.is_empty() && rest.chars().all(is_allowed) => {}
            _ => {
                let message = format!("`{name}` is not the name of a custom resource's type");
                let help = "it starts with `Custom::`; letters, digits, `_`, `@` and `-` follow";
                self.errors.with_help(span, &message, help);
            }
        }
        ResourcePath::Custom(name)
    }

    /// `custom::Name { service_token: …, … }`: the other properties are the provider's own.
    fn custom(&mut self, literal: &Literal, span: Span) -> Value {
        if !literal
            .fields
            .iter()
            .any(|field| field.key() == "service_token")
        {
            self.errors.at(span, "a custom resource needs `service_token`: the ARN of the function or topic that provides it");
        }
        self.camel_object(&literal.fields, span)
    }
}
