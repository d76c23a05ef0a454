//! A key
//!
//! ```ts
//! new kms.Key(this, 'K', { enableKeyRotation: true });
//! ```

use infrastruct_constructs::Key;

pub(crate) fn example() -> Key {
    Key::new()
}
