//! Functions, by Lambda's integration.

use infrastruct::{Any, IntoValue, Ref, aws, sub};

use super::{Callback, Task};
use crate::grant::Grant;
use crate::reference::IntoRef;

/// Invokes a function with a payload. Its result stands in `Payload` of the state's, beside the status; where only the result
/// counts, let the state call the function itself: `call: &function`.
///
/// Granted: `lambda:InvokeFunction` on the function and its versions.
///
/// ```
/// use infrastruct_constructs::{Code, Function, Runtime, StateMachine, states, task::{lambda, path}};
///
/// let check = Function::new(Runtime::PYTHON_3_13, "index.handler", Code::inline("def handler(event, context): pass"));
/// let machine = StateMachine::new(states!(
///     check: Task { call: lambda::invoke(&check, path("$.job")), result_path: "$.check", end: true },
/// ));
/// ```
pub fn invoke(
    function: impl IntoRef<aws::lambda::Function>,
    payload: impl IntoValue<Any>,
) -> Task<Callback> {
    let function = function.into_ref();
    Task::new("lambda:invoke", [permission(function)])
        .with("FunctionName", function.arn())
        .with("Payload", payload)
}

pub(super) fn permission(function: Ref<aws::lambda::Function>) -> Grant {
    Grant::to(["lambda:InvokeFunction"])
        .on(function.arn())
        .on(sub!("{}:*", function.arn()))
}
