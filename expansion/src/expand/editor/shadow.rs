//! Resource literals and nested ones, each written against a struct of its own.

use infrastruct_spec::list::List;
use infrastruct_spec::{ResourceType, Schema};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::super::gate::given;
use super::super::nested::with_literals;
use super::shape::{Shapes, as_given};
use crate::crate_path::hygiene;
use crate::documentation::{Owner, definition_name, definitions, of_definition, of_property};
use crate::model;
use crate::syntax::{Literal, Value, ident, split_at_commas};

/// Literals of one resource type.
pub(super) struct Shadow {
    pub(super) resource_type: Option<ResourceType>,
    /// The names of the states around, of literals of states.
    pub(super) states: Vec<Ident>,
}

impl Shadow {
    pub(super) fn of(resource_type: Option<ResourceType>) -> Self {
        Self {
            resource_type,
            states: Vec::new(),
        }
    }

    /// A resource's properties, against a struct of a name that nobody can have written.
    pub(super) fn literal(
        &self,
        literal: &Literal,
        schema: Option<Schema>,
        path: &str,
    ) -> TokenStream {
        let name = self
            .resource_type
            .map_or("Literal", ResourceType::last_segment);
        // `Site::MODULE`
        let name = name.rsplit("::").next().unwrap_or(name);
        let name = Ident::new(name, hygiene());
        let mut shapes = Shapes::default();
        let definition =
            schema.map(|schema| self.definition(&name, schema, path, literal, &mut shapes));
        let objects = shapes.declarations();
        let fields = self.fields(literal, schema, path);
        quote!({
            let _ = #name { #(#fields,)* ..::core::unreachable!() };
            #definition
            #objects
        })
    }

    /// A nested definition: its name is the user's, so that it completes.
    pub(super) fn nested(
        &self,
        literal: &Literal,
        schema: Option<Schema>,
        path: &str,
    ) -> TokenStream {
        let named = schema.map(definitions).unwrap_or_default();
        let written = literal.path.last();
        let chosen = named
            .iter()
            .position(|schema| schema.definition_name() == Some(written.as_str()));
        let chosen = chosen.unwrap_or_default();
        let none = Literal {
            path: literal.path.clone(),
            fields: Vec::new(),
        };
        let mut shapes = Shapes::default();
        let definitions = named.iter().enumerate().map(|(index, schema)| {
            let name = definition_name(*schema, last(path));
            let name = match literal.path.segments.as_slice() {
                [written] if index == chosen && literal.path.is_nameless() => written.clone(),
                _ => format_ident!("{name}"),
            };
            self.definition(
                &name,
                *schema,
                path,
                if index == chosen { literal } else { &none },
                &mut shapes,
            )
        });
        let definitions: Vec<TokenStream> = definitions.list();
        let objects = shapes.declarations();
        let fields = self.fields(literal, named.get(chosen).copied(), path);
        let name = &literal.path.tokens;
        quote!({
            let _ = #name { #(#fields,)* ..::core::unreachable!() };
            #(#definitions)*
            #objects
        })
    }

    /// The struct of an object, one documented field per property. `path` leads to it, with `/` after each step.
    ///
    /// It stands after its use and has the literal's wrong names too: those are reported already, and rust-analyzer
    /// would report them once more.
    fn definition(
        &self,
        name: &Ident,
        schema: Schema,
        path: &str,
        literal: &Literal,
        shapes: &mut Shapes,
    ) -> TokenStream {
        let object = Owner {
            resource_type: self.resource_type,
            schema,
            path,
        };
        let properties: Vec<_> = object.settable().list();
        let required = schema.required();
        let fields: Vec<TokenStream> = properties
            .iter()
            .map(|property| {
                let is_required = required.contains(&property.name);
                let name = field_name(&property.rust_name());
                let shape = shapes.of_property(property.schema, property.name, is_required);
                let text = of_property(&object, property, is_required);
                quote!(#[doc = #text] #name: #shape)
            })
            .list();
        let wrong = literal.fields.iter().filter(|field| {
            properties
                .iter()
                .all(|property| property.rust_name() != field.key())
        });
        let wrong: Vec<&Ident> = wrong.map(|field| &field.name).list();
        let others: Vec<Ident> = (0..wrong.len())
            .map(|index| format_ident!("W{index}"))
            .list();
        let text = of_definition(&object);
        quote! {
            #[doc = #text]
            #[allow(non_camel_case_types)]
            struct #name<#(#others),*> {
                #(#fields,)*
                #(#wrong: #others),*
            }
        }
    }

    fn fields(&self, literal: &Literal, schema: Option<Schema>, path: &str) -> Vec<TokenStream> {
        let fields = literal.fields.iter().map(|field| {
            let name = &field.name;
            let found = schema.and_then(|schema| schema.property_in_rust(&field.key()));
            let path = found
                .map(|(name, _)| format!("{path}{name}/"))
                .unwrap_or_default();
            let value = self.transition(field).unwrap_or_else(|| {
                let schema = found.map(|(_, schema)| schema);
                self.value(&field.value, &field.tokens, schema, &path)
            });
            // a name alone that is no property is one that is being typed: said twice, it would be completed as a variable
            if field.is_shorthand && found.is_none() {
                return quote!(#name);
            }
            let (given, value) = (given(&field.gate), as_given(&value));
            quote!(#given #name: #value)
        });
        fields.list()
    }

    pub(super) fn value(
        &self,
        value: &Value,
        tokens: &TokenStream,
        schema: Option<Schema>,
        path: &str,
    ) -> TokenStream {
        match value {
            Value::Literal(literal) => self.nested(literal, schema, path),
            Value::List(items, _) => {
                let schema = schema.and_then(|schema| schema.items());
                let written = list_items(tokens);
                let path = format!("{path}*/");
                let items = items.iter().enumerate().map(|(index, item)| {
                    let tokens = written.get(index).cloned().unwrap_or_default();
                    self.value(item, &tokens, schema, &path)
                });
                quote!([#(#items),*])
            }
            Value::Gated(_, value) => self.value(value, tokens, schema, path),
            Value::Missing => quote!(()),
            Value::Machine(machine, _) => {
                let states = Self::states(machine);
                quote!({ #states })
            }
            Value::Choice(choice) => {
                let owner = schema.and_then(|schema| model::Owner::of(schema, last(path)));
                with_literals(&choice.expression.tokens, owner.as_ref())
            }
            Value::Expression(expression) => {
                let written = {
                    let owner = schema.and_then(|schema| model::Owner::of(schema, last(path)));
                    with_literals(&expression.tokens, owner.as_ref())
                };
                match (expression.as_ident(), schema) {
                    (Some(_), Some(schema)) => half_typed(&written, schema, path),
                    _ => written,
                }
            }
            _ => quote!(#tokens),
        }
    }
}

/// `code: Co`: the nested definitions that may stand there, for the name to complete.
fn half_typed(written: &TokenStream, schema: Schema, path: &str) -> TokenStream {
    let names = definitions(schema)
        .into_iter()
        .map(|schema| format_ident!("{}", definition_name(schema, last(path))));
    quote!({
        let value = #written;
        #(struct #names;)*
        value
    })
}

fn list_items(tokens: &TokenStream) -> Vec<TokenStream> {
    let group = tokens.clone().into_iter().filter_map(|token| match token {
        proc_macro2::TokenTree::Group(group) => Some(group.stream()),
        _ => None,
    });
    let items = group.last().map(split_at_commas).unwrap_or_default();
    items
        .into_iter()
        .filter(|item| !item.is_empty())
        .map(|item| item.into_iter().collect())
        .list()
}

/// The property at the end of a path: `Targets/*/` is at `Targets`.
fn last(path: &str) -> &str {
    let steps = path.trim_end_matches(['/', '*']);
    steps.rsplit('/').next().unwrap_or_default()
}

fn field_name(name: &str) -> Ident {
    ident(name, Span::call_site()).unwrap_or_else(|| format_ident!("_{name}"))
}
