//! Constructs of every shape: generic ones, boxed ones, collections of them.

#![allow(
    clippy::default_trait_access,
    reason = "the field says what it is the default of"
)]

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::rc::Rc;
use std::sync::Arc;

use infrastruct::{
    App, Construct, IntoConstruct, Output, Ref, Resource, Stack, aws, construct, stack, synth,
};
use infrastruct_tests::workspace;
use serde_json::Value;

/// The template of a stack.
fn template<C>(name: &str, stack: Stack<C>) -> Value {
    let directory = workspace::target().join("tests/constructs").join(name);
    let _ = fs::remove_dir_all(&directory);
    let manifest =
        synth(App::new().stack(stack), &directory).unwrap_or_else(|error| panic!("{error}"));
    let text = fs::read_to_string(directory.join(&manifest.stacks[0].template));
    serde_json::from_str(&text.expect("a template")).expect("JSON")
}

fn ids(template: &Value) -> Vec<String> {
    let resources = template["Resources"].as_object();
    let mut ids: Vec<String> = resources
        .into_iter()
        .flatten()
        .map(|(id, _)| id.clone())
        .collect();
    ids.sort();
    ids
}

#[derive(Construct)]
struct Inbox {
    queue: Resource<aws::sqs::Queue>,
}

impl Inbox {
    fn new() -> Self {
        construct!(Self {
            queue: aws::sqs::Queue {}
        })
    }
}

/// The house standard for queues.
#[derive(Construct)]
#[resource(aws::sqs::Queue { message_retention_period: 1_209_600 })]
struct TeamQueue {
    visibility_timeout: u32,
}

fn team_queue() -> TeamQueue {
    TeamQueue {
        visibility_timeout: 30,
    }
}

#[derive(Construct)]
struct Pair<C> {
    left: C,
    right: C,
}

impl<C: Construct> Pair<C> {
    fn new(left: C, right: C) -> Self {
        construct!(Self {
            left: left,
            right: right
        })
    }
}

#[derive(Construct)]
struct Several<C> {
    some: Option<C>,
    list: Vec<C>,
    sorted: BTreeMap<String, C>,
    hashed: HashMap<String, C>,
}

impl<C: Construct> Several<C> {
    fn new(mut make: impl FnMut() -> C) -> Self {
        construct!(Self {
            some: Some(make()),
            list: vec![make(), make()],
            sorted: BTreeMap::from([("b".to_owned(), make()), ("a".to_owned(), make())]),
            hashed: HashMap::from([("d".to_owned(), make()), ("c".to_owned(), make())]),
        })
    }
}

#[test]
fn a_generic_construct_needs_no_other_bound() {
    let stack = stack!(Generic {
        inboxes: Pair::new(Inbox::new(), Inbox::new()),
        queues: Pair::new(
            construct!(aws::sqs::Queue {}),
            construct!(aws::sqs::Queue {})
        ),
        several: Several::new(Inbox::new),
    });
    let expected = [
        "InboxesLeftQueue",
        "InboxesRightQueue",
        "QueuesLeft",
        "QueuesRight",
        "SeveralHashedCQueue",
        "SeveralHashedDQueue",
        "SeveralList0Queue",
        "SeveralList1Queue",
        "SeveralSomeQueue",
        "SeveralSortedAQueue",
        "SeveralSortedBQueue",
    ];
    assert_eq!(ids(&template("generic", stack)), expected);
}

#[derive(Construct)]
struct Watched<C> {
    watched: C,
    topic: Resource<aws::sns::Topic>,
}

/// A helper may also take what is no construct yet.
fn watched<I: IntoConstruct>(what: I) -> Watched<I::Construct> {
    construct!(Watched {
        watched: what,
        topic: aws::sns::Topic {}
    })
}

#[test]
fn a_helper_takes_whatever_becomes_a_construct() {
    let stack = stack!(Helper {
        house: watched(team_queue()),
        inbox: watched(Inbox::new()),
        two: watched([team_queue(), team_queue()]),
    });
    let expected = [
        "HouseTopic",
        "HouseWatched",
        "InboxTopic",
        "InboxWatchedQueue",
        "TwoTopic",
        "TwoWatched0",
        "TwoWatched1",
    ];
    assert_eq!(ids(&template("helper", stack)), expected);
}

#[derive(Construct)]
struct Boxes {
    one: Box<dyn Construct>,
    list: Vec<Box<dyn Construct>>,
    map: BTreeMap<String, Box<dyn Construct>>,
    none: Option<Box<dyn Construct>>,
}

impl Boxes {
    fn new() -> Self {
        let inbox = || Box::new(Inbox::new()) as Box<dyn Construct>;
        construct!(Self {
            one: Box::new(Inbox::new()),
            list: vec![inbox(), Box::new(construct!(aws::sns::Topic {}))],
            map: [("a".to_owned(), inbox())].into(),
            none: None,
        })
    }
}

#[test]
fn constructs_of_different_types_are_boxed() {
    let stack = stack!(Boxed {
        boxes: Boxes::new()
    });
    let expected = [
        "BoxesList0Queue",
        "BoxesList1",
        "BoxesMapAQueue",
        "BoxesOneQueue",
    ];
    assert_eq!(ids(&template("boxed", stack)), expected);
}

#[derive(Construct)]
struct Shapes {
    pair: (Inbox, Resource<aws::sns::Topic>),
    array: [Inbox; 2],
    shared: Rc<Inbox>,
    synced: Arc<Inbox>,
    sorted: BTreeMap<&'static str, Resource<aws::sqs::Queue>>,
    hashed: HashMap<&'static str, Resource<aws::sqs::Queue>>,
    list: Vec<Resource<aws::sqs::Queue>>,
    some: Option<Resource<aws::sqs::Queue>>,
    boxed: Box<Resource<aws::sqs::Queue>>,
    empty: Vec<Inbox>,
    nothing: Option<Inbox>,
    collected: Vec<Inbox>,
    defaulted: BTreeMap<String, Inbox>,
}

impl Shapes {
    fn new() -> Self {
        construct!(Self {
            pair: (Inbox::new(), construct!(aws::sns::Topic {})),
            array: [Inbox::new(), Inbox::new()],
            shared: Rc::new(Inbox::new()),
            synced: Arc::new(Inbox::new()),
            // what is no construct yet becomes one in every collection
            sorted: BTreeMap::from([("b", team_queue()), ("a", team_queue())]),
            hashed: HashMap::from([("d", team_queue()), ("c", team_queue())]),
            list: vec![team_queue()],
            some: Some(team_queue()),
            boxed: Box::new(team_queue()),
            // the field says what these are
            empty: Vec::new(),
            nothing: None,
            collected: (0..2).map(|_| Inbox::new()).collect(),
            defaulted: Default::default(),
        })
    }
}

#[test]
fn collections_and_pointers_are_constructs() {
    let stack = stack!(Shaped { s: Shapes::new() });
    let expected = [
        "SArray0Queue",
        "SArray1Queue",
        "SBoxed",
        "SCollected0Queue",
        "SCollected1Queue",
        "SHashedC",
        "SHashedD",
        "SList0",
        "SPair0Queue",
        "SPair1",
        "SSharedQueue",
        "SSome",
        "SSortedA",
        "SSortedB",
        "SSyncedQueue",
    ];
    let first = template("shaped", stack);
    assert_eq!(ids(&first), expected);
    // a hash map's order changes from map to map, a template's does not
    let again = template("shaped_again", stack!(Shaped { s: Shapes::new() }));
    assert_eq!(first.to_string(), again.to_string());
}

/// By hand until the variants are derived.
enum Delivery {
    Queue(Inbox),
    Topic(Resource<aws::sns::Topic>),
}

impl Construct for Delivery {
    fn visit(&self, visitor: &mut infrastruct::Visitor<'_>) {
        match self {
            Self::Queue(inbox) => visitor.child("inbox", inbox),
            Self::Topic(topic) => visitor.child("topic", topic),
        }
    }
}

#[derive(Construct)]
struct Deliveries {
    one: Delivery,
    list: Vec<Delivery>,
    map: HashMap<String, Delivery>,
    none: Option<Delivery>,
}

#[test]
fn a_construct_by_hand_needs_no_other_trait() {
    let stack = stack!(Enums {
        all: construct!(Deliveries {
            one: Delivery::Queue(Inbox::new()),
            list: vec![Delivery::Topic(construct!(aws::sns::Topic {}))],
            map: HashMap::from([("a".to_owned(), Delivery::Queue(Inbox::new()))]),
            none: None,
        }),
        alone: Delivery::Topic(construct!(aws::sns::Topic {})),
    });
    let expected = [
        "AllList0Topic",
        "AllMapAInboxQueue",
        "AllOneInboxQueue",
        "AloneTopic",
    ];
    assert_eq!(ids(&template("enums", stack)), expected);
}

/// A stack of a declared struct: a function returns it with its fields.
#[derive(Construct)]
struct Orders {
    inbox: Resource<aws::sqs::Queue>,
    inbox_url: Output,
}

impl Orders {
    fn stack(visibility_timeout: u32) -> Stack<Self> {
        stack!(Self {
            inbox: aws::sqs::Queue {
                visibility_timeout: visibility_timeout
            },
            inbox_url: Output::new(inbox.queue_url()),
        })
        .region("eu-central-1")
    }
}

#[derive(Construct)]
struct Bills {
    told: Resource<aws::sns::Subscription>,
}

fn bills(orders: &Orders) -> Stack<Bills> {
    let bills = construct!(Bills {
        #[allow(
            target_policy,
            reason = "the policies of the queues are another team's"
        )]
        told: aws::sns::Subscription {
            topic_arn: "arn:aws:sns:eu-central-1:123456789012:bills",
            protocol: "sqs",
            endpoint: orders.inbox.arn(),
        },
    });
    Stack::new("Bills", bills).region("eu-central-1")
}

#[test]
fn a_function_returns_a_stack_with_its_fields() {
    let orders = Orders::stack(30);
    let bills = bills(&orders);
    let directory = workspace::target().join("tests/constructs/returned");
    let app = App::new().stack(bills).stack(orders);
    let manifest = synth(app, &directory).unwrap_or_else(|error| panic!("{error}"));
    let names: Vec<&str> = manifest
        .stacks
        .iter()
        .map(|stack| stack.name.as_str())
        .collect();
    assert_eq!(names, ["Orders", "Bills"]);
    assert_eq!(manifest.stacks[0].outputs[0].name, "InboxUrl");
}

#[derive(Construct)]
struct Subscribed {
    queues: Vec<Resource<aws::sqs::Queue>>,
    subscriptions: Vec<Resource<aws::sns::Subscription>>,
    first: Resource<aws::sns::Subscription>,
}

/// A helper takes a sibling's handle, a field, and what a struct of `#[resource]` has become.
fn subscription(queue: impl Into<Ref<aws::sqs::Queue>>) -> Resource<aws::sns::Subscription> {
    construct!(aws::sns::Subscription {
        topic_arn: "arn:aws:sns:eu-central-1:123456789012:bills",
        protocol: "sqs",
        endpoint: queue.into().arn(),
    })
}

#[test]
fn an_iterator_becomes_a_list() {
    let stack = stack!(Iterated {
        all: construct!(Subscribed {
            queues: (0..2u32).map(|index| aws::sqs::Queue {
                delay_seconds: index
            }),
            subscriptions: queues.iter().map(subscription),
            first: subscription(queues[0]),
        }),
        house: [30, 60].into_iter().map(|seconds| TeamQueue {
            visibility_timeout: seconds
        }),
    })
    .allow(
        "target_policy",
        "the policies of the queues are another team's",
    );
    let expected = [
        "AllFirst",
        "AllQueues0",
        "AllQueues1",
        "AllSubscriptions0",
        "AllSubscriptions1",
        "House0",
        "House1",
    ];
    assert_eq!(ids(&template("iterated", stack)), expected);
}

#[derive(Construct)]
struct FanOut {
    queue: Resource<aws::sqs::Queue>,
    spares: Vec<Resource<aws::sqs::Queue>>,
    policy: Resource<aws::sqs::QueuePolicy>,
    told: Vec<Resource<aws::sns::Subscription>>,
    rule: Resource<aws::events::Rule>,
}

#[test]
fn a_resource_by_itself_is_a_handle_wherever_it_comes_from() {
    let stack = stack!(Handles {
        inbox: Inbox::new(),
        fan_out: construct!(FanOut {
            queue: team_queue(),
            spares: (0..2).map(|_| team_queue()),
            policy: aws::sqs::QueuePolicy {
                queues: [queue.queue_url(), spares[0].queue_url()],
                policy_document: infrastruct::json!({ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*" }] }),
            },
            told: vec![subscription(queue), subscription(spares[1])],
            rule: aws::events::Rule {
                schedule_expression: "rate(1 minute)",
                targets: [
                    Target {
                        id: "a",
                        arn: queue
                    },
                    Target {
                        id: "b",
                        arn: spares[0]
                    }
                ],
            },
        }),
        rule: aws::events::Rule {
            schedule_expression: "rate(1 minute)",
            targets: [Target {
                id: "a",
                arn: inbox.queue
            }],
        },
    })
    .allow(
        "target_policy",
        "the policies of the queues are another team's",
    );
    let template = template("handles", stack);
    let targets = &template["Resources"]["FanOutRule"]["Properties"]["Targets"];
    assert_eq!(targets[0]["Arn"]["Fn::GetAtt"][0], "FanOutQueue");
    assert_eq!(targets[1]["Arn"]["Fn::GetAtt"][0], "FanOutSpares0");
    let targets = &template["Resources"]["Rule"]["Properties"]["Targets"];
    assert_eq!(targets[0]["Arn"]["Fn::GetAtt"][0], "InboxQueue");
}

#[test]
fn a_resource_in_two_fields_is_told_with_the_way_out() {
    let queue = construct!(aws::sqs::Queue {});
    let stack = stack!(Twice {
        one: queue,
        two: queue
    });
    let error = synth(
        App::new().stack(stack),
        workspace::target().join("tests/constructs/twice"),
    )
    .expect_err("two fields");
    let said = error.to_string();
    assert!(
        said.contains("it is declared twice: as `Twice.one` and as `Twice.two`"),
        "{said}"
    );
    assert!(said.contains("one of them keeps a handle"), "{said}");
    let queue = construct!(aws::sqs::Queue {});
    assert_eq!(
        ids(&template(
            "once",
            stack!(Once {
                two: *queue,
                one: queue
            })
        )),
        ["One"]
    );
}
