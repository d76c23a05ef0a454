//! Records that are gathered in a bucket
//!
//! ```ts
//! const bucket = new s3.Bucket(this, 'B');
//! new firehose.DeliveryStream(this, 'D', {
//!   destination: new firehose.S3Bucket(bucket),
//! });
//! ```

use infrastruct::{Construct, construct};
use infrastruct_constructs::{Bucket, DeliveryStream};

#[derive(Construct)]
pub(crate) struct Example {
    bucket: Bucket,
    stream: DeliveryStream,
}

pub(crate) fn example() -> Example {
    construct!(Example {
        bucket: Bucket::new(),
        stream: DeliveryStream::new(&bucket),
    })
}
