//! The question before a deployment: what it may cost, and whether somebody agrees to that.

use super::consent::{Consent, Risk};
use super::progress::Progress;
use crate::error::Error;

/// What is asked before something is deployed.
#[derive(Clone, Debug)]
pub(crate) struct Agreement<'a> {
    /// What is deployed, and where: `` `Ingest` ``.
    pub(crate) what: String,
    /// Whether somebody may do, or reach, more than before.
    pub(crate) broadens: bool,
    /// The resources that go with what they hold: `` `Table` (AWS::DynamoDB::Table) ``.
    pub(crate) lost: Vec<String>,
    /// What has to be acknowledged.
    pub(crate) capabilities: &'a [String],
}

impl Agreement<'_> {
    /// Asks where it may cost something, and nothing where it may not.
    pub(crate) async fn ask(&self, consent: &Consent, progress: &Progress) -> Result<bool, Error> {
        let mut risks = Vec::new();
        let mut reasons = Vec::new();
        if self.broadens {
            risks.push(Risk::Broadening);
            reasons.push("broadens what may be done or reached".to_owned());
        }
        if !self.lost.is_empty() {
            risks.push(Risk::Destructive);
            reasons.push(format!(
                "deletes or replaces {}, with what it holds",
                self.lost.join(", ")
            ));
        }
        let capabilities = match self.capabilities {
            [] => String::new(),
            names => format!(", acknowledging {}", names.join(" and ")),
        };
        let question = format!(
            "this {}; deploy {}{capabilities}?",
            reasons.join(" and "),
            self.what
        );
        progress.ask(consent, &question, &risks).await
    }
}
