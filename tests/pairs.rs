//! Pairs where AWS has a list of objects with a key and a value.

use std::collections::BTreeMap;

use infrastruct::{App, Stack, Value, aws, json, stack, synth};
use infrastruct_tests::workspace;
use serde_json::{Value as Json, json as expected};

/// The template of a stack that is called `Pairs`.
fn template<C>(case: &str, stack: Stack<C>) -> Json {
    let directory = workspace::target().join("tests/pairs").join(case);
    synth(App::new().stack(stack), &directory).unwrap_or_else(|error| panic!("{error:?}"));
    let text = std::fs::read_to_string(directory.join("Pairs.template.json"));
    serde_json::from_str(&text.expect("the template")).expect("JSON")
}

fn properties(template: &Json, resource: &str) -> Json {
    template["Resources"][resource]["Properties"].clone()
}

#[test]
fn literals_become_objects() {
    let stage = "live".to_owned();
    let template = template(
        "literals",
        stack!(Pairs {
            jobs: aws::sqs::Queue {
                tags: [("team", "data"), ("stage", &stage)],
            },
            full: aws::cloudwatch::Alarm {
                comparison_operator: "GreaterThanThreshold",
                evaluation_periods: 1,
                metric_name: "ApproximateNumberOfMessagesVisible",
                namespace: "AWS/SQS",
                period: 60,
                statistic: "Sum",
                threshold: 100,
                dimensions: [("QueueName", jobs.queue_name())],
            },
            bucket: aws::s3::Bucket {
                tags: [
                    ("team", "data"),
                    Tag {
                        key: "stage",
                        value: "live"
                    }
                ],
            },
        }),
    );
    assert_eq!(
        properties(&template, "Jobs"),
        expected!({ "Tags": [{ "Key": "team", "Value": "data" }, { "Key": "stage", "Value": "live" }] })
    );
    assert_eq!(
        properties(&template, "Full")["Dimensions"],
        expected!([{ "Name": "QueueName", "Value": { "Fn::GetAtt": ["Jobs", "QueueName"] } }])
    );
    assert_eq!(
        properties(&template, "Bucket")["Tags"],
        expected!([{ "Key": "team", "Value": "data" }, { "Key": "stage", "Value": "live" }])
    );
}

#[test]
fn expressions_become_objects() {
    let list = vec![("team".to_owned(), "data".to_owned())];
    let map = BTreeMap::from([("stage", "live"), ("cost", "low")]);
    let objects: Vec<Value<_>> = vec![json!({ "Key": "a", "Value": "b" })];
    let maybe: Option<Vec<(&str, &str)>> = None;
    let template = template(
        "expressions",
        stack!(Pairs {
            of_a_list: aws::sqs::Queue { tags: list },
            of_a_map: aws::sqs::Queue { tags: &map },
            of_objects: aws::sqs::Queue { tags: objects },
            of_nothing: aws::sqs::Queue { tags: maybe },
            of_an_iterator: aws::sqs::Queue {
                tags: map
                    .iter()
                    .map(|(key, value)| (*key, *value))
                    .collect::<Vec<_>>(),
            },
        }),
    );
    let tags = |resource: &str| properties(&template, resource)["Tags"].clone();
    assert_eq!(
        tags("OfAList"),
        expected!([{ "Key": "team", "Value": "data" }])
    );
    let of_map =
        expected!([{ "Key": "cost", "Value": "low" }, { "Key": "stage", "Value": "live" }]);
    assert_eq!(tags("OfAMap"), of_map);
    assert_eq!(tags("OfObjects"), expected!([{ "Key": "a", "Value": "b" }]));
    assert_eq!(tags("OfNothing"), Json::Null);
    assert_eq!(tags("OfAnIterator"), of_map);
}
