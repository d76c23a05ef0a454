//! A function that hears of the changes of a table
//!
//! ```ts
//! const table = new dynamodb.Table(this, 'T', {
//!   partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING },
//!   stream: dynamodb.StreamViewType.NEW_IMAGE,
//! });
//! const f = new lambda.Function(this, 'F', {
//!   runtime: lambda.Runtime.PYTHON_3_13,
//!   handler: 'index.handler',
//!   code: lambda.Code.fromInline('def handler(event, context): pass'),
//! });
//! f.addEventSource(
//!   new sources.DynamoEventSource(table, {
//!     startingPosition: lambda.StartingPosition.LATEST,
//!   }),
//! );
//! ```

use infrastruct::{Construct, construct};
use infrastruct_constructs::{
    Attribute, Code, Function, Runtime, StartingPosition, StreamSource, StreamView, Table,
};

#[derive(Construct)]
pub(crate) struct Example {
    table: Table,
    function: Function,
    source: StreamSource,
}

pub(crate) fn example() -> Example {
    construct!(Example {
        table: Table::new(Attribute::text("id")).stream(StreamView::NewImage),
        function: Function::new(
            Runtime::PYTHON_3_13,
            "index.handler",
            Code::inline("def handler(event, context): pass")
        ),
        source: StreamSource::new(&table, &function, StartingPosition::Latest),
    })
}
