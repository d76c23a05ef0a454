//! What is said of look-ups on both sides: `infrastruct` reads them, `cargo infrastruct lookup` makes them.
//!
//! ```
//! use infrastruct_spec::lookup;
//!
//! let query = [("name", "al2023-ami-*-arm64"), ("owner", "amazon")];
//! assert_eq!(lookup::label("image", query), "image al2023-ami-*-arm64 owner=amazon");
//! ```

/// The file of what was looked up, beside the package's `Cargo.toml`: a line that says the version, and a line for each.
pub const FILE: &str = "infrastruct.lookups.jsonl";

/// What a build that lacks look-ups writes beside its templates.
pub const WANTED: &str = "wanted-lookups.json";

/// The version of the form of both.
pub const VERSION: u64 = 1;

/// A look-up by its words: what is looked for, its name, and whatever else narrows it.
pub fn label<'a>(kind: &str, query: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut label = kind.to_owned();
    for (key, value) in query {
        label.push(' ');
        if key != "name" {
            label.push_str(key);
            label.push('=');
        }
        label.push_str(value);
    }
    label
}
