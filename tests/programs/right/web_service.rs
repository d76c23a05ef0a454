//! A service of containers behind a load balancer, in a network of its own.

use infrastruct::{
    App, Construct, Json, Output, Ref, Resource, Value, availability_zones, aws, cidr, construct,
    json, pseudo, select, stack, sub,
};

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

/// A network with public subnets in two zones.
#[derive(Construct)]
struct Network {
    vpc: Resource<aws::ec2::VPC>,
    gateway: Resource<aws::ec2::InternetGateway>,
    attachment: Resource<aws::ec2::VPCGatewayAttachment>,
    routes: Resource<aws::ec2::RouteTable>,
    to_internet: Resource<aws::ec2::Route>,
    subnets: [Resource<aws::ec2::Subnet>; 2],
    associations: Vec<Resource<aws::ec2::SubnetRouteTableAssociation>>,
}

impl Network {
    fn new(block: &str) -> Self {
        construct!(Self {
            vpc: aws::ec2::VPC {
                cidr_block: block,
                enable_dns_hostnames: true,
            },
            gateway: aws::ec2::InternetGateway {},
            attachment: aws::ec2::VPCGatewayAttachment {
                vpc_id: vpc,
                internet_gateway_id: gateway,
            },
            routes: aws::ec2::RouteTable { vpc_id: vpc },
            #[depends_on(attachment)]
            to_internet: aws::ec2::Route {
                route_table_id: routes,
                destination_cidr_block: "0.0.0.0/0",
                gateway_id: gateway,
            },
            subnets: [0, 1].map(|index| aws::ec2::Subnet {
                vpc_id: vpc,
                cidr_block: select(index, cidr(vpc.cidr_block(), 2, 8)),
                availability_zone: select(index, availability_zones()),
                map_public_ip_on_launch: true,
            }),
            associations: subnets
                .iter()
                .map(|subnet| aws::ec2::SubnetRouteTableAssociation {
                    subnet_id: subnet,
                    route_table_id: routes,
                })
                .collect(),
        })
    }
}

/// What a service runs.
struct Image<'a> {
    uri: &'a str,
    port: u16,
    cpu: u32,
    memory: u32,
    environment: &'a [(&'a str, &'a str)],
    sidecar: Option<&'a str>,
}

/// Containers that the load balancer sends requests to.
#[derive(Construct)]
struct WebService {
    logs: Resource<aws::logs::LogGroup>,
    execution: Resource<aws::iam::Role>,
    role: Resource<aws::iam::Role>,
    task: Resource<aws::ecs::TaskDefinition>,
    group: Resource<aws::ec2::SecurityGroup>,
    targets: Resource<aws::elasticloadbalancingv2::TargetGroup>,
    rule: Resource<aws::elasticloadbalancingv2::ListenerRule>,
    service: Resource<aws::ecs::Service>,
}

impl WebService {
    fn new(
        image: &Image<'_>,
        network: &Network,
        cluster: Ref<aws::ecs::Cluster>,
        front: &Front,
        path: &str,
    ) -> Self {
        construct!(Self {
            logs: aws::logs::LogGroup {
                retention_in_days: 30
            },
            execution: aws::iam::Role {
                assume_role_policy_document: trust("ecs-tasks.amazonaws.com"),
                managed_policy_arns: [
                    "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy",
                ],
            },
            role: aws::iam::Role {
                assume_role_policy_document: trust("ecs-tasks.amazonaws.com"),
            },
            task: aws::ecs::TaskDefinition {
                cpu: image.cpu,
                memory: image.memory,
                network_mode: "awsvpc",
                requires_compatibilities: ["FARGATE"],
                execution_role_arn: execution,
                task_role_arn: role,
                container_definitions: [Some(ContainerDefinition {
                    name: "web",
                    image: image.uri,
                    port_mappings: [PortMapping {
                        container_port: image.port,
                    }],
                    environment: image.environment.iter().map(|(name, value)| KeyValuePair {
                        name: name,
                        value: value,
                    }),
                    log_configuration: LogConfiguration {
                        log_driver: "awslogs",
                        options: [
                            ("awslogs-group", logs.log_group_name()),
                            ("awslogs-region", pseudo::region()),
                            ("awslogs-stream-prefix", infrastruct::value("web")),
                        ],
                    },
                })]
                .into_iter()
                .chain([image.sidecar.map(|uri| ContainerDefinition {
                    name: "sidecar",
                    image: uri,
                    essential: false,
                })])
                .flatten(),
            },
            group: aws::ec2::SecurityGroup {
                group_description: "the containers",
                vpc_id: &network.vpc,
                security_group_ingress: [Ingress {
                    ip_protocol: "tcp",
                    from_port: image.port,
                    to_port: image.port,
                    source_security_group_id: &front.group,
                }],
            },
            targets: aws::elasticloadbalancingv2::TargetGroup {
                target_type: "ip",
                protocol: "HTTP",
                port: image.port,
                vpc_id: &network.vpc,
                health_check_path: "/health",
            },
            rule: aws::elasticloadbalancingv2::ListenerRule {
                listener_arn: &front.listener,
                priority: image.port,
                conditions: [RuleCondition {
                    field: "path-pattern",
                    values: [path],
                }],
                actions: [Action {
                    r#type: "forward",
                    target_group_arn: targets,
                }],
            },
            #[depends_on(rule)]
            service: aws::ecs::Service {
                cluster: cluster,
                task_definition: task,
                desired_count: 2,
                launch_type: "FARGATE",
                network_configuration: NetworkConfiguration {
                    awsvpc_configuration: AwsVpcConfiguration {
                        subnets: network.subnets.iter(),
                        security_groups: [group],
                        assign_public_ip: "ENABLED",
                    },
                },
                load_balancers: [LoadBalancer {
                    container_name: "web",
                    container_port: image.port,
                    target_group_arn: targets,
                }],
            },
        })
    }
}

/// The load balancer, and what it says where no service answers.
#[derive(Construct)]
struct Front {
    group: Resource<aws::ec2::SecurityGroup>,
    balancer: Resource<aws::elasticloadbalancingv2::LoadBalancer>,
    listener: Resource<aws::elasticloadbalancingv2::Listener>,
}

impl Front {
    fn new(network: &Network, certificate: Option<&str>) -> Self {
        let port = if certificate.is_some() { 443 } else { 80 };
        construct!(Self {
            group: aws::ec2::SecurityGroup {
                group_description: "the load balancer",
                vpc_id: &network.vpc,
                security_group_ingress: [Ingress {
                    ip_protocol: "tcp",
                    from_port: port,
                    to_port: port,
                    cidr_ip: "0.0.0.0/0",
                }],
            },
            balancer: aws::elasticloadbalancingv2::LoadBalancer {
                scheme: "internet-facing",
                subnets: network.subnets.iter(),
                security_groups: [group],
            },
            listener: aws::elasticloadbalancingv2::Listener {
                load_balancer_arn: balancer,
                port: port,
                protocol: if certificate.is_some() {
                    "HTTPS"
                } else {
                    "HTTP"
                },
                certificates: certificate.map(|arn| [Certificate {
                    certificate_arn: arn
                }]),
                default_actions: [Action {
                    r#type: "fixed-response",
                    fixed_response_config: FixedResponseConfig {
                        status_code: 404,
                        content_type: "text/plain",
                        message_body: "nobody is here",
                    },
                }],
            },
        })
    }
}

pub(super) fn app() -> App {
    let shop = Image {
        uri: "public.ecr.aws/nginx/nginx:latest",
        port: 8080,
        cpu: 256,
        memory: 512,
        environment: &[("STAGE", "live"), ("LOG_LEVEL", "info")],
        sidecar: None,
    };
    let search = Image {
        port: 9090,
        sidecar: Some("public.ecr.aws/xray/aws-xray-daemon:latest"),
        environment: &[],
        ..shop
    };
    let web = stack!(Web {
        network: Network::new("10.0.0.0/16"),
        cluster: aws::ecs::Cluster {},
        front: Front::new(&network, None),
        shop: WebService::new(&shop, &network, cluster, &front, "/*"),
        search: WebService::new(&search, &network, cluster, &front, "/search/*"),
        address: Output::new(sub!("http://{}", front.balancer.dns_name())),
    });
    App::new().stack(web)
}
