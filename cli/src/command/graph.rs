//! `cargo infrastruct graph`.
use crate::context::Context;
use crate::error::Error;
use crate::outcome::Outcome;
use clap::Args;
/// graph
#[derive(Args, Debug)]
pub(crate) struct Graph {}
impl Graph {
    pub(crate) fn run(&self, _context: &Context) -> Result<Outcome, Error> {
        Ok(Outcome::Done)
    }
}
