use infrastruct::kind::Written;
use infrastruct::{
    App, Condition, Construct, Expression, Resource, Stack, Value, aws, construct, custom, if_,
    pseudo, stack, sub, synth,
};
use serde_json::json;

use crate::support::{Directory, errors, held, holder, queue};
use crate::{app, group};

#[derive(Construct)]
struct Signals {
    topic: Resource<aws::sqs::Queue>,
}

fn hub() -> Stack<Signals> {
    let hub = construct!(Signals {
        topic: aws::sqs::Queue {}
    });
    Stack::new("Signals", hub)
}

fn user(value: impl Expression<Kind: Written>) -> Stack<impl Construct> {
    Stack::new("Ingest", group! { holder: holder(value) })
}

fn both(app: App) -> (serde_json::Value, serde_json::Value) {
    let directory = Directory::new();
    synth(app, &directory.0).unwrap_or_else(|error| panic!("{error}"));
    (
        directory.json("Signals.template.json"),
        directory.json("Ingest.template.json"),
    )
}

#[test]
fn a_value_of_another_stack_is_exported_and_imported() {
    let hub = hub();
    let ingest = user(hub.topic.arn());
    // The order of writing does not matter.
    let (signals, ingest) = both(app![ingest, hub]);
    assert_eq!(
        held(&ingest),
        &json!({ "Fn::ImportValue": "Signals:Topic:Arn" })
    );
    let expected = json!({ "ExportTopicArn": { "Value": { "Fn::GetAtt": ["Topic", "Arn"] }, "Export": { "Name": "Signals:Topic:Arn" } } });
    assert_eq!(signals["Outputs"], expected);
}

#[test]
fn ref_and_parameters_cross_too() {
    let hub = hub();
    let ingest = user(infrastruct::intrinsic::reference(*hub.topic));
    let (signals, ingest) = both(app![hub, ingest]);
    assert_eq!(
        held(&ingest),
        &json!({ "Fn::ImportValue": "Signals:Topic:Ref" })
    );
    assert_eq!(
        signals["Outputs"]["ExportTopicRef"]["Value"],
        json!({ "Ref": "Topic" })
    );
}

#[test]
fn one_export_serves_all() {
    let hub = hub();
    let (one, two) = (hub.topic.arn(), hub.topic.arn());
    let ingest = Stack::new("Ingest", group! { holder: holder(vec![one, two]) });
    let (signals, _) = both(app![hub, ingest]);
    assert_eq!(signals["Outputs"].as_object().unwrap().len(), 1);
}

#[test]
fn a_text_takes_an_import_as_a_variable() {
    let hub = hub();
    let text = sub!("x-{}", hub.topic.arn());
    let (_, ingest) = both(app![hub, user(text)]);
    assert_eq!(
        held(&ingest),
        &json!({ "Fn::Sub": ["x-${Value1}", { "Value1": { "Fn::ImportValue": "Signals:Topic:Arn" } }] })
    );
}

#[test]
fn lists_cross_as_text() {
    let signals = stack!(Signals {
        network: aws::ec2::VPC {
            cidr_block: "10.0.0.0/16"
        }
    });
    let blocks = signals.network.cidr_block_associations();
    let (signals, ingest) = both(app![signals, user(blocks)]);
    assert_eq!(
        held(&ingest),
        &json!({ "Fn::Split": ["||", { "Fn::ImportValue": "Signals:Network:CidrBlockAssociations" }] })
    );
    let value = &signals["Outputs"]["ExportNetworkCidrBlockAssociations"]["Value"];
    assert_eq!(
        value,
        &json!({ "Fn::Join": ["||", { "Fn::GetAtt": ["Network", "CidrBlockAssociations"] }] })
    );
}

#[test]
fn across_regions_the_output_is_read() {
    let hub = hub().region("us-east-1");
    let ingest = user(hub.topic.arn()).region("eu-west-1");
    let (signals, ingest) = both(app![hub, ingest]);
    let expected = json!({ "Fn::GetStackOutput": { "StackName": "Signals", "OutputName": "ExportTopicArn", "Region": "us-east-1" } });
    assert_eq!(held(&ingest), &expected);
    assert!(signals["Outputs"]["ExportTopicArn"].get("Export").is_none());
}

#[test]
fn a_weak_reference_locks_nothing() {
    let hub = hub();
    let ingest = user(hub.topic.arn().weak());
    let (signals, ingest) = both(app![hub, ingest]);
    assert_eq!(
        held(&ingest),
        &json!({ "Fn::GetStackOutput": { "StackName": "Signals", "OutputName": "ExportTopicArn" } })
    );
    assert!(signals["Outputs"]["ExportTopicArn"].get("Export").is_none());
}

#[test]
fn another_account_needs_a_role() {
    let stacks = |value: Value<infrastruct::Arn<aws::sqs::Queue>>, hub: Stack<Signals>| {
        app![hub, user(value).account("222222222222")]
    };
    let hub_there = || hub().account("111111111111");
    let hub = hub_there();
    let said = errors(stacks(hub.topic.arn(), hub)).join("\n");
    assert!(
        said.contains(
            "a value of stack `Signals` is wanted in stack `Ingest`, which is in another account"
        ),
        "{said}"
    );
    assert!(
        said.contains("help: name a role that may read it"),
        "{said}"
    );
    let hub = hub_there();
    let value = hub
        .topic
        .arn()
        .weak_with_role("arn:aws:iam::111111111111:role/reader");
    let (_, ingest) = both(stacks(value, hub));
    assert_eq!(
        held(&ingest)["Fn::GetStackOutput"]["RoleArn"],
        "arn:aws:iam::111111111111:role/reader"
    );
}

#[test]
fn half_known_places_cannot_be_compared() {
    let hub = hub().region("us-east-1");
    let said = errors(app![user(hub.topic.arn()), hub]).join("\n");
    assert!(
        said.contains(
            "only one of them says its region; help: give both stacks the region, or neither"
        ),
        "{said}"
    );
}

#[test]
fn partitions_are_apart() {
    let hub = hub().region("cn-north-1");
    let ingest = user(hub.topic.arn()).region("eu-west-1");
    assert!(
        errors(app![hub, ingest])
            .join("\n")
            .contains("they are in different partitions")
    );
}

#[test]
fn an_exported_value_exists_as_its_resource_does() {
    let signals = stack!(Signals {
        #[condition(is_live)]
        topic: aws::sqs::Queue {},
        is_live: Condition::equals(pseudo::region(), "eu-west-1"),
    });
    let ingest = stack!(Ingest {
        holder: holder(if_(&here, signals.topic.arn(), "none")),
        here: Condition::equals(pseudo::region(), "eu-west-1"),
    });
    let (signals, _) = both(app![signals, ingest]);
    assert_eq!(signals["Outputs"]["ExportTopicArn"]["Condition"], "IsLive");
}

#[test]
fn depending_on_another_stack_is_a_matter_of_order() {
    let directory = Directory::new();
    let hub = hub();
    let ingest = stack!(Ingest {
        #[depends_on(hub.topic)]
        later: aws::sqs::Queue {}
    });
    let manifest = synth(app![ingest, hub], &directory.0).unwrap();
    let order: Vec<&str> = manifest
        .stacks
        .iter()
        .map(|stack| stack.name.as_str())
        .collect();
    assert_eq!(order, ["Signals", "Ingest"]);
    assert_eq!(manifest.stacks[1].dependencies, ["Signals"]);
    let ingest = directory.json("Ingest.template.json");
    assert!(ingest["Resources"]["Later"].get("DependsOn").is_none());
}

#[test]
fn stacks_cannot_need_each_other() {
    let (one, two) = (queue(), queue());
    let (one_arn, two_arn) = (one.arn(), two.arn());
    let line = line!() + 3;
    let first = stack!(One {
        one: one,
        #[metadata("held": two_arn)]
        holder: aws::sqs::Queue {},
    });
    let second = stack!(Two {
        two: two,
        #[metadata("held": one_arn)]
        holder: aws::sqs::Queue {},
    });
    let blamed = format!(
        "note: `One` needs `Two` for `One.holder` ({}:{line}:28)",
        file!()
    );
    let said = errors(app![first, second]);
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(
        said[0].contains("stacks need each other in a cycle: `One` → `Two` → `One`"),
        "{said:?}"
    );
    assert!(said[0].contains(&blamed), "{said:?}");
}

#[test]
fn conditions_stay_in_their_stack() {
    let is_live = Condition::equals(infrastruct::pseudo::region(), "b");
    let chosen = if_(&is_live, 1, 2);
    let signals = Stack::new("Signals", group! { topic: queue(), is_live: is_live });
    let said = errors(app![signals, user(chosen)]);
    assert!(
        said[0].contains(
            "`Signals.is_live` is in another stack, where a condition cannot be used from"
        ),
        "{said:?}"
    );
}

#[test]
fn two_values_of_one_output_name_collide() {
    let token = "arn:aws:lambda:eu-west-1:123456789012:function:f";
    let signals = stack!(Signals {
        a: custom::X {
            service_token: token
        },
        a_b: custom::X {
            service_token: token
        },
    });
    let values = vec![signals.a.attribute("BArn"), signals.a_b.attribute("Arn")];
    let said = errors(app![signals, user(values)]).join("\n");
    assert!(
        said.contains(
            "the output `ExportABArn` of stack `Signals` would stand for `Signals.a` too"
        ),
        "{said}"
    );
}
