//! Lists of keys and values, written as objects.

use super::kind::Kind;
use super::schema::Schema;

/// How the items of a list name their key and their value, such as `Key` and `Value` of a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pairs {
    /// The property that holds the key.
    pub key: &'static str,
    /// The property that holds the value.
    pub value: &'static str,
}

impl Schema {
    /// The names of a list's items that are nothing but a key and a value, both texts: then a pair says as much as an
    /// object.
    ///
    /// ```
    /// let queue = infrastruct_spec::resource_type("AWS::SQS::Queue").unwrap().schema();
    /// let tags = queue.property("Tags").unwrap().pairs().unwrap();
    /// assert_eq!((tags.key, tags.value), ("Key", "Value"));
    /// assert!(queue.property("RedrivePolicy").unwrap().pairs().is_none());
    /// ```
    pub fn pairs(&self) -> Option<Pairs> {
        if self.kinds().only() != Some(Kind::List) {
            return None;
        }
        let properties = self.items()?.properties();
        let [one, other] = properties.as_slice() else {
            return None;
        };
        let are_texts = [one, other]
            .iter()
            .all(|property| property.schema.kinds().only() == Some(Kind::Text));
        let (key, value) = if one.name.ends_with("Value") {
            (other.name, one.name)
        } else {
            (one.name, other.name)
        };
        let prefix = key.strip_suffix("Key").or_else(|| key.strip_suffix("Name"));
        (are_texts && prefix.is_some() && prefix == value.strip_suffix("Value"))
            .then_some(Pairs { key, value })
    }
}
