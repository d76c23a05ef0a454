"""Which actions of IAM an operation of the SDK takes: `operations.jsonl`.

    python3 spec/facts/rebuild/operation.py

reads the models of PyPI's botocore (Apache-2.0), names services and operations as Step Functions does, holds the actions
against `iam.jsonl`, writes the file anew, and prints what it left out, and why. With `--check` it writes nothing, and fails if
anything would differ. Most operations have an action of the same name; the exceptions are below, after AWS's service
authorization reference.
"""

import gzip
import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

sys.dont_write_bytecode = True

from packages import run
from service_model import BOTOCORE, FACTS, REPOSITORY

# Where IAM's prefix of a service is another one than the models say.
PREFIXES = {
    "apigatewaymanagementapi": "execute-api",
    "cloudcontrol": "cloudformation",
    "cloudwatch": "cloudwatch",
    "iotdataplane": "iot",
    "iotjobsdataplane": "iotjobsdata",
    "iotsecuretunneling": "iot",
    "mturk": "mechanicalturk",
    "partnercentralaccount": "partnercentral",
    "partnercentralbenefits": "partnercentral",
    "partnercentralchannel": "partnercentral",
    "partnercentralselling": "partnercentral",
    "resourcegroupstaggingapi": "tag",
}
# Services whose operations are signed with something else than IAM's credentials, or not at all.
WITHOUT_IAM = {
    "codecatalyst": "signed with a token of its own",
    "connectparticipant": "signed with a participant's token",
    "sso": "signed with a token of its own",
}
NEWER = "IAM's facts have no action of the name yet"
LEFT_OUT = {
    "applicationcostprofiler": "the service was closed, and IAM has dropped it",
    "cloudhsm": "CloudHSM Classic was closed, and IAM has dropped it",
    "iotthingsgraph": "the service was closed, and IAM has dropped it",
}
# What Step Functions documents that it does not call: streams, what is deprecated, credentials.
# https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html
UNSUPPORTED = {
    "applicationdiscovery": "DescribeExportConfigurations ExportConfigurations",
    "bedrockagentruntime": "InvokeAgent InvokeFlow InvokeInlineAgent OptimizePrompt RetrieveAndGenerateStream",
    "bedrockruntime": "ConverseStream InvokeModelWithResponseStream",
    "cloudwatchlogs": "StartLiveTail",
    "codedeploy": "BatchGetDeploymentInstances GetDeploymentInstance ListDeploymentInstances SkipWaitTimeForInstanceTermination",
    "comprehendmedical": "DetectEntities",
    "dataexchange": "SendApiAsset",
    "directconnect": "AllocateConnectionOnInterconnect DescribeConnectionLoa DescribeConnectionsOnInterconnect DescribeInterconnectLoa",
    "efs": "CreateTags",
    "elastictranscoder": "TestRole",
    "emr": "DescribeJobFlows",
    "iot": "AttachPrincipalPolicy DetachPrincipalPolicy ListPolicyPrincipals ListPrincipalPolicies",
    "iotsitewise": "InvokeAssistant",
    "kinesis": "SubscribeToShard",
    "lambda": "InvokeAsync InvokeWithResponseStream",
    "lexruntimev2": "StartConversation",
    "mediapackage": "RotateChannelCredentials",
    "qbusiness": "Chat",
    "rdsdata": "ExecuteSql",
    "s3": "SelectObjectContent",
    "sagemakerruntime": "InvokeEndpointWithResponseStream",
    "shield": "DeleteSubscription",
    "sts": "AssumeRole AssumeRoleWithSAML AssumeRoleWithWebIdentity",
}
# The actions of an operation that has none of its name. `+` is for what is something else than the operation is about: the
# source of a copy. After `|` it depends on what the operation is handed which of the actions it takes. `-` is for none.
EXCEPTIONS = {
    "accessanalyzer": {"GetFindingV2": "GetFinding", "ListFindingsV2": "ListFindings"},
    "apigatewaymanagementapi": dict.fromkeys(["DeleteConnection", "GetConnection", "PostToConnection"], "ManageConnections"),
    "bcmpricingcalculator": {
        "BatchCreateBillScenarioCommitmentModification": "CreateBillScenarioCommitmentModification",
        "BatchCreateBillScenarioUsageModification": "CreateBillScenarioUsageModification",
        "BatchCreateWorkloadEstimateUsage": "CreateWorkloadEstimateUsage",
        "BatchDeleteBillScenarioCommitmentModification": "DeleteBillScenarioCommitmentModification",
        "BatchDeleteBillScenarioUsageModification": "DeleteBillScenarioUsageModification",
        "BatchDeleteWorkloadEstimateUsage": "DeleteWorkloadEstimateUsage",
        "BatchUpdateBillScenarioCommitmentModification": "UpdateBillScenarioCommitmentModification",
        "BatchUpdateBillScenarioUsageModification": "UpdateBillScenarioUsageModification",
        "BatchUpdateWorkloadEstimateUsage": "UpdateWorkloadEstimateUsage",
    },
    "bedrockruntime": {
        "Converse": "InvokeModel",
        "ConverseStream": "InvokeModelWithResponseStream",
        "InvokeModelWithBidirectionalStream": "InvokeModelWithResponseStream",
        "StartAsyncInvoke": "InvokeModel",
    },
    "budgets": {
        **dict.fromkeys(
            [
                "CreateBudget", "CreateNotification", "CreateSubscriber", "DeleteBudget", "DeleteNotification",
                "DeleteSubscriber", "UpdateBudget", "UpdateNotification", "UpdateSubscriber",
            ],
            "ModifyBudget",
        ),
        **dict.fromkeys(
            [
                "DescribeBudget", "DescribeBudgetNotificationsForAccount", "DescribeBudgetPerformanceHistory",
                "DescribeBudgets", "DescribeNotificationsForBudget", "DescribeSubscribersForNotification",
            ],
            "ViewBudget",
        ),
    },
    "cloudfront": {"CreateDistributionWithTags": "CreateDistribution TagResource"},
    "cloudsearchdomain": {"UploadDocuments": "document"},
    "databasemigration": {
        "DescribeDataProviders": "ListDataProviders",
        "DescribeExtensionPackAssociations": "ListExtensionPacks",
        "DescribeInstanceProfiles": "ListInstanceProfiles",
        "DescribeMetadataModelAssessments": "ListMetadataModelAssessments",
        "DescribeMetadataModelConversions": "ListMetadataModelConversions",
        "DescribeMetadataModelExportsAsScript": "ListMetadataModelExports",
        "DescribeMetadataModelExportsToTarget": "ListMetadataModelExports",
        "DescribeMigrationProjects": "ListMigrationProjects",
        "ModifyConversionConfiguration": "UpdateConversionConfiguration",
        "ModifyDataProvider": "UpdateDataProvider",
        "ModifyInstanceProfile": "UpdateInstanceProfile",
        "ModifyMigrationProject": "UpdateMigrationProject",
        "StartExtensionPackAssociation": "AssociateExtensionPack",
        "StartMetadataModelExportAsScript": "StartMetadataModelExportAsScripts",
    },
    "dynamodb": {
        "BatchExecuteStatement": "| PartiQLDelete PartiQLInsert PartiQLSelect PartiQLUpdate",
        "ExecuteStatement": "| PartiQLDelete PartiQLInsert PartiQLSelect PartiQLUpdate",
        "ExecuteTransaction": "| PartiQLDelete PartiQLInsert PartiQLSelect PartiQLUpdate",
        "TransactGetItems": "GetItem",
        "TransactWriteItems": "| ConditionCheckItem DeleteItem PutItem UpdateItem",
    },
    "iotfleetwise": {"BatchCreateVehicle": "CreateVehicle", "BatchUpdateVehicle": "UpdateVehicle"},
    "keyspaces": {
        **dict.fromkeys(["CreateKeyspace", "CreateTable", "CreateType"], "Create"),
        **dict.fromkeys(["DeleteKeyspace", "DeleteTable", "DeleteType"], "Drop"),
        **dict.fromkeys(
            [
                "GetKeyspace", "GetTable", "GetTableAutoScalingSettings", "GetType",
                "ListKeyspaces", "ListTables", "ListTagsForResource", "ListTypes",
            ],
            "Select",
        ),
        **dict.fromkeys(["UpdateKeyspace", "UpdateTable"], "Alter"),
        "RestoreTable": "Restore",
    },
    "kms": {"ReEncrypt": "ReEncryptFrom ReEncryptTo"},
    "lambda": {
        "GetLayerVersionByArn": "GetLayerVersion",
        "Invoke": "InvokeFunction",
        "InvokeWithResponseStream": "InvokeFunction",
    },
    "lakeformation": {"GetTemporaryDataLocationCredentials": "GetDataAccess"},
    "neptunegraph": {
        "ExecuteQuery": "| DeleteDataViaQuery ReadDataViaQuery WriteDataViaQuery",
        "GetQuery": "GetQueryStatus",
    },
    "s3": {
        **dict.fromkeys(["CompleteMultipartUpload", "CreateMultipartUpload", "UploadPart"], "PutObject"),
        **dict.fromkeys(["CopyObject", "UploadPartCopy"], "PutObject +GetObject"),
        **dict.fromkeys(["HeadBucket", "ListObjects", "ListObjectsV2"], "ListBucket"),
        **dict.fromkeys(["HeadObject", "SelectObjectContent"], "GetObject"),
        **dict.fromkeys(["GetBucketLifecycle", "GetBucketLifecycleConfiguration"], "GetLifecycleConfiguration"),
        **dict.fromkeys(
            ["DeleteBucketLifecycle", "PutBucketLifecycle", "PutBucketLifecycleConfiguration"], "PutLifecycleConfiguration"
        ),
        **dict.fromkeys(["GetBucketAnalyticsConfiguration", "ListBucketAnalyticsConfigurations"], "GetAnalyticsConfiguration"),
        **dict.fromkeys(
            ["GetBucketIntelligentTieringConfiguration", "ListBucketIntelligentTieringConfigurations"],
            "GetIntelligentTieringConfiguration",
        ),
        **dict.fromkeys(["GetBucketInventoryConfiguration", "ListBucketInventoryConfigurations"], "GetInventoryConfiguration"),
        **dict.fromkeys(["GetBucketMetricsConfiguration", "ListBucketMetricsConfigurations"], "GetMetricsConfiguration"),
        **dict.fromkeys(["DeleteBucketAnalyticsConfiguration", "PutBucketAnalyticsConfiguration"], "PutAnalyticsConfiguration"),
        **dict.fromkeys(
            ["DeleteBucketIntelligentTieringConfiguration", "PutBucketIntelligentTieringConfiguration"],
            "PutIntelligentTieringConfiguration",
        ),
        **dict.fromkeys(["DeleteBucketInventoryConfiguration", "PutBucketInventoryConfiguration"], "PutInventoryConfiguration"),
        **dict.fromkeys(["DeleteBucketMetricsConfiguration", "PutBucketMetricsConfiguration"], "PutMetricsConfiguration"),
        **dict.fromkeys(["DeleteBucketReplication", "PutBucketReplication"], "PutReplicationConfiguration"),
        **dict.fromkeys(["DeleteBucketEncryption", "PutBucketEncryption"], "PutEncryptionConfiguration"),
        **dict.fromkeys(["DeletePublicAccessBlock", "PutPublicAccessBlock"], "PutBucketPublicAccessBlock"),
        "CreateBucketMetadataConfiguration": "CreateBucketMetadataTableConfiguration",
        "CreateSession": "s3express:CreateSession",
        "DeleteBucketCors": "PutBucketCORS",
        "DeleteBucketMetadataConfiguration": "DeleteBucketMetadataTableConfiguration",
        "DeleteBucketOwnershipControls": "PutBucketOwnershipControls",
        "DeleteBucketTagging": "PutBucketTagging",
        "DeleteObjects": "DeleteObject",
        "GetBucketAccelerateConfiguration": "GetAccelerateConfiguration",
        "GetBucketEncryption": "GetEncryptionConfiguration",
        "GetBucketMetadataConfiguration": "GetBucketMetadataTableConfiguration",
        "GetBucketNotificationConfiguration": "GetBucketNotification",
        "GetBucketReplication": "GetReplicationConfiguration",
        "GetObjectLockConfiguration": "GetBucketObjectLockConfiguration",
        "GetPublicAccessBlock": "GetBucketPublicAccessBlock",
        "ListBuckets": "ListAllMyBuckets",
        "ListDirectoryBuckets": "s3express:ListAllMyDirectoryBuckets",
        "ListMultipartUploads": "ListBucketMultipartUploads",
        "ListObjectVersions": "ListBucketVersions",
        "ListParts": "ListMultipartUploadParts",
        "PutBucketAccelerateConfiguration": "PutAccelerateConfiguration",
        "PutBucketNotificationConfiguration": "PutBucketNotification",
        "PutObjectLockConfiguration": "PutBucketObjectLockConfiguration",
        "RenameObject": "s3express:CreateSession",
        "WriteGetObjectResponse": "s3-object-lambda:WriteGetObjectResponse",
    },
    "s3control": {
        # the buckets of this service are those on Outposts
        **{
            name: f"s3-outposts:{name}"
            for name in (
                "CreateBucket", "DeleteBucket", "DeleteBucketPolicy", "GetBucket", "GetBucketPolicy", "GetBucketTagging",
                "GetBucketVersioning", "ListRegionalBuckets", "PutBucketPolicy", "PutBucketTagging", "PutBucketVersioning",
            )
        },
        **{
            name: f"s3express:{name}"
            for name in ("DeleteAccessPointScope", "GetAccessPointScope", "ListAccessPointsForDirectoryBuckets", "PutAccessPointScope")
        },
        **dict.fromkeys(
            ["DeleteBucketLifecycleConfiguration", "PutBucketLifecycleConfiguration"], "s3-outposts:PutLifecycleConfiguration"
        ),
        **dict.fromkeys(["DeleteBucketReplication", "PutBucketReplication"], "s3-outposts:PutReplicationConfiguration"),
        **dict.fromkeys(["DeletePublicAccessBlock", "PutPublicAccessBlock"], "PutAccountPublicAccessBlock"),
        "DeleteBucketTagging": "s3-outposts:PutBucketTagging",
        "GetBucketLifecycleConfiguration": "s3-outposts:GetLifecycleConfiguration",
        "GetBucketReplication": "s3-outposts:GetReplicationConfiguration",
        "GetPublicAccessBlock": "GetAccountPublicAccessBlock",
    },
    "sns": {"PublishBatch": "Publish"},
    "sqs": {
        "ChangeMessageVisibilityBatch": "ChangeMessageVisibility",
        "DeleteMessageBatch": "DeleteMessage",
        "SendMessageBatch": "SendMessage",
    },
    "timestreamquery": {"Query": "Select"},
    "verifiedpermissions": {
        "BatchGetPolicy": "GetPolicy",
        "BatchIsAuthorized": "IsAuthorized",
        "BatchIsAuthorizedWithToken": "IsAuthorizedWithToken",
    },
}
# What is handed a role that a service is to assume has to be let hand it on.
HANDS_ON = re.compile(r"^(Create|Put|Register|Run|Start|Update)")


def named(service_id):
    """As the SDK of Java calls a service, and Step Functions after it: `Elastic Load Balancing v2` is `elasticloadbalancingv2`."""
    name = re.sub(r"^(Amazon|AWS) | ?Service$", "", service_id)
    return re.sub(r"[^a-z0-9]", "", name.lower())


def camel(operation):
    return operation[0].lower() + operation[1:]


def is_unsigned(operation):
    return operation.get("authtype") == "none" or operation.get("auth") == ["smithy.api#noAuth"]


def passes(operation, shapes):
    """Whether an operation cannot be called without a role."""
    if not HANDS_ON.match(operation["name"]):
        return False
    shape = shapes.get(operation.get("input", {}).get("shape"), {})
    for name in shape.get("required", []):
        member = shapes[shape["members"][name]["shape"]]
        if re.search(r"role(_?arn)?$", name, re.IGNORECASE) and member["type"] == "string" and "enum" not in member:
            return True
    return False


class Operations:
    def __init__(self, iam):
        self.iam = iam
        self.left = Counter()

    def actions(self, service, prefix, operation):
        """As in `EXCEPTIONS`; nothing for an action of the same name, and `?` for what is not known."""
        name = operation["name"]
        written = EXCEPTIONS.get(service, {}).get(name)
        if written is not None:
            for action in re.sub(r"[+|]", " ", written).split():
                own, _, action = action.rpartition(":")
                if action != "-" and action.lower() not in self.iam[own or prefix]:
                    raise SystemExit(f"{service}:{name}: IAM has no {action}")
            return written
        if service in WITHOUT_IAM or is_unsigned(operation):
            return "-"
        known = self.iam.get(prefix, set())
        if name.lower() in known:
            return None
        # the control plane of API Gateway is permitted by methods
        if prefix == "apigateway":
            return operation["http"]["method"]
        self.left[LEFT_OUT.get(service, NEWER)] += 1
        return "?"

    def line(self, service, model):
        metadata = model["metadata"]
        prefix = PREFIXES.get(service) or metadata.get("signingName") or metadata["endpointPrefix"]
        exceptions, handing_on = {}, []
        for name, operation in sorted(model["operations"].items()):
            written = self.actions(service, prefix, operation | {"name": name})
            if written is not None:
                exceptions.setdefault(written, []).append(camel(name))
            if prefix != "iam" and written != "?" and passes(operation | {"name": name}, model["shapes"]):
                handing_on.append(camel(name))
        unknown = set(UNSUPPORTED.get(service, "").split()) - set(model["operations"])
        if unknown:
            raise SystemExit(f"{service} has no {unknown}")
        line = {
            "iam": prefix,
            "operations": " ".join(map(camel, sorted(model["operations"]))),
            "actions": {written: " ".join(names) for written, names in sorted(exceptions.items())},
            "passes": " ".join(handing_on),
            "unsupported": " ".join(map(camel, UNSUPPORTED.get(service, "").split())),
        }
        return {key: value for key, value in line.items() if value}


def models(folder):
    """The newest model of each service, by its name."""
    found = {}
    for directory in sorted(folder.iterdir()):
        versions = sorted(directory.glob("*/service-2.json.gz"))
        if versions:
            model = json.loads(gzip.open(versions[-1]).read())
            found.setdefault(named(model["metadata"]["serviceId"]), model)
    return found


def main(arguments):
    oracle = REPOSITORY / "target" / "oracle"
    folder = oracle / BOTOCORE
    if not folder.is_dir():
        try:
            run(sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", folder, BOTOCORE)
        except (OSError, subprocess.CalledProcessError) as error:
            print(f"the package cannot be fetched: {error}", file=sys.stderr)
            sys.exit(3)
    iam = {}
    for line in (FACTS / "iam.jsonl").read_text().splitlines():
        prefix, facts = line.split("\t", 1)
        groups = json.loads(facts)["actions"].values()
        iam[prefix] = {action for names in groups for action in names.split(" ")}
    operations = Operations(iam)
    lines, count = [], 0
    for service, model in sorted(models(folder / "botocore" / "data").items()):
        line = operations.line(service, model)
        count += len(model["operations"])
        lines.append(f"{service}\t{json.dumps(line, separators=(',', ':'))}\n")
    text = "".join(lines)
    path = FACTS / "operations.jsonl"
    if "--check" in arguments:
        sys.exit(0 if path.read_text() == text else "stale: operations.jsonl")
    path.write_text(text)
    print(f"{count} operations of {len(lines)} services")
    for reason, left in operations.left.most_common():
        print(f"{left:>5} without an action: {reason}")


if __name__ == "__main__":
    main(sys.argv[1:])
