use infrastruct::{aws, custom, stack};

fn main() {
    let _ = stack!(Signals {
        special: custom::Special {
            service_token: "arn:aws:lambda:eu-central-1:123456789012:function:provider",
            size: 1,
            size: 2,
            foo_bar: 1,
            fooBar: 2,
        },
        #[update_policy(
            auto_scaling_rolling_update: AutoScalingRollingUpdate { min_instances_in_service: 1 },
            auto_scaling_rolling_update: AutoScalingRollingUpdate { min_instances_in_service: 2 },
        )]
        workers: aws::autoscaling::AutoScalingGroup { min_size: "1", max_size: "2" },
    });
}
