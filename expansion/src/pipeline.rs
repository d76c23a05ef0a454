//! Each macro's way through the stages.

use infrastruct_spec::list::List;
use proc_macro2::TokenStream;
use syn::DeriveInput;

use crate::check::Faulty;
use crate::crate_path::whole_call;
use crate::crate_path::with_crate_path;
use crate::errors::Errors;
use crate::schemas::{File, Schemas};
use crate::syntax::{Json, Machine, Nesting, Written};
use crate::{check, expand, model};

/// `construct!(Self { … })`, or `construct!(aws::sqs::Queue { … })`.
pub fn construct(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let (construct, faulty) = checked_construct(input, &mut errors);
    expand::construct(&construct, &faulty, errors)
}

/// `stack!(Name { … })`
pub fn stack(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let (stack, faulty) = checked_stack(input, &mut errors);
    expand::stack(&stack, &faulty, errors)
}

/// `properties!(aws::sqs::Queue { visibility_timeout: 60 })`
pub fn properties(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let (properties, faulty) = checked_properties(input, &mut errors);
    expand::properties(&properties, &faulty, errors)
}

/// `json!({ … })`: what it is for is not known here, so no rule looks at it.
pub fn json(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let json = Json::parse(input.into_iter().list(), Nesting::default(), &mut errors);
    let (value, positions) = model::document(&json, &mut errors);
    expand::json(&value, &positions, errors)
}

/// `states!(wait: Wait { seconds: 30, end: true })`
pub fn states(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let written = Machine::parse(input, whole_call(), Nesting::default(), &mut errors);
    let machine = model::Machine::of(written, &mut errors);
    let faulty = check::machine(&machine, &mut errors);
    expand::machine(&machine, &faulty, errors)
}

/// `sub!("{queue}/*", queue = queue.arn())`
pub fn sub(input: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let sub = model::Sub::of(input, &mut errors);
    expand::sub(&sub, errors)
}

/// `#[derive(Construct)]`
pub fn derive(input: TokenStream) -> TokenStream {
    // rustc has parsed it before; what an editor sends half-written is for the editor to say
    let Ok(input) = syn::parse2::<DeriveInput>(input) else {
        return TokenStream::new();
    };
    let mut errors = Errors::default();
    let path = model::path_of_crate(&input.attrs, &mut errors);
    let expand = || {
        let derived = model::Derived::of(&input, &mut errors);
        let faulty = check::derived(&derived, &mut errors);
        expand::derive(&derived, &faulty, errors)
    };
    match path {
        Some(path) => with_crate_path(path, expand),
        None => expand(),
    }
}

/// `resource_types!()`, of the package whose code expands.
pub fn resource_types(input: TokenStream) -> TokenStream {
    let schemas = Schemas::of_package();
    let files = schemas.map(|schemas| schemas.files.as_slice());
    resource_types_of(input, files.unwrap_or_default())
}

pub(crate) fn resource_types_of(input: TokenStream, files: &[File]) -> TokenStream {
    let mut errors = Errors::default();
    check::schemas(input, files, &mut errors);
    expand::resource_types(files, errors)
}

/// The rules that find an error in what a call of the macro of this name is given.
pub fn rules(macro_name: &str, input: TokenStream) -> Vec<&'static str> {
    let mut errors = Errors::default();
    let faulty = match macro_name {
        "construct" => checked_construct(input, &mut errors).1,
        "stack" => checked_stack(input, &mut errors).1,
        "properties" => checked_properties(input, &mut errors).1,
        _ => Faulty::default(),
    };
    errors.forget();
    faulty.found.into_iter().map(|(_, rule)| rule).list()
}

fn checked_construct(input: TokenStream, errors: &mut Errors) -> (model::Construct, Faulty) {
    let construct = model::Construct::of(Written::parse(input, errors), errors);
    let faulty = check::construct(&construct, errors);
    (construct, faulty)
}

fn checked_stack(input: TokenStream, errors: &mut Errors) -> (model::Stack, Faulty) {
    let stack = model::Stack::of(Written::parse_plain(input, errors), errors);
    let faulty = check::stack(&stack, errors);
    (stack, faulty)
}

fn checked_properties(input: TokenStream, errors: &mut Errors) -> (model::Properties, Faulty) {
    let properties = model::Properties::of(Written::parse(input, errors), errors);
    let faulty = check::properties(&properties, errors);
    (properties, faulty)
}
