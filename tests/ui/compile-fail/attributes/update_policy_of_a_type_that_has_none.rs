use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Signals {
        #[update_policy(auto_scaling_rolling_update: AutoScalingRollingUpdate { min_instances_in_service: 1 })]
        inbox: aws::sqs::Queue {},
    });
}
