//! What opens something, and what does not.

use super::meaning::{between, resources};
use crate::diff::FailOn;

fn policy(statement: &str) -> String {
    resources(&format!(
        "  P:\n    Type: AWS::IAM::Policy\n    Properties:\n      PolicyName: p\n      Roles: [!Ref R]\n      PolicyDocument: {{Version: '2012-10-17', Statement: {statement}}}\n"
    ))
}

#[test]
fn access_broadens_only_where_more_is_allowed() {
    let broadens = |old: &str, new: &str| {
        let difference = between(&policy(old), &policy(new));
        assert!(!difference.access.is_empty());
        difference.broadens()
    };
    let base = "[{Effect: Allow, Action: 's3:Get*', Resource: '*'}]";
    assert!(broadens("[]", base));
    assert!(!broadens(base, "[]"));
    assert!(!broadens(
        base,
        "[{Effect: Allow, Action: 's3:GetObject', Resource: '*'}]"
    ));
    assert!(broadens(
        base,
        "[{Effect: Allow, Action: 's3:*', Resource: '*'}]"
    ));
    let conditional = "[{Effect: Allow, Action: 's3:Get*', Resource: '*', Condition: {Bool: {'aws:SecureTransport': true}}}]";
    assert!(broadens(conditional, base));
    assert!(!broadens(base, conditional));
    let denied = "[{Effect: Allow, Action: 's3:Get*', Resource: '*'}, {Effect: Deny, Action: 's3:GetObject', Resource: '*'}]";
    assert!(broadens(denied, base));
    assert!(!broadens(base, denied));
    assert!(broadens(
        base,
        "[{Effect: Allow, NotAction: 's3:Get*', Resource: '*'}]"
    ));
}

#[test]
fn statements_are_the_same_however_they_are_written() {
    let one = policy(
        "{Effect: Allow, Action: [a:B, a:A], Resource: !Sub '${Q.Arn}', Condition: {Bool: {k: true}}}",
    );
    let other = policy(
        "[{Condition: {Bool: {k: ['true']}}, Resource: [!GetAtt Q.Arn], Action: [a:A, a:B], Effect: Allow}]",
    );
    assert!(between(&one, &other).is_empty());
}

#[test]
fn rules_of_security_groups_are_told_wherever_they_are_written() {
    let group = |rules: &str| {
        resources(&format!(
            "  G:\n    Type: AWS::EC2::SecurityGroup\n    Properties: {{GroupDescription: d, SecurityGroupIngress: [{rules}]}}\n"
        ))
    };
    let rule = "{IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/8}";
    let difference = between(&group(""), &group(rule));
    let added = &difference.access.rules[0];
    assert_eq!(
        (
            added.item.group.as_str(),
            added.item.protocol.as_str(),
            added.item.peer.as_str()
        ),
        ("${G.GroupId}", "TCP 443", "10.0.0.0/8")
    );
    assert!(added.broadens && FailOn::Broadening.applies(&difference));
    let apart = format!(
        "{}  I:\n    Type: AWS::EC2::SecurityGroupIngress\n    Properties: {{GroupId: !GetAtt G.GroupId, {}\n",
        group(""),
        &rule[1..]
    );
    assert!(between(&group(rule), &apart).access.rules.is_empty());
    assert!(!between(&group(rule), &group("")).broadens());
}

/// A resource of some properties, in flow style.
pub(super) fn one(type_name: &str, properties: &str) -> String {
    resources(&format!(
        "  R:\n    Type: {type_name}\n    Properties: {{{properties}}}\n"
    ))
}

const STATEMENT: &str =
    "{Effect: Allow, Action: 's3:GetObject', Resource: '*', Principal: {AWS: '111122223333'}}";

#[test]
fn whatever_opens_something_broadens() {
    let role = "AssumeRolePolicyDocument: {Statement: []}";
    let public = STATEMENT.replace("{AWS: '111122223333'}", "'*'");
    let document = |statement: &str| format!("{{Statement: [{statement}]}}");
    let text = |statement: &str| {
        format!(
            "'{{\"Statement\": [{{\"Effect\": \"Allow\", \"Action\": \"{statement}\", \"Resource\": \"*\", \"Principal\": \"*\"}}]}}'"
        )
    };
    let pairs = [
        ("AWS::IAM::Role", format!("{role}, PermissionsBoundary: a"), role.to_owned()),
        ("AWS::IAM::Role", format!("{role}, PermissionsBoundary: a"), format!("{role}, PermissionsBoundary: b")),
        (
            "AWS::EC2::SecurityGroup",
            "GroupDescription: g, SecurityGroupIngress: [{IpProtocol: tcp, CidrIp: 10.0.0.0/8}]".to_owned(),
            "GroupDescription: g, SecurityGroupIngress: [{IpProtocol: tcp, CidrIp: !If [C, 0.0.0.0/0, 10.0.0.0/8]}]".to_owned(),
        ),
        (
            "AWS::EC2::SecurityGroup",
            "GroupDescription: g, SecurityGroupEgress: [{IpProtocol: tcp, CidrIp: 10.0.0.0/8}]".to_owned(),
            "GroupDescription: g".to_owned(),
        ),
        (
            "AWS::KMS::Key",
            format!("KeyPolicy: !If [C, {}, {}]", document(STATEMENT), document(STATEMENT)),
            format!("KeyPolicy: !If [C, {}, {}]", document(&public), document(STATEMENT)),
        ),
        (
            "AWS::S3::BucketPolicy",
            format!("Bucket: b, PolicyDocument: {}", document(&public.replace("Effect", "Condition: {StringEquals: {'aws:SourceVpc': v}}, Effect"))),
            format!("Bucket: b, PolicyDocument: {}", document(&public)),
        ),
        (
            "AWS::S3::BucketPolicy",
            format!("Bucket: b, PolicyDocument: {}", document(&public.replace("Effect", "Condition: {StringEquals: {'aws:SourceVpc': v}}, Effect"))),
            format!("Bucket: b, PolicyDocument: {}", document(&public.replace("Effect", "Condition: {StringNotEquals: {'aws:SourceVpc': v}}, Effect"))),
        ),
        (
            "AWS::SQS::QueuePolicy",
            format!("Queues: [q], PolicyDocument: {{Statement: !If [C, [{STATEMENT}], [{public}]]}}"),
            format!("Queues: [q], PolicyDocument: {{Statement: !If [C, [{public}], [{STATEMENT}]]}}"),
        ),
        (
            "AWS::Logs::ResourcePolicy",
            format!("PolicyName: p, PolicyDocument: {}", text("logs:CreateLogStream")),
            format!("PolicyName: p, PolicyDocument: {}", text("logs:*")),
        ),
        (
            "AWS::Logs::ResourcePolicy",
            "PolicyName: p, PolicyDocument: !Sub 'a ${AWS::Region}'".to_owned(),
            "PolicyName: p, PolicyDocument: !Sub 'b ${AWS::Region}'".to_owned(),
        ),
        ("AWS::EC2::VPCEndpoint", format!("VpcId: v, PolicyDocument: {}", document(STATEMENT)), "VpcId: v".to_owned()),
        ("AWS::SSO::PermissionSet", "Name: n, ManagedPolicies: [ReadOnly]".to_owned(), "Name: n, ManagedPolicies: [Administrator]".to_owned()),
        ("AWS::IAM::User", "Groups: [a]".to_owned(), "Groups: [a, b]".to_owned()),
        ("AWS::Lambda::Function", "Role: 'arn:aws:iam::1:role/a'".to_owned(), "Role: 'arn:aws:iam::1:role/b'".to_owned()),
        ("AWS::Lambda::Url", "AuthType: AWS_IAM, TargetFunctionArn: f".to_owned(), "AuthType: NONE, TargetFunctionArn: f".to_owned()),
        (
            "AWS::S3::Bucket",
            "PublicAccessBlockConfiguration: {BlockPublicPolicy: true}".to_owned(),
            "PublicAccessBlockConfiguration: {BlockPublicPolicy: false}".to_owned(),
        ),
        ("AWS::RDS::DBInstance", "PubliclyAccessible: false".to_owned(), "PubliclyAccessible: true".to_owned()),
        ("Acme::Own::Thing", "AccessPolicy: a".to_owned(), "AccessPolicy: b".to_owned()),
    ];
    for (type_name, before, after) in pairs {
        let conditions = "Conditions: {C: !Equals [!Ref AWS::Region, x]}\n";
        let template = |properties: &str| format!("{conditions}{}", one(type_name, properties));
        let difference = between(&template(&before), &template(&after));
        assert!(difference.broadens(), "{type_name}: {before} → {after}");
    }
}

#[test]
fn a_grant_under_another_condition_and_a_default_that_it_grants_by_broaden() {
    let policy = |condition: &str| {
        format!(
            "Conditions: {{A: !Equals [a, b]}}\nResources:\n  P:\n    Type: AWS::SQS::QueuePolicy\n    Properties: {{Queues: [q], PolicyDocument: {{Statement: [{STATEMENT}]}}}}\n{condition}"
        )
    };
    assert!(between(&policy("    Condition: A\n"), &policy("")).broadens());
    let parameter = |account: &str| {
        let statement = STATEMENT.replace("'111122223333'", "!Ref Account");
        format!(
            "Parameters: {{Account: {{Type: String, Default: '{account}'}}}}\n{}",
            one(
                "AWS::SQS::QueuePolicy",
                &format!("Queues: [q], PolicyDocument: {{Statement: [{statement}]}}")
            )
        )
    };
    assert!(between(&parameter("111122223333"), &parameter("*")).broadens());
}

#[test]
fn what_opens_nothing_does_not_broaden() {
    for (type_name, before, after) in [
        (
            "AWS::Lambda::Function",
            "Role: r, Timeout: 3",
            "Role: r, Timeout: 4",
        ),
        (
            "AWS::Lambda::Url",
            "AuthType: NONE, TargetFunctionArn: f",
            "AuthType: AWS_IAM, TargetFunctionArn: f",
        ),
        (
            "AWS::RDS::DBInstance",
            "PubliclyAccessible: true",
            "PubliclyAccessible: false",
        ),
        ("AWS::IAM::User", "Groups: [a, b]", "Groups: [a]"),
        (
            "AWS::S3::Bucket",
            "BucketName: a",
            "BucketName: a, PublicAccessBlockConfiguration: {BlockPublicPolicy: true}",
        ),
        (
            "AWS::IAM::Role",
            "Path: /a/, AssumeRolePolicyDocument: {Statement: []}",
            "Path: /a/, AssumeRolePolicyDocument: {Statement: []}, PermissionsBoundary: b",
        ),
        ("AWS::SQS::Queue", "DelaySeconds: 1", "DelaySeconds: 2"),
    ] {
        let difference = between(&one(type_name, before), &one(type_name, after));
        assert!(!difference.is_empty());
        assert!(
            !difference.broadens(),
            "{type_name}: {before} → {after}: {:?}",
            difference.access
        );
    }
}
