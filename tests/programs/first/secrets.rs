//! AWS KMS and Secrets Manager: keys, secrets, and their rotation.

use infrastruct::{
    App, Condition, Json, Output, Parameter, Text, Value, aws, dynamic, if_, json, pseudo, stack,
    sub,
};

pub(super) const PAGE: &str = "secretsmanager/latest/userguide/hardcoded.html";

fn root() -> Value<Text> {
    sub!("arn:{AWS::Partition}:iam::{AWS::AccountId}:root")
}

fn administered_by(principal: impl Into<Value<Text>>) -> Value<Json> {
    json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Sid": "Administration",
            "Effect": "Allow",
            "Principal": { "AWS": principal.into() },
            "Action": "kms:*",
            "Resource": "*",
        }],
    })
}

pub(super) fn app() -> App {
    let secrets = stack!(Secrets {
        stage: Parameter::text().default("test"),
        first_password: Parameter::text().no_echo().min_length(12),
        is_live: Condition::equals(&stage, "live"),
        #[deletion_policy(Retain)]
        key: aws::kms::Key {
            description: "what the shop keeps secret",
            enabled: true,
            enable_key_rotation: true,
            rotation_period_in_days: 180,
            key_spec: "SYMMETRIC_DEFAULT",
            key_usage: "ENCRYPT_DECRYPT",
            multi_region: false,
            pending_window_in_days: if_(&is_live, 30, 7),
            key_policy: administered_by(root()),
            tags: [("team", "shop")],
        },
        alias: aws::kms::Alias {
            alias_name: "alias/shop",
            target_key_id: key,
        },
        signing: aws::kms::Key {
            key_spec: "ECC_NIST_P256",
            key_usage: "SIGN_VERIFY",
            key_policy: administered_by(root()),
        },
        everywhere: aws::kms::Key {
            multi_region: true,
            key_policy: administered_by("111122223333"),
        },
        #[condition(is_live)]
        copy: aws::kms::ReplicaKey {
            primary_key_arn: everywhere,
            key_policy: administered_by(root()),
        },
        database: aws::secretsmanager::Secret {
            name: "shop/database",
            description: "the database's first user",
            kms_key_id: key,
            generate_secret_string: GenerateSecretString {
                secret_string_template: r#"{"username":"admin"}"#,
                generate_string_key: "password",
                password_length: 32,
                exclude_characters: "\"@/\\",
                exclude_punctuation: false,
                include_space: false,
                require_each_included_type: true,
            },
            replica_regions: [ReplicaRegion {
                region: "eu-west-1",
            }],
            tags: [("team", "shop")],
        },
        partner: aws::secretsmanager::Secret {
            secret_string: &first_password,
        },
        policy: aws::secretsmanager::ResourcePolicy {
            secret_id: database,
            block_public_policy: true,
            resource_policy: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Deny",
                    "Principal": { "AWS": "111122223333" },
                    "Action": "secretsmanager:GetSecretValue",
                    "Resource": "*",
                }],
            }),
        },
        instance: aws::rds::DBInstance {
            engine: "postgres",
            db_instance_class: "db.t4g.micro",
            allocated_storage: 20,
            master_username: sub!(
                "{{{{resolve:secretsmanager:{}:SecretString:username}}}}",
                database.id()
            ),
            master_user_password: sub!(
                "{{{{resolve:secretsmanager:{}:SecretString:password}}}}",
                database.id()
            ),
            storage_encrypted: true,
            kms_key_id: key,
        },
        attached: aws::secretsmanager::SecretTargetAttachment {
            secret_id: database,
            target_id: instance,
            target_type: "AWS::RDS::DBInstance",
        },
        #[depends_on(attached)]
        rotation: aws::secretsmanager::RotationSchedule {
            secret_id: database,
            hosted_rotation_lambda: HostedRotationLambda {
                rotation_type: "PostgreSQLSingleUser",
                rotation_lambda_name: "rotate-shop",
                vpc_subnet_ids: "subnet-0a1b2c3d4e5f60718",
                vpc_security_group_ids: "sg-0a1b2c3d4e5f60718",
            },
            rotation_rules: RotationRules {
                schedule_expression: "rate(30 days)",
                duration: "2h",
            },
            rotate_immediately_on_update: false,
        },
        rotate: aws::lambda::Function {
            runtime: "python3.13",
            handler: "index.handler",
            role: role,
            code: Code {
                zip_file: "def handler(event, context): pass",
            },
            environment: Environment {
                variables: [("SECRET", database.id()), ("TOKEN_PARAMETER", token.name()),],
            },
        },
        own: aws::secretsmanager::RotationSchedule {
            secret_id: partner,
            rotation_lambda_arn: rotate,
            rotation_rules: RotationRules {
                automatically_after_days: 30,
            },
        },
        may_rotate: aws::lambda::Permission {
            action: "lambda:InvokeFunction",
            function_name: rotate,
            principal: "secretsmanager.amazonaws.com",
            source_arn: partner,
        },
        token: aws::ssm::Parameter {
            name: "/shop/token-url",
            r#type: "String",
            value: "https://example.com/token",
            description: "where tokens come from",
            tier: "Standard",
            allowed_pattern: "^https://.*",
            tags: [("team", "shop")],
        },
        hosts: aws::ssm::Parameter {
            r#type: "StringList",
            value: "a.example.com,b.example.com",
        },
        webhook: aws::events::Connection {
            authorization_type: "BASIC",
            auth_parameters: AuthParameters {
                basic_auth_parameters: BasicAuthParameters {
                    username: dynamic::ssm("/shop/user").version(1),
                    password: dynamic::secret("shop/partner").field("password"),
                },
            },
        },
        role: aws::iam::Role {
            assume_role_policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "Service": "lambda.amazonaws.com" },
                    "Action": "sts:AssumeRole",
                }],
            }),
            policies: [Policy {
                policy_name: "read",
                policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [
                        {
                            "Effect": "Allow",
                            "Action": "secretsmanager:GetSecretValue",
                            "Resource": [database.id(), partner.id()],
                        },
                        { "Effect": "Allow", "Action": "kms:Decrypt", "Resource": key.arn() },
                    ],
                }),
            }],
        },

        key_arn: Output::new(key.arn()).export("shop-key"),
        key_id: Output::new(key.key_id()),
        alias_name: Output::new(alias.alias_name()),
        secret_arn: Output::new(database.id()).condition(&is_live),
        account: Output::new(pseudo::account_id()),
    });
    App::new().stack(secrets)
}
