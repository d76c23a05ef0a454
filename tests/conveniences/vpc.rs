//! A network in two zones
//!
//! ```ts
//! new ec2.Vpc(this, 'V', { maxAzs: 2 });
//! ```

use infrastruct_constructs::{Nat, Vpc};

pub(crate) fn example() -> Vpc {
    Vpc::new(Nat::PerZone)
}
