"""What names say: of a property, which resource it means and by which value; of a type, what it stands for."""

import re

ENDED = re.compile(r"(.*?)(Arn|ARN|Identifier|Id|ID|Name)(s|List)?|()(arn|identifier|id|name)(s)?")
KINDS = {"arn": "Arn", "identifier": "Id", "id": "Id", "name": "Name"}
KEY = "AWS::KMS::Key"
KEYS = ["AWS::KMS::Key.Arn", "AWS::KMS::Key.Id", "AWS::KMS::Alias.Name"]
# A stem, and what it means with each ending.
NAMES = [
    (re.compile(stem), by_kind)
    for stem, by_kind in [
        (".*role", {"Arn": ["AWS::IAM::Role.Arn"]}),
        (".*instanceprofile", {"Arn": ["AWS::IAM::InstanceProfile.Arn"]}),
        (".*subnet", {"Id": ["AWS::EC2::Subnet.Id"]}),
        (".*securitygroup", {"Id": ["AWS::EC2::SecurityGroup.Id"]}),
        (".*vpc", {"Id": ["AWS::EC2::VPC.Id"]}),
        (".*snstopic|topic", {"Arn": ["AWS::SNS::Topic.Arn"]}),
        (".*sqsqueue|queue", {"Arn": ["AWS::SQS::Queue.Arn"]}),
        (".*lambdafunction|.*lambda|function", {"Arn": ["AWS::Lambda::Function.Arn"]}),
        (".*s3bucket|bucket", {"Arn": ["AWS::S3::Bucket.Arn"]}),
        (".*loggroup", {"Arn": ["AWS::Logs::LogGroup.Arn"]}),
        (".*statemachine", {"Arn": ["AWS::StepFunctions::StateMachine.Arn"]}),
        ("(cognito)?userpool", {"Arn": ["AWS::Cognito::UserPool.Arn"], "Id": ["AWS::Cognito::UserPool.Id"]}),
        ("(cognito)?identitypool", {"Id": ["AWS::Cognito::IdentityPool.Id"]}),
        ("hostedzone", {"Id": ["AWS::Route53::HostedZone.Id"]}),
        (".*kms(key)?|.*kmsmasterkey|.*kmsencryptionkey", {"Arn": KEYS[:1], "Id": KEYS, "": KEYS}),
    ]
]
# A role, or the profile that an instance has it by.
ROLES = ["AWS::IAM::Role.Arn", "AWS::IAM::Role.Name", "AWS::IAM::InstanceProfile.Name", "AWS::IAM::InstanceProfile.Arn"]
# What a stem without an ending makes likely, but does not prove.
LIKELY = [
    (re.compile(stem), identity)
    for stem, identity in [
        (".*encryptionkey", "AWS::KMS::Key.Arn"),
        (".*loggroup", "AWS::Logs::LogGroup.Name"),
    ]
]
# Where properties call a type by another name than its own.
SYNONYMS = {
    "AWS::EC2::SecurityGroup": ("securitygroup", "groupset", "group"),
    "AWS::EC2::Subnet": ("subnet", "vpczone"),
    "AWS::IAM::ManagedPolicy": ("managedpolicy", "permissionsboundary"),
    "AWS::KMS::Key": ("key", "cmk"),
    "AWS::Lambda::Function": ("function", "lambda"),
    "AWS::SNS::Topic": ("topic", "sns"),
    "AWS::SecretsManager::Secret": ("secret", "secretstore"),
}
# Types whose name other services use for things of their own, but which properties mean where they say no more.
KNOWN = (
    "AWS::CertificateManager::Certificate",
    "AWS::CloudWatch::Alarm",
    "AWS::DynamoDB::Table",
    "AWS::EC2::Instance",
    "AWS::EC2::SecurityGroup",
    "AWS::ECR::Repository",
    "AWS::EFS::AccessPoint",
    "AWS::ElasticLoadBalancing::LoadBalancer",
    "AWS::ElasticLoadBalancingV2::LoadBalancer",
    "AWS::ElasticLoadBalancingV2::TargetGroup",
    "AWS::Events::EventBus",
    "AWS::Glue::Database",
    "AWS::IAM::InstanceProfile",
    "AWS::KMS::Key",
    "AWS::Lambda::Function",
    "AWS::S3::Bucket",
    "AWS::SNS::Topic",
    "AWS::SQS::Queue",
)
# Resources of which the name and the ARN are never taken for each other.
EXACT = ("AWS::S3::Bucket",)
OPEN = re.compile(
    ".*(target|destination|resource|source|endpoint|origin|uri|url|value|content|path|location|action|address)|"
)
TAILS = ("Alias", "Version")
# What stands for another resource although no name shows it.
BEYOND = {
    ("AWS::ApiGateway::DomainName", "AWS::ApiGatewayV2::DomainName"),
    ("AWS::ApiGatewayV2::Api", "AWS::ApiGateway::RestApi"),
    ("AWS::ApiGatewayV2::DomainName", "AWS::ApiGateway::DomainName"),
    ("AWS::ApiGatewayV2::Stage", "AWS::ApiGateway::Stage"),
    ("AWS::ApiGatewayV2::VpcLink", "AWS::ApiGateway::VpcLink"),
    ("AWS::EC2::TransitGatewayConnect", "AWS::EC2::TransitGatewayAttachment"),
    ("AWS::EC2::TransitGatewayPeeringAttachment", "AWS::EC2::TransitGatewayAttachment"),
    ("AWS::EC2::TransitGatewayVpcAttachment", "AWS::EC2::TransitGatewayAttachment"),
    ("AWS::Elasticsearch::Domain", "AWS::OpenSearchService::Domain"),
    ("AWS::Lambda::Alias", "AWS::Lambda::Function"),
    ("AWS::Lambda::Version", "AWS::Lambda::Function"),
    ("AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"),
    ("AWS::S3::AccessPoint", "AWS::S3::Bucket"),
    ("AWS::SecretsManager::SecretTargetAttachment", "AWS::SecretsManager::Secret"),
    ("AWS::S3Express::DirectoryBucket", "AWS::S3::Bucket"),
}

# And where a value is another one: the `Ref` of a security group without a VPC is its name.
BESIDE = {"AWS::EC2::SecurityGroup.Name": ["AWS::EC2::SecurityGroup.Id"]}


def parted(name):
    """`ExecutionRoleArns` as `executionrole` and `Arn`; `Subnets` as `subnet` and nothing."""
    found = ENDED.fullmatch(name)
    if not found:
        return name.lower().removesuffix("s"), ""
    stem, ending = (found[1], found[2]) if found[2] else (found[4], found[5])
    return stem.lower(), KINDS[ending.lower()]


def of_name(name):
    """The identities that a name means by itself, if it does."""
    stem, kind = parted(name)
    return next((by_kind[kind] for wanted, by_kind in NAMES if kind in by_kind and wanted.fullmatch(stem)), [])


def roles(name):
    """All that a `ServiceRole` or an `InstanceRole` may be."""
    stem, kind = parted(name)
    return ROLES if stem.endswith("role") and not kind else []


def likely(name):
    """The identity that a name makes likely."""
    stem, kind = parted(name)
    return {identity for wanted, identity in LIKELY if not kind and wanted.fullmatch(stem)}


def is_open(stem):
    """Whether a name leaves open what kind of resource is meant, like `TargetArn`, `Destination` or `Arn`."""
    return bool(OPEN.fullmatch(stem))


def last(type_name):
    return type_name.rsplit("::", 1)[1]


def namespace(type_name):
    return type_name.rsplit("::", 1)[0]


def owner(identity):
    return identity.rpartition(".")[0]


def is_named(stem, type_name):
    """Whether a stem names a type: `snstopic` a `Topic`."""
    return stem.endswith(SYNONYMS.get(type_name, (last(type_name).lower(),)))


def names(stem, type_name):
    """Whether a stem names a type, or the end of its name: `api` a `RestApi`."""
    return is_named(stem, type_name) or len(stem) > 2 and last(type_name).lower().endswith(stem)


def stands_for(one, other):
    """`StateMachineAlias` for `StateMachine`, `ServerlessCluster` for `Cluster`."""
    if (one, other) in BEYOND:
        return True
    if one == other or namespace(one) != namespace(other):
        return False
    if namespace(one) == "AWS::EC2":
        # Its IDs tell what they are of: `tgw-rtb-…` is no `rtb-…`.
        return False
    mine, theirs = words(last(one)), words(last(other))
    return last(one) in [last(other) + tail for tail in TAILS] or mine[-1] == theirs[-1] and is_within(theirs, mine)


def words(name):
    """`TransitGatewayVpcAttachment` as `Transit`, `Gateway`, `Vpc`, `Attachment`; `DBCluster` as `DB`, `Cluster`."""
    return re.findall(r"[A-Z]+(?![a-z])\d*|[A-Z][a-z\d]*", name)


def is_within(few, many):
    """Whether the words stand among the others, in their order."""
    others = iter(many)
    return all(word in others for word in few)
