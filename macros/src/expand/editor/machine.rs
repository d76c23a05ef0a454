//! State machines: each state's literal against a struct, with the names of the states as variables.

use infrastruct_spec::{QueryLanguage, Schema, any_state, state_schema};
use proc_macro2::TokenStream;
use quote::quote;

use super::shadow::Shadow;
use super::word;
use crate::syntax::{Field, Machine};

impl Shadow {
    /// Names first, since states lead back to earlier ones and on to later ones.
    pub(super) fn states(&self, machine: &Machine) -> TokenStream {
        let names = machine.fields.iter().map(|field| &field.name);
        let states = machine.fields.iter().map(|field| {
            let attributes = field.attributes.iter().map(word::of_attribute);
            let (schema, path) = expected(field);
            let value = self.value(&field.value, &field.tokens, Some(schema), &path);
            // a name alone is one that is being typed
            let value = (!field.is_shorthand).then(|| quote!(let _ = #value;));
            quote!(#(#attributes)* #value)
        });
        quote!(#(let #names = ();)* #(#states)*)
    }
}

/// A state of any type, or a field of the machine itself, and the path to it.
fn expected(field: &Field) -> (Schema, String) {
    let machine = state_schema("processor", QueryLanguage::Unknown);
    let own = machine.and_then(|machine| machine.property_in_rust(&field.key()));
    match own {
        Some((name, schema)) => (schema, format!("{name}/")),
        None => (any_state(), String::new()),
    }
}
