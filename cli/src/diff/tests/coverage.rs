//! What is proven to be allowed already, and what is not.

use super::access::one;
use super::meaning::{between, resources};

/// A role with a policy of its own, and what else its properties and the template say.
fn role(statements: &str, properties: &str) -> String {
    format!(
        "Conditions: {{Live: !Equals [!Ref AWS::Region, a], Main: !Equals [!Ref AWS::Region, b]}}\nParameters: {{Name: {{Type: String}}, Names: {{Type: CommaDelimitedList}}}}\n{}",
        resources(&format!(
            "  R:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument: {{Statement: []}}\n      Policies: [{{PolicyName: p, PolicyDocument: {{Statement: {statements}}}}}]\n{properties}  Q:\n    Type: AWS::SQS::Queue\n"
        ))
    )
}

fn allow(rest: &str) -> String {
    format!("[{{Effect: Allow, {rest}}}]")
}

fn both(one: &str, other: &str) -> String {
    format!("[{{Effect: Allow, {one}}}, {{Effect: Allow, {other}}}]")
}

fn if_live(one: &str, other: &str) -> String {
    format!("[!If [Live, {{Effect: Allow, {one}}}, {{Effect: Allow, {other}}}]]")
}

fn on(action: &str, resource: &str) -> String {
    format!("Action: {action}, Resource: {resource}")
}

const READ: &str = "Action: 'sqs:ReceiveMessage', Resource: '*'";
const SEND: &str = "Action: 'sqs:SendMessage', Resource: '*'";
const EITHER: &str = "Action: ['sqs:ReceiveMessage', 'sqs:SendMessage'], Resource: '*'";

fn read_when(condition: &str) -> String {
    allow(&format!("{READ}, Condition: {{{condition}}}"))
}

/// Statements of a role before and after, and whether more is possible then.
fn assert_broaden(cases: &[(String, String, bool)]) {
    for (before, after, broadens) in cases {
        let difference = between(&role(before, ""), &role(after, ""));
        assert!(!difference.is_empty(), "{before} → {after}");
        assert_eq!(
            difference.broadens(),
            *broadens,
            "{before} → {after}: {:#}",
            difference.to_json()["statements"]
        );
    }
}

#[test]
fn several_statements_say_what_one_says() {
    assert_broaden(&[
        (allow(EITHER), both(READ, SEND), false),
        (both(READ, SEND), allow(EITHER), false),
        (allow(READ), allow(EITHER), true),
    ]);
}

#[test]
fn each_branch_of_a_condition_is_compared_with_what_holds_there() {
    assert_broaden(&[
        (if_live(READ, SEND), both(READ, SEND), true),
        (both(READ, SEND), if_live(READ, SEND), false),
        (if_live(READ, SEND), if_live(SEND, READ), true),
        (if_live(EITHER, READ), allow(READ), false),
        (if_live(EITHER, READ), allow(SEND), true),
        (
            if_live(READ, "Action: [], Resource: []"),
            format!("[!If [Live, {{Effect: Allow, {READ}}}, !Ref AWS::NoValue]]"),
            false,
        ),
        (
            allow(&on("'sqs:*'", "!If [Live, a, b]")),
            allow(&on("'sqs:SendMessage'", "!If [Live, a, b]")),
            false,
        ),
        (
            allow(&on("'sqs:*'", "!If [Live, a, b]")),
            allow(&on("'sqs:*'", "!If [Live, b, a]")),
            true,
        ),
        (
            allow(&on("'sqs:*'", "!If [Live, !If [Main, a, b], c]")),
            allow(&on(
                "'sqs:*'",
                "!If [Main, !If [Live, a, c], !If [Live, b, c]]",
            )),
            false,
        ),
    ]);
}

#[test]
fn conditions_of_iam_say_more_or_less() {
    assert_broaden(&[
        (read_when("StringEquals: {k: a}"), allow(READ), true),
        (allow(READ), read_when("StringEquals: {k: a}"), false),
        (
            read_when("StringEquals: {k: [a, b]}"),
            read_when("StringEquals: {K: a}"),
            false,
        ),
        (
            read_when("StringEquals: {k: a}"),
            read_when("StringEquals: {k: [a, b]}"),
            true,
        ),
        (
            read_when("StringLike: {k: 'a*'}"),
            read_when("StringEquals: {k: ab}"),
            false,
        ),
        (
            read_when("StringEquals: {k: ab}"),
            read_when("StringLike: {k: 'a*'}"),
            true,
        ),
        (
            read_when("StringEquals: {k: 'a*'}"),
            read_when("StringLike: {k: 'a*'}"),
            true,
        ),
        (
            read_when("StringNotEquals: {k: a}"),
            read_when("StringNotEquals: {k: [a, b]}"),
            false,
        ),
        (
            read_when("StringNotEquals: {k: [a, b]}"),
            read_when("StringNotEquals: {k: a}"),
            true,
        ),
        (
            read_when("StringEqualsIfExists: {k: a}"),
            read_when("StringEquals: {k: a}"),
            false,
        ),
        (
            read_when("StringEquals: {k: a}"),
            read_when("StringEqualsIfExists: {k: a}"),
            true,
        ),
        (
            read_when("'ForAnyValue:StringEquals': {k: a}"),
            read_when("'ForAllValues:StringEquals': {k: a}"),
            true,
        ),
        (
            read_when("IpAddress: {'aws:SourceIp': 10.0.0.0/8}"),
            read_when("IpAddress: {'aws:SourceIp': 10.1.0.0/16}"),
            false,
        ),
        (
            read_when("IpAddress: {'aws:SourceIp': 10.1.0.0/16}"),
            read_when("IpAddress: {'aws:SourceIp': 0.0.0.0/0}"),
            true,
        ),
        (
            read_when("NumericLessThan: {k: 5}"),
            read_when("NumericLessThanEquals: {k: 4}"),
            false,
        ),
        (
            read_when("NumericLessThan: {k: 5}"),
            read_when("NumericLessThanEquals: {k: 5}"),
            true,
        ),
        (
            read_when("DateGreaterThan: {k: '2026-01-01'}"),
            read_when("DateGreaterThan: {k: '2027-01-01'}"),
            false,
        ),
        (
            read_when("Bool: {k: 'true'}"),
            read_when("Bool: {k: 'false'}"),
            true,
        ),
        (
            read_when("StringEquals: {k: a}"),
            read_when("StringEquals: {k: a}, Bool: {l: 'true'}"),
            false,
        ),
        (
            read_when("StringEquals: {k: a}, Bool: {l: 'true'}"),
            read_when("StringEquals: {k: a}"),
            true,
        ),
        (read_when("Made: {k: a}"), read_when("Made: {k: b}"), true),
    ]);
}

#[test]
fn all_but_some_is_less_with_more_of_them() {
    assert_broaden(&[
        (
            allow("NotAction: 'iam:*', Resource: '*'"),
            allow(READ),
            false,
        ),
        (
            allow("NotAction: 'iam:*', Resource: '*'"),
            allow(&on("'iam:PassRole'", "'*'")),
            true,
        ),
        (
            allow("NotAction: 'iam:*', Resource: '*'"),
            allow(&on("'*'", "'*'")),
            true,
        ),
        (
            allow("NotAction: 'iam:*', Resource: '*'"),
            allow("NotAction: ['iam:*', 'sts:*'], Resource: '*'"),
            false,
        ),
        (
            allow("NotAction: ['iam:*', 'sts:*'], Resource: '*'"),
            allow("NotAction: 'iam:*', Resource: '*'"),
            true,
        ),
        (
            allow(&on("'*'", "'*'")),
            allow("NotAction: 'iam:*', Resource: '*'"),
            false,
        ),
        (
            allow("Action: 's3:*', NotResource: 'arn:aws:s3:::a/*'"),
            allow(&on("'s3:Get*'", "'arn:aws:s3:::b/*'")),
            false,
        ),
        (
            allow("Action: 's3:*', NotResource: 'arn:aws:s3:::a/*'"),
            allow(&on("'s3:Get*'", "'arn:aws:s3:::a/b'")),
            true,
        ),
        (
            allow("Action: 's3:*', NotResource: 'arn:aws:s3:::a/*'"),
            allow(&on("'s3:Get*'", "!Sub 'arn:aws:s3:::${Name}/*'")),
            true,
        ),
    ]);
}

#[test]
fn names_that_are_known_at_deployment_are_the_same_where_they_are_written_the_same() {
    assert_broaden(&[
        (
            allow(&on("'sqs:*'", "!Ref Name")),
            allow(&on("'sqs:SendMessage'", "!Ref Name")),
            false,
        ),
        (
            allow(&on("'sqs:*'", "a")),
            allow(&on("'sqs:*'", "!Ref Name")),
            true,
        ),
        (
            allow(&on("'sqs:*'", "!ImportValue a")),
            allow(&on("'sqs:Send*'", "!ImportValue a")),
            false,
        ),
        (
            allow(&on("'sqs:*'", "!ImportValue a")),
            allow(&on("'sqs:*'", "!ImportValue b")),
            true,
        ),
        (
            allow(&on("'sqs:*'", "!Select [0, !Ref Names]")),
            allow(&on("'sqs:*'", "!Select [1, !Ref Names]")),
            true,
        ),
        (allow(READ), "!Ref Names".to_owned(), true),
        (
            allow(&on("'sqs:*'", "!Sub 'arn:${AWS::Partition}:sqs:*:*:*'")),
            allow(&on("'sqs:SendMessage'", "!GetAtt Q.Arn")),
            false,
        ),
        (
            allow(&on("'sqs:*'", "!GetAtt Q.Arn")),
            allow(&on(
                "'sqs:*'",
                "!Sub 'arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${Q.QueueName}'",
            )),
            false,
        ),
        (
            allow(&on("'sqs:*'", "'arn:aws:sqs:*:*:*'")),
            allow(&on("'sqs:*'", "!GetAtt Q.Arn")),
            true,
        ),
    ]);
}

#[test]
fn a_denial_that_says_less_broadens() {
    let denied = |action: &str| {
        format!("[{{Effect: Allow, {READ}}}, {{Effect: Deny, Action: '{action}', Resource: '*'}}]")
    };
    assert_broaden(&[
        (denied("sqs:*"), denied("sqs:ReceiveMessage"), true),
        (denied("sqs:ReceiveMessage"), denied("sqs:*"), false),
    ]);
}

#[test]
fn what_a_managed_policy_of_aws_allows_is_known() {
    let logs = "[{Effect: Allow, Action: 'logs:*', Resource: '*'}]";
    let attached = |arns: &str| format!("      ManagedPolicyArns: [{arns}]\n");
    let aws = |name: &str| attached(&format!("'arn:aws:iam::aws:policy/{name}'"));
    let basic = "service-role/AWSLambdaBasicExecutionRole";
    let partly = attached(&format!(
        "!Sub 'arn:${{AWS::Partition}}:iam::aws:policy/{basic}'"
    ));
    for (before, after, broadens) in [
        (role(logs, ""), role(logs, &aws(basic)), false),
        (role(logs, ""), role(logs, &partly), false),
        (role("[]", ""), role("[]", &aws(basic)), true),
        (
            role("[]", &aws("AdministratorAccess")),
            role("[]", &aws("AmazonS3ReadOnlyAccess")),
            false,
        ),
        (
            role("[]", &aws("AmazonS3ReadOnlyAccess")),
            role("[]", &aws("AdministratorAccess")),
            true,
        ),
        (
            role("[]", &aws("AdministratorAccess")),
            role(logs, &aws("AdministratorAccess")),
            false,
        ),
        // of one that is not known nothing is
        (role(logs, ""), role(logs, &aws("Unheard")), true),
        (role(logs, &aws("Unheard")), role(logs, ""), false),
        (role(logs, &aws("AWSDenyAll")), role(logs, ""), true),
        (
            role(logs, &attached("'arn:aws:iam::111122223333:policy/team'")),
            role(logs, ""),
            true,
        ),
        (
            role(logs, &attached("!Ref Name")),
            role(logs, &attached("!If [Live, !Ref Name, !Ref AWS::NoValue]")),
            true,
        ),
        (
            role(
                "[]",
                &attached(&format!(
                    "!If [Live, 'arn:aws:iam::aws:policy/{basic}', !Ref AWS::NoValue]"
                )),
            ),
            role("[]", &aws(basic)),
            true,
        ),
    ] {
        let difference = between(&before, &after);
        assert!(!difference.is_empty(), "{before} → {after}");
        assert_eq!(
            difference.broadens(),
            broadens,
            "{before} → {after}: {:#}",
            difference.to_json()["statements"]
        );
    }
}

#[test]
fn a_policy_is_whose_it_is_wherever_it_is_stated() {
    let statement = "{Effect: Allow, Action: 'sqs:*', Resource: '*'}";
    let inline = role(&format!("[{statement}]"), "");
    let stated = |kind: &str, rest: &str| {
        format!(
            "{}  P:\n    Type: AWS::IAM::{kind}\n    Properties: {{{rest}, PolicyDocument: {{Statement: [{statement}]}}}}\n",
            role("[]", "")
        )
    };
    let (attached, alone) = (
        stated("ManagedPolicy", "Roles: [!Ref R]"),
        stated("ManagedPolicy", "Path: /"),
    );
    let referred = alone.replace("Policies:", "ManagedPolicyArns: [!Ref P]\n      Policies:");
    for (before, after, broadens) in [
        (
            &inline,
            &stated("Policy", "PolicyName: p, Roles: [!Ref R]"),
            false,
        ),
        (
            &inline,
            &stated("RolePolicy", "PolicyName: p, RoleName: !Ref R"),
            false,
        ),
        (
            &inline,
            &stated("Policy", "PolicyName: p, Roles: [other]"),
            true,
        ),
        (
            &inline,
            &stated("Policy", "PolicyName: p, Roles: [!Ref R, other]"),
            true,
        ),
        (
            &inline,
            &stated(
                "Policy",
                "PolicyName: p, Roles: !If [Live, [!Ref R], [!Ref AWS::NoValue]]",
            ),
            false,
        ),
        (&inline, &attached, false),
        (&inline, &referred, false),
        (&inline, &alone, true),
        (&referred, &inline, false),
    ] {
        let difference = between(before, after);
        assert_eq!(
            difference.broadens(),
            broadens,
            "{before} → {after}: {:#}",
            difference.to_json()["statements"]
        );
    }
}

#[test]
fn who_is_let_in_broadens_with_more_of_them() {
    let policy = |principal: &str, queues: &str| {
        format!(
            "Parameters: {{Name: {{Type: String}}}}\nResources:\n  Q:\n    Type: AWS::SQS::Queue\n  P:\n    Type: AWS::SQS::QueuePolicy\n    Properties: {{Queues: [{queues}], PolicyDocument: {{Statement: [{{Effect: Allow, Action: 'sqs:SendMessage', Resource: '*', {principal}}}]}}}}\n"
        )
    };
    let account = "Principal: {AWS: '111122223333'}";
    for (before, after, broadens) in [
        (account, "Principal: '*'", true),
        (account, "Principal: {AWS: '*'}", true),
        ("Principal: '*'", account, false),
        (
            account,
            "Principal: {AWS: 'arn:aws:iam::111122223333:root'}",
            false,
        ),
        (
            account,
            "Principal: {AWS: ['111122223333', '444455556666']}",
            true,
        ),
        (
            "Principal: {AWS: ['111122223333', '444455556666']}",
            account,
            false,
        ),
        // in the same account it need not be allowed by its own policies any more
        (
            account,
            "Principal: {AWS: 'arn:aws:iam::111122223333:role/a'}",
            true,
        ),
        (account, "Principal: {Service: sns.amazonaws.com}", true),
        (account, "Principal: {AWS: !Ref Name}", true),
        (
            "Principal: {AWS: !Ref Name}",
            "Principal: {AWS: [!Ref Name]}",
            false,
        ),
        (account, "NotPrincipal: {AWS: '111122223333'}", true),
        (
            "NotPrincipal: {AWS: '111122223333'}",
            "NotPrincipal: {AWS: ['111122223333', '444455556666']}",
            false,
        ),
        (
            "NotPrincipal: {AWS: ['111122223333', '444455556666']}",
            "NotPrincipal: {AWS: '111122223333'}",
            true,
        ),
    ] {
        let difference = between(&policy(before, "!Ref Q"), &policy(after, "!Ref Q"));
        assert_eq!(
            difference.broadens(),
            broadens,
            "{before} → {after}: {:#}",
            difference.to_json()["statements"]
        );
    }
    assert!(
        between(
            &policy(account, "!Ref Q"),
            &policy(account, "!Ref Q, other")
        )
        .broadens()
    );
    assert!(
        !between(
            &policy(account, "!Ref Q, other"),
            &policy(account, "!Ref Q")
        )
        .broadens()
    );
}

#[test]
fn policies_in_text_are_read() {
    let policy = |text: &str| {
        one(
            "AWS::Logs::ResourcePolicy",
            &format!("PolicyName: p, PolicyDocument: {text}"),
        )
    };
    let text = |action: &str, resource: &str| {
        format!(
            "'{{\"Statement\": [{{\"Effect\": \"Allow\", \"Action\": \"{action}\", \"Resource\": \"{resource}\", \"Principal\": {{\"Service\": \"es.amazonaws.com\"}}}}]}}'"
        )
    };
    let sub = |action: &str| format!("!Sub {}", text(action, "arn:aws:logs:${AWS::Region}:*:*"));
    for (before, after, broadens) in [
        (text("logs:*", "*"), text("logs:PutLogEvents", "*"), false),
        (text("logs:PutLogEvents", "*"), text("logs:*", "*"), true),
        (text("logs:*", "*"), sub("logs:*"), false),
        (sub("logs:*"), sub("logs:PutLogEvents"), false),
        (sub("logs:PutLogEvents"), sub("logs:*"), true),
        (text("logs:*", "*"), "!Ref AWS::Region".to_owned(), true),
    ] {
        let difference = between(&policy(&before), &policy(&after));
        assert!(!difference.is_empty(), "{before} → {after}");
        assert_eq!(
            difference.broadens(),
            broadens,
            "{before} → {after}: {:#}",
            difference.to_json()["statements"]
        );
    }
}

#[test]
fn a_grant_says_under_which_condition_of_the_template_it_is_there() {
    let statement =
        "[!If [Live, {Effect: Allow, Action: a, Resource: !Sub 'a/${Q.Arn}'}, !Ref AWS::NoValue]]";
    let difference = between(&role("[]", ""), &role(statement, ""));
    let grant = &difference.access.statements[0].item;
    assert_eq!(
        (grant.holder.to_string(), grant.when.to_string()),
        ("${R}".into(), "Live".into())
    );
    let json = &difference.to_json()["statements"][0];
    assert_eq!(json["when"]["Live"], true);
    assert_eq!(json["resources"][0], "a/${Q.Arn}");
    // a condition that comes takes away, and one that goes gives
    let conditional = role("[{Effect: Allow, Action: a, Resource: '*'}]", "")
        .replace("AWS::IAM::Role\n", "AWS::IAM::Role\n    Condition: Live\n");
    let always = role("[{Effect: Allow, Action: a, Resource: '*'}]", "");
    assert!(!between(&always, &conditional).broadens());
    assert!(between(&conditional, &always).broadens());
}
