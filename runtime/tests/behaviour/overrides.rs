//! What is changed of resources that are declared already.

use infrastruct::intrinsic;
use infrastruct::{
    App, Condition, Construct, DeletionPolicy, Resource, ResourceView, Stack, aws, construct,
    properties, pseudo, stack,
};
use serde_json::{Value, json};

use crate::support::{errors, template};

/// Somebody else's, with what they keep to themselves.
#[derive(Construct)]
struct Hub {
    queue: Resource<aws::sqs::Queue>,
    dead_letters: Resource<aws::sqs::Queue>,
    function: Resource<aws::lambda::Function>,
}

impl Hub {
    fn new() -> Self {
        construct!(Self {
            queue: aws::sqs::Queue {
                visibility_timeout: 30,
                redrive_policy: infrastruct::json!({ "deadLetterTargetArn": dead_letters.arn(), "maxReceiveCount": 3 }),
            },
            dead_letters: aws::sqs::Queue {},
            function: aws::lambda::Function {
                runtime: "python3.13",
                handler: "index.handler",
                code: Code { zip_file: "pass" },
                role: "arn:aws:iam::123456789012:role/worker",
                environment: Environment {
                    variables: [("STAGE", "live"), ("LEVEL", "info")]
                },
            },
        })
    }
}

fn hub(change: impl FnOnce(&Hub)) -> Value {
    let stack = stack!(Test { hub: Hub::new() });
    change(&stack.hub);
    template(App::new().stack(stack), "Test")
}

fn properties_of<'a>(template: &'a Value, id: &str) -> &'a Value {
    &template["Resources"][id]["Properties"]
}

#[test]
fn properties_are_merged_into_what_there_is() {
    let seconds = 60;
    let template = hub(|hub| {
        hub.queue.apply(&properties!(
            #[deletion_policy(Retain)]
            #[metadata("owner": "data")]
            aws::sqs::Queue {
                visibility_timeout: seconds,
                queue_name: "jobs",
                redrive_policy: infrastruct::json!({ "maxReceiveCount": 5 }),
            }
        ));
        hub.function.apply(&properties!(aws::lambda::Function {
            environment: Environment {
                variables: [("LEVEL", "debug"), ("QUEUE", hub.queue.queue_url())]
            },
        }));
    });
    let dead_letters = json!({ "Fn::GetAtt": ["HubDeadLetters", "Arn"] });
    let queue = json!({
        "VisibilityTimeout": 60,
        "RedrivePolicy": { "deadLetterTargetArn": dead_letters, "maxReceiveCount": 5 },
        "QueueName": "jobs",
    });
    assert_eq!(properties_of(&template, "HubQueue"), &queue);
    assert_eq!(
        template["Resources"]["HubQueue"]["DeletionPolicy"],
        "Retain"
    );
    assert_eq!(
        template["Resources"]["HubQueue"]["Metadata"],
        json!({ "owner": "data" })
    );
    let url = json!({ "Fn::GetAtt": ["HubQueue", "QueueUrl"] });
    let variables = json!({ "STAGE": "live", "LEVEL": "debug", "QUEUE": url });
    assert_eq!(
        properties_of(&template, "HubFunction")["Environment"]["Variables"],
        variables
    );
}

#[test]
fn none_takes_a_property_out() {
    let nothing: Option<u32> = None;
    let template = hub(|hub| {
        hub.queue.apply(&properties!(aws::sqs::Queue {
            visibility_timeout: nothing
        }));
    });
    assert!(
        properties_of(&template, "HubQueue")
            .get("VisibilityTimeout")
            .is_none()
    );
}

#[test]
fn what_is_private_is_reached_by_its_path() {
    let stack = stack!(Test { hub: Hub::new() }).apply(
        "hub.dead_letters",
        &properties!(aws::sqs::Queue {
            message_retention_period: 1_209_600
        }),
    );
    let template = template(App::new().stack(stack), "Test");
    assert_eq!(
        properties_of(&template, "HubDeadLetters")["MessageRetentionPeriod"],
        1_209_600
    );
}

#[test]
fn a_path_that_leads_nowhere_is_a_mistake_of_its_line() {
    let said = errors(|| {
        let stack = stack!(Test { hub: Hub::new() })
            .apply("hub.dead_leters", &properties!(aws::sqs::Queue {}))
            .apply("hub.queue", &properties!(aws::sns::Topic {}));
        App::new().stack(stack)
    });
    let line = line!() - 4;
    let expected = [
        format!(
            "runtime/tests/behaviour/overrides.rs:{line}:14: `Test`: `Test` has no resource `hub.dead_leters`; help: did you mean `hub.dead_letters`?"
        ),
        format!(
            "runtime/tests/behaviour/overrides.rs:{}:14: `Test`: `Test.hub.queue` is an `AWS::SQS::Queue`, not an `AWS::SNS::Topic`",
            line + 1
        ),
    ];
    assert_eq!(said, expected);
}

#[test]
fn every_resource_can_be_looked_at() {
    let app = App::new().stack(stack!(Test {
        hub: Hub::new(),
        #[logical_id("Mine")]
        topic: aws::sns::Topic {}
    }));
    let resources = app.resources();
    let paths: Vec<&str> = resources.iter().map(ResourceView::path).collect();
    assert_eq!(
        paths,
        [
            "Test.hub.queue",
            "Test.hub.dead_letters",
            "Test.hub.function",
            "Test.topic"
        ]
    );
    let ids: Vec<String> = resources
        .iter()
        .filter_map(ResourceView::logical_id)
        .collect();
    assert_eq!(ids, ["HubQueue", "HubDeadLetters", "HubFunction", "Mine"]);
    let [queue, _, function, topic] = resources.as_slice() else {
        panic!("{resources:?}")
    };
    assert!(queue.is::<aws::sqs::Queue>() && !queue.is::<aws::sns::Topic>());
    assert_eq!(topic.type_name(), "AWS::SNS::Topic");
    assert_eq!(
        function
            .property("environment.variables.STAGE")
            .unwrap()
            .as_str(),
        Some("live")
    );
    assert_eq!(
        function.property("code.zip_file").unwrap().as_str(),
        Some("pass")
    );
    let policy = queue.property("redrive_policy").unwrap();
    assert!(policy.is_deferred());
    assert_eq!(policy.entries().unwrap()[1].1.as_i64(), Some(3));
    assert!(topic.property("display_name").is_none());
    // in a construct by itself, the path starts there
    let hub = Hub::new();
    assert_eq!(hub.resources()[1].path(), "dead_letters");
    assert_eq!(hub.resources()[1].logical_id(), None);
}

#[test]
fn every_resource_can_be_changed() {
    let stack = stack!(Test {
        hub: Hub::new(),
        vpc: aws::ec2::VPC {
            cidr_block: "10.0.0.0/16"
        }
    });
    let standard = properties!(aws::sqs::Queue {
        kms_master_key_id: "alias/house"
    });
    for resource in stack.resources() {
        let is_queue = resource.apply(&standard);
        assert_eq!(is_queue, resource.is::<aws::sqs::Queue>());
        if is_queue {
            resource.set("visibility_timeout", 90);
            resource.set("redrive_policy.maxReceiveCount", 7);
            resource.set_removal_policy(DeletionPolicy::RetainExceptOnCreate);
            resource.set_metadata("checked", true);
            resource.add_dependency(&*stack.vpc);
        }
        if resource.path().ends_with("dead_letters") {
            resource.set_logical_id("Lost");
            resource.remove("redrive_policy");
        }
        if let Some(function) = resource.downcast::<aws::lambda::Function>() {
            resource.set(
                "environment.variables[\"NAME\"]",
                stack.hub.queue.queue_name(),
            );
            assert_eq!(
                resource.property("handler").unwrap().as_str(),
                Some("index.handler")
            );
            assert_eq!(format!("{function:?}"), "Ref(AWS::Lambda::Function)");
            resource.set("tags[0]", infrastruct::json!({ "Key": "a", "Value": "b" }));
        }
    }
    let template = template(App::new().stack(stack), "Test");
    let lost = json!({
        "Type": "AWS::SQS::Queue",
        "DependsOn": ["Vpc"],
        "Properties": { "KmsMasterKeyId": "alias/house", "VisibilityTimeout": 90 },
        "DeletionPolicy": "RetainExceptOnCreate",
        "UpdateReplacePolicy": "Retain",
        "Metadata": { "checked": true },
    });
    assert_eq!(template["Resources"]["Lost"], lost);
    let policy = &properties_of(&template, "HubQueue")["RedrivePolicy"];
    assert_eq!(policy["maxReceiveCount"], 7);
    // a reference follows
    assert_eq!(
        policy["deadLetterTargetArn"],
        json!({ "Fn::GetAtt": ["Lost", "Arn"] })
    );
}

#[test]
fn a_wrong_change_is_a_mistake_of_its_line() {
    let said = errors(|| {
        let stack = stack!(Test { hub: Hub::new() });
        for resource in stack.hub.queue.resources() {
            resource.set("visibility_timeuot", 60);
            resource.set("delay_seconds", 10_000);
            resource.set("visibility_timeout.seconds", 60);
            resource.set("tags[2].key", "a");
        }
        App::new().stack(stack)
    });
    let file = "runtime/tests/behaviour/overrides.rs";
    let first = line!() - 8;
    assert_eq!(said.len(), 4, "{said:#?}");
    for (line, words) in [
        (
            first,
            "`visibility_timeuot` is not a property of `aws::sqs::Queue`",
        ),
        (first + 1, "`delay_seconds` is `10000`, more than"),
        (
            first + 2,
            "`visibility_timeout` is a single value, with nothing within",
        ),
        (first + 3, "`tags` has 0 items, so there is no `[2]`"),
    ] {
        let place = format!("{file}:{line}:");
        let is_said = said
            .iter()
            .any(|said| said.starts_with(&place) && said.contains(words));
        assert!(is_said, "{place} {words}\n{said:#?}");
    }
}

#[test]
fn tags_take_the_form_of_each_type() {
    let stack = stack!(Test {
        list: aws::sqs::Queue {
            tags: [
                Tag {
                    key: "team",
                    value: "old"
                },
                Tag {
                    key: "a",
                    value: "b"
                }
            ]
        },
        map: aws::ssm::Parameter {
            r#type: "String",
            value: "x",
            tags: [("a", "b")]
        },
        named: aws::route53::HostedZone {
            name: "example.com."
        },
        pool: aws::cognito::UserPool {},
        group: aws::autoscaling::AutoScalingGroup {
            min_size: "0",
            max_size: "1",
            availability_zones: ["eu-central-1a"],
            launch_configuration_name: "old"
        },
        none: aws::sqs::QueuePolicy {
            queues: ["q"],
            policy_document: infrastruct::json!({ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*" }] })
        },
        launched: aws::ec2::LaunchTemplate {
            launch_template_data: LaunchTemplateData {}
        },
        inner: aws::cloudfront::AnycastIpList {
            ip_count: 3,
            name: "list"
        },
    })
    .tag_all("team", "data")
    .tag_all("region", pseudo::region());
    let template = template(App::new().stack(stack), "Test");
    let of = |id: &str, property: &str| properties_of(&template, id)[property].clone();
    let team = json!({ "Key": "team", "Value": "data" });
    let region = json!({ "Key": "region", "Value": { "Ref": "AWS::Region" } });
    assert_eq!(
        of("List", "Tags"),
        json!([team, { "Key": "a", "Value": "b" }, region])
    );
    assert_eq!(
        of("Map", "Tags"),
        json!({ "a": "b", "team": "data", "region": { "Ref": "AWS::Region" } })
    );
    assert_eq!(of("Named", "HostedZoneTags"), json!([team, region]));
    assert_eq!(of("Pool", "UserPoolTags")["team"], "data");
    assert_eq!(
        of("Group", "Tags")[0],
        json!({ "Key": "team", "Value": "data", "PropagateAtLaunch": true })
    );
    assert_eq!(of("Inner", "Tags"), json!({ "Items": [team, region] }));
    for id in ["None", "Launched"] {
        assert!(
            !properties_of(&template, id).to_string().contains("team"),
            "{template}"
        );
    }
}

#[test]
fn a_change_reaches_its_resource_from_everywhere() {
    let hub = Hub::new();
    let first = hub.resources();
    let stack = Stack::new("Test", hub);
    let app = App::new().stack(stack);
    for (number, resource) in [&first, &app.resources()].into_iter().flatten().enumerate() {
        if resource.is::<aws::sqs::Queue>() {
            resource.set("delay_seconds", number);
        }
    }
    let template = template(app, "Test");
    // the last one holds
    assert_eq!(properties_of(&template, "Queue")["DelaySeconds"], 3);
}

#[test]
fn attributes_are_applied_too() {
    let stack = stack!(Test {
        is_live: Condition::equals(pseudo::region(), "eu-central-1"),
        first: aws::sqs::Queue {},
        #[depends_on(first)]
        #[metadata("a": 1)]
        second: aws::sqs::Queue {},
        third: aws::sqs::Queue {},
    });
    stack.second.apply(&properties!(
        #[depends_on(stack.third)]
        #[condition(stack.is_live)]
        #[metadata("b": 2)]
        #[logical_id("Other")]
        #[allow(deprecated_property, reason = "tried")]
        aws::sqs::Queue {}
    ));
    let template = template(App::new().stack(stack), "Test");
    let other = json!({
        "Type": "AWS::SQS::Queue",
        "Condition": "IsLive",
        "DependsOn": ["First", "Third"],
        "Metadata": { "a": 1, "b": 2 },
    });
    assert_eq!(template["Resources"]["Other"], other);
}

#[test]
fn tags_that_only_the_deployment_knows_take_no_other() {
    let said = errors(|| {
        let stack = stack!(Test {
            inbox: aws::sqs::Queue {
                tags: intrinsic::transform("Tags", infrastruct::json!({}))
            },
        });
        App::new().stack(stack.tag_all("team", "data"))
    });
    let line = line!() - 2;
    let expected = format!(
        "runtime/tests/behaviour/overrides.rs:{line}:32: `Test.inbox`: `tags` is known at deployment only, so the tag `team` cannot be added"
    );
    assert_eq!(said, [expected]);
}

/// A resource has its attributes as methods, beside those of every construct.
#[test]
fn no_attribute_is_called_as_what_every_resource_can_do() {
    let taken = [
        "apply",
        "condition",
        "depends_on",
        "resources",
        "tag_all",
        "visit",
    ];
    let types = infrastruct_spec::resource_types().filter_map(infrastruct_spec::resource_type);
    let attributes = types.flat_map(infrastruct_spec::ResourceType::attributes);
    let clashes: Vec<String> = attributes
        .filter(|attribute| taken.contains(&attribute.rust_name().as_str()))
        .map(|attribute| attribute.name().to_owned())
        .collect();
    assert_eq!(clashes, Vec::<String>::new());
}
