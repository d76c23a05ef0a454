//! A table that a function reads and writes
//!
//! ```ts
//! const table = new dynamodb.Table(this, 'T', {
//!   partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING },
//! });
//! const f = new lambda.Function(this, 'F', {
//!   runtime: lambda.Runtime.PYTHON_3_13,
//!   handler: 'index.handler',
//!   code: lambda.Code.fromInline('def handler(event, context): pass'),
//! });
//! table.grantReadWriteData(f);
//! ```

use infrastruct::{Construct, construct};
use infrastruct_constructs::{Attribute, Code, Function, Runtime, Table};

#[derive(Construct)]
pub(crate) struct Example {
    table: Table,
    function: Function,
}

pub(crate) fn example() -> Example {
    construct!(Example {
        table: Table::new(Attribute::text("id")),
        function: Function::new(
            Runtime::PYTHON_3_13,
            "index.handler",
            Code::inline("def handler(event, context): pass")
        )
        .grants([table.read_write()]),
    })
}
