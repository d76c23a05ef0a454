//! What is said of look-ups on both sides: `infrastruct` reads them, `cargo infrastruct lookup` makes them.
//!
//! ```
//! use infrastruct_spec::lookup;
//!
//! let query = [("architecture", "arm64"), ("name", "al2023-ami-*"), ("owner", "amazon")];
//! assert_eq!(lookup::label("image", query), "image al2023-ami-* architecture=arm64 owner=amazon");
//! ```

mod entry;
mod mistake;

pub use self::entry::{Entry, entries};
pub use self::mistake::Mistake;

/// The file of what was looked up, beside the package's `Cargo.toml`: a line that says the version, and a line for each.
pub const FILE: &str = "infrastruct.lookups.jsonl";

/// What a build that lacks look-ups writes beside its templates.
pub const WANTED: &str = "wanted-lookups.json";

/// The version of the form of both.
pub const VERSION: u64 = 1;

/// A look-up by its words: what is looked for, its name, and whatever else narrows it.
pub fn label<'a>(
    kind: &str,
    query: impl IntoIterator<Item = (&'a str, &'a str)> + Clone,
) -> String {
    let mut label = kind.to_owned();
    for (key, value) in query.clone() {
        if key == "name" {
            label.push(' ');
            label.push_str(value);
        }
    }
    for (key, value) in query {
        if key != "name" {
            label.extend([" ", key, "=", value]);
        }
    }
    label
}

/// Where something was looked up: in an account, and in a region unless it is the same in all.
///
/// ```
/// use infrastruct_spec::lookup::place;
///
/// assert_eq!(place("111122223333", Some("eu-central-1")), "111122223333/eu-central-1");
/// assert_eq!(place("111122223333", None), "111122223333");
/// ```
pub fn place(account: &str, region: Option<&str>) -> String {
    let mut place = account.to_owned();
    if let Some(region) = region {
        place.extend(["/", region]);
    }
    place
}
