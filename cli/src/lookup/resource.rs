//! A property of a resource of any type, as Cloud Control says it.

use serde_json::{Value, json};

use super::asking::Asking;
use super::candidate::{check_keys, none};
use crate::aws::CLOUD_CONTROL;
use crate::error::Error;

pub(crate) const NEEDS: [&str; 1] = ["cloudformation:GetResource"];

pub(crate) async fn find(asking: &Asking<'_>) -> Result<Value, Error> {
    check_keys(asking.question, &["name", "type", "property"])?;
    let query = |key: &str| asking.question.query.get(key);
    let input = json!({"TypeName": query("type"), "Identifier": query("name")});
    let answer = asking.json(CLOUD_CONTROL, "GetResource", &input).await;
    let Some(answer) = asking.unless_missing(answer, "ResourceNotFoundException")? else {
        return Err(none(asking.question, asking.place, &[]));
    };
    let properties = answer["ResourceDescription"]["Properties"].as_str();
    let properties: Value =
        serde_json::from_str(properties.unwrap_or_default()).unwrap_or_default();
    let path = query("property").map_or("", String::as_str);
    property(&properties, path).map(|value| json!({ "value": value }))
}

/// The text at a path such as `Endpoint.Address`.
fn property(properties: &Value, path: &str) -> Result<String, Error> {
    let mut value = properties;
    for step in path.split('.') {
        let Some(next) = value.get(step) else {
            let names = value
                .as_object()
                .into_iter()
                .flatten()
                .map(|(name, _)| name);
            let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
            let error = Error::new(format!("the resource has no `{step}` (of `{path}`)"));
            return Err(match names.as_slice() {
                [] => error,
                names => error.help(format!("it has {}", names.join(", "))),
            });
        };
        value = next;
    }
    match value {
        Value::String(text) => Ok(text.clone()),
        Value::Number(_) | Value::Bool(_) => Ok(value.to_string()),
        _ => Err(Error::new(format!("`{path}` of the resource is no text"))
            .help("go on to a text, a number or a truth value within it")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_leads_to_a_text_or_says_what_there_is() {
        let database = json!({"Endpoint": {"Address": "db.example", "Port": 5432}});
        let said = |path: &str| property(&database, path).unwrap_err().to_string();
        assert_eq!(
            property(&database, "Endpoint.Address").unwrap(),
            "db.example"
        );
        assert_eq!(property(&database, "Endpoint.Port").unwrap(), "5432");
        assert_eq!(
            said("Endpoint.Host"),
            "the resource has no `Host` (of `Endpoint.Host`)\n  = help: it has `Address`, `Port`"
        );
        assert!(said("Endpoint").starts_with("`Endpoint` of the resource is no text"));
        assert!(said("").contains("has no ``"));
    }
}
