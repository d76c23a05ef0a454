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
        let (name, path) = parted(word);
        let of = type_of(name)?;
        let mut steps: Vec<Property> = Vec::new();
        for step in path.split(BETWEEN).filter(|step| !step.is_empty()) {
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
    let error = |what| Error::new(format!("there is no {what} `{word}`"));
    if let Some(near) = suggest(word, rules.iter().map(|rule| rule.name)) {
        return Err(error("rule").help(format!("did you mean `{near}`?")));
    }
    Err(match types_called(word) {
        Some(types) => error("rule").help(format!("types of that name: {types}")),
        None => error("rule").help(
            "`cargo infrastruct explain` lists the rules; a type is written `AWS::SQS::Queue`",
        ),
    })
}

/// What stands between the steps to a property.
const BETWEEN: [char; 3] = ['.', '/', ':'];

/// A type, and the way to a property of it: what is behind the type's third word.
fn parted(word: &str) -> (&str, &str) {
    let ends = word.match_indices(BETWEEN).map(|(at, _)| at);
    let words = |at: &usize| word[..*at].split("::").count() == 3;
    match ends.into_iter().find(words) {
        Some(at) => (&word[..at], &word[at + 1..]),
        None => (word, ""),
    }
}

/// The types of a service, or those that are called so in any.
fn types_called(word: &str) -> Option<String> {
    let called: Vec<&str> = word
        .split(BETWEEN)
        .filter(|part| !part.is_empty() && !part.eq_ignore_ascii_case("aws"))
        .collect();
    let is_called = |name: &&str| {
        let parts: Vec<&str> = name.split("::").skip(1).collect();
        let same = |(one, other): (&&str, &&str)| one.eq_ignore_ascii_case(other);
        match called.as_slice() {
            [only] => parts.iter().any(|part| part.eq_ignore_ascii_case(only)),
            several => several.len() == parts.len() && several.iter().zip(&parts).all(same),
        }
    };
    let names: Vec<String> = resource_types()
        .filter(is_called)
        .map(|name| format!("`{name}`"))
        .collect();
    match names.len() {
        0 => None,
        1..=SHOWN => Some(names.join(", ")),
        more => Some(format!(
            "{}, and {} more",
            names[..SHOWN].join(", "),
            more - SHOWN
        )),
    }
}

/// How many types are named.
const SHOWN: usize = 12;

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
    if let Some(near) = suggest(name, resource_types()) {
        return Err(error.help(format!("did you mean `{near}`?")));
    }
    Err(match types_called(name) {
        Some(types) => error.help(format!("types of that name: {types}")),
        None => error.help("a type is written `AWS::SQS::Queue`, and a property of it `AWS::SQS::Queue.DelaySeconds`"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn help(word: &str) -> String {
        Named::of(word).unwrap_err().to_string()
    }

    #[test]
    fn a_property_is_found_however_it_is_joined() {
        for word in [
            "AWS::SQS::Queue.RedrivePolicy",
            "AWS::SQS::Queue/RedrivePolicy",
            "aws::sqs::Queue::redrive_policy",
        ] {
            assert!(matches!(Named::of(word), Ok(Named::Property(..))), "{word}");
        }
        assert!(matches!(Named::of("AWS::SQS::Queue."), Ok(Named::Type(_))));
    }

    #[test]
    fn part_of_a_types_name_leads_to_it() {
        assert!(
            help("queue").contains("`AWS::SQS::Queue`"),
            "{}",
            help("queue")
        );
        assert!(help("AWS.SQS.Queue").contains(": `AWS::SQS::Queue`"));
        assert!(help("sqs").contains("`AWS::SQS::QueuePolicy`"));
        assert!(help("AWS::SQS").contains("`AWS::SQS::Queue`"));
        assert!(help("lambda").contains("`AWS::Lambda::Function`"));
        assert!(help("ec2").contains(" more"));
        assert!(help("").contains("lists the rules"));
        assert!(help("unknown_propert").contains("`unknown_property`?"));
    }
}
