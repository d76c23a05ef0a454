//! A question that is being put to an account, and the calls that it takes.

use serde_json::Value;

use super::entry::Question;
use crate::aws::{Element, Fault, Inventory, JsonService, QueryService};
use crate::error::Error;

/// What is being asked, and where.
#[derive(Debug)]
pub(super) struct Asking<'a> {
    pub(super) question: &'a Question,
    /// `111122223333/eu-central-1`
    pub(super) place: &'a str,
    pub(super) inventory: Inventory,
    /// The permissions that it takes.
    pub(super) needs: &'static [&'static str],
}

impl Asking<'_> {
    pub(super) async fn query(
        &self,
        of: QueryService,
        action: &'static str,
        parameters: &[(String, String)],
        list: &str,
    ) -> Result<Vec<Element>, Error> {
        let answer = self.inventory.query(of, action, parameters, list).await;
        answer.map_err(|fault| self.failed(fault))
    }

    pub(super) async fn json(
        &self,
        of: JsonService,
        action: &'static str,
        input: &Value,
    ) -> Result<Value, Fault> {
        self.inventory.json(of, action, input).await
    }

    pub(super) async fn route_53(
        &self,
        action: &'static str,
        path: &str,
    ) -> Result<Element, Error> {
        let answer = self.inventory.route_53(action, path).await;
        answer.map_err(|fault| self.failed(fault))
    }

    /// Nothing of what there is not, which the service says by a code.
    pub(super) fn unless_missing<T>(
        &self,
        answer: Result<T, Fault>,
        code: &str,
    ) -> Result<Option<T>, Error> {
        match answer {
            Ok(answer) => Ok(Some(answer)),
            Err(fault) if fault.has_code(code) => Ok(None),
            Err(fault) => Err(self.failed(fault)),
        }
    }

    /// Who may not look is told what it takes.
    pub(super) fn failed(&self, fault: Fault) -> Error {
        if !fault.is_denied() {
            return fault.into();
        }
        let needs: Vec<String> = self.needs.iter().map(|it| format!("`{it}`")).collect();
        Error::new(fault.to_string()).help(format!(
            "looking up `{}` takes {}",
            self.question.kind,
            needs.join(", ")
        ))
    }
}

/// Filters, as EC2 takes them.
pub(super) fn filters<'a>(
    filters: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Vec<(String, String)> {
    let mut parameters = Vec::new();
    for (number, (name, value)) in (1..).zip(filters) {
        parameters.push((format!("Filter.{number}.Name"), name.to_owned()));
        parameters.push((format!("Filter.{number}.Value.1"), value.to_owned()));
    }
    parameters
}
