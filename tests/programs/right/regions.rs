//! One application in several regions, with what they share.

use infrastruct::{App, Construct, Output, Ref, Resource, Stack, aws, construct, json, stack, sub};

const MAIN: &str = "eu-central-1";
const REGIONS: [&str; 3] = [MAIN, "us-east-1", "ap-southeast-2"];

/// What there is once.
#[derive(Construct)]
struct Shared {
    table: Resource<aws::dynamodb::GlobalTable>,
    zone: Resource<aws::route53::HostedZone>,
    role: Resource<aws::iam::Role>,
    policy: Resource<aws::iam::RolePolicy>,
}

impl Shared {
    fn new(domain: &str) -> Self {
        construct!(Self {
            table: aws::dynamodb::GlobalTable {
                table_name: "sessions",
                billing_mode: "PAY_PER_REQUEST",
                attribute_definitions: [AttributeDefinition {
                    attribute_name: "Id",
                    attribute_type: "S",
                }],
                key_schema: [KeySchema {
                    attribute_name: "Id",
                    key_type: "HASH",
                }],
                stream_specification: StreamSpecification {
                    stream_view_type: "NEW_AND_OLD_IMAGES",
                },
                replicas: REGIONS.map(|region| ReplicaSpecification {
                    region: region,
                    deletion_protection_enabled: true,
                }),
            },
            zone: aws::route53::HostedZone { name: domain },
            role: aws::iam::Role {
                assume_role_policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [{
                        "Effect": "Allow",
                        "Principal": { "Service": "lambda.amazonaws.com" },
                        "Action": "sts:AssumeRole",
                    }],
                }),
            },
            policy: aws::iam::RolePolicy {
                role_name: role,
                policy_name: "sessions",
                policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [{
                        "Effect": "Allow",
                        "Action": ["dynamodb:GetItem", "dynamodb:PutItem"],
                        "Resource": REGIONS.map(|region| sub!(
                            "arn:{AWS::Partition}:dynamodb:{region}:{AWS::AccountId}:table/sessions"
                        )),
                    }],
                }),
            },
        })
    }
}

/// What each region has of its own.
#[derive(Construct)]
struct Regional {
    function: Resource<aws::lambda::Function>,
    url: Resource<aws::lambda::Url>,
    everybody: Resource<aws::lambda::Permission>,
    health: Resource<aws::route53::HealthCheck>,
    record: Resource<aws::route53::RecordSet>,
    copies: Option<Resource<aws::s3::Bucket>>,
    place: Output,
}

impl Regional {
    fn new(region: &str, shared: &Shared, domain: &str) -> Self {
        construct!(Self {
            function: aws::lambda::Function {
                runtime: "python3.13",
                handler: "index.handler",
                code: Code {
                    zip_file: "def handler(event, context): return {'statusCode': 200}",
                },
                role: &shared.role,
                environment: Environment {
                    variables: [("TABLE", "sessions"), ("MAIN", MAIN)],
                },
            },
            url: aws::lambda::Url {
                target_function_arn: function,
                auth_type: "NONE",
            },
            everybody: aws::lambda::Permission {
                action: "lambda:InvokeFunctionUrl",
                function_name: function,
                principal: "*",
                function_url_auth_type: "NONE",
            },
            health: aws::route53::HealthCheck {
                health_check_config: HealthCheckConfig {
                    r#type: "HTTPS",
                    fully_qualified_domain_name: format!("{region}.{domain}"),
                    resource_path: "/health",
                },
            },
            record: aws::route53::RecordSet {
                hosted_zone_id: &shared.zone,
                name: domain,
                r#type: "CNAME",
                ttl: 60,
                set_identifier: region,
                region: region,
                health_check_id: health,
                resource_records: [format!("{region}.{domain}")],
            },
            copies: (region != MAIN).then(|| aws::s3::Bucket {
                versioning_configuration: VersioningConfiguration { status: "Enabled" },
            }),
            place: Output::new(region),
        })
    }
}

fn audit(regions: &[Stack<Regional>]) -> Ref<aws::lambda::Function> {
    *regions[0].function
}

pub(super) fn app() -> App {
    let domain = "app.example.com";
    let shared = Stack::new("Shared", Shared::new(domain)).region(MAIN);
    let regions: Vec<_> = REGIONS
        .iter()
        .map(|region| {
            Stack::new(
                format!("App-{region}"),
                Regional::new(region, &shared, domain),
            )
            .region(*region)
            .tag("region", *region)
        })
        .collect();
    let watched = audit(&regions);
    let audit = stack!(Audit {
        errors: aws::cloudwatch::Alarm {
            namespace: "AWS/Lambda",
            metric_name: "Errors",
            dimensions: [Dimension {
                name: "FunctionName",
                value: watched.function_name(),
            }],
            statistic: "Sum",
            period: 60,
            evaluation_periods: 1,
            threshold: 1,
            comparison_operator: "GreaterThanOrEqualToThreshold",
        },
        regions: Output::new(REGIONS.join(",")),
    })
    .region(MAIN);
    App::new().stack(shared).stacks(regions).stack(audit)
}
