use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::Type;

use super::{bound, contents, mistakes};
use crate::crate_path::{crate_path, hygiene};
use crate::errors::Errors;
use crate::host::is_compiler;
use crate::model::{Child, Form, Group, Variant, VariantContent};
use crate::syntax::{key, span_of_type};

/// Each field is a child; of an enum, those of the variant that it is.
pub(super) fn group(group: &Group<'_>, errors: Errors) -> TokenStream {
    let infrastruct = crate_path();
    let input = group.input;
    let name = &input.ident;
    let visits = match &group.form {
        Form::Struct(children) => {
            let (patterns, visits) = visited(children);
            quote!(let Self { #patterns .. } = *self; #visits)
        }
        Form::Enum(variants) => {
            let arms = variants.iter().map(arm);
            quote!(match *self { #(#arms)* })
        }
        Form::Refused => TokenStream::new(),
    };
    let bounds = bound::of(&input.generics, &group.types());
    let (of_impl, of_type, _) = input.generics.split_for_impl();
    let called = key(name);
    let contents = contents::of(group);
    let mistakes = mistakes::told(errors);
    quote! {
        #contents
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
        #mistakes
    }
}

/// The children, taken apart under the name of a struct or variant, and their visits.
fn visited(children: &[Child<'_>]) -> (TokenStream, TokenStream) {
    let infrastruct = crate_path();
    let (mut patterns, mut visits) = (TokenStream::new(), TokenStream::new());
    for child in children {
        let (name, key) = (child.name, key(child.name));
        let local = local(&format!("__child{}", child.index), child.declared_as);
        patterns.extend(quote!(#name: ref #local,));
        visits.extend(if child.is_flat {
            quote!(#infrastruct::__private::Child::content(#local, visitor);)
        } else {
            quote!(#infrastruct::__private::Child::child(#local, #key, visitor);)
        });
    }
    (patterns, visits)
}

fn arm(variant: &Variant<'_>) -> TokenStream {
    let infrastruct = crate_path();
    let name = variant.name;
    match &variant.content {
        VariantContent::Unit => quote!(Self::#name => {}),
        VariantContent::One(None) => quote!(Self::#name(_) => {}),
        VariantContent::One(Some(declared_as)) => {
            let child = local("__content", declared_as);
            quote!(Self::#name(ref #child) => #infrastruct::__private::Child::content(#child, visitor),)
        }
        VariantContent::Several => quote!(Self::#name(..) => {}),
        VariantContent::Named(children) => {
            let (patterns, visits) = visited(children);
            quote!(Self::#name { #patterns .. } => { #visits })
        }
    }
}

/// A variable whose type is to blame where it is no construct.
fn local(name: &str, declared_as: &Type) -> Ident {
    let span = if is_compiler() {
        span_of_type(declared_as)
    } else {
        hygiene()
    };
    Ident::new(name, span)
}
