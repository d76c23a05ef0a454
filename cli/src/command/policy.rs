//! `cargo infrastruct policy`.
use crate::context::Context;
use crate::error::Error;
use crate::outcome::Outcome;
use clap::Args;
/// policy
#[derive(Args, Debug)]
pub(crate) struct Policy {}
impl Policy {
    pub(crate) fn run(&self, _context: &Context) -> Result<Outcome, Error> {
        Ok(Outcome::Done)
    }
}
