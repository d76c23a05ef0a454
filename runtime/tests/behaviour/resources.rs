use infrastruct::{
    App, Condition, Construct, Resource, aws, construct, custom, pseudo, stack, synth,
};
use serde_json::json;

use crate::group;
use crate::support::{Directory, alone, errors, errors_alone, held, holder, queue, template};

#[test]
fn attributes_stand_in_customary_order() {
    let directory = Directory::new();
    let timeout = 30;
    let stack = stack!(Test {
        is_live: Condition::equals(pseudo::region(), "eu-west-1"),
        first: aws::sqs::Queue {},
        #[metadata("a": 1)]
        #[update_replace_policy(Retain)]
        #[deletion_policy(Retain)]
        #[depends_on(first)]
        #[condition(is_live)]
        second: aws::sqs::Queue {
            visibility_timeout: timeout
        },
    });
    synth(App::new().stack(stack), &directory.0).unwrap();
    let text = directory.text("Test.template.json");
    let second = &text[text.find("\"Second\"").unwrap()..];
    let order = [
        "Type",
        "Condition",
        "DependsOn",
        "Properties",
        "DeletionPolicy",
        "UpdateReplacePolicy",
        "Metadata",
    ];
    let order = order.map(|key| {
        second
            .find(&format!("\n      \"{key}\": "))
            .unwrap_or_else(|| panic!("{key}: {second}"))
    });
    assert!(order.is_sorted(), "{second}");
    let json = directory.json("Test.template.json");
    assert_eq!(json["Resources"]["Second"]["Condition"], "IsLive");
    assert_eq!(json["Resources"]["Second"]["DependsOn"], json!(["First"]));
}

#[test]
fn properties_keep_the_written_order() {
    let directory = Directory::new();
    let stack = stack!(Test {
        inbox: aws::sqs::Queue {
            visibility_timeout: 30,
            delay_seconds: 5,
        }
    });
    synth(App::new().stack(stack), &directory.0).unwrap();
    let text = directory.text("Test.template.json");
    assert!(
        text.find("VisibilityTimeout") < text.find("DelaySeconds"),
        "{text}"
    );
}

#[test]
fn a_group_is_depended_on_as_a_whole() {
    #[derive(Construct)]
    struct Group {
        a: Resource<aws::sqs::Queue>,
        b: Vec<Resource<aws::sqs::Queue>>,
    }

    let stack = stack!(Test {
        group: construct!(Group {
            a: aws::sqs::Queue {},
            b: vec![aws::sqs::Queue {}]
        }),
        many: vec![queue()],
        #[depends_on(group.a, group, many, group)]
        last: aws::sqs::Queue {},
    });
    let template = template(App::new().stack(stack), "Test");
    assert_eq!(
        template["Resources"]["Last"]["DependsOn"],
        json!(["GroupA", "GroupB0", "Many0"])
    );
}

#[test]
fn a_handle_becomes_what_the_place_wants() {
    let stack = stack!(Test {
        inbox: aws::sqs::Queue {},
        mapping: aws::lambda::EventSourceMapping {
            event_source_arn: inbox,
            function_name: "worker",
        },
    });
    let template = template(App::new().stack(stack), "Test");
    assert_eq!(
        template["Resources"]["Mapping"]["Properties"]["EventSourceArn"],
        json!({ "Fn::GetAtt": ["Inbox", "Arn"] })
    );
}

#[test]
fn pairs_become_an_object_where_one_is_wanted() {
    let tagged = |tags: Vec<(String, String)>| {
        construct!(aws::ssm::Parameter {
            r#type: "String",
            value: "x",
            tags: tags
        })
    };
    let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
    let tags = |tags| alone(tagged(tags))["Resources"]["Parameter"]["Properties"]["Tags"].clone();
    assert_eq!(
        tags(vec![pair("B", "1"), pair("A", "2")]),
        json!({ "B": "1", "A": "2" })
    );
    assert_eq!(tags(Vec::new()), json!({}));
    let said = errors_alone(tagged(vec![pair("A", "1"), pair("A", "2")]));
    assert!(
        said[0].ends_with("the key `A` is written twice"),
        "{said:?}"
    );
}

#[test]
fn json_takes_values_and_computed_keys() {
    let key = "$";
    let stack = stack!(Test {
        holder: holder(infrastruct::json!({
            "Statement": [{ "Resource": inbox.arn(), "n": [1, -2, 1.5, true, null] }]
        })),
        dollar: holder(infrastruct::json!({ "$": [1] })),
        computed: holder(infrastruct::json!({ (key): [1] })),
        inbox: aws::sqs::Queue {},
    });
    let template = template(App::new().stack(stack), "Test");
    let expected = json!({ "Statement": [{ "Resource": { "Fn::GetAtt": ["Inbox", "Arn"] }, "n": [1, -2, 1.5, true, null] }] });
    assert_eq!(held(&template), &expected);
    for id in ["Dollar", "Computed"] {
        let held = &template["Resources"][id]["Metadata"]["held"];
        assert_eq!(held, &json!({ "$": [1] }), "{id}");
    }
}

#[test]
fn numbers_keep_their_text() {
    let template = alone(group! {
        a: holder(u64::MAX),
        b: holder(i64::MIN),
        c: holder(0.1_f32),
        d: holder(1e300),
    });
    let held = |id: &str| template["Resources"][id]["Metadata"]["held"].to_string();
    assert_eq!(
        [held("A"), held("B"), held("C"), held("D")],
        [
            "18446744073709551615",
            "-9223372036854775808",
            "0.1",
            "1e+300"
        ]
    );
    let said = errors_alone(group! { a: holder(f64::NAN) });
    assert!(
        said[0].ends_with("`NaN` is not a number that JSON can hold"),
        "{said:?}"
    );
}

#[test]
fn a_custom_resource_has_its_own_type_and_free_attributes() {
    let stack = stack!(Test {
        broker: custom::Broker {
            service_token: "arn:aws:lambda:eu-west-1:123456789012:function:f",
            anything: infrastruct::json!({ "x": 1 }),
        },
        holder: holder(broker.attribute("Endpoint.Address")),
    });
    let template = template(App::new().stack(stack), "Test");
    let broker = &template["Resources"]["Broker"];
    assert_eq!(broker["Type"], "Custom::Broker");
    assert_eq!(broker["Properties"]["Anything"], json!({ "x": 1 }));
    assert_eq!(
        held(&template),
        &json!({ "Fn::GetAtt": ["Broker", "Endpoint.Address"] })
    );
}

#[test]
fn the_rules_see_what_expressions_became() {
    let timeout = 50_000;
    let line = line!() + 3;
    let stack = stack!(Test {
        inbox: aws::sqs::Queue {
            visibility_timeout: timeout
        }
    });
    let said = errors(App::new().stack(stack));
    assert_eq!(said.len(), 1);
    let expected = format!(
        "{}:{line}:33: `Test.inbox`: `visibility_timeout` is `50000`, more than ",
        file!()
    );
    assert!(said[0].starts_with(&expected), "{said:?}");
}

#[test]
fn what_is_free_is_named_as_its_provider_wants_it() {
    let platform = stack!(Test {
        #[type_name("Custom::AWSCDK-EKS-Cluster")]
        cluster: custom::Cluster {
            service_token: "arn:aws:lambda:eu-central-1:123456789012:function:clusters",
            #[name("json_data")]
            data: Data {
                #[name("a")]
                first: 1,
                Second: 2,
                third_value: 3
            },
        },
        site: custom::Acme::Web::Site::MODULE {
            #[name("bucketName")]
            bucket_name: "site"
        },
    });
    let built = template(App::new().stack(platform), "Test");
    assert_eq!(
        built["Resources"]["Cluster"],
        json!({ "Type": "Custom::AWSCDK-EKS-Cluster", "Properties": {
            "ServiceToken": "arn:aws:lambda:eu-central-1:123456789012:function:clusters",
            "json_data": { "a": 1, "Second": 2, "ThirdValue": 3 },
        }})
    );
    assert_eq!(
        built["Resources"]["Site"],
        json!({ "Type": "Acme::Web::Site::MODULE", "Properties": { "bucketName": "site" } })
    );
}
