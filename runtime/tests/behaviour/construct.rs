use std::collections::{BTreeMap, HashMap};

use infrastruct::intrinsic::length;
use infrastruct::{
    App, Condition, Construct, Mapping, Output, Parameter, Resource, aws, construct, find_in_map,
    if_, properties, pseudo, stack, synth,
};
use serde_json::json;

use crate::group;
use crate::support::{alone, errors, errors_alone, holder, queue, template};

fn ids(template: &serde_json::Value) -> Vec<String> {
    template["Resources"]
        .as_object()
        .unwrap()
        .keys()
        .cloned()
        .collect()
}

#[test]
fn logical_ids_come_from_the_path() {
    let template = alone(group! {
        cron: group! { dead_letter_queue: queue() },
        workers: vec![queue(), queue()],
        none: None::<infrastruct::Resource<aws::sqs::Queue>>,
        some: Some(queue()),
        by_region: BTreeMap::from([("eu-west-1", queue())]),
        hashed: HashMap::from([("b".to_owned(), queue()), ("a".to_owned(), queue())]),
    });
    let mut expected = [
        "CronDeadLetterQueue",
        "Workers0",
        "Workers1",
        "Some",
        "ByRegionEuWest1",
        "HashedA",
        "HashedB",
    ];
    expected.sort_unstable();
    assert_eq!(ids(&template), expected);
}

#[test]
fn an_attribute_overrides_the_logical_id() {
    let stack = stack!(Test {
        #[logical_id("Old")]
        inbox: aws::sqs::Queue {}
    });
    let template = template(App::new().stack(stack), "Test");
    assert_eq!(ids(&template), ["Old"]);
    assert!(template["Resources"]["Old"].get("LogicalId").is_none());
    let odd = "Old-1";
    let line = line!() + 3;
    let stack = stack!(Test {
        #[logical_id(odd)]
        inbox: aws::sqs::Queue {}
    });
    let expected = format!(
        "{}:{line}:26: `Test.inbox` = `Old-1`: a logical ID has letters and digits only, not `-`",
        file!()
    );
    assert_eq!(errors(App::new().stack(stack)), [expected]);
}

#[test]
fn whatever_is_no_resource_says_its_own_logical_id() {
    let network = stack!(Test {
        stage: Parameter::text().logical_id("pStage"),
        sizes: Mapping::new([("live", [("nodes", 2)])]).logical_id("SizesOf"),
        is_live: Condition::equals(&stage, "live").logical_id("LIVE"),
        is_main: Condition::and([
            &is_live,
            &Condition::equals(pseudo::region(), "eu-central-1")
        ]),
        #[condition(is_main)]
        vpc: aws::ec2::VPC {
            cidr_block: "10.0.0.0/16",
            tags: [
                ("nodes", find_in_map(&sizes, "live", "nodes")),
                ("stage", if_(&is_live, "live", &stage))
            ],
        },
        vpc_id: Output::new(vpc).condition(&is_main).logical_id("Vpc"),
    });
    let built = template(App::new().stack(network), "Test");
    assert_eq!(built["Parameters"]["pStage"]["Type"], "String");
    assert_eq!(
        built["Mappings"]["SizesOf"],
        json!({ "live": { "nodes": 2 } })
    );
    assert_eq!(
        built["Conditions"]["LIVE"],
        json!({ "Fn::Equals": [{ "Ref": "pStage" }, "live"] })
    );
    assert_eq!(
        built["Conditions"]["IsMain"]["Fn::And"][0],
        json!({ "Condition": "LIVE" })
    );
    let tags = &built["Resources"]["Vpc"]["Properties"]["Tags"];
    assert_eq!(
        *tags,
        json!([
            { "Key": "nodes", "Value": { "Fn::FindInMap": ["SizesOf", "live", "nodes"] } },
            { "Key": "stage", "Value": { "Fn::If": ["LIVE", "live", { "Ref": "pStage" }] } },
        ])
    );
    assert!(built["Outputs"]["Vpc"].is_object());
}

#[test]
fn what_collides_is_told_how_it_says_its_own_logical_id() {
    let said = |stack: infrastruct::App| errors(stack).join("\n");
    let outputs = stack!(Test {
        queue: aws::sqs::Queue {},
        url: Output::new(queue.queue_url()),
        other: Output::new(queue.arn()).logical_id("Url"),
    });
    let said_of_outputs = said(App::new().stack(outputs));
    assert!(
        said_of_outputs.contains("help: rename a field, or give one of them `.logical_id(\"…\")`"),
        "{said_of_outputs}"
    );
    let mixed = stack!(Test {
        stage: Parameter::text().logical_id("Queue"),
        queue: aws::sqs::Queue { queue_name: stage },
    });
    let said_of_both = said(App::new().stack(mixed));
    assert!(
        said_of_both.contains("help: rename a field, or give the parameter `.logical_id(\"…\")`"),
        "{said_of_both}"
    );
}

#[test]
fn two_paths_of_one_logical_id_collide() {
    #[derive(Construct)]
    struct Outer {
        b_c: Resource<aws::sqs::Queue>,
    }

    #[derive(Construct)]
    struct Inner {
        c: Resource<aws::sqs::Queue>,
    }

    let outer_line = line!() + 2;
    let outer = construct!(Outer {
        b_c: aws::sqs::Queue {}
    });
    let inner_line = line!() + 2;
    let inner = construct!(Inner {
        c: aws::sqs::Queue {}
    });
    let stack = stack!(Test {
        a: outer,
        a_b: inner
    });
    let expected = format!(
        "{file}:{inner_line}:22: `Test.a_b.c`: the logical ID `ABC` is also that of `Test.a.b_c`; \
         note: `Test.a.b_c` is declared here ({file}:{outer_line}:24); \
         help: rename a field, or give one of them `#[logical_id(\"…\")]`",
        file = file!()
    );
    assert_eq!(errors(App::new().stack(stack)), [expected]);
}

#[test]
fn a_key_needs_letters_or_digits() {
    let said = errors_alone(BTreeMap::from([("ä", queue())]));
    assert!(
        said[0].contains("`Test[\"ä\"]` = ``: its path has no letter or digit"),
        "{said:?}"
    );
}

#[test]
fn handles_and_values_declare_nothing() {
    let inbox = queue();
    let template = alone(group! { handle: *inbox, value: inbox.arn(), inbox: inbox });
    assert_eq!(ids(&template), ["Inbox"]);
}

#[test]
fn what_is_in_no_stack_cannot_be_referred_to() {
    let elsewhere = construct!(aws::sqs::Queue {});
    let line = line!() + 2;
    let stack = stack!(Test {
        #[metadata("held": elsewhere.arn())]
        holder: aws::sqs::Queue {}
    });
    let expected = format!(
        "{}:{line}:28: `Test.holder`, `metadata.held`: refers to an `AWS::SQS::Queue` that is in no stack of \
         the app; help: make it a field of a stack, or of a construct in one",
        file!()
    );
    assert_eq!(errors(App::new().stack(stack)), [expected]);
}

#[test]
fn a_handle_by_itself_has_to_say_what_is_meant() {
    let inbox = queue();
    let said = errors_alone(group! { holder: holder(length([*inbox])), inbox: inbox });
    assert!(
        said[0].contains(
            "a handle of `Test.inbox` by itself does not say which of its values is meant"
        ),
        "{said:?}"
    );
}

#[test]
fn absent_entries_are_left_out() {
    let value = BTreeMap::from([("a", None), ("b", Some(1))]);
    let list = vec![None, Some(true)];
    let stack = stack!(Test {
        map: holder(value),
        list: holder(list),
        inbox: aws::sqs::Queue {
            delay_seconds: None::<u32>,
            visibility_timeout: Some(30),
        },
    });
    let template = template(App::new().stack(stack), "Test");
    let resources = &template["Resources"];
    assert_eq!(
        resources["Map"]["Metadata"]["held"],
        serde_json::json!({ "b": 1 })
    );
    assert_eq!(
        resources["List"]["Metadata"]["held"],
        serde_json::json!([true])
    );
    assert_eq!(
        resources["Inbox"]["Properties"],
        serde_json::json!({ "VisibilityTimeout": 30 })
    );
}

#[test]
fn deep_trees_are_no_problem() {
    struct Nest(u32);

    impl infrastruct::Construct for Nest {
        fn visit(&self, visitor: &mut infrastruct::Visitor<'_>) {
            match self.0 {
                0 => visitor.child("q", &queue()),
                depth => visitor.child("n", &Nest(depth - 1)),
            }
        }
    }

    assert_eq!(ids(&alone(Nest(200)))[0].len(), 201);
    let said = errors_alone(Nest(1000));
    assert!(
        said[0].ends_with("a logical ID has at most 255 characters, not 1001"),
        "{said:?}"
    );
}

#[test]
fn a_flat_field_goes_by_the_name_of_its_construct() {
    #[derive(Construct)]
    struct Jobs {
        #[construct(flatten)]
        queue: Resource<aws::sqs::Queue>,
        letters: Resource<aws::sqs::Queue>,
    }
    let stack = stack!(Test {
        jobs: construct!(Jobs {
            queue: aws::sqs::Queue {},
            letters: aws::sqs::Queue {}
        }),
    });
    let template = template(App::new().stack(stack), "Test");
    let names: Vec<&String> = template["Resources"].as_object().unwrap().keys().collect();
    assert_eq!(names, ["Jobs", "JobsLetters"]);
}

#[test]
fn what_is_left_out_is_waited_for_by_nobody() {
    let stack = stack!(Test {
        first: aws::sqs::Queue {},
        #[depends_on(first)]
        second: aws::sqs::Queue {},
    });
    stack.first.leave_out(true);
    let template = template(App::new().stack(stack), "Test");
    assert_eq!(
        template["Resources"],
        json!({ "Second": { "Type": "AWS::SQS::Queue" } })
    );
}

#[test]
fn a_caller_is_to_blame_for_what_it_gives() {
    #[derive(Construct)]
    struct Inbox {
        queue: Resource<aws::sqs::Queue>,
    }
    impl Inbox {
        #[track_caller]
        fn new() -> Self {
            construct!(Self {
                queue: aws::sqs::Queue {}
            })
            .blame_caller()
        }

        #[track_caller]
        fn delay(self, seconds: u32) -> Self {
            let properties = properties!(aws::sqs::Queue {
                delay_seconds: seconds
            });
            self.queue.apply(&properties.blame_caller());
            self
        }
    }
    let line = line!() + 2;
    let stack = stack!(Test {
        inbox: Inbox::new().delay(1_000),
    });
    let error = synth(App::new().stack(stack), "target/none")
        .unwrap_err()
        .to_string();
    assert!(error.contains(&format!("construct.rs:{line}:")), "{error}");
}
