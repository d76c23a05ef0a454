//! The words that an attribute takes, as names to complete.

use infrastruct_spec::rules;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::syntax::{Attribute, split_at_commas};

const POLICIES: [(&str, &str); 4] = [
    ("Delete", " The resource is deleted."),
    ("Retain", " The resource stays, and the stack forgets it."),
    (
        "RetainExceptOnCreate",
        " The resource stays, unless it was created by the very operation that is rolled back.",
    ),
    (
        "Snapshot",
        " A snapshot is taken before the resource is deleted.",
    ),
];

pub(super) fn of_attribute(attribute: &Attribute) -> TokenStream {
    let arguments = &attribute.arguments;
    let owned = |(word, text): &(&str, &str)| ((*word).to_owned(), (*text).to_owned());
    let words: Vec<(String, String)> = match attribute.name.to_string().as_str() {
        "deletion_policy" => POLICIES.iter().map(owned).collect(),
        "update_replace_policy" => {
            let policies = POLICIES.iter();
            policies
                .filter(|(word, _)| *word != "RetainExceptOnCreate")
                .map(owned)
                .collect()
        }
        "allow" => rules()
            .iter()
            .map(|rule| (rule.name.to_owned(), format!(" {}", rule.summary)))
            .collect(),
        "depends_on" => return quote!(let _ = (#arguments);),
        "condition" => return quote!(let _ = &#arguments;),
        _ => return TokenStream::new(),
    };
    let docs = words.iter().map(|(_, text)| text);
    let words = words.iter().map(|(word, _)| format_ident!("{word}"));
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
        mod words { #(#[doc = #docs] pub const #words: () = ();)* }
        use words::*;
        let _ = #(#word)*;
    })
}
