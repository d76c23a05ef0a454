//! A field where an attribute takes a word, a string, a condition or names.

use infrastruct::{Condition, aws, stack};

fn main() {
    let _ = stack!(Signals {
        is_production: Condition::equals("prod", "prod"),
        #[deletion_policy(DeletionPolicy: Retain)]
        inbox: aws::sqs::Queue {},
        #[logical_id(id: "TheQueue")]
        outbox: aws::sqs::Queue {},
        #[condition(if: is_production)]
        archive: aws::sqs::Queue {},
        #[depends_on(first: inbox, outbox)]
        failed: aws::sqs::Queue {},
    });
}
