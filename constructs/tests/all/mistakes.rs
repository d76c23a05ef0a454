//! Mistakes that pieces find, told at the line that made them.

use infrastruct::{Construct, aws, construct, properties};
use infrastruct_constructs::{
    Attribute, BatchJob, Bucket, Column, Compression, Cpu, DeliveryStream, FargateTask, FifoQueue,
    Function, GlueDatabase, GlueTable, HttpApi, Image, LogGroup, Method, Nat, Queue, RestApi, Rule,
    StateMachine, Statement, Stream, Subscription, Table, Topic, Vpc, days, every, gibibytes,
    minutes, states,
    task::{Integration, dynamodb, sdk},
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
fn what_is_in_the_keys_of_objects_is_no_column_as_well() {
    #[derive(Construct)]
    struct Shop {
        lake: Bucket,
        database: GlueDatabase,
        orders: GlueTable,
    }
    let shop = construct!(Shop {
        lake: Bucket::new(),
        database: GlueDatabase::new("shop"),
        orders: GlueTable::json(
            &database,
            "orders",
            lake.at("orders/"),
            [Column::string("id"), Column::date("day")]
        )
        .partitioned([Column::date("day")]),
    });
    refused(shop, "`day` is a column of the table already");
}

#[test]
fn a_key_of_an_item_is_an_attribute_and_its_value() {
    #[derive(Construct)]
    struct Orders {
        orders: Table,
        machine: StateMachine,
    }
    let of = |key: &'static str| {
        construct!(Orders {
            orders: Table::new(Attribute::text("id")),
            machine: StateMachine::new(states!(
                find: Task { call: dynamodb::get(&orders, key), end: true },
            )),
        })
    };
    refused(of("$.id"), "`$.id` is no attribute with its value");
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

/// The build fails with one error, at a line of this file: what comes after it in a chain is not to blame.
#[track_caller]
fn refused_at(construct: impl Construct, line: u32, why: &str) {
    let error = built(construct).unwrap_err();
    let place = format!("{}:{line}:", file!());
    assert!(error.contains(why), "{error}");
    assert!(error.starts_with(&place), "{place} {error}");
    assert_eq!(error.lines().count(), 1, "{error}");
}

#[test]
fn routes_of_a_rest_api_are_told_at_their_lines() {
    #[derive(Construct)]
    struct Two {
        function: Function,
        api: RestApi,
    }
    let of = |api| Two {
        function: function(),
        api,
    };
    let function = function();
    let api = RestApi::new()
        .route(Method::Get, "/", &function)
        .route(Method::Get, "/", &function)
        .route(Method::Post, "/orders", &function);
    let api = Two { function, api };
    refused_at(api, line!() - 3, "has a route for `GET /` already");
    let other = of(RestApi::new());
    let api = RestApi::new()
        .route(Method::Get, "orders", &other.function)
        .route(Method::Post, "/orders", &other.function)
        .signed();
    let api = Two { api, ..other };
    refused_at(api, line!() - 4, "does not start with a slash");
}

#[test]
fn what_a_target_is_given_is_told_at_its_line() {
    #[derive(Construct)]
    struct Ticks {
        jobs: Queue,
        rule: Rule,
    }
    let jobs = Queue::new();
    let rule = Rule::schedule(every(minutes(5)))
        .target(&jobs)
        .retries(186, minutes(5))
        .input_path("$.detail")
        .disabled();
    refused_at(Ticks { jobs, rule }, line!() - 3, "186");
}

#[test]
fn a_statement_is_told_at_its_line() {
    let hub = Topic::new();
    let nobody = Statement::allow(["sns:Subscribe"]).by_accounts(["1234"]);
    hub.policy.add(nobody.on(hub.topic_arn()));
    let line = line!() - 1;
    let hub = hub.publishers(["111122223333"]);
    refused_at(hub, line, "`1234` is no number of an account");
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

#[test]
fn what_is_no_literal_gets_another_name_by_its_field() {
    #[derive(Construct)]
    struct Jobs {
        jobs: Queue,
        jobs_policy: Queue,
    }
    let jobs = construct!(Jobs {
        jobs: Queue::new().tls_only(),
        jobs_policy: Queue::new(),
    });
    let error = built(jobs).unwrap_err();
    assert!(error.contains("`JobsPolicy` is also that of"), "{error}");
    assert!(
        error.contains("help: rename one of their fields"),
        "{error}"
    );
}

#[test]
fn a_limit_of_a_function_needs_no_reason() {
    let error = built(function().timeout(minutes(20))).unwrap_err();
    assert!(error.ends_with("more than the maximum of 900"), "{error}");
}

#[test]
fn what_is_known_of_a_queue_need_not_be_said_again() {
    let queue = Queue::fifo();
    queue.apply(&properties!(aws::sqs::Queue {
        content_based_deduplication: true
    }));
    built(queue).unwrap();
    let queue = Queue::new();
    queue.apply(&properties!(aws::sqs::Queue {
        content_based_deduplication: true
    }));
    refused(queue, "because `fifo_queue` is not set");
}
