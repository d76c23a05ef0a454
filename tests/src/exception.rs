//! What a type wants beyond its plain schema: said by its conditional schemas, or by nobody who can be asked.

/// Properties that are set to a value: the type, the property in Rust, the value.
const VALUES: [(&str, &str, &str); 50] = [
    (
        "AWS::AmazonMQ::Broker",
        "host_instance_type",
        "\"mq.m5.large\"",
    ),
    (
        "AWS::AppStream::Fleet",
        "instance_type",
        "\"stream.standard.medium\"",
    ),
    (
        "AWS::AppSync::DomainName",
        "certificate_arn",
        "\"arn:aws:acm:us-east-1:123456789012:certificate/01234567-89ab-cdef-0123-456789abcdef\"",
    ),
    (
        "AWS::BillingConductor::BillingGroup",
        "account_grouping",
        "AccountGrouping { linked_account_ids: [\"123456789012\"] }",
    ),
    (
        "AWS::AppSync::GraphQLApi",
        "authentication_type",
        "\"API_KEY\"",
    ),
    ("AWS::Batch::ComputeEnvironment", "type", "\"unmanaged\""),
    ("AWS::EC2::NetworkAclEntry", "protocol", "-1"),
    (
        "AWS::Events::ApiDestination",
        "invocation_endpoint",
        "\"https://example.com\"",
    ),
    ("AWS::Glue::Trigger", "type", "\"ON_DEMAND\""),
    ("AWS::SSM::MaintenanceWindow", "duration", "2"),
    ("AWS::WAFv2::IPSet", "addresses", "[\"192.0.2.0/24\"]"),
    ("AWS::DMS::ReplicationTask", "table_mappings", "\"{}\""),
    ("AWS::DAX::Cluster", "node_type", "\"dax.r5.large\""),
    (
        "AWS::DataZone::Owner",
        "owner",
        "OwnerProperties { user: OwnerUserProperties { user_identifier: \"example\" } }",
    ),
    (
        "AWS::DocDB::DBInstance",
        "db_instance_class",
        "\"db.r5.large\"",
    ),
    (
        "AWS::DynamoDB::Table",
        "attribute_definitions",
        "[AttributeDefinition { attribute_name: \"id\", attribute_type: \"S\" }]",
    ),
    (
        "AWS::DynamoDB::Table",
        "key_schema",
        "[KeySchema { attribute_name: \"id\", key_type: \"HASH\" }]",
    ),
    (
        "AWS::ElastiCache::CacheCluster",
        "cache_node_type",
        "\"cache.m5.large\"",
    ),
    (
        "AWS::EC2::Instance",
        "image_id",
        "\"ami-0123456789abcdef0\"",
    ),
    (
        "AWS::S3::Bucket",
        "versioning_configuration",
        "VersioningConfiguration { status: \"Enabled\" }",
    ),
    ("AWS::ElasticLoadBalancingV2::TargetGroup", "port", "80"),
    (
        "AWS::ElasticLoadBalancingV2::TargetGroup",
        "protocol",
        "\"HTTP\"",
    ),
    (
        "AWS::ElasticLoadBalancingV2::TargetGroup",
        "vpc_id",
        "\"vpc-0123456789abcdef0\"",
    ),
    ("AWS::ElastiCache::CacheCluster", "engine", "\"redis\""),
    (
        "AWS::EventsV2::ResourcePolicy",
        "policy_document",
        "json!({ \"Version\": \"2012-10-17\" })",
    ),
    (
        "AWS::GameLift::GameServerGroup",
        "instance_type",
        "\"c5.large\"",
    ),
    (
        "AWS::IAM::ManagedPolicy",
        "policy_document",
        IDENTITY_POLICY,
    ),
    ("AWS::IAM::Policy", "policy_document", IDENTITY_POLICY),
    ("AWS::IAM::Role", "assume_role_policy_document", TRUST),
    (
        "AWS::Lambda::ResourcePolicy",
        "resource_arn",
        "\"arn:aws:lambda:eu-central-1:123456789012:function:example\"",
    ),
    (
        "AWS::ManagedBlockchain::Node",
        "instance_type",
        "\"bc.t3.small\"",
    ),
    (
        "AWS::Neptune::DBInstance",
        "db_instance_class",
        "\"db.r5.large\"",
    ),
    ("AWS::Redshift::Cluster", "node_type", "\"ra3.large\""),
    ("AWS::S3::BucketPolicy", "policy_document", RESOURCE_POLICY),
    (
        "AWS::SageMaker::DataQualityJobDefinition",
        "instance_type",
        "\"ml.m5.large\"",
    ),
    (
        "AWS::SageMaker::InferenceExperiment",
        "instance_type",
        "\"ml.m5.large\"",
    ),
    (
        "AWS::SageMaker::ModelBiasJobDefinition",
        "instance_type",
        "\"ml.m5.large\"",
    ),
    (
        "AWS::SageMaker::ModelExplainabilityJobDefinition",
        "instance_type",
        "\"ml.m5.large\"",
    ),
    (
        "AWS::SageMaker::ModelQualityJobDefinition",
        "instance_type",
        "\"ml.m5.large\"",
    ),
    ("AWS::SNS::TopicPolicy", "policy_document", RESOURCE_POLICY),
    ("AWS::SQS::QueuePolicy", "policy_document", RESOURCE_POLICY),
    (
        "AWS::CloudWatch::Dashboard",
        "dashboard_body",
        "\"{ \\\"widgets\\\": [] }\"",
    ),
    ("AWS::KMS::ReplicaKey", "key_policy", RESOURCE_POLICY),
    (
        "AWS::Kinesis::ResourcePolicy",
        "resource_policy",
        RESOURCE_POLICY,
    ),
    (
        "AWS::SNS::TopicInlinePolicy",
        "policy_document",
        RESOURCE_POLICY,
    ),
    (
        "AWS::SQS::QueueInlinePolicy",
        "policy_document",
        RESOURCE_POLICY,
    ),
    (
        "AWS::Scheduler::Schedule",
        "schedule_expression",
        "\"rate(1 hour)\"",
    ),
    (
        "AWS::SecretsManager::ResourcePolicy",
        "resource_policy",
        RESOURCE_POLICY,
    ),
    ("AWS::Synthetics::Canary", "expression", "\"rate(1 hour)\""),
    (
        "AWS::ElasticLoadBalancingV2::LoadBalancer",
        "subnets",
        "[\"subnet-0123456789abcdef0\", \"subnet-0123456789abcdef1\"]",
    ),
];

/// Properties of types and definitions that have to be there, although no `required` says so.
const ALSO: [(&str, &str); 15] = [
    ("AWS::ApiGateway::RestApi", "Name"),
    (
        "AWS::CloudFront::Distribution#DefaultCacheBehavior",
        "CachePolicyId",
    ),
    ("AWS::DynamoDB::Table", "BillingMode"),
    ("AWS::DynamoDB::Table", "AttributeDefinitions"),
    // what reads changes needs the stream
    ("AWS::DynamoDB::Table", "StreamSpecification"),
    ("AWS::EC2::FlowLog", "DeliverLogsPermissionArn"),
    ("AWS::EC2::Instance", "ImageId"),
    ("AWS::EC2::NatGateway", "AllocationId"),
    (
        "AWS::ElasticLoadBalancingV2::Listener#Action",
        "AuthenticateCognitoConfig",
    ),
    (
        "AWS::ElasticLoadBalancingV2::ListenerRule#Action",
        "AuthenticateCognitoConfig",
    ),
    ("AWS::Redshift::Cluster", "ManageMasterPassword"),
    ("AWS::ElasticLoadBalancingV2::TargetGroup", "Port"),
    ("AWS::ElasticLoadBalancingV2::TargetGroup", "Protocol"),
    ("AWS::ElasticLoadBalancingV2::TargetGroup", "VpcId"),
    // what replicates, and what is replicated to, keeps versions
    ("AWS::S3::Bucket", "VersioningConfiguration"),
];

const TRUST: &str = "json!({ \"Version\": \"2012-10-17\", \"Statement\": [{ \"Effect\": \"Allow\", \
    \"Principal\": \"*\", \"Action\": \"sts:AssumeRole\" }] })";
const IDENTITY_POLICY: &str = "json!({ \"Version\": \"2012-10-17\", \"Statement\": [{ \"Effect\": \"Allow\", \
    \"Action\": \"sqs:SendMessage\", \"Resource\": \"*\" }] })";
const RESOURCE_POLICY: &str = "json!({ \"Version\": \"2012-10-17\", \"Statement\": [{ \"Effect\": \"Allow\", \
    \"Principal\": \"*\", \"Action\": \"*\", \"Resource\": \"*\" }] })";

/// The value to write, where it is one of these.
pub(crate) fn value(type_name: &str, property: &str) -> Option<&'static str> {
    VALUES
        .iter()
        .find(|(of, name, _)| (*of, *name) == (type_name, property))
        .map(|(_, _, value)| *value)
}

/// The properties to set beside the required ones.
pub(crate) fn also(type_name: &str) -> impl Iterator<Item = &'static str> {
    ALSO.iter()
        .filter(move |(of, _)| *of == type_name)
        .map(|(_, name)| *name)
}
