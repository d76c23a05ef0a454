use infrastruct::{aws, stack};

fn main() {
    stack!(Signals {
        hub: aws::sns::Topic { topic_name: "order signals" },
        orders: aws::sns::Topic { topic_name: "orders", fifo_topic: true },
        plain: aws::sns::Topic { topic_name: "plain.fifo" },
        hook: aws::sns::Subscription { topic_arn: hub, protocol: "https", endpoint: "http://example.com/hook" },
        mail: aws::sns::Subscription { topic_arn: hub, protocol: "email", endpoint: "on-call" },
    });
}
