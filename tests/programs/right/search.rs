//! A search domain that a stream of changes fills.

use infrastruct::{
    App, Condition, Construct, Output, Parameter, Ref, Resource, aws, construct, if_, json, stack,
    sub,
};

#[derive(Clone, Copy)]
struct Nodes {
    kind: &'static str,
    count: u32,
}

/// How large a domain is: dedicated masters only where there are enough nodes to lead.
struct Size {
    data: Nodes,
    masters: Option<Nodes>,
    gigabytes: u32,
}

impl From<u32> for Size {
    fn from(documents_in_millions: u32) -> Self {
        match documents_in_millions {
            0..=10 => Self {
                data: Nodes {
                    kind: "t3.small.search",
                    count: 1,
                },
                masters: None,
                gigabytes: 20,
            },
            millions => Self {
                data: Nodes {
                    kind: "r6g.large.search",
                    count: 3,
                },
                masters: Some(Nodes {
                    kind: "m6g.large.search",
                    count: 3,
                }),
                gigabytes: 10 * millions,
            },
        }
    }
}

#[derive(Construct)]
struct Search {
    logs: Resource<aws::logs::LogGroup>,
    may_log: Resource<aws::logs::ResourcePolicy>,
    domain: Resource<aws::opensearchservice::Domain>,
}

impl Search {
    fn new(name: &str, size: impl Into<Size>, reader: Ref<aws::iam::Role>) -> Self {
        let Size {
            data,
            masters,
            gigabytes,
        } = size.into();
        construct!(Self {
            logs: aws::logs::LogGroup {},
            may_log: aws::logs::ResourcePolicy {
                policy_name: name,
                policy_document: sub!(
                    r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"Service":"es.amazonaws.com"}},"Action":["logs:PutLogEvents","logs:CreateLogStream"],"Resource":"{}"}}]}}"#,
                    logs.arn()
                ),
            },
            #[depends_on(may_log)]
            domain: aws::opensearchservice::Domain {
                domain_name: name,
                engine_version: "OpenSearch_2.17",
                cluster_config: ClusterConfig {
                    instance_type: data.kind,
                    instance_count: data.count,
                    zone_awareness_enabled: data.count > 1,
                    zone_awareness_config: (data.count > 1).then(|| ZoneAwarenessConfig {
                        availability_zone_count: 3,
                    }),
                    dedicated_master_enabled: masters.is_some(),
                    dedicated_master_type: masters.map(|nodes| nodes.kind),
                    dedicated_master_count: masters.map(|nodes| nodes.count),
                },
                ebs_options: EBSOptions {
                    ebs_enabled: true,
                    volume_type: "gp3",
                    volume_size: gigabytes,
                },
                encryption_at_rest_options: EncryptionAtRestOptions { enabled: true },
                node_to_node_encryption_options: NodeToNodeEncryptionOptions { enabled: true },
                domain_endpoint_options: DomainEndpointOptions {
                    enforce_https: true,
                    tls_security_policy: "Policy-Min-TLS-1-2-2019-07",
                },
                access_policies: json!({
                    "Version": "2012-10-17",
                    "Statement": [{
                        "Effect": "Allow",
                        "Principal": { "AWS": reader.arn() },
                        "Action": "es:ESHttp*",
                        "Resource": sub!("arn:{AWS::Partition}:es:{AWS::Region}:{AWS::AccountId}:domain/{name}/*"),
                    }],
                }),
                log_publishing_options: json!({
                    "ES_APPLICATION_LOGS": {
                        "Enabled": true,
                        "CloudWatchLogsLogGroupArn": logs.arn(),
                    },
                }),
                advanced_options: [("rest.action.multi.allow_explicit_index", "true")],
            },
        })
    }
}

pub(super) fn app() -> App {
    let search = stack!(ProductSearch {
        stage: Parameter::text().default("test"),
        is_live: Condition::equals(&stage, "live"),
        products: aws::dynamodb::Table {
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
                stream_view_type: "NEW_IMAGE",
            },
        },
        role: aws::iam::Role {
            assume_role_policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "Service": ["lambda.amazonaws.com", "osis-pipelines.amazonaws.com"] },
                    "Action": "sts:AssumeRole",
                }],
            }),
            managed_policy_arns: [
                "arn:aws:iam::aws:policy/service-role/AWSLambdaDynamoDBExecutionRole",
            ],
            policies: [Policy {
                policy_name: "wiring",
                policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [{ "Effect": "Allow", "Action": ["sqs:SendMessage"], "Resource": "*" }],
                }),
            }],
        },
        current: Search::new("products", 40, role),
        archive: Search::new("archive", 5, role),
        lost: aws::sqs::Queue {},
        index: aws::lambda::Function {
            runtime: "python3.13",
            handler: "index.handler",
            role: role,
            timeout: 60,
            code: Code {
                s3_bucket: "artifacts-123456789012",
                s3_key: "index.zip",
            },
            environment: Environment {
                variables: [("ENDPOINT", current.domain.domain_endpoint())],
            },
        },
        changes: aws::lambda::EventSourceMapping {
            event_source_arn: products.stream_arn(),
            function_name: index,
            starting_position: "LATEST",
            batch_size: if_(&is_live, 500, 10),
            destination_config: DestinationConfig {
                on_failure: OnFailure { destination: lost },
            },
        },
        red: aws::cloudwatch::Alarm {
            namespace: "AWS/ES",
            metric_name: "ClusterStatus.red",
            dimensions: [
                ("DomainName", infrastruct::value("products")),
                ("ClientId", infrastruct::pseudo::account_id()),
            ],
            statistic: "Maximum",
            period: 60,
            evaluation_periods: 1,
            threshold: 1,
            comparison_operator: "GreaterThanOrEqualToThreshold",
        },
        endpoint: Output::new(sub!("https://{}", current.domain.domain_endpoint())),
    });
    App::new().stack(search)
}
