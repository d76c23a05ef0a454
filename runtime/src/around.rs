//! The conditions of the constructs that something is in.

use std::sync::{Arc, Mutex, PoisonError};

use crate::part::Part;

/// The names of conditions, known to what is declared and to each walk that has found it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Around(Arc<Mutex<Vec<Part>>>);

impl Around {
    pub(crate) fn add(&self, condition: Part) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(condition);
    }

    pub(crate) fn list(&self) -> Vec<Part> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}
