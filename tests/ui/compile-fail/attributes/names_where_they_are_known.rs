use infrastruct::{aws, custom, stack};

fn main() {
    let _ = stack!(Signals {
        #[type_name("Custom::Topic")]
        topic: aws::sns::Topic {
            #[name("displayName")]
            display_name: "signals",
        },
        #[type_name("AWSCDK-EKS-Cluster")]
        cluster: custom::Cluster {
            service_token: "arn:aws:lambda:eu-central-1:123456789012:function:clusters",
            #[name(data)]
            json_data: 1,
        },
    });
}
