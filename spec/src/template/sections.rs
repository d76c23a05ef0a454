//! The resources that rules look at together: a literal's siblings, a stack's body, a finished template.

use super::value::{Entry, Node, Position};
use crate::Spelling;
use crate::facts::resource_type::ResourceType;
use crate::ordered::{OrderedMap, OrderedSet};

/// Stacks that are deployed together: a reference may lead from one to another.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct App {
    /// The template of each stack.
    pub stacks: Vec<Template>,
    /// The rules that are lifted for all of them.
    pub allowed: Vec<Allow>,
}

/// A set of resources checked as one: a stack, or what is known of one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Template {
    /// The stack's name, where that is known.
    pub name: Option<String>,
    /// Where the stack is declared.
    pub position: Position,
    /// The account it is meant for, where that is known.
    pub account: Option<String>,
    /// The parameters: an object each.
    pub parameters: Vec<Entry>,
    /// The conditions: `Fn::Equals` and the like, as functions.
    pub conditions: Vec<Entry>,
    /// The mappings: an object of objects each.
    pub mappings: Vec<Entry>,
    /// The outputs: an object each.
    pub outputs: Vec<Entry>,
    /// What parameters have to be together (`Rules`).
    pub rules: Vec<Entry>,
    /// The mappings of which a value was looked up already, so that it stands where the look-up was.
    pub looked_up: OrderedSet<String>,
    /// The transforms (`Transform`).
    pub transforms: Vec<String>,
    /// The template's own metadata and description, and other sections without a meaning of their own.
    pub others: Vec<Entry>,
    /// The rules that are lifted for the whole stack.
    pub allowed: Vec<Allow>,
    /// The resources in the order written.
    pub resources: Vec<Resource>,
    /// How messages write what they name.
    pub spelling: &'static dyn Spelling,
    /// Whether a literal must have the very kind that the schema names (as in source code), or may be
    /// what CloudFormation converts, such as `"60"` for a number (as in a finished template).
    pub strict_kinds: bool,
    /// Whether everything is known that will be deployed, so that the lack of a resource means something.
    pub complete: bool,
    /// Whether all resources of the stack are seen: what others may add to it comes after all of them.
    pub closed: bool,
    /// The region it is meant for, where that is known.
    pub region: Option<String>,
    /// The stacks of the same app that are nested in this one: their numbers, by what `TemplateURL` says.
    pub nested: OrderedMap<String, usize>,
}

/// A declared resource.
#[derive(Clone, Debug, PartialEq)]
pub struct Resource {
    /// Its name in this template: a field's name, or a logical ID.
    pub name: String,
    /// Its CloudFormation type, such as `AWS::SQS::Queue`.
    pub type_name: String,
    /// The schema that it is declared under, where that is not the one that the name leads to.
    pub declared_as: Option<ResourceType>,
    /// Whether a transform may make something else of it, so that what it needs is not known.
    pub is_rewritten: bool,
    /// Where the type's name was written; what is missing is reported here.
    pub position: Position,
    /// Its properties: an object.
    pub properties: Node,
    /// Its other attributes (`DeletionPolicy`, `DependsOn`, …) as entries of an object.
    pub attributes: Vec<Entry>,
    /// The rules that are lifted for it.
    pub allowed: Vec<Allow>,
}

/// A rule lifted for a resource, a stack or an app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allow {
    /// The rule's name.
    pub rule: String,
    /// Why it does not hold here.
    pub reason: String,
    /// Where it was lifted.
    pub position: Position,
    /// Whether it has lifted something already that these rules do not see.
    pub is_used: bool,
}

/// A parameter of a template.
#[derive(Clone, Copy, Debug)]
pub struct Parameter<'t>(&'t Entry);

/// An output of a template.
#[derive(Clone, Copy, Debug)]
pub struct Output<'t>(&'t Entry);

impl Template {
    /// The parameters.
    pub fn parameters(&self) -> impl Iterator<Item = Parameter<'_>> {
        self.parameters.iter().map(Parameter)
    }

    /// The parameter of a name.
    ///
    /// ```
    /// let json = infrastruct_json::json!({"Parameters": {"Stage": {"Type": "String", "Default": "test"}}});
    /// let (template, _) = infrastruct_spec::Template::from_json(&json);
    /// let stage = template.parameter("Stage").unwrap();
    /// assert_eq!(stage.type_name(), Some("String"));
    /// assert_eq!(stage.default().and_then(|node| node.text()), Some("test"));
    /// assert!(!stage.is_masked());
    /// ```
    pub fn parameter(&self, name: &str) -> Option<Parameter<'_>> {
        self.parameters().find(|parameter| parameter.name() == name)
    }

    /// The outputs.
    pub fn outputs(&self) -> impl Iterator<Item = Output<'_>> {
        self.outputs.iter().map(Output)
    }

    /// What a condition says.
    pub fn condition(&self, name: &str) -> Option<&Node> {
        let found = self.conditions.iter().find(|entry| entry.name == name);
        found.map(|entry| &entry.value)
    }

    /// A value of a mapping.
    ///
    /// ```
    /// let json = infrastruct_json::json!({"Mappings": {"Sizes": {"live": {"memory": 512}}}});
    /// let (template, _) = infrastruct_spec::Template::from_json(&json);
    /// assert!(template.mapped("Sizes", "live", "memory").is_some());
    /// assert!(template.mapped("Sizes", "test", "memory").is_none());
    /// ```
    pub fn mapped(&self, mapping: &str, first: &str, second: &str) -> Option<&Node> {
        let found = self.mappings.iter().find(|entry| entry.name == mapping);
        found?.value.get(first)?.get(second)
    }
}

impl<'t> Parameter<'t> {
    /// Its name.
    pub fn name(self) -> &'t str {
        &self.0.name
    }

    /// Where it is declared.
    pub fn position(self) -> Position {
        self.0.position
    }

    /// What is said of it, such as `AllowedPattern`.
    pub fn get(self, property: &str) -> Option<&'t Node> {
        self.0.value.get(property)
    }

    /// `Type`
    pub fn type_name(self) -> Option<&'t str> {
        self.get("Type")?.text()
    }

    /// The value where none is given.
    pub fn default(self) -> Option<&'t Node> {
        self.get("Default")
    }

    /// The only values that it takes; none where it takes others.
    pub fn allowed_values(self) -> &'t [Node] {
        match self.get("AllowedValues").map(|node| &node.value) {
            Some(crate::Value::List(nodes)) => nodes,
            _ => &[],
        }
    }

    /// Whether CloudFormation shows its value nowhere (`NoEcho`).
    pub fn is_masked(self) -> bool {
        match self.get("NoEcho").map(|node| &node.value) {
            Some(crate::Value::Boolean(is_masked)) => *is_masked,
            Some(crate::Value::Text(text)) => text.eq_ignore_ascii_case("true"),
            _ => false,
        }
    }
}

impl<'t> Output<'t> {
    /// Its name.
    pub fn name(self) -> &'t str {
        &self.0.name
    }

    /// Where it is declared.
    pub fn position(self) -> Position {
        self.0.position
    }

    /// What is said of it, such as `Description`.
    pub fn get(self, property: &str) -> Option<&'t Node> {
        self.0.value.get(property)
    }

    /// Its value.
    pub fn value(self) -> Option<&'t Node> {
        self.get("Value")
    }

    /// The name under which other stacks import it.
    pub fn export(self) -> Option<&'t Node> {
        self.get("Export")?.get("Name")
    }

    /// The condition under which it exists.
    pub fn condition(self) -> Option<&'t str> {
        self.get("Condition")?.text()
    }
}

impl Resource {
    /// An attribute beside the properties, such as `DependsOn`.
    pub fn attribute(&self, name: &str) -> Option<&Node> {
        let found = self.attributes.iter().find(|entry| entry.name == name);
        found.map(|entry| &entry.value)
    }

    /// The condition under which it exists.
    pub fn condition(&self) -> Option<&str> {
        self.attribute("Condition")?.text()
    }
}
