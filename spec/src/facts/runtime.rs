//! Lambda's runtimes, and when they end.

use infrastruct_json::Value;

use super::book::Book;

static RUNTIMES: Book = Book::new(include_str!("../../facts/lambda.jsonl"));

/// A runtime of AWS Lambda that has a planned end. Days are written `2026-11-10`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Runtime {
    /// The day from which on it gets no updates.
    pub deprecated: Option<&'static str>,
    /// The day from which on no function can be created with it.
    pub create_block: Option<&'static str>,
    /// The day from which on no function with it can be updated.
    pub update_block: Option<&'static str>,
    /// What to use in its place.
    pub successor: Option<&'static str>,
}

/// A runtime by its name.
///
/// ```
/// let java = infrastruct_spec::runtime("java8").unwrap();
/// assert!(java.create_block.unwrap() < "2030");
/// assert!(java.successor.unwrap().starts_with("java"));
/// assert!(infrastruct_spec::runtime("java").is_none());
/// ```
pub fn runtime(name: &str) -> Option<Runtime> {
    let facts = RUNTIMES.look_up(name)?;
    let text = |key: &str| facts.get(key).and_then(Value::as_str);
    Some(Runtime {
        deprecated: text("deprecated"),
        create_block: text("create-block"),
        update_block: text("update-block"),
        successor: text("successor"),
    })
}

/// The names of all runtimes, sorted.
///
/// ```
/// assert!(infrastruct_spec::runtimes().any(|name| name == "python3.12"));
/// ```
pub fn runtimes() -> impl Iterator<Item = &'static str> {
    RUNTIMES.keys_from("").into_iter()
}
