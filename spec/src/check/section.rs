//! The sections beside the resources: how many entries they have, how they are named, what they refer to, and whether anything
//! refers to them.

use crate::list::List;
use crate::ordered::{OrderedMap, OrderedSet};
use crate::query::context::Context;
use crate::rule::{Family, Report, Rule};
use crate::template::value::{Entry, Node, Object, Position, Value};
use crate::{Parameter, Template, suggest};

pub(super) const FAMILY: Family = Family::new(
    &[
        MAPPING,
        MISSING_CONDITION,
        MISSING_MAPPING,
        OUTPUT,
        TEMPLATE_COUNT,
        TEMPLATE_NEARLY_FULL,
        UNUSED_CONDITION,
        UNUSED_MAPPING,
        UNUSED_PARAMETER,
    ],
    check,
);

const QUOTAS: &str =
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html";

const MAPPING: Rule = Rule::error("mapping", "a mapping that is empty, too large, or has keys of other letters")
    .because(
        "CloudFormation takes two levels of keys, the first of letters, digits, `.` and `-`, the second of letters and digits.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html",
    )
    .lint(&["E7001", "E7010"])
    .at_build();

const MISSING_CONDITION: Rule = Rule::error(
    "missing_condition",
    "the name of a condition that the template does not have",
)
.because(
    "CloudFormation refuses a template that names what it does not declare.",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html",
)
.lint(&["E1028", "E3015", "E6005", "E8002", "E8007"])
.at_build();

const MISSING_MAPPING: Rule = Rule::error(
    "missing_mapping",
    "the name of a mapping that the template does not have",
)
.because(
    "CloudFormation refuses a template that names what it does not declare.",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html",
)
.lint(&["E1011"])
.at_build();

const OUTPUT: Rule = Rule::error(
    "output",
    "an output whose description or export CloudFormation does not take",
)
.because(
    "An export has a name of letters, digits, `:` and `-` that is there once in an account and region.",
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html",
)
.lint(&["E6001", "E6003", "E6012", "E6101", "E6102"])
.at_build();

const TEMPLATE_COUNT: Rule = Rule::error("template_count", "too many entries of a section")
    .because("CloudFormation refuses templates that are larger.", QUOTAS)
    .lint(&["E2010", "E3010", "E6010", "E7010"])
    .at_build();

const TEMPLATE_NEARLY_FULL: Rule = Rule::advice(
    "template_nearly_full",
    "a template that has most of what one may have",
)
.because(
    "No quota raises what a template has at most, and a stack is not split in a hurry.",
    QUOTAS,
)
.lint(&["I1002", "I2010", "I3010", "I6010", "I7010"]);

const UNUSED_PARAMETER: Rule = Rule::advice("unused_parameter", "a parameter that nothing uses")
    .because(
        "Whoever deploys the stack is asked for a value that makes no difference.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html",
    )
    .lint(&["W2001"])
    .at_build();

const UNUSED_CONDITION: Rule = Rule::advice("unused_condition", "a condition that nothing uses")
    .because(
        "What was to depend on it does not.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html",
    )
    .lint(&["W8001"])
    .at_build();

const UNUSED_MAPPING: Rule = Rule::advice("unused_mapping", "a mapping that nothing looks up")
    .because(
        "What was to depend on it does not.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html",
    )
    .lint(&["W7001"])
    .at_build();

const DESCRIPTION_BYTES: usize = 1024;
const MAPPING_KEYS: usize = 200;

fn check(context: &Context<'_>, report: &mut Report) {
    let mut exporters = OrderedMap::new();
    for (stack, template) in context.stacks.iter().enumerate() {
        counts(stack, template, report);
        for mapping in &template.mappings {
            self::mapping(stack, mapping, report);
            nearly_full_mapping(stack, mapping, report);
        }
        for output in template.outputs() {
            self::output(stack, template, output, &mut exporters, report);
        }
        let uses = Uses::of(template);
        missing(stack, template, &uses, report);
        unused(stack, template, &uses, report);
    }
}

fn counts(stack: usize, template: &Template, report: &mut Report) {
    if !template.complete {
        return;
    }
    for (what, count, most) in [
        ("resources", template.resources.len(), 500),
        ("parameters", template.parameters.len(), 200),
        ("mappings", template.mappings.len(), 200),
        ("outputs", template.outputs.len(), 200),
    ] {
        let found = if count > most {
            let message = format!("{count} {what}, where a template has at most {most}");
            TEMPLATE_COUNT.at(template.position, message)
        } else if is_near(count, most) {
            let message = format!("{count} of the {most} {what} that a template has at most");
            TEMPLATE_NEARLY_FULL.at(template.position, message)
        } else {
            continue;
        };
        let help = "split the stack: references between stacks are exported and imported";
        report.of_stack(stack, found.with_help(help.to_owned()));
    }
}

/// Whether four fifths of what there may be are there.
fn is_near(count: usize, most: usize) -> bool {
    count * 5 >= most * 4
}

fn nearly_full_mapping(stack: usize, mapping: &Entry, report: &mut Report) {
    let Some(first) = mapping.value.object().filter(|first| !first.open) else {
        return;
    };
    let count = most_keys(first);
    if is_near(count, MAPPING_KEYS) && count <= MAPPING_KEYS {
        let message =
            format!("{count} of the {MAPPING_KEYS} keys that a level of a mapping has at most");
        report.of_stack(stack, TEMPLATE_NEARLY_FULL.at(mapping.position, message));
    }
}

/// The keys of the first level whose values are objects, with these.
fn levels(first: &Object) -> Vec<(&Entry, &Object)> {
    let entries = first.entries.iter();
    let levels = entries.filter_map(|entry| Some((entry, entry.value.object()?)));
    levels.list()
}

/// How many keys the fullest level has.
fn most_keys(first: &Object) -> usize {
    let mut most = first.entries.len();
    for (_, level) in levels(first) {
        most = most.max(level.entries.len());
    }
    most
}

fn mapping(stack: usize, mapping: &Entry, report: &mut Report) {
    let mut object =
        |position: Position, message: String| report.of_stack(stack, MAPPING.at(position, message));
    let Some(first) = mapping.value.object() else {
        return;
    };
    if first.open {
        return;
    }
    let levels = levels(first);
    if levels.is_empty() || levels.iter().any(|(_, level)| level.entries.is_empty()) {
        let message =
            "a mapping without values, where CloudFormation wants at least one at each level";
        object(mapping.position, message.to_owned());
    }
    let count = most_keys(first);
    if count > MAPPING_KEYS {
        object(
            mapping.position,
            format!("{count} keys at one level, where a mapping has at most {MAPPING_KEYS}"),
        );
    }
    let repeated = |entries: &[Entry]| {
        let mut known = OrderedSet::new();
        let again = entries.iter().find(|entry| !known.insert(&entry.name));
        again.map(|entry| (entry.position, entry.name.clone()))
    };
    let all = levels.iter().map(|(_, level)| *level);
    for level in all.chain([first]) {
        if let Some((position, key)) = repeated(&level.entries) {
            object(position, format!("the key `{key}` is written twice"));
        }
    }
    for (key, level) in levels {
        let is_letter = |letter: u8| letter.is_ascii_alphanumeric() || b".-".contains(&letter);
        if key.name.is_empty() || !key.name.bytes().all(is_letter) {
            let message = format!(
                "the first key `{}` may have letters, digits, `.` and `-` only",
                key.name
            );
            object(key.position, message);
        }
        for key in &level.entries {
            let is_name = key
                .name
                .bytes()
                .all(|letter| letter.is_ascii_alphanumeric());
            if key.name.is_empty() || !is_name {
                let message = format!(
                    "the second key `{}` may have letters and digits only",
                    key.name
                );
                object(key.position, message);
            }
        }
    }
}

/// The first export of a name, by account, region and name.
type Exporters<'t> = OrderedMap<(Option<&'t str>, Option<&'t str>, String), crate::Output<'t>>;

fn output<'t>(
    stack: usize,
    template: &'t Template,
    output: crate::Output<'t>,
    exporters: &mut Exporters<'t>,
    report: &mut Report,
) {
    let mut object = |diagnostic| report.of_stack(stack, diagnostic);
    if let Some(description) = output.get("Description")
        && let Some(text) = description.text()
        && text.len() > DESCRIPTION_BYTES
    {
        let message = format!(
            "the description has {} bytes, where {DESCRIPTION_BYTES} are allowed",
            text.len()
        );
        object(OUTPUT.at(description.position, message));
    }
    for (part, node) in [("value", output.value()), ("export name", output.export())] {
        if let Some(node) = node
            && is_no_text(template, &node.value)
        {
            let message = format!("the {part} of output `{}` is no text", output.name());
            let help = "`Fn::Join` makes one text of a list".to_owned();
            object(OUTPUT.at(node.position, message).with_help(help));
        }
    }
    let Some(export) = output.export() else {
        return;
    };
    let mut read = None;
    super::reference::visit(export, &mut |position, reference| {
        read = read.or(Some((position, reference)));
    });
    // a build has said so already
    if template.spelling.has_logical_ids()
        && let Some((position, reference)) = read
    {
        let message = format!(
            "the export's name reads `{}`, and is needed before there are resources",
            reference.resource
        );
        let help = "make it of text, parameters and `AWS::StackName`";
        object(OUTPUT.at(position, message).with_help(help.to_owned()));
    }
    if let Some(name) = export.text() {
        let is_letter = |letter: u8| letter.is_ascii_alphanumeric() || b":-".contains(&letter);
        if name.is_empty() || !name.bytes().all(is_letter) {
            let message =
                format!("the export name `{name}` may have letters, digits, `:` and `-` only");
            object(OUTPUT.at(export.position, message));
        }
    }
    let Some(name) = export.literal_in(template) else {
        return;
    };
    let key = (
        template.account.as_deref(),
        template.region.as_deref(),
        name.clone(),
    );
    let Some(first) = exporters.insert(key, output) else {
        return;
    };
    // Two that are never there at once may have one name.
    let conditions = (first.condition(), output.condition());
    if matches!(conditions, (Some(first), Some(second)) if first != second) {
        return;
    }
    let message = format!(
        "`{}` exports `{name}` too, where a name is exported once per account and region",
        first.name()
    );
    object(
        OUTPUT
            .at(export.position, message)
            .note(first.position(), format!("`{}` is here", first.name())),
    );
}

/// Whether it is a list or an object, as far as the template says.
fn is_no_text(template: &Template, value: &Value) -> bool {
    match value {
        Value::List(_) | Value::Object(_) => true,
        Value::Function(function) => {
            ["Fn::Cidr", "Fn::GetAZs", "Fn::Split"].contains(&function.name.as_str())
        }
        Value::Parameter(name) => template
            .parameter(name)
            .and_then(Parameter::type_name)
            .is_some_and(is_list),
        _ => false,
    }
}

/// Whether values of a parameter's type are lists.
fn is_list(type_name: &str) -> bool {
    let stored = type_name.strip_prefix("AWS::SSM::Parameter::Value<");
    let held = stored.unwrap_or(type_name);
    held.starts_with("List<") || held.starts_with("CommaDelimitedList")
}

/// What the values of a template name.
#[derive(Default)]
struct Uses<'t> {
    parameters: OrderedSet<&'t str>,
    mappings: OrderedMap<&'t str, Position>,
    conditions: OrderedMap<&'t str, Position>,
    /// Whether a name may be used that is not known.
    is_open: bool,
}

impl<'t> Uses<'t> {
    fn of(template: &'t Template) -> Self {
        let mut uses = Self {
            is_open: !template.complete,
            ..Self::default()
        };
        for resource in &template.resources {
            uses.node(&resource.properties);
            for entry in &resource.attributes {
                match (entry.name.as_str(), entry.value.text()) {
                    ("Condition", Some(name)) => uses.condition(name, entry.value.position),
                    ("Condition", None) => uses.is_open = true,
                    _ => uses.node(&entry.value),
                }
            }
        }
        for output in template.outputs() {
            for node in [output.value(), output.export()].into_iter().flatten() {
                uses.node(node);
            }
            if let Some(node) = output.get("Condition")
                && let Some(name) = node.text()
            {
                uses.condition(name, node.position);
            }
        }
        let rules = template.conditions.iter().chain(&template.rules);
        // what a macro reads may use anything
        let rules = rules.chain(&template.others);
        rules.for_each(|entry| uses.node(&entry.value));
        for name in &template.looked_up {
            uses.mappings.entry(name).or_default();
        }
        uses
    }

    fn condition(&mut self, name: &'t str, position: Position) {
        self.conditions.entry(name).or_insert(position);
    }

    fn node(&mut self, node: &'t Node) {
        match &node.value {
            Value::Parameter(name) => {
                self.parameters.insert(name);
            }
            Value::Choice(choice) => {
                let condition = choice.condition.as_deref();
                if let Some(name) = condition {
                    self.condition(name, node.position);
                }
            }
            Value::Function(function) => {
                let first = function.arguments.first();
                match (function.name.as_str(), first.and_then(Node::text)) {
                    ("Fn::FindInMap", Some(name)) => {
                        self.mappings.entry(name).or_insert(node.position);
                    }
                    ("Condition", Some(name)) => self.condition(name, node.position),
                    ("Fn::FindInMap" | "Fn::Transform", _) => self.is_open = true,
                    _ => {}
                }
            }
            Value::Object(object) => self.is_open |= object.open,
            _ => {}
        }
        node.parts().into_iter().for_each(|node| self.node(node));
    }
}

fn missing(stack: usize, template: &Template, uses: &Uses<'_>, report: &mut Report) {
    if !template.complete {
        return;
    }
    let sections = [
        (
            &uses.conditions,
            &template.conditions,
            MISSING_CONDITION,
            "condition",
        ),
        (
            &uses.mappings,
            &template.mappings,
            MISSING_MAPPING,
            "mapping",
        ),
    ];
    for (used, declared, rule, what) in sections {
        for (name, position) in used {
            let mut names = declared.iter().map(|entry| entry.name.as_str());
            if names.clone().any(|known| known == *name) {
                continue;
            }
            let meant = suggest(name, names.by_ref());
            let help = meant.map(|meant| format!("did you mean `{meant}`?"));
            let message = format!("there is no {what} `{name}` in the template");
            report.of_stack(stack, rule.at(*position, message).with_help(help));
        }
    }
}

fn unused(stack: usize, template: &Template, uses: &Uses<'_>, report: &mut Report) {
    if uses.is_open {
        return;
    }
    let mut object = |rule: Rule, entry: &Entry, what: &str| {
        let message = format!("nothing {what} `{}`", entry.name);
        report.of_stack(stack, rule.at(entry.position, message));
    };
    for entry in &template.parameters {
        if !uses.parameters.contains(entry.name.as_str()) {
            object(UNUSED_PARAMETER, entry, "uses the parameter");
        }
    }
    for entry in &template.conditions {
        if !uses.conditions.contains_key(entry.name.as_str()) {
            object(UNUSED_CONDITION, entry, "uses the condition");
        }
    }
    for entry in &template.mappings {
        if !uses.mappings.contains_key(entry.name.as_str()) {
            object(UNUSED_MAPPING, entry, "looks up the mapping");
        }
    }
}
