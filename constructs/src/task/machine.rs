//! Other state machines.

use infrastruct::{Any, IntoValue, Ref, aws, sub};

use super::{Callback, Task, events_of};
use crate::grant::Grant;
use crate::reference::IntoRef;

/// Runs another machine with an input, and waits for its end; its output is the result, as JSON.
///
/// Granted: `states:StartExecution` on the machine, `states:DescribeExecution` and `states:StopExecution` on its executions, and the
/// rule `StepFunctionsGetEventsForStepFunctionsExecutionRule`.
///
/// ```
/// use infrastruct_constructs::{StateMachine, minutes, states, task::{machine, path}};
///
/// let payment = StateMachine::new(states!(wait: Wait { seconds: minutes(1), end: true }));
/// let order = StateMachine::new(states!(
///     pay: Task { call: machine::run(&payment, path("$.order")), end: true },
/// ));
/// ```
pub fn run(
    machine: impl IntoRef<aws::stepfunctions::StateMachine>,
    input: impl IntoValue<Any>,
) -> Task {
    let machine = machine.into_ref();
    let name = machine.name();
    let executions =
        sub!("arn:{AWS::Partition}:states:{AWS::Region}:{AWS::AccountId}:execution:{name}:*");
    of("states:startExecution.sync:2", machine, input)
        .needs(Grant::to(["states:DescribeExecution", "states:StopExecution"]).on(executions))
        .needs(events_of(
            "StepFunctionsGetEventsForStepFunctionsExecutionRule",
        ))
}

/// Starts another machine with an input, and goes on.
///
/// Granted: `states:StartExecution` on the machine.
pub fn start(
    machine: impl IntoRef<aws::stepfunctions::StateMachine>,
    input: impl IntoValue<Any>,
) -> Task<Callback> {
    of("states:startExecution", machine.into_ref(), input)
}

fn of<C>(
    integration: &'static str,
    machine: Ref<aws::stepfunctions::StateMachine>,
    input: impl IntoValue<Any>,
) -> Task<C> {
    let start = Grant::to(["states:StartExecution"]).on(machine.arn());
    Task::new(integration, [start])
        .with("StateMachineArn", machine.arn())
        .with("Input", input)
}
