//! SAM's types: stacks as its guide has them, and the transform that they need.

use infrastruct::{
    App, Construct, Output, Stack, aws, construct, custom, intrinsic, json, stack, sub, synth,
};
use infrastruct_tests::expansion::{self, Expansion};
use serde_json::json as expected;

fn template<C: Construct>(stack: Stack<C>) -> serde_json::Value {
    let directory = std::env::temp_dir().join(format!(
        "infrastruct-serverless-{}-{:?}",
        std::process::id(),
        std::thread::current().id()
    ));
    synth(App::new().stack(stack), &directory).unwrap_or_else(|error| panic!("{error}"));
    let text = std::fs::read_to_string(directory.join("Shop.template.json")).expect("a template");
    let _ = std::fs::remove_dir_all(directory);
    serde_json::from_str(&text).expect("JSON")
}

#[test]
#[expect(clippy::too_many_lines, reason = "one literal is what it shows")]
fn a_function_with_its_events_is_one_literal() {
    let built = template(stack!(Shop {
        orders: aws::serverless::Function {
            code_uri: CodeUri {
                bucket: "code",
                key: "orders.zip"
            },
            handler: "orders.handler",
            runtime: "python3.13",
            timeout: 30,
            policies: [
                "AWSXRayDaemonWriteAccess",
                json!({ "DynamoDBCrudPolicy": { "TableName": table.table_name() } })
            ],
            environment: Environment {
                variables: [("TABLE", table.table_name())]
            },
            events: [
                (
                    "Create",
                    ApiEvent {
                        r#type: "Api",
                        properties: ApiEventProperties {
                            path: "/orders",
                            method: "post",
                            rest_api_id: api.rest_api_id()
                        }
                    }
                ),
                (
                    "Nightly",
                    ScheduleEvent {
                        r#type: "Schedule",
                        properties: EventsScheduleProperties {
                            schedule: "rate(1 day)"
                        }
                    }
                ),
                (
                    "Jobs",
                    SQSEvent {
                        r#type: "SQS",
                        properties: SQSEventProperties {
                            queue: jobs.arn(),
                            batch_size: 10
                        }
                    }
                ),
            ],
            tags: [("team", "shop")],
        },
        table: aws::serverless::SimpleTable {
            primary_key: PrimaryKey {
                name: "id",
                r#type: "String"
            }
        },
        api: aws::serverless::Api {
            stage_name: "live",
            tracing_enabled: true
        },
        jobs: aws::sqs::Queue {},
        machine: aws::serverless::StateMachine {
            definition_uri: "s3://code/machine.json",
            policies: [json!({ "LambdaInvokePolicy": { "FunctionName": orders.function_name() } })],
        },
        nested: aws::serverless::Application {
            location: "https://example.com/nested.yaml",
            parameters: [("Stage", "live")]
        },
        layer: aws::serverless::LayerVersion {
            content_uri: "layer/",
            compatible_runtimes: ["python3.13"],
            retention_policy: "Retain"
        },
        // What SAM makes of them is what other types want.
        permission: aws::lambda::Permission {
            action: "lambda:InvokeFunction",
            function_name: orders,
            principal: "events.amazonaws.com"
        },
        alarm: aws::events::Rule {
            schedule_expression: "rate(1 hour)",
            targets: [Target {
                id: "machine",
                arn: machine.arn(),
                role_arn: "arn:aws:iam::123456789012:role/events"
            }]
        },
        url: Output::new(sub!(
            "https://{api}.execute-api.{AWS::Region}.amazonaws.com/live/",
            api = api.rest_api_id()
        )),
    }));
    assert_eq!(built["Transform"], "AWS::Serverless-2016-10-31");
    let function = &built["Resources"]["Orders"];
    assert_eq!(function["Type"], "AWS::Serverless::Function");
    assert_eq!(
        function["Properties"]["Events"]["Create"],
        expected!({ "Type": "Api", "Properties": { "Path": "/orders", "Method": "post", "RestApiId": { "Ref": "Api" } } })
    );
    assert_eq!(
        function["Properties"]["Environment"],
        expected!({ "Variables": { "TABLE": { "Ref": "Table" } } })
    );
    assert_eq!(
        built["Resources"]["Permission"]["Properties"]["FunctionName"],
        expected!({ "Ref": "Orders" })
    );
}

#[test]
fn a_function_is_checked_as_one_of_lambda_is() {
    let Expansion { errors, .. } = expansion::construct(
        "aws::serverless::Function { runtime: \"python2.7\", timeout: 5401, handlr: \"index.handler\", \
         events: [(\"Create\", ApiEvent { r#type: \"Api\", properties: ApiEventProperties { path: \"/\" } })], role: queue.arn() }",
    );
    for wanted in ["timeout", "handlr", "method", "python2.7"] {
        assert!(
            errors.iter().any(|error| error.contains(wanted)),
            "{wanted}: {errors:#?}"
        );
    }
    assert_eq!(errors.len(), 4, "{errors:#?}");
}

#[test]
fn the_transform_is_added_once_and_after_the_language_extensions() {
    let function = || {
        construct!(aws::serverless::Function {
            inline_code: "…",
            handler: "index.handler",
            runtime: "python3.13"
        })
    };
    let one = template(
        stack!(Shop {
            function: function()
        })
        .transform("AWS::Serverless-2016-10-31"),
    );
    assert_eq!(one["Transform"], "AWS::Serverless-2016-10-31");
    let both = template(
        stack!(Shop {
            function: function(),
            count: Output::new(intrinsic::length(["a"]))
        })
        .transform("Mine"),
    );
    assert_eq!(
        both["Transform"],
        expected!([
            "AWS::LanguageExtensions",
            "Mine",
            "AWS::Serverless-2016-10-31"
        ])
    );
    let none = template(stack!(Shop {
        queue: aws::sqs::Queue {}
    }));
    assert_eq!(none.get("Transform"), None);
}

#[test]
fn a_type_of_a_transform_that_nobody_knows_is_free() {
    let built = template(
        stack!(Shop {
            thing: custom::AWS::Serverless::Newest { code_uri: "src/" },
            other: custom::Acme::Macro::Thing {
                some: [Nested { thing: 1 }]
            },
        })
        .transform("AcmeMacro"),
    );
    assert_eq!(
        built["Resources"]["Thing"],
        expected!({ "Type": "AWS::Serverless::Newest", "Properties": { "CodeUri": "src/" } })
    );
    assert_eq!(
        built["Transform"],
        expected!(["AcmeMacro", "AWS::Serverless-2016-10-31"])
    );
}
