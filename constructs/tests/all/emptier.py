"""Runs the function that empties buckets against a bucket of its own, and prints what it did."""

import sys
import types


class Refused(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.response = {"Error": {"Code": code}}


class S3:
    exceptions = types.SimpleNamespace(ClientError=Refused)

    def get_bucket_tagging(self, Bucket):
        if Bucket not in ("emptied", "kept"):
            raise Refused(Bucket)
        key = "infrastruct:emptied" if Bucket == "emptied" else "team"
        return {"TagSet": [{"Key": key, "Value": "true"}]}

    def get_paginator(self, name):
        pages = [
            {"Versions": [{"Key": "a", "VersionId": "1", "Size": 3}]},
            {"DeleteMarkers": [{"Key": "a", "VersionId": "2"}]},
            {},
        ]
        return types.SimpleNamespace(paginate=lambda Bucket: pages)

    def delete_objects(self, Bucket, Delete):
        for one in Delete["Objects"]:
            print("deletes", Bucket, one["Key"], one["VersionId"])
        return {}


def send(event, context, status, data, physical_id, no_echo=False, reason=None):
    print(event["RequestType"], physical_id, status, reason or "")


sys.modules["boto3"] = types.SimpleNamespace(client=lambda name: S3())
sys.modules["cfnresponse"] = types.SimpleNamespace(SUCCESS="done", FAILED="failed", send=send)
code = {}
exec(open(sys.argv[1]).read(), code)
for kind, bucket in [
    ("Create", "emptied"),
    ("Delete", "emptied"),
    ("Delete", "kept"),
    ("Delete", "NoSuchBucket"),
    ("Delete", "AccessDenied"),
]:
    code["handler"]({"RequestType": kind, "ResourceProperties": {"BucketName": bucket}}, None)
