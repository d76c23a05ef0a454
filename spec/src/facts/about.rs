//! What is said of the facts as a whole.

use std::sync::OnceLock;

use infrastruct_json::Value;

use super::table::strings;

static ABOUT: &str = include_str!("../../facts/about.json");

/// The day on which AWS published the schemas that the facts were taken from.
///
/// ```
/// assert!(infrastruct_spec::schema_date().starts_with("20"));
/// ```
pub fn schema_date() -> &'static str {
    about()["schemaDate"].as_str().unwrap_or_default()
}

/// Every region that the facts tell apart, sorted.
pub(crate) fn regions() -> Vec<&'static str> {
    strings(about().get("regions"))
}

fn about() -> &'static Value {
    static DECODED: OnceLock<Value> = OnceLock::new();
    DECODED.get_or_init(|| infrastruct_json::from_str(ABOUT).unwrap_or_default())
}
