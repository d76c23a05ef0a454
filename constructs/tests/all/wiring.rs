//! Pieces that are wired to each other.

use infrastruct::{Construct, construct, json as value};
use infrastruct_constructs::{
    Bucket, BucketEvent, DeadLetterQueue, DeliveryStream, Emptier, EventBus, FifoQueue, FifoTopic,
    Function, Key, LogGroup, LogSubscription, Notification, ObjectCreated, Queue, QueueSource,
    Rule, Schedule, ScheduleGroup, Subscription, Topic, cron, days, every, minutes, seconds,
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

#[derive(Construct)]
struct Two<A, B> {
    one: A,
    other: B,
}

#[test]
fn a_subscription_lets_its_topic_in() {
    #[derive(Construct)]
    struct Signals {
        hub: Topic,
        inbox: Queue,
        lost: Queue,
        told: Subscription,
        worker: Function,
        woken: Subscription,
    }
    let template = template(construct!(Signals {
        hub: Topic::new(),
        inbox: Queue::new(),
        lost: Queue::new(),
        told: Subscription::queue(&hub, &inbox)
            .filter(value!({ "dataset": ["orders"] }))
            .raw()
            .dead_letters(&lost),
        worker: function(),
        woken: Subscription::function(&hub, &worker),
    }));
    assert_eq!(
        counts(&template),
        "IAM::Role:1 Lambda::Function:1 Lambda::Permission:1 SNS::Subscription:2 SNS::Topic:1 SQS::Queue:2 SQS::QueuePolicy:2"
    );
    let told = &template["Resources"]["Told"];
    assert_eq!(told["DependsOn"], json!(["InboxPolicy"]));
    let let_in = statements(&template, "InboxPolicy");
    assert_eq!(
        let_in[0]["Condition"],
        json!({ "ArnEquals": { "aws:SourceArn": { "Ref": "Hub" } } })
    );
}

#[test]
fn a_rule_reaches_its_targets() {
    #[derive(Construct)]
    struct Rules {
        worker: Function,
        jobs: Queue,
        bus: EventBus,
        rule: Rule,
        daily: Schedule,
    }
    let template = template(construct!(Rules {
        worker: function(),
        jobs: Queue::new(),
        bus: EventBus::new("orders"),
        rule: Rule::schedule(every(minutes(1)))
            .target(&worker)
            .input(value!({ "why": "time" }))
            .target(&jobs)
            .target(&bus),
        daily: Schedule::new(cron().hour(8), &worker).time_zone("Europe/Berlin"),
    }));
    assert_eq!(
        counts(&template),
        "Events::EventBus:1 Events::Rule:1 IAM::Policy:2 IAM::Role:3 Lambda::Function:1 Lambda::Permission:1 SQS::Queue:1 SQS::QueuePolicy:1 Scheduler::Schedule:1"
    );
    let targets = &template["Resources"]["Rule"]["Properties"]["Targets"];
    assert_eq!(targets[0]["Input"], "{\"why\":\"time\"}");
    assert!(targets[0].get("RoleArn").is_none());
    assert_eq!(
        targets[2]["RoleArn"],
        json!({ "Fn::GetAtt": ["RuleRole", "Arn"] })
    );
}

#[test]
fn a_rate_counts_whole_minutes_and_the_caller_is_told() {
    let rule = construct!(Two {
        one: function(),
        other: Rule::schedule(every(seconds(90))).target(&one)
    });
    let error = crate::support::built(rule).unwrap_err();
    assert!(error.contains("wiring.rs"), "{error}");
    assert!(
        error.contains("`90s` is no whole number of minutes, which a rate counts"),
        "{error}"
    );
}

#[test]
fn a_bucket_tells_without_a_circle() {
    #[derive(Construct)]
    struct Incoming {
        bucket: Bucket,
        importer: Function,
        jobs: Queue,
        told: Notification,
        also_told: Notification,
    }
    let template = template(construct!(Incoming {
        bucket: Bucket::new().name_prefix("incoming"),
        importer: function().grants([bucket.read_write("*")]),
        jobs: Queue::new(),
        told: Notification::of(&bucket, BucketEvent::OBJECT_CREATED)
            .prefix("orders/")
            .to_function(&importer),
        also_told: Notification::of(&bucket, BucketEvent::OBJECT_REMOVED).to_queue(&jobs),
    }));
    let bucket = &template["Resources"]["Bucket"];
    assert_eq!(bucket["DependsOn"], json!(["Told", "JobsPolicy"]));
    let told = &bucket["Properties"]["NotificationConfiguration"];
    assert_eq!(told["LambdaConfigurations"].as_array().unwrap().len(), 1);
    assert_eq!(told["QueueConfigurations"].as_array().unwrap().len(), 1);
}

#[test]
fn a_bucket_without_a_name_cannot_tell_by_itself() {
    let bucket = Bucket::new();
    let two = Two {
        one: function(),
        other: bucket.clone(),
    };
    let told = Notification::of(&bucket, BucketEvent::OBJECT_CREATED).to_function(&two.one);
    let error = crate::support::built(construct!(Two {
        one: two,
        other: told
    }))
    .unwrap_err();
    assert!(
        error.contains("give it one with `name_prefix(\"…\")`"),
        "{error}"
    );
    assert!(error.contains("wiring.rs"), "{error}");
}

#[test]
fn arrivals_may_set_off_who_reads_them() {
    #[derive(Construct)]
    struct Incoming {
        bucket: Bucket,
        importer: Function,
        arrivals: ObjectCreated,
    }
    let template = template(construct!(Incoming {
        bucket: Bucket::new(),
        importer: function().grants([bucket.read_write("*")]),
        arrivals: ObjectCreated::of(&bucket)
            .within("incoming/*.json")
            .to(&importer),
    }));
    let pattern = &template["Resources"]["Arrivals"]["Properties"]["EventPattern"];
    assert_eq!(
        pattern["detail"]["object"]["key"],
        json!([{ "wildcard": "incoming/*.json" }])
    );
}

#[test]
fn a_bucket_is_emptied_and_deleted() {
    #[derive(Construct)]
    struct Shelf {
        emptier: Emptier,
        drafts: Bucket,
        previews: Bucket,
    }
    let template = template(construct!(Shelf {
        emptier: Emptier::new(),
        drafts: Bucket::new().emptied_by(&emptier),
        previews: Bucket::new().versioned().emptied_by(&emptier),
    }));
    assert_eq!(
        counts(&template),
        "Custom::EmptiedBucket:2 IAM::Role:1 Lambda::Function:1 S3::Bucket:2 S3::BucketPolicy:2"
    );
    let resources = &template["Resources"];
    assert_eq!(resources["Drafts"]["DeletionPolicy"], "Delete");
    assert_eq!(
        resources["Drafts"]["Properties"]["Tags"],
        json!([{ "Key": "infrastruct:emptied", "Value": "true" }])
    );
    assert_eq!(
        resources["DraftsEmptied"]["Properties"],
        json!({
            "ServiceToken": { "Fn::GetAtt": ["Emptier", "Arn"] },
            "BucketName": { "Ref": "Drafts" },
        })
    );
    // the permission stays until the bucket is empty
    assert_eq!(
        resources["DraftsEmptied"]["DependsOn"],
        json!(["DraftsPolicy"])
    );
    let emptied = &statements(&template, "DraftsPolicy")[1];
    assert_eq!(
        emptied["Action"],
        json!(["s3:DeleteObject", "s3:DeleteObjectVersion"])
    );
    assert_eq!(
        emptied["Principal"],
        json!({ "AWS": { "Fn::GetAtt": ["EmptierRole", "Arn"] } })
    );
}

#[test]
fn schedules_of_a_group_assume_their_roles_alone() {
    #[derive(Construct)]
    struct Reports {
        group: ScheduleGroup,
        jobs: FifoQueue,
        daily: Schedule,
    }
    let template = template(construct!(Reports {
        group: ScheduleGroup::new().name("reports"),
        jobs: Queue::fifo().deduplicated_by_content(),
        daily: Schedule::new(cron().hour(8), &jobs)
            .message_group("daily")
            .group(&group),
    }));
    let schedule = &template["Resources"]["Daily"]["Properties"];
    assert_eq!(schedule["GroupName"], json!({ "Ref": "Group" }));
    assert_eq!(
        schedule["Target"]["SqsParameters"],
        json!({ "MessageGroupId": "daily" })
    );
    let trust = &template["Resources"]["DailyRole"]["Properties"]["AssumeRolePolicyDocument"];
    assert_eq!(
        trust["Statement"][0]["Condition"]["StringEquals"]["aws:SourceArn"]["Fn::Sub"],
        "arn:${AWS::Partition}:scheduler:${AWS::Region}:${AWS::AccountId}:schedule-group/${Group}"
    );
}

#[test]
fn fifo_queues_get_messages_in_groups() {
    #[derive(Construct)]
    struct Ordered {
        jobs: FifoQueue,
        rule: Rule,
        hub: FifoTopic,
        told: Subscription,
        plain: Queue,
        also_told: Subscription,
    }
    let template = template(construct!(Ordered {
        jobs: Queue::fifo().deduplicated_by_content(),
        rule: Rule::schedule(every(minutes(5)))
            .target(&jobs)
            .message_group("ticks"),
        hub: Topic::fifo().deduplicated_by_content(),
        told: Subscription::queue(&hub, &jobs).raw(),
        plain: Queue::new(),
        also_told: Subscription::queue(&hub, &plain),
    }));
    let target = &template["Resources"]["Rule"]["Properties"]["Targets"][0];
    assert_eq!(
        target["SqsParameters"],
        json!({ "MessageGroupId": "ticks" })
    );
    assert_eq!(statements(&template, "JobsPolicy").len(), 2);
}

#[test]
fn what_is_published_and_logged_is_gathered() {
    #[derive(Construct)]
    struct Archive {
        hub: Topic,
        audit: LogGroup,
        lake: Bucket,
        gathered: DeliveryStream,
        told: Subscription,
        logged: LogSubscription,
        watcher: Function,
        failures: LogSubscription,
    }
    let template = template(construct!(Archive {
        hub: Topic::new(),
        audit: LogGroup::new(days(30)),
        lake: Bucket::new(),
        gathered: DeliveryStream::new(&lake),
        told: Subscription::firehose(&hub, &gathered).raw(),
        logged: LogSubscription::firehose(&audit, &gathered),
        watcher: function(),
        failures: LogSubscription::function(&audit, &watcher).matching("ERROR"),
    }));
    let told = &template["Resources"]["Told"];
    assert_eq!(told["Properties"]["Protocol"], "firehose");
    assert_eq!(
        told["Properties"]["SubscriptionRoleArn"],
        json!({ "Fn::GetAtt": ["ToldRole", "Arn"] })
    );
    assert_eq!(told["DependsOn"], json!(["ToldRolePolicy"]));
    let allowed = statements(&template, "LoggedRolePolicy");
    assert_eq!(
        allowed[0]["Action"],
        json!(["firehose:PutRecord", "firehose:PutRecordBatch"])
    );
    let watched = &template["Resources"]["Failures"];
    assert_eq!(watched["Properties"]["FilterPattern"], "ERROR");
    assert_eq!(watched["DependsOn"], json!(["FailuresPermission"]));
}
