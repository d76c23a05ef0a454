//! A bucket that tells EventBridge
//!
//! ```ts
//! new s3.Bucket(this, 'B', { eventBridgeEnabled: true });
//! ```

use infrastruct_constructs::Bucket;

pub(crate) fn example() -> Bucket {
    Bucket::new().event_bridge()
}
