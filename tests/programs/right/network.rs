//! A network of three tiers in three zones, with endpoints for what its servers call.

use std::collections::BTreeMap;

use infrastruct::{
    App, Condition, Construct, Output, Parameter, Ref, Resource, availability_zones, aws,
    construct, join, json, select, stack, sub,
};

const ZONES: usize = 3;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Tier {
    Public,
    Private,
    Data,
}

impl Tier {
    const ALL: [Self; 3] = [Self::Public, Self::Private, Self::Data];

    fn name(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Private => "private",
            Self::Data => "data",
        }
    }

    fn block(self, zone: usize) -> String {
        format!("10.0.{}.0/24", 16 * self as usize + zone)
    }
}

/// The subnets of a tier, and how they are routed.
#[derive(Construct)]
struct Subnets {
    routes: Resource<aws::ec2::RouteTable>,
    zones: Vec<Resource<aws::ec2::Subnet>>,
    associations: Vec<Resource<aws::ec2::SubnetRouteTableAssociation>>,
    default_route: Option<Resource<aws::ec2::Route>>,
}

/// Where a tier's traffic goes by default.
#[derive(Clone, Copy)]
enum Way {
    Internet(Ref<aws::ec2::InternetGateway>),
    Nat(Ref<aws::ec2::NatGateway>),
    Nowhere,
}

impl Subnets {
    fn new(vpc: Ref<aws::ec2::VPC>, tier: Tier, way: Way) -> Self {
        construct!(Self {
            routes: aws::ec2::RouteTable {
                vpc_id: vpc,
                tags: [("Name", tier.name())],
            },
            zones: (0..ZONES).map(|zone| aws::ec2::Subnet {
                vpc_id: vpc,
                cidr_block: tier.block(zone),
                availability_zone: select(zone, availability_zones()),
                map_public_ip_on_launch: tier == Tier::Public,
                tags: [("Name", format!("{}-{zone}", tier.name()))],
            }),
            associations: zones
                .iter()
                .map(|subnet| aws::ec2::SubnetRouteTableAssociation {
                    subnet_id: subnet,
                    route_table_id: routes,
                })
                .collect(),
            default_route: match way {
                Way::Internet(gateway) => Some(aws::ec2::Route {
                    route_table_id: routes,
                    destination_cidr_block: "0.0.0.0/0",
                    gateway_id: gateway,
                }),
                Way::Nat(nat) => Some(aws::ec2::Route {
                    route_table_id: routes,
                    destination_cidr_block: "0.0.0.0/0",
                    nat_gateway_id: nat,
                }),
                Way::Nowhere => None,
            },
        })
    }
}

pub(super) fn app() -> App {
    let services = ["secretsmanager", "logs", "ecr.api", "ecr.dkr", "sts"];
    let gateways = ["s3", "dynamodb"];
    let network = stack!(ThreeTiers {
        with_logs: Parameter::text()
            .allowed_values(["yes", "no"])
            .default("yes"),
        is_logged: Condition::equals(&with_logs, "yes"),
        vpc: aws::ec2::VPC {
            cidr_block: "10.0.0.0/16",
            enable_dns_support: true,
            enable_dns_hostnames: true,
        },
        gateway: aws::ec2::InternetGateway {},
        attachment: aws::ec2::VPCGatewayAttachment {
            vpc_id: vpc,
            internet_gateway_id: gateway,
        },
        #[depends_on(attachment)]
        address: aws::ec2::EIP { domain: "vpc" },
        nat: aws::ec2::NatGateway {
            allocation_id: address.allocation_id(),
            subnet_id: public.zones[0].subnet_id(),
        },
        public: Subnets::new(vpc, Tier::Public, Way::Internet(gateway)),
        private: Subnets::new(vpc, Tier::Private, Way::Nat(nat)),
        data: Subnets::new(vpc, Tier::Data, Way::Nowhere),
        inside: aws::ec2::SecurityGroup {
            group_description: "calls of AWS from within",
            vpc_id: vpc,
            security_group_ingress: Tier::ALL.map(|tier| Ingress {
                ip_protocol: "tcp",
                from_port: 443,
                to_port: 443,
                cidr_ip: format!("10.0.{}.0/20", 16 * tier as usize),
                description: tier.name(),
            }),
        },
        interfaces: services
            .iter()
            .map(|service| (
                service.replace('.', "-"),
                construct!(aws::ec2::VPCEndpoint {
                    vpc_id: vpc,
                    vpc_endpoint_type: "Interface",
                    service_name: sub!("com.amazonaws.{AWS::Region}.{service}"),
                    private_dns_enabled: true,
                    security_group_ids: [inside],
                    subnet_ids: private.zones.iter(),
                }),
            ))
            .collect::<BTreeMap<_, _>>(),
        gateway_endpoints: gateways.map(|service| aws::ec2::VPCEndpoint {
            vpc_id: vpc,
            vpc_endpoint_type: "Gateway",
            service_name: sub!("com.amazonaws.{AWS::Region}.{service}"),
            route_table_ids: [&public.routes, &private.routes, &data.routes],
        }),
        #[condition(is_logged)]
        logs: aws::logs::LogGroup {
            retention_in_days: 14
        },
        #[condition(is_logged)]
        log_role: aws::iam::Role {
            assume_role_policy_document: json!({
                "Version": "2012-10-17",
                "Statement": [{
                    "Effect": "Allow",
                    "Principal": { "Service": "vpc-flow-logs.amazonaws.com" },
                    "Action": "sts:AssumeRole",
                }],
            }),
        },
        #[condition(is_logged)]
        flow_log: aws::ec2::FlowLog {
            resource_id: vpc,
            resource_type: "VPC",
            traffic_type: "ALL",
            log_group_name: logs,
            deliver_logs_permission_arn: log_role,
        },
        vpc_id: Output::new(vpc.vpc_id()).export("vpc"),
        private_subnets: Output::new(join(",", private.zones.iter().map(|zone| zone.subnet_id())))
            .export("private-subnets"),
    });
    App::new().stack(network)
}
