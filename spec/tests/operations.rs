//! Every operation that Step Functions calls takes actions that IAM has, or is known to take none, or is left out for a reason.

use std::path::Path;
use std::process::Command;

use infrastruct_spec::{iam_action, sdk_operation, sdk_operations, sdk_services};

/// What the rebuild returns where the registry cannot be reached.
const UNFETCHED: i32 = 3;

#[test]
fn every_operation_takes_actions_that_there_are() {
    let (mut count, mut unknown, mut unsupported, mut wrong) = (0, 0, 0, Vec::new());
    for service in sdk_services() {
        for name in sdk_operations(service) {
            count += 1;
            let called = format!("{service}:{name}");
            let operation = match sdk_operation(&called) {
                Ok(operation) => operation,
                Err(why) => {
                    assert!(why.message.starts_with("Step Functions has no"), "{called}");
                    unsupported += 1;
                    continue;
                }
            };
            let all = [operation.actions(), operation.beside(), operation.choice()].concat();
            unknown += u32::from(!operation.is_known());
            wrong.extend(
                all.into_iter()
                    .filter(|action| iam_action(action).is_none()),
            );
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    println!(
        "{count} operations, {unsupported} not called by Step Functions, {unknown} whose actions are not known"
    );
    assert!(count > 19_000 && unknown * 25 < count && unsupported < 60);
}

/// What everyday machines call is known, whatever else is not.
#[test]
fn everyday_operations_are_known() {
    for (called, actions) in [
        ("cloudwatch:putMetricData", "cloudwatch:PutMetricData"),
        ("cloudwatchlogs:createLogStream", "logs:CreateLogStream"),
        ("dynamodb:transactGetItems", "dynamodb:GetItem"),
        ("ecs:describeTasks", "ecs:DescribeTasks"),
        ("eventbridge:putRule", "events:PutRule"),
        ("lambda:invoke", "lambda:InvokeFunction"),
        ("s3:listObjectsV2", "s3:ListBucket"),
        ("s3:headObject", "s3:GetObject"),
        (
            "secretsmanager:getSecretValue",
            "secretsmanager:GetSecretValue",
        ),
        ("sesv2:sendEmail", "ses:SendEmail"),
        ("sfn:startExecution", "states:StartExecution"),
        ("sqs:sendMessageBatch", "sqs:SendMessage"),
        ("ssm:getParameter", "ssm:GetParameter"),
        (
            "elasticloadbalancingv2:describeRules",
            "elasticloadbalancing:DescribeRules",
        ),
        ("apigateway:getRestApis", "apigateway:GET"),
        ("iotdataplane:publish", "iot:Publish"),
        ("resourcegroupstaggingapi:getResources", "tag:GetResources"),
    ] {
        let operation = sdk_operation(called).expect(called);
        assert_eq!(operation.actions().join(" "), actions, "{called}");
    }
}

/// The names of services that do not follow from those of the SDK by leaving out what is no letter.
#[test]
fn services_are_called_as_step_functions_calls_them() {
    for name in [
        "applicationdiscovery",
        "config",
        "costandusagereport",
        "databasemigration",
        "directory",
        "directoryservicedata",
        "elasticsearch",
        "lexmodelbuilding",
        "lexruntime",
        "marketplaceentitlement",
        "migrationhubstrategy",
        "mturk",
        "sagemakera2iruntime",
        "servicediscovery",
        "sfn",
    ] {
        assert!(sdk_services().any(|known| known == name), "{name}");
    }
}

#[test]
fn mistakes_are_told_with_what_was_meant() {
    for (called, message, help) in [
        (
            "dynamodb",
            "`dynamodb` names no operation",
            "write it like `sqs:sendMessage`",
        ),
        (
            "DynamoDB:getItem",
            "there is no service `DynamoDB` in AWS's SDK",
            "did you mean `dynamodb:getItem`?",
        ),
        (
            "states:startExecution",
            "there is no service `states` in AWS's SDK",
            "did you mean `sfn:startExecution`?",
        ),
        (
            "logs:putLogEvents",
            "there is no service `logs` in AWS's SDK",
            "did you mean `cloudwatchlogs:putLogEvents`?",
        ),
        (
            "s3:ListBuckets",
            "`s3` has no operation `ListBuckets`",
            "did you mean `s3:listBuckets`?",
        ),
        (
            "kinesis:subscribeToShard",
            "Step Functions has no integration of `kinesis:subscribeToShard`",
            "",
        ),
    ] {
        let why = sdk_operation(called).unwrap_err();
        assert_eq!(
            (why.message.as_str(), why.help.unwrap_or_default().as_str()),
            (message, help)
        );
    }
}

#[test]
fn the_models_give_the_committed_operations() {
    let rebuild = Path::new(env!("CARGO_MANIFEST_DIR")).join("facts/rebuild/operation.py");
    let output = Command::new("python3").arg(rebuild).arg("--check").output();
    let output = output
        .ok()
        .filter(|output| output.status.code() != Some(UNFETCHED));
    let Some(output) = output else {
        println!("skipped: there is no python3, or the registry cannot be reached");
        return;
    };
    let said = String::from_utf8_lossy(&output.stderr);
    let help = "`python3 spec/facts/rebuild/operation.py` brings the facts up to date";
    assert!(output.status.success(), "{help}\n{said}");
}
