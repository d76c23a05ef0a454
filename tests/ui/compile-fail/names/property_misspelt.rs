use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Quickstart {
        inbox: aws::sqs::Queue {
            visibility_timeuot: 360,
        },
    });
}
