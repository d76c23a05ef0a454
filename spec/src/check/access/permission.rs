//! Permissions of functions, as the statements that they are.

use crate::policy::{Condition, Name, Names, Principals, Resolver, Statement, Statements};
use crate::template::sections::Resource;
use crate::template::value::Node;
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

/// What an `AWS::Lambda::Permission` states; nothing where that is not known.
pub(super) fn statements(permission: &Resource, resolver: &Resolver<'_>) -> Option<Statements> {
    let say = |node: &Node| resolver.say(node);
    let get = |name: &str| permission.properties.get(name);
    let principal = say(get("Principal")?)?;
    let mut conditions = Vec::new();
    for (property, operator, key) in CONDITIONS {
        let Some(node) = get(property) else { continue };
        let values: Option<Name> = say(node);
        conditions.push(Condition {
            operator: operator.to_owned(),
            key: key.to_owned(),
            open: values.is_none(),
            values: values.into_iter().collect(),
        });
    }
    let is_service = principal.iter().all(|each| each.to_string().contains('.'));
    let kind = if is_service { "Service" } else { "AWS" };
    let statement = Statement {
        allows: Verdict::Yes,
        exists: Verdict::Yes,
        principals: Some(Principals {
            listed: vec![(Some(kind.to_owned()), principal)],
            ..Principals::default()
        }),
        actions: Names {
            listed: vec![say(get("Action")?)?],
            ..Names::default()
        },
        resources: None,
        conditions,
        position: permission.position,
    };
    Some(Statements {
        listed: vec![statement],
        open: false,
    })
}
