//! Names of properties, and properties that have to be there.

use infrastruct_json::json;

use super::{NONE, a, found, found_in, found_in_rust, function, queue};

#[test]
fn a_misspelt_property_is_told_from_its_siblings() {
    assert_eq!(
        found(&queue(&json!({ "VisibilityTimout": 30 }))),
        [
            "a/VisibilityTimout: `VisibilityTimout` is not a property of `AWS::SQS::Queue`; did you mean `VisibilityTimeout`?"
        ]
    );
    assert_eq!(
        found_in_rust(&queue(&json!({ "visibility_timout": 30 }))),
        [
            "a/visibility_timout: `visibility_timout` is not a property of `aws::sqs::Queue`; did you mean `visibility_timeout`?"
        ]
    );
}

#[test]
fn letters_in_another_case_come_first() {
    assert_eq!(
        found(&queue(&json!({ "queue_name": "a" }))),
        [
            "a/queue_name: `queue_name` is not a property of `AWS::SQS::Queue`; did you mean `QueueName`?"
        ]
    );
}

#[test]
fn a_far_name_is_not_guessed_at() {
    assert_eq!(
        found(&queue(&json!({ "Colour": "red" }))),
        [
            "a/Colour: `Colour` is not a property of `AWS::SQS::Queue`; it has `ContentBasedDeduplication`, `DeduplicationScope`, `DelaySeconds`, `FifoQueue`, `FifoThroughputLimit`, `KmsDataKeyReusePeriodSeconds`, `KmsMasterKeyId`, `MaximumMessageSize`, `MessageRetentionPeriod`, `QueueName`, `ReceiveMessageWaitTimeSeconds`, `RedriveAllowPolicy`, `RedrivePolicy`, `SqsManagedSseEnabled`, `Tags` and `VisibilityTimeout`"
        ]
    );
}

#[test]
fn a_part_of_a_name_is_guessed_at() {
    assert_eq!(
        found_in_rust(&function(&json!({ "memory": 512 }))),
        [
            "a/memory: `memory` is not a property of `aws::lambda::Function`; did you mean `memory_size`?"
        ]
    );
}

#[test]
fn an_object_of_few_properties_has_them_listed() {
    let code = json!({ "S3Bucket": "bucket", "S3Key": "key", "colour": 1 });
    let found = found_in_rust(&function(&json!({ "Code": code })));
    assert!(
        found[0].starts_with(
            "a/Code/colour: `colour` is not a property of `Code`; it has `image_uri`, "
        ),
        "{found:?}"
    );
}

#[test]
fn a_property_one_level_deeper_is_named_with_its_place() {
    assert_eq!(
        found_in_rust(&function(&json!({ "s3_bucket": "b" }))),
        [
            "a/s3_bucket: `s3_bucket` is not a property of `aws::lambda::Function`; `s3_bucket` is a property of `code`, one level deeper"
        ]
    );
}

#[test]
fn a_property_one_level_higher_is_named_with_its_place() {
    let code = json!({ "S3Bucket": "bucket", "S3Key": "key", "timeout": 3 });
    assert_eq!(
        found_in_rust(&function(&json!({ "Code": code }))),
        [
            "a/Code/timeout: `timeout` is not a property of `Code`; `timeout` is a property of `aws::lambda::Function`, one level higher"
        ]
    );
}

#[test]
fn a_read_only_property_is_an_attribute() {
    assert_eq!(
        found_in_rust(&queue(&json!({ "Arn": "x" }))),
        ["a/Arn: `arn` is an attribute of `aws::sqs::Queue`, not a property; read it as `.arn()`"]
    );
}

#[test]
fn what_is_required_is_told_at_the_type() {
    assert_eq!(
        found(&json!({ "a": { "Type": "AWS::Lambda::Function" } })),
        [
            "a: `AWS::Lambda::Function` needs `Code` and `Role`; `Role` is the ARN of an `AWS::IAM::Role`"
        ]
    );
}

#[test]
fn what_is_required_is_told_at_every_depth() {
    let rule = |target| {
        a(
            "AWS::Events::Rule",
            &json!({ "ScheduleExpression": "rate(1 minute)", "Targets": [target] }),
        )
    };
    assert_eq!(
        found_in_rust(&rule(json!({ "Id": "x" }))),
        ["a/Targets/0: `Target` needs `arn`"]
    );
    assert_eq!(
        found(&rule(json!({ "Id": "x" }))),
        ["a/Targets/0: an item of `Targets` needs `Arn`"]
    );
    assert_eq!(
        found(&rule(
            json!({ "Id": "x", "Arn": { "Fn::Sub": "${AWS::Region}" } })
        )),
        NONE
    );
}

#[test]
fn a_misspelt_required_property_is_one_mistake() {
    let role = json!({ "AssumeRolePolicyDocumnt": {} });
    assert_eq!(
        found(&a("AWS::IAM::Role", &role)),
        [
            "a/AssumeRolePolicyDocumnt: `AssumeRolePolicyDocumnt` is not a property of `AWS::IAM::Role`; did you mean `AssumeRolePolicyDocument`?"
        ]
    );
}

#[test]
fn an_open_object_lacks_nothing() {
    let open = found_in(&a("AWS::Lambda::Function", &json!({})), |template| {
        if let infrastruct_spec::Value::Object(object) = &mut template.resources[0].properties.value
        {
            object.open = true;
        }
    });
    assert_eq!(open, NONE);
}

#[test]
fn no_value_is_no_property() {
    assert_eq!(
        found(&function(&json!({ "Role": { "Ref": "AWS::NoValue" } }))),
        ["a: `AWS::Lambda::Function` needs `Role`; `Role` is the ARN of an `AWS::IAM::Role`"]
    );
    assert_eq!(
        found(&function(&json!({ "Colour": { "Ref": "AWS::NoValue" } }))),
        NONE
    );
}

#[test]
fn names_of_a_map_are_free_but_for_their_form() {
    assert_eq!(
        found(&function(
            &json!({ "Environment": { "Variables": { "ANY_NAME": "x" } } })
        )),
        NONE
    );
    assert_eq!(
        found(&function(
            &json!({ "Environment": { "Variables": { "AWS_REGION": "x" } } })
        )),
        [
            "a/Environment/Variables/AWS_REGION: a name in `Variables` cannot be `AWS_REGION`; it is one of 18 that are reserved"
        ]
    );
}

#[test]
fn custom_resources_take_what_their_function_takes() {
    let custom = |properties| a("Custom::Anything", &properties);
    assert_eq!(
        found(&custom(
            json!({ "ServiceToken": "arn:aws:sns:eu-west-1:123456789012:t", "Any": [1] })
        )),
        NONE
    );
    assert_eq!(
        found(&custom(json!({ "Any": 1 }))),
        ["a: `Custom::Anything` needs `ServiceToken`"]
    );
}

#[test]
fn types_are_known_and_offered() {
    assert_eq!(
        found(&a("AWS::SQS::Queu", &json!({}))),
        ["a: there is no type `AWS::SQS::Queu`; did you mean `AWS::SQS::Queue`?"]
    );
    assert_eq!(
        found_in_rust(&a("AWS::SSQ::Queue", &json!({}))),
        ["a: there is no type `aws::ssq::Queue`; did you mean `aws::sqs::Queue`?"]
    );
    assert_eq!(
        found(&a("Vendor::Service::Thing", &json!({ "Any": 1 }))),
        NONE,
        "a type of a private registry"
    );
}

#[test]
fn types_are_offered_in_the_region() {
    let monitor = a("AWS::Chime::AppInstance", &json!({ "Name": "chat" }));
    let in_region = |region: &str| {
        found_in(&monitor, |template| {
            template.region = Some(region.to_owned());
        })
    };
    assert_eq!(
        in_region("eu-west-1"),
        ["a: `AWS::Chime::AppInstance` is not offered in eu-west-1"]
    );
    assert_eq!(in_region("us-east-1"), NONE);
    assert_eq!(
        in_region("nowhere-1"),
        NONE,
        "a region that is newer than the facts"
    );
}

#[test]
fn types_come_to_an_end() {
    let ledger = a(
        "AWS::QLDB::Ledger",
        &json!({ "PermissionsMode": "STANDARD" }),
    );
    assert_eq!(
        found(&ledger),
        ["a: `AWS::QLDB::Ledger` is gone: AWS shut its service down on 2025-07-31"]
    );
}

#[test]
fn a_type_that_ends_is_told_of_with_its_date() {
    let acl = json!({ "Name": "a", "MetricName": "a", "DefaultAction": { "Type": "ALLOW" } });
    assert_eq!(
        found(&a("AWS::WAF::WebACL", &acl)),
        ["a: `AWS::WAF::WebACL` is being phased out as of 2025-09-30"]
    );
}

#[test]
fn all_types_of_the_first_web_firewall_are_phased_out() {
    let is_of_it =
        |name: &&str| name.starts_with("AWS::WAF::") || name.starts_with("AWS::WAFRegional::");
    let types: Vec<&str> = infrastruct_spec::resource_types()
        .filter(is_of_it)
        .collect();
    assert_eq!(types.len(), 18);
    for name in types {
        let told = found(&json!({ "a": { "Type": name, "Properties": {} } }));
        let is_told = told
            .iter()
            .any(|each| each.contains("is being phased out as of 2025-09-30"));
        assert!(is_told, "{name}: {told:?}");
    }
}
