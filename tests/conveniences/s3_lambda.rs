//! A function that a bucket sets off
//!
//! ```ts
//! const bucket = new s3.Bucket(this, 'B');
//! const f = new lambda.Function(this, 'F', {
//!   runtime: lambda.Runtime.PYTHON_3_13,
//!   handler: 'index.handler',
//!   code: lambda.Code.fromInline('def handler(event, context): pass'),
//! });
//! bucket.addEventNotification(s3.EventType.OBJECT_CREATED, new s3n.LambdaDestination(f));
//! ```

use infrastruct::{Construct, construct};
use infrastruct_constructs::{Bucket, BucketEvent, Code, Function, Notification, Runtime};

#[derive(Construct)]
pub(crate) struct Example {
    bucket: Bucket,
    function: Function,
    told: Notification,
}

pub(crate) fn example() -> Example {
    construct!(Example {
        bucket: Bucket::new().name_prefix("incoming"),
        function: Function::new(
            Runtime::PYTHON_3_13,
            "index.handler",
            Code::inline("def handler(event, context): pass")
        ),
        told: Notification::of(&bucket, BucketEvent::OBJECT_CREATED).to_function(&function),
    })
}
