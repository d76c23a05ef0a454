//! Policies that overwrite each other, since what they are for has one only.

use std::sync::LazyLock;

use infrastruct_json::{Map, Value as Json};

use crate::Resource;
use crate::list::List;
use crate::ordered::OrderedMap;
use crate::query::context::Context;
use crate::query::denoted::{Denoted, What};
use crate::rule::{Family, Report, Rule};
use crate::template::value::{Node, Position};

pub(super) const FAMILY: Family = Family::new(&[SINGLE_POLICY], check);

const SINGLE_POLICY: Rule = Rule::error(
    "single_policy",
    "two policies for one queue, topic or bucket, or two route tables for one subnet, which overwrite each other",
)
.because(
    "What it is for has one of them: a second one takes the place of the first, or is refused.",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queuepolicy.html",
)
.lint(&["E3022"]);

/// What has one policy only, or one of each name: the types of the policies and their properties that say what they are for.
static TABLE: LazyLock<Vec<Json>> =
    LazyLock::new(
        || match infrastruct_json::from_str(include_str!("single_policy.json")) {
            Ok(Json::Array(rows)) => rows,
            _ => Vec::new(),
        },
    );

/// Whether a type's resources are told apart here.
pub(super) fn covers(type_name: &str) -> bool {
    let mut tables = TABLE.iter().map(|row| &row["types"]);
    tables.any(|types| types.get(type_name).is_some())
}

/// A policy and what it is for.
struct For<'c> {
    resource: &'c Resource,
    at: usize,
    stack: usize,
    denoted: Denoted<'c>,
}

fn check(context: &Context<'_>, report: &mut Report) {
    for row in TABLE.iter() {
        let (Some(types), Some(of)) = (row["types"].as_object(), row["of"].as_str()) else {
            continue;
        };
        let mut found: OrderedMap<(Key, String), Vec<For<'_>>> = OrderedMap::new();
        for (at, resource, _) in context.resources() {
            for policy in policies(context, at, resource, types, of, row) {
                let Some(key) = key(&policy) else { continue };
                let name = match row["name"]
                    .as_str()
                    .map(|name| resource.properties.get(name))
                {
                    None => String::new(),
                    Some(name) => match name.and_then(Node::text) {
                        Some(name) => name.to_owned(),
                        None => continue,
                    },
                };
                let others = found.entry((key, name)).or_default();
                if let Some(first) = others.iter().find(|other| coexist(other, &policy)) {
                    report.add(at, told(context, first, &policy, of));
                }
                others.push(policy);
            }
        }
    }
}

fn policies<'c>(
    context: &Context<'c>,
    at: usize,
    resource: &'c Resource,
    types: &Map,
    of: &str,
    row: &Json,
) -> Vec<For<'c>> {
    let Some(property) = types.get(&resource.type_name).and_then(Json::as_str) else {
        return Vec::new();
    };
    let stack = context.home(at);
    let policy = |denoted| For {
        resource,
        at,
        stack,
        denoted,
    };
    match (resource.properties.get(property), row["else"].as_str()) {
        (Some(node), _) => {
            let denoted = context.denoted(stack, node, Some(of));
            denoted.into_iter().map(policy).list()
        }
        (None, Some(default)) => vec![policy(Denoted {
            case: crate::Case::default(),
            position: resource.position,
            what: What::Outside(default.to_owned()),
        })],
        _ => Vec::new(),
    }
}

/// What two policies for the same share.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Resource(usize),
    Parameter(usize, String),
    Outside(usize, String),
}

fn key(policy: &For<'_>) -> Option<Key> {
    match &policy.denoted.what {
        What::Resource { at, rest, .. } if rest.as_deref() == Some("") => Some(Key::Resource(*at)),
        What::Parameter(name) => Some(Key::Parameter(policy.stack, (*name).to_owned())),
        What::Outside(text) => Some(Key::Outside(policy.stack, text.clone())),
        _ => None,
    }
}

/// Whether both are there at once, as far as one sees: under the same condition, or one under none.
fn coexist(one: &For<'_>, other: &For<'_>) -> bool {
    let conditions = (one.resource.condition(), other.resource.condition());
    let both = matches!(conditions, (None, _) | (_, None)) || conditions.0 == conditions.1;
    one.at != other.at && both && one.denoted.case.and(&other.denoted.case).is_some()
}

fn told(context: &Context<'_>, first: &For<'_>, second: &For<'_>, of: &str) -> crate::Diagnostic {
    let what = match &second.denoted.what {
        What::Resource { at, .. } => format!("`{}`", context.at(*at).name),
        What::Outside(text) => format!("`{text}`"),
        What::Parameter(name) => format!("`{name}`"),
        What::Unknown => format!("the `{}`", context.type_name(of)),
    };
    let name = &first.resource.name;
    let position: Position = first.denoted.position;
    let help = if first.resource.type_name.ends_with("Association") {
        "one of the two takes effect: leave the other out"
    } else {
        "one of the two takes effect: put all statements into one"
    };
    SINGLE_POLICY
        .at(
            second.denoted.position,
            format!(
                "{what} has another `{}` already: `{name}`",
                context.type_name(&first.resource.type_name)
            ),
        )
        .note(position, format!("`{name}` is for {what} too"))
        .with_help(help.to_owned())
}
