//! What each task takes of its machine's role, and what it is handed.

use infrastruct::{Construct, IntoConstruct, aws, construct, json, sub};
use infrastruct_constructs::task::{
    Integration, athena, batch, dynamodb, ecs, emr_serverless, events, http, lambda, path, sdk,
    sns, sqs, token,
};
use infrastruct_constructs::{
    Attribute, BatchJob, BatchQueue, Bucket, Cluster, Code, Cpu, EmrApplication, ExistingQueue,
    ExistingTopic, FargateTask, Function, Grant, Image, Key, Nat, Queue, Role, Runtime,
    StateMachine, Table, Topic, Vpc, WorkGroup, mebibytes, states,
};
use serde_json::Value;

use crate::support::{statements, template};

#[derive(Construct)]
struct Case<C: Construct> {
    of: C,
    machine: StateMachine,
}

/// The statements of the role of a machine with this one task: actions, and on what.
#[track_caller]
fn permissions<C>(of: C, task: impl Integration) -> Vec<String>
where
    C: Construct + IntoConstruct<Construct = C>,
{
    let template = template(construct!(Case {
        of: of,
        machine: StateMachine::new(states!(
            only: Task { call: task, end: true },
        )),
    }));
    let statements = statements(&template, "MachineRolePolicy");
    let shown = |value: &Value| value.to_string().replace('"', "");
    let each = statements.iter().map(|statement| {
        let condition = statement.get("Condition").map(shown);
        let condition = condition.map(|condition| format!(" when {condition}"));
        format!(
            "{} on {}{}",
            shown(&statement["Action"]),
            shown(&statement["Resource"]),
            condition.unwrap_or_default()
        )
    });
    each.collect()
}

fn function() -> Function {
    let code = Code::inline("def handler(event, context): pass");
    Function::new(Runtime::PYTHON_3_13, "index.handler", code)
}

#[derive(Construct)]
struct Encrypted {
    key: Key,
    table: Table,
}

#[derive(Construct)]
struct Reports {
    results: Bucket,
    group: WorkGroup,
}

#[derive(Construct)]
struct Fargate {
    network: Vpc,
    cluster: Cluster,
    task: FargateTask,
}

#[derive(Construct)]
struct Batch {
    network: Vpc,
    queue: BatchQueue,
    job: BatchJob,
}

fn busybox() -> Image {
    Image::public("public.ecr.aws/docker/library/busybox:1.37")
}

const EVENTS: &str = "[events:DescribeRule,events:PutRule,events:PutTargets] on {Fn::Sub:arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/StepFunctionsGetEventsFor";

#[test]
fn functions() {
    let invoke = ["lambda:InvokeFunction on [{Fn::GetAtt:[Of,Arn]},{Fn::Sub:${Of.Arn}:*}]"];
    let of = function();
    assert_eq!(permissions(of.clone(), &of), invoke);
    let of = function();
    assert_eq!(
        permissions(of.clone(), lambda::invoke(&of, path("$"))),
        invoke
    );
    let of = function();
    let waits = lambda::invoke(&of, json!({ "token": token() })).wait_for_token();
    assert_eq!(permissions(of.clone(), waits), invoke);
}

#[test]
fn messages() {
    let of = Queue::fifo();
    let send = sqs::send(&of, "now").with("MessageGroupId", "all");
    assert_eq!(
        permissions(of.clone(), send),
        ["sqs:SendMessage on {Fn::GetAtt:[Of,Arn]}"]
    );
    let queue = ExistingQueue::new("arn:aws:sqs:eu-central-1:111122223333:jobs");
    assert_eq!(
        permissions(Topic::new(), sqs::send(&queue, "now")),
        ["sqs:SendMessage on arn:aws:sqs:eu-central-1:111122223333:jobs"]
    );
    let of = Topic::new();
    assert_eq!(
        permissions(of.clone(), sns::publish(&of, "now")),
        ["sns:Publish on {Fn::GetAtt:[Of,TopicArn]}"]
    );
    let hub = ExistingTopic::new("arn:aws:sns:eu-central-1:111122223333:hub");
    assert_eq!(
        permissions(Topic::new(), sns::publish(&hub, "now")),
        ["sns:Publish on arn:aws:sns:eu-central-1:111122223333:hub"]
    );
    let of = construct!(aws::events::EventBus { name: "orders" });
    assert_eq!(
        permissions(of, events::put(of, "shop", "Order placed", path("$"))),
        ["events:PutEvents on {Fn::GetAtt:[Of,Arn]}"]
    );
}

#[test]
fn items() {
    let key = json!({ "id": { "S": path("$.id") } });
    let of = Table::new(Attribute::text("id"));
    let on = |action: &str| [format!("dynamodb:{action} on {{Fn::GetAtt:[Of,Arn]}}")];
    assert_eq!(
        permissions(of.clone(), dynamodb::get(&of, &key)),
        on("GetItem")
    );
    let of = Table::new(Attribute::text("id"));
    assert_eq!(
        permissions(of.clone(), dynamodb::put(&of, &key)),
        on("PutItem")
    );
    let of = Table::new(Attribute::text("id"));
    let update = dynamodb::update(&of, &key, "REMOVE job");
    assert_eq!(permissions(of.clone(), update), on("UpdateItem"));
    let of = Table::new(Attribute::text("id"));
    assert_eq!(
        permissions(of.clone(), dynamodb::delete(&of, &key)),
        on("DeleteItem")
    );

    let of = construct!(Encrypted {
        key: Key::new(),
        table: Table::new(Attribute::text("id")).encrypted_with(&key),
    });
    let get = dynamodb::get(&of.table, key);
    assert_eq!(
        permissions(of, get),
        [
            "dynamodb:GetItem on {Fn::GetAtt:[OfTable,Arn]}",
            "[kms:Decrypt,kms:DescribeKey] on {Fn::GetAtt:[OfKey,Arn]} when {StringEquals:{kms:ViaService:{Fn::Sub:dynamodb.${AWS::Region}.amazonaws.com}}}",
        ]
    );
}

#[test]
fn jobs() {
    let of = EmrApplication::spark("emr-7.9.0");
    let driver = json!({ "SparkSubmit": { "EntryPoint": "s3://jobs/enrich.py" } });
    let run = emr_serverless::run(&of, driver);
    assert_eq!(
        permissions(of, run),
        [
            "emr-serverless:StartJobRun on {Fn::GetAtt:[Of,Arn]}".to_owned(),
            "iam:PassRole on {Fn::GetAtt:[OfRole,Arn]} when {StringEquals:{iam:PassedToService:emr-serverless.amazonaws.com}}".to_owned(),
            "[emr-serverless:CancelJobRun,emr-serverless:GetJobRun] on {Fn::Sub:${Of.Arn}/jobruns/*}".to_owned(),
            format!("{EVENTS}EMRServerlessJobRule}}"),
        ]
    );

    let of = construct!(Reports {
        results: Bucket::new(),
        group: WorkGroup::new("reports", results.at("athena/")),
    });
    let query = athena::query("SELECT 1", &of.group);
    let allowed = permissions(of, query);
    assert_eq!(
        allowed[..2],
        [
            "[athena:GetQueryExecution,athena:StartQueryExecution,athena:StopQueryExecution] on {Fn::Sub:arn:${AWS::Partition}:athena:${AWS::Region}:${AWS::AccountId}:workgroup/${OfGroup}}",
            "athena:GetDataCatalog on {Fn::Sub:arn:${AWS::Partition}:athena:${AWS::Region}:${AWS::AccountId}:datacatalog/AwsDataCatalog}",
        ]
    );
    assert!(allowed[2..].iter().all(|allowed| allowed.contains("s3:")));
}

#[test]
fn containers() {
    let fargate = || {
        construct!(Fargate {
            network: Vpc::new(Nat::None),
            cluster: Cluster::new(),
            task: FargateTask::new(busybox(), Cpu::Quarter, mebibytes(512)),
        })
    };
    let of = fargate();
    let run = ecs::run(&of.cluster, &of.task, &of.network);
    let started = [
        "ecs:RunTask on {Fn::GetAtt:[OfTask,TaskDefinitionArn]} when {ArnEquals:{ecs:cluster:{Fn::GetAtt:[OfCluster,Arn]}}}".to_owned(),
        "iam:PassRole on [{Fn::GetAtt:[OfTaskRole,Arn]},{Fn::GetAtt:[OfTaskExecutionRole,Arn]}] when {StringEquals:{iam:PassedToService:ecs-tasks.amazonaws.com}}".to_owned(),
    ];
    let waited = [
        "[ecs:DescribeTasks,ecs:StopTask] on {Fn::Sub:arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:task/${OfCluster}/*}".to_owned(),
        format!("{EVENTS}ECSTaskRule}}"),
    ];
    assert_eq!(permissions(of, run), [started.clone(), waited].concat());
    let of = fargate();
    let start = ecs::start(&of.cluster, &of.task, &of.network);
    assert_eq!(permissions(of, start), started);
}

#[test]
fn batches() {
    let network = Vpc::new(Nat::One);
    let of = construct!(Batch {
        queue: BatchQueue::fargate(&network),
        network: network,
        job: BatchJob::new(busybox(), Cpu::Quarter, mebibytes(512)),
    });
    let run = batch::run("enrich", &of.queue, &of.job);
    let allowed = permissions(of, run);
    assert_eq!(allowed.len(), 4);
    assert!(allowed[0].starts_with("batch:SubmitJob on [{"));
    assert_eq!(allowed[3], format!("{EVENTS}BatchJobsRule}}"));
}

#[test]
fn anything_else() {
    let connection = construct!(aws::events::Connection {
        authorization_type: "API_KEY",
        auth_parameters: AuthParameters {
            api_key_auth_parameters: ApiKeyAuthParameters {
                api_key_name: "key",
                api_key_value: infrastruct::dynamic::secret("payments"),
            },
        },
    });
    let pay = http::call("POST", "https://api.example.com/payments", connection);
    assert_eq!(
        permissions(connection, pay),
        [
            "states:InvokeHTTPEndpoint on {Fn::Sub:arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:*} when {StringEquals:{states:HTTPEndpoint:https://api.example.com/payments,states:HTTPMethod:POST}}",
            "events:RetrieveConnectionCredentials on {Fn::GetAtt:[Of,Arn]}",
            "[secretsmanager:DescribeSecret,secretsmanager:GetSecretValue] on {Fn::GetAtt:[Of,SecretArn]}",
        ]
    );
}

#[test]
fn an_operation_takes_the_actions_of_its_name_or_of_another_one() {
    let list = sdk::call("s3:listBuckets");
    assert_eq!(
        permissions(Topic::new(), list),
        ["s3:ListAllMyBuckets on *"]
    );
    let table = Table::new(Attribute::text("id"));
    let expire = sdk::call("dynamodb:updateTimeToLive").on(table.arn());
    assert_eq!(
        permissions(table, expire),
        ["dynamodb:UpdateTimeToLive on {Fn::GetAtt:[Of,Arn]}"]
    );
    let table = Table::new(Attribute::text("id"));
    let read = sdk::call("dynamodb:transactGetItems")
        .on(table.arn())
        .on("arn:aws:dynamodb:eu-central-1:111122223333:table/others");
    assert_eq!(
        permissions(table, read),
        [
            "dynamodb:GetItem on [{Fn::GetAtt:[Of,Arn]},arn:aws:dynamodb:eu-central-1:111122223333:table/others]"
        ]
    );
}

/// The source of a copy is another object than its target, and a role that is handed on is none of the two.
#[test]
fn what_an_operation_takes_beside_is_granted_beside() {
    let archive = Bucket::new();
    let copy = sdk::call("s3:copyObject")
        .on(sub!("{}/copies/*", archive.arn()))
        .needs(archive.read("inbox/*"));
    let granted = permissions(archive, copy);
    assert_eq!(granted[0], "s3:PutObject on {Fn::Sub:${Of.Arn}/copies/*}");
    assert!(granted[1].contains("s3:GetObject"), "{granted:?}");

    let role = Role::assumed_by("lambda.amazonaws.com");
    let create = sdk::call("lambda:createFunction")
        .on("*")
        .needs(Grant::to(["iam:PassRole"]).on(role.arn()));
    assert_eq!(
        permissions(role, create),
        [
            "lambda:CreateFunction on *",
            "iam:PassRole on {Fn::GetAtt:[Of,Arn]}"
        ]
    );
}

#[test]
fn a_distributed_map_starts_executions_of_its_own_machine() {
    #[derive(Construct)]
    struct Alone {
        machine: StateMachine,
    }
    let template = template(construct!(Alone {
        machine: StateMachine::new(states!(
            each: Map {
                items_path: "$.orders",
                item_processor: states!(
                    processor_config: ProcessorConfig { mode: "DISTRIBUTED", execution_type: "STANDARD" },
                    weigh: Wait { seconds: 1, end: true },
                ),
                end: true,
            },
        )),
    }));
    let allowed = statements(&template, "MachineMapPolicy");
    assert_eq!(allowed[0]["Action"], "states:StartExecution");
    assert_eq!(allowed.len(), 2);
    assert!(template["Resources"]["Machine"].get("DependsOn").is_none());
}
