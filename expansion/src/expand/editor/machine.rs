//! State machines: each state's literal against a struct, with the names of the states as variables.

use infrastruct_spec::list::List;
use infrastruct_spec::{QueryLanguage, Schema, any_state, state_schema};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::shadow::Shadow;
use super::word;
use crate::model::is_transition;
use crate::syntax::{Field, Machine};

impl Shadow {
    /// The states of a machine, by themselves.
    pub(super) fn states(machine: &Machine) -> TokenStream {
        let names: Vec<Ident> = machine.fields.iter().map(|field| field.name.clone()).list();
        let declared = quote!({ #(let #names = ();)* });
        let states = Self {
            resource_type: None,
            states: names,
        };
        let states = states.each(machine);
        quote!(#declared #states)
    }

    fn each(&self, machine: &Machine) -> TokenStream {
        let states = machine.fields.iter().map(|field| {
            let attributes = field.attributes.iter().map(word::of_attribute);
            let value = self.transition(field).unwrap_or_else(|| {
                let (schema, path) = expected(field);
                self.value(&field.value, &field.tokens, Some(schema), &path)
            });
            // a name alone is one that is being typed
            let value = (!field.is_shorthand).then(|| quote!(let _ = #value;));
            quote!(#(#attributes)* #value)
        });
        quote!(#(#states)*)
    }

    /// The state that a field leads to: its name is a variable there and nowhere else, since a function may have the same.
    pub(super) fn transition(&self, field: &Field) -> Option<TokenStream> {
        if self.states.is_empty() || !is_transition(&field.key()) || field.is_shorthand {
            return None;
        }
        let (names, written) = (&self.states, &field.tokens);
        Some(quote!({ #(let #names = ();)* #written }))
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
