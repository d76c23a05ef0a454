//! A secret that a function may read
//!
//! ```ts
//! const secret = new secretsmanager.Secret(this, 'S');
//! const f = new lambda.Function(this, 'F', {
//!   runtime: lambda.Runtime.PYTHON_3_13,
//!   handler: 'index.handler',
//!   code: lambda.Code.fromInline('def handler(event, context): pass'),
//! });
//! secret.grantRead(f);
//! ```

use infrastruct::{Construct, construct};
use infrastruct_constructs::{Code, Function, Runtime, Secret};

#[derive(Construct)]
pub(crate) struct Example {
    secret: Secret,
    function: Function,
}

pub(crate) fn example() -> Example {
    construct!(Example {
        secret: Secret::new(),
        function: Function::new(
            Runtime::PYTHON_3_13,
            "index.handler",
            Code::inline("def handler(event, context): pass")
        )
        .grants([secret.read()]),
    })
}
