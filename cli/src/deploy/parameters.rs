//! Values for the parameters of stacks: from flags, from a file, from what is deployed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::aws::{ParameterValue, StackState};
use crate::error::Error;
use crate::template::Template;

/// The values that were given.
#[derive(Clone, Debug, Default)]
pub(crate) struct Parameters {
    /// For every stack that has the parameter.
    common: BTreeMap<String, String>,
    /// For one stack.
    of_stack: BTreeMap<String, BTreeMap<String, String>>,
}

impl Parameters {
    /// Reads a file, then the flags, which win: `Name=value` or `Stack:Name=value`.
    pub(crate) fn read(flags: &[String], file: Option<&PathBuf>) -> Result<Self, Error> {
        let mut parameters = Self::default();
        if let Some(path) = file {
            parameters.read_file(path)?;
        }
        for flag in flags {
            let Some((name, value)) = flag.split_once('=') else {
                return Err(Error::usage(format!("`{flag}` gives no value"))
                    .help("write `--parameter Name=value`"));
            };
            match name.split_once(':') {
                Some((stack, name)) => parameters
                    .of_stack
                    .entry(stack.to_owned())
                    .or_default()
                    .insert(name.to_owned(), value.to_owned()),
                None => parameters.common.insert(name.to_owned(), value.to_owned()),
            };
        }
        Ok(parameters)
    }

    /// `{"Name": "value", "Stack": {"Name": "value"}}`, or the list that the AWS CLI takes.
    fn read_file(&mut self, path: &Path) -> Result<(), Error> {
        let text =
            fs::read_to_string(path).map_err(|error| Error::of_file("read", path, &error))?;
        let odd = || Error::usage(format!("`{}` does not hold parameters", path.display()));
        let value: Value = serde_json::from_str(&text).map_err(|error| odd().caused_by(error))?;
        match value {
            Value::Object(object) => {
                for (name, value) in object {
                    match value {
                        Value::Object(own) => {
                            let own = own
                                .into_iter()
                                .map(|(name, value)| Some((name, text_of(&value)?)));
                            let own: Option<BTreeMap<_, _>> = own.collect();
                            self.of_stack.insert(name, own.ok_or_else(odd)?);
                        }
                        value => {
                            self.common.insert(name, text_of(&value).ok_or_else(odd)?);
                        }
                    }
                }
                Ok(())
            }
            Value::Array(items) => {
                for item in items {
                    let name = item["ParameterKey"].as_str().ok_or_else(odd)?;
                    let value = text_of(&item["ParameterValue"]).ok_or_else(odd)?;
                    self.common.insert(name.to_owned(), value);
                }
                Ok(())
            }
            _ => Err(odd().help("write `{\"Name\": \"value\"}`")),
        }
    }

    /// The value for a parameter of a stack.
    fn given(&self, stack: &str, name: &str) -> Option<&String> {
        self.of_stack
            .get(stack)
            .and_then(|own| own.get(name))
            .or_else(|| self.common.get(name))
    }

    /// The parameters of a stack that get another value than they have.
    pub(crate) fn changed(&self, stack: &str, deployed: &StackState) -> Vec<String> {
        let values = deployed.parameters.iter();
        let differs = |(name, value): &(&String, &String)| {
            self.given(stack, name).is_some_and(|given| given != *value)
        };
        values
            .filter(differs)
            .map(|(name, _)| name.clone())
            .collect()
    }

    /// The values of every parameter that a template declares: given, else as deployed, else the default.
    pub(crate) fn choose(
        &self,
        stack: &str,
        template: &Template,
        deployed: Option<&StackState>,
    ) -> Result<BTreeMap<String, ParameterValue>, Error> {
        let declared = template.section("Parameters");
        let mut values = BTreeMap::new();
        let mut missing = Vec::new();
        for (name, declaration) in declared {
            if let Some(value) = self.given(stack, name) {
                fits(name, declaration, value)?;
                values.insert(name.clone(), ParameterValue::Given(value.clone()));
            } else if deployed.is_some_and(|deployed| deployed.parameters.contains_key(name)) {
                values.insert(name.clone(), ParameterValue::Previous);
            } else if declaration.get("Default").is_none() {
                missing.push(name.as_str());
            }
        }
        if let Some(own) = self.of_stack.get(stack)
            && let Some(unknown) = own.keys().find(|name| !declared.contains_key(*name))
        {
            let error = Error::usage(format!("`{stack}` has no parameter `{unknown}`"));
            return Err(
                match infrastruct_spec::suggest(unknown, declared.keys().map(String::as_str)) {
                    Some(name) => error.help(format!("did you mean `{name}`?")),
                    None => error,
                },
            );
        }
        if missing.is_empty() {
            return Ok(values);
        }
        let names: Vec<String> = missing.iter().map(|name| format!("`{name}`")).collect();
        Err(
            Error::usage(format!("`{stack}` needs values for {}", names.join(", "))).help(format!(
                "give them with `--parameter {}=VALUE` or `--parameters-file FILE`",
                missing[0]
            )),
        )
    }

    /// An error for a value that no stack has a parameter for.
    pub(crate) fn check(&self, templates: &BTreeMap<String, &Template>) -> Result<(), Error> {
        for name in self.common.keys() {
            if !templates
                .values()
                .any(|template| template.section("Parameters").contains_key(name))
            {
                let known = templates.values();
                let known: BTreeSet<&str> = known
                    .flat_map(|template| template.section("Parameters").keys())
                    .map(String::as_str)
                    .collect();
                let message = format!("no stack that is deployed has a parameter `{name}`");
                return Err(Error::usage(message).with_names(name, &known, "parameters"));
            }
        }
        for stack in self.of_stack.keys() {
            // A file may hold values for stacks that are not deployed now, a misspelt name is not worth stopping for.
            if self.of_stack.len() == 1 && !templates.contains_key(stack) {
                let known = templates.keys().map(String::as_str).collect();
                let message =
                    format!("a parameter is given for `{stack}`, which is not among the stacks");
                return Err(Error::usage(message).with_names(stack, &known, "stacks"));
            }
        }
        Ok(())
    }
}

/// Refuses a value that the parameter's declaration does, before anything is made or uploaded for it.
fn fits(name: &str, declaration: &Value, value: &str) -> Result<(), Error> {
    let kind = declaration.get("Type").and_then(Value::as_str);
    let number = |key: &str| number_of(declaration.get(key)?);
    let length = u32::try_from(value.chars().count()).map_or(f64::INFINITY, f64::from);
    let wrong = match (kind, value.trim().parse::<f64>()) {
        (Some("Number"), Err(_)) => Some("is no number".to_owned()),
        (Some("Number"), Ok(value)) => {
            out_of(value, number("MinValue"), number("MaxValue")).map(|bound| format!("is {bound}"))
        }
        (Some("String"), _) => out_of(length, number("MinLength"), number("MaxLength"))
            .map(|bound| format!("has {length} characters, {bound}")),
        _ => None,
    };
    let is_single = matches!(kind, Some("String" | "Number"));
    let allowed = declaration.get("AllowedValues").and_then(Value::as_array);
    let allowed = allowed.filter(|_| is_single && wrong.is_none());
    let allowed = allowed.map(|values| values.iter().filter_map(text_of).collect::<Vec<_>>());
    let is_secret = declaration
        .get("NoEcho")
        .is_some_and(|it| *it == true || *it == "true");
    let shown = if is_secret {
        String::new()
    } else {
        format!(" `{value}`")
    };
    if let Some(wrong) = wrong {
        let error = Error::usage(format!("the value{shown} of `{name}` {wrong}"));
        let said = declaration
            .get("ConstraintDescription")
            .and_then(Value::as_str);
        return Err(match said {
            Some(said) => error.help(said),
            None => error,
        });
    }
    match allowed {
        Some(allowed) if !allowed.iter().any(|it| is_same(it, value)) => {
            let allowed: Vec<String> = allowed.iter().map(|it| format!("`{it}`")).collect();
            let message = format!("the value{shown} of `{name}` is not among the allowed ones");
            Err(Error::usage(message).help(format!("it takes {}", allowed.join(", "))))
        }
        _ => Ok(()),
    }
}

/// Whether two texts are the same, or the same number.
fn is_same(one: &str, other: &str) -> bool {
    let number = |text: &str| text.trim().parse::<f64>();
    one == other
        || matches!((number(one), number(other)), (Ok(one), Ok(other)) if one.total_cmp(&other).is_eq())
}

fn number_of(value: &Value) -> Option<f64> {
    value.as_f64().or_else(|| value.as_str()?.parse().ok())
}

/// Which bound a number is beyond.
fn out_of(number: f64, least: Option<f64>, most: Option<f64>) -> Option<String> {
    match (least, most) {
        (Some(least), _) if number < least => Some(format!("less than {least}")),
        (_, Some(most)) if number > most => Some(format!("more than {most}")),
        _ => None,
    }
}

fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        Value::Array(items) => items
            .iter()
            .map(text_of)
            .collect::<Option<Vec<_>>>()
            .map(|items| items.join(",")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn template() -> Template {
        Template::read(r#"{"Parameters": {"Env": {"Type": "String"}, "Size": {"Type": "Number", "Default": 1}}}"#).unwrap()
    }

    #[test]
    fn a_value_of_the_stack_wins() {
        let flags = ["Env=test".to_owned(), "Ingest:Env=live".to_owned()];
        let parameters = Parameters::read(&flags, None).unwrap();
        let chosen = |stack| parameters.choose(stack, &template(), None).unwrap()["Env"].clone();
        assert_eq!(chosen("Ingest"), ParameterValue::Given("live".to_owned()));
        assert_eq!(chosen("Other"), ParameterValue::Given("test".to_owned()));
    }

    #[test]
    fn a_deployed_value_stays() {
        let mut deployed = StackState::default();
        deployed
            .parameters
            .insert("Env".to_owned(), "live".to_owned());
        let chosen = Parameters::default()
            .choose("Ingest", &template(), Some(&deployed))
            .unwrap();
        assert_eq!(chosen["Env"], ParameterValue::Previous);
    }

    #[test]
    fn a_name_that_is_not_there_leads_to_those_that_are() {
        let template = template();
        let templates = BTreeMap::from([("Ingest".to_owned(), &template)]);
        let said = |flag: &str| {
            let parameters = Parameters::read(&[flag.to_owned()], None).unwrap();
            parameters.check(&templates).unwrap_err().to_string()
        };
        assert!(said("Sise=1").contains("did you mean `Size`?"));
        assert!(said("Other=1").contains("the parameters are `Env`, `Size`"));
        assert!(said("Inngest:Env=1").contains("did you mean `Ingest`?"));
    }

    #[test]
    fn a_value_that_the_declaration_refuses_is_refused_before() {
        let template = Template::read(
            r#"{"Parameters": {
                "Size": {"Type": "Number", "MinValue": 128, "MaxValue": "512", "Default": 128},
                "Env": {"Type": "String", "AllowedValues": ["test", "live"], "Default": "test"},
                "Key": {"Type": "String", "MinLength": 8, "NoEcho": true, "Default": "12345678",
                        "ConstraintDescription": "eight characters at least"},
                "Zones": {"Type": "CommaDelimitedList", "AllowedValues": ["a", "b"], "Default": "a"}
            }}"#,
        )
        .unwrap();
        let said = |flag: &str| {
            let parameters = Parameters::read(&[flag.to_owned()], None).unwrap();
            let chosen = parameters.choose("Ingest", &template, None);
            chosen
                .err()
                .map_or_else(String::new, |error| error.to_string())
        };
        assert_eq!(said("Size=big"), "the value `big` of `Size` is no number");
        assert_eq!(said("Size=64"), "the value `64` of `Size` is less than 128");
        assert_eq!(
            said("Size=1024"),
            "the value `1024` of `Size` is more than 512"
        );
        assert!(said("Env=prod").contains("it takes `test`, `live`"));
        let secret = said("Key=secret");
        assert!(secret.contains("has 6 characters, less than 8") && secret.contains("at least"));
        assert!(!secret.contains("secret"), "{secret}");
        for flag in ["Size=256", "Env=live", "Key=123456789", "Zones=a,b"] {
            assert_eq!(said(flag), "", "{flag}");
        }
    }

    #[test]
    fn a_missing_value_is_named() {
        let error = Parameters::default()
            .choose("Ingest", &template(), None)
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("`Env`") && !error.contains("`Size`"),
            "{error}"
        );
    }
}
