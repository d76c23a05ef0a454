use infrastruct_spec::{
    HandlePlace, Identity, Kind as SchemaKind, Pairs, ResourceType, Schema, Unit, resource_type,
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
    /// A number that is a span of time, and what it counts.
    Time(TokenStream, Ident),
    /// A kind with text in it, and the place that says what a handle by itself means there.
    Place(TokenStream, String),
    /// A list of objects that are a key and a value, or pairs.
    Pairs(Pairs),
    /// One of several identities and nothing else, such as a key's ARN, its ID or an alias.
    OneOf(Vec<Kind>),
    /// Whatever the schema leaves open; the build step checks the value.
    Anything,
}

/// An identity that is wanted: `Arn<aws::iam::Role>`.
#[derive(Clone, Debug)]
pub(crate) struct Kind {
    pub(crate) shown: String,
    /// Whether the schema names it; others stand for it and would only make the message longer.
    pub(crate) is_wanted: bool,
    name: &'static str,
    pub(crate) marker: TokenStream,
    /// The types of another name whose handles stand for it.
    pub(crate) others: Vec<TokenStream>,
}

impl Kind {
    fn of(identity: Identity, is_wanted: bool) -> Option<Self> {
        // of a type that only a schema gives, the macro cannot know where its module is
        let found = resource_type(identity.type_name).and_then(ResourceType::in_facts)?;
        Some(Self {
            shown: identity.to_string(),
            is_wanted,
            name: identity.kind.as_str(),
            marker: marker(found),
            others: identity
                .returned_by()
                .into_iter()
                .filter_map(resource_type)
                .filter_map(ResourceType::in_facts)
                .map(marker)
                .collect(),
        })
    }

    pub(crate) fn tokens(&self) -> TokenStream {
        let infrastruct = crate_path();
        let (kind, marker) = (Ident::new(self.name, Span::mixed_site()), &self.marker);
        quote!(#infrastruct::__private::#kind<#marker>)
    }
}

impl Wanted {
    /// What a property wants, of CloudFormation's name.
    pub(crate) fn of(property: &str, schema: Option<Schema>) -> Self {
        let Some(schema) = schema else {
            return Self::Anything;
        };
        if let Some(time) = Self::time(property, schema) {
            return time;
        }
        match schema.kinds().only() {
            Some(SchemaKind::Text) => Self::text(property, schema),
            Some(SchemaKind::Integer) => Self::named("Integer"),
            Some(SchemaKind::Number) => Self::named("Number"),
            Some(SchemaKind::Boolean) => Self::named("Boolean"),
            Some(SchemaKind::List) => match schema.pairs() {
                Some(pairs) => Self::Pairs(pairs),
                None => Self::nested("List", property, schema.items()),
            },
            Some(SchemaKind::Map) => Self::nested("Map", property, schema.map_values()),
            _ => Self::Anything,
        }
    }

    fn time(property: &str, schema: Schema) -> Option<Self> {
        let unit = match schema.unit(property)? {
            Unit::Milliseconds => "Milliseconds",
            Unit::Seconds => "Seconds",
            Unit::Minutes => "Minutes",
            Unit::Hours => "Hours",
            Unit::Days => "Days",
            _ => return None,
        };
        let kind = match schema.kinds().only()? {
            SchemaKind::Integer => "Integer",
            SchemaKind::Number => "Number",
            _ => "Text",
        };
        match Self::named(kind) {
            Self::Kind(kind) => Some(Self::Time(kind, Ident::new(unit, Span::mixed_site()))),
            other => Some(other),
        }
    }

    /// One kind that fits.
    pub(crate) fn kind(&self) -> TokenStream {
        let infrastruct = crate_path();
        match self {
            Self::Kind(kind) | Self::Time(kind, _) | Self::Place(kind, _) => kind.clone(),
            Self::OneOf(_) => quote!(#infrastruct::__private::Text),
            Self::Anything | Self::Pairs(_) => quote!(#infrastruct::__private::Any),
        }
    }

    fn text(property: &str, schema: Schema) -> Self {
        let wants = schema.wants();
        if !schema.is_closed() {
            return Self::open(property, schema);
        }
        if let [only] = wants.as_slice() {
            return Kind::of(*only, true)
                .map_or(Self::named("Text"), |kind| Self::Kind(kind.tokens()));
        }
        let mut kinds: Vec<Kind> = Vec::new();
        let stand_ins = wants.iter().flat_map(|wanted| wanted.stand_ins());
        let identities = wants.iter().copied().chain(stand_ins);
        for kind in identities.filter_map(|each| Kind::of(each, wants.contains(&each))) {
            if kinds.iter().all(|other| other.shown != kind.shown) {
                kinds.push(kind);
            }
        }
        Self::OneOf(kinds)
    }

    fn open(property: &str, schema: Schema) -> Self {
        let place = HandlePlace::new(property, &schema);
        match Self::named("Text") {
            Self::Kind(kind) if place.takes_handles() && schema.choices().is_none() => {
                Self::Place(kind, place.written())
            }
            _ => Self::named("Text"),
        }
    }

    fn named(kind: &str) -> Self {
        let infrastruct = crate_path();
        let kind = Ident::new(kind, Span::mixed_site());
        Self::Kind(quote!(#infrastruct::__private::#kind))
    }

    fn nested(outer: &str, property: &str, inner: Option<Schema>) -> Self {
        let infrastruct = crate_path();
        let outer = Ident::new(outer, Span::mixed_site());
        let outer = |inner| quote!(#infrastruct::__private::#outer<#inner>);
        match (Self::of(property, inner), inner) {
            (Self::Kind(kind) | Self::Time(kind, _), _) => Self::Kind(outer(kind)),
            (Self::Place(kind, place), _) => Self::Place(outer(kind), place),
            // of several identities, the build step knows whether an item is one
            (Self::OneOf(_), Some(inner)) => {
                let place = HandlePlace::new(property, &inner).written();
                Self::Place(outer(quote!(#infrastruct::__private::Text)), place)
            }
            _ => Self::Kind(outer(quote!(#infrastruct::__private::Any))),
        }
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
