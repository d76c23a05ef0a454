//! `cargo infrastruct new`.
use crate::context::Context;
use crate::error::Error;
use crate::outcome::Outcome;
use clap::Args;
/// new
#[derive(Args, Debug)]
pub(crate) struct New {}
impl New {
    pub(crate) fn run(&self, _context: &Context) -> Result<Outcome, Error> {
        Ok(Outcome::Done)
    }
}
