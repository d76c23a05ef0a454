//! What AWS's documentation says of types, definitions and properties, in a sentence: for editors and for pages of
//! documentation. No rule reads it.

use std::fs;
use std::sync::OnceLock;

use super::book::Book;

/// Where the sentences are: beside this package's source, read when first asked for and compiled into nothing, so that
/// a build carries none of them.
const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/facts/prose.jsonl");

/// The sentence about a type, one of its definitions, or a property of either. Nothing where there is none, or where the
/// package's source is no longer there.
///
/// ```
/// let said = infrastruct_spec::sentence("AWS::SQS::Queue", None, Some("MaximumMessageSize")).unwrap();
/// assert!(said.starts_with("The limit of how many bytes"));
/// assert!(infrastruct_spec::sentence("AWS::Lambda::Function", Some("Code"), Some("ZipFile")).is_some());
/// assert!(infrastruct_spec::sentence("AWS::SQS::Kueue", None, None).is_none());
/// ```
pub fn sentence(
    type_name: &str,
    definition: Option<&str>,
    property: Option<&str>,
) -> Option<&'static str> {
    let said = match definition {
        Some(definition) => book()?.look_up(&format!("{type_name}#{definition}"))?,
        None => book()?.look_up(type_name)?,
    };
    said.get(property.unwrap_or_default())?.as_str()
}

fn book() -> Option<&'static Book> {
    static BOOK: OnceLock<Option<Book>> = OnceLock::new();
    let read = || Some(Book::new(fs::read_to_string(FILE).ok()?.leak()));
    BOOK.get_or_init(read).as_ref()
}
