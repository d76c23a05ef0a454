//! Security groups: who reaches what within a network.

use infrastruct::{Construct, IntoValue, Resource, Text, Value, aws, construct, properties};

use crate::network::Network;
use crate::piece::piece;
use crate::ports::{IntoPorts, Ports};
use crate::stands::stands;

/// A security group (`AWS::EC2::SecurityGroup`), whose members reach everything and whom nobody reaches but by ports that are
/// [`open`](Self::open).
///
/// ```
/// use infrastruct::stack;
/// use infrastruct_constructs::{Nat, SecurityGroup, Vpc};
///
/// let stack = stack!(Example {
///     network: Vpc::new(Nat::One),
///     workers: SecurityGroup::new(&network, "workers"),
///     database: SecurityGroup::new(&network, "orders database").open(5432, &workers),
/// });
/// ```
#[cfg_attr(doc, doc = include_str!("../templates/security_group.md"))]
#[derive(Clone, Debug, Construct)]
#[must_use = "it is declared where it is a field of a stack, or of a construct in one"]
pub struct SecurityGroup {
    /// The group itself.
    #[construct(flatten)]
    pub group: Resource<aws::ec2::SecurityGroup>,
}

piece!(SecurityGroup => group: aws::ec2::SecurityGroup);

/// Who reaches a member of a security group.
#[derive(Clone, Debug)]
pub struct Peer {
    block: Option<Value<Text>>,
    group: Option<Value<Text>>,
}

impl Peer {
    /// Anybody.
    pub fn anybody() -> Self {
        Self::block("0.0.0.0/0")
    }

    /// Whoever has an address of a block, such as `10.0.0.0/8`.
    pub fn block(block: impl IntoValue<Text>) -> Self {
        Self {
            block: Some(block.into_value()),
            group: None,
        }
    }

    pub(crate) fn group(group: impl IntoValue<Text>) -> Self {
        Self {
            block: None,
            group: Some(group.into_value()),
        }
    }
}

stands! {
    /// Who reaches something: the members of a security group, by reference, or a [`Peer`].
    #[diagnostic::on_unimplemented(
        message = "`{Self}` does not say who reaches it",
        label = "neither a `&SecurityGroup` nor a `Peer`",
        note = "the members of a group: `&workers`; addresses: `Peer::block(\"10.0.0.0/8\")`; anybody: `Peer::anybody()`"
    )]
    IntoPeer, into_peer for Peer
}

/// The members of another group.
impl From<&SecurityGroup> for Peer {
    fn from(group: &SecurityGroup) -> Self {
        Self::group(group.group_id())
    }
}

impl SecurityGroup {
    /// A group in a network, and what it is for.
    #[track_caller]
    pub fn new(network: &(impl Network + ?Sized), description: impl IntoValue<Text>) -> Self {
        let group = construct!(aws::ec2::SecurityGroup {
            group_description: description,
            vpc_id: network.vpc_id(),
        });
        Self { group }.blame_caller()
    }

    /// Lets somebody reach a port by TCP, or a range of ports: `8000..=8010`.
    #[doc(alias = "add_ingress_rule")]
    #[track_caller]
    pub fn open(self, ports: impl IntoPorts, peer: impl IntoPeer) -> Self {
        self.admit("tcp", ports.into_ports(), peer.into_peer());
        self
    }

    /// Lets somebody reach a port by UDP, or a range of ports.
    #[track_caller]
    pub fn open_udp(self, ports: impl IntoPorts, peer: impl IntoPeer) -> Self {
        self.admit("udp", ports.into_ports(), peer.into_peer());
        self
    }

    #[track_caller]
    pub(crate) fn let_in(&self, port: u16, peer: Peer) {
        self.admit("tcp", port.into(), peer);
    }

    #[track_caller]
    fn admit(&self, protocol: &'static str, ports: Ports, Peer { block, group }: Peer) {
        let properties = properties!(aws::ec2::SecurityGroup {
            security_group_ingress: [Ingress {
                ip_protocol: protocol,
                from_port: ports.first,
                to_port: ports.last,
                cidr_ip: block,
                source_security_group_id: group,
            }]
        });
        self.group.extend(&properties.blame_caller());
    }
}
