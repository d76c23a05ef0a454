use infrastruct::{aws, stack};

fn main() {
    let _ = stack!(Ec2InstanceBlockdevicemappings {
        it: aws::ec2::Instance {
            block_device_mappings: [BlockDeviceMapping {
                device_name: "/dev/xvda",
                ebs: Ebs {
                    volume_size: 100,
                    volume_type: "io1"
                }
            },],
            image_id: "ami-0123456789abcdef0",
            instance_type: "m5.large",
        },
    });
    let _ = stack!(Ec2InstancePrivateipaddress {
        it: aws::ec2::Instance {
            image_id: "ami-0123456789abcdef0",
            instance_type: "m5.large",
            network_interfaces: [NetworkInterface {
                device_index: "0",
                private_ip_address: "10.0.0.6",
                subnet_id: "subnet-0123456789abcdef0",
            },],
            private_ip_address: "10.0.0.5",
        },
    });
    let _ = stack!(Ec2InstanceVirtualnameEphemeral {
        it: aws::ec2::Instance {
            block_device_mappings: [BlockDeviceMapping {
                device_name: "/dev/sdb",
                virtual_name: "ephemeral24"
            }],
            image_id: "ami-0123456789abcdef0",
            instance_type: "m5.large",
        },
    });
    let _ = stack!(Ec2SecuritygroupAllToAndFromPorts {
        it: aws::ec2::SecurityGroup {
            group_description: "web",
            security_group_ingress: [Ingress {
                cidr_ip: "10.0.0.0/8",
                from_port: -1,
                ip_protocol: "tcp",
                to_port: 443
            }],
        },
    });
    let _ = stack!(Ec2SecuritygroupProtocolsAndPortRangesInclude {
        it: aws::ec2::SecurityGroup {
            group_description: "web",
            security_group_ingress: [Ingress {
                cidr_ip: "10.0.0.0/8",
                ip_protocol: "tcp"
            }],
        },
    });
    let _ = stack!(SecondPrivateName {
        a: aws::ec2::VPCEndpoint {
            private_dns_enabled: true,
            service_name: "com.amazonaws.us-east-1.sqs",
            vpc_endpoint_type: "Interface",
            vpc_id: net.vpc_id(),
        },
        b: aws::ec2::VPCEndpoint {
            private_dns_enabled: true,
            service_name: "com.amazonaws.us-east-1.sqs",
            vpc_endpoint_type: "Interface",
            vpc_id: net.vpc_id(),
        },
        net: aws::ec2::VPC {
            enable_dns_hostnames: true,
            cidr_block: "10.0.0.0/16"
        },
    });
    let _ = stack!(TwoVpcs {
        a: aws::ec2::Subnet {
            cidr_block: "10.0.0.0/24",
            vpc_id: net.vpc_id()
        },
        group: aws::ec2::SecurityGroup {
            group_description: "web",
            vpc_id: other.vpc_id()
        },
        net: aws::ec2::VPC {
            cidr_block: "10.0.0.0/16"
        },
        other: aws::ec2::VPC {
            cidr_block: "10.1.0.0/16"
        },
        worker: aws::lambda::Function {
            code: Code {
                zip_file: "def handle(event, context): pass"
            },
            handler: "index.handle",
            role: "arn:aws:iam::123456789012:role/worker",
            runtime: "python3.13",
            vpc_config: VpcConfig {
                security_group_ids: [group.group_id()],
                subnet_ids: [a.subnet_id()]
            },
        },
    });
    let _ = stack!(TwoVpcs2 {
        a: aws::ec2::Subnet {
            cidr_block: "10.0.0.0/24",
            vpc_id: net.vpc_id()
        },
        b: aws::ec2::Subnet {
            cidr_block: "10.1.0.0/24",
            vpc_id: other.vpc_id()
        },
        group: aws::rds::DBSubnetGroup {
            db_subnet_group_description: "both",
            subnet_ids: [a.subnet_id(), b.subnet_id()]
        },
        net: aws::ec2::VPC {
            cidr_block: "10.0.0.0/16"
        },
        other: aws::ec2::VPC {
            cidr_block: "10.1.0.0/16"
        },
    });
    let _ = stack!(TwoVpcs3 {
        a: aws::ec2::Subnet {
            cidr_block: "10.0.0.0/24",
            vpc_id: net.vpc_id()
        },
        b: aws::ec2::Subnet {
            cidr_block: "10.0.1.0/24",
            vpc_id: net.vpc_id()
        },
        front: aws::elasticloadbalancingv2::LoadBalancer {
            subnets: [a.subnet_id(), b.subnet_id()]
        },
        http: aws::elasticloadbalancingv2::Listener {
            default_actions: [Action {
                fixed_response_config: FixedResponseConfig { status_code: "404" },
                r#type: "fixed-response",
            },],
            load_balancer_arn: front.load_balancer_arn(),
            port: 80,
            protocol: "HTTP",
        },
        net: aws::ec2::VPC {
            cidr_block: "10.0.0.0/16"
        },
        other: aws::ec2::VPC {
            cidr_block: "10.1.0.0/16"
        },
        rule: aws::elasticloadbalancingv2::ListenerRule {
            actions: [Action {
                target_group_arn: web.target_group_arn(),
                r#type: "forward"
            }],
            conditions: [RuleCondition {
                field: "path-pattern",
                path_pattern_config: PathPatternConfig { values: ["/a"] }
            },],
            listener_arn: http.listener_arn(),
            priority: 1,
        },
        web: aws::elasticloadbalancingv2::TargetGroup {
            port: 80,
            protocol: "HTTP",
            vpc_id: other.vpc_id()
        },
    });
    let _ = stack!(TwoVpcs4 {
        a: aws::ec2::Subnet {
            cidr_block: "10.0.0.0/24",
            vpc_id: net.vpc_id()
        },
        b: aws::ec2::Subnet {
            cidr_block: "10.0.1.0/24",
            vpc_id: net.vpc_id()
        },
        front: aws::elasticloadbalancingv2::LoadBalancer {
            subnets: [a.subnet_id(), b.subnet_id()]
        },
        http: aws::elasticloadbalancingv2::Listener {
            default_actions: [Action {
                target_group_arn: web.target_group_arn(),
                r#type: "forward"
            }],
            load_balancer_arn: front.load_balancer_arn(),
            port: 80,
            protocol: "HTTP",
        },
        net: aws::ec2::VPC {
            cidr_block: "10.0.0.0/16"
        },
        other: aws::ec2::VPC {
            cidr_block: "10.1.0.0/16"
        },
        web: aws::elasticloadbalancingv2::TargetGroup {
            port: 80,
            protocol: "HTTP",
            vpc_id: other.vpc_id()
        },
    });
    let _ = stack!(BlockSize {
        net: aws::ec2::VPC {
            cidr_block: "10.0.0.0/8"
        },
    });
    let _ = stack!(ReversedRange {
        web: aws::ec2::SecurityGroup {
            group_description: "web",
            security_group_ingress: [Ingress {
                cidr_ip: "10.0.0.0/8",
                from_port: 443,
                ip_protocol: "tcp",
                to_port: 80,
            }],
        },
    });
    let _ = stack!(SinglePolicy {
        first: aws::ec2::SubnetRouteTableAssociation {
            route_table_id: public.route_table_id(),
            subnet_id: subnet.subnet_id(),
        },
        net: aws::ec2::VPC {
            cidr_block: "10.0.0.0/16"
        },
        private: aws::ec2::RouteTable {
            vpc_id: net.vpc_id()
        },
        public: aws::ec2::RouteTable {
            vpc_id: net.vpc_id()
        },
        second: aws::ec2::SubnetRouteTableAssociation {
            route_table_id: private.route_table_id(),
            subnet_id: subnet.subnet_id(),
        },
        subnet: aws::ec2::Subnet {
            cidr_block: "10.0.0.0/24",
            vpc_id: net.vpc_id()
        },
    });
}
