use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Data, DeriveInput, Field, Fields, Type, Variant};

use super::bound;
use crate::crate_path::{crate_path, hygiene};
use crate::errors::Errors;
use crate::model::is_compiler;
use crate::syntax::{key, span_of_type};

/// Each field is a child; of an enum, those of the variant that it is.
pub(crate) fn expand(input: &DeriveInput, mut errors: Errors) -> TokenStream {
    let infrastruct = crate_path();
    let name = &input.ident;
    let mut children: Vec<Type> = Vec::new();
    let visits = match &input.data {
        Data::Struct(data) => {
            let (patterns, visits) = fields(&data.fields, &mut children, &mut errors);
            quote!(let Self { #patterns .. } = *self; #visits)
        }
        Data::Enum(data) => {
            let arms = data
                .variants
                .iter()
                .map(|variant| arm(variant, &mut children, &mut errors));
            let arms: Vec<TokenStream> = arms.collect();
            quote!(match *self { #(#arms)* })
        }
        Data::Union(_) => TokenStream::new(),
    };
    let bounds = bound::of(&input.generics, &children);
    let (of_impl, of_type, _) = input.generics.split_for_impl();
    let called = key(name);
    let errors = errors.into_tokens();
    quote! {
        #[automatically_derived]
        impl #of_impl #infrastruct::Construct for #name #of_type #bounds {
            fn visit(&self, visitor: &mut #infrastruct::Visitor<'_>) {
                #visits
                let _ = visitor;
            }
        }
        #[automatically_derived]
        impl #of_impl #infrastruct::IntoConstruct for #name #of_type #bounds {
            type Construct = Self;
            fn into_construct(self) -> Self {
                self
            }
        }
        #[automatically_derived]
        impl #of_impl #infrastruct::__private::Named for #name #of_type #bounds {
            const NAME: &'static str = #called;
        }
        #errors
    }
}

/// The children among named fields, taken apart under the name of a struct or variant, and their visits.
fn fields(
    fields: &Fields,
    children: &mut Vec<Type>,
    errors: &mut Errors,
) -> (TokenStream, TokenStream) {
    let infrastruct = crate_path();
    let (mut patterns, mut visits) = (TokenStream::new(), TokenStream::new());
    let mut seen = BTreeSet::new();
    for (index, (name, field)) in named(fields, errors).into_iter().enumerate() {
        // rustc reports a field that is declared twice
        let key = key(name);
        if !seen.insert(key.clone()) {
            continue;
        }
        let child = local(&format!("__child{index}"), &field.ty);
        patterns.extend(quote!(#name: ref #child,));
        visits.extend(quote!(#infrastruct::__private::child(visitor, #key, #child);));
        children.push(field.ty.clone());
    }
    (patterns, visits)
}

/// A variant stands for its content: which one it is does not show in logical IDs.
fn arm(variant: &Variant, children: &mut Vec<Type>, errors: &mut Errors) -> TokenStream {
    let infrastruct = crate_path();
    let name = &variant.ident;
    match &variant.fields {
        Fields::Unit => quote!(Self::#name => {}),
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            let field = &fields.unnamed[0];
            if is_skipped(field, errors) {
                return quote!(Self::#name(_) => {});
            }
            children.push(field.ty.clone());
            let child = local("__content", &field.ty);
            quote!(Self::#name(ref #child) => #infrastruct::__private::content(visitor, #child),)
        }
        Fields::Unnamed(_) => {
            let help =
                format!("logical IDs come from the names of fields: write `{name} {{ field: … }}`");
            errors.with_help(
                name.span(),
                "a variant of several constructs names each",
                &help,
            );
            quote!(Self::#name(..) => {})
        }
        fields @ Fields::Named(_) => {
            let (patterns, visits) = self::fields(fields, children, errors);
            quote!(Self::#name { #patterns .. } => { #visits })
        }
    }
}

/// A variable whose type is to blame where it is no construct.
fn local(name: &str, kind: &Type) -> Ident {
    let span = if is_compiler() {
        span_of_type(kind)
    } else {
        hygiene()
    };
    Ident::new(name, span)
}

/// The fields that declare something, with their names.
fn named<'a>(fields: &'a Fields, errors: &mut Errors) -> Vec<(&'a Ident, &'a Field)> {
    fields
        .iter()
        .filter_map(|field| Some((field.ident.as_ref()?, field)))
        .filter(|(_, field)| !is_skipped(field, errors))
        .collect()
}

/// `#[construct(skip)]`: a field that declares nothing.
fn is_skipped(field: &Field, errors: &mut Errors) -> bool {
    let mut skipped = false;
    for attribute in &field.attrs {
        if !attribute.path().is_ident("construct") {
            continue;
        }
        let result = attribute.parse_nested_meta(|meta| {
            // a misspelt word means that one, too
            skipped = true;
            if meta.path.is_ident("skip") {
                Ok(())
            } else {
                Err(meta.error("a field takes `#[construct(skip)]`"))
            }
        });
        if let Err(error) = result {
            errors.at(error.span(), error.to_string());
        }
    }
    skipped
}
