//! What keeps something: logs, secrets, parameters.

use infrastruct::{Construct, construct, json as value};
use infrastruct_constructs::{
    Bucket, Function, Key, LogGroup, Secret, SsmParameter, StorageClass, days,
};
use serde_json::json;

use crate::support::{counts, function, only, statements, template};

#[test]
fn a_log_group_is_one_resource_and_kept() {
    let template = template(LogGroup::new(days(731)));
    assert_eq!(counts(&template), "Logs::LogGroup:1");
    let group = only(&template, "Logs::LogGroup");
    assert_eq!(group["Properties"], json!({ "RetentionInDays": 731 }));
    assert_eq!(group["DeletionPolicy"], "Retain");
}

#[test]
fn a_secret_is_made_up_and_read_with_its_key() {
    #[derive(Construct)]
    struct Database {
        key: Key,
        secret: Secret,
        logs: LogGroup,
        worker: Function,
    }
    let template = template(construct!(Database {
        key: Key::new(),
        secret: Secret::new()
            .fields(value!({ "username": "admin" }), "password")
            .length(40)
            .without("\"@/\\")
            .encrypted_with(&key),
        logs: LogGroup::new(days(30)).encrypted_with(&key),
        worker: function()
            .environment([("PASSWORD_LENGTH", "40")])
            .grants([secret.read(), logs.write()]),
    }));
    assert_eq!(
        counts(&template),
        "IAM::Policy:1 IAM::Role:1 KMS::Key:1 Lambda::Function:1 Logs::LogGroup:1 SecretsManager::Secret:1"
    );
    assert_eq!(
        template["Resources"]["Secret"]["Properties"]["GenerateSecretString"],
        json!({
            "SecretStringTemplate": "{\"username\":\"admin\"}",
            "GenerateStringKey": "password",
            "PasswordLength": 40,
            "ExcludeCharacters": "\"@/\\",
        })
    );
    let allowed = statements(&template, "WorkerRolePolicy");
    assert_eq!(
        allowed[0]["Action"],
        json!([
            "secretsmanager:DescribeSecret",
            "secretsmanager:GetSecretValue"
        ])
    );
    assert_eq!(allowed[1]["Action"], "kms:Decrypt");
    assert!(allowed[1]["Condition"]["StringEquals"]["kms:ViaService"].is_object());
    assert_eq!(statements(&template, "Key").len(), 2);
}

#[test]
fn a_parameter_can_be_read_and_written() {
    #[derive(Construct)]
    struct Settings {
        hub: SsmParameter,
        teams: SsmParameter,
        worker: Function,
    }
    let template = template(construct!(Settings {
        hub: SsmParameter::new("arn").name("/signals/hub"),
        teams: SsmParameter::list(["orders", "returns"]),
        worker: function().grants([hub.read(), teams.read(), teams.write()]),
    }));
    assert_eq!(
        template["Resources"]["Teams"]["Properties"],
        json!({ "Type": "StringList", "Value": { "Fn::Join": [",", ["orders", "returns"]] } })
    );
    assert_eq!(statements(&template, "WorkerRolePolicy").len(), 2);
}

#[test]
fn objects_move_and_go_after_a_while() {
    let template = template(
        Bucket::new()
            .transition("raw/", days(30), StorageClass::InfrequentAccess)
            .transition("raw/", days(120), StorageClass::DeepArchive)
            .expire("raw/", days(400))
            .expire_versions(days(90))
            .abort_uploads(days(7)),
    );
    let bucket = &only(&template, "S3::Bucket")["Properties"];
    assert_eq!(bucket["VersioningConfiguration"]["Status"], "Enabled");
    let moved = |days: u32, class: &str| {
        json!({
            "Status": "Enabled",
            "Prefix": "raw/",
            "Transitions": [{ "StorageClass": class, "TransitionInDays": days }],
        })
    };
    assert_eq!(
        bucket["LifecycleConfiguration"]["Rules"],
        json!([
            moved(30, "STANDARD_IA"),
            moved(120, "DEEP_ARCHIVE"),
            { "Status": "Enabled", "Prefix": "raw/", "ExpirationInDays": 400 },
            { "Status": "Enabled", "NoncurrentVersionExpiration": { "NoncurrentDays": 90 } },
            { "Status": "Enabled", "AbortIncompleteMultipartUpload": { "DaysAfterInitiation": 7 } },
        ])
    );
}

#[test]
fn pages_reach_a_bucket_from_browsers() {
    let template = template(Bucket::new().origins(["https://example.com"]));
    let rules = &only(&template, "S3::Bucket")["Properties"]["CorsConfiguration"]["CorsRules"];
    assert_eq!(rules[0]["AllowedOrigins"], json!(["https://example.com"]));
    assert_eq!(rules.as_array().unwrap().len(), 1);
}

#[test]
fn a_function_logs_where_it_is_said() {
    #[derive(Construct)]
    struct Logged {
        logs: LogGroup,
        worker: Function,
    }
    let template = template(construct!(Logged {
        logs: LogGroup::new(days(30)),
        worker: function()
            .name("worker")
            .log_retention(days(7))
            .log_to(&logs)
            .json_logs(),
    }));
    assert_eq!(
        counts(&template),
        "IAM::Role:1 Lambda::Function:1 Logs::LogGroup:1"
    );
    let function = &only(&template, "Lambda::Function")["Properties"];
    assert_eq!(function["FunctionName"], "worker");
    assert_eq!(
        function["LoggingConfig"],
        json!({ "LogGroup": { "Ref": "Logs" }, "LogFormat": "JSON" })
    );
}
