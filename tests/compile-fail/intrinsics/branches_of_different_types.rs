use infrastruct::{Condition, aws, construct, equals, if_, pseudo};

fn main() {
    let prod = equals(pseudo::region(), "eu-central-1");
    let _ = construct!(aws::sqs::Queue { visibility_timeout: if_(&prod, 360, "60") });
}
