//! A table
//!
//! ```ts
//! new dynamodb.TableV2(this, 'T', {
//!   partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING },
//! });
//! ```

use infrastruct_constructs::{Attribute, Table};

pub(crate) fn example() -> Table {
    Table::new(Attribute::text("id"))
}
