use infrastruct_spec::list::List;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::blame::blaming;
use super::body::{Expanded, Initialized, body};
use super::construct::group;
use super::editor;
use super::gate::{given, missing};
use super::mistakes;
use crate::check::Faulty;
use crate::crate_path::{crate_path, hygiene};
use crate::errors::Errors;
use crate::host::is_compiler;
use crate::model::{Body, Meaning, Member, Stack};
use crate::syntax::key;

pub(crate) fn stack(stack: &Stack, faulty: &Faulty, errors: Errors) -> TokenStream {
    let infrastruct = crate_path();
    match stack {
        Stack::Named(name, body) => named(name, body, faulty, errors),
        Stack::Declared(name, path, body) => {
            let stack = quote!(#infrastruct::__private::Named::stack);
            let stack = blaming(name.span(), &stack);
            let construct = group(path, body, faulty, errors);
            quote!(#stack(#construct))
        }
        Stack::Nothing => {
            let mistakes = mistakes::told(errors);
            quote!({ #mistakes #infrastruct::Stack::new("Unnamed", ()) })
        }
    }
}

/// A local struct generic over its fields, so that any expression can be one.
fn named(name: &Ident, declared: &Body, faulty: &Faulty, errors: Errors) -> TokenStream {
    let infrastruct = crate_path();
    let editor = editor::shadow(declared);
    let Expanded {
        statements,
        resources,
        fields,
    } = body(declared, faulty);
    let mut parameters: Vec<Ident> = Vec::new();
    let mut bounds: Vec<TokenStream> = Vec::new();
    let members = declared.members.iter();
    let members: Vec<&Member> = members
        .filter(|member| !matches!(member.meaning, Meaning::Second))
        .list();
    let types: Vec<TokenStream> = members
        .iter()
        .enumerate()
        .map(|(index, member)| {
            editor::known_type(member).unwrap_or_else(|| {
                let parameter = format_ident!("Field{index}", span = hygiene());
                let bound = (!member.field.is_skipped()).then(|| quote!(: #infrastruct::Construct));
                parameters.push(parameter.clone());
                bounds.push(quote!(#parameter #bound));
                quote!(#parameter)
            })
        })
        .list();
    let declarations: Vec<TokenStream> = fields
        .iter()
        .zip(&types)
        .enumerate()
        .map(|(index, (field, value_type))| member(index, field, value_type))
        .list();
    let is_shown = |(member, _): &(&&Member, &Initialized)| !member.field.is_skipped();
    let visits = members
        .iter()
        .zip(&fields)
        .filter(is_shown)
        .map(|(_, field)| {
            let (given, name) = (given(&field.gate), editor::unseen(&field.name));
            let key = key(&name);
            quote!(#given visitor.child(#key, &self.#name);)
        });
    let values = fields
        .iter()
        .enumerate()
        .map(|(index, field)| initializer(index, field));
    let used_name = editor::unseen(name);
    let value = Ident::new("stack", hygiene());
    let stack_name = name.to_string();
    let mistakes = mistakes::told(errors);
    // in a block of its own: `stack!(Relay { relay: Relay::new() })` means the user's `Relay`
    quote!({
        #statements
        #editor
        #resources
        let #value = {
            #[allow(dead_code, non_camel_case_types, clippy::struct_field_names)]
            struct #name<#(#parameters),*> { #(#declarations),* }
            impl<#(#bounds),*> #infrastruct::Construct for #used_name<#(#parameters),*> {
                fn visit(&self, visitor: &mut #infrastruct::Visitor<'_>) {
                    #(#visits)*
                    let _ = visitor;
                }
            }
            #infrastruct::Stack::new(#stack_name, #used_name { #(#values),* })
        };
        #mistakes
        #value
    })
}

/// A field of the struct. A parameter cannot be left out where the struct is named, so another field takes the type of one
/// that rustc leaves out.
fn member(index: usize, field: &Initialized, value_type: &TokenStream) -> TokenStream {
    let name = &field.name;
    if field.gate.is_open() {
        return quote!(pub #name: #value_type);
    }
    let (given, missing) = (given(&field.gate), missing(&field.gate));
    let absent = absent(index);
    quote!(#given pub #name: #value_type, #missing #absent: ::core::marker::PhantomData<#value_type>)
}

fn initializer(index: usize, field: &Initialized) -> TokenStream {
    let (name, value) = (editor::unseen(&field.name), &field.value);
    if field.gate.is_open() {
        return quote!(#name: #value);
    }
    let (given, missing) = (given(&field.gate), missing(&field.gate));
    let absent = absent(index);
    // an editor may know the type
    let nothing = is_compiler().then(|| quote!(::<()>));
    quote!(#given #name: #value, #missing #absent: ::core::marker::PhantomData #nothing)
}

fn absent(index: usize) -> Ident {
    format_ident!("__absent{index}", span = hygiene())
}
