use infrastruct::{aws, json, stack, sub};

fn main() {
    let _ = stack!(Orders {
        inbox: aws::sqs::Queue { queue_name: "orders" },
        senders: aws::sqs::QueuePolicy {
            queues: [inbox.queue_url()],
            policy_document: json!({ "Statement": [{ "Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": inbox.arn() }] }),
        },
        readers: aws::sqs::QueuePolicy {
            queues: [inbox.queue_url()],
            policy_document: json!({ "Statement": [{ "Effect": "Allow", "Principal": "*", "Action": "sqs:ReceiveMessage", "Resource": sub!("arn:{AWS::Partition}:sqs:{AWS::Region}:{AWS::AccountId}:{}", inbox.queue_name()) }] }),
        },
    });
}
