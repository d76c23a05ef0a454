//! What rust-analyzer sees: a struct per literal with one documented field per property, and the literal written
//! against it, so that completion, hover and go-to work as for any struct. rustc never looks at it.

mod machine;
mod shadow;
mod shape;
mod word;

use infrastruct_spec::list::List;
use infrastruct_spec::{ResourceType, Schema};
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;

use crate::crate_path::crate_path;
use crate::host::is_compiler;
use crate::model::{Body, Member, ResourcePath};
use crate::syntax::{Literal, Machine, Value};
use shadow::Shadow;

/// The statements for the editor, for all resource literals among the fields.
pub(crate) fn shadow(body: &Body) -> TokenStream {
    if is_compiler() {
        return TokenStream::new();
    }
    let mut statements = TokenStream::new();
    for Member { field, path, .. } in &body.members {
        if let (Value::Literal(literal), Some(path)) = (&field.value, path) {
            let marker = &literal.path.tokens;
            let resource_type = path.described_by();
            let schema = resource_type.map(ResourceType::schema);
            let literal = Shadow::of(resource_type).literal(literal, schema, "");
            statements.extend(field.attributes.iter().map(word::of_attribute));
            statements.extend(quote!(let _: ::core::option::Option<#marker> = ::core::option::Option::None; let _ = #literal;));
        }
    }
    gated(&statements)
}

/// The same beside an item: for the constants of `#[resource(aws::sqs::Queue { … })]`.
pub(crate) fn shadow_item(literal: &Literal, resource_type: Option<ResourceType>) -> TokenStream {
    if is_compiler() {
        return TokenStream::new();
    }
    let marker = &literal.path.tokens;
    let schema = resource_type.map(ResourceType::schema);
    let literal = Shadow::of(resource_type).literal(literal, schema, "");
    quote! {
        #[cfg(rust_analyzer)]
        const _: fn() = || {
            let _: ::core::option::Option<#marker> = ::core::option::Option::None;
            let _ = #literal;
        };
    }
}

/// The same for a nested definition by itself, `aws::events::Rule::Target { … }`: the last name is the definition's.
pub(crate) fn shadow_definition(literal: &Literal, schema: Option<Schema>) -> TokenStream {
    if is_compiler() {
        return TokenStream::new();
    }
    let mut marker: Vec<TokenTree> = literal.path.tokens.clone().into_iter().list();
    let name = marker.pop();
    marker.truncate(marker.len().saturating_sub("::".len()));
    let mut literal = literal.clone();
    literal.path.tokens = name.into_iter().collect();
    let shadow = Shadow::of(None);
    let literal = shadow.nested(&literal, schema, "");
    gated(&quote! {
        let _: ::core::option::Option<#(#marker)*> = ::core::option::Option::None;
        let _ = #literal;
    })
}

/// The same for the states of a machine.
pub(crate) fn shadow_machine(machine: &Machine) -> TokenStream {
    if is_compiler() {
        return TokenStream::new();
    }
    gated(&Shadow::states(machine))
}

fn gated(statements: &TokenStream) -> TokenStream {
    quote! {
        #[allow(unexpected_cfgs)]
        {
            #[cfg(rust_analyzer)]
            {
                #statements
                }
        }
    }
}

/// A use of a name which the editor shows by another use of it; rustc blames it like any.
pub(crate) fn unseen(name: &Ident) -> Ident {
    let mut name = name.clone();
    if !is_compiler() {
        name.set_span(Span::call_site().resolved_at(name.span()));
    }
    name
}

/// The type of a stack's field that is a resource, for the editor to show; rustc infers it.
pub(crate) fn known_type(member: &Member) -> Option<TokenStream> {
    let Value::Literal(literal) = &member.field.value else {
        return None;
    };
    let infrastruct = crate_path();
    let marker = match member.path.as_ref()? {
        _ if is_compiler() => return None,
        ResourcePath::Aws(_) => literal.path.tokens.clone(),
        ResourcePath::Custom(_) => quote!(#infrastruct::custom::Custom),
        ResourcePath::Definition(..) | ResourcePath::Unknown => return None,
    };
    Some(quote!(#infrastruct::Resource<#marker>))
}

/// The place of a name that the user has not written: the literal's for rustc, none for the editor.
pub(crate) fn unwritten(hygiene: Span, literal: Span) -> Span {
    if is_compiler() {
        hygiene.located_at(literal)
    } else {
        hygiene
    }
}
