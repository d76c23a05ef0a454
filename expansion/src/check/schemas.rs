use proc_macro2::TokenStream;

use crate::crate_path::whole_call;
use crate::errors::Errors;
use crate::schemas::{DIRECTORY, File};

const DESCRIBE: &str = "`aws cloudformation describe-type --type RESOURCE --type-name …` says them";

/// What `resource_types!` is given, which is nothing, and the schemas that a package keeps.
pub(crate) fn schemas(input: TokenStream, files: &[File], errors: &mut Errors) {
    if let Some(token) = input.into_iter().next() {
        let help =
            format!("the schemas are all that are in `{DIRECTORY}`, beside the package's manifest");
        errors.with_help(token.span(), "`resource_types!` takes no arguments", &help);
    }
    if files.is_empty() {
        let help = format!(
            "put resource provider schemas there, beside the package's manifest: {DESCRIBE}"
        );
        errors.with_help(
            whole_call(),
            &format!("there are no schemas in `{DIRECTORY}`"),
            &help,
        );
    }
    for file in files {
        for error in &file.errors {
            let message = format!("`{}`: {}", file.shown, error.message);
            match &error.help {
                Some(help) => errors.with_help(whole_call(), &message, help),
                None => errors.at(whole_call(), message),
            }
        }
    }
}
