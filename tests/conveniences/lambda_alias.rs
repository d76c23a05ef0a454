//! A function of which the newest version has a name
//!
//! ```ts
//! const f = new lambda.Function(this, 'F', {
//!   runtime: lambda.Runtime.PYTHON_3_13,
//!   handler: 'index.handler',
//!   code: lambda.Code.fromInline('def handler(event, context): pass'),
//! });
//! new lambda.Alias(this, 'A', { aliasName: 'live', version: f.currentVersion });
//! ```

use infrastruct::{Construct, construct};
use infrastruct_constructs::{Alias, Code, Function, Runtime};

#[derive(Construct)]
pub(crate) struct Example {
    function: Function,
    live: Alias,
}

pub(crate) fn example() -> Example {
    construct!(Example {
        function: Function::new(
            Runtime::PYTHON_3_13,
            "index.handler",
            Code::inline("def handler(event, context): pass")
        ),
        live: Alias::new("live", &function),
    })
}
