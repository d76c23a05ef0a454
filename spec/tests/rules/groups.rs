//! Properties that go together, exclude each other, or of which one has to be there.

use infrastruct_json::{Value, json};

use super::{NONE, a, found, found_in_rust, function, queue};

#[test]
fn one_of_several_is_needed() {
    let rule = |properties: &Value| a("AWS::Events::Rule", properties);
    assert_eq!(
        found(&rule(&json!({ "Description": "x" }))),
        ["a: `AWS::Events::Rule` needs `EventPattern` or `ScheduleExpression`"]
    );
    assert_eq!(
        found(&rule(&json!({ "EventPattern": { "source": ["a"] } }))),
        NONE
    );
    assert_eq!(
        found(&rule(
            &json!({ "ScheduleExpression": { "Ref": "AWS::StackName" } })
        )),
        NONE
    );
}

#[test]
fn an_expression_may_be_none_in_rust() {
    let rule = a(
        "AWS::Events::Rule",
        &json!({ "EventPattern": { "source": ["a"] }, "ScheduleExpression": "rate(1 minute)" }),
    );
    assert_eq!(
        found_in_rust(&rule),
        found(&rule)
            .iter()
            .map(|_| String::new())
            .collect::<Vec<_>>(),
        "both may be set"
    );
}

#[test]
fn a_condition_says_why() {
    assert_eq!(
        found(&queue(&json!({ "FifoQueue": true, "QueueName": "jobs" }))),
        [
            "a/QueueName: `QueueName` cannot be `jobs`; because `FifoQueue` is `true`; it has to end in `.fifo`"
        ]
    );
    assert_eq!(
        found(&queue(
            &json!({ "ContentBasedDeduplication": true, "FifoQueue": false })
        )),
        [
            "a/ContentBasedDeduplication: `ContentBasedDeduplication` cannot be set here; because `FifoQueue` is `false`; it goes with `FifoQueue` as `true`"
        ]
    );
}

#[test]
fn properties_that_exclude_each_other() {
    let found = found(&function(
        &json!({ "PackageType": "Image", "Handler": { "Ref": "AWS::NoValue" } }),
    ));
    assert_eq!(
        found,
        [
            "a/Runtime: `PackageType` and `Runtime` exclude each other; because `PackageType` is `Image`"
        ]
    );
}

#[test]
fn properties_that_need_another_beside_them() {
    let ingress = json!({ "IpProtocol": "tcp", "CidrIp": "10.0.0.0/8" });
    let group = a(
        "AWS::EC2::SecurityGroup",
        &json!({ "GroupDescription": "x", "SecurityGroupIngress": [ingress] }),
    );
    assert_eq!(
        found_in_rust(&group),
        [
            "a/SecurityGroupIngress/0: `Ingress` needs `from_port` and `to_port`; because `ip_protocol` is `tcp`"
        ]
    );
}

#[test]
fn the_branch_that_fits_best_is_explained() {
    // `KeySchema` is a list of keys, or JSON; a list is meant here.
    let keys = json!([{ "AttributeName": "id", "KeyTyp": "HASH" }]);
    let attributes = json!([{ "AttributeName": "id", "AttributeType": "S" }]);
    let table = json!({ "KeySchema": keys, "AttributeDefinitions": attributes, "BillingMode": "PAY_PER_REQUEST" });
    let found = found(&a("AWS::DynamoDB::Table", &table));
    assert!(
        found
            .iter()
            .any(|found| found.starts_with("a/KeySchema/0/KeyTyp: ")),
        "{found:?}"
    );
}

#[test]
fn what_goes_with_it_is_told() {
    assert_eq!(
        found(&queue(&json!({ "ContentBasedDeduplication": true }))),
        [
            "a/ContentBasedDeduplication: `ContentBasedDeduplication` cannot be set here; because `FifoQueue` is not set; it goes with `FifoQueue` as `true`"
        ]
    );
    let ingress =
        json!({ "IpProtocol": "gre", "CidrIp": "10.0.0.0/8", "FromPort": 1, "ToPort": 2 });
    let group = json!({ "GroupDescription": "x", "SecurityGroupIngress": [ingress] });
    assert_eq!(
        found_in_rust(&a("AWS::EC2::SecurityGroup", &group))[0],
        "a/SecurityGroupIngress/0/FromPort: `from_port` cannot be set here; because `ip_protocol` is `gre`; it goes with `ip_protocol` as `1`, `icmp`, `6`, `tcp`, `17`, `udp`, `58` or `icmpv6`"
    );
}

fn table(more: &Value) -> Value {
    let mut all = json!({
        "KeySchema": [{ "AttributeName": "id", "KeyType": "HASH" }],
        "AttributeDefinitions": [{ "AttributeName": "id", "AttributeType": "S" }],
    });
    for (name, value) in more.as_object().into_iter().flatten() {
        all[name] = value.clone();
    }
    a("AWS::DynamoDB::Table", &all)
}

#[test]
fn nothing_follows_from_a_mistake() {
    // Without the mistake, the table would need `ProvisionedThroughput`.
    assert_eq!(
        found_in_rust(&table(&json!({ "BillingMode": "PAY_PER_REQEST" }))),
        [
            "a/BillingMode: `billing_mode` cannot be `PAY_PER_REQEST`; did you mean `PAY_PER_REQUEST`?; allowed are `PAY_PER_REQUEST` and `PROVISIONED`"
        ]
    );
    assert_eq!(
        found_in_rust(&table(&json!({ "BillingMod": "PAY_PER_REQUEST" }))),
        [
            "a/BillingMod: `BillingMod` is not a property of `aws::dynamodb::Table`; did you mean `billing_mode`?"
        ]
    );
    assert_eq!(
        found(&table(
            &json!({ "BillingMode": "PROVISIONED", "ProvisionedThroughputs": {} })
        )),
        [
            "a/ProvisionedThroughputs: `ProvisionedThroughputs` is not a property of `AWS::DynamoDB::Table`; did you mean `ProvisionedThroughput`?"
        ]
    );
    assert_eq!(
        found_in_rust(&table(&json!({ "BillingMode": "PROVISIONED" }))),
        [
            "a: `aws::dynamodb::Table` needs `provisioned_throughput`; because `billing_mode` is `PROVISIONED`; write `provisioned_throughput: ProvisionedThroughput { write_capacity_units: …, read_capacity_units: … }`"
        ]
    );
}

#[test]
fn items_that_a_list_needs_are_told() {
    let container = json!({ "Name": "a", "Image": "b", "Essential": false });
    let task = json!({ "ContainerDefinitions": [container] });
    let found = found_in_rust(&a("AWS::ECS::TaskDefinition", &task));
    assert_eq!(
        found,
        [
            "a/ContainerDefinitions: every item of `container_definitions` has `essential` as `false`; at least one has to be otherwise"
        ]
    );
}

#[test]
fn several_forms_are_told_in_one_sentence() {
    let encryption = json!([{ "ServerSideEncryptionByDefault": { "SSEAlgorithm": "aws:kms", "KMSMasterKeyID": "key" } }]);
    let bucket = json!({ "BucketEncryption": { "ServerSideEncryptionConfiguration": encryption } });
    assert_eq!(
        found_in_rust(&a("AWS::S3::Bucket", &bucket)),
        [
            "a/BucketEncryption/ServerSideEncryptionConfiguration/0/ServerSideEncryptionByDefault/KMSMasterKeyID: `kms_master_key_id` wants the ARN of an `aws::kms::Key`, the ID of an `aws::kms::Key` or the `AliasName` of an `aws::kms::Alias`, not `key`"
        ]
    );
}

#[test]
fn what_is_of_two_forms_is_told() {
    let rule = |properties: &Value| {
        let rule =
            json!({ "Conditions": properties, "GatewayId": "a", "LinkId": "b", "Priority": 1 });
        found_in_rust(&a("AWS::RTBFabric::LinkRoutingRule", &rule))
    };
    let both = rule(&json!({ "HostHeader": "a", "PathPrefix": "/b", "PathExact": "/c" }));
    assert!(
        both.iter()
            .any(|found| found.contains("exclude each other; `path_")),
        "{both:?}"
    );
    // One property for each: an object with none is none of them yet.
    let cluster = json!({ "Orchestrator": {}, "InstanceGroups": [] });
    let found = found_in_rust(&a("AWS::SageMaker::Cluster", &cluster));
    assert!(
        found.contains(&"a/Orchestrator: `Orchestrator` needs `eks` or `slurm`".to_owned()),
        "{found:?}"
    );
    // What is wrong within the one that is meant counts, not that it is none of the others.
    let cluster = json!({ "Orchestrator": { "Eks": "x" }, "InstanceGroups": [] });
    let found = found_in_rust(&a("AWS::SageMaker::Cluster", &cluster));
    assert!(
        found.iter().any(|found| found
            .starts_with("a/Orchestrator/Eks: `eks` wants a `ClusterOrchestratorEksConfig`")),
        "{found:?}"
    );
}
