#!/usr/bin/env python3
"""How long `diff --template` takes for two templates of 500 resources, beside `cdk diff --template` in the same run.

    python3 benches/diff.py                   builds the command in release mode first
    python3 benches/diff.py PATH-TO-BINARY    takes this one

`cdk` is installed from npm into target/oracle; without npm only our own times are shown.
"""

import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
CDK = "aws-cdk@2.1148.1"
GOAL = 0.100
TRUST = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}],
}


def template(changed):
    """100 workers of five resources; every tenth differs, and one queue is replaced."""
    resources = {}
    for number in range(100):
        other = changed and number % 10 == 0
        name = f"Worker{number}"
        resources |= {
            f"{name}Dead": {"Type": "AWS::SQS::Queue", "Properties": {"MessageRetentionPeriod": 1209600}},
            f"{name}Queue": {
                "Type": "AWS::SQS::Queue",
                "Properties": {
                    "VisibilityTimeout": 60 if other else 360,
                    "RedrivePolicy": {
                        "deadLetterTargetArn": {"Fn::GetAtt": [f"{name}Dead", "Arn"]},
                        "maxReceiveCount": 3,
                    },
                }
                | ({"QueueName": "work"} if changed and number == 50 else {}),
            },
            f"{name}Role": {
                "Type": "AWS::IAM::Role",
                "Properties": {
                    "AssumeRolePolicyDocument": TRUST,
                    "Policies": [{
                        "PolicyName": "Receive",
                        "PolicyDocument": {"Version": "2012-10-17", "Statement": [{
                            "Effect": "Allow",
                            "Action": ["sqs:ReceiveMessage", "sqs:DeleteMessage"] + (["sqs:*"] if other else []),
                            "Resource": {"Fn::GetAtt": [f"{name}Queue", "Arn"]},
                        }]},
                    }],
                },
            },
            f"{name}Function": {
                "Type": "AWS::Lambda::Function",
                "Properties": {
                    "Runtime": "java21", "Handler": "com.example.Worker::run", "MemorySize": 1024 if other else 512,
                    "Code": {"S3Bucket": "code", "S3Key": "app.jar"}, "Role": {"Fn::GetAtt": [f"{name}Role", "Arn"]},
                    "Environment": {"Variables": {"QUEUE": {"Ref": f"{name}Queue"}}},
                },
            },
            f"{name}Source": {
                "Type": "AWS::Lambda::EventSourceMapping",
                "Properties": {
                    "EventSourceArn": {"Fn::GetAtt": [f"{name}Queue", "Arn"]},
                    "FunctionName": {"Ref": f"{name}Function"},
                },
            },
        }
    return {"AWSTemplateFormatVersion": "2010-09-09", "Resources": resources}


def timed(command, directory, runs):
    """The median wall time in seconds, and the most memory in MiB."""
    walls, memory = [], 0
    for _ in range(runs):
        start = time.monotonic()
        child = subprocess.Popen(command, cwd=directory, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        walls.append(time.monotonic() - start)
        memory = max(memory, usage.ru_maxrss / 1024)
        if os.waitstatus_to_exitcode(status) != 0:
            sys.exit(f"failed: {' '.join(map(str, command))}")
    return statistics.median(walls), memory


def built():
    subprocess.run(["cargo", "build", "--quiet", "--release", "--package", "cargo-infrastruct"], cwd=ROOT, check=True)
    target = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    return target / "release" / "cargo-infrastruct"


def cdk():
    """CDK's command, or nothing where it cannot be had."""
    directory = ROOT / "target" / "oracle" / "cdk"
    program = directory / "node_modules" / ".bin" / "cdk"
    if not program.exists():
        directory.mkdir(parents=True, exist_ok=True)
        quiet = ["--no-save", "--no-audit", "--no-fund", "--silent"]
        try:
            subprocess.run(["npm", "install", *quiet, "--prefix", str(directory), CDK], check=True)
        except (OSError, subprocess.CalledProcessError) as error:
            print(f"SKIPPED cdk: {error}")
            return None
    return program


def main(arguments):
    ours = pathlib.Path(arguments[0]).resolve() if arguments else built()
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        (scratch / "old.json").write_text(json.dumps(template(False), indent=1))
        (scratch / "cdk.out").mkdir()
        (scratch / "cdk.out" / "Big.template.json").write_text(json.dumps(template(True), indent=1))
        artifact = {
            "type": "aws:cloudformation:stack",
            "environment": "aws://unknown-account/unknown-region",
            "properties": {"templateFile": "Big.template.json"},
        }
        manifest = {"version": "36.0.0", "artifacts": {"Big": artifact}}
        (scratch / "cdk.out" / "manifest.json").write_text(json.dumps(manifest))
        (scratch / "cdk.json").write_text("{}")
        new = "cdk.out/Big.template.json"
        wall, memory = timed([ours, "diff", "--template", "old.json", "--to", new], scratch, 21)
        print(f"cargo infrastruct diff   {wall * 1000:7.0f} ms   {memory:5.0f} MiB   goal {GOAL * 1000:.0f} ms")
        program = cdk()
        if program:
            command = [program, "diff", "--app", "cdk.out", "--template", "old.json", "Big", "--no-notices"]
            theirs, theirs_memory = timed(command, scratch, 5)
            print(f"cdk diff                 {theirs * 1000:7.0f} ms   {theirs_memory:5.0f} MiB")
            print(f"ratio                    {theirs / wall:7.1f}")
        sys.exit(wall > GOAL)


if __name__ == "__main__":
    main(sys.argv[1:])
