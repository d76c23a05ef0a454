//! A function whose logs are kept for a month
//!
//! ```ts
//! const logGroup = new logs.LogGroup(this, 'Logs', {
//!   retention: logs.RetentionDays.ONE_MONTH,
//! });
//! new lambda.Function(this, 'F', {
//!   runtime: lambda.Runtime.PYTHON_3_13,
//!   handler: 'index.handler',
//!   code: lambda.Code.fromInline('def handler(event, context): pass'),
//!   logGroup,
//! });
//! ```

use infrastruct_constructs::{Code, Function, Runtime, days};

pub(crate) fn example() -> Function {
    Function::new(
        Runtime::PYTHON_3_13,
        "index.handler",
        Code::inline("def handler(event, context): pass"),
    )
    .log_retention(days(30))
}
