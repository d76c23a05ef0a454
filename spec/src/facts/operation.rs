//! Operations of AWS's SDK, as Step Functions calls them, and the actions of IAM that they take.

use infrastruct_json::Value;

use super::book::Book;
use super::iam::{IamAction, iam_service};
use crate::list::List;
use crate::suggest;

static SERVICES: Book = Book::new(include_str!("../../facts/operations.jsonl"));

/// An operation, such as `dynamodb:updateTimeToLive`.
#[derive(Clone, Copy, Debug)]
pub struct SdkOperation {
    name: &'static str,
    facts: &'static Value,
}

/// Why there is no such operation: what is so, and what may have been meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoOperation {
    /// The fact.
    pub message: String,
    /// What to write in its place.
    pub help: Option<String>,
}

/// An operation by its name, as in `arn:aws:states:::aws-sdk:dynamodb:updateTimeToLive`.
///
/// # Errors
///
/// If there is none of the name, or if Step Functions does not call it.
///
/// ```
/// use infrastruct_spec::sdk_operation;
///
/// let copy = sdk_operation("s3:copyObject").unwrap();
/// assert_eq!(copy.actions(), ["s3:PutObject"]);
/// assert_eq!(copy.beside(), ["s3:GetObject"]);
///
/// let wrong = sdk_operation("dynamodb:updateTimetoLive").unwrap_err();
/// assert_eq!(wrong.message, "`dynamodb` has no operation `updateTimetoLive`");
/// assert_eq!(wrong.help.unwrap(), "did you mean `dynamodb:updateTimeToLive`?");
/// ```
pub fn sdk_operation(called: &str) -> Result<SdkOperation, NoOperation> {
    let Some((service, operation)) = called.split_once(':') else {
        return Err(NoOperation {
            message: format!("`{called}` names no operation"),
            help: Some("write it like `sqs:sendMessage`".to_owned()),
        });
    };
    let Some(facts) = SERVICES.look_up(service) else {
        let message = format!("there is no service `{service}` in AWS's SDK");
        let help = meant(service).map(|meant| format!("did you mean `{meant}:{operation}`?"));
        return Err(NoOperation { message, help });
    };
    let Some(name) = words(facts, "operations").find(|name| *name == operation) else {
        let message = format!("`{service}` has no operation `{operation}`");
        let meant = suggest(operation, words(facts, "operations"));
        let help = meant.map(|meant| format!("did you mean `{service}:{meant}`?"));
        return Err(NoOperation { message, help });
    };
    if words(facts, "unsupported").any(|unsupported| unsupported == name) {
        return Err(NoOperation {
            message: format!("Step Functions has no integration of `{called}`"),
            help: None,
        });
    }
    Ok(SdkOperation { name, facts })
}

/// The services of the SDK, as Step Functions calls them, sorted.
///
/// ```
/// assert!(infrastruct_spec::sdk_services().any(|name| name == "cloudwatchlogs"));
/// ```
pub fn sdk_services() -> impl Iterator<Item = &'static str> {
    SERVICES.keys_from("").into_iter()
}

/// The operations of a service of the SDK.
///
/// ```
/// assert!(infrastruct_spec::sdk_operations("sqs").any(|name| name == "sendMessage"));
/// ```
pub fn sdk_operations(service: &str) -> impl Iterator<Item = &'static str> {
    let facts = SERVICES.look_up(service).into_iter();
    facts.flat_map(|facts| words(facts, "operations"))
}

/// The service that was meant, whose name in IAM may have been written: `states` is `sfn` here.
fn meant(service: &str) -> Option<&'static str> {
    if let Some(meant) = suggest(service, sdk_services()) {
        return Some(meant);
    }
    let is_so = |name: &&'static str| {
        let facts = SERVICES.look_up(name);
        facts.is_some_and(|facts| facts["iam"].as_str() == Some(service))
    };
    sdk_services().find(is_so)
}

fn words(facts: &'static Value, key: &str) -> impl Iterator<Item = &'static str> {
    let text = facts.get(key).and_then(Value::as_str).unwrap_or_default();
    let words = text.split(' ').filter(|word| !word.is_empty());
    words.list().into_iter()
}

impl SdkOperation {
    /// As in `operations.jsonl`; nothing where there is an action of the same name.
    fn exception(self) -> Option<&'static str> {
        let exceptions = self.facts.get("actions").and_then(Value::as_object)?;
        for (written, names) in exceptions {
            let mut names = names.as_str().unwrap_or_default().split(' ');
            if names.any(|name| name == self.name) {
                return Some(written);
            }
        }
        None
    }

    fn in_full(self, action: &str) -> String {
        if action.contains(':') {
            return action.to_owned();
        }
        let prefix = self.facts["iam"].as_str().unwrap_or_default();
        format!("{prefix}:{action}")
    }

    /// Whether it is known which actions it takes.
    pub fn is_known(self) -> bool {
        self.exception() != Some("?")
    }

    /// The actions that it takes on what it is about.
    pub fn actions(self) -> Vec<String> {
        let Some(written) = self.exception() else {
            let (first, rest) = self.name.split_at(1);
            return vec![self.in_full(&format!("{}{rest}", first.to_uppercase()))];
        };
        if written.starts_with(['?', '|', '-']) {
            return Vec::new();
        }
        let own = written.split(' ').filter(|action| !action.starts_with('+'));
        own.map(|action| self.in_full(action)).list()
    }

    /// The actions that it takes on something else: on the source of a copy, on the role that a service is handed.
    pub fn beside(self) -> Vec<String> {
        let written = self.exception().unwrap_or_default().split(' ');
        let own = |action: &str| Some(self.in_full(action.strip_prefix('+')?));
        let mut beside = written.filter_map(own).list();
        if words(self.facts, "passes").any(|name| name == self.name) {
            beside.push("iam:PassRole".to_owned());
        }
        beside
    }

    /// The actions of which it takes one or several, which depends on what it is handed.
    ///
    /// ```
    /// let write = infrastruct_spec::sdk_operation("dynamodb:transactWriteItems").unwrap();
    /// assert!(write.choice().contains(&"dynamodb:PutItem".to_owned()));
    /// ```
    pub fn choice(self) -> Vec<String> {
        let written = self.exception().and_then(|text| text.strip_prefix("| "));
        let actions = written.into_iter().flat_map(|text| text.split(' '));
        actions.map(|action| self.in_full(action)).list()
    }

    /// The kinds of resources that its actions can be restricted to; none if they take `*` only.
    ///
    /// ```
    /// let list = infrastruct_spec::sdk_operation("s3:listBuckets").unwrap();
    /// assert!(list.resource_kinds().is_empty());
    /// ```
    pub fn resource_kinds(self) -> Vec<&'static str> {
        let mut kinds: Vec<&'static str> = Vec::new();
        for action in self.actions() {
            for kind in iam_action(&action)
                .iter()
                .flat_map(|it| it.resource_kinds())
            {
                if !kinds.contains(&kind) {
                    kinds.push(kind);
                }
            }
        }
        kinds
    }
}

/// An action of IAM by its full name, such as `sqs:SendMessage`.
///
/// ```
/// assert!(infrastruct_spec::iam_action("sqs:SendMessage").is_some());
/// ```
pub fn iam_action(name: &str) -> Option<IamAction> {
    let (service, action) = name.split_once(':')?;
    iam_service(service)?.action(action)
}
