//! The cores of this machine, for many files.

use std::num::NonZero;
use std::sync::{Mutex, PoisonError};
use std::{panic, thread};

/// A thread is started for so many items at least: to start one takes as long as a small template.
const FEW: usize = 4;
/// As deep as values may lie within each other, the first thread's stack holds them.
const STACK: usize = 8 << 20;

/// What a function makes of each item, in their order.
pub(crate) fn map<T: Send, R: Send>(items: Vec<T>, work: impl Fn(T) -> R + Sync) -> Vec<R> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let workers = cores.min(items.len() / FEW);
    if workers < 2 {
        return items.into_iter().map(work).collect();
    }
    let queue = Mutex::new(items.into_iter().enumerate());
    let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).next();
    let run = || {
        let mut done = Vec::new();
        while let Some((at, item)) = next() {
            done.push((at, work(item)));
        }
        done
    };
    let mut done = thread::scope(|scope| {
        let start = |_| {
            let thread = thread::Builder::new().stack_size(STACK);
            thread.spawn_scoped(scope, run).ok()
        };
        let others: Vec<_> = (1..workers).filter_map(start).collect();
        let mut done = run();
        for other in others {
            let more = other.join();
            done.extend(more.unwrap_or_else(|panicked| panic::resume_unwind(panicked)));
        }
        done
    });
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, made)| made).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_made_is_in_order() {
        for count in [0, 1, 7, 100] {
            let items: Vec<usize> = (0..count).collect();
            let doubled: Vec<usize> = items.iter().map(|item| item * 2).collect();
            assert_eq!(map(items, |item| item * 2), doubled);
        }
    }
}
