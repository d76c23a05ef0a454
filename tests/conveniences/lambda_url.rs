//! A function with an address of its own
//!
//! ```ts
//! const f = new lambda.Function(this, 'F', {
//!   runtime: lambda.Runtime.PYTHON_3_13,
//!   handler: 'index.handler',
//!   code: lambda.Code.fromInline('def handler(event, context): pass'),
//! });
//! f.addFunctionUrl();
//! ```

use infrastruct::{Construct, construct};
use infrastruct_constructs::{Code, Function, FunctionUrl, Runtime};

#[derive(Construct)]
pub(crate) struct Example {
    function: Function,
    url: FunctionUrl,
}

pub(crate) fn example() -> Example {
    construct!(Example {
        function: Function::new(
            Runtime::PYTHON_3_13,
            "index.handler",
            Code::inline("def handler(event, context): pass")
        ),
        url: FunctionUrl::new(&function),
    })
}
