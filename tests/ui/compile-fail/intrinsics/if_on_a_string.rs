use infrastruct::{aws, construct, if_};

fn main() {
    let _ = construct!(aws::sqs::Queue { visibility_timeout: if_("IsProd", 360, 60) });
}
