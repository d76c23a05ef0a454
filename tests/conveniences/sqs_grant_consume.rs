//! A function that may receive from a queue
//!
//! ```ts
//! const queue = new sqs.Queue(this, 'Q');
//! const f = new lambda.Function(this, 'F', {
//!   runtime: lambda.Runtime.PYTHON_3_13,
//!   handler: 'index.handler',
//!   code: lambda.Code.fromInline('def handler(event, context): pass'),
//! });
//! queue.grantConsumeMessages(f);
//! ```

use infrastruct::{Construct, construct};
use infrastruct_constructs::{Code, Function, Queue, Runtime};

#[derive(Construct)]
pub(crate) struct Example {
    queue: Queue,
    function: Function,
}

pub(crate) fn example() -> Example {
    construct!(Example {
        queue: Queue::new(),
        function: Function::new(
            Runtime::PYTHON_3_13,
            "index.handler",
            Code::inline("def handler(event, context): pass")
        )
        .grants([queue.consume()]),
    })
}
