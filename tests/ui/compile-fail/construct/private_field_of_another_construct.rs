use infrastruct::{Ref, aws};

mod signals {
    use infrastruct::{Construct, Resource, aws};

    #[derive(Construct)]
    pub struct Signals {
        inbox: Resource<aws::sqs::Queue>,
    }
}

fn inbox(signals: &signals::Signals) -> Ref<aws::sqs::Queue> {
    *signals.inbox
}

fn main() {}
