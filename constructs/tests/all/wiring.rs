//! Pieces that are wired to each other.

use infrastruct::{Construct, construct};
use infrastruct_constructs::{
    Bucket, DeadLetterQueue, Function, Key, Queue, QueueSource, Topic, days, minutes, seconds,
};
use serde_json::json;

use crate::support::{counts, function, statements, template};

#[test]
fn a_function_has_a_role_and_nothing_else() {
    let template = template(function());
    assert_eq!(counts(&template), "IAM::Role:1 Lambda::Function:1");
}

/// A function that works through a queue and tells a topic.
#[derive(Construct)]
struct Enrichment {
    input: Queue,
    hub: Topic,
    function: Function,
    source: QueueSource,
}

impl Enrichment {
    fn new() -> Self {
        construct!(Self {
            input: Queue::new()
                .retention(days(7))
                .dead_letters(DeadLetterQueue::after(3)),
            hub: Topic::new().subscribers(["111122223333"]),
            function: function()
                .timeout(minutes(1))
                .grants([hub.publish(), hub.publish()]),
            source: QueueSource::new(&input, &function)
                .window(seconds(5))
                .partial_failures(),
        })
    }
}

#[test]
fn a_source_grants_what_it_takes_and_waits_for_it() {
    let template = template(Enrichment::new());
    assert_eq!(
        counts(&template),
        "IAM::Policy:1 IAM::Role:1 Lambda::EventSourceMapping:1 Lambda::Function:1 SNS::Topic:1 SNS::TopicPolicy:1 SQS::Queue:2"
    );
    let allowed = statements(&template, "FunctionRolePolicy");
    assert_eq!(allowed.len(), 2);
    assert_eq!(allowed[0]["Action"], "sns:Publish");
    assert_eq!(
        allowed[1]["Resource"],
        json!({ "Fn::GetAtt": ["Input", "Arn"] })
    );
    let resources = &template["Resources"];
    assert_eq!(resources["Input"]["Properties"]["VisibilityTimeout"], 360);
    assert_eq!(
        resources["Source"]["DependsOn"],
        json!(["FunctionRolePolicy"])
    );
}

#[test]
fn a_key_goes_with_what_it_encrypts() {
    #[derive(Construct)]
    struct Encrypted {
        key: Key,
        jobs: Queue,
        worker: Function,
    }
    let template = template(construct!(Encrypted {
        key: Key::new(),
        jobs: Queue::new().encrypted_with(&key),
        worker: function().grants([jobs.send()]),
    }));
    let allowed = statements(&template, "WorkerRolePolicy");
    assert_eq!(
        allowed[1]["Action"],
        json!(["kms:Decrypt", "kms:GenerateDataKey"])
    );
    assert_eq!(template["Resources"]["Key"]["DeletionPolicy"], "Retain");
}

#[test]
fn a_bucket_lets_in_whom_it_is_told_to() {
    #[derive(Construct)]
    struct Lake {
        bucket: Bucket,
        reader: Function,
    }
    let template = template(construct!(Lake {
        bucket: Bucket::new()
            .versioned()
            .expire("tmp/", days(7))
            .expire("old/", days(30))
            .tls_only(),
        reader: function().grants([bucket.read("ready/*")]),
    }));
    assert_eq!(
        counts(&template),
        "IAM::Policy:1 IAM::Role:1 Lambda::Function:1 S3::Bucket:1 S3::BucketPolicy:1"
    );
    let allowed = statements(&template, "ReaderRolePolicy");
    assert_eq!(
        allowed[1]["Condition"],
        json!({ "StringLike": { "s3:prefix": "ready/*" } })
    );
}
