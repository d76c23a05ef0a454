//! The order in which stacks are deployed.

use infrastruct_core::report::diagnostic::Diagnostic;

use crate::synth::links::Links;
use crate::synth::outline::Outline;

/// The stacks in order of deployment: each after those it needs, else as written.
pub(crate) fn of_stacks(
    outline: &Outline,
    links: &Links,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<usize> {
    let mut order = Vec::with_capacity(outline.stacks.len());
    let mut done = vec![false; outline.stacks.len()];
    while order.len() < done.len() {
        let ready = (0..done.len())
            .find(|&stack| !done[stack] && links.needs[stack].keys().all(|&need| done[need]));
        let Some(ready) = ready else {
            diagnostics.push(cycle(outline, links, &done));
            return order;
        };
        done[ready] = true;
        order.push(ready);
    }
    order
}

/// The cycle that the first stack without a place in the order runs into.
fn cycle(outline: &Outline, links: &Links, done: &[bool]) -> Diagnostic {
    let open = |stack: usize| links.needs[stack].keys().copied().find(|&need| !done[need]);
    let mut path = Vec::new();
    let mut next = (0..done.len()).find(|&stack| !done[stack]);
    while let Some(stack) = next {
        if let Some(start) = path.iter().position(|&known| known == stack) {
            path.drain(..start);
            path.push(stack);
            break;
        }
        path.push(stack);
        next = open(stack);
    }
    let name = |stack: usize| format!("`{}`", outline.stacks[stack].settings.name);
    let names: Vec<String> = path.iter().map(|&stack| name(stack)).collect();
    let message = format!("stacks need each other in a cycle: {}", names.join(" → "));
    let first = path.first().copied().unwrap_or_default();
    let diagnostic =
        Diagnostic::error("stack_cycle", message).at(outline.stacks[first].settings.location);
    path.windows(2).fold(diagnostic, |diagnostic, step| {
        let (one, other) = (name(step[0]), name(step[1]));
        match links.needs[step[0]].get(&step[1]) {
            Some(first) => {
                let message = format!("{one} needs {other} for `{}`", first.path);
                diagnostic.note(Some(first.location), message)
            }
            None => diagnostic,
        }
    })
}
