//! A function that works through a stream
//!
//! ```ts
//! const stream = new kinesis.Stream(this, 'S');
//! const f = new lambda.Function(this, 'F', {
//!   runtime: lambda.Runtime.PYTHON_3_13,
//!   handler: 'index.handler',
//!   code: lambda.Code.fromInline('def handler(event, context): pass'),
//! });
//! f.addEventSource(
//!   new sources.KinesisEventSource(stream, {
//!     startingPosition: lambda.StartingPosition.LATEST,
//!   }),
//! );
//! ```

use infrastruct::{Construct, construct};
use infrastruct_constructs::{Code, Function, Runtime, StartingPosition, Stream, StreamSource};

#[derive(Construct)]
pub(crate) struct Example {
    stream: Stream,
    function: Function,
    source: StreamSource,
}

pub(crate) fn example() -> Example {
    construct!(Example {
        stream: Stream::new(),
        function: Function::new(
            Runtime::PYTHON_3_13,
            "index.handler",
            Code::inline("def handler(event, context): pass")
        ),
        source: StreamSource::new(&stream, &function, StartingPosition::Latest),
    })
}
