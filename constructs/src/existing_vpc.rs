//! Networks of another app or account.

use infrastruct::lookup::{Found, Lookup};
use infrastruct::{Construct, Expression, Id, IntoValue, Part, Text, Value, aws};

use crate::network::Network;
use crate::several::Several;

/// A VPC of another app or account: by its name, or by its ID and those of its subnets.
///
/// ```
/// use infrastruct_constructs::{Code, ExistingVpc, Function, Runtime};
///
/// let shared = ExistingVpc::lookup("shared");
/// let worker = Function::new(Runtime::PYTHON_3_13, "index.handler", Code::inline("def handler(event, context): pass"))
///     .within(&shared);
/// ```
///
/// A name is looked up once, by `cargo infrastruct lookup`: see [`lookup`](infrastruct::lookup).
#[derive(Clone, Debug)]
pub struct ExistingVpc(Source);

#[derive(Clone, Debug)]
enum Source {
    Given {
        vpc: Value<Id<aws::ec2::VPC>>,
        private: Vec<Value<Id<aws::ec2::Subnet>>>,
        public: Vec<Value<Id<aws::ec2::Subnet>>>,
    },
    LookedUp(Lookup),
}

/// How many values stand for subnets that are not looked up yet, so that code which takes the first ones comes to its end.
const STAND_INS: usize = 3;

impl ExistingVpc {
    /// The VPC of an ID, and its private subnets.
    ///
    /// ```
    /// use infrastruct_constructs::ExistingVpc;
    ///
    /// let office = ExistingVpc::new("vpc-0123456789abcdef0", ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]);
    /// ```
    pub fn new<E: IntoValue<Id<aws::ec2::Subnet>>>(
        vpc: impl IntoValue<Id<aws::ec2::VPC>>,
        private: impl Several<Item = E>,
    ) -> Self {
        Self(Source::Given {
            vpc: vpc.into_value(),
            private: private.into_vec().into_iter().map(E::into_value).collect(),
            public: Vec::new(),
        })
    }

    /// And its public subnets. A VPC that is looked up has its own.
    pub fn public<E: IntoValue<Id<aws::ec2::Subnet>>>(
        mut self,
        subnets: impl Several<Item = E>,
    ) -> Self {
        if let Source::Given { public, .. } = &mut self.0 {
            *public = subnets.into_vec().into_iter().map(E::into_value).collect();
        }
        self
    }

    /// The VPC whose tag `Name` says this, with its subnets: public are those whose routes lead to an internet gateway, private those
    /// that reach the internet otherwise, isolated the rest. What the CDK's tags say of a subnet is taken from them.
    #[track_caller]
    pub fn lookup(name: &str) -> Self {
        Self(Source::LookedUp(Lookup::vpc(name)))
    }

    /// The VPC that the region has by itself.
    #[track_caller]
    pub fn lookup_default() -> Self {
        Self(Source::LookedUp(Lookup::vpc_with("default", "true")))
    }

    /// The VPC of an ID, with its subnets.
    #[track_caller]
    pub fn lookup_id(id: &str) -> Self {
        Self(Source::LookedUp(Lookup::vpc_with("id", id)))
    }

    /// The one that has this tag, too.
    pub fn tag(self, key: &str, value: &str) -> Self {
        Self(match self.0 {
            Source::LookedUp(lookup) => Source::LookedUp(lookup.with(&format!("tag:{key}"), value)),
            given @ Source::Given { .. } => given,
        })
    }

    /// Its addresses, such as `10.0.0.0/16`; nothing of a VPC that is not looked up.
    pub fn addresses(&self) -> Option<Value<Text>> {
        match &self.0 {
            Source::Given { .. } => None,
            Source::LookedUp(lookup) => Some(lookup.value("cidr")),
        }
    }

    /// Its subnets that reach nothing outside of it; none of a VPC that is not looked up.
    pub fn isolated_subnets(&self) -> Vec<Value<Id<aws::ec2::Subnet>>> {
        match &self.0 {
            Source::Given { .. } => Vec::new(),
            Source::LookedUp(lookup) => subnets(lookup, &["isolated"]),
        }
    }

    /// Its subnets of a name, which is what the CDK calls their group, or their tag `Name`; none of a VPC that is not looked up.
    pub fn subnets_named(&self, name: &str) -> Vec<Value<Id<aws::ec2::Subnet>>> {
        match &self.0 {
            Source::Given { .. } => Vec::new(),
            Source::LookedUp(lookup) => {
                let is_named = |subnet: &Found| subnet.text("name") == Some(name);
                select(lookup, is_named, &format!("subnets named `{name}`"))
            }
        }
    }
}

/// The subnets of the first of these types that has any.
fn subnets(lookup: &Lookup, types: &[&str]) -> Vec<Value<Id<aws::ec2::Subnet>>> {
    let found = lookup.found();
    let has = |wanted: &&&str| {
        let all = found.as_ref().map(|found| found.list("subnets"));
        let mut all = all.into_iter().flatten();
        all.any(|subnet| subnet.text("type") == Some(**wanted))
    };
    let wanted = types.iter().find(has).or(types.first());
    let wanted = wanted.copied().unwrap_or_default();
    let is_wanted = |subnet: &Found| subnet.text("type") == Some(wanted);
    select(lookup, is_wanted, &format!("{wanted} subnets"))
}

fn select(
    lookup: &Lookup,
    is_wanted: impl Fn(&Found) -> bool,
    what: &str,
) -> Vec<Value<Id<aws::ec2::Subnet>>> {
    let Ok(found) = lookup.found() else {
        return vec![lookup.value("id"); STAND_INS];
    };
    let mut ids = Vec::new();
    for subnet in found.list("subnets").iter().filter(|it| is_wanted(it)) {
        ids.extend(subnet.text("id").map(|id| Value::new(id.into_part())));
    }
    if ids.is_empty() {
        ids.push(Value::new(Part::invalid(format!(
            "`{lookup}` has no {what}"
        ))));
    }
    ids
}

impl Network for ExistingVpc {
    fn vpc_id(&self) -> Value<Id<aws::ec2::VPC>> {
        match &self.0 {
            Source::Given { vpc, .. } => vpc.clone(),
            Source::LookedUp(lookup) => lookup.value("id"),
        }
    }

    /// Those that reach the internet, or where there are none of these, those that reach nothing.
    fn private_subnets(&self) -> Vec<Value<Id<aws::ec2::Subnet>>> {
        match &self.0 {
            Source::Given { private, .. } => private.clone(),
            Source::LookedUp(lookup) => subnets(lookup, &["private", "isolated"]),
        }
    }

    fn public_subnets(&self) -> Vec<Value<Id<aws::ec2::Subnet>>> {
        match &self.0 {
            Source::Given { public, .. } => public.clone(),
            Source::LookedUp(lookup) => subnets(lookup, &["public"]),
        }
    }

    fn routes(&self) -> Box<dyn Construct> {
        Box::new(())
    }
}
