//! Networks of one's own.

use std::collections::BTreeMap;

use infrastruct::{
    Construct, Id, Resource, Text, Value, availability_zones, aws, construct, endpoint_service,
    properties, select, sub,
};

use crate::address_block::AddressBlock;
use crate::checked::Checked;
use crate::network::Network;
use crate::piece::piece;
use crate::security_group::{Peer, SecurityGroup};
use crate::several::IntoTexts;
use crate::string::IntoString;
use crate::subnet::{Internet, NatGateway, Routes, Subnet, internet, nat, routes};

/// A network of one's own (`AWS::EC2::VPC`) in two zones: a public and a private subnet in each.
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{Code, Function, Nat, Runtime, Vpc};
///
/// let stack = stack!(Example {
///     network: Vpc::new(Nat::One).s3_endpoint(),
///     worker: Function::new(Runtime::PYTHON_3_13, "index.handler", Code::inline("def handler(event, context): pass"))
///         .within(&network),
/// });
/// ```
///
/// Its addresses are cut into eight blocks, of which the first four are for public subnets: a zone more leaves the others as they
/// are.
#[cfg_attr(doc, doc = include_str!("../templates/vpc.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct Vpc {
    /// The VPC itself.
    #[construct(flatten)]
    pub vpc: Resource<aws::ec2::VPC>,
    /// Its way to the internet.
    pub internet: Option<Internet>,
    /// The subnets that the internet reaches.
    pub public: Vec<Subnet>,
    /// What lets private subnets reach the internet.
    pub nats: Vec<NatGateway>,
    /// The subnets that nobody reaches from outside.
    pub private: Vec<Subnet>,
    /// Where private subnets reach what.
    pub routes: Vec<Routes>,
    /// Ways to services of AWS that do not go by the internet.
    pub endpoints: BTreeMap<String, Resource<aws::ec2::VPCEndpoint>>,
    /// Who reaches the endpoints that have addresses: all in the network.
    pub endpoint_group: Option<SecurityGroup>,
    #[construct(skip)]
    plan: Plan,
}

piece!(Vpc => vpc: aws::ec2::VPC);

/// How private subnets reach the internet. Each NAT gateway costs by the hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nat {
    /// They do not.
    None,
    /// By one gateway, in the first zone: if that zone fails, no subnet reaches the internet.
    One,
    /// By a gateway in each zone.
    PerZone,
}

/// What a network is made of.
#[derive(Clone, Debug)]
struct Plan {
    block: Option<AddressBlock>,
    zones: Vec<Value<Text>>,
    is_public: bool,
    nat: Nat,
    endpoints: Vec<Endpoint>,
}

#[derive(Clone, Debug)]
struct Endpoint {
    service: String,
    is_gateway: bool,
}

const BLOCK: &str = "10.0.0.0/16";

impl Vpc {
    /// A network with public and private subnets, in the addresses of `10.0.0.0/16`.
    #[track_caller]
    pub fn new(nat: Nat) -> Self {
        Self::of(true, nat)
    }

    /// A network that reaches nothing but itself, and what it has endpoints for.
    #[track_caller]
    pub fn isolated() -> Self {
        Self::of(false, Nat::None)
    }

    #[track_caller]
    fn of(is_public: bool, nat: Nat) -> Self {
        let vpc = construct!(aws::ec2::VPC {
            cidr_block: BLOCK,
            enable_dns_hostnames: true,
            enable_dns_support: true,
            tags: [("Name", sub!("{AWS::StackName}"))],
        });
        let vpc = Self {
            vpc,
            internet: None,
            public: Vec::new(),
            nats: Vec::new(),
            private: Vec::new(),
            routes: Vec::new(),
            endpoints: BTreeMap::new(),
            endpoint_group: None,
            plan: Plan {
                block: AddressBlock::parse(BLOCK),
                zones: (0..2).map(zone).collect(),
                is_public,
                nat,
                endpoints: Vec::new(),
            },
        };
        vpc.blame_caller().planned()
    }

    /// Its addresses: a block of 128 to 65,536, such as `10.1.0.0/16`.
    #[doc(alias = "ip_addresses")]
    #[track_caller]
    pub fn addresses(mut self, block: &str) -> Self {
        let parsed = AddressBlock::parse(block).filter(|block| block.is_network());
        let checked = Checked(match parsed {
            Some(_) => Ok(block),
            None => Err(format!(
                "`{block}` is no block of 128 to 65,536 addresses, such as `10.1.0.0/16`"
            )),
        });
        let properties = properties!(aws::ec2::VPC {
            cidr_block: checked
        });
        self.vpc.apply(&properties.blame_caller());
        self.plan.block = parsed.or(self.plan.block);
        self.planned()
    }

    /// In how many zones it is; two otherwise. Regions have three and more, but for a few.
    #[doc(alias = "max_azs")]
    #[track_caller]
    pub fn zones(mut self, count: u32) -> Self {
        self.plan.zones = (0..count).map(zone).collect();
        self.planned()
    }

    /// In which zones it is, such as `eu-central-1a`.
    #[doc(alias = "availability_zones")]
    #[track_caller]
    pub fn in_zones(mut self, zones: impl IntoTexts) -> Self {
        self.plan.zones = zones.into_texts();
        self.planned()
    }

    /// Reaches S3 without the internet, at no cost.
    #[doc(alias = "add_gateway_endpoint")]
    #[track_caller]
    pub fn s3_endpoint(self) -> Self {
        self.with_endpoint("s3".to_owned(), true)
    }

    /// Reaches `DynamoDB` without the internet, at no cost.
    #[doc(alias = "add_gateway_endpoint")]
    #[track_caller]
    pub fn dynamodb_endpoint(self) -> Self {
        self.with_endpoint("dynamodb".to_owned(), true)
    }

    /// Reaches a service, such as `sqs` or `secretsmanager`, without the internet, by an address in each private subnet that
    /// costs by the hour. It is called as [`endpoint_service`] says.
    #[doc(alias = "add_interface_endpoint")]
    #[track_caller]
    pub fn endpoint(self, service: impl IntoString) -> Self {
        self.with_endpoint(service.into_string(), false)
    }

    #[track_caller]
    fn with_endpoint(mut self, service: String, is_gateway: bool) -> Self {
        self.plan.endpoints.push(Endpoint {
            service,
            is_gateway,
        });
        self.planned()
    }

    /// What follows from the plan, made anew.
    #[track_caller]
    fn planned(mut self) -> Self {
        let internet = self.plan.is_public.then(|| internet(self.vpc));
        self.internet = internet.blame_caller();
        self.public = match &self.internet {
            Some(internet) => self.subnets(true, |_| internet.routes.table).blame_caller(),
            None => Vec::new(),
        };
        let gateways = match self.plan.nat {
            Nat::None => 0,
            Nat::One => 1,
            Nat::PerZone => self.public.len(),
        };
        self.nats = match &self.internet {
            Some(internet) => {
                let subnets = self.public.iter().take(gateways);
                let nats: Vec<_> = subnets.map(|subnet| nat(subnet, internet)).collect();
                nats.blame_caller()
            }
            None => Vec::new(),
        };
        let nats = self.nats.iter().map(Some);
        let nats = nats.chain(self.nats.is_empty().then_some(None));
        let private: Vec<_> = nats.map(|nat| routes(self.vpc, "private", nat)).collect();
        self.routes = private.blame_caller();
        let tables = self.routes.clone();
        let private = self.subnets(false, |index| tables[index % tables.len()].table);
        self.private = private.blame_caller();
        self.add_endpoints();
        self
    }

    /// A subnet in each zone.
    fn subnets(
        &self,
        is_public: bool,
        table: impl Fn(usize) -> Resource<aws::ec2::RouteTable>,
    ) -> Vec<Subnet> {
        let zones = self.plan.zones.iter().enumerate();
        let (power, half) = match zones.len() {
            ..=4 => (3, 4),
            5..=8 => (4, 8),
            _ => (5, 16),
        };
        let subnet = |(index, zone): (usize, &Value<Text>)| {
            let place = u32::try_from(index).unwrap_or(u32::MAX);
            let place = if is_public {
                place
            } else {
                place.saturating_add(half)
            };
            let block = self.plan.block.and_then(|block| block.part(power, place));
            let name = if is_public { "public" } else { "private" };
            let number = index + 1;
            construct!(Subnet {
                subnet: aws::ec2::Subnet {
                    vpc_id: self.vpc,
                    availability_zone: zone,
                    cidr_block: block,
                    map_public_ip_on_launch: is_public.then_some(true),
                    tags: [("Name", sub!("{AWS::StackName}-{name}-{number}"))],
                },
                association: aws::ec2::SubnetRouteTableAssociation {
                    subnet_id: subnet.subnet_id(),
                    route_table_id: table(index).route_table_id(),
                },
            })
        };
        zones.map(subnet).collect()
    }

    #[track_caller]
    fn add_endpoints(&mut self) {
        self.endpoints.clear();
        self.endpoint_group = None;
        for Endpoint {
            service,
            is_gateway,
        } in self.plan.endpoints.clone()
        {
            let endpoint = if is_gateway {
                let service_name = sub!("com.amazonaws.{AWS::Region}.{service}");
                let tables = self.routes.iter().map(|routes| routes.table);
                let tables: Vec<_> = tables.map(|table| table.route_table_id()).collect();
                construct!(aws::ec2::VPCEndpoint {
                    vpc_id: self.vpc,
                    vpc_endpoint_type: "Gateway",
                    service_name: service_name,
                    route_table_ids: tables,
                })
            } else {
                let subnets = self.private_subnets();
                let inside = Peer::block(self.vpc.cidr_block());
                let group = match self.endpoint_group.take() {
                    Some(group) => group,
                    None => SecurityGroup::new(&*self, "endpoints of AWS").open(443, inside),
                };
                let endpoint = construct!(aws::ec2::VPCEndpoint {
                    vpc_id: self.vpc,
                    vpc_endpoint_type: "Interface",
                    service_name: endpoint_service(&service),
                    private_dns_enabled: true,
                    subnet_ids: subnets,
                    security_group_ids: [group.group_id()],
                });
                self.endpoint_group = Some(group);
                endpoint
            };
            self.endpoints.insert(service, endpoint.blame_caller());
        }
    }
}

fn zone(index: u32) -> Value<Text> {
    select(index, availability_zones())
}

impl Network for Vpc {
    fn vpc_id(&self) -> Value<Id<aws::ec2::VPC>> {
        self.vpc.vpc_id()
    }

    fn private_subnets(&self) -> Vec<Value<Id<aws::ec2::Subnet>>> {
        self.private
            .iter()
            .map(|subnet| subnet.subnet_id())
            .collect()
    }

    fn public_subnets(&self) -> Vec<Value<Id<aws::ec2::Subnet>>> {
        self.public
            .iter()
            .map(|subnet| subnet.subnet_id())
            .collect()
    }

    fn routes(&self) -> Box<dyn Construct> {
        let internet = self.internet.as_ref();
        let subnets = self.public.iter().chain(&self.private);
        let associations: Vec<_> = subnets.map(|subnet| subnet.association).collect();
        let defaults: Vec<_> = self.routes.iter().map(|routes| routes.default).collect();
        let out = internet.map(|internet| internet.routes.default);
        Box::new((out, defaults, associations))
    }
}
