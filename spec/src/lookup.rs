//! What is said of look-ups on both sides: `infrastruct` reads them, `cargo infrastruct lookup` makes them.
//!
//! ```
//! use infrastruct_spec::lookup;
//!
//! let query = [("architecture", "arm64"), ("name", "al2023-ami-*"), ("owner", "amazon")];
//! assert_eq!(lookup::label("image", query), "image al2023-ami-* architecture=arm64 owner=amazon");
//! ```

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
