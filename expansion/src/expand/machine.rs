use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::editor;
use super::import::imports_of_machine;
use super::mistakes;
use super::skeleton::{Checked, Skeleton};
use crate::check::Faulty;
use crate::crate_path::{crate_path, hygiene};
use crate::errors::Errors;
use crate::model::Machine;

/// The definition of a state machine, with what its tasks need.
pub(crate) fn machine(machine: &Machine, faulty: &Faulty, errors: Errors) -> TokenStream {
    let infrastruct = crate_path();
    let imports = imports_of_machine(&machine.written);
    let editor = editor::shadow_machine(&machine.written);
    let [tasks, definition] = ["tasks", "definition"].map(|name| Ident::new(name, hygiene()));
    let checked = Checked {
        positions: &machine.positions,
        faulty,
    };
    let value = Skeleton::detached(&machine.value, checked);
    let lifted = machine.lifted.iter().map(|(_, allow)| {
        let (rule, reason) = (&allow.rule, &allow.reason);
        quote!((#rule, #reason))
    });
    let mistakes = mistakes::told(errors);
    quote!({
        #imports
        #editor
        let #tasks = #infrastruct::__private::tasks();
        let #definition = #value;
        let #definition = #infrastruct::__private::definition(#tasks, #definition, &[#(#lifted),*]);
        #mistakes
        #definition
    })
}
