//! What CloudFormation refuses of outputs: long descriptions, odd export names, and one name exported twice.

use std::collections::BTreeMap;

use crate::cross_stack::Links;
use crate::diagnostic::Diagnostic;
use crate::outline::{Content, Outline};
use crate::part::Shape;

const DESCRIPTION_BYTES: usize = 1024;

/// Checks the outputs of all stacks.
pub(crate) fn check(outline: &Outline, links: &Links, diagnostics: &mut Vec<Diagnostic>) {
    let mut exporters: BTreeMap<(Option<&str>, Option<&str>, &str), &str> = BTreeMap::new();
    for (number, stack) in outline.stacks.iter().enumerate() {
        let settings = &stack.settings;
        let place = (settings.account.as_deref(), settings.region.as_deref());
        for name in links.exports[number]
            .values()
            .filter_map(|export| export.name.as_deref())
        {
            exporters.insert((place.0, place.1, name), &settings.name);
        }
        for member in &stack.members {
            let Content::Output(output) = &member.content else {
                continue;
            };
            let mut object = |message: String| {
                diagnostics.push(
                    Diagnostic::error("output", message)
                        .of(&member.path)
                        .at(member.location),
                );
            };
            if let Some(text) = output
                .description
                .as_ref()
                .filter(|text| text.len() > DESCRIPTION_BYTES)
            {
                object(format!(
                    "the description has {} bytes, where {DESCRIPTION_BYTES} are allowed",
                    text.len()
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
                object(format!(
                    "the export name `{name}` may have letters, digits, `:` and `-` only"
                ));
            }
            if let Some(first) = exporters.insert((place.0, place.1, name), &member.path) {
                object(format!(
                    "`{first}` exports `{name}` too, where a name is exported once per account and region"
                ));
            }
        }
    }
}
