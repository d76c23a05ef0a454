"""Reads cases, one JSON object a line, and writes whether MiniStack with `AUTH=true` allows each of them.

A case is acted out: the policies are attached, and a signed request is made, or a service delivers. MiniStack runs as a
process of its own for as long as this one does. Needs what MiniStack needs: botocore.
"""

import io
import json
import os
import socket
import subprocess
import sys
import tempfile
import time
import zipfile

from botocore.config import Config
from botocore.exceptions import ClientError
from botocore.session import Session

ACCOUNT, REGION = "123456789012", "eu-central-1"
# What the cases call the resources whose ARNs nobody can choose.
KEY, SECRET = "1234abcd-12ab-34cd-56ef-1234567890ab", "prod/db-AbCdEf"
DENIED = {"AccessDenied", "AccessDeniedException", "AuthorizationError", "AuthorizationErrorException"}
ENDS = {"user": "users", "role": "roles"}


def start():
    """The server and its address. Another program may be faster to take a port that was free: then the next is tried."""
    quiet = subprocess.DEVNULL
    for _ in range(5):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        environment = dict(
            os.environ, AUTH="true", BIND_HOST="127.0.0.1", GATEWAY_PORT=str(port), MINISTACK_HOST="127.0.0.1",
            LAMBDA_EXECUTOR="local", IOT_MTLS_ENABLED="false", SFTP_ENABLED="false", LOG_LEVEL="ERROR",
            TMPDIR=tempfile.gettempdir(), AWS_ACCESS_KEY_ID="test", AWS_SECRET_ACCESS_KEY="test",
        )
        program = [sys.executable, "-c", "from ministack.app import main; main()"]
        server = subprocess.Popen(program, env=environment, stdin=quiet, stdout=quiet, stderr=quiet)
        patience = time.monotonic() + 120
        while server.poll() is None and time.monotonic() < patience:
            try:
                socket.create_connection(("127.0.0.1", port)).close()
            except OSError:
                time.sleep(0.05)
            else:
                return server, f"http://127.0.0.1:{port}"
        server.kill()
    raise SystemExit("MiniStack does not start")


class Caller:
    """Clients of one principal."""

    session = Session()

    def __init__(self, endpoint, key, secret, token=None):
        self.endpoint, self.credentials, self.clients = endpoint, (key, secret, token), {}

    def __getattr__(self, service):
        if service not in self.clients:
            key, secret, token = self.credentials
            self.clients[service] = self.session.create_client(
                {"lambda_": "lambda"}.get(service, service), region_name=REGION, endpoint_url=self.endpoint,
                aws_access_key_id=key, aws_secret_access_key=secret, aws_session_token=token,
                config=Config(retries={"max_attempts": 0}, s3={"addressing_style": "path"}, parameter_validation=False),
            )
        return self.clients[service]


# What a key starts with: it leaves all to the policies of the account's identities.
OWN = {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{ACCOUNT}:root"}, "Action": "kms:*", "Resource": "*"}


def archive():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as code:
        code.writestr("index.py", "def handler(event, context):\n    return 1\n")
    return file.getvalue()


class Account:
    def __init__(self, endpoint):
        self.root = root = Caller(endpoint, ACCOUNT, "test")
        arn = lambda service, name: f"arn:aws:{service}:{REGION}:{ACCOUNT}:{name}"
        self.queues = {name: root.sqs.create_queue(QueueName=name)["QueueUrl"] for name in ("orders", "inbox")}
        self.topics = {name: root.sns.create_topic(Name=name)["TopicArn"] for name in ("news", "alerts")}
        root.s3.create_bucket(Bucket="store", CreateBucketConfiguration={"LocationConstraint": REGION})
        root.s3.put_public_access_block(Bucket="store", PublicAccessBlockConfiguration=dict.fromkeys(
            ("BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets"), False))
        root.s3.put_object(Bucket="store", Key="a/b.txt", Body=b"1")
        root.dynamodb.create_table(
            TableName="customers", BillingMode="PAY_PER_REQUEST",
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}])
        root.ssm.put_parameter(Name="/store/limit", Value="1", Type="String")
        root.kinesis.create_stream(StreamName="clicks", ShardCount=1)
        self.names = {
            SECRET: root.secretsmanager.create_secret(Name="prod/db", SecretString="1")["ARN"].split(":", 6)[6],
            KEY: root.kms.create_key()["KeyMetadata"]["KeyId"],
        }
        trust = {"Statement": {"Effect": "Allow", "Principal": {"AWS": ACCOUNT}, "Action": "sts:AssumeRole"}}
        tags = [{"Key": "team", "Value": "payments"}]
        for role in ("worker", "target"):
            root.iam.create_role(RoleName=role, AssumeRolePolicyDocument=json.dumps(trust), Tags=tags)
        root.iam.create_user(UserName="ann", Tags=tags)
        root.iam.create_group(GroupName="staff")
        root.iam.add_user_to_group(GroupName="staff", UserName="ann")
        key = root.iam.create_access_key(UserName="ann")["AccessKey"]
        self.user = Caller(endpoint, key["AccessKeyId"], key["SecretAccessKey"])
        assumed = root.sts.assume_role(RoleArn=f"arn:aws:iam::{ACCOUNT}:role/worker", RoleSessionName="run")
        keys = assumed["Credentials"]
        self.role = Caller(endpoint, keys["AccessKeyId"], keys["SecretAccessKey"], keys["SessionToken"])
        root.lambda_.create_function(
            FunctionName="greet", Runtime="python3.12", Handler="index.handler", Code={"ZipFile": archive()},
            Role=f"arn:aws:iam::{ACCOUNT}:role/worker")
        for queue, topic in (("inbox", "news"), ("inbox", "alerts")):
            root.sns.subscribe(TopicArn=self.topics[topic], Protocol="sqs", Endpoint=arn("sqs", queue))
        self.undo = []

    def act_out(self, case):
        try:
            self.prepare(case)
            return self.deliver(case) if case["principal"] not in ENDS else self.ask(case)
        finally:
            while self.undo:
                self.undo.pop()()

    # What decides.

    def prepare(self, case):
        if case["principal"] in ENDS:
            for number, policy in enumerate(case["policies"]):
                self.attach(case["principal"], policy["how"], f"own{number}", json.dumps(policy["document"]))
            if case["boundary"]:
                arn = self.managed("boundary", json.dumps(case["boundary"]))
                end = case["principal"]
                name = {"UserName": "ann"} if end == "user" else {"RoleName": "worker"}
                iam = self.root.iam
                getattr(iam, f"put_{end}_permissions_boundary")(PermissionsBoundary=arn, **name)
                self.undo.append(lambda: getattr(iam, f"delete_{end}_permissions_boundary")(**name))
        self.police(case["resource"], case.get("policy"), case.get("permissions") or [])

    def managed(self, name, document):
        arn = self.root.iam.create_policy(PolicyName=name, PolicyDocument=document)["Policy"]["Arn"]
        self.undo.append(lambda: self.root.iam.delete_policy(PolicyArn=arn))
        return arn

    def attach(self, end, how, name, document):
        iam = self.root.iam
        kind, holder = ("Group", "staff") if "group" in how else ("User", "ann") if end == "user" else ("Role", "worker")
        who, kind = {f"{kind}Name": holder}, kind.lower()
        if "managed" in how:
            arn = self.managed(name, document)
            getattr(iam, f"attach_{kind}_policy")(PolicyArn=arn, **who)
            self.undo.append(lambda: getattr(iam, f"detach_{kind}_policy")(PolicyArn=arn, **who))
        else:
            getattr(iam, f"put_{kind}_policy")(PolicyName=name, PolicyDocument=document, **who)
            self.undo.append(lambda: getattr(iam, f"delete_{kind}_policy")(PolicyName=name, **who))

    def police(self, resource, policy, permissions):
        service, name = resource.split(":")[2], resource.split(":", 5)[5]
        document = json.dumps(policy)
        root = self.root
        if service == "lambda":
            for number, permission in enumerate(permissions):
                root.lambda_.add_permission(FunctionName="greet", StatementId=f"s{number}", **permission)
                self.undo.append(lambda number=number: root.lambda_.remove_permission(
                    FunctionName="greet", StatementId=f"s{number}"))
        elif policy is None:
            return
        elif service == "sqs":
            set_policy = lambda text: root.sqs.set_queue_attributes(
                QueueUrl=self.queues[name], Attributes={"Policy": text})
            set_policy(document)
            self.undo.append(lambda: set_policy(""))
        elif service == "sns":
            before = root.sns.get_topic_attributes(TopicArn=resource)["Attributes"]["Policy"]
            set_policy = lambda text: root.sns.set_topic_attributes(
                TopicArn=resource, AttributeName="Policy", AttributeValue=text)
            set_policy(document)
            self.undo.append(lambda: set_policy(before))
        elif service == "s3":
            root.s3.put_bucket_policy(Bucket="store", Policy=document)
            self.undo.append(lambda: root.s3.delete_bucket_policy(Bucket="store"))
        elif service == "kms":
            set_policy = lambda text: root.kms.put_key_policy(
                KeyId=resource, PolicyName="default", Policy=text, BypassPolicyLockoutSafetyCheck=True)
            set_policy(document)
            self.undo.append(lambda: set_policy(json.dumps({"Version": "2012-10-17", "Statement": [OWN]})))
        elif service == "secretsmanager":
            root.secretsmanager.put_resource_policy(SecretId=resource, ResourcePolicy=document)
            self.undo.append(lambda: root.secretsmanager.delete_resource_policy(SecretId=resource))
        elif service == "kinesis":
            root.kinesis.put_resource_policy(ResourceARN=resource, Policy=document)
            self.undo.append(lambda: root.kinesis.delete_resource_policy(ResourceARN=resource))
        elif service == "iam":
            root.iam.update_assume_role_policy(RoleName="target", PolicyDocument=document)
        else:
            raise ValueError(f"no policy for {resource}")

    # What is done.

    def ask(self, case):
        who, resource, more = getattr(self, case["principal"]), case["resource"], case.get("with") or {}
        name = resource.split(":", 5)[5]
        requests = {
            "sqs:SendMessage": lambda: who.sqs.send_message(QueueUrl=self.queues[name], MessageBody="1"),
            "sqs:ReceiveMessage": lambda: who.sqs.receive_message(QueueUrl=self.queues[name], WaitTimeSeconds=0),
            "sns:Publish": lambda: who.sns.publish(TopicArn=resource, Message="1"),
            "s3:GetObject": lambda: who.s3.get_object(Bucket="store", Key=name.split("/", 1)[1]),
            "s3:PutObject": lambda: who.s3.put_object(Bucket="store", Key=name.split("/", 1)[1], Body=b"1"),
            "s3:ListBucket": lambda: who.s3.list_objects_v2(Bucket="store", **more),
            "dynamodb:GetItem": lambda: who.dynamodb.get_item(TableName="customers", Key={"id": {"S": "1"}}),
            "dynamodb:PutItem": lambda: who.dynamodb.put_item(TableName="customers", Item={"id": {"S": "1"}}),
            "secretsmanager:GetSecretValue": lambda: who.secretsmanager.get_secret_value(SecretId=resource),
            "ssm:GetParameter": lambda: who.ssm.get_parameter(Name="/store/limit"),
            "kinesis:PutRecord": lambda: who.kinesis.put_record(StreamARN=resource, Data=b"1", PartitionKey="1"),
            "kms:Encrypt": lambda: who.kms.encrypt(KeyId=resource, Plaintext=b"1"),
            "kms:GenerateDataKey": lambda: who.kms.generate_data_key(KeyId=resource, KeySpec="AES_256"),
            "lambda:InvokeFunction": lambda: who.lambda_.invoke(FunctionName="greet", InvocationType="DryRun"),
            "sts:AssumeRole": lambda: who.sts.assume_role(RoleArn=resource, RoleSessionName="run", **more),
        }
        try:
            requests[case["action"]]()
            return {"result": "allowed"}
        except ClientError as error:
            if error.response["Error"]["Code"] in DENIED:
                return {"result": "denied"}
            return {"error": str(error)}

    def deliver(self, case):
        resource, name = case["resource"], case["resource"].split(":", 5)[5]
        inbox = self.queues["inbox"]
        if case["principal"] == "s3.amazonaws.com":
            kind, at = ("Queue", "QueueArn") if ":sqs:" in resource else ("Topic", "TopicArn")
            if kind == "Topic":
                open_ = {"Effect": "Allow", "Principal": "*", "Action": "sqs:SendMessage", "Resource": "*"}
                self.root.sqs.set_queue_attributes(
                    QueueUrl=inbox, Attributes={"Policy": json.dumps({"Version": "2012-10-17", "Statement": [open_]})})
                self.undo.append(lambda: self.root.sqs.set_queue_attributes(QueueUrl=inbox, Attributes={"Policy": ""}))
            self.root.s3.put_bucket_notification_configuration(
                Bucket="store", SkipDestinationValidation=True,
                NotificationConfiguration={f"{kind}Configurations": [{at: resource, "Events": ["s3:ObjectCreated:*"]}]})
            self.root.sqs.purge_queue(QueueUrl=inbox)
            self.root.s3.put_object(Bucket="store", Key="a/b.txt", Body=b"1")
            self.root.s3.put_bucket_notification_configuration(Bucket="store", NotificationConfiguration={})
        else:
            self.root.sqs.purge_queue(QueueUrl=inbox)
            self.root.sns.publish(TopicArn=self.topics["news"], Message="1")
        found = self.root.sqs.receive_message(QueueUrl=inbox, WaitTimeSeconds=0).get("Messages")
        return {"result": "allowed" if found else "denied"}


def main():
    server, endpoint = start()
    try:
        account = Account(endpoint)
        for line in sys.stdin:
            for name, actual in account.names.items():
                line = line.replace(name, actual)
            try:
                answer = account.act_out(json.loads(line))
            except ClientError as error:
                answer = {"error": str(error)}
            print(json.dumps(answer), flush=True)
    finally:
        server.terminate()
        try:
            server.wait(10)
        except subprocess.TimeoutExpired:
            server.kill()


main()
