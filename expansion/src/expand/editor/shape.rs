//! The types that properties are shown with: `Option<Integer>`, `List<Target>`. No value has to fit them, since rustc
//! checks the values by itself.

use infrastruct_spec::ordered::OrderedSet;

use infrastruct_spec::{Kind, Schema};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::crate_path::{crate_path, hygiene};
use crate::documentation::{definition_name, definitions};
use crate::syntax::ident;

/// The types of an object's properties, and the names of objects that they mention.
#[derive(Default)]
pub(super) struct Shapes {
    objects: OrderedSet<String>,
}

impl Shapes {
    pub(super) fn of_property(
        &mut self,
        schema: Schema,
        property: &str,
        is_required: bool,
    ) -> TokenStream {
        let shape = self.shape(schema, property);
        if is_required {
            shape
        } else {
            quote!(::core::option::Option<#shape>)
        }
    }

    fn shape(&mut self, schema: Schema, property: &str) -> TokenStream {
        let mut of = |schema: Option<Schema>| match schema {
            Some(schema) => self.shape(schema, property),
            None => shown("Any"),
        };
        match schema.kinds().only() {
            Some(Kind::Text) => shown("Text"),
            Some(Kind::Integer) => shown("Integer"),
            Some(Kind::Number) => shown("Number"),
            Some(Kind::Boolean) => shown("Boolean"),
            Some(Kind::Json) => shown("Json"),
            Some(Kind::List) => generic("List", &of(schema.items())),
            Some(Kind::Map) => generic("Map", &of(schema.map_values())),
            Some(Kind::Object) => self.object(schema, property),
            None => shown("Any"),
        }
    }

    /// An object by its name; JSON where there are several that may stand here.
    fn object(&mut self, schema: Schema, property: &str) -> TokenStream {
        let [only] = definitions(schema)[..] else {
            return shown("Json");
        };
        let name = definition_name(only, property);
        let Some(name) = ident(&name, hygiene()) else {
            return shown("Json");
        };
        self.objects.insert(name.to_string());
        let objects = module();
        quote!(#objects::#name)
    }

    /// The module of the objects: in one of their own they are not completed where values stand.
    pub(super) fn declarations(&self) -> TokenStream {
        let (objects, names) = (module(), self.objects.iter());
        let names = names.map(|name| format_ident!("{name}", span = hygiene()));
        quote!(mod #objects { #(pub struct #names;)* })
    }
}

fn module() -> Ident {
    Ident::new("objects", hygiene())
}

fn shown(name: &str) -> TokenStream {
    let (infrastruct, name) = (crate_path(), Ident::new(name, hygiene()));
    quote!(#infrastruct::__private::#name)
}

fn generic(outer: &str, inner: &TokenStream) -> TokenStream {
    let outer = shown(outer);
    quote!(#outer<#inner>)
}

/// The value, of whatever type its property has.
pub(super) fn as_given(value: &TokenStream) -> TokenStream {
    let infrastruct = crate_path();
    quote!(#infrastruct::__private::given(#value))
}
