//! A function that may read a bucket
//!
//! ```ts
//! const bucket = new s3.Bucket(this, 'B');
//! const f = new lambda.Function(this, 'F', {
//!   runtime: lambda.Runtime.PYTHON_3_13,
//!   handler: 'index.handler',
//!   code: lambda.Code.fromInline('def handler(event, context): pass'),
//! });
//! bucket.grantRead(f);
//! ```

use infrastruct::{Construct, construct};
use infrastruct_constructs::{Bucket, Code, Function, Runtime};

#[derive(Construct)]
pub(crate) struct Example {
    bucket: Bucket,
    function: Function,
}

pub(crate) fn example() -> Example {
    construct!(Example {
        bucket: Bucket::new(),
        function: Function::new(
            Runtime::PYTHON_3_13,
            "index.handler",
            Code::inline("def handler(event, context): pass")
        )
        .grants([bucket.read("*")]),
    })
}
