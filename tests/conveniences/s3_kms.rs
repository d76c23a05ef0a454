//! A bucket with a key of its own, and a function that reads and writes it
//!
//! ```ts
//! const key = new kms.Key(this, 'K');
//! const bucket = new s3.Bucket(this, 'B', { encryptionKey: key });
//! const f = new lambda.Function(this, 'F', {
//!   runtime: lambda.Runtime.PYTHON_3_13,
//!   handler: 'index.handler',
//!   code: lambda.Code.fromInline('def handler(event, context): pass'),
//! });
//! bucket.grantReadWrite(f);
//! ```

use infrastruct::{Construct, construct};
use infrastruct_constructs::{Bucket, Code, Function, Key, Runtime};

#[derive(Construct)]
pub(crate) struct Example {
    key: Key,
    bucket: Bucket,
    function: Function,
}

pub(crate) fn example() -> Example {
    construct!(Example {
        key: Key::new(),
        bucket: Bucket::new().encrypted_with(&key),
        function: Function::new(
            Runtime::PYTHON_3_13,
            "index.handler",
            Code::inline("def handler(event, context): pass")
        )
        .grants([bucket.read_write("*")]),
    })
}
