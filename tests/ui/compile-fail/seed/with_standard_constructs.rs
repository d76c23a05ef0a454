//! What is wrong in the seed's code, where only standard constructs are used.

use infrastruct::{Construct, construct};
use infrastruct_constructs::{
    Code, Function, Queue, QueueSource, Runtime, StateMachine, Topic, seconds, states,
};

#[derive(Construct)]
pub struct SubscriptionQueue {
    pub central_topic: Topic,
    pub queue: Queue,
}

impl SubscriptionQueue {
    pub fn new() -> Self {
        construct!(Self {
            queue: Queue::new(),
        })
    }
}

#[derive(Construct)]
pub struct QueueLambda {
    pub input: Queue,
    pub function: Function,
    source: QueueSource,
}

impl QueueLambda {
    pub fn new() -> Self {
        construct!(Self {
            input: Queue::new().lamdbaTimeout(seconds(60)),
            function: Function::new(
                Runtime::JAVA_8,
                "com.zalando.Handler::handle",
                Code::s3("my-code-bucket", "app.jar"),
            ),
            source: QueueSource::new(&inptu, &function),
        })
    }
}

pub fn long_process(submit: Function, check: Function) -> StateMachine {
    StateMachine::new(states!(
        submit_job: Task {
            call: &submit,
            retry: [Retry { error_equals: ["States.ALL"], intervalSecs: 15 }],
            next: check_state,
        },
        check_state: Task { call: &check, next: is_done },
        is_done: Choice {
            choices: [
                When { variable: "$.jobState", string_equals: "RUNNING", next: check_state },
                When { variable: "$.jobState", string_equals: "SUCCESS", next: success },
            ],
        },
        success: Succeed {},
    ))
}

fn main() {}
