use infrastruct::{Condition, aws, construct, if_, pseudo};

fn main() {
    let prod = Condition::equals(pseudo::region(), "eu-central-1");
    let _ = construct!(aws::sqs::Queue { visibility_timeout: if_(&prod, 360, "60") });
}
