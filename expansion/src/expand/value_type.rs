use infrastruct_spec::ResourceType;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::crate_path::crate_path;
use crate::model::ValueType;
use crate::syntax::ident;

/// The type as the expansion names it: `Arn<aws::iam::Role>`.
pub(crate) fn value_type(of: &ValueType) -> TokenStream {
    match of {
        ValueType::Plain(name) => private(name),
        ValueType::Identifier(name, resource_type) => {
            let (outer, marker) = (private(name), marker(*resource_type));
            quote!(#outer<#marker>)
        }
        ValueType::Of(name, inner) => {
            let (outer, inner) = (private(name), value_type(inner));
            quote!(#outer<#inner>)
        }
    }
}

/// A type of the runtime that users do not name.
pub(crate) fn private(name: &str) -> TokenStream {
    let (infrastruct, name) = (crate_path(), Ident::new(name, Span::mixed_site()));
    quote!(#infrastruct::__private::#name)
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
