//! A topic
//!
//! ```ts
//! new sns.Topic(this, 'T');
//! ```

use infrastruct_constructs::Topic;

pub(crate) fn example() -> Topic {
    Topic::new()
}
