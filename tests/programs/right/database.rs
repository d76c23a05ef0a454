//! A database whose password nobody knows, and which is changed every month.

use infrastruct::{
    App, Condition, Construct, DeletionPolicy, Id, List, Output, Parameter, Ref, Resource, aws,
    construct, if_, json, stack, sub,
};

/// How large, how safe.
#[derive(Clone, Copy)]
enum Size {
    Small,
    Large { replicas: u32 },
}

impl Size {
    fn class(self) -> &'static str {
        match self {
            Self::Small => "db.t4g.micro",
            Self::Large { .. } => "db.r6g.large",
        }
    }

    fn replicas(self) -> u32 {
        match self {
            Self::Small => 0,
            Self::Large { replicas } => replicas,
        }
    }

    fn policy(self) -> DeletionPolicy {
        match self {
            Self::Small => DeletionPolicy::Delete,
            Self::Large { .. } => DeletionPolicy::Snapshot,
        }
    }
}

/// A PostgreSQL instance, its secret, and the secret's rotation.
#[derive(Construct)]
struct Database {
    secret: Resource<aws::secretsmanager::Secret>,
    instance: Resource<aws::rds::DBInstance>,
    attachment: Resource<aws::secretsmanager::SecretTargetAttachment>,
    rotation: Resource<aws::secretsmanager::RotationSchedule>,
    replicas: Vec<Resource<aws::rds::DBInstance>>,
    full: Resource<aws::cloudwatch::Alarm>,
}

impl Database {
    fn new(
        size: Size,
        subnets: Ref<aws::rds::DBSubnetGroup>,
        group: Ref<aws::ec2::SecurityGroup>,
        rotate: Ref<aws::lambda::Function>,
        alerts: Ref<aws::sns::Topic>,
    ) -> Self {
        let policy = size.policy();
        construct!(Self {
            secret: aws::secretsmanager::Secret {
                generate_secret_string: GenerateSecretString {
                    secret_string_template: json!({ "username": "postgres" }),
                    generate_string_key: "password",
                    exclude_characters: "\"@/\\",
                },
            },
            #[deletion_policy(policy)]
            instance: aws::rds::DBInstance {
                engine: "postgres",
                db_instance_class: size.class(),
                allocated_storage: 20,
                storage_encrypted: true,
                master_username: sub!(
                    "{{{{resolve:secretsmanager:{}:SecretString:username}}}}",
                    secret.id()
                ),
                master_user_password: sub!(
                    "{{{{resolve:secretsmanager:{}:SecretString:password}}}}",
                    secret.id()
                ),
                db_subnet_group_name: subnets,
                vpc_security_groups: [group],
                backup_retention_period: match size {
                    Size::Small => 1,
                    Size::Large { .. } => 14,
                },
                multi_az: matches!(size, Size::Large { .. }),
            },
            attachment: aws::secretsmanager::SecretTargetAttachment {
                secret_id: secret,
                target_id: instance,
                target_type: "AWS::RDS::DBInstance",
            },
            rotation: aws::secretsmanager::RotationSchedule {
                secret_id: attachment,
                rotation_lambda_arn: rotate,
                rotation_rules: RotationRules {
                    automatically_after_days: 30,
                },
            },
            replicas: (0..size.replicas())
                .map(|_| aws::rds::DBInstance {
                    source_db_instance_identifier: instance,
                    db_instance_class: size.class(),
                })
                .collect(),
            full: aws::cloudwatch::Alarm {
                namespace: "AWS/RDS",
                metric_name: "FreeStorageSpace",
                dimensions: [Dimension {
                    name: "DBInstanceIdentifier",
                    value: instance.db_instance_identifier(),
                }],
                statistic: "Minimum",
                period: 300,
                evaluation_periods: 3,
                threshold: 2_000_000_000_u64,
                comparison_operator: "LessThanThreshold",
                alarm_actions: [alerts],
            },
        })
    }
}

pub(super) fn app() -> App {
    let databases = stack!(Databases {
        vpc: Parameter::<Id<aws::ec2::VPC>>::new(),
        subnets: Parameter::<List<Id<aws::ec2::Subnet>>>::new(),
        mail: Parameter::text().default(""),
        nobody: Condition::equals(&mail, ""),
        somebody: Condition::not(&nobody),
        alerts: aws::sns::Topic {},
        #[condition(somebody)]
        by_mail: aws::sns::Subscription {
            topic_arn: alerts,
            protocol: "email",
            endpoint: &mail,
        },
        group: aws::ec2::SecurityGroup {
            group_description: "databases",
            vpc_id: &vpc,
        },
        // A group cannot name itself in its own rules.
        among_themselves: aws::ec2::SecurityGroupIngress {
            group_id: group,
            source_security_group_id: group,
            ip_protocol: "tcp",
            from_port: 5432,
            to_port: 5432,
        },
        subnet_group: aws::rds::DBSubnetGroup {
            db_subnet_group_description: "private",
            subnet_ids: &subnets,
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
            managed_policy_arns: [
                "arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole",
            ],
        },
        rotate: aws::lambda::Function {
            runtime: "python3.13",
            handler: "rotate.handler",
            code: Code {
                s3_bucket: "artifacts-123456789012",
                s3_key: "rotate.zip",
            },
            role: role,
            timeout: 60,
            vpc_config: VpcConfig {
                subnet_ids: &subnets,
                security_group_ids: [group],
            },
        },
        may_rotate: aws::lambda::Permission {
            action: "lambda:InvokeFunction",
            function_name: rotate,
            principal: "secretsmanager.amazonaws.com",
        },
        orders: Database::new(
            Size::Large { replicas: 2 },
            subnet_group,
            group,
            rotate,
            alerts
        ),
        reports: Database::new(Size::Small, subnet_group, group, rotate, alerts),
        told: Output::new(if_(&somebody, &mail, "nobody")),
        endpoint: Output::new(orders.instance.endpoint_address()),
    });
    App::new().stack(databases)
}
