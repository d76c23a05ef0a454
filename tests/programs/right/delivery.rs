//! A pipeline whose stages are data.

use infrastruct::{
    App, Construct, Json, Output, Ref, Resource, Value, aws, construct, json, stack, sub,
};

/// Where the code comes from.
enum Source {
    GitHub { repository: &'static str },
    Bucket { key: &'static str },
}

/// What a stage does with the artifact.
enum Action {
    Build(Ref<aws::codebuild::Project>),
    Approve(Ref<aws::sns::Topic>),
    Deploy {
        stack: &'static str,
        role: Ref<aws::iam::Role>,
    },
}

impl Action {
    fn kind(&self) -> (&'static str, &'static str) {
        match self {
            Self::Build(_) => ("Build", "CodeBuild"),
            Self::Approve(_) => ("Approval", "Manual"),
            Self::Deploy { .. } => ("Deploy", "CloudFormation"),
        }
    }

    fn configuration(&self) -> Value<Json> {
        match self {
            Self::Build(project) => json!({ "ProjectName": project.name() }),
            Self::Approve(topic) => json!({ "NotificationArn": topic.topic_arn() }),
            Self::Deploy { stack, role } => json!({
                "ActionMode": "CREATE_UPDATE",
                "StackName": stack,
                "RoleArn": role.arn(),
                "TemplatePath": "built::template.json",
                "Capabilities": "CAPABILITY_IAM",
            }),
        }
    }

    fn inputs(&self) -> Option<&'static str> {
        match self {
            Self::Build(_) => Some("source"),
            Self::Approve(_) => None,
            Self::Deploy { .. } => Some("built"),
        }
    }
}

fn service_role(
    service: &str,
    statements: impl IntoIterator<Item = Value<Json>>,
) -> Resource<aws::iam::Role> {
    construct!(aws::iam::Role {
        assume_role_policy_document: json!({
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Allow",
                "Principal": { "Service": service },
                "Action": "sts:AssumeRole",
            }],
        }),
        policies: [Policy {
            policy_name: "own",
            policy_document: json!({ "Version": "2012-10-17", "Statement": infrastruct::list(statements) }),
        }],
    })
}

/// A pipeline, its artifacts, and what may run it.
#[derive(Construct)]
struct Delivery {
    artifacts: Resource<aws::s3::Bucket>,
    connection: Option<Resource<aws::codeconnections::Connection>>,
    role: Resource<aws::iam::Role>,
    pipeline: Resource<aws::codepipeline::Pipeline>,
}

impl Delivery {
    fn new(name: &str, source: &Source, actions: &[(&str, Action)]) -> Self {
        let is_github = matches!(source, Source::GitHub { .. });
        construct!(Self {
            artifacts: aws::s3::Bucket {
                versioning_configuration: VersioningConfiguration { status: "Enabled" },
            },
            connection: is_github.then(|| aws::codeconnections::Connection {
                connection_name: name,
                provider_type: "GitHub",
            }),
            role: service_role(
                "codepipeline.amazonaws.com",
                [json!({
                    "Effect": "Allow",
                    "Action": ["s3:GetObject", "s3:PutObject"],
                    "Resource": sub!("{}/*", artifacts.arn()),
                })],
            ),
            pipeline: aws::codepipeline::Pipeline {
                name: name,
                pipeline_type: "V2",
                role_arn: role,
                artifact_store: ArtifactStore {
                    r#type: "S3",
                    location: artifacts,
                },
                stages: [StageDeclaration {
                    name: "Source",
                    actions: [match source {
                        Source::GitHub { repository } => ActionDeclaration {
                            name: "Commit",
                            action_type_id: ActionTypeId {
                                category: "Source",
                                owner: "AWS",
                                provider: "CodeStarSourceConnection",
                                version: "1",
                            },
                            configuration: json!({
                                "ConnectionArn": connection.as_ref().map(|connection| connection.connection_arn()),
                                "FullRepositoryId": repository,
                                "BranchName": "main",
                            }),
                            output_artifacts: [OutputArtifact { name: "source" }],
                        },
                        Source::Bucket { key } => ActionDeclaration {
                            name: "Upload",
                            action_type_id: ActionTypeId {
                                category: "Source",
                                owner: "AWS",
                                provider: "S3",
                                version: "1",
                            },
                            configuration: json!({
                                "S3Bucket": artifacts.bucket_name(),
                                "S3ObjectKey": key,
                            }),
                            output_artifacts: [OutputArtifact { name: "source" }],
                        },
                    }],
                }]
                .into_iter()
                .chain(actions.iter().map(|(stage, action)| {
                    let (category, provider) = action.kind();
                    StageDeclaration {
                        name: *stage,
                        actions: [ActionDeclaration {
                            name: category,
                            action_type_id: ActionTypeId {
                                category: category,
                                owner: "AWS",
                                provider: provider,
                                version: "1",
                            },
                            configuration: action.configuration(),
                            input_artifacts: action.inputs().map(|name| [InputArtifact { name: name }]),
                            output_artifacts: matches!(action, Action::Build(_))
                                .then(|| [OutputArtifact { name: "built" }]),
                        }],
                    }
                })),
            },
        })
    }
}

pub(super) fn app() -> App {
    let tools = stack!(Tools {
        builder: service_role(
            "codebuild.amazonaws.com",
            [json!({
                "Effect": "Allow",
                "Action": ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"],
                "Resource": "*",
            })],
        ),
        deployer: service_role(
            "cloudformation.amazonaws.com",
            [json!({ "Effect": "Allow", "Action": "sqs:*", "Resource": "*" })],
        ),
        project: aws::codebuild::Project {
            service_role: builder.arn(),
            source: Source {
                r#type: "CODEPIPELINE"
            },
            artifacts: Artifacts {
                r#type: "CODEPIPELINE"
            },
            environment: Environment {
                r#type: "LINUX_CONTAINER",
                compute_type: "BUILD_GENERAL1_SMALL",
                image: "aws/codebuild/amazonlinux2-x86_64-standard:5.0",
            },
        },
        approvals: aws::sns::Topic {},
        shop: Delivery::new(
            "shop",
            &Source::GitHub {
                repository: "example/shop",
            },
            &[
                ("Build", Action::Build(project)),
                (
                    "Test",
                    Action::Deploy {
                        stack: "shop-test",
                        role: *deployer,
                    },
                ),
                ("Approve", Action::Approve(approvals)),
                (
                    "Live",
                    Action::Deploy {
                        stack: "shop-live",
                        role: *deployer,
                    },
                ),
            ],
        ),
        reports: Delivery::new(
            "reports",
            &Source::Bucket { key: "reports.zip" },
            &[("Build", Action::Build(project))],
        ),
        pipeline_name: Output::new(shop.pipeline.name()),
    });
    App::new().stack(tools)
}
