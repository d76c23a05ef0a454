import boto3
import cfnresponse


def handler(event, context):
    bucket = event["ResourceProperties"]["BucketName"]
    try:
        if event["RequestType"] == "Delete":
            empty(boto3.client("s3"), bucket)
        cfnresponse.send(event, context, cfnresponse.SUCCESS, {}, bucket)
    except Exception as error:
        cfnresponse.send(event, context, cfnresponse.FAILED, {}, bucket, False, str(error))


def empty(s3, bucket):
    try:
        tags = s3.get_bucket_tagging(Bucket=bucket)["TagSet"]
    except s3.exceptions.ClientError as error:
        if error.response["Error"]["Code"] in ("NoSuchBucket", "NoSuchTagSet"):
            return
        raise
    # a bucket that is no longer to be emptied has lost the tag by now
    if not any(tag["Key"] == "infrastruct:emptied" for tag in tags):
        return
    for page in s3.get_paginator("list_object_versions").paginate(Bucket=bucket):
        found = page.get("Versions", []) + page.get("DeleteMarkers", [])
        if found:
            objects = [{"Key": one["Key"], "VersionId": one["VersionId"]} for one in found]
            deleted = s3.delete_objects(Bucket=bucket, Delete={"Objects": objects, "Quiet": True})
            if deleted.get("Errors"):
                raise RuntimeError(deleted["Errors"][0]["Message"])
