use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(EcsServiceFargate {
        it: aws::ecs::Service {
            launch_type: "FARGATE",
            network_configuration: NetworkConfiguration {
                awsvpc_configuration: AwsVpcConfiguration {
                    subnets: ["subnet-0123456789abcdef0"]
                }
            },
            scheduling_strategy: "DAEMON",
            task_definition: "web:1",
        },
    });
    let _ = stack!(EcsServiceServiceFargate {
        service: aws::ecs::Service {
            launch_type: "FARGATE",
            network_configuration: NetworkConfiguration {
                awsvpc_configuration: AwsVpcConfiguration {
                    subnets: ["subnet-0123456789abcdef0"]
                }
            },
            task_definition: task.task_definition_arn(),
        },
        task: aws::ecs::TaskDefinition {
            container_definitions: [ContainerDefinition {
                image: "nginx",
                memory: 512,
                name: "web"
            }],
            family: "web",
        },
    });
    let _ = stack!(EcsServiceServiceFargateLogDriver {
        service: aws::ecs::Service {
            launch_type: "FARGATE",
            network_configuration: NetworkConfiguration {
                awsvpc_configuration: AwsVpcConfiguration {
                    subnets: ["subnet-0123456789abcdef0"]
                }
            },
            task_definition: task.task_definition_arn(),
        },
        task: aws::ecs::TaskDefinition {
            container_definitions: [ContainerDefinition {
                image: "nginx",
                log_configuration: LogConfiguration {
                    log_driver: "syslog"
                },
                name: "web",
            },],
            cpu: "256",
            family: "web",
            memory: "512",
            network_mode: "awsvpc",
            requires_compatibilities: ["FARGATE"],
        },
    });
    let _ = stack!(EcsServiceServiceNetworkConfiguration {
        service: aws::ecs::Service {
            task_definition: task.task_definition_arn()
        },
        task: aws::ecs::TaskDefinition {
            container_definitions: [ContainerDefinition {
                image: "nginx",
                name: "web"
            }],
            family: "web",
            memory: "512",
            network_mode: "awsvpc",
        },
    });
    let _ = stack!(EcsTaskdefinitionFargateCpuMemory {
        it: aws::ecs::TaskDefinition {
            container_definitions: [ContainerDefinition {
                image: "nginx",
                name: "web"
            }],
            cpu: "256",
            family: "web",
            memory: "4096",
            network_mode: "awsvpc",
            requires_compatibilities: ["FARGATE"],
        },
    });
    let _ = stack!(EcsTaskdefinitionFargateProperties {
        it: aws::ecs::TaskDefinition {
            container_definitions: [ContainerDefinition {
                image: "nginx",
                name: "web"
            }],
            cpu: "256",
            family: "web",
            memory: "512",
            network_mode: "bridge",
            requires_compatibilities: ["FARGATE"],
        },
    });
    let _ = stack!(EcsTaskdefinitionLoggingConfiguration {
        it: aws::ecs::TaskDefinition {
            container_definitions: [ContainerDefinition {
                image: "nginx",
                log_configuration: LogConfiguration {
                    log_driver: "awslogs",
                    options: [("awslogs-group", "web")]
                },
                name: "web",
            },],
            family: "web",
            memory: "512",
        },
    });
    let _ = stack!(HostPort {
        task: aws::ecs::TaskDefinition {
            container_definitions: [ContainerDefinition {
                image: "nginx",
                memory: 512,
                name: "web",
                port_mappings: [PortMapping {
                    container_port: 80,
                    host_port: 8080
                }],
            },],
            network_mode: "awsvpc",
        },
    });
    let _ = stack!(FargateJobSize {
        job: aws::batch::JobDefinition {
            container_properties: ContainerProperties {
                execution_role_arn: "arn:aws:iam::123456789012:role/tasks",
                image: "busybox",
                resource_requirements: [
                    ResourceRequirement {
                        r#type: "VCPU",
                        value: "0.25"
                    },
                    ResourceRequirement {
                        r#type: "MEMORY",
                        value: "4096"
                    },
                ],
            },
            platform_capabilities: ["FARGATE"],
            r#type: "container",
        },
    });
}
