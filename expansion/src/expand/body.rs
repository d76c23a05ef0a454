use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::blame::{blaming, borrowing, spot_of};
use super::editor;
use super::gate::given;
use super::import::imports;
use super::nested::with_literals;
use super::resource;
use super::skeleton::Checked;
use crate::check::Faulty;
use crate::crate_path::{crate_path, hygiene};
use crate::gate::Gate;
use crate::model::{Added, Body, Constraint, Evaluated, Meaning, Member};
use crate::syntax::{Field, Value};

/// The fields of a literal, expanded.
pub(crate) struct Expanded {
    /// Handles, and fields that are expressions.
    pub(crate) statements: TokenStream,
    /// The resources, built.
    pub(crate) resources: TokenStream,
    /// In the order written.
    pub(crate) fields: Vec<Initialized>,
}

/// A field and what initializes it.
pub(crate) struct Initialized {
    pub(crate) gate: Gate,
    /// The name as the user wrote it.
    pub(crate) name: Ident,
    pub(crate) value: TokenStream,
}

impl Initialized {
    /// `name: value`, of a struct literal.
    pub(crate) fn of_literal(&self) -> TokenStream {
        let (given, name, value) = (given(&self.gate), &self.name, &self.value);
        quote!(#given #name: #value)
    }
}

pub(crate) fn body(body: &Body, faulty: &Faulty) -> Expanded {
    let infrastruct = crate_path();
    let checked = Checked {
        positions: &body.positions,
        faulty,
    };
    let mut statements = TokenStream::new();
    for (field, resource) in resources(body) {
        let given = given(&field.gate);
        let (name, marker) = (&resource.local, resource::marker(resource));
        statements
            .extend(quote!(#given let #name = #infrastruct::__private::declare::<#marker>();));
    }
    statements.extend(imports(body));
    for index in &body.order {
        let Member { field, meaning, .. } = &body.members[*index];
        if let Meaning::Evaluated(evaluated) = meaning {
            statements.extend(evaluate(field, evaluated));
        }
    }
    for member in &body.members {
        if let Meaning::Evaluated(evaluated) = &member.meaning {
            let constraints = evaluated.constraints.iter();
            statements.extend(constraints.map(|each| constrain(&member.field, each)));
        }
    }
    // resources before the assembly: their values may borrow from fields that it moves
    let mut resources = TokenStream::new();
    let mut fields = Vec::new();
    let members = body.members.iter();
    let once = members.filter(|member| !matches!(member.meaning, Meaning::Second));
    for (index, Member { field, meaning, .. }) in once.enumerate() {
        let value = match meaning {
            Meaning::Resource(resource) => {
                let span = editor::unwritten(hygiene(), resource.span);
                let built = format_ident!("resource{index}", span = span);
                let handle = editor::unseen(&resource.local);
                let (given, resource) = (
                    given(&field.gate),
                    resource::built(resource, &quote!(#handle), checked),
                );
                resources.extend(quote!(#given let #built = #resource;));
                quote!(#built)
            }
            Meaning::Missing | Meaning::Second => quote!(::core::unreachable!()),
            Meaning::Evaluated(_) => {
                let local = editor::unseen(&field.local);
                quote!(#local)
            }
        };
        fields.push(Initialized {
            gate: field.gate.clone(),
            name: field.name.clone(),
            value,
        });
    }
    Expanded {
        statements,
        resources,
        fields,
    }
}

/// The resources of a literal.
pub(crate) fn resources(body: &Body) -> impl Iterator<Item = (&Field, &crate::model::Resource)> {
    body.members
        .iter()
        .filter_map(|member| match &member.meaning {
            Meaning::Resource(resource) => Some((&member.field, &**resource)),
            _ => None,
        })
}

/// A field that is an expression of a construct's type: evaluated under its own name, so that siblings can refer to it.
fn evaluate(field: &Field, evaluated: &Evaluated) -> TokenStream {
    let infrastruct = crate_path();
    let given = given(&field.gate);
    let name = &field.local;
    if let Some(path) = &evaluated.type_alone {
        let path = &path.tokens;
        return quote!(#given let #name = #infrastruct::__private::unwritten::<#path>(););
    }
    let tokens = match &field.value {
        Value::Expression(expression) => with_literals(&expression.tokens, None),
        _ => field.tokens.clone(),
    };
    // `#[construct(skip)]`, as on the field of the struct
    if field.is_skipped() {
        return quote!(#given let #name = #tokens;);
    }
    let span = field.value.span();
    let how = blaming(span, &quote!(how));
    let value = quote!((&&&#infrastruct::__private::placing(&#name)).#how()(#name));
    let place = quote!(#infrastruct::IntoConstruct::into_construct);
    let (place, value) = (blaming(span, &place), blaming(span, &value));
    quote! {
        #given
        let #name = #tokens;
        #given
        let #name = {
            #[allow(unused_imports)]
            use #infrastruct::__private::how::*;
            #place(#value)
        };
    }
}

/// What an attribute of such a field adds to the resources in it.
fn constrain(field: &Field, constraint: &Constraint) -> TokenStream {
    let infrastruct = crate_path();
    let of = match constraint.added {
        Added::Condition => "IsCondition",
        Added::Dependency => "Child",
    };
    let of = Ident::new(of, hygiene());
    let mut gate = field.gate.clone();
    gate.join(&constraint.gate);
    let (given, local, argument) = (given(&gate), &field.local, &constraint.argument);
    let (spot, tokens) = (spot_of(argument.span), &argument.tokens);
    let function = quote!(#infrastruct::__private::#of::add_to);
    let call = blaming(argument.span, &function);
    let borrow = borrowing(argument.span);
    quote!(#given #call(#borrow #tokens, #spot, &#local);)
}
