//! Intrinsic functions: that they exist where they stand, and what they are applied to.

use super::cidr::Cidr;
use crate::list::List;
use crate::query::context::{Context, listed};
use crate::rule::{Family, Report, Rule, Scope};
use crate::template::value::{Function, Node, Value};
use crate::{Diagnostic, suggest};

pub(super) const FAMILY: Family = Family::new(&[FUNCTION], check);

const FUNCTION: Rule = Rule::error(
    "function",
    "an intrinsic function that does not exist, or is applied to something else than it takes",
)
.because(
    "CloudFormation refuses a template whose functions it cannot work out.",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html",
)
.lint(&[
    "E1010", "E1011", "E1015", "E1016", "E1017", "E1018", "E1019", "E1020", "E1021", "E1022", "E1024", "E1028",
    "E1030", "E1031", "E1033", "E8003", "E8004", "E8005", "E8006",
])
.at_build();

/// What an argument may be.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Takes {
    Text,
    /// A text that nothing has to be worked out for.
    LiteralText,
    Whole,
    List,
    Object,
    Anything,
}

/// How many arguments a function has at least and at most, and what they are; the last one stands for all that follow.
struct Shape {
    name: &'static str,
    least: usize,
    most: usize,
    takes: &'static [Takes],
}

const fn shape(name: &'static str, least: usize, most: usize, takes: &'static [Takes]) -> Shape {
    Shape {
        name,
        least,
        most,
        takes,
    }
}

const SHAPES: &[Shape] = &[
    shape("Fn::Base64", 1, 1, &[Takes::Text]),
    shape("Fn::Cidr", 2, 3, &[Takes::Text, Takes::Whole, Takes::Whole]),
    shape(
        "Fn::FindInMap",
        3,
        4,
        &[Takes::Text, Takes::Text, Takes::Text, Takes::Object],
    ),
    shape("Fn::GetAZs", 1, 1, &[Takes::Text]),
    shape("Fn::GetAtt", 2, 2, &[Takes::Text, Takes::Text]),
    shape("Fn::GetStackOutput", 1, 1, &[Takes::Object]),
    shape("Fn::If", 3, 3, &[Takes::LiteralText, Takes::Anything]),
    shape("Fn::ImportValue", 1, 1, &[Takes::Text]),
    shape("Fn::Join", 2, 2, &[Takes::LiteralText, Takes::List]),
    shape("Fn::Length", 1, usize::MAX, &[Takes::Anything]),
    shape("Fn::Select", 2, 2, &[Takes::Whole, Takes::List]),
    shape("Fn::Split", 2, 2, &[Takes::LiteralText, Takes::Text]),
    shape("Fn::Sub", 1, 2, &[Takes::LiteralText, Takes::Object]),
    shape("Fn::ToJsonString", 1, usize::MAX, &[Takes::Anything]),
    shape("Fn::Transform", 1, usize::MAX, &[Takes::Anything]),
    shape("Ref", 1, 1, &[Takes::LiteralText]),
];
/// Those of conditions and rules.
const OF_CONDITIONS: &[Shape] = &[
    shape("Condition", 1, 1, &[Takes::LiteralText]),
    shape("Fn::And", 2, 10, &[Takes::Anything]),
    shape("Fn::Contains", 2, 2, &[Takes::Anything]),
    shape("Fn::EachMemberEquals", 2, 2, &[Takes::Anything]),
    shape("Fn::EachMemberIn", 2, 2, &[Takes::Anything]),
    shape("Fn::Equals", 2, 2, &[Takes::Text, Takes::Text]),
    shape("Fn::Not", 1, 1, &[Takes::Anything]),
    shape("Fn::Or", 2, 10, &[Takes::Anything]),
    shape("Fn::RefAll", 1, 1, &[Takes::LiteralText]),
    shape("Fn::ValueOf", 2, 2, &[Takes::LiteralText]),
    shape("Fn::ValueOfAll", 2, 2, &[Takes::LiteralText]),
];

fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource, _) in context.resources() {
        // a transform has functions of its own
        if !context.stack(at).transforms.is_empty() {
            continue;
        }
        let attributes = resource.attributes.iter();
        let attributes = attributes.filter(|entry| entry.name != "Metadata");
        let nodes = attributes.map(|entry| &entry.value);
        for node in std::iter::once(&resource.properties).chain(nodes) {
            walk(node, false, &mut |found| report.add(at, found));
        }
    }
    for (number, stack) in context.stacks.iter().enumerate() {
        if !stack.transforms.is_empty() {
            continue;
        }
        for (entries, is_condition) in [(&stack.outputs, false), (&stack.conditions, true)] {
            for entry in entries {
                walk(&entry.value, is_condition, &mut |found| {
                    report.of(Scope::Stack(number), found);
                });
            }
        }
    }
}

fn walk(node: &Node, is_condition: bool, tell: &mut impl FnMut(Diagnostic)) {
    if let Value::Function(function) = &node.value
        && !function.name.is_empty()
        && let Some(found) = wrong(function, node, is_condition)
    {
        tell(found);
        return;
    }
    for part in node.parts() {
        walk(part, is_condition, tell);
    }
}

/// The intrinsic functions, by their whole names; those too that conditions or rules alone are made of.
///
/// ```
/// assert!(infrastruct_spec::functions().any(|name| name == "Fn::GetAZs"));
/// assert!(infrastruct_spec::functions().any(|name| name == "Ref"));
/// ```
#[cfg(feature = "command")]
pub fn functions() -> impl Iterator<Item = &'static str> {
    SHAPES.iter().chain(OF_CONDITIONS).map(|shape| shape.name)
}

fn wrong(function: &Function, node: &Node, is_condition: bool) -> Option<Diagnostic> {
    let name = function.name.as_str();
    if name.starts_with("Fn::ForEach") {
        return None;
    }
    let find = |shapes: &'static [Shape]| shapes.iter().find(|shape| shape.name == name);
    let shape = match (find(SHAPES), find(OF_CONDITIONS)) {
        (Some(shape), _) => shape,
        (None, Some(shape)) if is_condition => shape,
        (None, Some(_)) => {
            let message = format!("`{name}` stands in conditions only");
            return Some(FUNCTION.at(node.position, message));
        }
        (None, None) => {
            // `!Reff` is read as `Fn::Reff`
            let short = |name: &'static str| name.strip_prefix("Fn::").unwrap_or(name);
            let bare = name.strip_prefix("Fn::").unwrap_or(name);
            let near = suggest(bare, SHAPES.iter().map(|shape| short(shape.name)));
            let meant = near.and_then(|near| SHAPES.iter().find(|it| short(it.name) == near));
            let meant = meant.map(|shape| shape.name);
            let help = meant.map(|meant| format!("did you mean `{meant}`?"));
            let message = format!("there is no function `{name}`");
            return Some(FUNCTION.at(node.position, message).with_help(help));
        }
    };
    let arguments = function.arguments.as_slice();
    if arguments.len() < shape.least || arguments.len() > shape.most {
        let wanted = match (shape.least, shape.most) {
            (1, 1) => "1 value".to_owned(),
            (least, most) if least == most => format!("{least} values"),
            (least, most) => format!("{least} to {most} values"),
        };
        let message = format!("`{name}` takes {wanted}, not {}", arguments.len());
        return Some(FUNCTION.at(node.position, message));
    }
    for (index, argument) in arguments.iter().enumerate() {
        let takes = shape.takes[index.min(shape.takes.len() - 1)];
        if !fits(takes, argument) {
            let message = format!("`{name}` takes {} here", described(takes));
            return Some(FUNCTION.at(argument.position, message));
        }
    }
    values(name, arguments)
}

fn described(takes: Takes) -> &'static str {
    match takes {
        Takes::Text => "a text",
        Takes::LiteralText => "a text as it stands",
        Takes::Whole => "a whole number",
        Takes::List => "a list",
        Takes::Object => "an object",
        Takes::Anything => "something",
    }
}

fn fits(takes: Takes, node: &Node) -> bool {
    let is_text = matches!(
        node.value,
        Value::Text(_)
            | Value::Joined(_)
            | Value::Encoded(_)
            | Value::Integer(_)
            | Value::Number(_)
            | Value::Boolean(_)
    );
    match (takes, &node.value) {
        (Takes::Anything, _)
        | (Takes::List, Value::List(_))
        | (Takes::Object, Value::Object(_)) => true,
        (_, Value::Null) => false,
        (Takes::LiteralText, value) => matches!(value, Value::Text(_)),
        (Takes::Whole, Value::Text(text)) => text.trim().parse::<u64>().is_ok(),
        (Takes::Whole, Value::Integer(number)) => *number >= 0,
        (Takes::Text, _) if is_text => true,
        (Takes::List, _) if is_text => false,
        // what is known at deployment only
        (_, value) => {
            value.is_open()
                || matches!(
                    value,
                    Value::Reference(_) | Value::Choice(_) | Value::Absent
                )
        }
    }
}

/// What functions do not take of the right kind.
fn values(name: &str, arguments: &[Node]) -> Option<Diagnostic> {
    match (name, arguments) {
        ("Fn::GetAZs", [region]) => {
            let text = region.text().filter(|text| !text.is_empty())?;
            if crate::regions().any(|known| known == text) {
                return None;
            }
            let known: Vec<&str> = crate::regions().list();
            let meant = suggest(text, known.iter().copied());
            let help = meant.map(|meant| format!("did you mean `{meant}`?"));
            let message = format!("`{text}` is no region");
            Some(FUNCTION.at(region.position, message).with_help(help))
        }
        ("Fn::Select", [index, list]) => {
            let Value::List(items) = &list.value else {
                return None;
            };
            let at = crate::query::sight::number(index)?;
            let is_there = usize::try_from(at).is_ok_and(|at| at < items.len());
            let is_sure = items
                .iter()
                .all(|item| matches!(item.value, Value::Text(_)));
            let message = format!(
                "there are {} items, and none has the number {at}",
                items.len()
            );
            (!is_there && is_sure).then(|| FUNCTION.at(index.position, message))
        }
        ("Fn::Cidr", [block, count, ..]) => {
            if let Some(text) = block.text()
                && Cidr::parse(text).is_none()
            {
                let message = format!("`{text}` is no block of addresses");
                return Some(FUNCTION.at(block.position, message));
            }
            let number = crate::query::sight::number(count)?;
            let message = format!("`Fn::Cidr` makes 1 to 256 blocks, not {number}");
            (!(1..=256).contains(&number)).then(|| FUNCTION.at(count.position, message))
        }
        (
            "Fn::GetStackOutput",
            [
                Node {
                    value: Value::Object(object),
                    position,
                },
            ],
        ) => {
            const KNOWN: [&str; 4] = ["OutputName", "Region", "RoleArn", "StackName"];
            let mut entries = object.entries.iter();
            if let Some(entry) = entries.find(|entry| !KNOWN.contains(&entry.name.as_str())) {
                let message = format!("`Fn::GetStackOutput` takes no `{}`", entry.name);
                let help = format!("it takes {}", listed(&KNOWN, "and"));
                return Some(FUNCTION.at(entry.position, message).with_help(help));
            }
            let lacks = ["StackName", "OutputName"]
                .into_iter()
                .find(|name| object.get(name).is_none())?;
            let message = format!("`Fn::GetStackOutput` needs `{lacks}`");
            Some(FUNCTION.at(*position, message))
        }
        _ => None,
    }
}
