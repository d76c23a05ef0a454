//! A function that a topic sets off
//!
//! ```ts
//! const topic = new sns.Topic(this, 'T');
//! const f = new lambda.Function(this, 'F', {
//!   runtime: lambda.Runtime.PYTHON_3_13,
//!   handler: 'index.handler',
//!   code: lambda.Code.fromInline('def handler(event, context): pass'),
//! });
//! topic.addSubscription(new subscriptions.LambdaSubscription(f));
//! ```

use infrastruct::{Construct, construct};
use infrastruct_constructs::{Code, Function, Runtime, Subscription, Topic};

#[derive(Construct)]
pub(crate) struct Example {
    topic: Topic,
    function: Function,
    subscription: Subscription,
}

pub(crate) fn example() -> Example {
    construct!(Example {
        topic: Topic::new(),
        function: Function::new(
            Runtime::PYTHON_3_13,
            "index.handler",
            Code::inline("def handler(event, context): pass")
        ),
        subscription: Subscription::function(&topic, &function),
    })
}
