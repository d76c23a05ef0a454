//! What works on data in buckets.

use infrastruct::{Construct, construct};
use infrastruct_constructs::{
    Bucket, Column, Compression, Crawler, DeliveryStream, EmrApplication, Function, GlueDatabase,
    GlueJob, GlueTable, GlueTrigger, GlueWorker, PythonShell, Stream, WorkGroup, cron, gibibytes,
    mebibytes, minutes,
};
use serde_json::json;

use crate::support::{counts, function, only, statements, template};

#[test]
fn records_are_gathered_in_a_bucket() {
    #[derive(Construct)]
    struct Events {
        lake: Bucket,
        delivery: DeliveryStream,
    }
    let template = template(construct!(Events {
        lake: Bucket::new(),
        delivery: DeliveryStream::new(&lake)
            .buffer(mebibytes(64), minutes(5))
            .compressed(Compression::Gzip)
            .prefix("events/")
            .error_prefix("failed/"),
    }));
    assert_eq!(
        counts(&template),
        "IAM::Policy:1 IAM::Role:1 KinesisFirehose::DeliveryStream:1 Logs::LogGroup:1 Logs::LogStream:1 S3::Bucket:1"
    );
    let delivery = only(&template, "KinesisFirehose::DeliveryStream");
    assert_eq!(delivery["DependsOn"], json!(["DeliveryRolePolicy"]));
    let to = &delivery["Properties"]["ExtendedS3DestinationConfiguration"];
    assert_eq!(
        to["BufferingHints"],
        json!({ "SizeInMBs": 64, "IntervalInSeconds": 300 })
    );
    let allowed = statements(&template, "DeliveryRolePolicy");
    let text = serde_json::to_string(&allowed).unwrap();
    assert!(!text.contains("s3:Delete"), "{text}");
}

#[test]
fn records_of_a_stream_become_parquet_by_a_table() {
    #[derive(Construct)]
    struct Clicks {
        lake: Bucket,
        stream: Stream,
        database: GlueDatabase,
        table: GlueTable,
        delivery: DeliveryStream,
        producer: Function,
    }
    let template = template(construct!(Clicks {
        lake: Bucket::new(),
        stream: Stream::new(),
        database: GlueDatabase::new("clicks"),
        table: GlueTable::parquet(
            &database,
            "clicks",
            lake.at("clicks/"),
            [
                Column::string("id"),
                Column::timestamp("at"),
                Column::decimal("amount", 12, 2).comment("in euros"),
            ],
        )
        .partitioned([Column::date("day")]),
        delivery: DeliveryStream::from_stream(&stream, &lake)
            .prefix("clicks/day=!{timestamp:yyyy-MM-dd}/")
            .parquet(&table),
        producer: function().grants([stream.write()]),
    }));
    assert_eq!(
        counts(&template),
        "Glue::Database:1 Glue::Table:1 IAM::Policy:2 IAM::Role:2 Kinesis::Stream:1 KinesisFirehose::DeliveryStream:1 Lambda::Function:1 Logs::LogGroup:1 Logs::LogStream:1 S3::Bucket:1"
    );
    let table = &only(&template, "Glue::Table")["Properties"]["TableInput"];
    assert_eq!(
        table["StorageDescriptor"]["Columns"][2],
        json!({ "Name": "amount", "Type": "decimal(12,2)", "Comment": "in euros" })
    );
    assert_eq!(
        table["PartitionKeys"],
        json!([{ "Name": "day", "Type": "date" }])
    );
    let delivery = only(&template, "KinesisFirehose::DeliveryStream");
    assert_eq!(
        delivery["DependsOn"],
        json!(["DeliveryRolePolicy", "Table"])
    );
    let to = &delivery["Properties"]["ExtendedS3DestinationConfiguration"];
    assert_eq!(
        to["ErrorOutputPrefix"],
        "errors/!{firehose:error-output-type}/"
    );
    assert_eq!(
        to["BufferingHints"],
        json!({ "SizeInMBs": 128, "IntervalInSeconds": 300 })
    );
}

#[test]
fn jobs_and_crawlers_run_at_night_and_after_each_other() {
    #[derive(Construct)]
    struct Nightly {
        scripts: Bucket,
        lake: Bucket,
        clean: GlueJob,
        notify: GlueJob<PythonShell>,
        database: GlueDatabase,
        crawler: Crawler,
        at_night: GlueTrigger,
        afterwards: GlueTrigger,
        starter: Function,
    }
    let template = template(construct!(Nightly {
        scripts: Bucket::new(),
        lake: Bucket::new(),
        clean: GlueJob::spark(scripts.at("clean.py"))
            .workers(GlueWorker::G1X, 4)
            .auto_scaling()
            .timeout(minutes(30))
            .retries(1)
            .arguments([("--input", lake.at("raw/").uri())])
            .grants([lake.read_write("*")]),
        notify: GlueJob::python(scripts.at("notify.py")),
        database: GlueDatabase::new("clean").description("cleaned"),
        crawler: Crawler::new(&database, lake.at("clean/"))
            .schedule(cron().hour(5))
            .new_folders_only(),
        at_night: GlueTrigger::at(cron().hour(3), &clean),
        afterwards: GlueTrigger::after(&clean, &crawler).with(&notify),
        starter: function().grants([clean.run(), crawler.start()]),
    }));
    assert_eq!(
        counts(&template),
        "Glue::Crawler:1 Glue::Database:1 Glue::Job:2 Glue::Trigger:2 IAM::Policy:4 IAM::Role:4 Lambda::Function:1 S3::Bucket:2"
    );
    let job = &template["Resources"]["Clean"]["Properties"];
    assert_eq!(job["Timeout"], 30);
    assert_eq!(job["DefaultArguments"]["--enable-auto-scaling"], "true");
    assert_eq!(job["Command"]["Name"], "glueetl");
    let afterwards = &template["Resources"]["Afterwards"]["Properties"];
    assert_eq!(afterwards["Actions"].as_array().unwrap().len(), 2);
    let allowed = statements(&template, "StarterRolePolicy");
    assert_eq!(
        allowed[0]["Action"],
        json!([
            "glue:BatchStopJobRun",
            "glue:GetJobRun",
            "glue:GetJobRuns",
            "glue:StartJobRun"
        ])
    );
}

#[test]
fn a_workgroup_is_queried_and_an_application_runs_jobs() {
    #[derive(Construct)]
    struct Analysis {
        lake: Bucket,
        database: GlueDatabase,
        orders: GlueTable,
        analysts: WorkGroup,
        spark: EmrApplication,
        reader: Function,
    }
    let template = template(construct!(Analysis {
        lake: Bucket::new(),
        database: GlueDatabase::new("sales"),
        orders: GlueTable::json(
            &database,
            "orders",
            lake.at("orders/"),
            [Column::string("id")]
        ),
        analysts: WorkGroup::new("analysts", lake.at("results/")).scan_limit(gibibytes(100)),
        spark: EmrApplication::spark("emr-7.9.0")
            .at_most(64, 256)
            .idle(minutes(10))
            .grants([orders.read_write()]),
        reader: function().grants([analysts.query(), orders.read(), spark.run()]),
    }));
    assert_eq!(
        counts(&template),
        "Athena::WorkGroup:1 EMRServerless::Application:1 Glue::Database:1 Glue::Table:1 IAM::Policy:2 IAM::Role:2 Lambda::Function:1 S3::Bucket:1"
    );
    let application = &only(&template, "EMRServerless::Application")["Properties"];
    assert_eq!(
        application["MaximumCapacity"],
        json!({ "Cpu": "64 vCPU", "Memory": "256 GB" })
    );
    let allowed = statements(&template, "ReaderRolePolicy");
    let passes = allowed
        .iter()
        .find(|statement| statement["Action"] == "iam:PassRole")
        .unwrap();
    assert_eq!(
        passes["Condition"],
        json!({ "StringEquals": { "iam:PassedToService": "emr-serverless.amazonaws.com" } })
    );
}
