//! A warehouse without servers, what loads it, and who may ask it.

use infrastruct::{
    App, Construct, Id, List, Output, Parameter, Ref, Resource, Text, Value, aws, construct, json,
    stack, sub,
};

/// A stage of a warehouse is generic over what it is loaded from.
#[derive(Construct)]
struct Load<F: Construct> {
    from: F,
    role: Resource<aws::iam::Role>,
    machine: Resource<aws::stepfunctions::StateMachine>,
    schedule: Resource<aws::scheduler::Schedule>,
}

/// What data is copied from.
trait Origin: Construct {
    fn copy(&self) -> Value<Text>;
}

#[derive(Construct)]
struct Files {
    bucket: Resource<aws::s3::Bucket>,
}

impl Origin for Files {
    fn copy(&self) -> Value<Text> {
        sub!(
            "COPY orders FROM 's3://{}/orders/' FORMAT PARQUET",
            self.bucket.bucket_name()
        )
    }
}

#[derive(Construct)]
struct Table {
    table: Resource<aws::dynamodb::Table>,
}

impl Origin for Table {
    fn copy(&self) -> Value<Text> {
        sub!(
            "COPY customers FROM 'dynamodb://{}' READRATIO 50",
            self.table.table_name()
        )
    }
}

impl<F: Origin> Load<F> {
    fn new(from: F, workgroup: Ref<aws::redshiftserverless::Workgroup>, hour: u8) -> Self {
        let statement = from.copy();
        construct!(Self {
            from: from,
            role: aws::iam::Role {
                assume_role_policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [{
                        "Effect": "Allow",
                        "Principal": { "Service": ["states.amazonaws.com", "scheduler.amazonaws.com"] },
                        "Action": "sts:AssumeRole",
                    }],
                }),
                policies: [Policy {
                    policy_name: "load",
                    policy_document: json!({
                        "Version": "2012-10-17",
                        "Statement": [{
                            "Effect": "Allow",
                            "Action": ["redshift-data:ExecuteStatement", "states:StartExecution"],
                            "Resource": "*",
                        }],
                    }),
                }],
            },
            machine: aws::stepfunctions::StateMachine {
                role_arn: role,
                definition: json!({
                    "StartAt": "Load",
                    "States": {
                        "Load": {
                            "Type": "Task",
                            "Resource": "arn:aws:states:::aws-sdk:redshiftdata:executeStatement",
                            "Parameters": {
                                "WorkgroupName": workgroup.workgroup_name(),
                                "Database": "shop",
                                "Sql": statement,
                            },
                            "End": true,
                        },
                    },
                }),
            },
            schedule: aws::scheduler::Schedule {
                schedule_expression: format!("cron(0 {hour} * * ? *)"),
                flexible_time_window: FlexibleTimeWindow { mode: "OFF" },
                target: Target {
                    arn: machine,
                    role_arn: role,
                },
            },
        })
    }
}

pub(super) fn app() -> App {
    let warehouse = stack!(Warehouse {
        subnets: Parameter::<List<Id<aws::ec2::Subnet>>>::new(),
        vpc: Parameter::<Id<aws::ec2::VPC>>::new(),
        group: aws::ec2::SecurityGroup {
            group_description: "who asks",
            vpc_id: &vpc,
            security_group_ingress: [Ingress {
                ip_protocol: "tcp",
                from_port: 5439,
                to_port: 5439,
                cidr_ip: "10.0.0.0/8",
            }],
        },
        key: aws::kms::Key {
            enable_key_rotation: true
        },
        role: aws::iam::Role {
            assume_role_policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "Service": ["redshift.amazonaws.com", "redshift-serverless.amazonaws.com"] },
                    "Action": "sts:AssumeRole",
                }],
            }),
            managed_policy_arns: ["arn:aws:iam::aws:policy/AmazonRedshiftAllCommandsFullAccess"],
        },
        namespace: aws::redshiftserverless::Namespace {
            namespace_name: "shop",
            db_name: "shop",
            admin_username: "administrator",
            manage_admin_password: true,
            kms_key_id: key,
            iam_roles: [role],
            default_iam_role_arn: role,
            log_exports: ["userlog", "connectionlog"],
        },
        workgroup: aws::redshiftserverless::Workgroup {
            workgroup_name: "shop",
            namespace_name: namespace,
            base_capacity: 8,
            max_capacity: 64,
            enhanced_vpc_routing: true,
            publicly_accessible: false,
            subnet_ids: &subnets,
            security_group_ids: [group],
            config_parameters: [
                ("max_query_execution_time", "3600"),
                ("require_ssl", "true")
            ]
            .map(|(key, value)| ConfigParameter {
                parameter_key: key,
                parameter_value: value,
            }),
        },
        files: Load::new(
            construct!(Files {
                bucket: aws::s3::Bucket {}
            }),
            workgroup,
            2,
        ),
        customers: Load::new(
            construct!(Table {
                table: aws::dynamodb::Table {
                    billing_mode: "PAY_PER_REQUEST",
                    attribute_definitions: [AttributeDefinition {
                        attribute_name: "Id",
                        attribute_type: "S",
                    }],
                    key_schema: [KeySchema {
                        attribute_name: "Id",
                        key_type: "HASH",
                    }],
                },
            }),
            workgroup,
            3,
        ),
        endpoint: Output::new(workgroup.workgroup_endpoint_address()),
        bucket: Output::new(files.from.bucket.bucket_name()),
    });
    App::new().stack(warehouse)
}
