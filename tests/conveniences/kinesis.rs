//! A stream
//!
//! ```ts
//! new kinesis.Stream(this, 'S');
//! ```

use infrastruct_constructs::Stream;

pub(crate) fn example() -> Stream {
    Stream::new()
}
