//! A function that works through a queue
//!
//! ```ts
//! const queue = new sqs.Queue(this, 'Q', { visibilityTimeout: Duration.seconds(18) });
//! const f = new lambda.Function(this, 'F', {
//!   runtime: lambda.Runtime.PYTHON_3_13,
//!   handler: 'index.handler',
//!   code: lambda.Code.fromInline('def handler(event, context): pass'),
//! });
//! f.addEventSource(new sources.SqsEventSource(queue));
//! ```

use infrastruct::{Construct, construct};
use infrastruct_constructs::{Code, Function, Queue, QueueSource, Runtime};

#[derive(Construct)]
pub(crate) struct Example {
    queue: Queue,
    function: Function,
    source: QueueSource,
}

pub(crate) fn example() -> Example {
    construct!(Example {
        queue: Queue::new(),
        function: Function::new(
            Runtime::PYTHON_3_13,
            "index.handler",
            Code::inline("def handler(event, context): pass")
        ),
        source: QueueSource::new(&queue, &function),
    })
}
