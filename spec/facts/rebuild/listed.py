"""Properties of which AWS's documentation lists all that they may identify, of several types.

`StreamArn` of a table is not among them: a table's stream is not the table, and what identifies no resource is let pass.
"""

from noun import owner

LAMBDA = "https://docs.aws.amazon.com/lambda/latest/"
TEMPLATE = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/"
QUEUE, TOPIC, BUCKET = "AWS::SQS::Queue.Arn", "AWS::SNS::Topic.Arn", "AWS::S3::Bucket.Arn"
FUNCTION, BUS, STREAM = "AWS::Lambda::Function.Arn", "AWS::Events::EventBus.Arn", "AWS::Kinesis::Stream.Arn"
BROKER = ["AWS::AmazonMQ::Broker.Arn", "AWS::MSK::Cluster.Arn", "AWS::MSK::ServerlessCluster.Arn"]

# A type and a place in it: what it takes, and the page that says so.
LISTED = {
    ("AWS::Events::Rule", "#DeadLetterConfig/Arn"): (
        [QUEUE],
        "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html",
    ),
    ("AWS::Lambda::EventInvokeConfig", "#OnFailure/Destination"): (
        [QUEUE, TOPIC, FUNCTION, BUS, BUCKET],
        LAMBDA + "dg/invocation-async-retain-records.html",
    ),
    ("AWS::Lambda::EventInvokeConfig", "#OnSuccess/Destination"): (
        [QUEUE, TOPIC, FUNCTION, BUS],
        LAMBDA + "dg/invocation-async-retain-records.html",
    ),
    ("AWS::Lambda::EventSourceMapping", "#OnFailure/Destination"): (
        [QUEUE, TOPIC, BUCKET],
        LAMBDA + "api/API_OnFailure.html",
    ),
    ("AWS::Lambda::EventSourceMapping", "EventSourceArn"): (
        [QUEUE, STREAM, "AWS::Kinesis::StreamConsumer.Arn", *BROKER, "AWS::MSK::VpcConnection.Arn"],
        LAMBDA + "api/API_CreateEventSourceMapping.html",
    ),
    ("AWS::Lambda::Function", "#DeadLetterConfig/TargetArn"): (
        [QUEUE, TOPIC],
        LAMBDA + "api/API_DeadLetterConfig.html",
    ),
    ("AWS::Logs::SubscriptionFilter", "DestinationArn"): (
        [FUNCTION, STREAM, "AWS::KinesisFirehose::DeliveryStream.Arn", "AWS::Logs::Destination.Arn"],
        "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutSubscriptionFilter.html",
    ),
    ("AWS::Pipes::Pipe", "#DeadLetterConfig/Arn"): (
        [QUEUE, TOPIC],
        TEMPLATE + "aws-properties-pipes-pipe-deadletterconfig.html",
    ),
    ("AWS::Pipes::Pipe", "Enrichment"): (
        [FUNCTION, "AWS::StepFunctions::StateMachine.Arn", "AWS::Events::ApiDestination.Arn"],
        "https://docs.aws.amazon.com/eventbridge/latest/userguide/pipes-enrichment.html",
    ),
    ("AWS::Pipes::Pipe", "Source"): (
        [QUEUE, STREAM, *BROKER],
        "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-event-source.html",
    ),
}


def of_place(at, path, kinds):
    """What is listed for a place, and that it is listed."""
    type_name, definition = at
    place = "/".join([*(["#" + definition] if definition else []), *path])
    if (type_name, place) not in LISTED:
        return None
    targets, page = LISTED[type_name, place]
    unknown = [each for each in targets if each.rpartition(".")[2] not in kinds.get(owner(each), ())]
    if unknown:
        raise SystemExit(f"{place} of {type_name}: no identity {', '.join(unknown)}")
    return set(targets), page
