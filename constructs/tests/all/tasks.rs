//! What each task takes of its machine's role, and what it is handed.

use infrastruct::{Construct, IntoConstruct, Resource, aws, construct, json};
use infrastruct_constructs::task::{
    Integration, athena, batch, dynamodb, ecs, emr_serverless, events, http, lambda, path, sdk,
    sns, sqs, token,
};
use infrastruct_constructs::{
    Attribute, Code, ExistingQueue, ExistingTopic, Function, Grant, Key, Queue, Role, Runtime,
    StateMachine, Table, Topic, states,
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
struct Spark {
    role: Role,
    application: Resource<aws::emrserverless::Application>,
}

#[derive(Construct)]
struct Fargate {
    role: Role,
    cluster: Resource<aws::ecs::Cluster>,
    definition: Resource<aws::ecs::TaskDefinition>,
}

#[derive(Construct)]
struct Batch {
    environment: Resource<aws::batch::ComputeEnvironment>,
    queue: Resource<aws::batch::JobQueue>,
    definition: Resource<aws::batch::JobDefinition>,
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
    let of = construct!(Spark {
        role: Role::assumed_by("emr-serverless.amazonaws.com"),
        application: aws::emrserverless::Application {
            release_label: "emr-7.5.0",
            r#type: "Spark"
        },
    });
    let driver = json!({ "SparkSubmit": { "EntryPoint": "s3://jobs/enrich.py" } });
    let run = emr_serverless::run(of.application, &of.role, driver);
    assert_eq!(
        permissions(of, run),
        [
            "emr-serverless:StartJobRun on {Fn::GetAtt:[OfApplication,Arn]}".to_owned(),
            "[emr-serverless:CancelJobRun,emr-serverless:GetJobRun] on {Fn::Sub:${OfApplication.Arn}/jobruns/*}".to_owned(),
            "iam:PassRole on {Fn::GetAtt:[OfRole,Arn]} when {StringEquals:{iam:PassedToService:emr-serverless.amazonaws.com}}".to_owned(),
            format!("{EVENTS}EMRServerlessJobRule}}"),
        ]
    );

    let workgroup = construct!(aws::athena::WorkGroup { name: "reports" });
    assert_eq!(
        permissions(workgroup, athena::query("SELECT 1", workgroup)),
        [
            "[athena:GetQueryExecution,athena:StartQueryExecution,athena:StopQueryExecution] on {Fn::Sub:arn:${AWS::Partition}:athena:${AWS::Region}:${AWS::AccountId}:workgroup/${Of}}",
            "athena:GetDataCatalog on {Fn::Sub:arn:${AWS::Partition}:athena:${AWS::Region}:${AWS::AccountId}:datacatalog/AwsDataCatalog}",
        ]
    );
}

#[test]
fn containers() {
    let fargate = || {
        construct!(Fargate {
            role: Role::assumed_by("ecs-tasks.amazonaws.com"),
            cluster: aws::ecs::Cluster {},
            definition: aws::ecs::TaskDefinition {
                cpu: "256",
                memory: "512",
                network_mode: "awsvpc",
                requires_compatibilities: ["FARGATE"],
                task_role_arn: role.arn(),
                container_definitions: [ContainerDefinition {
                    name: "job",
                    image: "public.ecr.aws/docker/library/busybox:stable"
                }],
            },
        })
    };
    let subnets = ["subnet-0123456789abcdef0"];
    let of = fargate();
    let run = ecs::run(of.cluster, of.definition, [of.role.arn()], subnets);
    let started = [
        "ecs:RunTask on {Fn::GetAtt:[OfDefinition,TaskDefinitionArn]}".to_owned(),
        "iam:PassRole on {Fn::GetAtt:[OfRole,Arn]} when {StringEquals:{iam:PassedToService:ecs-tasks.amazonaws.com}}".to_owned(),
    ];
    let waited = [
        "[ecs:DescribeTasks,ecs:StopTask] on *".to_owned(),
        format!("{EVENTS}ECSTaskRule}}"),
    ];
    assert_eq!(permissions(of, run), [started.clone(), waited].concat());
    let of = fargate();
    let start = ecs::start(of.cluster, of.definition, [of.role.arn()], subnets);
    assert_eq!(permissions(of, start), started);
}

#[test]
fn batches() {
    let of = construct!(Batch {
        environment: aws::batch::ComputeEnvironment {
            r#type: "MANAGED",
            compute_resources: ComputeResources {
                r#type: "FARGATE",
                maxv_cpus: 4,
                subnets: ["subnet-0123456789abcdef0"],
                security_group_ids: ["sg-0123456789abcdef0"],
            },
        },
        queue: aws::batch::JobQueue {
            priority: 1,
            compute_environment_order: [ComputeEnvironmentOrder {
                order: 1,
                compute_environment: environment.compute_environment_arn()
            }],
        },
        definition: aws::batch::JobDefinition {
            r#type: "container",
            container_properties: ContainerProperties {
                image: "public.ecr.aws/docker/library/busybox:stable"
            },
        },
    });
    let (queue, definition) = (of.queue, of.definition);
    assert_eq!(
        permissions(of, batch::run("enrich", queue, definition)),
        [
            "batch:SubmitJob on [{Fn::GetAtt:[OfQueue,JobQueueArn]},{Fn::GetAtt:[OfDefinition,JobDefinitionArn]}]".to_owned(),
            "[batch:DescribeJobs,batch:TerminateJob] on *".to_owned(),
            format!("{EVENTS}BatchJobsRule}}"),
        ]
    );
}

#[test]
fn anything_else() {
    let list = Grant::to(["s3:ListAllMyBuckets"]).on("*");
    assert_eq!(
        permissions(Topic::new(), sdk::call("s3", "listBuckets", list)),
        ["s3:ListAllMyBuckets on *"]
    );
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
