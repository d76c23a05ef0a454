//! A handle by itself: which value of a resource a property means.

use super::identifier::{Identifier, IdentifierKind};
use super::kind::Kind;
use super::registry::resource_type;
use super::resource_type::ResourceType;
use super::return_value::ReturnValue;
use super::schema::Schema;

/// How names of properties end that say by which value a resource is identified.
const ENDINGS: [(&str, IdentifierKind); 7] = [
    ("Arn", IdentifierKind::Arn),
    ("ARN", IdentifierKind::Arn),
    ("Identifier", IdentifierKind::Id),
    ("Id", IdentifierKind::Id),
    ("ID", IdentifierKind::Id),
    ("Name", IdentifierKind::Name),
    ("name", IdentifierKind::Name),
];
/// How names of properties end that take resources of many types.
const TARGETS: [&str; 10] = [
    "Action",
    "Destination",
    "Endpoint",
    "From",
    "Principal",
    "Provider",
    "Resource",
    "Source",
    "Target",
    "Uri",
];

/// What a handle means where the property's name says something else: the property, the handle's type, and the attribute
/// that AWS's documentation of the property asks for.
const MEANT: [(&str, &str, &str); 17] = [
    ("AvailabilityZone", "AWS::EC2::Subnet", "AvailabilityZone"),
    ("CidrIp", "AWS::EC2::VPC", "CidrBlock"),
    ("DNSName", "AWS::CloudFront::Distribution", "DomainName"),
    (
        "DNSName",
        "AWS::ElasticLoadBalancingV2::LoadBalancer",
        "DNSName",
    ),
    ("DomainName", "AWS::EC2::Instance", "PublicDnsName"),
    (
        "DomainName",
        "AWS::ElasticLoadBalancingV2::LoadBalancer",
        "DNSName",
    ),
    ("DomainName", "AWS::S3::Bucket", "RegionalDomainName"),
    ("EventSourceArn", "AWS::DynamoDB::GlobalTable", "StreamArn"),
    ("EventSourceArn", "AWS::DynamoDB::Table", "StreamArn"),
    ("FunctionVersion", "AWS::Lambda::Version", "Version"),
    ("ParentId", "AWS::ApiGateway::RestApi", "RootResourceId"),
    ("Qualifier", "AWS::Lambda::Version", "Version"),
    ("ResourceId", "AWS::ApiGateway::RestApi", "RootResourceId"),
    ("Source", "AWS::DynamoDB::Table", "StreamArn"),
    (
        "SigningProfileVersionArn",
        "AWS::Signer::SigningProfile",
        "ProfileVersionArn",
    ),
    ("Version", "AWS::EC2::LaunchTemplate", "LatestVersionNumber"),
    (
        "VirtualNode",
        "AWS::AppMesh::VirtualNode",
        "VirtualNodeName",
    ),
];
/// Properties that take a name of the network, which identifies no resource.
const HOSTS: [&str; 2] = ["DNSName", "DomainName"];

/// A place where a handle by itself may stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandlePlace {
    /// CloudFormation's name of the property, of one item if it is a list.
    property: String,
    wants: Vec<Identifier>,
    is_closed: bool,
    /// The type of the same service that the property's name names: `RestApi` of `RestApiId`, `Model` of `RequestModels`.
    named: Option<&'static str>,
    /// Whether text may stand there.
    is_text: bool,
}

/// What a handle by itself means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// The one value that makes sense.
    Value(ReturnValue),
    /// The place takes no value of such a resource.
    Wrong,
    /// Nothing says which of its values; the likeliest come first.
    Unclear(Vec<ReturnValue>),
}

impl HandlePlace {
    /// A property, by CloudFormation's name, and what it is held against.
    pub fn new(property: &str, schema: &Schema) -> Self {
        // CloudFront writes its logs to a bucket by its host name.
        let is_log_bucket =
            schema.type_name() == "AWS::CloudFront::Distribution" && property == "Bucket";
        let property = if is_log_bucket {
            "DomainName"
        } else {
            item(property)
        };
        let property = property.to_owned();
        let (stem, kind) = parted(&property);
        let namespace = schema.type_name().rsplit_once("::");
        let named = |name: &str| {
            resource_type(&format!("{}::{name}", namespace?.0)).map(ResourceType::name)
        };
        let named = match kind {
            // The `ResourceArn` of Lake Formation is not that of a `Resource` of its own.
            Some(_) if TARGETS.contains(&stem) => None,
            Some(_) => named(stem),
            None => tails(stem).find_map(named),
        };
        let kinds = schema.kinds();
        Self {
            wants: schema.wants(),
            is_closed: schema.is_closed(),
            named,
            is_text: kinds.is_empty() || kinds.contains(Kind::Text),
            property,
        }
    }

    /// Whether a handle may stand there at all, and not only text.
    pub fn takes_handles(&self) -> bool {
        !self.wants.is_empty()
            || parted(&self.property).1.is_some()
            || self.named.is_some()
            || TARGETS.iter().any(|target| self.property.ends_with(target))
    }

    /// What a handle of a resource means there: first what the place is known to take, then what its name says.
    ///
    /// ```
    /// use infrastruct_spec::{HandlePlace, Meaning, ReturnValue, resource_type};
    ///
    /// let meaning = |type_name: &str, property: &str, handle: &str| {
    ///     let schema = resource_type(type_name).unwrap().schema().property(property).unwrap();
    ///     HandlePlace::new(property, &schema).meaning(resource_type(handle).unwrap())
    /// };
    /// let arn = Meaning::Value(ReturnValue::Attribute("Arn".into()));
    /// assert_eq!(meaning("AWS::Lambda::Function", "Role", "AWS::IAM::Role"), arn);
    /// assert_eq!(meaning("AWS::Lambda::Function", "Role", "AWS::SQS::Queue"), Meaning::Wrong);
    /// let named = Meaning::Value(ReturnValue::Attribute("AllocationId".into()));
    /// assert_eq!(meaning("AWS::EC2::NatGateway", "AllocationId", "AWS::EC2::EIP"), named);
    /// let id = Meaning::Value(ReturnValue::Ref);
    /// assert_eq!(meaning("AWS::ApiGatewayV2::Stage", "ApiId", "AWS::ApiGatewayV2::Api"), id);
    /// ```
    pub fn meaning(&self, of: ResourceType) -> Meaning {
        let given = of.identifiers();
        let (_, kind) = parted(&self.property);
        let meant = MEANT
            .iter()
            .find(|(property, name, _)| *property == self.property && *name == of.name());
        if let Some((_, _, name)) = meant {
            return Meaning::Value(of.return_value(name));
        }
        let fitting = |wanted: &Identifier| {
            given
                .iter()
                .find(|(identifier, _)| identifier.stands_for(*wanted))
        };
        if let Some((_, target)) = self.wants.iter().find_map(fitting) {
            return Meaning::Value(target.clone());
        }
        if self.is_closed {
            return Meaning::Wrong;
        }
        // The `AllocationId` of an address, which `Ref` does not return.
        let attribute = of.attribute(&self.property).filter(|_| kind.is_some());
        if let Some(name) = attribute.map(|attribute| attribute.name())
            && of.reference().property != Some(name)
        {
            return Meaning::Value(of.return_value(name));
        }
        let unclear = || Meaning::Unclear(candidates(of, &given, kind));
        let last = of.last_segment();
        let is_other = kind.is_some()
            && self
                .named
                .is_some_and(|named| !last.contains(last_segment(named)));
        if is_other || !self.is_text {
            return unclear();
        }
        let is_own = self.named == Some(of.name()) || self.property.eq_ignore_ascii_case(last);
        // No resource is a host, a version or a range of addresses.
        let is_no_identifier = HOSTS.contains(&self.property.as_str())
            || self.property.ends_with("Version")
            || self.property.starts_with("Cidr");
        if !is_own && is_no_identifier {
            return unclear();
        }
        let of_kind = given
            .iter()
            .find(|(identifier, _)| Some(identifier.kind) == kind);
        match (of_kind, given.as_slice()) {
            (Some((_, target)), _) => Meaning::Value(target.clone()),
            _ if is_own => Meaning::Value(ReturnValue::Ref),
            (_, [(_, only)]) => Meaning::Value(only.clone()),
            (_, []) if kind.is_some() => Meaning::Value(ReturnValue::Ref),
            _ => unclear(),
        }
    }

    /// The place as text, which [`read`](Self::read) reads.
    pub fn written(&self) -> String {
        let mut words = vec![self.property.clone()];
        words.extend(self.is_closed.then(|| "only".to_owned()));
        words.extend(self.named.map(str::to_owned));
        let wanted = |wanted: &Identifier| format!("{}.{}", wanted.type_name, wanted.kind.as_str());
        words.extend(self.wants.iter().map(wanted));
        words.join(" ")
    }

    /// Reads a place.
    ///
    /// ```
    /// use infrastruct_spec::{HandlePlace, resource_type};
    ///
    /// let schema = resource_type("AWS::SNS::Subscription").unwrap().schema().property("Endpoint").unwrap();
    /// let place = HandlePlace::new("Endpoint", &schema);
    /// let text: &'static str = place.written().leak();
    /// assert_eq!(HandlePlace::read(text), place);
    /// ```
    pub fn read(text: &'static str) -> Self {
        let mut words = text.split(' ');
        let mut place = Self {
            property: words.next().unwrap_or_default().to_owned(),
            wants: Vec::new(),
            is_closed: false,
            named: None,
            is_text: true,
        };
        for word in words {
            match word {
                "only" => place.is_closed = true,
                _ if word.contains('.') => place.wants.extend(Identifier::parse(word)),
                _ => place.named = Some(word),
            }
        }
        place
    }
}

/// What is most likely meant, in the order of likelihood: what identifies the resource.
fn candidates(
    of: ResourceType,
    given: &[(Identifier, ReturnValue)],
    kind: Option<IdentifierKind>,
) -> Vec<ReturnValue> {
    const MOST: usize = 5;
    let mut found = Vec::new();
    for is_wanted in [true, false] {
        for (identifier, target) in given {
            if (Some(identifier.kind) == kind) == is_wanted {
                found.push(target.clone());
            }
        }
    }
    if found.is_empty() {
        found.push(ReturnValue::Ref);
        for attribute in of.attributes() {
            found.push(ReturnValue::Attribute(attribute.name().to_owned()));
        }
    }
    let returned = of.reference().property;
    let mut seen = Vec::new();
    found.retain(|target| {
        let name = match target {
            ReturnValue::Attribute(name) => Some(name.clone()),
            ReturnValue::Ref | ReturnValue::Handle => returned.map(str::to_owned),
        };
        let is_new = !seen.contains(&name);
        seen.push(name);
        is_new
    });
    found.truncate(MOST);
    found
}

/// The name of one item: `SubnetId` of `SubnetIds`, `SecretArn` of `SecretArnList`.
fn item(property: &str) -> &str {
    let listed = property.strip_suffix("List");
    let listed = listed.filter(|listed| parted(listed).1.is_some());
    listed.or(property.strip_suffix('s')).unwrap_or(property)
}

/// `RestApiId` as `RestApi`, and what its ending says.
fn parted(property: &str) -> (&str, Option<IdentifierKind>) {
    let whole = ENDINGS
        .iter()
        .find(|(ending, _)| property.eq_ignore_ascii_case(ending));
    if let Some((_, kind)) = whole {
        return ("", Some(*kind));
    }
    let mut endings = ENDINGS.iter();
    let found =
        endings.find_map(|(ending, kind)| Some((property.strip_suffix(ending)?, Some(*kind))));
    found.unwrap_or((property, None))
}

/// `RequestModel` as `RequestModel` and `Model`.
fn tails(name: &str) -> impl Iterator<Item = &str> {
    let starts = name
        .char_indices()
        .filter(|(_, letter)| letter.is_ascii_uppercase());
    starts.map(|(at, _)| &name[at..])
}

fn last_segment(type_name: &str) -> &str {
    type_name.rsplit("::").next().unwrap_or(type_name)
}
