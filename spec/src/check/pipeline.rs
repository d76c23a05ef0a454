//! Pipelines: where sources stand, and which artifacts actions hand on.

use crate::Resource;
use crate::list::List;
use crate::ordered::OrderedMap;
use crate::query::context::Context;
use crate::query::sight::{is_known, one, text, text_at, within};
use crate::rule::{Family, Report, Rule};
use crate::suggest;
use crate::template::value::{Node, Position, Value};

pub(super) const FAMILY: Family = Family::new(&[PIPELINE_ARTIFACT, PIPELINE_SOURCE], check);

const PIPELINE_ARTIFACT: Rule = Rule::error(
    "pipeline_artifact",
    "an artifact of a pipeline that is made twice, or taken before it is made",
)
.because(
    "An action takes what an action before it has made, and no two make the same.",
    "https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-pipeline-structure.html",
)
.lint(&["E3701", "E3703"]);

const PIPELINE_SOURCE: Rule = Rule::error(
    "pipeline_source",
    "a source that is not in a pipeline's first stage, or something else that is",
)
.because(
    "A pipeline starts with its sources, in a stage of their own.",
    "https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-pipeline-structure.html",
)
.lint(&["E3700"]);

fn check(context: &Context<'_>, report: &mut Report) {
    for (at, resource, _) in context.resources() {
        if resource.type_name == "AWS::CodePipeline::Pipeline" {
            sources(at, resource, report);
            artifacts(at, resource, report);
        }
    }
}

fn items<'n>(node: &'n Node, path: &str) -> &'n [Node] {
    match within(node, path).map(|node| &node.value) {
        Some(Value::List(items)) => items,
        _ => &[],
    }
}

/// The first stage has sources and nothing else, and no other stage has one.
fn sources(at: usize, pipeline: &Resource, report: &mut Report) {
    let Some(Value::List(stages)) = one(pipeline, "Stages").map(|node| &node.value) else {
        return;
    };
    // a stage that may be left out moves the others
    if stages
        .iter()
        .any(|stage| !matches!(stage.value, Value::Object(_)))
    {
        return;
    }
    for (index, stage) in stages.iter().enumerate() {
        for action in items(stage, "Actions") {
            let Some(category) = within(action, "ActionTypeId/Category") else {
                continue;
            };
            let Some(name) = text(category) else { continue };
            let message = match (index, name) {
                (0, "Source") => continue,
                (0, _) => format!("the first stage has sources only, and `{name}` is none"),
                (_, "Source") => "a source stands in the first stage only".to_owned(),
                _ => continue,
            };
            report.add(at, PIPELINE_SOURCE.at(category.position, message));
        }
    }
}

/// Each artifact is made once, and before it is taken.
fn artifacts(at: usize, pipeline: &Resource, report: &mut Report) {
    let mut made: OrderedMap<&str, Position> = OrderedMap::new();
    for stage in items(&pipeline.properties, "Stages") {
        for action in items(stage, "Actions") {
            for artifact in items(action, "InputArtifacts") {
                if let Some((name, node)) = named(artifact)
                    && !made.contains_key(name)
                    && before_is_known(pipeline)
                {
                    let known = suggest(name, made.keys().copied());
                    let help = known.map(|known| format!("did you mean `{known}`?"));
                    let message = format!("no earlier action makes an artifact `{name}`");
                    let found = PIPELINE_ARTIFACT.at(node.position, message);
                    report.add(at, found.with_help(help));
                }
            }
            for artifact in items(action, "OutputArtifacts") {
                let Some((name, node)) = named(artifact) else {
                    continue;
                };
                if let Some(first) = made.get(name) {
                    let message = format!("artifact `{name}` is made twice");
                    let found = PIPELINE_ARTIFACT.at(node.position, message);
                    report.add(at, found.note(*first, "it is made here first"));
                }
                made.entry(name).or_insert(node.position);
            }
            template_path(at, action, report);
        }
    }
}

fn named(artifact: &Node) -> Option<(&str, &Node)> {
    let node = within(artifact, "Name")?;
    Some((text(node)?, node))
}

/// Whether no stage or action is made by a choice, so that all artifacts are seen.
fn before_is_known(pipeline: &Resource) -> bool {
    for stage in items(&pipeline.properties, "Stages") {
        match within(stage, "Actions").map(|actions| &actions.value) {
            Some(Value::List(actions)) => {
                let is_action_known =
                    |action: &Node| within(action, "OutputArtifacts").is_none_or(is_known);
                if !actions.iter().all(is_action_known) {
                    return false;
                }
            }
            _ => return false,
        }
    }
    true
}

/// `TemplatePath: "Built::template.json"`: the artifact is one that the action takes.
fn template_path(at: usize, action: &Node, report: &mut Report) {
    let Some(path) = within(action, "Configuration/TemplatePath") else {
        return;
    };
    let Some((artifact, _)) = text(path).and_then(|text| text.split_once("::")) else {
        return;
    };
    let inputs = items(action, "InputArtifacts");
    let names: Vec<&str> = inputs
        .iter()
        .filter_map(|input| text_at(input, "Name"))
        .list();
    if names.len() == inputs.len() && !names.contains(&artifact) {
        let message = format!("`{artifact}` is none of the artifacts that the action takes");
        let help = suggest(artifact, names).map(|name| format!("did you mean `{name}`?"));
        let found = PIPELINE_ARTIFACT.at(path.position, message);
        report.add(at, found.with_help(help));
    }
}
