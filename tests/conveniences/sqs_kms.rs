//! A queue with a key of its own, and a function that sends to it
//!
//! ```ts
//! const key = new kms.Key(this, 'K');
//! const queue = new sqs.Queue(this, 'Q', { encryptionMasterKey: key });
//! const f = new lambda.Function(this, 'F', {
//!   runtime: lambda.Runtime.PYTHON_3_13,
//!   handler: 'index.handler',
//!   code: lambda.Code.fromInline('def handler(event, context): pass'),
//! });
//! queue.grantSendMessages(f);
//! ```

use infrastruct::{Construct, construct};
use infrastruct_constructs::{Code, Function, Key, Queue, Runtime};

#[derive(Construct)]
pub(crate) struct Example {
    key: Key,
    queue: Queue,
    function: Function,
}

pub(crate) fn example() -> Example {
    construct!(Example {
        key: Key::new(),
        queue: Queue::new().encrypted_with(&key),
        function: Function::new(
            Runtime::PYTHON_3_13,
            "index.handler",
            Code::inline("def handler(event, context): pass")
        )
        .grants([queue.send()]),
    })
}
