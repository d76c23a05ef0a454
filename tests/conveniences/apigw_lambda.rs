//! An API of which a function answers all requests
//!
//! ```ts
//! const f = new lambda.Function(this, 'F', {
//!   runtime: lambda.Runtime.PYTHON_3_13,
//!   handler: 'index.handler',
//!   code: lambda.Code.fromInline('def handler(event, context): pass'),
//! });
//! new apigw.LambdaRestApi(this, 'A', { handler: f });
//! ```

use infrastruct::{Construct, construct};
use infrastruct_constructs::{Code, Function, RestApi, Runtime};

#[derive(Construct)]
pub(crate) struct Example {
    function: Function,
    api: RestApi,
}

pub(crate) fn example() -> Example {
    construct!(Example {
        function: Function::new(
            Runtime::PYTHON_3_13,
            "index.handler",
            Code::inline("def handler(event, context): pass")
        ),
        api: RestApi::new().fallback(&function),
    })
}
