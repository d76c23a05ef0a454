use infrastruct_spec::{
    Identity, IdentityKind, Kind as SchemaKind, ResourceType, Schema, resource_type,
};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::crate_path::crate_path;
use crate::syntax::ident;

/// The type that an expression must fit, as the expansion names it.
#[derive(Clone, Debug)]
pub(crate) enum Wanted {
    /// One kind of the runtime, such as `Integer` or `Arn<aws::iam::Role>`.
    Kind(TokenStream),
    /// Any of several identities, such as a key's ARN, its ID or an alias.
    OneOf(Vec<Kind>),
    /// Whatever the schema leaves open; the build step checks the value.
    Anything,
}

/// An identity that is wanted: `Arn<aws::iam::Role>`.
#[derive(Clone, Debug)]
pub(crate) struct Kind {
    pub(crate) shown: String,
    /// Whether the schema names it; others fit as well and would only make the message longer.
    pub(crate) is_wanted: bool,
    name: &'static str,
    pub(crate) type_name: &'static str,
    pub(crate) marker: TokenStream,
}

impl Kind {
    pub(crate) fn tokens(&self) -> TokenStream {
        let infrastruct = crate_path();
        let (kind, marker) = (Ident::new(self.name, Span::mixed_site()), &self.marker);
        quote!(#infrastruct::__private::#kind<#marker>)
    }
}

impl Wanted {
    pub(crate) fn of(schema: Option<Schema>) -> Self {
        let Some(schema) = schema else {
            return Self::Anything;
        };
        match schema.kinds().only() {
            Some(SchemaKind::Text) => Self::text(&schema.accepts(), &schema.wants()),
            Some(SchemaKind::Integer) => Self::named("Integer"),
            Some(SchemaKind::Number) => Self::named("Number"),
            Some(SchemaKind::Boolean) => Self::named("Boolean"),
            Some(SchemaKind::List) => Self::nested("List", schema.items()),
            Some(SchemaKind::Map) => Self::nested("Map", schema.map_values()),
            Some(SchemaKind::Object) => Self::named("Json"),
            _ => Self::Anything,
        }
    }

    fn text(identities: &[Identity], wanted: &[Identity]) -> Self {
        let mut kinds: Vec<Kind> = Vec::new();
        for identity in identities {
            // an identity of something that is no resource type, such as an image, is text like any other
            // and so is one of a type that only a schema gives: where its own module is, the macro cannot know
            let found = resource_type(identity.type_name).and_then(ResourceType::in_facts);
            let Some(found) = found else {
                return Self::named("Text");
            };
            let kind = Kind {
                shown: identity.to_string(),
                is_wanted: wanted.contains(identity),
                name: match identity.kind {
                    IdentityKind::Arn => "Arn",
                    IdentityKind::Id => "Id",
                    IdentityKind::Name => "Name",
                },
                type_name: identity.type_name,
                marker: marker(found),
            };
            if kinds.iter().all(|other| other.shown != kind.shown) {
                kinds.push(kind);
            }
        }
        match kinds.as_slice() {
            [] => Self::named("Text"),
            [only] => Self::Kind(only.tokens()),
            _ => Self::OneOf(kinds),
        }
    }

    fn named(kind: &str) -> Self {
        let infrastruct = crate_path();
        let kind = Ident::new(kind, Span::mixed_site());
        Self::Kind(quote!(#infrastruct::__private::#kind))
    }

    fn nested(outer: &str, inner: Option<Schema>) -> Self {
        let infrastruct = crate_path();
        let outer = Ident::new(outer, Span::mixed_site());
        let inner = match Self::of(inner) {
            Self::Kind(kind) => kind,
            Self::OneOf(_) | Self::Anything => quote!(#infrastruct::__private::Any),
        };
        Self::Kind(quote!(#infrastruct::__private::#outer<#inner>))
    }
}

/// `::infrastruct::aws::sqs::Queue`; what the runtime does not have, its own macros know by such a path.
pub(crate) fn marker(of: ResourceType) -> TokenStream {
    let infrastruct = crate_path();
    let segments = of.rust_path();
    let segments = segments
        .split("::")
        .map(|segment| ident(segment, Span::mixed_site()));
    quote!(#infrastruct #(::#segments)*)
}
