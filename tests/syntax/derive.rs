//! `#[derive(Construct)]` on everything that can be a group.

use std::collections::BTreeMap;

use infrastruct::{Construct, Ref, Resource, ResourceType, Stack, aws, construct};

use super::template;

type Queue = Resource<aws::sqs::Queue>;

fn queue(delay_seconds: u32) -> Queue {
    construct!(aws::sqs::Queue {
        delay_seconds: delay_seconds
    })
}

/// What stands for an inbox, by stage.
#[derive(Construct)]
enum Inbox {
    None,
    Queue(Queue),
    Watched {
        queue: Queue,
        alarm: Option<Resource<aws::sns::Topic>>,
        #[construct(skip)]
        #[expect(dead_code, reason = "what is skipped is no construct")]
        threshold: u32,
    },
    #[expect(dead_code, reason = "what is skipped is no construct")]
    Foreign(#[construct(skip)] &'static str),
}

#[derive(Construct)]
struct Inboxes {
    none: Inbox,
    plain: Inbox,
    watched: Inbox,
    foreign: Inbox,
}

#[test]
fn an_enum_is_what_its_variant_holds() {
    let template = template::of(Stack::new(
        "Inboxes",
        construct!(Inboxes {
            none: Inbox::None,
            plain: Inbox::Queue(queue(1)),
            watched: Inbox::Watched {
                queue: queue(2),
                alarm: Some(construct!(aws::sns::Topic {})),
                threshold: 3,
            },
            foreign: Inbox::Foreign("elsewhere"),
        }),
    ));
    assert_eq!(
        template::resources(&template),
        ["Plain", "WatchedAlarm", "WatchedQueue"]
    );
}

/// A construct that contains itself.
#[derive(Construct)]
struct Tree<C> {
    here: C,
    below: Vec<Tree<C>>,
}

#[test]
fn a_generic_construct_may_contain_itself() {
    let tree = Tree {
        here: queue(1),
        below: vec![Tree {
            here: queue(2),
            below: Vec::new(),
        }],
    };
    let template = template::of(Stack::new("Tree", tree));
    assert_eq!(template::resources(&template), ["Below0Here", "Here"]);
}

/// Parameters that stand for constructs, for types of resources, for keys, and for nothing that is declared.
#[derive(Construct)]
struct Generic<'a, R: ResourceType, S, C, K: AsRef<str> + Ord, const N: usize>
where
    S: ResourceType,
{
    first: Resource<R>,
    seconds: [Resource<S>; N],
    others: BTreeMap<K, Option<Box<C>>>,
    elsewhere: Ref<R>,
    inner: Inner<S>,
    #[construct(skip)]
    #[expect(dead_code, reason = "what is skipped is no construct")]
    note: &'a str,
}

#[derive(Construct)]
struct Inner<R: ResourceType> {
    last: Resource<R>,
}

#[test]
fn each_parameter_is_asked_for_what_it_stands_for() {
    let first = queue(1);
    let generic = Generic {
        elsewhere: *first,
        first,
        seconds: [construct!(aws::sns::Topic {})],
        others: BTreeMap::from([("key", Some(Box::new(queue(2))))]),
        inner: Inner {
            last: construct!(aws::sns::Topic {}),
        },
        note: "",
    };
    let template = template::of(Stack::new("Generic", generic));
    assert_eq!(
        template::resources(&template),
        ["First", "InnerLast", "OthersKey", "Seconds0"]
    );
}

/// What `macro_rules!` passes on: types, and attributes.
macro_rules! declare {
    ($(#[$meta:meta])* $name:ident { $($field:ident: $kind:ty),* }) => {
        #[derive(Construct)]
        $(#[$meta])*
        struct $name {
            $($field: $kind,)*
        }
    };
}

declare!(Passed { one: Queue, other: Option<Queue> });
declare!(
    #[resource(aws::sqs::Queue { receive_message_wait_time_seconds: 20 })]
    Patient { delay_seconds: u32 }
);

#[test]
fn a_derive_may_stand_in_a_macro() {
    let passed = Passed {
        one: queue(1),
        other: None,
    };
    let template = template::of(Stack::new("Passed", passed));
    assert_eq!(template::resources(&template), ["One"]);
    let template = template::of(infrastruct::stack!(Waits {
        patient: Patient { delay_seconds: 5 },
    }));
    let properties = &template["Resources"]["Patient"]["Properties"];
    assert_eq!(properties["ReceiveMessageWaitTimeSeconds"], 20);
    assert_eq!(properties["DelaySeconds"], 5);
}
