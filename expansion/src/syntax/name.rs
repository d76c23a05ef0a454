use infrastruct_spec::is_keyword;
use proc_macro2::{Ident, Span};

/// The name without the `r#` of a keyword.
pub(crate) fn key(name: &Ident) -> String {
    name.to_string().trim_start_matches("r#").to_owned()
}

/// The identifier of a name, raw if it is a keyword; `None` if it cannot be one.
pub(crate) fn ident(name: &str, span: Span) -> Option<Ident> {
    let mut letters = name.chars();
    let starts = letters
        .next()
        .is_some_and(|first| first == '_' || unicode_ident::is_xid_start(first));
    if !starts
        || !letters.all(unicode_ident::is_xid_continue)
        || ["_", "self", "Self", "super", "crate"].contains(&name)
    {
        return None;
    }
    Some(if is_keyword(name) {
        Ident::new_raw(name, span)
    } else {
        Ident::new(name, span)
    })
}
