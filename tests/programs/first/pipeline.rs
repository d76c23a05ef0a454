//! Amazon ECR, AWS CodeBuild and AWS CodePipeline: from a commit to an image to a deployment.

use infrastruct::{App, Json, Output, Parameter, Value, aws, json, pseudo, stack, sub};

pub(super) const PAGE: &str = "codepipeline/latest/userguide/getting-started-codepipeline.html";

const BUILD_SPEC: &str = "version: 0.2
phases:
  pre_build:
    commands:
      - aws ecr get-login-password | docker login --username AWS --password-stdin $REPOSITORY
  build:
    commands:
      - docker build -t $REPOSITORY:latest .
      - docker push $REPOSITORY:latest
artifacts:
  files: imagedefinitions.json
";

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
    let delivery = stack!(Delivery {
        repository: Parameter::text().default("example/shop"),
        images: aws::ecr::Repository {
            repository_name: "shop/web",
            image_tag_mutability: "IMMUTABLE",
            image_scanning_configuration: ImageScanningConfiguration { scan_on_push: true },
            encryption_configuration: EncryptionConfiguration {
                encryption_type: "AES256",
            },
            empty_on_delete: true,
            lifecycle_policy: LifecyclePolicy {
                lifecycle_policy_text: r#"{"rules":[{"rulePriority":1,"selection":{"tagStatus":"untagged","countType":"sinceImagePushed","countUnit":"days","countNumber":14},"action":{"type":"expire"}}]}"#,
            },
            repository_policy_text: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Sid": "pull",
                    "Effect": "Allow",
                    "Principal": { "AWS": "arn:aws:iam::111122223333:root" },
                    "Action": ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
                }],
            }),
            tags: [("team", "shop")],
        },
        cache: aws::ecr::PullThroughCacheRule {
            ecr_repository_prefix: "public",
            upstream_registry_url: "public.ecr.aws",
        },
        scanning: aws::ecr::RegistryScanningConfiguration {
            scan_type: "BASIC",
            rules: [ScanningRule {
                scan_frequency: "SCAN_ON_PUSH",
                repository_filters: [RepositoryFilter {
                    filter: "*",
                    filter_type: "WILDCARD",
                }],
            }],
        },
        copies: aws::ecr::ReplicationConfiguration {
            replication_configuration: ReplicationConfiguration {
                rules: [ReplicationRule {
                    destinations: [ReplicationDestination {
                        region: "eu-west-1",
                        registry_id: pseudo::account_id(),
                    }],
                }],
            },
        },
        artifacts: aws::s3::Bucket {
            versioning_configuration: VersioningConfiguration { status: "Enabled" },
        },
        builder: aws::iam::Role {
            assume_role_policy_document: trust(&["codebuild.amazonaws.com"]),
            policies: [Policy {
                policy_name: "build",
                policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [
                        {
                            "Effect": "Allow",
                            "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
                            "Resource": sub!("{}:*", logs.arn()),
                        },
                        { "Effect": "Allow", "Action": "ecr:*", "Resource": images.arn() },
                        {
                            "Effect": "Allow",
                            "Action": ["s3:GetObject", "s3:PutObject"],
                            "Resource": sub!("{}/*", artifacts.arn()),
                        },
                    ],
                }),
            }],
        },
        logs: aws::logs::LogGroup {
            retention_in_days: 30
        },
        connection: aws::codeconnections::Connection {
            connection_name: "github",
            provider_type: "GitHub",
        },
        build: aws::codebuild::Project {
            name: "shop",
            description: "builds the image",
            service_role: builder,
            source: Source {
                r#type: "CODEPIPELINE",
                build_spec: BUILD_SPEC,
            },
            artifacts: Artifacts {
                r#type: "CODEPIPELINE",
            },
            environment: Environment {
                r#type: "LINUX_CONTAINER",
                compute_type: "BUILD_GENERAL1_SMALL",
                image: "aws/codebuild/amazonlinux2-x86_64-standard:5.0",
                privileged_mode: true,
                environment_variables: [
                    EnvironmentVariable {
                        name: "REPOSITORY",
                        value: images.repository_uri(),
                    },
                    EnvironmentVariable {
                        name: "TOKEN",
                        r#type: "SECRETS_MANAGER",
                        value: token.id(),
                    },
                ],
            },
            cache: ProjectCache {
                r#type: "LOCAL",
                modes: ["LOCAL_DOCKER_LAYER_CACHE"],
            },
            logs_config: LogsConfig {
                cloud_watch_logs: CloudWatchLogsConfig {
                    status: "ENABLED",
                    group_name: logs,
                },
            },
            timeout_in_minutes: 30,
            queued_timeout_in_minutes: 60,
            concurrent_build_limit: 2,
            encryption_key: key,
            tags: [("team", "shop")],
        },
        checks: aws::codebuild::Project {
            service_role: builder,
            source: Source {
                r#type: "GITHUB",
                location: "https://github.com/example/shop.git",
                git_clone_depth: 1,
                report_build_status: true,
            },
            artifacts: Artifacts {
                r#type: "NO_ARTIFACTS"
            },
            environment: Environment {
                r#type: "ARM_CONTAINER",
                compute_type: "BUILD_GENERAL1_SMALL",
                image: "aws/codebuild/amazonlinux-aarch64-standard:3.0",
            },
            triggers: ProjectTriggers {
                webhook: true,
                filter_groups: [[
                    WebhookFilter {
                        r#type: "EVENT",
                        pattern: "PULL_REQUEST_CREATED,PULL_REQUEST_UPDATED",
                    },
                    WebhookFilter {
                        r#type: "BASE_REF",
                        pattern: "^refs/heads/main$",
                    },
                ]],
            },
            badge_enabled: true,
        },
        reports: aws::codebuild::ReportGroup {
            r#type: "TEST",
            export_config: ReportExportConfig {
                export_config_type: "NO_EXPORT",
            },
        },
        token: aws::secretsmanager::Secret {},
        key: aws::kms::Key {},
        deployer: aws::iam::Role {
            assume_role_policy_document: trust(&["codepipeline.amazonaws.com", "codedeploy.amazonaws.com", "events.amazonaws.com"]),
            policies: [Policy {
                policy_name: "wiring",
                policy_document: json!({
                    "Version": "2012-10-17",
                    "Statement": [{ "Effect": "Allow", "Action": ["codebuild:StartBuild"], "Resource": "*" }],
                }),
            }],
        },
        pipeline: aws::codepipeline::Pipeline {
            name: "shop",
            pipeline_type: "V2",
            execution_mode: "QUEUED",
            role_arn: deployer,
            restart_execution_on_update: true,
            artifact_store: ArtifactStore {
                r#type: "S3",
                location: artifacts,
                encryption_key: EncryptionKey {
                    r#type: "KMS",
                    id: key,
                },
            },
            variables: [VariableDeclaration {
                name: "STAGE",
                default_value: "test",
            }],
            triggers: [PipelineTriggerDeclaration {
                provider_type: "CodeStarSourceConnection",
                git_configuration: GitConfiguration {
                    source_action_name: "Commit",
                    push: [GitPushFilter {
                        branches: GitBranchFilterCriteria { includes: ["main"] },
                    }],
                },
            }],
            stages: [
                StageDeclaration {
                    name: "Source",
                    actions: [ActionDeclaration {
                        name: "Commit",
                        action_type_id: ActionTypeId {
                            category: "Source",
                            owner: "AWS",
                            provider: "CodeStarSourceConnection",
                            version: 1,
                        },
                        configuration: json!({
                            "ConnectionArn": connection.connection_arn(),
                            "FullRepositoryId": &repository,
                            "BranchName": "main",
                        }),
                        output_artifacts: [OutputArtifact { name: "source" }],
                        run_order: 1,
                    }],
                },
                StageDeclaration {
                    name: "Build",
                    actions: [ActionDeclaration {
                        name: "Image",
                        action_type_id: ActionTypeId {
                            category: "Build",
                            owner: "AWS",
                            provider: "CodeBuild",
                            version: 1,
                        },
                        configuration: json!({ "ProjectName": build.name() }),
                        input_artifacts: [InputArtifact { name: "source" }],
                        output_artifacts: [OutputArtifact { name: "image" }],
                        namespace: "Build",
                    }],
                },
                StageDeclaration {
                    name: "Approve",
                    actions: [ActionDeclaration {
                        name: "Person",
                        action_type_id: ActionTypeId {
                            category: "Approval",
                            owner: "AWS",
                            provider: "Manual",
                            version: "1",
                        },
                        configuration: json!({ "NotificationArn": topic.topic_arn() }),
                    }],
                },
                StageDeclaration {
                    name: "Deploy",
                    actions: [ActionDeclaration {
                        name: "Service",
                        action_type_id: ActionTypeId {
                            category: "Deploy",
                            owner: "AWS",
                            provider: "ECS",
                            version: 1,
                        },
                        configuration: json!({
                            "ClusterName": "apps",
                            "ServiceName": "web",
                            "FileName": "imagedefinitions.json",
                        }),
                        input_artifacts: [InputArtifact { name: "image" }],
                        region: pseudo::region(),
                    }],
                },
            ],
        },
        topic_policy: aws::sns::TopicPolicy {
            topics: [topic],
            policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{ "Effect": "Allow", "Principal": { "Service": ["events.amazonaws.com", "codestar-notifications.amazonaws.com"] }, "Action": "sns:Publish", "Resource": topic.topic_arn() }],
            }),
        },
        topic: aws::sns::Topic {},
        notices: aws::codestarnotifications::NotificationRule {
            name: "shop",
            detail_type: "FULL",
            resource: sub!(
                "arn:aws:codepipeline:{AWS::Region}:{AWS::AccountId}:{}",
                pipeline
            ),
            event_type_ids: ["codepipeline-pipeline-pipeline-execution-failed"],
            targets: [Target {
                target_type: "SNS",
                target_address: topic,
            }],
        },
        application: aws::codedeploy::Application {
            compute_platform: "Server",
        },
        group: aws::codedeploy::DeploymentGroup {
            application_name: application,
            service_role_arn: deployer,
            deployment_config_name: "CodeDeployDefault.OneAtATime",
            auto_rollback_configuration: AutoRollbackConfiguration {
                enabled: true,
                events: ["DEPLOYMENT_FAILURE"],
            },
            ec2_tag_filters: [EC2TagFilter {
                key: "team",
                value: "shop",
                r#type: "KEY_AND_VALUE",
            }],
        },
        packages: aws::codeartifact::Domain {
            domain_name: "example"
        },
        crates: aws::codeartifact::Repository {
            domain_name: packages,
            repository_name: "crates",
        },
        on_failure: aws::events::Rule {
            event_pattern: json!({
                "source": ["aws.codebuild"],
                "detail": { "build-status": ["FAILED"], "project-name": [build.name()] },
            }),
            targets: [Target {
                id: "topic",
                arn: topic,
            }],
        },
        rebuild: aws::events::Rule {
            schedule_expression: "rate(7 days)",
            targets: [
                Target {
                    id: "project",
                    arn: checks,
                    role_arn: deployer,
                },
                Target {
                    id: "pipeline",
                    arn: sub!("arn:aws:codepipeline:{AWS::Region}:{AWS::AccountId}:shop"),
                    role_arn: deployer,
                },
            ],
        },

        image_uri: Output::new(images.repository_uri()),
        project_arn: Output::new(build.arn()),
        pipeline_version: Output::new(pipeline.version()),
    });
    App::new().stack(delivery)
}
