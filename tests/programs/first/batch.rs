//! AWS Batch and Amazon EMR Serverless: jobs that run when they are wanted.

use infrastruct::{App, Id, Json, List, Output, Parameter, Value, aws, json, pseudo, stack, sub};

pub(super) const PAGE: &str = "batch/latest/userguide/Batch_GetStarted.html";

fn trust(services: &[&str]) -> Value<Json> {
    json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Principal": { "Service": services },
            "Action": "sts:AssumeRole",
        }],
    })
}

pub(super) fn app() -> App {
    let jobs = stack!(Jobs {
        vpc: Parameter::<Id<aws::ec2::VPC>>::new(),
        subnets: Parameter::<List<Id<aws::ec2::Subnet>>>::new(),
        max_cpus: Parameter::integer().default(64),
        network: aws::ec2::SecurityGroup {
            group_description: "jobs",
            vpc_id: &vpc,
        },
        execution: aws::iam::Role {
            assume_role_policy_document: trust(&["ecs-tasks.amazonaws.com"]),
            managed_policy_arns: [sub!(
                "arn:{AWS::Partition}:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
            )],
        },
        job_role: aws::iam::Role {
            assume_role_policy_document: trust(&["ecs-tasks.amazonaws.com"]),
        },
        server: aws::iam::Role {
            assume_role_policy_document: trust(&["ec2.amazonaws.com"]),
            managed_policy_arns: [
                "arn:aws:iam::aws:policy/service-role/AmazonEC2ContainerServiceforEC2Role",
            ],
        },
        profile: aws::iam::InstanceProfile { roles: [server] },
        fargate: aws::batch::ComputeEnvironment {
            compute_environment_name: "fargate",
            r#type: "MANAGED",
            state: "ENABLED",
            compute_resources: ComputeResources {
                r#type: "FARGATE",
                maxv_cpus: &max_cpus,
                subnets: &subnets,
                security_group_ids: [network],
            },
            tags: [("team", "data")],
        },
        spot: aws::batch::ComputeEnvironment {
            r#type: "MANAGED",
            replace_compute_environment: false,
            compute_resources: ComputeResources {
                r#type: "SPOT",
                allocation_strategy: "SPOT_PRICE_CAPACITY_OPTIMIZED",
                minv_cpus: 0,
                maxv_cpus: 256,
                desiredv_cpus: 0,
                instance_types: ["optimal"],
                instance_role: profile,
                subnets: &subnets,
                security_group_ids: [network],
                ec2_configuration: [Ec2ConfigurationObject {
                    image_type: "ECS_AL2023"
                }],
                launch_template: LaunchTemplateSpecification {
                    launch_template_id: template,
                    version: "$Latest",
                },
                tags: [("Name", "batch")],
            },
            update_policy: UpdatePolicy {
                terminate_jobs_on_update: false,
                job_execution_timeout_minutes: 30,
            },
        },
        template: aws::ec2::LaunchTemplate {
            launch_template_data: LaunchTemplateData {
                block_device_mappings: [BlockDeviceMapping {
                    device_name: "/dev/xvda",
                    ebs: Ebs {
                        volume_size: 100,
                        volume_type: "gp3",
                    },
                }],
            },
        },
        fair: aws::batch::SchedulingPolicy {
            fairshare_policy: FairsharePolicy {
                compute_reservation: 10,
                share_decay_seconds: 3600,
                share_distribution: [ShareAttributes {
                    share_identifier: "reports",
                    weight_factor: 0.5,
                }],
            },
        },
        queue: aws::batch::JobQueue {
            job_queue_name: "jobs",
            priority: 10,
            state: "ENABLED",
            scheduling_policy_arn: fair,
            compute_environment_order: [ComputeEnvironmentOrder {
                order: 1,
                compute_environment: fargate,
            },],
            job_state_time_limit_actions: [JobStateTimeLimitAction {
                state: "RUNNABLE",
                reason: "MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT",
                max_time_seconds: 600,
                action: "CANCEL",
            }],
        },
        slow: aws::batch::JobQueue {
            priority: 1,
            compute_environment_order: [ComputeEnvironmentOrder {
                order: 1,
                compute_environment: spot,
            }],
        },
        logs: aws::logs::LogGroup {
            retention_in_days: 14
        },
        secret: aws::secretsmanager::Secret {},
        report: aws::batch::JobDefinition {
            job_definition_name: "report",
            r#type: "container",
            platform_capabilities: ["FARGATE"],
            propagate_tags: true,
            parameters: [("day", "today")],
            container_properties: ContainerProperties {
                image: sub!("{AWS::AccountId}.dkr.ecr.{AWS::Region}.amazonaws.com/report:latest"),
                command: ["report", "--day", "Ref::day"],
                job_role_arn: job_role,
                execution_role_arn: execution,
                resource_requirements: [("VCPU", 1), ("MEMORY", 2048)].map(|(kind, value)| {
                    ResourceRequirement {
                        r#type: kind,
                        value: value,
                    }
                }),
                environment: [Environment {
                    name: "BUCKET",
                    value: results.bucket_name(),
                }],
                secrets: [Secret {
                    name: "PASSWORD",
                    value_from: secret,
                }],
                log_configuration: LogConfiguration {
                    log_driver: "awslogs",
                    options: [("awslogs-group", logs.log_group_name())],
                },
                network_configuration: NetworkConfiguration {
                    assign_public_ip: "ENABLED",
                },
                runtime_platform: RuntimePlatform {
                    cpu_architecture: "ARM64",
                    operating_system_family: "LINUX",
                },
                ephemeral_storage: EphemeralStorage { size_in_gib: 30 },
                readonly_root_filesystem: true,
            },
            retry_strategy: RetryStrategy {
                attempts: 3,
                evaluate_on_exit: [EvaluateOnExit {
                    action: "RETRY",
                    on_reason: "Host EC2*",
                }],
            },
            timeout: JobTimeout {
                attempt_duration_seconds: 3600,
            },
        },
        array: aws::batch::JobDefinition {
            r#type: "container",
            container_properties: ContainerProperties {
                image: "public.ecr.aws/amazonlinux/amazonlinux:latest",
                vcpus: 2,
                memory: 4096,
                privileged: false,
                ulimits: [Ulimit {
                    name: "nofile",
                    soft_limit: 1024,
                    hard_limit: 4096,
                }],
                volumes: [Volume {
                    name: "scratch",
                    host: Host {
                        source_path: "/scratch"
                    },
                }],
                mount_points: [MountPoint {
                    source_volume: "scratch",
                    container_path: "/scratch",
                }],
            },
        },
        starter: aws::iam::Role {
            assume_role_policy_document: trust(&["events.amazonaws.com", "states.amazonaws.com"]),
            policies: [Policy {
                policy_name: "wiring",
                policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [{ "Effect": "Allow", "Action": ["batch:SubmitJob"], "Resource": "*" }],
                }),
            }],
        },
        nightly: aws::events::Rule {
            schedule_expression: "cron(0 3 * * ? *)",
            targets: [Target {
                id: "report",
                arn: queue,
                role_arn: starter,
                batch_parameters: BatchParameters {
                    job_definition: report,
                    job_name: "nightly",
                    array_properties: BatchArrayProperties { size: 10 },
                    retry_strategy: BatchRetryStrategy { attempts: 2 },
                },
            }],
        },
        failed: aws::events::Rule {
            event_pattern: json!({
                "source": ["aws.batch"],
                "detail-type": ["Batch Job State Change"],
                "detail": { "status": ["FAILED"], "jobQueue": [queue.job_queue_arn()] },
            }),
            targets: [Target {
                id: "topic",
                arn: alerts,
            }],
        },
        alerts_policy: aws::sns::TopicPolicy {
            topics: [alerts],
            policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{ "Effect": "Allow", "Principal": { "Service": ["events.amazonaws.com"] }, "Action": "sns:Publish", "Resource": alerts.topic_arn() }],
            }),
        },
        alerts: aws::sns::Topic {},
        results: aws::s3::Bucket {},
        spark: aws::emrserverless::Application {
            name: "spark",
            r#type: "SPARK",
            release_label: "emr-7.5.0",
            architecture: "ARM64",
            initial_capacity: [
                InitialCapacityConfigKeyValuePair {
                    key: "Driver",
                    value: InitialCapacityConfig {
                        worker_count: 1,
                        worker_configuration: WorkerConfiguration {
                            cpu: "2vCPU",
                            memory: "4GB",
                            disk: "20GB",
                        },
                    },
                },
                InitialCapacityConfigKeyValuePair {
                    key: "Executor",
                    value: InitialCapacityConfig {
                        worker_count: 2,
                        worker_configuration: WorkerConfiguration {
                            cpu: "4vCPU",
                            memory: "8GB",
                        },
                    },
                },
            ],
            maximum_capacity: MaximumAllowedResources {
                cpu: "200vCPU",
                memory: "400GB",
            },
            auto_start_configuration: AutoStartConfiguration { enabled: true },
            auto_stop_configuration: AutoStopConfiguration {
                enabled: true,
                idle_timeout_minutes: 15,
            },
            network_configuration: NetworkConfiguration {
                subnet_ids: &subnets,
                security_group_ids: [network],
            },
            monitoring_configuration: MonitoringConfiguration {
                s3_monitoring_configuration: S3MonitoringConfiguration {
                    log_uri: sub!("s3://{}/logs/", results.bucket_name()),
                },
                cloud_watch_logging_configuration: CloudWatchLoggingConfiguration {
                    enabled: true,
                    log_group_name: logs,
                },
            },
            tags: [("team", "data")],
        },
        spark_role: aws::iam::Role {
            assume_role_policy_document: trust(&["emr-serverless.amazonaws.com"]),
            policies: [Policy {
                policy_name: "data",
                policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [{
                        "Effect": "Allow",
                        "Action": ["s3:GetObject", "s3:PutObject", "s3:ListBucket"],
                        "Resource": [results.arn(), sub!("{}/*", results.arn())],
                    }],
                }),
            }],
        },
        machine: aws::stepfunctions::StateMachine {
            role_arn: starter,
            definition: json!({
                "StartAt": "Job",
                "States": {
                    "Job": {
                        "Type": "Task",
                        "Resource": "arn:aws:states:::emr-serverless:startJobRun.sync",
                        "Parameters": {
                            "ApplicationId": spark.application_id(),
                            "ExecutionRoleArn": spark_role.arn(),
                            "JobDriver": {
                                "SparkSubmit": {
                                    "EntryPoint": sub!("s3://{}/job.py", results.bucket_name()),
                                },
                            },
                        },
                        "End": true,
                    },
                },
            }),
        },

        queue_arn: Output::new(queue.job_queue_arn()),
        definition_arn: Output::new(report.job_definition_arn()),
        application_id: Output::new(spark.application_id()).export("spark"),
        application_arn: Output::new(spark.arn()),
        region: Output::new(pseudo::region()),
    });
    App::new().stack(jobs)
}
