//! A bucket that is deleted with all that is in it
//!
//! ```ts
//! new s3.Bucket(this, 'B', {
//!   removalPolicy: cdk.RemovalPolicy.DESTROY,
//!   autoDeleteObjects: true,
//! });
//! ```

use infrastruct::{Construct, construct};
use infrastruct_constructs::{Bucket, Emptier};

#[derive(Construct)]
pub(crate) struct Example {
    emptier: Emptier,
    bucket: Bucket,
}

pub(crate) fn example() -> Example {
    construct!(Example {
        emptier: Emptier::new(),
        bucket: Bucket::new().emptied_by(&emptier),
    })
}
