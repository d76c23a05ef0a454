//! What a user agrees to: asked for in a terminal, given by flags in a pipe.

use std::fmt;

use clap::ValueEnum;

use crate::error::Error;
use crate::terminal::Terminal;

/// What a deployment may not do unasked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(crate) enum Risk {
    /// Somebody may do, or reach, more than before
    Broadening,
    /// A resource that holds data is deleted or replaced
    Destructive,
}

impl fmt::Display for Risk {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Broadening => "broadening",
            Self::Destructive => "destructive",
        })
    }
}

/// What was agreed to beforehand.
#[derive(Clone, Debug, Default)]
pub(crate) struct Consent {
    /// Everything.
    pub(crate) everything: bool,
    /// These risks.
    pub(crate) risks: Vec<Risk>,
}

impl Consent {
    /// Whether all of these risks were agreed to.
    pub(crate) fn is_given(&self, risks: &[Risk]) -> bool {
        self.everything || risks.iter().all(|risk| self.risks.contains(risk))
    }

    /// Whether the user agrees to a question that is asked for the sake of these risks; without one, it is not asked.
    ///
    /// Where nobody can be asked, that is an error, which says the flag that answers.
    pub(crate) fn ask(
        &self,
        terminal: &Terminal,
        question: &str,
        risks: &[Risk],
    ) -> Result<bool, Error> {
        let open: Vec<&Risk> = risks
            .iter()
            .filter(|risk| !self.everything && !self.risks.contains(risk))
            .collect();
        if open.is_empty() {
            return Ok(true);
        }
        if terminal.interactive {
            return terminal.confirm(question);
        }
        let names: Vec<String> = open.iter().map(ToString::to_string).collect();
        Err(
            Error::refused(format!("refused, since nobody can be asked: {question}")).help(
                format!(
                    "agree with `--allow {}`, or to everything with `--yes`",
                    names.join(",")
                ),
            ),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pipe() -> Terminal {
        Terminal {
            interactive: false,
            width: 80,
        }
    }

    #[test]
    fn a_pipe_refuses_and_names_the_flag() {
        let consent = Consent {
            everything: false,
            risks: vec![Risk::Broadening],
        };
        let both = [Risk::Broadening, Risk::Destructive];
        let error = consent
            .ask(&pipe(), "deploy `Ingest`?", &both)
            .unwrap_err()
            .to_string();
        assert!(error.contains("--allow destructive`"), "{error}");
        assert!(
            consent
                .ask(&pipe(), "deploy `Ingest`?", &[Risk::Broadening])
                .unwrap()
        );
        assert!(consent.ask(&pipe(), "deploy `Ingest`?", &[]).unwrap());
    }

    #[test]
    fn yes_agrees_to_everything() {
        let consent = Consent {
            everything: true,
            risks: Vec::new(),
        };
        assert!(
            consent
                .ask(&pipe(), "deploy `Ingest`?", &[Risk::Destructive])
                .unwrap()
        );
    }
}
