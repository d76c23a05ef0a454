use infrastruct::{Ref, aws, stack};

fn watch(_: Ref<aws::sns::Topic>) {}

fn main() {
    let signals = stack!(Signals { inbox: aws::sqs::Queue {} });
    watch(*signals.inbox);
}
