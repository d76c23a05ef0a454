//! The code of functions alone, replaced at once: for development, since CloudFormation does not hear of it.

use std::collections::BTreeMap;

use serde_json::Value;

use super::prepared::Prepared;
use crate::aws::{Account, Cloud, Functions};
use crate::diff::{Action, Difference};
use crate::error::Error;
use crate::manifest::Stack;
use crate::template::Template;

/// What Lambda takes in a call.
const LIMIT: u64 = 50_000_000;

/// The code that functions have and CloudFormation does not know of, by the stack's ARN and the logical ID.
#[derive(Clone, Debug, Default)]
pub(crate) struct Swapped(BTreeMap<(String, String), Value>);

impl Swapped {
    /// What is deployed, with the code that functions really have.
    pub(crate) fn apply(&self, stack: &str, template: &mut Template) {
        for ((_, id), code) in self.0.iter().filter(|((of, _), _)| of == stack) {
            if let Some(resource) = template.resources.get_mut(id) {
                resource.properties.insert("Code".to_owned(), code.clone());
            }
        }
    }

    /// Forgets a stack, which was deployed.
    pub(crate) fn forget(&mut self, stack: &str) {
        self.0.retain(|(of, _), _| of != stack);
    }

    /// The functions that do not have the code that is deployed.
    pub(crate) fn drifted(&self, stack: &str, deployed: &Template) -> Vec<String> {
        let own = self.0.iter().filter(|((of, _), _)| of == stack);
        let drifted = own.filter(|((_, id), code)| {
            let resource = deployed.resources.get(id);
            resource.is_some_and(|resource| resource.properties.get("Code") != Some(code))
        });
        drifted.map(|((_, id), _)| id.clone()).collect()
    }
}

/// The functions of which nothing changes but the code; nothing where anything else changes.
pub(crate) fn code_alone(difference: &Difference) -> Option<Vec<&str>> {
    let is_code = |path: &str| {
        matches!(
            path,
            "Code" | "Code.S3Key" | "Code.S3Bucket" | "Code.S3ObjectVersion"
        )
    };
    let mut functions = Vec::new();
    for change in &difference.resources {
        let is_alone = change.type_name == "AWS::Lambda::Function"
            && change.action == Action::Update
            && !change.properties.is_empty()
            && change
                .properties
                .iter()
                .all(|it| it.is_property && is_code(&it.path.to_string()));
        if !is_alone {
            return None;
        }
        functions.push(change.logical_id.as_str());
    }
    (difference.sections.is_empty() && !functions.is_empty()).then_some(functions)
}

/// Replaces the code of functions.
pub(crate) async fn swap(
    account: &Account,
    stack: &Stack,
    stack_id: &str,
    prepared: &Prepared,
    functions: &[&str],
    swapped: &mut Swapped,
) -> Result<(), Error> {
    let resources = account.cloud().resources(stack_id).await?;
    let service = Functions::new(account.configuration());
    for id in functions {
        let name = resources.iter().find(|resource| resource.logical_id == *id);
        let name = name.ok_or_else(|| Error::new(format!("`{}` has no `{id}`", stack.name)))?;
        let code = &prepared.template.resources[*id].properties["Code"];
        let key = code["S3Key"].as_str().unwrap_or_default();
        let archive = prepared.archive(key);
        let archive = archive.ok_or_else(|| {
            Error::new(format!("the code of `{id}` is no asset of the app"))
                .help("deploy it: only assets can be replaced at once")
        })?;
        let packed = archive.pack()?;
        if packed.size() > LIMIT {
            return Err(Error::new(format!(
                "the code of `{id}` has {} bytes, and {LIMIT} can be replaced at once",
                packed.size()
            ))
            .help("deploy it"));
        }
        service
            .replace_code(&name.physical_id, &packed.bytes()?)
            .await?;
        let place = (stack_id.to_owned(), (*id).to_owned());
        swapped.0.insert(place, code.clone());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::code_alone;
    use crate::diff::Difference;
    use crate::template::Template;

    fn alone(more: &serde_json::Value, outputs: &serde_json::Value) -> Option<usize> {
        let template = |key: &str, more: &serde_json::Value, outputs: &serde_json::Value| {
            let mut properties =
                json!({"Code": {"S3Bucket": "b", "S3Key": key}, "Handler": "index.handler"});
            for (name, value) in more.as_object().into_iter().flatten() {
                properties[name] = value.clone();
            }
            let template = json!({"Resources": {"F": {"Type": "AWS::Lambda::Function", "Properties": properties}}, "Outputs": outputs});
            Template::read(&template.to_string()).unwrap()
        };
        let old = template("assets/1.zip", &json!({}), &json!({}));
        let difference = Difference::between(&old, &template("assets/2.zip", more, outputs), &[]);
        code_alone(&difference).map(|functions| functions.len())
    }

    #[test]
    fn only_code_is_replaced_at_once() {
        assert_eq!(alone(&json!({}), &json!({})), Some(1));
        assert_eq!(alone(&json!({"Timeout": 5}), &json!({})), None);
        assert_eq!(
            alone(&json!({}), &json!({"Name": {"Value": {"Ref": "F"}}})),
            None
        );
        assert_eq!(code_alone(&Difference::default()), None);
    }
}
