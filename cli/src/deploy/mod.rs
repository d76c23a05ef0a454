//! Deploying: what is decided, asked, shown and done, from templates to stacks.

mod agreement;
mod capability;
mod consent;
mod deployment;
mod execution;
pub(crate) mod failure;
mod handover;
pub(crate) mod nested;
mod parameters;
mod prepared;
mod preview;
mod progress;
mod proposal;
mod run;
mod settings;
pub(crate) mod stuck;
mod summary;
mod swap;
#[cfg(test)]
mod tests;
mod token;
pub(crate) mod watch;

pub(crate) use agreement::Agreement;
pub use capability::capabilities;
pub use consent::{Consent, Risk};
pub use deployment::{Conclusion, Deployment};
pub(crate) use execution::{Manner, execute};
pub use failure::first_failure;
pub(crate) use handover::check_same;
pub use parameters::Parameters;
pub use prepared::Prepared;
pub use preview::{Preview, preview};
pub use progress::{Operation, Progress};
pub(crate) use proposal::{leave_nothing, propose, withdraw};
pub use run::{Report, Run, run};
pub use settings::Settings;
pub(crate) use settings::read_tags;
pub use summary::summary;
pub(crate) use swap::{Swapped, code_alone, swap};
pub(crate) use token::{fresh, token};
