use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Signals {
        #[update_policy(AutoScalingRollingUpdate { min_instances_in_service: 1 })]
        inbox: aws::sqs::Queue {},
    });
}
