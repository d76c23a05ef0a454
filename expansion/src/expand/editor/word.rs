//! The words that an attribute takes, as names to complete.

use infrastruct_spec::list::List;
use infrastruct_spec::rules;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::model::REMOVAL_POLICIES;
use crate::syntax::{Attribute, field_among, split_at_commas};

pub(super) fn of_attribute(attribute: &Attribute) -> TokenStream {
    let arguments = &attribute.arguments;
    // rustc reads what only an editor looks at, too
    let split = split_at_commas(arguments.clone());
    if field_among(&split).is_some() {
        return TokenStream::new();
    }
    let policies = |is_meant: fn(bool) -> bool| {
        let policies = REMOVAL_POLICIES.iter();
        policies
            .filter(|policy| is_meant(policy.is_of_replaced))
            .map(|policy| (policy.word.to_owned(), policy.about.to_owned()))
            .list()
    };
    let words: Vec<(String, String)> = match attribute.name.to_string().as_str() {
        "deletion_policy" => policies(|_| true),
        "update_replace_policy" => policies(|is_of_replaced| is_of_replaced),
        "allow" => rules()
            .iter()
            .map(|rule| (rule.name.to_owned(), format!(" {}", rule.summary)))
            .list(),
        "depends_on" => return quote!(let _ = (#arguments);),
        "condition" => return quote!(let _ = &(#arguments);),
        _ => return TokenStream::new(),
    };
    let docs = words.iter().map(|(_, text)| text);
    let words = words.iter().map(|(word, _)| format_ident!("{word}"));
    let word = split.into_iter().next().unwrap_or_default();
    // a rule of the user's own, such as `house::encrypted_queue`, has a name that only the build step knows
    if attribute.name == "allow" && word.len() > 1 {
        return TokenStream::new();
    }
    quote!({
        #[allow(non_upper_case_globals)]
        mod words { #(#[doc = #docs] pub const #words: () = ();)* }
        use words::*;
        let _ = (#(#word)*);
    })
}
