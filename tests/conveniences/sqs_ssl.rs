//! A queue that is spoken to by TLS only
//!
//! ```ts
//! new sqs.Queue(this, 'Q', { enforceSSL: true });
//! ```

use infrastruct_constructs::Queue;

pub(crate) fn example() -> Queue {
    Queue::new().tls_only()
}
