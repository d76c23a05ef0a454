//! Security groups of another app.

use infrastruct::lookup::Lookup;
use infrastruct::{Expression, Id, Part, Value, aws};

use crate::security_group::Peer;

/// A security group that exists, by its name. It stands for its ID, and for its members as a [`Peer`].
///
/// ```
/// use infrastruct_constructs::{ExistingSecurityGroup, ExistingVpc, SecurityGroup};
///
/// let shared = ExistingVpc::lookup("shared");
/// let bastion = ExistingSecurityGroup::lookup("bastion");
/// let database = SecurityGroup::new(&shared, "orders database").open(5432, &bastion);
/// ```
#[derive(Clone, Debug)]
pub struct ExistingSecurityGroup(Lookup);

impl ExistingSecurityGroup {
    /// The only group of a name.
    #[track_caller]
    pub fn lookup(name: &str) -> Self {
        Self(Lookup::security_group(name))
    }

    /// The one in a VPC, by the VPC's ID.
    pub fn within(self, vpc: &str) -> Self {
        Self(self.0.with("vpc", vpc))
    }

    /// Its ID.
    pub fn id(&self) -> Value<Id<aws::ec2::SecurityGroup>> {
        self.0.value("id")
    }
}

/// The members of the group.
impl From<&ExistingSecurityGroup> for Peer {
    fn from(group: &ExistingSecurityGroup) -> Self {
        Self::group(group.id())
    }
}

#[diagnostic::do_not_recommend]
impl Expression for ExistingSecurityGroup {
    type Kind = Id<aws::ec2::SecurityGroup>;

    fn into_part(self) -> Part {
        self.id().into_part()
    }
}
