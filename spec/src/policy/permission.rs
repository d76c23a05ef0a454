//! Permissions of functions, as the statements that they are.

use super::condition::Condition;
use super::names::{Name, Names};
use super::pieces::{Part, Pieces};
use super::resolver::Resolver;
use super::statement::{Principals, Statement};
use crate::list::List;
use crate::template::sections::Resource;
use crate::verdict::Verdict;

/// Properties of a permission that are conditions: with the operator and the key.
const CONDITIONS: [(&str, &str, &str); 5] = [
    ("SourceArn", "ArnLike", "aws:SourceArn"),
    ("SourceAccount", "StringEquals", "aws:SourceAccount"),
    ("PrincipalOrgID", "StringEquals", "aws:PrincipalOrgID"),
    (
        "EventSourceToken",
        "StringEquals",
        "lambda:EventSourceToken",
    ),
    (
        "FunctionUrlAuthType",
        "StringEquals",
        "lambda:FunctionUrlAuthType",
    ),
];

/// What an `AWS::Lambda::Permission` states.
pub(crate) fn permission(resource: &Resource, resolver: &Resolver<'_>) -> Statement {
    let get = |name: &str| resource.properties.get(name);
    let say = |name: &str| get(name).and_then(|node| resolver.say(node));
    let mut conditions = Vec::new();
    for (property, operator, key) in CONDITIONS {
        let Some(node) = get(property) else { continue };
        let values: Option<Name> = resolver.say(node);
        conditions.push(Condition {
            operator: operator.to_owned(),
            key: key.to_owned(),
            open: values.is_none(),
            values: values.into_iter().list(),
        });
    }
    let (principal, action) = (say("Principal"), say("Action"));
    let principal_and_kind = principal.map(|principal| {
        let is_service = principal.iter().all(names_service);
        let kind = if is_service { "Service" } else { "AWS" };
        (Some(kind.to_owned()), principal)
    });
    Statement {
        allows: Verdict::Yes,
        exists: Verdict::Yes,
        principals: Some(Principals {
            open: principal_and_kind.is_none(),
            listed: principal_and_kind.into_iter().list(),
            ..Principals::default()
        }),
        actions: Names {
            open: action.is_none(),
            listed: action.into_iter().list(),
            ..Names::default()
        },
        resources: None,
        conditions,
        position: resource.position,
    }
}

/// `sns.amazonaws.com` has dots, an account and an ARN have none in what is written out at their start.
fn names_service(principal: &Pieces) -> bool {
    let texts = principal.parts().iter().filter_map(|part| match part {
        Part::Text(text) => Some(text.as_str()),
        Part::Open(_) => None,
    });
    let mut texts = texts.peekable();
    let is_arn = texts.peek().is_some_and(|text| text.starts_with("arn:"));
    !is_arn && texts.any(|text| text.contains('.'))
}
