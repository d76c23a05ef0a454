use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Signals {
        #[cfg(all())]
        inbox: aws::sqs::Queue { visibility_timeuot: 30 },
        #[cfg(any())]
        never: aws::sqs::Queue { visibility_timeuot: 30 },
        both: aws::sqs::Queue {
            #[cfg(all())]
            visibility_timeout: 100_000,
            #[cfg(any())]
            delay_seconds: 100_000,
            tags: [#[cfg(all())] Tag { key: "team", valeu: "data" }, #[cfg(any())] Tag { kye: "team" }],
        },
    });
}
