use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Signals {
        #[update_policy(AutoScalingRollingUpdate { min_instances_in_service: 1 })]
        fleet: aws::autoscaling::AutoScalingGroup { min_size: "1", max_size: "2", instance_id: "i-0123456789abcdef0" },
    });
}
