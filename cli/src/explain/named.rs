//! What a word of the command line names.

use infrastruct_spec as spec;
use serde_json::Value;
use spec::{Property, ResourceType, Rule, resource_type, resource_types, rules, suggest};

use super::{property, resource_type as of_type, rule};
use crate::error::Error;

/// What can be explained.
#[derive(Clone, Debug)]
pub(crate) enum Named {
    Type(ResourceType),
    /// A property, and the steps that lead to it.
    Property(ResourceType, Vec<Property>),
    Rule(Rule),
}

impl Named {
    /// `AWS::SQS::Queue`, `AWS::SQS::Queue.RedrivePolicy`, `aws::sqs::Queue.redrive_policy`, or a rule.
    pub(crate) fn of(word: &str) -> Result<Self, Error> {
        if !word.contains("::") {
            return of_rule(word);
        }
        let (name, path) = word.split_once('.').unwrap_or((word, ""));
        let of = type_of(name)?;
        let mut steps: Vec<Property> = Vec::new();
        for step in path.split('.').filter(|step| !step.is_empty()) {
            let schema = steps.last().map_or(of.schema(), |step| step.schema);
            let properties = schema.innermost().properties();
            let is_meant =
                |property: &&Property| property.name == step || property.rust_name() == step;
            let Some(found) = properties.iter().find(is_meant) else {
                let within = steps.last().map_or(of.name(), |step| step.name);
                let error = Error::new(format!("`{within}` has no property `{step}`"));
                let names = properties
                    .iter()
                    .flat_map(|it| [it.name.to_owned(), it.rust_name()]);
                let names: Vec<String> = names.collect();
                return Err(match suggest(step, names.iter().map(String::as_str)) {
                    Some(near) => error.help(format!("did you mean `{near}`?")),
                    None => error,
                });
            };
            steps.push(*found);
        }
        Ok(if steps.is_empty() {
            Self::Type(of)
        } else {
            Self::Property(of, steps)
        })
    }

    /// For people.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Type(of) => of_type::text(*of),
            Self::Property(of, steps) => property::text(*of, steps),
            Self::Rule(rule) => rule::text(rule),
        }
    }

    /// For machines.
    pub(crate) fn json(&self) -> Value {
        match self {
            Self::Type(of) => of_type::json(*of),
            Self::Property(of, steps) => property::json(*of, steps),
            Self::Rule(rule) => rule::json(rule),
        }
    }
}

fn of_rule(word: &str) -> Result<Named, Error> {
    let rules = rules();
    if let Some(rule) = rules.iter().find(|rule| rule.name == word) {
        return Ok(Named::Rule(rule.clone()));
    }
    let error = Error::new(format!("there is no rule `{word}`"));
    Err(match suggest(word, rules.iter().map(|rule| rule.name)) {
        Some(near) => error.help(format!("did you mean `{near}`?")),
        None => error.help(
            "`cargo infrastruct explain` lists the rules; a type is written `AWS::SQS::Queue`",
        ),
    })
}

/// A type by its own name, or by its path in Rust.
fn type_of(name: &str) -> Result<ResourceType, Error> {
    if let Some(found) = resource_type(name) {
        return Ok(found);
    }
    let mut all = resource_types().filter_map(resource_type);
    if let Some(found) = all.find(|of| of.rust_path() == name) {
        return Ok(found);
    }
    let error = Error::new(format!("there is no resource type `{name}`"));
    Err(match suggest(name, resource_types()) {
        Some(near) => error.help(format!("did you mean `{near}`?")),
        None => error.help("a type is written `AWS::SQS::Queue`, and a property of it `AWS::SQS::Queue.DelaySeconds`"),
    })
}
