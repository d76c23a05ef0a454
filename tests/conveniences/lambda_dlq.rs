//! A function whose events have somewhere to go when it fails
//!
//! ```ts
//! const dlq = new sqs.Queue(this, 'Dlq');
//! new lambda.Function(this, 'F', {
//!   runtime: lambda.Runtime.PYTHON_3_13,
//!   handler: 'index.handler',
//!   code: lambda.Code.fromInline('def handler(event, context): pass'),
//!   deadLetterQueue: dlq,
//! });
//! ```

use infrastruct::{Construct, construct};
use infrastruct_constructs::{Code, Function, Queue, Runtime};

#[derive(Construct)]
pub(crate) struct Example {
    lost: Queue,
    function: Function,
}

pub(crate) fn example() -> Example {
    construct!(Example {
        lost: Queue::new(),
        function: Function::new(
            Runtime::PYTHON_3_13,
            "index.handler",
            Code::inline("def handler(event, context): pass")
        )
        .dead_letters(&lost),
    })
}
