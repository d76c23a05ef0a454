//! Streams of Kinesis, and where they go.

use infrastruct::{Construct, construct};
use infrastruct_constructs::{
    Function, Key, StartingPosition, Stream, StreamSource, days, minutes,
};
use serde_json::json;

use crate::support::{counts, function, only, statements, template};

#[test]
fn a_stream_takes_what_comes_or_has_shards() {
    let on_demand = template(Stream::new());
    assert_eq!(counts(&on_demand), "Kinesis::Stream:1");
    let properties = &only(&on_demand, "Kinesis::Stream")["Properties"];
    assert_eq!(properties["StreamModeDetails"]["StreamMode"], "ON_DEMAND");
    let sharded = template(Stream::new().shards(2).retention(days(7)));
    let properties = &only(&sharded, "Kinesis::Stream")["Properties"];
    assert_eq!(properties["ShardCount"], 2);
    assert_eq!(properties["RetentionPeriodHours"], 168);
    assert_eq!(
        only(&sharded, "Kinesis::Stream")["DeletionPolicy"],
        "Retain"
    );
}

#[test]
fn a_function_works_through_a_stream() {
    #[derive(Construct)]
    struct Clicks {
        key: Key,
        stream: Stream,
        worker: Function,
        producer: Function,
        source: StreamSource,
    }
    let template = template(construct!(Clicks {
        key: Key::new(),
        stream: Stream::new().encrypted_with(&key),
        worker: function(),
        producer: function().grants([stream.write()]),
        source: StreamSource::new(&stream, &worker, StartingPosition::TrimHorizon)
            .concurrency(2)
            .window(minutes(1)),
    }));
    assert_eq!(
        counts(&template),
        "IAM::Policy:2 IAM::Role:2 KMS::Key:1 Kinesis::Stream:1 Lambda::EventSourceMapping:1 Lambda::Function:2"
    );
    let read = statements(&template, "WorkerRolePolicy");
    assert_eq!(read[1]["Action"], "kms:Decrypt");
    let written = statements(&template, "ProducerRolePolicy");
    assert_eq!(
        written[0]["Action"],
        json!([
            "kinesis:ListShards",
            "kinesis:PutRecord",
            "kinesis:PutRecords"
        ])
    );
    assert_eq!(written[1]["Action"], "kms:GenerateDataKey");
}
