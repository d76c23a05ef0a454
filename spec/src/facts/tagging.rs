//! Tagging: how a type takes tags.

use infrastruct_json::Value;

/// How a resource type takes tags.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tagging {
    /// The property that holds them, such as `Tags` or `TagSpecifications/*/Tags`.
    pub property: &'static str,
    /// How they are written.
    pub form: TagForm,
    /// Whether a change of them leaves the resource where it is.
    pub updatable: bool,
    /// Whether CloudFormation adds its own, such as `aws:cloudformation:stack-name`.
    pub system_tags: bool,
}

/// How tags are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagForm {
    /// A list of objects with `Key` and `Value`.
    List,
    /// An object.
    Map,
    /// A list of objects with `Key`, `Value` and `PropagateAtLaunch`.
    AutoScaling,
    /// The facts do not say.
    Unknown,
}

impl Tagging {
    /// A property's name by itself stands for the usual way.
    pub(crate) fn of(facts: &'static Value) -> Option<Self> {
        let usual = Self {
            property: "",
            form: TagForm::List,
            updatable: true,
            system_tags: true,
        };
        if let Some(property) = facts.as_str() {
            return Some(Self { property, ..usual });
        }
        let form = match facts.get("variant").and_then(Value::as_str) {
            Some("standard") => TagForm::List,
            Some("map") => TagForm::Map,
            Some("asg") => TagForm::AutoScaling,
            _ => TagForm::Unknown,
        };
        let flag = |name: &str| facts.get(name).and_then(Value::as_bool).unwrap_or(true);
        let property = facts.get("property")?.as_str()?;
        Some(Self {
            property,
            form,
            updatable: flag("tagUpdatable"),
            system_tags: flag("cloudFormationSystemTags"),
        })
    }
}
