//! What the schema says of a place in a resource's properties.

use infrastruct_spec::{Kind, PolicyPlace, ResourceType, Schema};
use serde_json::Value;

use crate::facts::DeploymentFacts;

/// What is known of a resource type for comparing two of it.
pub(crate) struct TypeFacts {
    /// Its schema; nothing for types that the facts do not know.
    pub(crate) resource_type: Option<ResourceType>,
    facts: DeploymentFacts,
    policies: Vec<PolicyPlace>,
    custom: bool,
}

impl TypeFacts {
    pub(crate) fn of(type_name: &str) -> Self {
        let custom =
            type_name.starts_with("Custom::") || type_name == "AWS::CloudFormation::CustomResource";
        let resource_type = infrastruct_spec::resource_type(type_name).filter(|_| !custom);
        Self {
            resource_type,
            facts: DeploymentFacts::of(type_name).unwrap_or_default(),
            policies: resource_type
                .map(ResourceType::policies)
                .unwrap_or_default(),
            custom,
        }
    }

    /// Whether a place, or what it is in, is or holds a policy document by the schema.
    pub(crate) fn is_policy(&self, path: &str) -> bool {
        let steps = || path.split('/');
        self.policies.iter().any(|place| {
            let length = steps().count().min(place.path.split('/').count());
            place.path.split('/').take(length).eq(steps().take(length))
        })
    }

    /// Whether something else than CloudFormation provides it.
    pub(crate) fn is_custom(&self) -> bool {
        self.custom
    }

    /// Whether a transform makes other resources of it.
    pub(crate) fn is_transformed(&self) -> bool {
        self.resource_type
            .is_some_and(|known| known.transform().is_some())
    }

    /// The place of the properties as a whole.
    pub(crate) fn top(&self) -> Place<'_> {
        Place {
            type_facts: self,
            schema: self.resource_type.map(ResourceType::schema),
            path: String::new(),
            local: String::new(),
            document: None,
        }
    }
}

/// A place in a resource's properties.
#[derive(Clone)]
pub(crate) struct Place<'a> {
    type_facts: &'a TypeFacts,
    schema: Option<Schema>,
    /// From the properties: `Policies/*/PolicyDocument`.
    path: String,
    /// From the nearest definition, as the facts name unordered lists: `#Rule/Actions`.
    local: String,
    /// Where this is within a policy document: names from the document on.
    document: Option<Vec<String>>,
}

impl Place<'_> {
    /// The place of a property, or of a map's entry.
    pub(crate) fn property(&self, name: &str) -> Self {
        let own = self.schema.and_then(|schema| schema.property(name));
        let schema = own.or_else(|| self.schema.and_then(|schema| schema.map_values()));
        let step = if own.is_some() { name } else { "*" };
        self.inner(step, name, schema)
    }

    /// The place of a list's items.
    pub(crate) fn item(&self) -> Self {
        let schema = self.schema.and_then(|schema| schema.items());
        self.inner("*", "*", schema)
    }

    fn inner(&self, step: &str, name: &str, schema: Option<Schema>) -> Self {
        let path = joined(&self.path, step);
        let local = match schema.and_then(|schema| schema.definition_name()) {
            Some(definition) => format!("#{definition}"),
            None => joined(&self.local, step),
        };
        let document = match &self.document {
            Some(names) => Some(names.iter().cloned().chain([name.to_owned()]).collect()),
            None => self
                .type_facts
                .policies
                .iter()
                .any(|place| place.path == path)
                .then(Vec::new),
        };
        Self {
            type_facts: self.type_facts,
            schema,
            path,
            local,
            document,
        }
    }

    /// Whether the order of the list here means nothing.
    pub(crate) fn is_unordered(&self) -> bool {
        if let Some(names) = &self.document {
            // In a policy document no order means anything.
            return !names.is_empty();
        }
        let unordered = &self.type_facts.facts.unordered;
        // The definition's own name stands for a list that is a definition of its own.
        unordered.contains(&self.local) || unordered.contains(&self.path) || self.path == "Tags"
    }

    /// The place of a policy document where the schema does not know that it is one: in free JSON.
    pub(crate) fn of_document(&self, value: &Value) -> Option<Self> {
        let looks_like_one = || {
            let statements = match value.get("Statement") {
                Some(Value::Array(items)) => items.as_slice(),
                Some(single) => std::slice::from_ref(single),
                None => return false,
            };
            let is_statement = |it: &Value| it.get("Effect").or_else(|| it.get("Action")).is_some();
            !statements.is_empty() && statements.iter().all(is_statement)
        };
        (self.document.is_none() && looks_like_one()).then(|| Self {
            document: Some(Vec::new()),
            ..self.clone()
        })
    }

    /// Whether a role is named here, or what bears one.
    pub(crate) fn names_a_role(&self) -> bool {
        let bears = |name: &str| matches!(name, "AWS::IAM::Role" | "AWS::IAM::InstanceProfile");
        let wants = self.schema.map(|schema| schema.wants()).unwrap_or_default();
        !wants.is_empty() && wants.iter().all(|it| bears(it.type_name))
    }

    /// Whether this is a policy document as a whole.
    pub(crate) fn is_document(&self) -> bool {
        self.document.as_ref().is_some_and(Vec::is_empty)
    }

    /// A scalar as CloudFormation converts it here: `"60"` is a number where one is wanted.
    pub(crate) fn converted(&self, value: Value) -> Value {
        if self.document.is_some() {
            return value;
        }
        if self.type_facts.custom {
            return match value {
                Value::Number(number) => Value::String(number.to_string()),
                Value::Bool(truth) => Value::String(truth.to_string()),
                other => other,
            };
        }
        let kinds = self.schema.map(|schema| schema.kinds());
        match (kinds.and_then(infrastruct_spec::Kinds::only), &value) {
            (Some(Kind::Integer | Kind::Number), Value::String(text)) => text
                .parse::<serde_json::Number>()
                .map_or(value, Value::Number),
            (Some(Kind::Boolean), Value::String(text)) => match text.as_str() {
                "true" => Value::Bool(true),
                "false" => Value::Bool(false),
                _ => value,
            },
            (Some(Kind::Text), Value::Number(number)) => Value::String(number.to_string()),
            (Some(Kind::Text), Value::Bool(truth)) => Value::String(truth.to_string()),
            _ => value,
        }
    }
}

fn joined(path: &str, step: &str) -> String {
    if path.is_empty() {
        step.to_owned()
    } else {
        format!("{path}/{step}")
    }
}
