//! A function that runs every five minutes
//!
//! ```ts
//! const f = new lambda.Function(this, 'F', {
//!   runtime: lambda.Runtime.PYTHON_3_13,
//!   handler: 'index.handler',
//!   code: lambda.Code.fromInline('def handler(event, context): pass'),
//! });
//! new events.Rule(this, 'R', {
//!   schedule: events.Schedule.rate(Duration.minutes(5)),
//!   targets: [new targets.LambdaFunction(f)],
//! });
//! ```

use infrastruct::{Construct, construct};
use infrastruct_constructs::{Code, Function, Rule, Runtime, every, minutes};

#[derive(Construct)]
pub(crate) struct Example {
    function: Function,
    rule: Rule,
}

pub(crate) fn example() -> Example {
    construct!(Example {
        function: Function::new(
            Runtime::PYTHON_3_13,
            "index.handler",
            Code::inline("def handler(event, context): pass")
        ),
        rule: Rule::schedule(every(minutes(5))).target(&function),
    })
}
