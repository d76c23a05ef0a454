//! Amazon EC2 and VPC: a network, and servers in it.

use infrastruct::{
    App, Mapping, Output, Parameter, Text, availability_zones, aws, base64, cidr, find_in_map,
    pseudo, select, stack, sub,
};

pub(super) const PAGE: &str = "vpc/latest/userguide/vpc-getting-started.html";

const USER_DATA: &str = "#!/bin/bash\nyum install -y httpd\nsystemctl start httpd\n";

pub(super) fn app() -> App {
    let network = stack!(Network {
        image: Parameter::<Text>::of_type("AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>")
            .default("/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"),
        key_name: Parameter::<Text>::of_type("AWS::EC2::KeyPair::KeyName"),
        address: Parameter::text().default("203.0.113.0/24"),
        sizes: Mapping::new([
            ("us-east-1", [("web", "t3.micro")]),
            ("eu-central-1", [("web", "t3.small")]),
        ]),

        vpc: aws::ec2::VPC {
            cidr_block: "10.0.0.0/16",
            enable_dns_hostnames: true,
            enable_dns_support: true,
            instance_tenancy: "default",
            tags: [("Name", sub!("{AWS::StackName}-vpc"))],
        },
        gateway: aws::ec2::InternetGateway {},
        attachment: aws::ec2::VPCGatewayAttachment {
            vpc_id: vpc,
            internet_gateway_id: gateway,
        },
        public: [0, 1].map(|index| aws::ec2::Subnet {
            vpc_id: vpc,
            cidr_block: select(index, cidr(vpc.cidr_block(), 4, 8)),
            availability_zone: select(index, availability_zones()),
            map_public_ip_on_launch: true,
            tags: [("Name", format!("public-{index}"))],
        }),
        private: [0, 1].map(|index| aws::ec2::Subnet {
            vpc_id: vpc,
            cidr_block: select(index + 2, cidr(vpc.cidr_block(), 4, 8)),
            availability_zone: select(index, availability_zones()),
        }),
        public_routes: aws::ec2::RouteTable { vpc_id: vpc },
        #[depends_on(attachment)]
        to_internet: aws::ec2::Route {
            route_table_id: public_routes,
            destination_cidr_block: "0.0.0.0/0",
            gateway_id: gateway,
        },
        public_associations: public.iter().map(|subnet| {
            aws::ec2::SubnetRouteTableAssociation {
                subnet_id: subnet,
                route_table_id: public_routes,
            }
        }),
        #[depends_on(attachment)]
        nat_address: aws::ec2::EIP { domain: "vpc" },
        nat: aws::ec2::NatGateway {
            allocation_id: nat_address,
            subnet_id: public[0],
            connectivity_type: "public",
        },
        private_routes: aws::ec2::RouteTable {
            vpc_id: vpc,
            tags: [Tag {
                key: "Name",
                value: "private",
            }],
        },
        through_nat: aws::ec2::Route {
            route_table_id: private_routes,
            destination_cidr_block: "0.0.0.0/0",
            nat_gateway_id: nat,
        },
        private_associations: private.iter().map(|subnet| {
            aws::ec2::SubnetRouteTableAssociation {
                subnet_id: subnet,
                route_table_id: private_routes,
            }
        }),
        acl: aws::ec2::NetworkAcl { vpc_id: vpc },
        acl_entry: aws::ec2::NetworkAclEntry {
            network_acl_id: acl,
            rule_number: 100,
            protocol: -1,
            rule_action: "allow",
            egress: true,
            cidr_block: "0.0.0.0/0",
        },
        web: aws::ec2::SecurityGroup {
            group_description: "web servers",
            vpc_id: vpc,
            security_group_ingress: [80, 443].map(|port| Ingress {
                ip_protocol: "tcp",
                from_port: port,
                to_port: port,
                cidr_ip: "0.0.0.0/0",
                description: format!("port {port}"),
            }),
            security_group_egress: [Egress {
                ip_protocol: -1,
                cidr_ip: "0.0.0.0/0",
            }],
        },
        database: aws::ec2::SecurityGroup {
            group_description: "databases",
            vpc_id: vpc,
        },
        from_web: aws::ec2::SecurityGroupIngress {
            group_id: database,
            source_security_group_id: web,
            ip_protocol: "tcp",
            from_port: 5432,
            to_port: 5432,
        },
        s3: aws::ec2::VPCEndpoint {
            vpc_id: vpc,
            vpc_endpoint_type: "Gateway",
            service_name: sub!("com.amazonaws.{AWS::Region}.s3"),
            route_table_ids: [private_routes, public_routes],
        },
        secrets: aws::ec2::VPCEndpoint {
            vpc_id: vpc,
            vpc_endpoint_type: "Interface",
            service_name: sub!("com.amazonaws.{AWS::Region}.secretsmanager"),
            subnet_ids: private.iter(),
            security_group_ids: [database],
            private_dns_enabled: true,
        },
        flow_logs: aws::ec2::FlowLog {
            resource_id: vpc,
            resource_type: "VPC",
            traffic_type: "REJECT",
            log_destination_type: "s3",
            log_destination: logs,
            max_aggregation_interval: 600,
        },
        logs: aws::s3::Bucket {},
        role: aws::iam::Role {
            assume_role_policy_document: infrastruct::json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "Service": "ec2.amazonaws.com" },
                    "Action": "sts:AssumeRole",
                }],
            }),
        },
        profile: aws::iam::InstanceProfile { roles: [role] },
        server: aws::ec2::Instance {
            image_id: &image,
            instance_type: find_in_map(&sizes, pseudo::region(), "web"),
            key_name: &key_name,
            subnet_id: public[0],
            security_group_ids: [web],
            iam_instance_profile: profile,
            user_data: base64(USER_DATA),
            monitoring: true,
            ebs_optimized: true,
            block_device_mappings: [BlockDeviceMapping {
                device_name: "/dev/xvda",
                ebs: Ebs {
                    volume_size: 20,
                    volume_type: "gp3",
                    encrypted: true,
                    delete_on_termination: true,
                },
            }],
            metadata_options: MetadataOptions {
                http_tokens: "required",
                http_endpoint: "enabled",
            },
            tags: [("Name", "web")],
        },
        fixed_address: aws::ec2::EIP {
            instance_id: server,
        },
        data: aws::ec2::Volume {
            availability_zone: server.availability_zone(),
            size: 100,
            volume_type: "gp3",
            encrypted: true,
        },
        mount: aws::ec2::VolumeAttachment {
            instance_id: server,
            volume_id: data,
            device: "/dev/sdf",
        },
        template: aws::ec2::LaunchTemplate {
            launch_template_name: "web",
            launch_template_data: LaunchTemplateData {
                image_id: &image,
                instance_type: "t3.micro",
                security_group_ids: [web],
                iam_instance_profile: IamInstanceProfile { arn: profile },
                user_data: base64(sub!("#!/bin/bash\necho {AWS::StackName}\n")),
                tag_specifications: [TagSpecification {
                    resource_type: "instance",
                    tags: [("Name", "web")],
                }],
            },
        },
        group: aws::autoscaling::AutoScalingGroup {
            min_size: 1,
            max_size: 4,
            desired_capacity: 2,
            vpc_zone_identifier: public.iter(),
            launch_template: LaunchTemplateSpecification {
                launch_template_id: template,
                version: template.latest_version_number(),
            },
            health_check_type: "EC2",
            health_check_grace_period: 60,
            tags: [TagProperty {
                key: "Name",
                value: "web",
                propagate_at_launch: true,
            }],
        },
        scaling: aws::autoscaling::ScalingPolicy {
            auto_scaling_group_name: group,
            policy_type: "TargetTrackingScaling",
            target_tracking_configuration: TargetTrackingConfiguration {
                target_value: 60,
                predefined_metric_specification: PredefinedMetricSpecification {
                    predefined_metric_type: "ASGAverageCPUUtilization",
                },
            },
        },

        vpc_id: Output::new(vpc.vpc_id()).export("vpc"),
        public_ip: Output::new(server.public_ip()).description("the server's address"),
        from: Output::new(&address),
    });
    App::new().stack(network)
}
