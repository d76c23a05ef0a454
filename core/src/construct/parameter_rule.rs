//! Rules of a template: what its parameters have to be together.

use std::sync::Arc;

use crate::construct::condition::Condition;
use crate::construct::item::{Item, RuleDeclaration};
use crate::construct::tree::{Construct, Visitor};
use crate::value::identity::Identity;
use crate::value::location::Location;

/// A rule of the template (`Rules`): what parameters have to be together, which CloudFormation checks before it deploys
/// anything. Its name is the path of its field.
///
/// What it asserts is said as a [`Condition`] is, which needs no field of its own here; of parameters and pseudo parameters alone.
///
/// ```
/// use infrastruct::{Condition, Parameter, ParameterRule, stack};
///
/// let workers = stack!(Workers {
///     stage: Parameter::text().allowed_values(["test", "live"]),
///     size: Parameter::text().default("t4g.small"),
///     small_tests: ParameterRule::new()
///         .when(&Condition::equals(&stage, "test"))
///         .assert(&Condition::contains(["t4g.nano", "t4g.small"], &size), "a test runs on a small instance"),
/// });
/// ```
#[derive(Debug)]
#[must_use = "a rule is in the template where it is a field of a stack or construct"]
pub struct ParameterRule {
    identity: Identity,
    declaration: RuleDeclaration,
}

impl ParameterRule {
    /// A rule that asserts nothing yet.
    #[track_caller]
    #[expect(
        clippy::new_without_default,
        reason = "a rule that asserts nothing is none"
    )]
    pub fn new() -> Self {
        let declaration = RuleDeclaration {
            location: Location::caller(),
            logical_id: None,
            when: None,
            assertions: Vec::new(),
        };
        Self {
            identity: Identity::fresh("rule"),
            declaration,
        }
    }

    /// It applies only where the condition holds (`RuleCondition`).
    pub fn when(mut self, condition: &Condition) -> Self {
        self.declaration.when = Some(condition.used());
        self
    }

    /// What has to hold (`Assert`), and what CloudFormation says where it does not (`AssertDescription`).
    pub fn assert(mut self, condition: &Condition, description: impl Into<String>) -> Self {
        let assertion = (condition.used(), description.into());
        self.declaration.assertions.push(assertion);
        self
    }

    /// Its name in the template, where that is not the path of its field.
    pub fn logical_id(mut self, id: impl Into<String>) -> Self {
        self.declaration.logical_id = Some(id.into());
        self
    }
}

#[diagnostic::do_not_recommend]
impl Construct for ParameterRule {
    fn visit(&self, visitor: &mut Visitor<'_>) {
        visitor.place(
            self.identity,
            Item::Rule(Arc::new(self.declaration.clone())),
        );
    }
}
