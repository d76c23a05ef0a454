//! A function
//!
//! ```ts
//! new lambda.Function(this, 'F', {
//!   runtime: lambda.Runtime.PYTHON_3_13,
//!   handler: 'index.handler',
//!   code: lambda.Code.fromInline('def handler(event, context): pass'),
//! });
//! ```

use infrastruct_constructs::{Code, Function, Runtime};

pub(crate) fn example() -> Function {
    Function::new(
        Runtime::PYTHON_3_13,
        "index.handler",
        Code::inline("def handler(event, context): pass"),
    )
}
