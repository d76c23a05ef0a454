use infrastruct::{Condition, aws, construct, if_, pseudo};

fn main() {
    let prod = Condition::equals(pseudo::region(), "eu-central-1");
    let timeout = if_(&prod, 360, "60");
    let _ = construct!(aws::sqs::Queue { visibility_timeout: timeout });
}
