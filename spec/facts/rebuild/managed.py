"""The managed policies of AWS that are often attached to roles, from the copy that PyPI's `moto` carries."""

import json
from importlib.util import find_spec
from pathlib import Path

import ledger

SERVICE_ROLES = "/service-role/"
# What is shorter than this is worth its place; longer ones are for roles that AWS's consoles make.
MOST = 700
NAMED = """
AWSLambdaExecute AWSLambda_FullAccess AWSLambda_ReadOnlyAccess AWSStepFunctionsFullAccess AWSXRayDaemonWriteAccess
AWSXrayWriteOnlyAccess AdministratorAccess AmazonDynamoDBFullAccess AmazonDynamoDBReadOnlyAccess
AmazonEC2ContainerRegistryPullOnly AmazonEC2ContainerRegistryReadOnly AmazonEventBridgeFullAccess
AmazonKinesisFirehoseFullAccess AmazonKinesisFullAccess AmazonKinesisReadOnlyAccess AmazonS3FullAccess
AmazonS3ReadOnlyAccess AmazonSNSFullAccess AmazonSNSReadOnlyAccess AmazonSQSFullAccess AmazonSQSReadOnlyAccess
AmazonSSMManagedInstanceCore AmazonSSMReadOnlyAccess CloudWatchFullAccess CloudWatchLambdaInsightsExecutionRolePolicy
CloudWatchLogsFullAccess PowerUserAccess SecretsManagerReadWrite
""".split()


# Nobody attaches these by hand.
RESERVED = ("/aws-service-role/", "/root-task/")
# Under which those are listed that deny something.
DENYING = "%denying"


def policies():
    """Path and name → statements; and which of all of them deny something."""
    lines = {DENYING: sorted(denying())}
    for name, about in sorted(listed().items()):
        document = about["Document"]
        statements = [
            {key: value for key, value in statement.items() if key != "Sid"}
            for statement in as_list(document["Statement"])
        ]
        line = {"Statement": statements}
        short = about["Path"] == SERVICE_ROLES and len(json.dumps(line)) < MOST
        if name not in NAMED and not short:
            ledger.drop("managed policy", "seldom attached by hand, or long; one that is not known allows anything")
            continue
        ledger.KEPT["managed policy"] += 1
        lines[about["Path"].lstrip("/") + name] = line
    return lines


def denying():
    for name, about in listed().items():
        effects = {statement["Effect"] for statement in as_list(about["Document"]["Statement"])}
        if "Deny" in effects and about["Path"] not in RESERVED:
            yield about["Path"].lstrip("/") + name


def listed():
    """The package imports a great deal, so its file is read by itself."""
    directory = Path(find_spec("moto").submodule_search_locations[0])
    found = {}
    exec((directory / "iam" / "aws_managed_policies.py").read_text(), found)
    return json.loads(found["aws_managed_policies_data"])


def as_list(value):
    return value if isinstance(value, list) else [value]
