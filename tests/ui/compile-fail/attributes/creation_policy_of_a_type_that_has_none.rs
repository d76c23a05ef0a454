use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Signals {
        #[creation_policy(resource_signal: ResourceSignal { count: 1 })]
        inbox: aws::sqs::Queue {},
    });
}
