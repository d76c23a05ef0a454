//! A function that EventBridge Scheduler runs
//!
//! ```ts
//! const f = new lambda.Function(this, 'F', {
//!   runtime: lambda.Runtime.PYTHON_3_13,
//!   handler: 'index.handler',
//!   code: lambda.Code.fromInline('def handler(event, context): pass'),
//! });
//! new scheduler.Schedule(this, 'S', {
//!   schedule: scheduler.ScheduleExpression.rate(Duration.minutes(5)),
//!   target: new schedulerTargets.LambdaInvoke(f),
//! });
//! ```

use infrastruct::{Construct, construct};
use infrastruct_constructs::{Code, Function, Runtime, Schedule, every, minutes};

#[derive(Construct)]
pub(crate) struct Example {
    function: Function,
    schedule: Schedule,
}

pub(crate) fn example() -> Example {
    construct!(Example {
        function: Function::new(
            Runtime::PYTHON_3_13,
            "index.handler",
            Code::inline("def handler(event, context): pass")
        ),
        schedule: Schedule::new(every(minutes(5)), &function),
    })
}
