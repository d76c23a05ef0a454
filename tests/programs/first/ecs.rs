//! Amazon ECS: containers on Fargate, behind a load balancer.

use infrastruct::{App, Id, Json, List, Output, Parameter, Value, aws, json, pseudo, stack, sub};

pub(super) const PAGE: &str = "AmazonECS/latest/developerguide/getting-started-fargate.html";

fn trust(service: &str) -> Value<Json> {
    json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Principal": { "Service": service },
            "Action": "sts:AssumeRole",
        }],
    })
}

pub(super) fn app() -> App {
    let port = 8080;
    let service = stack!(Service {
        vpc: Parameter::<Id<aws::ec2::VPC>>::new(),
        subnets: Parameter::<List<Id<aws::ec2::Subnet>>>::new(),
        cluster: aws::ecs::Cluster {
            cluster_name: "apps",
            cluster_settings: [ClusterSettings {
                name: "containerInsights",
                value: "enhanced",
            }],
            capacity_providers: ["FARGATE", "FARGATE_SPOT"],
            default_capacity_provider_strategy: [CapacityProviderStrategyItem {
                capacity_provider: "FARGATE",
                weight: 1,
                base: 1,
            }],
            configuration: ClusterConfiguration {
                execute_command_configuration: ExecuteCommandConfiguration { logging: "DEFAULT" },
            },
            service_connect_defaults: ServiceConnectDefaults {
                namespace: namespace.arn()
            },
        },
        namespace: aws::servicediscovery::HttpNamespace { name: "apps" },
        images: aws::ecr::Repository {
            repository_name: "web",
        },
        logs: aws::logs::LogGroup {
            log_group_name: "/ecs/web",
            retention_in_days: 30,
        },
        execution: aws::iam::Role {
            assume_role_policy_document: trust("ecs-tasks.amazonaws.com"),
            managed_policy_arns: [sub!(
                "arn:{AWS::Partition}:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
            )],
        },
        role: aws::iam::Role {
            assume_role_policy_document: trust("ecs-tasks.amazonaws.com"),
        },
        password: aws::secretsmanager::Secret {
            generate_secret_string: GenerateSecretString {
                password_length: 32,
                exclude_punctuation: true,
            },
        },
        files: aws::efs::FileSystem { encrypted: true },
        task: aws::ecs::TaskDefinition {
            family: "web",
            cpu: 256,
            memory: 512,
            network_mode: "awsvpc",
            requires_compatibilities: ["FARGATE"],
            execution_role_arn: execution,
            task_role_arn: role,
            runtime_platform: RuntimePlatform {
                cpu_architecture: "ARM64",
                operating_system_family: "LINUX",
            },
            ephemeral_storage: EphemeralStorage { size_in_gib: 30 },
            volumes: [Volume {
                name: "files",
                efs_volume_configuration: EFSVolumeConfiguration {
                    filesystem_id: files,
                    transit_encryption: "ENABLED",
                    root_directory: "/",
                },
            }],
            container_definitions: [
                ContainerDefinition {
                    name: "web",
                    image: sub!("{}:latest", images.repository_uri()),
                    essential: true,
                    port_mappings: [PortMapping {
                        name: "http",
                        container_port: port,
                        protocol: "tcp",
                        app_protocol: "http",
                    }],
                    environment: [("STAGE", "live"), ("PORT", "8080")],
                    secrets: [Secret {
                        name: "PASSWORD",
                        value_from: password,
                    }],
                    log_configuration: LogConfiguration {
                        log_driver: "awslogs",
                        options: [
                            ("awslogs-group", logs.log_group_name()),
                            ("awslogs-region", pseudo::region()),
                            ("awslogs-stream-prefix", "web"),
                        ],
                    },
                    health_check: HealthCheck {
                        command: ["CMD-SHELL", "curl -f http://localhost:8080/ || exit 1"],
                        interval: 30,
                        retries: 3,
                        start_period: 10,
                        timeout: 5,
                    },
                    mount_points: [MountPoint {
                        source_volume: "files",
                        container_path: "/files",
                        read_only: false,
                    }],
                    depends_on: [ContainerDependency {
                        container_name: "agent",
                        condition: "START",
                    }],
                    linux_parameters: LinuxParameters {
                        init_process_enabled: true,
                    },
                    ulimits: [Ulimit {
                        name: "nofile",
                        soft_limit: 4096,
                        hard_limit: 8192,
                    }],
                    readonly_root_filesystem: true,
                    stop_timeout: 30,
                },
                ContainerDefinition {
                    name: "agent",
                    image: "public.ecr.aws/xray/aws-xray-daemon:latest",
                    essential: false,
                    cpu: 32,
                    memory_reservation: 64,
                },
            ],
        },
        outside: aws::ec2::SecurityGroup {
            group_description: "the load balancer",
            vpc_id: &vpc,
            security_group_ingress: [Ingress {
                ip_protocol: "tcp",
                from_port: 80,
                to_port: 80,
                cidr_ip: "0.0.0.0/0",
            }],
        },
        inside: aws::ec2::SecurityGroup {
            group_description: "the containers",
            vpc_id: &vpc,
            security_group_ingress: [Ingress {
                ip_protocol: "tcp",
                from_port: port,
                to_port: port,
                source_security_group_id: outside,
            }],
        },
        balancer: aws::elasticloadbalancingv2::LoadBalancer {
            r#type: "application",
            scheme: "internet-facing",
            subnets: &subnets,
            security_groups: [outside],
            load_balancer_attributes: [LoadBalancerAttribute {
                key: "idle_timeout.timeout_seconds",
                value: "60",
            }],
        },
        targets: aws::elasticloadbalancingv2::TargetGroup {
            target_type: "ip",
            protocol: "HTTP",
            port: port,
            vpc_id: &vpc,
            health_check_path: "/health",
            health_check_interval_seconds: 15,
            healthy_threshold_count: 2,
            matcher: Matcher {
                http_code: "200-299"
            },
            target_group_attributes: [TargetGroupAttribute {
                key: "deregistration_delay.timeout_seconds",
                value: 30,
            }],
        },
        listener: aws::elasticloadbalancingv2::Listener {
            load_balancer_arn: balancer,
            port: 80,
            protocol: "HTTP",
            default_actions: [Action {
                r#type: "forward",
                target_group_arn: targets,
            }],
        },
        old: aws::elasticloadbalancingv2::ListenerRule {
            listener_arn: listener,
            priority: 10,
            conditions: [RuleCondition {
                field: "path-pattern",
                path_pattern_config: PathPatternConfig { values: ["/old/*"] },
            }],
            actions: [Action {
                r#type: "redirect",
                redirect_config: RedirectConfig {
                    path: "/new",
                    status_code: "HTTP_301",
                },
            }],
        },
        #[depends_on(listener)]
        web: aws::ecs::Service {
            service_name: "web",
            cluster: cluster,
            task_definition: task,
            desired_count: 2,
            capacity_provider_strategy: [CapacityProviderStrategyItem {
                capacity_provider: "FARGATE_SPOT",
                weight: 1,
            }],
            deployment_configuration: DeploymentConfiguration {
                minimum_healthy_percent: 100,
                maximum_percent: 200,
                deployment_circuit_breaker: DeploymentCircuitBreaker {
                    enable: true,
                    rollback: true,
                },
            },
            network_configuration: NetworkConfiguration {
                awsvpc_configuration: AwsVpcConfiguration {
                    subnets: &subnets,
                    security_groups: [inside],
                    assign_public_ip: "ENABLED",
                },
            },
            load_balancers: [LoadBalancer {
                container_name: "web",
                container_port: port,
                target_group_arn: targets,
            }],
            service_connect_configuration: ServiceConnectConfiguration {
                enabled: true,
                services: [ServiceConnectService { port_name: "http" }],
            },
            health_check_grace_period_seconds: 60,
            enable_execute_command: true,
            propagate_tags: "SERVICE",
            enable_ecs_managed_tags: true,
        },
        scaled: aws::applicationautoscaling::ScalableTarget {
            service_namespace: "ecs",
            scalable_dimension: "ecs:service:DesiredCount",
            resource_id: sub!("service/{cluster}/{}", web.name()),
            min_capacity: 2,
            max_capacity: 10,
        },
        scaling: aws::applicationautoscaling::ScalingPolicy {
            policy_name: "cpu",
            policy_type: "TargetTrackingScaling",
            scaling_target_id: scaled,
            target_tracking_scaling_policy_configuration:
                TargetTrackingScalingPolicyConfiguration {
                    target_value: 50,
                    predefined_metric_specification: PredefinedMetricSpecification {
                        predefined_metric_type: "ECSServiceAverageCPUUtilization",
                    },
                },
        },

        url: Output::new(sub!("http://{}", balancer.dns_name())),
        cluster_arn: Output::new(cluster.arn()),
        service_arn: Output::new(web.service_arn()),
    });
    App::new().stack(service)
}
