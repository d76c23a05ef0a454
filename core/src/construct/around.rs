//! The conditions of the constructs that something is in.

use std::sync::{Arc, Mutex, PoisonError};

use crate::value::part::Part;

/// The names of conditions, known to what is declared and to each walk that has found it.
#[derive(Clone, Debug, Default)]
pub struct Around(Arc<Mutex<Vec<Part>>>);

impl Around {
    pub fn add(&self, condition: Part) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(condition);
    }

    pub fn list(&self) -> Vec<Part> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}
