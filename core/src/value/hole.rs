//! Parts on their way from an expansion into a resource.
//!
//! A [`Part`] must be dropped, and an expansion with hundreds of them makes rustc write as many clean-ups. So an
//! expansion handles numbers, and the parts wait here for the resource that takes them.

use std::cell::RefCell;

use crate::value::part::Part;

thread_local! {
    static WAITING: RefCell<Vec<Option<Part>>> = const { RefCell::new(Vec::new()) };
}

/// A part that waits for its resource.
#[derive(Debug)]
pub struct Hole(usize);

impl Hole {
    pub fn new(part: Part) -> Self {
        WAITING.with_borrow_mut(|waiting| {
            waiting.push(Some(part));
            Self(waiting.len() - 1)
        })
    }

    pub fn take_all(holes: &[Self]) -> Vec<Part> {
        WAITING.with_borrow_mut(|waiting| {
            let take = |hole: &Self| {
                waiting
                    .get_mut(hole.0)
                    .and_then(Option::take)
                    .unwrap_or(Part::ABSENT)
            };
            let parts = holes.iter().map(take).collect();
            // those of an enclosing literal may still wait below
            while waiting.last().is_some_and(Option::is_none) {
                waiting.pop();
            }
            parts
        })
    }
}

/// A part as it is.
pub fn hole(part: Part) -> Hole {
    Hole::new(part)
}
