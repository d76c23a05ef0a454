//! A function that may publish to a topic
//!
//! ```ts
//! const topic = new sns.Topic(this, 'T');
//! const f = new lambda.Function(this, 'F', {
//!   runtime: lambda.Runtime.PYTHON_3_13,
//!   handler: 'index.handler',
//!   code: lambda.Code.fromInline('def handler(event, context): pass'),
//! });
//! topic.grantPublish(f);
//! ```

use infrastruct::{Construct, construct};
use infrastruct_constructs::{Code, Function, Runtime, Topic};

#[derive(Construct)]
pub(crate) struct Example {
    topic: Topic,
    function: Function,
}

pub(crate) fn example() -> Example {
    construct!(Example {
        topic: Topic::new(),
        function: Function::new(
            Runtime::PYTHON_3_13,
            "index.handler",
            Code::inline("def handler(event, context): pass")
        )
        .grants([topic.publish()]),
    })
}
