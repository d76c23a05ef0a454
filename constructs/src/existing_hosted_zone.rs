//! Hosted zones of a domain.

use infrastruct::lookup::Lookup;
use infrastruct::{Expression, Id, Part, Text, Value, aws};

/// A hosted zone that exists, by its domain. It stands for its ID.
///
/// ```
/// use infrastruct::{aws, construct};
/// use infrastruct_constructs::ExistingHostedZone;
///
/// let zone = ExistingHostedZone::lookup("example.com");
/// let shop = construct!(aws::route53::RecordSet {
///     hosted_zone_id: &zone,
///     name: "shop.example.com",
///     r#type: "CNAME",
///     ttl: "300",
///     resource_records: ["shop.example.net"],
/// });
/// ```
#[derive(Clone, Debug)]
pub struct ExistingHostedZone(Lookup);

impl ExistingHostedZone {
    /// The public zone of a domain.
    #[track_caller]
    pub fn lookup(domain: &str) -> Self {
        Self(Lookup::hosted_zone(domain))
    }

    /// The private zone of the domain that a VPC sees, by the VPC's ID.
    pub fn seen_by(self, vpc: &str) -> Self {
        Self(self.0.with("vpc", vpc))
    }

    /// Its ID.
    pub fn id(&self) -> Value<Id<aws::route53::HostedZone>> {
        self.0.value("id")
    }

    /// Its domain.
    pub fn name(&self) -> Value<Text> {
        self.0.value("name")
    }
}

#[diagnostic::do_not_recommend]
impl Expression for ExistingHostedZone {
    type Kind = Id<aws::route53::HostedZone>;

    fn into_part(self) -> Part {
        self.id().into_part()
    }
}
