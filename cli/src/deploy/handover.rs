//! A change set that was prepared before: what it does is shown and asked about again, then it is executed.

use super::deployment::{Conclusion, Deployment};
use super::nested;
use super::prepared::Prepared;
use crate::aws::{ChangeSet, Cloud, StackState};
use crate::error::Error;

impl Deployment<'_> {
    /// Executes a change set that waits, of the template that this deployment has as its own.
    pub(crate) async fn hand_over<C: Cloud>(
        &self,
        cloud: &C,
        change_set: &ChangeSet,
    ) -> Result<(Conclusion, StackState), Error> {
        let name = &self.stack.name;
        if !change_set.is_available() {
            let error = Error::new(format!(
                "the change set `{}` of `{name}` cannot be executed",
                change_set.name
            ));
            let error = match &change_set.reason {
                Some(reason) => error.caused_by(reason.as_str()),
                None => error,
            };
            return Err(error.help(format!(
                "make one of the stack as it is now: `cargo infrastruct deploy {name} --prepare`"
            )));
        }
        let state = cloud.stack(name).await?;
        let deployed = state.as_ref().filter(|state| !state.status.is_absent());
        if let Some(state) = deployed.filter(|state| state.status.is_in_progress()) {
            return Err(
                Error::new(format!("`{name}` is {}", state.status)).help(format!(
                    "`cargo infrastruct events {name} --follow` shows when that is over"
                )),
            );
        }
        self.check_unfinished(deployed)?;
        let old = match deployed {
            Some(state) => Some(cloud.template(&state.id).await?),
            None => None,
        };
        let mut change_set = change_set.clone();
        nested::gather(cloud, &mut change_set).await?;
        let change_set = &change_set;
        self.check_replacements(change_set)?;
        let difference = self.difference(cloud, deployed, old.as_deref(), change_set);
        let mut difference = difference.await?;
        if let Some(state) = deployed {
            difference.compare_tags(&state.tags, &change_set.tags);
        }
        self.progress
            .note(&self.announcement(&difference, change_set));
        if !self.agreed(&difference, change_set).await? {
            return Ok((Conclusion::Refused, state.unwrap_or_default()));
        }
        let Some(state) = self.execute(cloud, change_set).await? else {
            return Err(Error::new(format!(
                "`{name}` has changed since the change set `{}` was made, so it was not executed",
                change_set.name
            ))
            .help(format!(
                "make one of the stack as it is now: `cargo infrastruct deploy {name} --prepare`"
            )));
        };
        Ok((Conclusion::Deployed, self.finish(cloud, state).await?))
    }
}

/// Whether what was prepared is what the app builds now; else what is executed was not built from what is here.
pub(crate) fn check_same(
    stack: &str,
    change_set: &str,
    built: &Prepared,
    text: &str,
) -> Result<(), Error> {
    if built.says_the_same(text) {
        return Ok(());
    }
    Err(Error::new(format!(
        "the change set `{change_set}` of `{stack}` is of another template than the app builds now"
    ))
    .help(format!(
        "`cargo infrastruct deploy {stack} --prepare` makes one of what is built now"
    ))
    .help("`--as-prepared` executes it all the same"))
}
