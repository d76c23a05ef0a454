//! `resource_types!()`: the Rust side of the types whose schemas a package keeps, as modules that mirror their names.

use infrastruct_spec::list::List;
use infrastruct_spec::ordered::OrderedMap;

use infrastruct_spec::{
    Attribute, Identifier, IdentifierKind, Kind, ResourceType, ReturnValue, Schema, Service,
    resource_type,
};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use super::mistakes;
use super::value_type::private;
use crate::crate_path::crate_path;
use crate::documentation::of_own_type;
use crate::errors::Errors;
use crate::host::is_compiler;
use crate::schemas::{File, VARIABLE};
use crate::syntax::ident;

/// Methods of a marker type that no attribute may be called.
const RESERVED: [&str; 6] = ["new", "clone", "deref", "into_part", "place", "visit"];

/// By vendor and service.
type Modules = OrderedMap<String, OrderedMap<String, Vec<ResourceType>>>;

pub(crate) fn resource_types(files: &[File], errors: Errors) -> TokenStream {
    let modules = modules(files.iter().filter_map(|file| file.resource_type));
    let modules = modules
        .iter()
        .map(|(vendor, services)| vendor_module(vendor, services));
    // a file that changes is another input of the crate, and so is a directory that is named elsewhere
    let paths = files.iter().map(|file| &file.path);
    let mistakes = mistakes::told(errors);
    quote! {
        #(#modules)*
        const _: &[&str] = &[#(::core::include_str!(#paths)),*];
        const _: ::core::option::Option<&str> = ::core::option_env!(#VARIABLE);
        #mistakes
    }
}

/// The types that need something in Rust: those that the facts lack, and those that have more attributes now.
fn modules(types: impl Iterator<Item = ResourceType>) -> Modules {
    let mut modules = Modules::new();
    for resource_type in types {
        let is_needed = match resource_type.in_facts() {
            Some(known) => !new_attributes(resource_type, known).is_empty(),
            None => true,
        };
        if is_needed && !resource_type.name().starts_with("Custom::") {
            let services = modules.entry(resource_type.vendor()).or_default();
            services
                .entry(resource_type.module())
                .or_default()
                .push(resource_type);
        }
    }
    modules
}

/// Attributes that the runtime's type has no method for.
fn new_attributes(newer: ResourceType, known: ResourceType) -> Vec<Attribute> {
    let known: Vec<String> = known.attributes().iter().map(Attribute::rust_name).list();
    newer
        .attributes()
        .into_iter()
        .filter(|attribute| !known.contains(&attribute.rust_name()))
        .list()
}

fn vendor_module(vendor: &str, services: &OrderedMap<String, Vec<ResourceType>>) -> TokenStream {
    let infrastruct = crate_path();
    let name = module(vendor);
    let known = (vendor == "aws").then(|| {
        quote!(
            #[doc(inline)]
            pub use #infrastruct::aws::*;
        )
    });
    let doc = format!("Resource types of `{vendor}` that `infrastruct` does not have.");
    let modules = services.iter().map(|(service, types)| {
        let name = module(service);
        let is_known = types
            .iter()
            .any(|each| each.service().is_some_and(Service::is_in_facts));
        let known = is_known.then(|| quote!(#[doc(inline)] pub use #infrastruct::aws::#name::*;));
        let namespace = types
            .first()
            .map(|each| each.namespace())
            .unwrap_or_default();
        let doc = format!("Resource types of `{namespace}`.");
        let types = types.iter().map(|resource_type| of_type(*resource_type));
        quote!(#[doc = #doc] pub mod #name { #known #(#types)* })
    });
    // so that a glob import brings the methods too
    let newer = services
        .values()
        .flatten()
        .filter(|each| each.in_facts().is_some());
    let traits = newer.map(|each| {
        let (service, of_type) = (module(&each.module()), attributes_name(*each));
        quote!(#[doc(hidden)] #[allow(unused_imports)] pub use self::#name::#service::#of_type as _;)
    });
    quote! {
        #[doc = #doc]
        pub mod #name {
            #known
            #(#modules)*
        }
        #(#traits)*
    }
}

fn attributes_name(of: ResourceType) -> Ident {
    format_ident!("{}Attributes", of.last_segment())
}

fn of_type(resource_type: ResourceType) -> TokenStream {
    if let Some(known) = resource_type.in_facts() {
        return attributes_trait(resource_type, known);
    }
    match resource_type.last_segment().split_once("::") {
        // `acme::web::Site::MODULE`
        Some((name, last)) => {
            let (name, marker) = (module(name), marker(resource_type, &module(last)));
            quote!(#[allow(non_snake_case)] #[allow(missing_docs)] pub mod #name { #marker })
        }
        None => marker(resource_type, &module(resource_type.last_segment())),
    }
}

/// The type itself: a marker whose methods are its attributes, as the runtime has them for those of AWS.
fn marker(resource_type: ResourceType, name: &Ident) -> TokenStream {
    let infrastruct = crate_path();
    let doc = documentation(resource_type);
    let type_name = resource_type.name();
    let [arn, id, own_name] = [
        IdentifierKind::Arn,
        IdentifierKind::Id,
        IdentifierKind::Name,
    ]
    .map(|kind| target(resource_type, kind));
    let methods = Method::all(resource_type);
    let methods = methods.iter().map(Method::tokens);
    // rustc names the field where a literal stands outside of the macros; nobody else has to know it
    let hidden = if is_compiler() {
        quote!(#[cfg_attr(doc, doc(hidden))])
    } else {
        quote!(#[doc(hidden)])
    };
    let open = resource_type.open_attributes().filter(|prefix| prefix.is_empty()).map(|_| {
        quote! {
            /// An attribute that the schema does not list (`Fn::GetAtt`).
            pub fn attribute(&self, name: impl ::core::convert::Into<::std::string::String>) -> #infrastruct::Value<#infrastruct::__private::Any> {
                #infrastruct::__private::open_attribute(self.use_construct, name)
            }
        }
    });
    quote! {
        #[doc = #doc]
        #[allow(non_camel_case_types)]
        pub struct #name {
            #hidden
            #[allow(missing_docs)]
            pub use_construct: #infrastruct::__private::Identity,
        }

        impl #infrastruct::ResourceType for #name {
            const FACTS: #infrastruct::__private::Facts = #infrastruct::__private::Facts {
                type_name: #type_name,
                arn: #arn,
                id: #id,
                name: #own_name,
            };

            #[inline]
            fn of_identity(identity: #infrastruct::__private::Identity) -> Self {
                Self { use_construct: identity }
            }
        }

        impl #name {
            #(#methods)*
            #open
        }
    }
}

/// Attributes of a newer schema, as methods of the runtime's own type: so that values of it still fit everywhere.
fn attributes_trait(newer: ResourceType, known: ResourceType) -> TokenStream {
    let infrastruct = crate_path();
    let name = attributes_name(newer);
    let doc = format!(
        "Attributes of `{}` that `infrastruct` does not have.",
        newer.name()
    );
    let module = module(&newer.module());
    let marker = Ident::new(newer.last_segment(), Span::call_site());
    let marker = quote!(#infrastruct::aws::#module::#marker);
    let methods: Vec<Method> = new_attributes(newer, known)
        .iter()
        .map(|attribute| Method::of(newer, attribute))
        .list();
    let signatures = methods.iter().map(
        |Method {
             doc, name, kind, ..
         }| { quote!(#[doc = #doc] fn #name(&self) -> #infrastruct::Value<#kind>;) },
    );
    let bodies = methods.iter().map(
        |Method {
             name,
             kind,
             attribute,
             ..
         }| {
            quote! {
                fn #name(&self) -> #infrastruct::Value<#kind> {
                    #infrastruct::__private::attribute_of(*self, #attribute)
                }
            }
        },
    );
    quote! {
        #[doc = #doc]
        pub trait #name {
            #(#signatures)*
        }

        impl #name for #infrastruct::Ref<#marker> {
            #(#bodies)*
        }
    }
}

/// A value of the handle.
struct Method {
    doc: String,
    name: Ident,
    kind: TokenStream,
    /// The attribute, or nothing for what `Ref` returns.
    attribute: Option<&'static str>,
}

impl Method {
    fn of(resource_type: ResourceType, attribute: &Attribute) -> Self {
        let kind = match (attribute.identifier(), attribute.schema()) {
            (Some(identifier), _) => of_identifier(resource_type, identifier),
            (None, Some(schema)) => of_schema(resource_type, schema),
            (None, None) => private("Any"),
        };
        Self {
            doc: format!("The attribute `{}`.", attribute.name()),
            name: method_name(&attribute.rust_name()),
            kind,
            attribute: Some(attribute.name()),
        }
    }

    /// One per attribute, and one for what `Ref` returns, unless an attribute has the same value.
    fn all(resource_type: ResourceType) -> Vec<Self> {
        let attributes = resource_type.attributes();
        let returned = resource_type.reference();
        let is_attribute = attributes
            .iter()
            .any(|attribute| Some(attribute.name()) == returned.property);
        let mut methods: Vec<Self> = Vec::new();
        for attribute in &attributes {
            let method = Self::of(resource_type, attribute);
            if methods.iter().all(|other| other.name != method.name) {
                methods.push(method);
            }
        }
        if is_attribute {
            return methods;
        }
        let name = method_name(&returned.rust_name());
        let is_taken = methods.iter().any(|method| method.name == name);
        let schema = returned
            .property
            .and_then(|property| resource_type.schema().property(property));
        let kind = match (returned.identifier, schema) {
            (Some(identifier), _) => of_identifier(resource_type, identifier),
            (None, Some(schema)) => of_schema(resource_type, schema),
            (None, None) => private("Text"),
        };
        methods.push(Self {
            doc: "What `Ref` returns.".to_owned(),
            name: if is_taken {
                method_name("reference")
            } else {
                name
            },
            kind,
            attribute: None,
        });
        methods
    }

    fn tokens(&self) -> TokenStream {
        let infrastruct = crate_path();
        let Self {
            doc,
            name,
            kind,
            attribute,
        } = self;
        let value = match attribute {
            Some(attribute) => quote!(attribute(self.use_construct, #attribute)),
            None => quote!(reference(self.use_construct)),
        };
        quote! {
            #[doc = #doc]
            #[inline]
            pub fn #name(&self) -> #infrastruct::Value<#kind> {
                #infrastruct::__private::#value
            }
        }
    }
}

/// `Acme::Billing::Invoice`, with the page that its schema names, and what is known of its properties.
fn documentation(resource_type: ResourceType) -> String {
    let (name, url) = (resource_type.name(), resource_type.url());
    let link = if url.is_empty() {
        format!("`{name}`.")
    } else {
        format!("[`{name}`]({url}).")
    };
    format!(" {link} {}", of_own_type(resource_type))
}

fn target(resource_type: ResourceType, kind: IdentifierKind) -> TokenStream {
    let infrastruct = crate_path();
    match resource_type.identifier(kind) {
        Some(ReturnValue::Attribute(name)) => {
            quote!(::core::option::Option::Some(#infrastruct::__private::ReturnValue::Attribute(#name)))
        }
        Some(ReturnValue::Ref) => quote!(::core::option::Option::Some(
            #infrastruct::__private::ReturnValue::Ref
        )),
        Some(ReturnValue::Handle) | None => quote!(::core::option::Option::None),
    }
}

fn of_identifier(of: ResourceType, identifier: Identifier) -> TokenStream {
    let infrastruct = crate_path();
    let outer = private(identifier.kind.as_str());
    if identifier.type_name == of.name() {
        return quote!(#outer<Self>);
    }
    match resource_type(identifier.type_name).and_then(ResourceType::in_facts) {
        Some(other) => {
            let (module, name) = (module(&other.module()), module(other.last_segment()));
            quote!(#outer<#infrastruct::aws::#module::#name>)
        }
        // where the other type's own module is, is the user's business
        None => private("Text"),
    }
}

/// The kind of what a schema describes.
fn of_schema(of: ResourceType, schema: Schema) -> TokenStream {
    if let [wanted] = schema.wants()[..] {
        return of_identifier(of, wanted);
    }
    let inner = |schema: Option<Schema>| {
        schema.map_or_else(|| private("Any"), |schema| of_schema(of, schema))
    };
    match schema.kinds().only() {
        Some(Kind::Text) => private("Text"),
        Some(Kind::Integer) => private("Integer"),
        Some(Kind::Number) => private("Number"),
        Some(Kind::Boolean) => private("Boolean"),
        Some(Kind::List) => {
            let (outer, inner) = (private("List"), inner(schema.items()));
            quote!(#outer<#inner>)
        }
        Some(Kind::Map) => {
            let (outer, inner) = (private("Map"), inner(schema.map_values()));
            quote!(#outer<#inner>)
        }
        Some(Kind::Object | Kind::Json) => private("Json"),
        None => private("Any"),
    }
}

fn method_name(name: &str) -> Ident {
    let reserved = RESERVED
        .contains(&name)
        .then(|| format!("{name}_attribute"));
    module(reserved.as_deref().unwrap_or(name))
}

/// A name of a module, a type or a method, where users can write it.
fn module(name: &str) -> Ident {
    ident(name, Span::call_site()).unwrap_or_else(|| format_ident!("_{name}"))
}
