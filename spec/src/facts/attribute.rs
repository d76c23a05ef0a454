//! Attributes: what `Fn::GetAtt` returns.

use infrastruct_json::Value;

use super::identifier::Identifier;
use super::resource_type::ResourceType;
use super::schema::Schema;
use crate::facts::table;
use crate::list::List;
use crate::order::sorted_by_key;
use crate::text::name::{same_letters, snake_case};

/// An attribute of a resource type.
#[derive(Clone, Debug)]
pub struct Attribute {
    owner: ResourceType,
    name: &'static str,
    identifier: Option<Identifier>,
    /// Whether it lies within an object, and another one has the same words for a name.
    pub(crate) is_repeated: bool,
}

impl Attribute {
    /// Its name for `Fn::GetAtt`, such as `Endpoint.Address`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The schema of its values, if the facts describe it.
    pub fn schema(&self) -> Option<Schema> {
        let mut path = self.name.split('.');
        path.try_fold(self.owner.schema(), |schema, name| schema.property(name))
    }

    /// What it identifies, if it does.
    pub fn identifier(&self) -> Option<Identifier> {
        self.identifier
    }
}

impl ResourceType {
    /// Its attributes, sorted by name.
    pub fn attributes(self) -> Vec<Attribute> {
        let found = self.attribute_names();
        let repeats = |name: &str| {
            let like = |other| same_letters(other, name) && snake_case(other) == snake_case(name);
            found.iter().any(|&(other, _)| other != name && like(other))
        };
        let attribute = |&(name, identifier): &(&'static str, Option<Identifier>)| {
            let is_repeated = name.contains('.') && repeats(name);
            Attribute {
                owner: self,
                name,
                identifier,
                is_repeated,
            }
        };
        found.iter().map(attribute).list()
    }

    /// The read-only properties and those that the facts add, without those that they except.
    pub(super) fn attribute_names(self) -> Vec<(&'static str, Option<Identifier>)> {
        let odd = self.facts.get("attributes").and_then(Value::as_object);
        let identifier =
            |text: &'static Value| Identifier::of_attribute(self.name(), text.as_str()?);
        let is_attribute = |name: &&str| {
            !name.contains('*') && odd.is_none_or(|odd| !odd.contains_key(&format!("-{name}")))
        };
        let mut found = Vec::new();
        for name in self.paths("readOnly") {
            if is_attribute(&name) {
                found.push((name, odd.and_then(|odd| odd.get(name)).and_then(identifier)));
            }
        }
        for (name, text) in table::entries(self.facts.get("attributes")) {
            if let Some(name) = name.strip_prefix('+') {
                found.push((name, identifier(text)));
            }
        }
        let mut found = sorted_by_key(found, |attribute| *attribute);
        found.dedup_by_key(|&mut (name, _)| name);
        found
    }

    /// What an attribute identifies, if there is one of this name: the same as among
    /// [`attribute_names`](Self::attribute_names), without looking at the others.
    #[allow(
        clippy::option_option,
        reason = "whether there is one, and whether it identifies anything"
    )]
    pub(crate) fn attribute_named(self, name: &str) -> Option<Option<Identifier>> {
        let odd = self.facts.get("attributes").and_then(Value::as_object);
        let of = |key: &str| odd?.get(key);
        let identifier =
            |text: &'static Value| Identifier::of_attribute(self.name(), text.as_str()?);
        let listed = self.facts.get("readOnly").and_then(Value::as_array);
        let is_read_only = listed.is_some_and(|listed| listed.iter().any(|path| path == name))
            && !name.contains('*')
            && of(&format!("-{name}")).is_none();
        let own = is_read_only.then(|| of(name).and_then(identifier));
        match (own, of(&format!("+{name}")).map(identifier)) {
            (Some(own), Some(added)) => Some(own.min(added)),
            (own, added) => own.or(added),
        }
    }

    /// The attribute of a name, such as `Endpoint.Address`.
    pub fn attribute(self, name: &str) -> Option<Attribute> {
        self.attribute_named(name)?;
        self.attributes()
            .into_iter()
            .find(|attribute| attribute.name() == name)
    }

    /// What any name may follow to be an attribute: `Outputs.` of a nested stack, nothing of a custom resource.
    pub fn open_attributes(self) -> Option<&'static str> {
        self.facts.get("openAttributes")?.as_str()
    }
}

#[cfg(test)]
mod tests {
    use crate::{resource_type, resource_types};

    #[test]
    fn each_attribute_is_found_by_its_name() {
        for resource_type in resource_types().filter_map(resource_type) {
            for (name, identifier) in resource_type.attribute_names() {
                let found = resource_type.attribute_named(name);
                assert_eq!(found, Some(identifier), "{} {name}", resource_type.name());
            }
            assert_eq!(resource_type.attribute_named("Nothing"), None);
        }
    }
}
