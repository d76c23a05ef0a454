use infrastruct::{aws, json, stack};

fn main() {
    let _ = stack!(ArtifactCount {
        ship: aws::codepipeline::Pipeline {
            artifact_store: ArtifactStore {
                location: "artifacts",
                r#type: "S3"
            },
            role_arn: "arn:aws:iam::123456789012:role/worker",
            stages: [
                StageDeclaration {
                    actions: [ActionDeclaration {
                        action_type_id: ActionTypeId {
                            category: "Source",
                            owner: "AWS",
                            provider: "S3",
                            version: "1"
                        },
                        configuration: json!({ "S3Bucket": "code", "S3ObjectKey": "app.zip" }),
                        name: "Fetch",
                        output_artifacts: [OutputArtifact { name: "Code" }],
                    },],
                    name: "Stage0",
                },
                StageDeclaration {
                    actions: [ActionDeclaration {
                        action_type_id: ActionTypeId {
                            category: "Build",
                            owner: "AWS",
                            provider: "CodeBuild",
                            version: "1"
                        },
                        configuration: json!({ "ProjectName": "app" }),
                        name: "Build",
                        output_artifacts: [OutputArtifact { name: "Built" }],
                    },],
                    name: "Stage1",
                },
            ],
        },
    });
    let _ = stack!(CodebuildProjectS3Locations {
        it: aws::codebuild::Project {
            artifacts: Artifacts {
                name: "site",
                r#type: "S3"
            },
            environment: Environment {
                compute_type: "BUILD_GENERAL1_SMALL",
                image: "aws/codebuild/standard:7.0",
                r#type: "LINUX_CONTAINER",
            },
            service_role: "arn:aws:iam::123456789012:role/worker",
            source: Source {
                build_spec: "version: 0.2",
                r#type: "NO_SOURCE"
            },
        },
    });
    let _ = stack!(PipelineArtifact {
        ship: aws::codepipeline::Pipeline {
            artifact_store: ArtifactStore {
                location: "artifacts",
                r#type: "S3"
            },
            role_arn: "arn:aws:iam::123456789012:role/worker",
            stages: [
                StageDeclaration {
                    actions: [ActionDeclaration {
                        action_type_id: ActionTypeId {
                            category: "Source",
                            owner: "AWS",
                            provider: "S3",
                            version: "1"
                        },
                        configuration: json!({ "S3Bucket": "code", "S3ObjectKey": "app.zip" }),
                        name: "Fetch",
                        output_artifacts: [OutputArtifact { name: "Code" }],
                    },],
                    name: "Stage0",
                },
                StageDeclaration {
                    actions: [ActionDeclaration {
                        action_type_id: ActionTypeId {
                            category: "Build",
                            owner: "AWS",
                            provider: "CodeBuild",
                            version: "1"
                        },
                        configuration: json!({ "ProjectName": "app" }),
                        input_artifacts: [InputArtifact { name: "Code" }],
                        name: "Build",
                        output_artifacts: [OutputArtifact { name: "Built" }],
                    },],
                    name: "Stage1",
                },
                StageDeclaration {
                    actions: [ActionDeclaration {
                        action_type_id: ActionTypeId {
                            category: "Deploy",
                            owner: "AWS",
                            provider: "CloudFormation",
                            version: "1"
                        },
                        configuration: json!({
                            "ActionMode": "CREATE_UPDATE",
                            "RoleArn": "arn:aws:iam::123456789012:role/worker",
                            "StackName": "app",
                        }),
                        input_artifacts: [InputArtifact { name: "Buil" }],
                        name: "Deploy",
                    },],
                    name: "Stage2",
                },
            ],
        },
    });
    let _ = stack!(PipelineArtifact2 {
        ship: aws::codepipeline::Pipeline {
            artifact_store: ArtifactStore {
                location: "artifacts",
                r#type: "S3"
            },
            role_arn: "arn:aws:iam::123456789012:role/worker",
            stages: [
                StageDeclaration {
                    actions: [ActionDeclaration {
                        action_type_id: ActionTypeId {
                            category: "Source",
                            owner: "AWS",
                            provider: "S3",
                            version: "1"
                        },
                        configuration: json!({ "S3Bucket": "code", "S3ObjectKey": "app.zip" }),
                        name: "Fetch",
                        output_artifacts: [OutputArtifact { name: "Code" }],
                    },],
                    name: "Stage0",
                },
                StageDeclaration {
                    actions: [ActionDeclaration {
                        action_type_id: ActionTypeId {
                            category: "Build",
                            owner: "AWS",
                            provider: "CodeBuild",
                            version: "1"
                        },
                        configuration: json!({ "ProjectName": "app" }),
                        input_artifacts: [InputArtifact { name: "Code" }],
                        name: "Build",
                        output_artifacts: [OutputArtifact { name: "Built" }],
                    },],
                    name: "Stage1",
                },
                StageDeclaration {
                    actions: [ActionDeclaration {
                        action_type_id: ActionTypeId {
                            category: "Deploy",
                            owner: "AWS",
                            provider: "CloudFormation",
                            version: "1"
                        },
                        configuration: json!({
                            "ActionMode": "CREATE_UPDATE",
                            "RoleArn": "arn:aws:iam::123456789012:role/worker",
                            "StackName": "app",
                            "TemplatePath": "Code::template.json",
                        }),
                        input_artifacts: [InputArtifact { name: "Built" }],
                        name: "Deploy",
                    },],
                    name: "Stage2",
                },
            ],
        },
    });
    let _ = stack!(PipelineArtifact3 {
        ship: aws::codepipeline::Pipeline {
            artifact_store: ArtifactStore {
                location: "artifacts",
                r#type: "S3"
            },
            role_arn: "arn:aws:iam::123456789012:role/worker",
            stages: [
                StageDeclaration {
                    actions: [ActionDeclaration {
                        action_type_id: ActionTypeId {
                            category: "Source",
                            owner: "AWS",
                            provider: "S3",
                            version: "1"
                        },
                        configuration: json!({ "S3Bucket": "code", "S3ObjectKey": "app.zip" }),
                        name: "Fetch",
                        output_artifacts: [OutputArtifact { name: "Code" }],
                    },],
                    name: "Stage0",
                },
                StageDeclaration {
                    actions: [ActionDeclaration {
                        action_type_id: ActionTypeId {
                            category: "Build",
                            owner: "AWS",
                            provider: "CodeBuild",
                            version: "1"
                        },
                        configuration: json!({ "ProjectName": "app" }),
                        input_artifacts: [InputArtifact { name: "Code" }],
                        name: "Build",
                        output_artifacts: [OutputArtifact { name: "Code" }],
                    },],
                    name: "Stage1",
                },
            ],
        },
    });
    let _ = stack!(PipelineSource {
        ship: aws::codepipeline::Pipeline {
            artifact_store: ArtifactStore {
                location: "artifacts",
                r#type: "S3"
            },
            role_arn: "arn:aws:iam::123456789012:role/worker",
            stages: [
                StageDeclaration {
                    actions: [ActionDeclaration {
                        action_type_id: ActionTypeId {
                            category: "Source",
                            owner: "AWS",
                            provider: "S3",
                            version: "1"
                        },
                        configuration: json!({ "S3Bucket": "code", "S3ObjectKey": "app.zip" }),
                        name: "Fetch",
                        output_artifacts: [OutputArtifact { name: "Code" }],
                    },],
                    name: "Stage0",
                },
                StageDeclaration {
                    actions: [ActionDeclaration {
                        action_type_id: ActionTypeId {
                            category: "Source",
                            owner: "AWS",
                            provider: "S3",
                            version: "1"
                        },
                        configuration: json!({ "S3Bucket": "code", "S3ObjectKey": "b.zip" }),
                        name: "More",
                        output_artifacts: [OutputArtifact { name: "Other" }],
                    },],
                    name: "Stage1",
                },
            ],
        },
    });
}
