//! What rust-analyzer sees: a struct per literal with one documented field per property, and the literal written
//! against it, so that completion, hover and go-to work as for any struct. rustc never looks at it.

use infrastruct_spec::{ResourceType, Schema, rules};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::documentation::of_property;
use crate::errors::Errors;
use crate::model::{ResourcePath, is_compiler, owner};
use crate::syntax::{Attribute, Field, Literal, Value, ident, split_at_commas};

/// The statements for the editor, for all resource literals among the fields.
pub(crate) fn shadow(fields: &[Field]) -> TokenStream {
    if is_compiler() {
        return TokenStream::new();
    }
    let mut statements = TokenStream::new();
    for field in fields {
        if let Value::Literal(literal) = &field.value
            && let Some(path) = ResourcePath::resolve(&literal.path, &mut Errors::default())
        {
            let kind = &literal.path.tokens;
            let resource_type = path.described_by();
            let schema = resource_type.map(ResourceType::schema);
            let literal = Shadow { resource_type }.literal(literal, schema, "");
            statements.extend(field.attributes.iter().map(attribute));
            statements.extend(quote!(let _: ::core::option::Option<#kind> = ::core::option::Option::None; let _ = #literal;));
        }
    }
    gated(&statements)
}

/// The same beside an item: for the constants of `#[resource(aws::sqs::Queue { … })]`.
pub(crate) fn shadow_item(literal: &Literal) -> TokenStream {
    if is_compiler() {
        return TokenStream::new();
    }
    let path = ResourcePath::resolve(&literal.path, &mut Errors::default());
    let resource_type = path.and_then(|path| path.resource_type().copied());
    let kind = &literal.path.tokens;
    let schema = resource_type.map(ResourceType::schema);
    let literal = Shadow { resource_type }.literal(literal, schema, "");
    quote! {
        #[cfg(rust_analyzer)]
        const _: fn() = || {
            let _: ::core::option::Option<#kind> = ::core::option::Option::None;
            let _ = #literal;
        };
    }
}

/// The same for a nested definition by itself.
pub(crate) fn shadow_definition(literal: &Literal, schema: Option<Schema>) -> TokenStream {
    if is_compiler() {
        return TokenStream::new();
    }
    let (path, literal) = (
        &literal.path.tokens,
        Shadow {
            resource_type: None,
        }
        .literal(literal, schema, ""),
    );
    gated(
        &quote!(let _: ::core::option::Option<#path> = ::core::option::Option::None; let _ = #literal;),
    )
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

/// The words that an attribute takes, as names to complete.
fn attribute(attribute: &Attribute) -> TokenStream {
    let arguments = &attribute.arguments;
    let words: Vec<String> = match attribute.name.to_string().as_str() {
        "deletion_policy" => ["Delete", "Retain", "RetainExceptOnCreate", "Snapshot"]
            .map(str::to_owned)
            .to_vec(),
        "update_replace_policy" => ["Delete", "Retain", "Snapshot"].map(str::to_owned).to_vec(),
        "allow" => rules()
            .iter()
            .map(|rule| rule.name.replace('-', "_"))
            .collect(),
        "depends_on" => return quote!(let _ = (#arguments);),
        "condition" => return quote!(let _ = &#arguments;),
        _ => return TokenStream::new(),
    };
    let words = words.iter().map(|word| format_ident!("{word}"));
    let word = split_at_commas(arguments.clone())
        .into_iter()
        .next()
        .unwrap_or_default();
    // a rule of the user's own, such as `house::encrypted_queue`, has a name that only the build step knows
    if attribute.name == "allow" && word.len() > 1 {
        return TokenStream::new();
    }
    quote!({
        #[allow(non_upper_case_globals)]
        mod words { #(pub const #words: () = ();)* }
        use words::*;
        let _ = #(#word)*;
    })
}

/// Literals of one resource type.
struct Shadow {
    resource_type: Option<ResourceType>,
}

impl Shadow {
    /// A resource's properties, against a struct of a name that nobody can have written.
    fn literal(&self, literal: &Literal, schema: Option<Schema>, path: &str) -> TokenStream {
        let name = self
            .resource_type
            .map_or("Literal", ResourceType::last_segment);
        // `Site::MODULE`
        let name = name.rsplit("::").next().unwrap_or(name);
        let name = Ident::new(name, Span::mixed_site());
        let definition = schema.map(|schema| self.definition(&name, schema, path, literal));
        let fields = self.fields(literal, schema, path);
        quote!({
            let _ = #name { #(#fields,)* ..::core::unreachable!() };
            #definition
        })
    }

    /// A nested definition: its name is the user's, so that it completes.
    fn nested(&self, literal: &Literal, schema: Option<Schema>, path: &str) -> TokenStream {
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
        let definitions = named.iter().enumerate().map(|(index, schema)| {
            self.definition(
                &definition_name(*schema, path),
                *schema,
                path,
                if index == chosen { literal } else { &none },
            )
        });
        let definitions: Vec<TokenStream> = definitions.collect();
        let fields = self.fields(literal, named.get(chosen).copied(), path);
        let name = &literal.path.tokens;
        quote!({
            let _ = #name { #(#fields,)* ..::core::unreachable!() };
            #(#definitions)*
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
    ) -> TokenStream {
        let is_settable = |name: &str| {
            !self
                .resource_type
                .is_some_and(|resource_type| resource_type.is_read_only(&format!("{path}{name}")))
        };
        let properties: Vec<_> = schema
            .properties()
            .into_iter()
            .filter(|property| is_settable(property.name))
            .collect();
        let required = schema.required();
        let names = properties
            .iter()
            .map(|property| field_name(&property.rust_name));
        let docs = properties.iter().map(|property| {
            of_property(
                self.resource_type,
                path,
                property,
                required.contains(&property.name),
            )
        });
        let wrong = literal.fields.iter().filter(|field| {
            properties
                .iter()
                .all(|property| property.rust_name != field.key())
        });
        let wrong: Vec<&Ident> = wrong.map(|field| &field.name).collect();
        let kinds: Vec<Ident> = (0..properties.len())
            .map(|index| format_ident!("P{index}"))
            .collect();
        let others: Vec<Ident> = (0..wrong.len())
            .map(|index| format_ident!("W{index}"))
            .collect();
        quote! {
            #[allow(non_camel_case_types)]
            struct #name<#(#kinds,)* #(#others),*> {
                #(#[doc = #docs] #names: #kinds,)*
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
            let value = self.value(
                &field.value,
                &field.tokens,
                found.map(|(_, schema)| schema),
                &path,
            );
            // a name alone is one that is being typed: said twice, it would be completed as a variable
            if field.is_shorthand {
                return quote!(#name);
            }
            quote!(#name: #value)
        });
        fields.collect()
    }

    fn value(
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
            Value::Missing => quote!(()),
            Value::Expression(expression) => {
                let written = expression.with_literals(schema.and_then(owner).as_ref());
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
        .map(|schema| definition_name(schema, path));
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
        .collect()
}

/// What a nested literal can be: the alternatives that have a name, else the schema itself.
fn definitions(schema: Schema) -> Vec<Schema> {
    let mut named = schema.alternatives();
    named.retain(|schema| schema.definition_name().is_some());
    if named.is_empty() && schema.has_properties() {
        named.push(schema);
    }
    named
}

/// A definition's name, or that of the property at the end of `path` where it has none.
fn definition_name(schema: Schema, path: &str) -> Ident {
    let steps = path.trim_end_matches(['/', '*']);
    let property = steps.rsplit('/').next().unwrap_or_default();
    format_ident!(
        "{}",
        upper_first(schema.definition_name().unwrap_or(property))
    )
}

fn upper_first(name: &str) -> String {
    let mut chars = name.chars();
    let first = chars.next().map_or('_', |first| first.to_ascii_uppercase());
    format!("{first}{}", chars.as_str())
}

fn field_name(name: &str) -> Ident {
    ident(name, Span::call_site()).unwrap_or_else(|| format_ident!("_{name}"))
}
