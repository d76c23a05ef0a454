//! Which value of a resource is taken, and how a template reads it.

use std::fs;

use infrastruct::{App, Ref, Resource, aws, construct, stack, synth};
use infrastruct_tests::workspace;
use serde_json::{Value as Json, json};

/// The resources of the stack `Test`, or what is wrong with the app.
fn resources(name: &str, app: App) -> Result<Json, String> {
    let directory = workspace::target().join("tests/references").join(name);
    synth(app, &directory).map_err(|error| error.to_string())?;
    let text = fs::read(directory.join("Test.template.json")).expect("the template");
    let template: Json = serde_json::from_slice(&text).expect("JSON");
    Ok(template["Resources"].clone())
}

#[test]
fn freed_values_fit_everywhere() {
    let app = App::new().stack(stack!(Test {
        queue: aws::sqs::Queue {},
        text: aws::sns::Subscription {
            topic_arn: queue.arn().text(),
            protocol: "sqs",
        },
        any: aws::sns::Subscription {
            topic_arn: queue.arn().any(),
            protocol: "sqs",
        },
        number: aws::sqs::Queue {
            delay_seconds: queue.queue_name().any(),
        },
    }));
    let resources = resources("freed", app).expect("nothing is wrong");
    let arn = json!({ "Fn::GetAtt": ["Queue", "Arn"] });
    assert_eq!(resources["Text"]["Properties"]["TopicArn"], arn);
    assert_eq!(resources["Any"]["Properties"]["TopicArn"], arn);
}

/// CloudFormation refuses `Fn::GetAtt` of an `Id` that is only the primary identifier.
#[test]
fn an_identifier_that_only_ref_knows_is_read_with_ref() {
    let app = App::new().stack(stack!(Test {
        mesh: aws::appmesh::Mesh {},
        holder: aws::ssm::Parameter {
            r#type: "StringList",
            value: infrastruct::join(",", [mesh.id().text(), mesh.arn().text()]),
        },
    }));
    let resources = resources("by-reference", app).expect("nothing is wrong");
    assert_eq!(
        resources["Holder"]["Properties"]["Value"],
        json!({ "Fn::Join": [",", [{ "Ref": "Mesh" }, { "Fn::GetAtt": ["Mesh", "Arn"] }]] })
    );
}

fn stage(api: Ref<aws::apigatewayv2::Api>) -> Resource<aws::apigatewayv2::Stage> {
    construct!(aws::apigatewayv2::Stage {
        api_id: api,
        stage_name: "live",
    })
}

fn alarm(topics: &[Ref<aws::sns::Topic>]) -> Resource<aws::cloudwatch::Alarm> {
    construct!(aws::cloudwatch::Alarm {
        metric_name: "Errors",
        namespace: "AWS/Lambda",
        statistic: "Sum",
        period: 60,
        evaluation_periods: 1,
        comparison_operator: "GreaterThanThreshold",
        threshold: 1.0,
        alarm_actions: topics,
    })
}

#[test]
fn handles_from_elsewhere_become_the_value_that_the_place_means() {
    let apis = stack!(Apis {
        api: aws::apigatewayv2::Api {
            name: "shop",
            protocol_type: "HTTP",
        },
        topic: aws::sns::Topic {},
        zone: aws::route53::HostedZone {
            name: "example.com"
        },
    });
    let records = ["www.example.com", "api.example.com"].map(|name| {
        construct!(aws::route53::RecordSet {
            hosted_zone_id: &apis.zone,
            name: name,
            r#type: "A",
            ttl: "60",
            resource_records: ["192.0.2.1"],
        })
    });
    let app = App::new()
        .stack(stack!(Test {
            stage: stage(*apis.api),
            alarm: alarm(&[*apis.topic]),
            records: records,
        }))
        .stack(apis);
    let resources = resources("elsewhere", app).expect("nothing is wrong");
    let import = |name: &str| json!({ "Fn::ImportValue": name });
    let stage = &resources["Stage"]["Properties"];
    assert_eq!(stage["ApiId"], import("Apis:Api:Ref"));
    let alarm = &resources["Alarm"]["Properties"];
    assert_eq!(alarm["AlarmActions"][0], import("Apis:Topic:Ref"));
    let record = &resources["Records0"]["Properties"];
    assert_eq!(record["HostedZoneId"], import("Apis:Zone:Ref"));
}

fn parameter(queue: Ref<aws::sqs::Queue>) -> Resource<aws::ram::ResourceShare> {
    construct!(aws::ram::ResourceShare {
        name: "share",
        sources: [queue],
    })
}

#[test]
fn where_nothing_says_which_value_the_likely_ones_are_named() {
    let queues = stack!(Queues {
        queue: aws::sqs::Queue {}
    });
    let app = App::new()
        .stack(stack!(Test {
            share: parameter(*queues.queue)
        }))
        .stack(queues);
    let said = resources("unclear", app).expect_err("a queue has two identities");
    let expected =
        "a handle that does not say which of its values is meant: add `.arn()` or `.queue_name()`";
    assert!(said.contains(expected), "{said}");
}

/// A fleet that is started, as CloudFormation's guide writes it.
#[test]
fn a_creation_policy_takes_a_boolean() {
    let app = App::new().stack(stack!(Test {
        #[creation_policy(start_fleet: true)]
        fleet: aws::appstream::Fleet {
            name: "fleet",
            instance_type: "stream.standard.medium",
        },
    }));
    let resources = resources("fleet", app).expect("nothing is wrong");
    assert_eq!(
        resources["Fleet"]["CreationPolicy"],
        json!({ "StartFleet": true })
    );
}
