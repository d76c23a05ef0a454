//! Streams that functions read.

use infrastruct::{Text, Value};

use crate::grant::Grant;

/// Records in an order, which a [`StreamSource`](crate::StreamSource) reads: a stream of Kinesis, or what changes in a table.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no stream of records",
    label = "neither a stream nor a table",
    note = "give a `Stream`, or a `Table` that has a `.stream(…)`, by reference"
)]
pub trait EventStream {
    /// The ARN of the stream.
    fn records(&self) -> Value<Text>;

    /// The permission to read its records.
    fn read_records(&self) -> Grant;

    /// Sees to it that there are records.
    fn ensure_records(&self) {}
}
