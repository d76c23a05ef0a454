//! Permissions as values.

use infrastruct::{Any, IntoValue};

use crate::arn::IntoArn;
use crate::several::several;
use crate::stands::stands;
use crate::statement::Statement;
use crate::string::IntoStrings;

/// What somebody may do: `topic.publish()`, `queue.consume()`. Whoever has a [`Role`](crate::Role) takes it, and a role
/// merges what it takes.
///
/// What no piece offers is written out:
///
/// ```
/// use infrastruct_constructs::Grant;
///
/// let see_metrics = Grant::to(["cloudwatch:GetMetricData"]).on("*");
/// ```
#[derive(Clone, Debug, Default)]
#[must_use = "a grant allows nothing until a role takes it: `.grants([…])`"]
pub struct Grant {
    pub(crate) statements: Vec<Statement>,
}

impl Grant {
    /// A permission to do actions, such as `s3:GetObject`.
    pub fn to(actions: impl IntoStrings) -> Self {
        Statement::allow(actions).into()
    }

    /// On a resource, by ARN or pattern, and those said before.
    pub fn on(self, resource: impl IntoArn) -> Self {
        let resource = resource.into_arn();
        self.each(|statement| statement.on(&resource))
    }

    /// Only where a condition holds: an operator such as `StringEquals`, a key such as `aws:RequestedRegion`, and a value.
    pub fn when(
        self,
        operator: &'static str,
        key: &'static str,
        value: impl IntoValue<Any>,
    ) -> Self {
        let value = value.into_value();
        self.each(|statement| statement.when(operator, key, &value))
    }

    /// Both.
    pub fn and(mut self, other: Self) -> Self {
        self.statements.extend(other.statements);
        self
    }

    /// Whether it names an action, by itself or by a pattern such as `s3:*`.
    pub(crate) fn names(&self, action: &str) -> bool {
        self.statements
            .iter()
            .any(|statement| statement.names(action))
    }

    fn each(mut self, change: impl Fn(Statement) -> Statement) -> Self {
        self.statements = self.statements.into_iter().map(change).collect();
        self
    }
}

impl From<Statement> for Grant {
    fn from(statement: Statement) -> Self {
        Self {
            statements: vec![statement],
        }
    }
}

stands! {
    /// What somebody may do: a [`Grant`], or a [`Statement`].
    #[diagnostic::on_unimplemented(
        message = "`{Self}` is no permission",
        label = "not a `Grant`",
        note = "what a piece lets others do: `queue.send()`; anything else: `Grant::to([\"sqs:SendMessage\"]).on(queue.arn())`"
    )]
    IntoGrant, into_grant for Grant
}

several! {
    /// Permissions, as a list: `[jobs.send(), lake.read("raw/*")]`.
    IntoGrants, into_grants of IntoGrant as IntoGrant::into_grant => Grant
}
