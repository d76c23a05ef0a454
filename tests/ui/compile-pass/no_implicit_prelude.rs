//! Nothing of std's prelude is in scope: all that the macros name, they name by its whole path.

#![no_implicit_prelude]

use ::infrastruct::{
    App, Construct, Output, Parameter, Resource, Stack, aws, construct, custom, json, stack, sub,
};
use ::std::iter::{IntoIterator, Iterator};
use ::std::option::Option;
use ::std::vec::Vec;

const DELAY: u32 = 10;

#[derive(Construct)]
#[resource(aws::sqs::Queue { delay_seconds: DELAY })]
struct TeamQueue {
    visibility_timeout: u32,
    queue_name: Option<&'static str>,
}

#[derive(Construct)]
enum Inbox {
    Queue(Resource<aws::sqs::Queue>),
    Watched {
        queue: Resource<aws::sqs::Queue>,
        topic: Option<Resource<aws::sns::Topic>>,
    },
    Nothing,
}

#[derive(Construct)]
struct Teams<C> {
    inboxes: Vec<C>,
    #[construct(skip)]
    size: usize,
}

fn teams() -> Stack<Teams<Inbox>> {
    Stack::new("Teams", construct!(Teams {
        inboxes: [
            Inbox::Queue(aws::sqs::Queue { delay_seconds: DELAY }),
            Inbox::Watched { queue: aws::sqs::Queue {}, topic: Option::None },
            Inbox::Nothing,
        ]
        .into_iter()
        .collect(),
        #[construct(skip)]
        size: 3,
    }))
}

fn main() {
    let key = "computed";
    let tag = construct!(aws::sqs::Queue::Tag { key: "stage", value: "live" });
    let everything = stack!(Everything {
        stage: Parameter::text().default("live"),
        queue: TeamQueue { visibility_timeout: 30, queue_name: Option::Some("name") },
        #[cfg(all())]
        #[deletion_policy(Retain)]
        #[metadata("owner": "data")]
        second: aws::sqs::Queue {
            delay_seconds: DELAY,
            tags: [Tag { key: "team", value: stage }, tag],
            redrive_policy: json!({ "deadLetterTargetArn": queue.arn(), (key): [1, { "a": DELAY }] }),
        },
        role: aws::iam::Role { assume_role_policy_document: json!({ "Statement": [{ "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "Service": "lambda.amazonaws.com" } }] }) },
        function: aws::lambda::Function {
            role: role,
            code: Code { zip_file: "" },
            runtime: "python3.13",
            handler: sub!("{}.{AWS::Region}.{stage}", "index"),
            environment: Environment { variables: [("STAGE", stage), (key, "live")] },
        },
        permission: aws::lambda::Permission {
            action: "lambda:InvokeFunction",
            function_name: function.arn(),
            principal: "events.amazonaws.com",
        },
        #[depends_on(queue)]
        queues: (0..2u32).map(|n| aws::sqs::Queue { delay_seconds: n }).collect::<Vec<_>>(),
        #[construct(skip)]
        size: 7,
        special: custom::Special { service_token: function.arn() },
        url: Output::new(queue.queue_url()),
    });
    let _ = App::new().stack(everything).stack(teams());
}
