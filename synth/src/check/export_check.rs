//! Outputs that have the name of one that another stack reads.

use infrastruct_core::report::diagnostic::Diagnostic;

use crate::synth::links::Links;
use crate::synth::member::Content;
use crate::synth::outline::Outline;

/// Checks the outputs of all stacks.
pub(crate) fn check(outline: &Outline, links: &Links, diagnostics: &mut Vec<Diagnostic>) {
    for (stack, exports) in outline.stacks.iter().zip(&links.exports) {
        let outputs = stack.members.iter();
        for member in outputs.filter(|member| matches!(member.content, Content::Output(_))) {
            if let Some(export) = exports.get(&member.logical_id) {
                let message = format!(
                    "the output `{}` is also the one that other stacks read `{}` from",
                    member.logical_id, export.source.0
                );
                let diagnostic = Diagnostic::error("output", message).of(&member.path);
                let diagnostic = diagnostic.at(member.location);
                diagnostics.push(diagnostic.help("give its field another name"));
            }
        }
    }
}
