//! Any operation of AWS's SDK.

use infrastruct::__private::sdk_operation;
use infrastruct::{Any, IntoValue, Text, Value};

use super::{Callback, Integration, Request, Task, Waited};
use crate::arn::IntoArn;
use crate::checked::Checked;
use crate::grant::Grant;

/// Calls an operation, as Step Functions names it: `sdk::call("dynamodb:updateTimeToLive")`. What it is handed is added by
/// `.with("TableName", …)`.
///
/// Granted: the actions of IAM that the operation takes, on what [`on`](Call::on) says, or on `*` where they cannot be
/// restricted. What it does with something else, such as the source of a copy or the role that a service is handed, is granted
/// [beside](Call::needs). An operation that there is not, or that lacks one of these, is an error of the build.
///
/// ```
/// use infrastruct::json;
/// use infrastruct_constructs::{Attribute, StateMachine, Table, states, task::sdk};
///
/// let sessions = Table::new(Attribute::text("id"));
/// let expire = sdk::call("dynamodb:updateTimeToLive")
///     .on(sessions.arn())
///     .with("TableName", sessions.table_name())
///     .with("TimeToLiveSpecification", json!({ "AttributeName": "until", "Enabled": true }));
/// let machine = StateMachine::new(states!(
///     list: Task { call: sdk::call("s3:listBuckets"), next: expire },
///     expire: Task { call: expire, end: true },
/// ));
/// ```
pub fn call(operation: &str) -> Call {
    Call {
        task: Task::new(format!("aws-sdk:{operation}"), []),
        operation: operation.to_owned(),
        on: Vec::new(),
    }
}

/// A call of an operation of the SDK.
#[derive(Clone, Debug)]
#[must_use = "a task is nothing until a state calls it: `Task { call: … }`"]
pub struct Call<C = Callback> {
    task: Task<C>,
    operation: String,
    on: Vec<Value<Any>>,
}

impl<C> Call<C> {
    /// On a resource, by ARN or pattern, and those said before; `"*"` is on all.
    pub fn on(mut self, resource: impl IntoArn) -> Self {
        self.on.push(resource.into_arn());
        self
    }

    /// Hands something on, by the name that the service has for it; in place of what was handed by that name before.
    pub fn with(mut self, name: &str, value: impl IntoValue<Any>) -> Self {
        self.task = self.task.with(name, value);
        self
    }

    /// Needs a permission beside its own: to read the source of a copy, to hand on a role, to use a key.
    pub fn needs(mut self, grant: Grant) -> Self {
        self.task = self.task.needs(grant);
        self
    }

    /// What it takes on its resources, or what it lacks.
    fn own(&self) -> Result<Option<Grant>, String> {
        let operation = sdk_operation(&self.operation).map_err(|why| match why.help {
            Some(help) => format!("{}: {help}", why.message),
            None => why.message,
        })?;
        let name = &self.operation;
        let granted = &self.task.request.grants;
        if !operation.is_known() && granted.is_empty() {
            return Err(format!(
                "it is not known which permissions `{name}` takes: add them by `.needs(Grant::to([…]))`"
            ));
        }
        let is_granted = |action: &String| granted.iter().any(|grant| grant.names(action));
        let choice = operation.choice();
        if !choice.is_empty() && !choice.iter().any(is_granted) {
            let choice = choice.join("`, `");
            return Err(format!(
                "which of `{choice}` the operation `{name}` takes depends on what it is handed: add them by `.needs(Grant::to([…]))`"
            ));
        }
        if let Some(lacking) = operation.beside().iter().find(|action| !is_granted(action)) {
            return Err(format!(
                "`{name}` takes `{lacking}`, too: add it by `.needs(Grant::to([\"{lacking}\"]).on(…))`"
            ));
        }
        let actions = operation.actions();
        if actions.is_empty() {
            return Ok(None);
        }
        let kinds = operation.resource_kinds();
        if self.on.is_empty() && !kinds.is_empty() {
            let kinds = kinds.join("`, `");
            return Err(format!(
                "`{name}` acts on a resource (`{kinds}`): say on which by `.on(…)`"
            ));
        }
        let grant = Grant::to(actions);
        if self.on.is_empty() {
            return Ok(Some(grant.on("*")));
        }
        Ok(Some(self.on.iter().fold(grant, Grant::on)))
    }
}

impl Call {
    /// Waits until somebody completes it who was handed its [`token`](super::token), which has to be among what is handed on.
    pub fn wait_for_token(self) -> Call<Waited> {
        Call {
            task: self.task.wait_for_token(),
            operation: self.operation,
            on: self.on,
        }
    }
}

#[diagnostic::do_not_recommend]
impl<C> Integration for Call<C> {
    fn request(&self) -> Request {
        let mut request = self.task.request();
        match self.own() {
            Ok(own) => {
                request.grants.splice(0..0, own);
            }
            Err(why) => {
                let wrong: Checked<Value<Text>> = Checked(Err(why));
                request.resource = wrong.into_value();
            }
        }
        request
    }
}
