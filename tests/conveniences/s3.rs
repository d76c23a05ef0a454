//! A bucket
//!
//! ```ts
//! new s3.Bucket(this, 'B');
//! ```

use infrastruct_constructs::Bucket;

pub(crate) fn example() -> Bucket {
    Bucket::new()
}
