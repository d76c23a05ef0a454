//! Deploying: what is decided, asked, shown and done, from templates to stacks.

mod agreement;
mod capability;
mod consent;
mod deployment;
mod distribution;
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
pub(crate) use consent::{Consent, Risk};
pub(crate) use deployment::{Conclusion, Deployment};
pub(crate) use distribution::Distribution;
pub(crate) use execution::{Manner, execute};
pub(crate) use handover::check_same;
pub(crate) use parameters::Parameters;
pub(crate) use prepared::Prepared;
pub(crate) use preview::preview;
pub(crate) use progress::Progress;
pub(crate) use proposal::{leave_nothing, propose, withdraw};
pub(crate) use run::{Run, run};
pub(crate) use settings::Settings;
pub(crate) use settings::read_tags;
pub(crate) use summary::summary;
pub(crate) use swap::{Swapped, code_alone, swap};
pub(crate) use token::token;
