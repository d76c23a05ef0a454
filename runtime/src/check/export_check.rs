//! What CloudFormation refuses of outputs: long descriptions, odd export names, and one name exported twice.

use std::collections::BTreeMap;

use infrastruct_core::report::diagnostic::Diagnostic;
use infrastruct_core::value::part::Shape;

use crate::synth::cross_stack::Links;
use crate::synth::member::Content;
use crate::synth::outline::{Outline, StackOutline};

const DESCRIPTION_BYTES: usize = 1024;

/// Checks the outputs of all stacks.
pub(crate) fn check(outline: &Outline, links: &Links, diagnostics: &mut Vec<Diagnostic>) {
    let mut exporters: BTreeMap<(Option<&str>, Option<&str>, &str), &str> = BTreeMap::new();
    for (stack, exports) in outline.stacks.iter().zip(&links.exports) {
        let (account, region) = place(stack);
        for export in exports.values() {
            if let Some(name) = &export.name {
                exporters.insert((account, region, name), &export.source.0);
            }
        }
    }
    for (stack, exports) in outline.stacks.iter().zip(&links.exports) {
        let (account, region) = place(stack);
        for member in &stack.members {
            let Content::Output(output) = &member.content else {
                continue;
            };
            let mut object = |diagnostic: Diagnostic| {
                diagnostics.push(diagnostic.of(&member.path).at(member.location));
            };
            if let Some(export) = exports.get(&member.logical_id) {
                let message = format!(
                    "the output `{}` is also the one that other stacks read `{}` from",
                    member.logical_id, export.source.0
                );
                object(Diagnostic::error("output", message).help("give its field another name"));
            }
            if let Some(text) = output
                .description
                .as_ref()
                .filter(|text| text.len() > DESCRIPTION_BYTES)
            {
                object(Diagnostic::error(
                    "output",
                    format!(
                        "the description has {} bytes, where {DESCRIPTION_BYTES} are allowed",
                        text.len()
                    ),
                ));
            }
            let Some(Shape::Text(name)) = output.export.as_ref().map(|name| &name.shape) else {
                continue;
            };
            if name.is_empty()
                || !name
                    .bytes()
                    .all(|letter| letter.is_ascii_alphanumeric() || b":-".contains(&letter))
            {
                object(Diagnostic::error(
                    "output",
                    format!("the export name `{name}` may have letters, digits, `:` and `-` only"),
                ));
            }
            if let Some(first) = exporters.insert((account, region, name), &member.path) {
                object(Diagnostic::error(
                    "output",
                    format!(
                        "`{first}` exports `{name}` too, where a name is exported once per account and region"
                    ),
                ));
            }
        }
    }
}

fn place(stack: &StackOutline) -> (Option<&str>, Option<&str>) {
    let settings = &stack.settings;
    (settings.account.as_deref(), settings.region.as_deref())
}
