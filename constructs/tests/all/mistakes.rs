//! Mistakes that pieces find, told at the line that made them.

use infrastruct::{Construct, construct};
use infrastruct_constructs::{
    Attribute, BatchJob, Bucket, Column, Compression, Cpu, DeliveryStream, FargateTask, FifoQueue,
    Function, GlueDatabase, GlueTable, HttpApi, Image, LogGroup, Method, Nat, Queue, RestApi, Rule,
    StateMachine, Stream, Subscription, Table, Topic, Vpc, days, every, gibibytes, minutes, states,
    task::{Integration, sdk},
};

use crate::support::{built, function};

#[track_caller]
fn refused(construct: impl Construct, why: &str) {
    let error = built(construct).unwrap_err();
    assert!(error.contains(why), "{error}");
    assert!(error.starts_with(file!()), "{error}");
    assert_eq!(error.lines().count(), 1, "{error}");
}

#[test]
fn a_network_has_room_for_its_subnets() {
    let why = "128 to 65,536 addresses";
    refused(Vpc::new(Nat::One).addresses("10.0.0.0/8"), why);
    refused(Vpc::new(Nat::None).addresses("10.0.0.0/26"), why);
    refused(Vpc::isolated().addresses("10.0.0.0"), why);
}

#[test]
fn memory_on_fargate_goes_with_the_processor() {
    let image = || Image::public("public.ecr.aws/docker/library/busybox:1.37");
    let why = "has no memory of 8192 MiB, but of 512, 1024 or 2048 MiB";
    refused(FargateTask::new(image(), Cpu::Quarter, gibibytes(8)), why);
    refused(BatchJob::new(image(), Cpu::Quarter, gibibytes(8)), why);
}

#[test]
fn a_range_of_capacity_has_its_least_first() {
    let (least, most) = (10, 5);
    let table = Table::new(Attribute::text("id")).provisioned(least..=most, 5);
    refused(table, "from 10 to 5 there is nothing");
}

#[test]
fn parquet_is_not_compressed_once_more() {
    #[derive(Construct)]
    struct Clicks {
        lake: Bucket,
        database: GlueDatabase,
        table: GlueTable,
        delivery: DeliveryStream,
    }
    let clicks = construct!(Clicks {
        lake: Bucket::new(),
        database: GlueDatabase::new("clicks"),
        table: GlueTable::parquet(
            &database,
            "clicks",
            lake.at("clicks/"),
            [Column::string("id")]
        ),
        delivery: DeliveryStream::new(&lake)
            .compressed(Compression::Gzip)
            .parquet(&table),
    });
    refused(clicks, "Parquet is compressed already");
}

#[test]
fn times_are_what_the_service_counts() {
    refused(LogGroup::new(days(31)), "`31`");
    refused(
        Stream::new().retention(minutes(90)),
        "no whole number of hours",
    );
}

#[test]
fn a_path_is_one() {
    let of = |path: &'static str| {
        let function = function();
        let api = HttpApi::new().route(Method::Get, path, &function);
        One { function, api }
    };
    refused(of("orders"), "does not start with a slash");
    refused(
        of("/orders//1"),
        "a segment of the path `/orders//1` is empty",
    );
    refused(
        of("/orders/{id"),
        "the segment `{id` is neither a word nor a variable",
    );
    refused(of("/{all+}/1"), "`{all+}` takes all that comes after it");
}

#[test]
fn a_route_is_there_once() {
    let function = function();
    let api = HttpApi::new()
        .route(Method::Get, "/", &function)
        .route(Method::Get, "/", &function);
    refused(One { function, api }, "has a route for `GET /` already");
}

#[derive(Construct)]
struct One {
    function: Function,
    api: HttpApi,
}

#[test]
fn a_queue_in_order_hears_of_a_topic_in_order_only() {
    #[derive(Construct)]
    struct Signals {
        hub: Topic,
        jobs: FifoQueue,
        told: Subscription,
    }
    refused(
        construct!(Signals {
            hub: Topic::new(),
            jobs: Queue::fifo().deduplicated_by_content(),
            told: Subscription::queue(&hub, &jobs),
        }),
        "is first-in-first-out, ",
    );
}

#[test]
fn what_a_queue_in_order_gets_has_a_group() {
    #[derive(Construct)]
    struct Ticks {
        jobs: FifoQueue,
        rule: Rule,
    }
    refused(
        construct!(Ticks {
            jobs: Queue::fifo().deduplicated_by_content(),
            rule: Rule::schedule(every(minutes(5))).target(&jobs),
        }),
        "is first-in-first-out, ",
    );
}

#[test]
fn a_route_of_a_rest_api_is_there_once() {
    #[derive(Construct)]
    struct Two {
        function: Function,
        api: RestApi,
    }
    let function = function();
    let api = RestApi::new()
        .route(Method::Get, "/", &function)
        .route(Method::Get, "/", &function);
    refused(Two { function, api }, "has a route for `GET /` already");
}

#[test]
fn an_operation_is_one_and_has_what_it_takes() {
    #[track_caller]
    fn call(call: impl Integration, why: &str) {
        refused(
            StateMachine::new(states!(call: Task { call: call, end: true })),
            why,
        );
    }
    let misspelt = "dynamodb:updateTimetoLive";
    call(
        sdk::call(misspelt),
        "`dynamodb` has no operation `updateTimetoLive`: did you mean `dynamodb:updateTimeToLive`?",
    );
    let by_its_prefix = "states:startExecution";
    call(
        sdk::call(by_its_prefix),
        "there is no service `states` in AWS's SDK: did you mean `sfn:startExecution`?",
    );
    call(
        sdk::call("dynamodb:updateTimeToLive"),
        "`dynamodb:updateTimeToLive` acts on a resource (`table`): say on which by `.on(…)`",
    );
    call(
        sdk::call("s3:copyObject").on("*"),
        "`s3:copyObject` takes `s3:GetObject`, too: add it by",
    );
    call(
        sdk::call("lambda:createFunction").on("*"),
        "`lambda:createFunction` takes `iam:PassRole`, too",
    );
    call(
        sdk::call("dynamodb:executeStatement"),
        "`dynamodb:PartiQLUpdate` the operation `dynamodb:executeStatement` takes depends on what it is handed",
    );
    call(
        sdk::call("kinesis:createQueue"),
        "it is not known which permissions `kinesis:createQueue` takes",
    );
}
