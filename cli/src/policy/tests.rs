use infrastruct_spec::policy::{Circumstances, Policies, Principal, Request, Statements, Verdict};
use infrastruct_spec::{Severity, check};

use super::*;
use crate::facts;

#[test]
fn assets_take_the_bucket_that_they_go_through() {
    let template = Template::read(
        r#"{"Resources": {"F": {"Type": "AWS::Lambda::Function", "Properties": {"Code": {"S3Bucket": "infrastruct-asset", "S3Key": "src"}}}}}"#,
    );
    let stack = Stack {
        name: "Ingest".to_owned(),
        account: Some("111122223333".to_owned()),
        ..Stack::default()
    };
    let mut policy = LeastPolicy::default();
    policy.add(&stack, &template.unwrap());
    let text = policy.document(Bearer::Deployer).to_string();
    assert!(text.contains("s3:PutBucketPolicy"), "{text}");
    assert!(
        text.contains("arn:*:s3:::infrastruct-assets-111122223333-*/*"),
        "{text}"
    );
    policy.add_stack_set(&stack);
    let text = policy.document(Bearer::Deployer).to_string();
    assert!(text.contains("cloudformation:UpdateStackSet"), "{text}");
}

#[test]
fn a_function_takes_its_role_and_nothing_else() {
    let template = Template::read(
        r#"{"Resources": {
            "Role": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {}}},
            "Other": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {}}},
            "Function": {"Type": "AWS::Lambda::Function", "Properties": {"Role": {"Fn::GetAtt": ["Role", "Arn"]}}},
            "Odd": {"Type": "AWS::No::Such", "Properties": {}},
            "Custom": {"Type": "Custom::Thing", "Properties": {"ServiceToken": {"Fn::GetAtt": ["Function", "Arn"]}}}
        }}"#,
    )
    .unwrap();
    let stack = Stack {
        name: "Ingest".to_owned(),
        region: Some("eu-central-1".to_owned()),
        ..Stack::default()
    };
    let mut policy = LeastPolicy::default();
    policy.add(&stack, &template);
    let document = policy.document(Bearer::Deployer);
    let statements = document["Statement"].as_array().unwrap();
    let of = |sid: &str| {
        statements
            .iter()
            .find(|it| it["Sid"] == sid)
            .unwrap()
            .clone()
    };
    assert_eq!(
        of("PassRoles")["Resource"],
        json!("arn:*:iam::*:role/Ingest-Role-*")
    );
    assert!(
        of("ServiceLambda")["Action"]
            .as_array()
            .unwrap()
            .contains(&json!("lambda:CreateFunction"))
    );
    assert_eq!(
        of("Stacks")["Resource"],
        json!("arn:*:cloudformation:eu-central-1:*:stack/Ingest/*")
    );
    assert_eq!(
        of("CustomResources")["Resource"],
        json!("arn:*:lambda:eu-central-1:*:function:Ingest-Function-*")
    );
    let iam = of("ServiceIam");
    assert!(
        iam["Action"]
            .as_array()
            .unwrap()
            .contains(&json!("iam:PutRolePolicy"))
    );
    assert_eq!(
        iam["Resource"],
        json!([
            "arn:*:iam::*:role/Ingest-Other-*",
            "arn:*:iam::*:role/Ingest-Role-*"
        ])
    );
    assert_eq!(
        of("ServiceLambda")["Condition"]["ForAnyValue:StringEquals"]["aws:CalledVia"],
        "cloudformation.amazonaws.com"
    );
    let drift = json!("cloudformation:DescribeStackDriftDetectionStatus");
    assert!(
        of("Templates")["Action"]
            .as_array()
            .unwrap()
            .contains(&drift)
    );
    let role = policy.document(Bearer::ServiceRole).to_string();
    assert!(!role.contains("CalledVia") && !role.contains("CreateChangeSet"));
    assert_eq!(policy.unknown, BTreeSet::from(["AWS::No::Such".to_owned()]));
}

/// Numbers that look random and are the same in each run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % limit
    }
}

const ACCOUNT: &str = "111122223333";
const ROLE: &str = "arn:aws:iam::111122223333:role/Some-Role-ABC";
const SERVICE_ROLE: &str = "arn:aws:iam::111122223333:role/aws-service-role/x.amazonaws.com/Own";
const OTHER_ROLE: &str = "arn:aws:iam::111122223333:role/admin";

/// A stack of resources of some types, and of a role that they are given.
fn stack_of(types: &[&str]) -> (Stack, Template) {
    let mut resources = json!({ "Role": {
        "Type": "AWS::IAM::Role",
        "Properties": { "AssumeRolePolicyDocument": { "Statement": [] } },
    } });
    for (number, name) in types.iter().enumerate() {
        let mut properties = json!({ "Some": { "Fn::GetAtt": ["Role", "Arn"] } });
        let whose = identity::FOR_OTHERS.iter().filter(|(it, _)| it == name);
        for property in whose.flat_map(|(_, properties)| *properties) {
            properties[*property] = match *property {
                "RoleName" => json!({ "Ref": "Role" }),
                "Roles" => json!([{ "Ref": "Role" }]),
                "UserName" => json!("ann"),
                "Users" => json!(["ann"]),
                "GroupName" => json!("staff"),
                _ => json!(["staff"]),
            };
        }
        resources[format!("R{number}")] = json!({ "Type": name, "Properties": properties });
    }
    let stack = Stack {
        name: "Some".to_owned(),
        region: Some("eu-central-1".to_owned()),
        account: Some(ACCOUNT.to_owned()),
        ..Stack::default()
    };
    let text = json!({ "Resources": resources }).to_string();
    (stack, Template::read(&text).unwrap())
}

/// Whether a document allows an action, called by CloudFormation or not.
fn allows(document: &Statements, action: &str, resource: &str, through: bool) -> Verdict {
    let via = through.then(|| "cloudformation.amazonaws.com".into());
    let circumstances = Circumstances::default()
        .with("aws:CalledVia", via)
        .and_no_more();
    // Keys and the trust of roles leave it to the account's identities.
    let own = json!({ "Statement": { "Effect": "Allow", "Action": "*", "Principal": { "AWS": ACCOUNT } } });
    let policies = Policies {
        identity: Some(document),
        boundary: None,
        resource: Some(&Statements::from_json(&(&own).into())),
    };
    policies.allow(&Request {
        principal: Principal::Identity("arn:aws:iam::111122223333:role/deployer".into()),
        action,
        resource: resource.into(),
        circumstances,
    })
}

/// A pattern of the facts as the action that it may stand for: `ec2:Describe*`.
fn some(action: &str) -> String {
    action.replace('*', "Something")
}

fn means(pattern: &str, action: &str) -> bool {
    let (pattern, action) = (pattern.to_lowercase(), action.to_lowercase());
    match pattern.split_once('*') {
        Some((start, end)) => action.starts_with(start) && action.ends_with(end),
        None => pattern == action,
    }
}

/// What each type takes is allowed, to whom it has to be, and nothing else is: what the document says is read back.
#[test]
fn what_is_asked_for_is_allowed_and_nothing_else() {
    let types: Vec<&str> = facts::keys()
        .map(|(name, _)| name)
        .filter(|name| {
            name.starts_with("AWS::")
                && DeploymentFacts::of(name).is_some_and(|it| !it.actions().is_empty())
        })
        .collect();
    let asked = |types: &[&str]| -> BTreeSet<String> {
        let facts = types.iter().filter_map(|name| DeploymentFacts::of(name));
        facts.flat_map(|facts| facts.actions()).collect()
    };
    let (mut granted, mut refused) = (0, 0);
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    for round in 0..60 {
        let chosen: Vec<&str> = (0..=dice.below(6))
            .map(|_| types[dice.below(types.len())])
            .collect();
        let (stack, template) = stack_of(&chosen);
        let mut policy = LeastPolicy::default();
        policy.add(&stack, &template);
        let mut all = chosen.clone();
        all.push("AWS::IAM::Role");
        let wanted = asked(&all);
        let outside: Vec<String> = (0..20)
            .flat_map(|_| asked(&[types[dice.below(types.len())]]))
            .map(|action| some(&action))
            .filter(|action| !wanted.iter().any(|pattern| means(pattern, action)))
            .filter(|action| !action.starts_with("cloudformation:") && !action.starts_with("s3:"))
            .collect();
        for bearer in [Bearer::Deployer, Bearer::ServiceRole] {
            let deploys = bearer == Bearer::Deployer;
            let document = policy.document(bearer);
            let read = Statements::from_json(&(&document).into());
            expect_as_built(&read, &policy, bearer);
            for pattern in &wanted {
                let action = some(pattern);
                let resources: &[&str] = if pattern == "iam:PassRole" {
                    &[ROLE]
                } else if pattern.starts_with("iam:") {
                    // Of which kind it is, the facts of the type say.
                    &[
                        ROLE,
                        SERVICE_ROLE,
                        "arn:aws:iam::111122223333:user/ann",
                        "arn:aws:iam::111122223333:group/staff",
                        "arn:aws:iam::111122223333:policy/x",
                    ]
                } else {
                    &["arn:aws:any:eu-central-1:111122223333:thing/x"]
                };
                let mut verdicts = resources.iter().map(|it| allows(&read, &action, it, true));
                assert!(
                    verdicts.any(|it| it == Verdict::Yes),
                    "{action} {chosen:?} {document:#}"
                );
                granted += 1;
                // Nobody who deploys does by hand what CloudFormation does for them.
                if deploys && pattern != "iam:PassRole" && !means_by_itself(&action) {
                    let by_hand = resources.iter().map(|it| allows(&read, &action, it, false));
                    assert_eq!(Verdict::any(by_hand), Verdict::No, "{action} {document:#}");
                }
            }
            for action in &outside {
                let found = allows(
                    &read,
                    action,
                    "arn:aws:any:eu-central-1:111122223333:thing/x",
                    true,
                );
                assert_eq!(found, Verdict::No, "{action} {chosen:?} {document:#}");
                refused += 1;
            }
            for action in ["iam:PassRole", "iam:PutRolePolicy", "iam:CreateRole"] {
                assert_eq!(
                    allows(&read, action, OTHER_ROLE, true),
                    Verdict::No,
                    "{action} {chosen:?} {document:#}"
                );
            }
            let stack = |name: &str| {
                format!("arn:aws:cloudformation:eu-central-1:111122223333:stack/{name}/1")
            };
            let change = |name: &str| {
                allows(
                    &read,
                    "cloudformation:ExecuteChangeSet",
                    &stack(name),
                    false,
                )
            };
            let is_general = wanted.contains("cloudformation:*");
            assert_eq!(change("Some"), Verdict::from(deploys));
            assert_eq!(change("Other"), Verdict::from(is_general && !deploys));
            if round % 10 == 0 {
                expect_no_error(&document, policy.is_too_long(bearer));
            }
        }
    }
    assert!(granted > 2_000 && refused > 4_000, "{granted} {refused}");
}

/// What is read back are the statements that the document was written from.
#[track_caller]
fn expect_as_built(read: &Statements, policy: &LeastPolicy, bearer: Bearer) {
    let built = policy.statements(bearer);
    assert_eq!(read.listed.len(), built.len(), "{read:?}");
    for (read, (_, built)) in read.listed.iter().zip(built) {
        let read = Statement {
            position: built.position,
            ..read.clone()
        };
        assert_eq!(read, built);
        let resources = built.resources.as_ref().unwrap();
        assert!(
            !resources.listed.is_empty() && !built.actions.listed.is_empty(),
            "{read:?}"
        );
    }
}

/// What `cargo infrastruct` itself asks for.
fn means_by_itself(action: &str) -> bool {
    action.starts_with("cloudformation:") || action.starts_with("s3:")
}

/// The rules find nothing wrong with a managed policy of it.
#[track_caller]
fn expect_no_error(document: &Value, is_too_long: bool) {
    let template = json!({ "Resources": { "Policy": {
        "Type": "AWS::IAM::ManagedPolicy", "Properties": { "PolicyDocument": document },
    } } });
    let (template, _) = infrastruct_spec::Template::from_json(&(&template).into());
    let found = check(&template);
    let errors: Vec<_> = found
        .iter()
        .filter(|it| it.severity == Severity::Error)
        .collect();
    assert!(
        errors
            .iter()
            .all(|it| is_too_long && it.rule == "policy_size"),
        "{errors:#?}\n{document:#}"
    );
}

#[test]
fn a_role_for_cloudformation_reads_what_it_deploys() {
    let template = Template::read(
        r#"{"Resources": {"F": {"Type": "AWS::Lambda::Function", "Properties": {"Code": {"S3Bucket": "infrastruct-asset", "S3Key": "src"}}}}}"#,
    );
    let stack = Stack {
        name: "Ingest".to_owned(),
        account: Some(ACCOUNT.to_owned()),
        ..Stack::default()
    };
    let mut policy = LeastPolicy::default();
    policy.add(&stack, &template.unwrap());
    let object = "arn:aws:s3:::infrastruct-assets-111122223333-eu-central-1/key";
    for (bearer, may_write) in [(Bearer::Deployer, true), (Bearer::ServiceRole, false)] {
        let read = Statements::from_json(&(&policy.document(bearer)).into());
        assert_eq!(allows(&read, "s3:GetObject", object, false), Verdict::Yes);
        assert_eq!(
            allows(&read, "s3:PutObject", object, false),
            Verdict::from(may_write)
        );
    }
}

#[test]
fn what_a_service_makes_for_itself_is_no_role_of_the_stack() {
    let (stack, template) = stack_of(&["AWS::ECS::Cluster"]);
    let mut policy = LeastPolicy::default();
    policy.add(&stack, &template);
    let read = Statements::from_json(&(&policy.document(Bearer::ServiceRole)).into());
    assert_eq!(
        allows(&read, "iam:CreateServiceLinkedRole", SERVICE_ROLE, false),
        Verdict::Yes
    );
    assert_eq!(
        allows(&read, "iam:CreateServiceLinkedRole", OTHER_ROLE, false),
        Verdict::No
    );
}
