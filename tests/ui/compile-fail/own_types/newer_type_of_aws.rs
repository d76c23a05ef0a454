use infrastruct::stack;

mod types {
    infrastruct::resource_types!();
}
use types::aws;

fn main() {
    let _ = stack!(Streams {
        stream: aws::streams::Stream { mood: "angry" },
        queue: aws::sqs::Queue { mood: "calm" },
    });
}
