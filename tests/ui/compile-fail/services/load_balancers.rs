use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(ElasticloadbalancingLoadbalancerCertificate {
        it: aws::elasticloadbalancing::LoadBalancer {
            listeners: [Listeners {
                instance_port: "80",
                load_balancer_port: "443",
                protocol: "HTTPS"
            }],
            subnets: ["subnet-0123456789abcdef0"],
        },
    });
    let _ = stack!(Elasticloadbalancingv2ListenerCertificate {
        it: aws::elasticloadbalancingv2::Listener {
            default_actions: [Action {
                fixed_response_config: FixedResponseConfig { status_code: "404" },
                r#type: "fixed-response",
            },],
            load_balancer_arn: "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/web/0123456789abcdef",
            port: 443,
            protocol: "HTTPS",
        },
    });
    let _ = stack!(
        Elasticloadbalancingv2ListenerruleListenerRuleTargetGroupProtocol {
            group: aws::elasticloadbalancingv2::TargetGroup {
                port: 6081,
                protocol: "GENEVE",
                target_type: "instance",
                vpc_id: "vpc-0123456789abcdef0"
            },
            rule: aws::elasticloadbalancingv2::ListenerRule {
                actions: [Action {
                    target_group_arn: group.target_group_arn(),
                    r#type: "forward"
                }],
                conditions: [RuleCondition {
                    field: "path-pattern",
                    values: ["/orders"]
                }],
                listener_arn: "arn:aws:elasticloadbalancing:us-east-1:123456789012:listener/app/web/0123456789abcdef/0123456789abcdef",
                priority: 1,
            },
        }
    );
    let _ = stack!(
        Elasticloadbalancingv2TargetgroupHealthcheckprotocolRestrictions {
            it: aws::elasticloadbalancingv2::TargetGroup {
                health_check_protocol: "TCP",
                matcher: Matcher { http_code: "200" },
                port: 80,
                protocol: "TCP",
                vpc_id: "vpc-0123456789abcdef0",
            },
        }
    );
    let _ = stack!(Elasticloadbalancingv2TargetgroupProtocolRestrictions {
        it: aws::elasticloadbalancingv2::TargetGroup {
            port: 80,
            protocol: "GENEVE",
            vpc_id: "vpc-0123456789abcdef0"
        },
    });
    let _ = stack!(Elasticloadbalancingv2TargetgroupTargettypeRestrictions {
        it: aws::elasticloadbalancingv2::TargetGroup {
            port: 80,
            protocol: "HTTP",
            target_type: "instance"
        },
    });
    let _ = stack!(HealthCheckPort {
        service: aws::ecs::Service {
            load_balancers: [LoadBalancer {
                container_name: "web",
                container_port: 80,
                target_group_arn: web.target_group_arn()
            },],
            task_definition: task.task_definition_arn(),
        },
        task: aws::ecs::TaskDefinition {
            container_definitions: [ContainerDefinition {
                image: "nginx",
                memory: 512,
                name: "web",
                port_mappings: [PortMapping {
                    container_port: 80,
                    host_port: 0
                }],
            },],
            network_mode: "bridge",
        },
        web: aws::elasticloadbalancingv2::TargetGroup {
            health_check_port: "80",
            port: 80,
            protocol: "HTTP",
            vpc_id: "vpc-0123456789abcdef0"
        },
    });
    let _ = stack!(ListenerProtocol {
        in_: aws::elasticloadbalancingv2::Listener {
            default_actions: [Action {
                target_group_arn: web.target_group_arn(),
                r#type: "forward"
            }],
            load_balancer_arn: "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/net/front/0123456789abcdef",
            port: 80,
            protocol: "TCP",
        },
        web: aws::elasticloadbalancingv2::TargetGroup {
            port: 80,
            protocol: "HTTP",
            vpc_id: "vpc-0123456789abcdef0"
        },
    });
    let _ = stack!(TargetType {
        service: aws::ecs::Service {
            load_balancers: [LoadBalancer {
                container_name: "web",
                container_port: 80,
                target_group_arn: web.target_group_arn()
            },],
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
                name: "web",
                port_mappings: [PortMapping { container_port: 80 }],
            },],
            network_mode: "awsvpc",
        },
        web: aws::elasticloadbalancingv2::TargetGroup {
            port: 80,
            protocol: "HTTP",
            vpc_id: "vpc-0123456789abcdef0"
        },
    });
    let _ = stack!(TargetGroupWithoutPort {
        web: aws::elasticloadbalancingv2::TargetGroup {
            protocol: "HTTP",
            vpc_id: "vpc-0123456789abcdef0",
        },
    });
}
