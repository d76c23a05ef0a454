//! A view of one schema: of a type's properties, of a property, or of a branch.

use infrastruct_json::Value;

use super::owner::Owner;
use super::table;
use crate::list::List;
use crate::ordered::OrderedMap;

/// References that lead to references are followed this far; the facts need two steps.
const STEPS: usize = 4;
const BRANCHES: [&str; 3] = ["allOf", "oneOf", "anyOf"];

/// A schema with its references followed: its own keywords come first, then those of what it refers to.
///
/// ```
/// let queue = infrastruct_spec::resource_type("AWS::SQS::Queue").unwrap();
/// let (name, timeout) = queue.schema().property_in_rust("visibility_timeout").unwrap();
/// assert_eq!(name, "VisibilityTimeout");
/// assert_eq!(timeout.keyword("maximum").unwrap(), 43_200);
///
/// let tag = queue.schema().property("Tags").unwrap().items().unwrap();
/// assert_eq!(tag.definition_name(), Some("Tag"));
/// assert_eq!(tag.required().len(), 2);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Schema {
    pub(super) owner: Owner,
    /// The written schema, and what it refers to, step by step.
    layers: [Option<&'static Value>; STEPS],
    definition: Option<&'static str>,
}

/// A property of an object.
#[derive(Clone, Copy, Debug)]
pub struct Property {
    /// Its name in CloudFormation.
    pub name: &'static str,
    /// What may stand there.
    pub schema: Schema,
}

impl Schema {
    pub(crate) fn new(owner: impl Into<Owner>, written: &'static Value) -> Self {
        let owner = owner.into();
        let mut schema = Self {
            owner,
            layers: [None; STEPS],
            definition: None,
        };
        let mut next = Some(written);
        for layer in &mut schema.layers {
            let Some(value) = next else { break };
            *layer = Some(value);
            next = reference(value).and_then(|name| {
                let (name, target) = owner.definition(name)?;
                schema.definition = Some(name);
                Some(target)
            });
        }
        schema
    }

    /// The schema of a definition, which nothing refers to here.
    pub(crate) fn of_definition(owner: Owner, name: &'static str, written: &'static Value) -> Self {
        let schema = Self::new(owner, written);
        Self {
            definition: schema.definition.or(Some(name)),
            ..schema
        }
    }

    /// The nearest value of a keyword of JSON Schema, or of its dialect in the facts.
    pub fn keyword(&self, name: &str) -> Option<&'static Value> {
        // A loop rather than `keywords`: the rules ask twenty times for each value, in unoptimized builds.
        let mut step = 0;
        while let Some(Some(layer)) = self.layers.get(step) {
            let found = keyword(layer, name);
            if found.is_some() {
                return found;
            }
            step += 1;
        }
        None
    }

    /// Whether it says nothing but a kind.
    pub(crate) fn is_plain(&self) -> bool {
        matches!(self.layers[0], Some(Value::String(name)) if !name.starts_with('#'))
    }

    pub(crate) fn keywords<'a>(
        &'a self,
        name: &'a str,
    ) -> impl Iterator<Item = &'static Value> + 'a {
        let mut found = Vec::new();
        for layer in self.layers.iter().copied().flatten() {
            found.extend(keyword(layer, name));
        }
        found.into_iter()
    }

    /// A subschema, such as a branch of `oneOf`, as a part of the same type.
    pub fn within(&self, subschema: &'static Value) -> Self {
        Self::new(self.owner, subschema)
    }

    /// The type that the schema belongs to, such as `AWS::SQS::Queue`.
    pub fn type_name(&self) -> &'static str {
        self.owner.name
    }

    /// The name of the definition, such as `Tag`; none where the schema is written in place.
    pub fn definition_name(&self) -> Option<&'static str> {
        self.definition
    }

    /// Whether nothing fits: the schema `false`, as conditional schemas use it to forbid a property.
    pub fn is_never(&self) -> bool {
        self.layers[0] == Some(&Value::Bool(false))
    }

    /// The properties that may be set, those of branches included; sorted by CloudFormation's names.
    pub fn properties(&self) -> Vec<Property> {
        let mut found = OrderedMap::new();
        self.gather(&mut found);
        let property = |(name, schema)| Property { name, schema };
        found.into_iter().map(property).list()
    }

    fn gather(&self, found: &mut OrderedMap<&'static str, Self>) {
        for properties in self.keywords("properties").filter_map(Value::as_object) {
            for (name, schema) in properties {
                found.entry(name).or_insert_with(|| self.within(schema));
            }
        }
        for branch in self.all_branches() {
            branch.gather(found);
        }
    }

    /// The schema of a property, by CloudFormation's name.
    pub fn property(&self, name: &str) -> Option<Self> {
        let own = self.own_property(name);
        own.or_else(|| self.all_branches().find_map(|branch| branch.property(name)))
    }

    /// The schema of a property that this very schema lists, rather than one of its branches.
    pub fn own_property(&self, name: &str) -> Option<Self> {
        let found = self
            .keywords("properties")
            .find_map(|properties| properties.get(name));
        found.map(|schema| self.within(schema))
    }

    /// The schema of a list's items, also where a list is one of several forms.
    pub(crate) fn list_items(&self) -> Option<Self> {
        let alternatives = || self.alternatives().into_iter();
        self.items()
            .or_else(|| alternatives().find_map(|alternative| alternative.items()))
    }

    /// The properties that this very schema requires.
    pub fn required(&self) -> Vec<&'static str> {
        table::strings(self.keyword("required"))
    }

    /// The schema of a list's items.
    pub fn items(&self) -> Option<Self> {
        self.branch("items")
    }

    /// The schema of a map's values.
    pub fn map_values(&self) -> Option<Self> {
        if self.has_properties() {
            return None;
        }
        let patterns = self.keyword("patternProperties").and_then(Value::as_object);
        let first = patterns.and_then(|patterns| patterns.values().next());
        first
            .map(|schema| self.within(schema))
            .or_else(|| self.branch("additionalProperties"))
    }

    /// What its lists and maps hold at last; itself where it is neither.
    ///
    /// ```
    /// let queue = infrastruct_spec::resource_type("AWS::SQS::Queue").unwrap();
    /// let tags = queue.schema().property("Tags").unwrap();
    /// assert_eq!(tags.innermost().definition_name(), Some("Tag"));
    /// ```
    #[must_use]
    pub fn innermost(self) -> Self {
        let mut schema = self;
        while let Some(inner) = schema.items().or_else(|| schema.map_values()) {
            schema = inner;
        }
        schema
    }

    /// Whether it is a map: an object whose names are the user's.
    pub fn is_map(&self) -> bool {
        self.map_values().is_some()
    }

    /// Whether other properties may be set than [`Schema::properties`].
    pub fn is_open(&self) -> bool {
        let additional = self.keyword("additionalProperties");
        let shapeless = !self.has_properties() && additional != Some(&Value::Bool(false));
        shapeless
            || self.keyword("patternProperties").is_some()
            || additional.is_some_and(|value| *value != false)
    }

    /// Whether it lists properties, by itself or in a branch.
    pub fn has_properties(&self) -> bool {
        let listed =
            |value: &'static Value| value.as_object().is_some_and(|object| !object.is_empty());
        self.keywords("properties").any(listed)
            || self.all_branches().any(|branch| branch.has_properties())
    }

    /// The branches of `oneOf` and `anyOf`.
    pub fn alternatives(&self) -> Vec<Self> {
        [self.branches("oneOf"), self.branches("anyOf")].concat()
    }

    /// The branches of `oneOf`, `anyOf` or `allOf`.
    pub fn branches(&self, keyword: &str) -> Vec<Self> {
        let mut found = Vec::new();
        for branches in self.keywords(keyword) {
            for schema in table::items(Some(branches)) {
                found.push(self.within(schema));
            }
        }
        found
    }

    /// The schema of `if`, `then`, `else`, `not`, `items`, `contains`, `propertyNames` or `additionalProperties`.
    pub fn branch(&self, keyword: &str) -> Option<Self> {
        let schema = self.keyword(keyword)?;
        let is_schema = schema.is_object()
            || schema.is_string()
            || keyword != "additionalProperties" && schema.is_boolean();
        is_schema.then(|| self.within(schema))
    }

    pub(crate) fn all_branches(&self) -> impl Iterator<Item = Self> {
        let mut listed = Vec::new();
        for keyword in BRANCHES {
            listed.extend(self.branches(keyword));
        }
        for keyword in ["then", "else"] {
            listed.extend(self.branch(keyword));
        }
        listed.into_iter()
    }
}

/// A keyword of one layer. A layer that is a string is short for its only keyword: the type's name,
/// or a reference, which starts with `#`.
fn keyword(layer: &'static Value, name: &str) -> Option<&'static Value> {
    match layer {
        // A few sources say `object` beside a reference to a string; what is referred to knows better.
        Value::Object(object) => object
            .get(name)
            .filter(|_| name != "type" || !object.contains_key("$ref")),
        Value::String(text) if name == "type" && !text.starts_with('#') => Some(layer),
        _ => None,
    }
}

fn reference(layer: &'static Value) -> Option<&'static str> {
    match layer {
        Value::Object(object) => object.get("$ref")?.as_str(),
        Value::String(text) => text.strip_prefix('#'),
        _ => None,
    }
}
