//! What may stand for a value, as a user writes it.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::num::NonZero;
use std::rc::Rc;
use std::sync::Arc;

use infrastruct::{
    App, Condition, Expression, Integer, IntoValue, Json, List, Parameter, Ref, Resource, Text,
    Value, aws, construct, if_, json, list, pseudo, stack, sub, synth, value,
};
use serde_json::json as plain;

use crate::group;
use crate::support::{Directory, alone, errors_alone, held, holder, queue, template};

macro_rules! becomes {
    ($value:expr, $($json:tt)+) => {
        assert_eq!(held(&alone(group! { holder: holder($value) })), &plain!($($json)+))
    };
}

#[test]
fn pointers_are_what_they_point_to() {
    let (boxed, counted, shared): (Box<str>, Rc<str>, Arc<str>) =
        ("a".into(), "b".into(), "c".into());
    becomes!([&*boxed, &*counted, &*shared], ["a", "b", "c"]);
    becomes!(&boxed, "a");
    becomes!(&counted, "b");
    becomes!(&shared, "c");
    becomes!(shared.clone(), "c");
    becomes!(Box::new(1), 1);
    becomes!(&Arc::new(String::from("d")), "d");
    becomes!(Rc::new(vec![1, 2]), [1, 2]);
    becomes!(Arc::<[u8]>::from([1, 2]), [1, 2]);
    becomes!(&&Cow::Borrowed("e"), "e");
}

#[test]
fn numbers_and_addresses_of_the_standard_library() {
    becomes!(NonZero::new(5_u32).unwrap(), 5);
    becomes!(&NonZero::new(-5_i64), -5);
    becomes!(Ipv4Addr::LOCALHOST, "127.0.0.1");
    becomes!(&IpAddr::V6(Ipv6Addr::LOCALHOST), "::1");
    becomes!(u128::from(u64::MAX), u64::MAX);
    let said = errors_alone(group! { holder: holder(u128::MAX) }).join("\n");
    assert!(said.contains("is too large for a template"), "{said}");
}

#[test]
fn iterators_and_sets_are_lists() {
    let numbers = [3, 1, 2];
    becomes!(numbers.iter(), [3, 1, 2]);
    becomes!(numbers.iter().map(|number| number * 2), [6, 2, 4]);
    becomes!(
        numbers.into_iter().filter(|number| *number > 1).rev(),
        [2, 3]
    );
    becomes!(numbers.iter().copied().chain(4..6).skip(1), [1, 2, 4, 5]);
    becomes!(vec!["a", "b"].into_iter().cycle().take(3), ["a", "b", "a"]);
    becomes!("a,b".split(','), ["a", "b"]);
    becomes!(BTreeSet::from(["b", "a"]), ["a", "b"]);
    becomes!(&HashSet::from(["c", "b", "a"]), ["a", "b", "c"]);
    becomes!(
        list(std::iter::repeat_n("x", 2).map(String::from)),
        ["x", "x"]
    );
    let ports = BTreeMap::from([("https", 443), ("http", 80)]);
    becomes!(ports.values(), [80, 443]);
    becomes!(&ports, { "http": 80, "https": 443 });
    becomes!(listed(1..=3), [1, 2, 3]);
}

fn listed(items: impl Iterator<Item = u8>) -> Value<List<Integer>> {
    list(items)
}

#[test]
fn resources_by_reference_are_a_list_of_handles() {
    let subnets: Vec<Resource<aws::ec2::Subnet>> = ["10.0.0.0/24", "10.0.1.0/24"]
        .into_iter()
        .map(|block| {
            construct!(aws::ec2::Subnet {
                vpc_id: "vpc-0123456789abcdef0",
                cidr_block: block
            })
        })
        .collect();
    let handles: Vec<Ref<aws::ec2::Subnet>> = subnets.iter().map(|subnet| **subnet).collect();
    let template = alone(group! {
        all: construct!(aws::rds::DBSubnetGroup { db_subnet_group_description: "all", subnet_ids: &subnets }),
        some: construct!(aws::elasticache::SubnetGroup { description: "some", subnet_ids: &handles[..1] }),
        each: construct!(aws::rds::DBSubnetGroup { db_subnet_group_description: "each", subnet_ids: subnets.iter().rev() }),
        subnets: subnets,
    });
    let ids = |name: &str| template["Resources"][name]["Properties"]["SubnetIds"].clone();
    let id = |number: u8| plain!({ "Ref": format!("Subnets{number}") });
    assert_eq!(ids("All"), plain!([id(0), id(1)]));
    assert_eq!(ids("Some"), plain!([id(0)]));
    assert_eq!(ids("Each"), plain!([id(1), id(0)]));
}

#[test]
fn integers_are_kept_exactly() {
    let directory = Directory::new();
    let large = stack!(Test {
        queue: aws::sqs::Queue {
            tags: [Tag {
                key: "a",
                value: 36893488147419103232
            }],
        },
        document: aws::ssm::Document {
            content: json!({ "large": 170141183460469231731687303715884105727 }),
        },
    });
    synth(App::new().stack(large), &directory.0).unwrap();
    let text = directory.text("Test.template.json");
    assert!(text.contains(": 36893488147419103232\n"), "{text}");
    assert!(
        text.contains(": 170141183460469231731687303715884105727\n"),
        "{text}"
    );
}

#[test]
fn deep_json_is_refused_without_a_crash() {
    let mut deep = plain!(1);
    for _ in 0..10_000 {
        deep = serde_json::Value::Array(vec![deep]);
    }
    let said = errors_alone(group! { holder: holder(deep) }).join("\n");
    assert!(
        said.contains("JSON of 10000 levels, where 100 are the most"),
        "{said}"
    );
}

#[test]
fn json_nests_as_deep_as_readers_follow() {
    let mut deep = value(json!([1]));
    for _ in 1..100 {
        deep = json!([deep]);
    }
    let template = alone(group! { holder: holder(deep.clone()) });
    assert!(held(&template).is_array());
    for _ in 0..30 {
        deep = json!([deep]);
    }
    let said = errors_alone(group! { holder: holder(deep) });
    assert!(
        said.len() == 1
            && said[0].ends_with("nested more than 120 levels deep, where readers of JSON give up"),
        "{said:?}"
    );
}

/// What a helper may ask for, and where it may then put it.
fn everywhere(text: impl IntoValue<Text> + Clone) -> Vec<Resource<aws::sqs::Queue>> {
    vec![
        construct!(aws::sqs::Queue {
            queue_name: text.clone()
        }),
        construct!(aws::sqs::Queue {
            queue_name: sub!("{text}")
        }),
        construct!(aws::sqs::Queue {
            redrive_policy: json!({ "deadLetterTargetArn": text, "maxReceiveCount": 3 })
        }),
    ]
}

fn number(number: impl IntoValue<Integer> + Copy) -> Value<Json> {
    json!({ "number": number, "text": sub!("{number}") }).into_value()
}

fn whatever(any: impl IntoValue<Json>) -> Value<Json> {
    json!({ "it": any })
}

fn texts(list: impl IntoValue<List<Text>>) -> Value<Json> {
    json!({ "them": list })
}

#[test]
fn a_helper_takes_what_a_property_takes() {
    let stage = Parameter::text();
    everywhere("a");
    everywhere(5);
    everywhere(true);
    everywhere(&stage);
    everywhere(pseudo::region());
    everywhere(queue().arn());
    becomes!(number(5), { "number": 5, "text": "5" });
    becomes!(whatever([("a", 1)]), { "it": { "a": 1 } });
    becomes!(texts(["a", "b"].iter()), { "them": ["a", "b"] });
    becomes!(texts([1, 2]), { "them": [1, 2] });
}

#[test]
fn values_are_made_of_what_they_are() {
    let texts: [Value<Text>; 4] = [
        "a".into(),
        String::from("b").into(),
        'c'.into(),
        (&Parameter::text()).into(),
    ];
    let number: Value<Integer> = 5_u8.into();
    assert_eq!(texts.len(), 4);
    let of_identity: Value<Text> = queue().queue_name().into();
    let of_number: Value<Text> = number.clone().into();
    becomes!(of_number, 5);
    assert!(format!("{of_identity:?}").contains("QueueName"));
    becomes!(number, 5);
    becomes!([value("a"), "b".into()], ["a", "b"]);
}

#[test]
fn a_type_of_ones_own_stands_by_reference_too() {
    #[derive(Clone)]
    struct Stage(&'static str);
    impl Expression for Stage {
        type Kind = Text;
        fn into_part(self) -> infrastruct::Part {
            self.0.into_part()
        }
    }
    let stages = vec![Stage("test"), Stage("live")];
    becomes!(&stages, ["test", "live"]);
    becomes!(stages.iter(), ["test", "live"]);
    becomes!(&stages[0], "test");
}

#[test]
fn none_needs_no_type_where_the_macros_see_it() {
    let is_live = Condition::equals(pseudo::region(), "eu-west-1");
    let template = template(
        App::new().stack(stack!(Test {
            is_live: is_live,
            queue: aws::sqs::Queue {
                queue_name: None,
                delay_seconds: None,
                kms_master_key_id: None,
                visibility_timeout: if_(&is_live, 60, None),
                tags: [Tag { key: "a", value: "b" }],
            },
            document: aws::ssm::Document {
                content: json!({ "left": None, "there": 1, "chosen": if_(&is_live, None, [if_(&is_live, "a", None)]) }),
            },
        })),
        "Test",
    );
    let no_value = plain!({ "Ref": "AWS::NoValue" });
    let expected = plain!({
        "VisibilityTimeout": { "Fn::If": ["IsLive", 60, no_value] },
        "Tags": [{ "Key": "a", "Value": "b" }],
    });
    assert_eq!(template["Resources"]["Queue"]["Properties"], expected);
    let expected = plain!({
        "there": 1,
        "chosen": { "Fn::If": ["IsLive", no_value, [{ "Fn::If": ["IsLive", "a", no_value] }]] },
    });
    assert_eq!(
        template["Resources"]["Document"]["Properties"]["Content"],
        expected
    );
}

#[test]
fn numbers_and_booleans_are_texts_where_one_is_wanted() {
    let size = Parameter::integer().default(4);
    let config: (u32, bool) = (4, true);
    let template = template(
        App::new().stack(stack!(Test {
            size: size,
            group: aws::autoscaling::AutoScalingGroup {
                min_size: 1,
                max_size: config.0,
                desired_capacity: &size,
                launch_configuration_name: "workers",
                availability_zones: ["eu-west-1a"],
                tags: [TagProperty {
                    key: "live",
                    value: config.1,
                    propagate_at_launch: true
                }],
            },
        })),
        "Test",
    );
    let properties = &template["Resources"]["Group"]["Properties"];
    assert_eq!(properties["MinSize"], 1);
    assert_eq!(properties["MaxSize"], 4);
    assert_eq!(properties["DesiredCapacity"], plain!({ "Ref": "Size" }));
    assert_eq!(properties["Tags"][0]["Value"], true);
}
