//! What networks are made of: subnets, and the ways between them and the internet.

use infrastruct::{Construct, Resource, aws, construct, sub};

use crate::piece::piece;

/// The internet gateway of a network.
#[derive(Clone, Debug, Construct)]
pub struct Internet {
    /// The gateway itself.
    #[construct(flatten)]
    pub gateway: Resource<aws::ec2::InternetGateway>,
    /// That it is the network's.
    pub attachment: Resource<aws::ec2::VPCGatewayAttachment>,
    /// Where public subnets reach what.
    pub routes: Routes,
}

/// A subnet and its routes.
#[derive(Clone, Debug, Construct)]
pub struct Subnet {
    /// The subnet itself.
    #[construct(flatten)]
    pub subnet: Resource<aws::ec2::Subnet>,
    /// Which routes it takes.
    pub association: Resource<aws::ec2::SubnetRouteTableAssociation>,
}

piece!(Subnet => subnet: aws::ec2::Subnet);

/// A table of routes.
#[derive(Clone, Debug, Construct)]
pub struct Routes {
    /// The table itself.
    #[construct(flatten)]
    pub table: Resource<aws::ec2::RouteTable>,
    /// The way to what is not in the network.
    pub default: Option<Resource<aws::ec2::Route>>,
}

/// A NAT gateway and its address.
#[derive(Clone, Debug, Construct)]
pub struct NatGateway {
    /// The gateway itself.
    #[construct(flatten)]
    pub gateway: Resource<aws::ec2::NatGateway>,
    /// The address that others see.
    pub address: Resource<aws::ec2::EIP>,
}

pub(crate) fn internet(vpc: Resource<aws::ec2::VPC>) -> Internet {
    let gateway = construct!(aws::ec2::InternetGateway {});
    let attachment = construct!(aws::ec2::VPCGatewayAttachment {
        vpc_id: vpc,
        internet_gateway_id: gateway.internet_gateway_id(),
    });
    let table = routes(vpc, "public", None).table;
    let default = construct!(
        #[depends_on(attachment)]
        aws::ec2::Route {
            route_table_id: table,
            destination_cidr_block: "0.0.0.0/0",
            gateway_id: gateway.internet_gateway_id(),
        }
    );
    Internet {
        gateway,
        attachment,
        routes: Routes {
            table,
            default: Some(default),
        },
    }
}

pub(crate) fn routes(vpc: Resource<aws::ec2::VPC>, name: &str, nat: Option<&NatGateway>) -> Routes {
    let table = construct!(aws::ec2::RouteTable {
        vpc_id: vpc,
        tags: [("Name", sub!("{AWS::StackName}-{name}"))],
    });
    let default = nat.map(|nat| {
        construct!(aws::ec2::Route {
            route_table_id: table,
            destination_cidr_block: "0.0.0.0/0",
            nat_gateway_id: nat.gateway.nat_gateway_id(),
        })
    });
    Routes { table, default }
}

/// A NAT gateway in a public subnet, which works once its subnet reaches the internet.
pub(crate) fn nat(subnet: &Subnet, internet: &Internet) -> NatGateway {
    let address = construct!(
        #[depends_on(internet.attachment)]
        aws::ec2::EIP { domain: "vpc" }
    );
    let gateway = construct!(aws::ec2::NatGateway {
        subnet_id: subnet.subnet_id(),
        allocation_id: address.allocation_id(),
    });
    let gateway = gateway
        .depends_on(&internet.routes)
        .depends_on(&subnet.association);
    NatGateway { gateway, address }
}
