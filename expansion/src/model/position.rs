use infrastruct_spec::Position;
use proc_macro2::Span;
use std::ops::Range;

use crate::crate_path::whole_call;
use crate::gate::Gate;

/// Where the values that the rules look at were written.
#[derive(Debug, Default)]
pub(crate) struct Positions {
    spans: Vec<Span>,
    /// The values that rustc may leave out, with what stands within them.
    gates: Vec<(Range<usize>, Gate)>,
}

impl Positions {
    pub(crate) fn add(&mut self, span: Span) -> Position {
        self.spans.push(span);
        Position(u32::try_from(self.spans.len() - 1).unwrap_or(u32::MAX))
    }

    pub(crate) fn len(&self) -> usize {
        self.spans.len()
    }

    /// Notes that all positions since then stand behind a gate.
    pub(crate) fn add_gate(&mut self, since: usize, gate: &Gate) {
        self.gates.push((since..self.spans.len(), gate.clone()));
    }

    pub(crate) fn span(&self, position: Position) -> Span {
        let span = self.spans.get(position.0 as usize).copied();
        span.unwrap_or_else(whole_call)
    }

    /// What has to hold for what stands there.
    pub(crate) fn gate(&self, position: Position) -> Gate {
        let mut found = Gate::default();
        for (range, gate) in &self.gates {
            if range.contains(&(position.0 as usize)) {
                found.join(gate);
            }
        }
        found
    }
}
