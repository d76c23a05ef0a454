//! What a look-up has found.

use infrastruct_json::Value;

/// What a look-up has found, as the file has it.
#[derive(Clone, Debug, PartialEq)]
pub struct Found(pub(crate) Value);

impl Found {
    /// A text, by its name: `id`, `name`, `value`, …
    pub fn text(&self, name: &str) -> Option<&str> {
        self.0[name].as_str()
    }

    /// A list of texts, by its name, such as the `names` of availability zones; an empty one where there is none.
    pub fn texts(&self, name: &str) -> Vec<String> {
        let mut texts = Vec::new();
        for item in self.0[name].as_array().map_or(&[][..], Vec::as_slice) {
            texts.extend(item.as_str().map(str::to_owned));
        }
        texts
    }

    /// A list of things with names of their own, such as the `subnets` of a VPC; an empty one where there is none.
    pub fn list(&self, name: &str) -> Vec<Self> {
        let items = self.0[name].as_array().cloned().unwrap_or_default();
        items.into_iter().map(Self).collect()
    }

    /// Whatever tells it from all others, with what it has inside.
    pub(crate) fn ids(&self) -> Vec<String> {
        let mut ids = self.texts("names");
        ids.extend(self.text("id").map(str::to_owned));
        for subnet in self.list("subnets") {
            ids.extend(subnet.text("id").map(str::to_owned));
        }
        ids
    }
}
