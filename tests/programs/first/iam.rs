//! AWS IAM: who may do what.

use infrastruct::{App, IntoValue, Json, Output, Text, Value, aws, json, list, pseudo, stack, sub};

pub(super) const PAGE: &str = "IAM/latest/UserGuide/getting-started.html";

fn document(statements: impl IntoIterator<Item = Value<Json>>) -> Value<Json> {
    json!({ "Version": "2012-10-17", "Statement": list(statements) })
}

fn allow(actions: &[&str], resource: impl IntoValue<Text>) -> Value<Json> {
    json!({ "Effect": "Allow", "Action": actions, "Resource": resource })
}

fn trust(principal: Value<Json>) -> Value<Json> {
    document([json!({ "Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole" })])
}

fn managed(name: &str) -> Value<Text> {
    sub!("arn:{AWS::Partition}:iam::aws:policy/{name}")
}

pub(super) fn app() -> App {
    let people = [("alice", true), ("bob", false)];
    let access = stack!(Access {
        administrators: aws::iam::Group {
            group_name: "Administrators",
            path: "/people/",
            managed_policy_arns: [managed("AdministratorAccess")],
        },
        developers: aws::iam::Group {
            policies: [Policy {
                policy_name: "own-keys",
                policy_document: document([allow(
                    &["iam:*AccessKey*"],
                    "arn:aws:iam::*:user/${aws:username}",
                )]),
            }],
        },
        users: people.map(|(name, is_administrator)| aws::iam::User {
            user_name: name,
            path: "/people/",
            groups: [if is_administrator {
                administrators
            } else {
                developers
            }],
            login_profile: LoginProfile {
                password: "{{resolve:secretsmanager:first-password}}",
                password_reset_required: true,
            },
            permissions_boundary: boundary,
            tags: [("name", name)],
        }),
        membership: aws::iam::UserToGroupAddition {
            group_name: developers,
            users: users.iter(),
        },
        boundary: aws::iam::ManagedPolicy {
            managed_policy_name: "boundary",
            description: "nobody does more than this",
            path: "/",
            policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [
                    { "Effect": "Allow", "Action": "*", "Resource": "*" },
                    {
                        "Sid": "NoOrganizations",
                        "Effect": "Deny",
                        "NotAction": ["organizations:Describe*"],
                        "Resource": "*",
                        "Condition": {
                            "StringNotEquals": { "aws:RequestedRegion": ["eu-central-1", "us-east-1"] },
                            "Bool": { "aws:ViaAWSService": "false" },
                        },
                    },
                ],
            }),
        },
        reader: aws::iam::Role {
            role_name: "reader",
            description: "reads reports",
            path: "/service/",
            max_session_duration: 4 * 3600,
            assume_role_policy_document: trust(json!({
                "AWS": sub!("arn:{AWS::Partition}:iam::{AWS::AccountId}:root"),
            })),
            managed_policy_arns: [managed("ReadOnlyAccess"), boundary],
            permissions_boundary: boundary,
            policies: [Policy {
                policy_name: "reports",
                policy_document: document([
                    allow(&["s3:GetObject"], sub!("{}/*", reports.arn())),
                    allow(&["s3:ListBucket"], reports.arn()),
                ]),
            }],
            tags: [Tag {
                key: "team",
                value: "data",
            }],
        },
        reports: aws::s3::Bucket {},
        server: aws::iam::Role {
            assume_role_policy_document: trust(json!({ "Service": "ec2.amazonaws.com" })),
        },
        profile: aws::iam::InstanceProfile {
            instance_profile_name: "server",
            roles: [server],
        },
        policy: aws::iam::Policy {
            policy_name: "assume",
            policy_document: document([allow(&["sts:AssumeRole"], reader.arn())]),
            roles: [server],
            groups: [developers],
        },
        of_role: aws::iam::RolePolicy {
            policy_name: "logs",
            role_name: server,
            policy_document: document([allow(&["logs:PutLogEvents"], "*")]),
        },
        of_group: aws::iam::GroupPolicy {
            policy_name: "billing",
            group_name: administrators,
            policy_document: document([allow(&["ce:Get*"], "*")]),
        },
        github: aws::iam::OIDCProvider {
            url: "https://token.actions.githubusercontent.com",
            client_id_list: ["sts.amazonaws.com"],
            thumbprint_list: ["6938fd4d98bab03faadb97b34396831e3780aea1"],
        },
        deployer: aws::iam::Role {
            assume_role_policy_document: document([json!({
                "Effect": "Allow",
                "Principal": { "Federated": github.arn() },
                "Action": "sts:AssumeRoleWithWebIdentity",
                "Condition": {
                    "StringEquals": { "token.actions.githubusercontent.com:aud": "sts.amazonaws.com" },
                    "StringLike": { "token.actions.githubusercontent.com:sub": "repo:example/*" },
                },
            })]),
        },
        scaling: aws::iam::ServiceLinkedRole {
            aws_service_name: "autoscaling.amazonaws.com",
            description: "for the scaling of servers",
        },
        sign_in: aws::iam::SAMLProvider {
            name: "example",
            saml_metadata_document: include_str!("saml_metadata.xml"),
        },
        robot: aws::iam::User {},
        robot_key: aws::iam::AccessKey {
            user_name: robot,
            status: "Active",
            serial: 1,
        },
        robot_secret: aws::secretsmanager::Secret {
            secret_string: robot_key.secret_access_key(),
        },
        robot_policy: aws::iam::UserPolicy {
            user_name: robot,
            policy_name: "upload",
            policy_document: document([allow(&["s3:PutObject"], sub!("{}/*", reports.arn()))]),
        },
        phone: aws::iam::VirtualMFADevice {
            virtual_mfa_device_name: "robot",
            users: [robot],
        },
        analyzer: aws::accessanalyzer::Analyzer {
            r#type: "ACCOUNT",
            analyzer_name: "everything",
        },

        reader_arn: Output::new(reader.arn()).export("reader"),
        reader_id: Output::new(reader.role_id()),
        robot_key_id: Output::new(robot_key.id()),
        profile_arn: Output::new(profile.arn()),
        account: Output::new(pseudo::account_id()),
    });
    App::new().stack(access)
}
