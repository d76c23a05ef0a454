//! What Task states call: `call: sqs::send(&orders, path("$.order"))`.
//!
//! Each says what the machine's role is granted for it, which is what AWS documents for it, and no more.
//!
//! | service | tasks |
//! |---|---|
//! | Lambda | the function itself, [`lambda::invoke`] |
//! | SQS, SNS, `EventBridge` | [`sqs::send`], [`sns::publish`], [`events::put`] |
//! | `DynamoDB` | [`dynamodb::get`], [`dynamodb::put`], [`dynamodb::update`], [`dynamodb::delete`] |
//! | Glue, Athena | [`glue::run`], [`athena::query`] |
//! | EMR Serverless, Batch, ECS | [`emr_serverless::run`], [`batch::run`], [`ecs::run`] |
//! | other state machines | [`machine::run`], [`machine::start`] |
//! | anything else | [`sdk::call`], [`http::call`] |

pub mod athena;
pub mod batch;
pub mod dynamodb;
pub mod ecs;
pub mod emr_serverless;
pub mod events;
pub mod glue;
pub mod http;
pub mod lambda;
pub mod machine;
pub mod sdk;
pub mod sns;
pub mod sqs;

use std::borrow::Cow;
use std::marker::PhantomData;

use infrastruct::{Any, Expression, IntoValue, Part, Ref, Resource, Text, Value, aws, sub};

pub use crate::definition::{path, token};
use crate::function::Function;
use crate::grant::Grant;

/// What a Task state can call.
#[diagnostic::on_unimplemented(
    message = "a state cannot call `{Self}`",
    label = "not a task",
    note = "a state calls `&function`, or what the functions of `task` make: `sqs::send(&queue, …)`"
)]
pub trait Integration {
    /// What a state says in order to call it.
    fn request(&self) -> Request;
}

/// What a state says in order to call something.
#[derive(Clone, Debug)]
pub struct Request {
    /// The ARN of a function or an activity, or of a service's integration: `Resource` of the state.
    pub resource: Value<Text>,
    /// What it is handed, by name: `Parameters` of the state, or `Arguments`.
    pub arguments: Vec<(String, Part)>,
    /// What the machine's role has to be granted.
    pub grants: Vec<Grant>,
}

/// A call of a service, which answers at once or is waited for.
#[derive(Clone, Debug)]
#[must_use = "a task is nothing until a state calls it: `Task { call: … }`"]
pub struct Task<C = Waited> {
    request: Request,
    integration: Cow<'static, str>,
    callback: PhantomData<C>,
}

/// Of a task: nothing more can be waited for.
#[derive(Clone, Copy, Debug)]
pub enum Waited {}

/// Of a task: it can hand on a token, and wait until somebody comes back with it.
#[derive(Clone, Copy, Debug)]
pub enum Callback {}

impl<C> Task<C> {
    /// A call of an integration, such as `sqs:sendMessage`.
    pub(crate) fn new(
        integration: impl Into<Cow<'static, str>>,
        grants: impl IntoIterator<Item = Grant>,
    ) -> Self {
        let integration = integration.into();
        Self {
            request: Request {
                resource: sub!("arn:{AWS::Partition}:states:::{}", &integration),
                arguments: Vec::new(),
                grants: grants.into_iter().collect(),
            },
            integration,
            callback: PhantomData,
        }
    }

    /// Hands something on, by the name that the service has for it; in place of what was handed by that name before.
    pub fn with(mut self, name: &str, value: impl IntoValue<Any>) -> Self {
        let arguments = &mut self.request.arguments;
        arguments.retain(|(known, _)| known != name);
        arguments.push((name.to_owned(), value.into_value().into_part()));
        self
    }

    /// Needs a permission beside its own: of the data that a query reads, of what an action of the SDK works on.
    pub fn needs(mut self, grant: Grant) -> Self {
        self.request.grants.push(grant);
        self
    }
}

impl Task<Callback> {
    /// Waits until somebody completes it who was handed its [`token`], which has to be among what is handed on:
    /// `json!({ "token": token() })`. Whoever does needs [`StateMachine::respond`](crate::StateMachine::respond).
    pub fn wait_for_token(self) -> Task {
        let integration = self.integration;
        Task {
            request: Request {
                resource: sub!(
                    "arn:{AWS::Partition}:states:::{}.waitForTaskToken",
                    &integration
                ),
                ..self.request
            },
            integration,
            callback: PhantomData,
        }
    }
}

#[diagnostic::do_not_recommend]
impl<C> Integration for Task<C> {
    fn request(&self) -> Request {
        self.request.clone()
    }
}

#[diagnostic::do_not_recommend]
impl<I: Integration + ?Sized> Integration for &I {
    fn request(&self) -> Request {
        (**self).request()
    }
}

/// The function by itself: what the state is handed is its event, and what it returns the state's result.
#[diagnostic::do_not_recommend]
impl Integration for Function {
    fn request(&self) -> Request {
        Request {
            resource: self.arn().text(),
            arguments: Vec::new(),
            grants: vec![self.invoke()],
        }
    }
}

#[diagnostic::do_not_recommend]
impl Integration for Ref<aws::lambda::Function> {
    fn request(&self) -> Request {
        Request {
            resource: self.arn().text(),
            arguments: Vec::new(),
            grants: vec![lambda::permission(*self)],
        }
    }
}

#[diagnostic::do_not_recommend]
impl Integration for Resource<aws::lambda::Function> {
    fn request(&self) -> Request {
        Ref::from(self).request()
    }
}

/// An activity, which workers poll for; that takes no permission of the machine's.
#[diagnostic::do_not_recommend]
impl Integration for Resource<aws::stepfunctions::Activity> {
    fn request(&self) -> Request {
        Request {
            resource: self.arn().text(),
            arguments: Vec::new(),
            grants: Vec::new(),
        }
    }
}

/// The rule by which Step Functions learns of the end of what it has started, which it makes itself.
fn events_of(rule: &'static str) -> Grant {
    Grant::to(["events:DescribeRule", "events:PutRule", "events:PutTargets"]).on(sub!(
        "arn:{AWS::Partition}:events:{AWS::Region}:{AWS::AccountId}:rule/{rule}"
    ))
}
