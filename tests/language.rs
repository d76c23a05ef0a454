//! Every form of the language, in one template that the linter accepts.

use std::collections::BTreeMap;
use std::fs;

use infrastruct::{
    App, Condition, Construct, Integer, Mapping, Output, Parameter, Ref, Resource, Stack, Text,
    Value, availability_zones, aws, base64, cidr, construct, custom, find_in_map, if_, join, json,
    pseudo, select, split, stack, sub, synth, value,
};
use infrastruct_tests::linter::CfnLint;
use infrastruct_tests::workspace;

/// The house standard for queues.
#[derive(Construct)]
#[resource(aws::sqs::Queue { message_retention_period: 1_209_600 })]
struct TeamQueue {
    visibility_timeout: u32,
    queue_name: Option<String>,
}

/// A group with every kind of child.
#[derive(Construct)]
struct Teams {
    inboxes: BTreeMap<String, Resource<aws::sqs::Queue>>,
    spares: Vec<Resource<aws::sqs::Queue>>,
    archive: Option<Resource<aws::s3::Bucket>>,
    nothing: Option<Resource<aws::s3::Bucket>>,
    standard: Resource<aws::sqs::Queue>,
    topic: Resource<aws::sns::Topic>,
    subscriptions: Vec<Resource<aws::sns::Subscription>>,
    #[construct(skip)]
    names: Vec<String>,
}

impl Teams {
    fn new(teams: &[&str]) -> Self {
        construct!(Self {
            // Siblings stand in any order.
            subscriptions: inboxes
                .values()
                .map(|inbox| aws::sns::Subscription {
                    topic_arn: topic.topic_arn(),
                    protocol: "sqs",
                    endpoint: inbox.arn(),
                })
                .collect(),
            topic: aws::sns::Topic {
                display_name: "teams"
            },
            inboxes: teams
                .iter()
                .map(|name| (
                    (*name).to_owned(),
                    construct!(aws::sqs::Queue {
                        queue_name: sub!("{name}-inbox")
                    })
                ))
                .collect::<BTreeMap<_, _>>(),
            spares: (0..2u32)
                .map(|index| construct!(aws::sqs::Queue {
                    delay_seconds: index
                }))
                .collect(),
            archive: Some(aws::s3::Bucket {}),
            nothing: None,
            standard: TeamQueue {
                visibility_timeout: 60,
                queue_name: None
            },
            #[construct(skip)]
            names: teams.iter().map(|&name| name.to_owned()).collect(),
        })
    }
}

fn app() -> App {
    let teams = stack!(Teams {
        teams: Teams::new(&["data", "web"])
    })
    .allow(
        "target_policy",
        "the policies of the queues are another team's",
    );
    assert_eq!(teams.teams.names, ["data", "web"]);
    let remote: Ref<aws::sns::Topic> = *teams.teams.topic;
    let everything = stack!(Everything {
        stage: Parameter::<Text>::text()
            .default("live")
            .allowed_values(["live", "test"]),
        capacity: Parameter::<Integer>::integer().default(2).min_value(1),
        is_live: Condition::equals(&stage, "live"),
        sizes: Mapping::new([("live", [("retention", 30)]), ("test", [("retention", 7)])]),
        role: aws::iam::Role {
            assume_role_policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "Service": "lambda.amazonaws.com" },
                    "Action": "sts:AssumeRole",
                }],
            }),
        },
        #[deletion_policy(Retain)]
        #[update_replace_policy(Retain)]
        #[metadata("owner": "data", "since": 2026)]
        #[logical_id("TheLog")]
        log: aws::logs::LogGroup {
            retention_in_days: find_in_map(&sizes, &stage, "retention"),
        },
        #[depends_on(log, role)]
        #[condition(is_live)]
        worker: aws::lambda::Function {
            runtime: "python3.13",
            handler: "index.handler",
            code: Code {
                zip_file: "def handler(event, context):\n    pass\n"
            },
            role: role,
            timeout: if_(&is_live, 60, 10),
            memory_size: 128 * 2,
            reserved_concurrent_executions: &capacity,
            environment: Environment {
                variables: [
                    ("STAGE", value(&stage)),
                    ("ZONE", select(0, availability_zones())),
                    ("LAST", select(1, split("/", "a/b"))),
                    ("JOINED", join("-", [value("jobs"), pseudo::region()])),
                    ("ENCODED", base64("text")),
                    (
                        "SUB",
                        sub!("{}/{stage}/{name}/${{literal}}", log.arn(), name = "x")
                    ),
                ],
            },
            tags: [Tag {
                key: "team",
                value: "data"
            }],
        },
        network: aws::ec2::VPC {
            cidr_block: "10.0.0.0/16"
        },
        subnets: (0..2u32)
            .map(|index| aws::ec2::Subnet {
                vpc_id: network.vpc_id(),
                cidr_block: select(index, cidr("10.0.0.0/16", 2, 8)),
                availability_zone: select(index, availability_zones()),
            })
            .collect::<Vec<_>>(),
        told: aws::sns::Subscription {
            topic_arn: remote.topic_arn(),
            protocol: "email",
            endpoint: "someone@example.com",
        },
        special: custom::Special {
            service_token: remote.topic_arn(),
            any_thing: [1, 2]
        },
        answer: Output::new(special.attribute("Answer")),
        worker_arn: Output::new(worker.arn())
            .description("who works")
            .condition(&is_live),
    });
    let plain = Stack::new(
        "Plain",
        construct!(aws::sqs::Queue {
            visibility_timeout: 30
        }),
    )
    .region("eu-central-1")
    .tag("team", "data");
    App::new().stack(everything).stack(teams).stack(plain)
}

#[test]
fn every_form_makes_a_template_that_the_linter_accepts() {
    let directory = workspace::target().join("tests/language");
    let _ = fs::remove_dir_all(&directory);
    let manifest = synth(app(), &directory).unwrap_or_else(|error| panic!("{error}"));
    let order: Vec<&str> = manifest
        .stacks
        .iter()
        .map(|stack| stack.name.as_str())
        .collect();
    let place = |name| order.iter().position(|known| *known == name);
    assert!(place("Teams") < place("Everything"), "{order:?}");

    let files: Vec<_> = manifest
        .stacks
        .iter()
        .map(|stack| directory.join(format!("{}.template.json", stack.name)))
        .collect();
    let text: String = files
        .iter()
        .map(|file| fs::read_to_string(file).expect("a template"))
        .collect();
    for wanted in [
        "TeamsInboxesData",
        "TeamsInboxesWeb",
        "TeamsSpares0",
        "TeamsSpares1",
        "TeamsArchive",
        "TeamsStandard",
        "\"TheLog\"",
        "Subnets1",
        "Custom::Special",
        "AnyThing",
        "Fn::ImportValue",
        "Fn::GetAZs",
        "Fn::Cidr",
        "Fn::FindInMap",
        "Fn::If",
        "Fn::Base64",
        "Fn::Split",
    ] {
        assert!(text.contains(wanted), "no {wanted} in {text}");
    }
    assert!(!text.contains("TeamsNothing"), "{text}");

    let Some(linter) = CfnLint::find("every_form_makes_a_template_that_the_linter_accepts") else {
        return;
    };
    let errors = linter.errors(&files, "eu-central-1");
    assert!(errors.is_empty(), "{errors:#?}");
}

/// The same app gives the same bytes.
#[test]
fn output_is_deterministic() {
    let read = |name: &str| {
        let directory = workspace::target().join("tests").join(name);
        let manifest = synth(app(), &directory).unwrap_or_else(|error| panic!("{error}"));
        let file = |stack: &infrastruct::manifest::StackManifest| {
            fs::read(directory.join(&stack.template)).expect("a template")
        };
        manifest.stacks.iter().map(file).collect::<Vec<_>>()
    };
    assert_eq!(read("first"), read("second"));
}

/// A value of a function's own making is typed by what it is.
#[test]
fn values_keep_their_types() {
    fn queue(name: Value<Text>) -> Resource<aws::sqs::Queue> {
        construct!(aws::sqs::Queue { queue_name: name })
    }
    let directory = workspace::target().join("tests/values");
    let stack = Stack::new("Values", queue(join("-", ["a", "b"])));
    synth(App::new().stack(stack), &directory).unwrap_or_else(|error| panic!("{error}"));
}
