//! Look-ups: what is looked for, and what is found.

use std::fmt;

use infrastruct_core::report::diagnostic::Diagnostic;
use infrastruct_core::report::error::Error;
use infrastruct_core::value::deferred::Value;
use infrastruct_core::value::expression::Expression;
use infrastruct_core::value::kind;
use infrastruct_core::value::part::Part;
use infrastruct_core::value::resource_type::ResourceType;

use super::asked::answer;
use super::found::Found;
use super::kind::{
    AVAILABILITY_ZONES, HOSTED_ZONE, IMAGE, KEY, Kind, LOAD_BALANCER, PARAMETER, RESOURCE,
    SECURITY_GROUP, VPC,
};
use super::question::Question;

/// A look-up of what exists in an account, answered from `infrastruct.lookups.jsonl` where it is needed.
///
/// Of several things that are found, `cargo infrastruct lookup` takes none but lists them; of images, the latest one is meant.
///
/// | | finds |
/// |---|---|
/// | [`vpc`](Self::vpc) | `id`, `cidr`, and `subnets` with their `id`, `zone`, `name`, and `type`: `public`, `private` (they reach the internet) or `isolated` |
/// | [`hosted_zone`](Self::hosted_zone) | `id`, `name` |
/// | [`image`](Self::image) | `id`, `name` |
/// | [`availability_zones`](Self::availability_zones) | `names` |
/// | [`parameter`](Self::parameter) | `value` |
/// | [`security_group`](Self::security_group) | `id`, `name` |
/// | [`key`](Self::key) | `id`, `arn` |
/// | [`load_balancer`](Self::load_balancer) | `arn`, `dns`, `zone`: the hosted zone of its name; `vpc`, `security_groups`, and `listeners` with their `id`, `port` and `protocol` |
/// | [`property`](Self::property) | `value`, of a property of any resource |
#[derive(Clone, Debug)]
pub struct Lookup(Question);

impl Lookup {
    #[track_caller]
    fn new(kind: Kind) -> Self {
        Self(Question::new(kind))
    }

    /// The VPC whose tag `Name` says this. `id`, `default` (`true`) and `tag:team` tell it from others, too.
    #[track_caller]
    pub fn vpc(name: &str) -> Self {
        Self::new(VPC).with("name", name)
    }

    /// A VPC by something else than its name, such as `id`, `default` (`true`) or `tag:team`.
    ///
    /// ```
    /// use infrastruct::lookup::Lookup;
    ///
    /// let network = Lookup::vpc_with("default", "true");
    /// ```
    #[track_caller]
    pub fn vpc_with(name: &str, value: &str) -> Self {
        Self::new(VPC).with(name, value)
    }

    /// The public hosted zone of a domain; with `vpc` and a VPC's ID, the private one that it sees.
    #[track_caller]
    pub fn hosted_zone(domain: &str) -> Self {
        Self::new(HOSTED_ZONE).with("name", domain.trim_end_matches('.'))
    }

    /// The latest machine image whose name is of a pattern, in which `*` and `?` stand for anything. Its `owner` is an account, or `amazon`,
    /// `aws-marketplace`, `self`; any filter of `DescribeImages` narrows it further, such as `architecture`.
    #[track_caller]
    pub fn image(pattern: &str) -> Self {
        Self::new(IMAGE).with("name", pattern)
    }

    /// The availability zones of the region that the account can use.
    #[track_caller]
    pub fn availability_zones() -> Self {
        Self::new(AVAILABILITY_ZONES)
    }

    /// The value of a parameter of Systems Manager. A `SecureString` is refused: its value would stand in the file and in the template.
    #[track_caller]
    pub fn parameter(name: &str) -> Self {
        Self::new(PARAMETER).with("name", name)
    }

    /// The security group of a name; with `vpc` and a VPC's ID, the one in it.
    #[track_caller]
    pub fn security_group(name: &str) -> Self {
        Self::new(SECURITY_GROUP).with("name", name)
    }

    /// The key of KMS that an alias names, such as `alias/data`.
    #[track_caller]
    pub fn key(alias: &str) -> Self {
        let has_prefix = alias.starts_with("alias/");
        let prefix = if has_prefix { "" } else { "alias/" };
        Self::new(KEY).with("name", &format!("{prefix}{alias}"))
    }

    /// The load balancer (application, network or gateway) of a name.
    #[track_caller]
    pub fn load_balancer(name: &str) -> Self {
        Self::new(LOAD_BALANCER).with("name", name)
    }

    /// A property of a resource of any type, by what identifies the resource (what `Ref` returns, for most types): a path such as
    /// `Endpoint.Address`, as Cloud Control says it.
    ///
    /// ```
    /// use infrastruct::{Text, Value, aws};
    /// use infrastruct::lookup::Lookup;
    ///
    /// let host: Value<Text> = Lookup::property::<aws::rds::DBInstance>("orders", "Endpoint.Address").value("value");
    /// ```
    #[track_caller]
    pub fn property<R: ResourceType>(identifier: &str, path: &str) -> Self {
        let lookup = Self::new(RESOURCE).with("name", identifier);
        lookup.with("type", R::TYPE_NAME).with("property", path)
    }

    /// The same, narrowed by one thing more.
    ///
    /// ```
    /// use infrastruct::lookup::Lookup;
    ///
    /// let image = Lookup::image("al2023-ami-2023.*").with("owner", "amazon").with("architecture", "arm64");
    /// ```
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.0.query.insert(name.to_owned(), value.to_owned());
        self
    }

    /// What is found. It is an error if the file does not have it yet.
    pub fn found(&self) -> Result<Found, Error> {
        answer(&self.0).map_err(|diagnostic| Error::new(vec![*diagnostic]))
    }

    /// A text of what is found, for code that has to know it: to decide by it, or to look up something else. It is an error if the
    /// file does not have it yet, so what is looked up after it has its turn when it is known.
    ///
    /// ```
    /// use infrastruct::Error;
    /// use infrastruct::lookup::Lookup;
    ///
    /// fn network() -> Result<Lookup, Error> {
    ///     let id = Lookup::parameter("/network/id").text("value")?;
    ///     Ok(Lookup::vpc_with("id", &id))
    /// }
    /// ```
    pub fn text(&self, name: &str) -> Result<String, Error> {
        let found = self.found()?;
        let text = found.text(name).map(str::to_owned);
        text.ok_or_else(|| Error::new(vec![*self.without(name)]))
    }

    /// A text of what is found, as a value of a template. Where the file does not have it yet, it is a value that no build ends with.
    pub fn value<K: kind::Kind>(&self, name: &str) -> Value<K> {
        let text = answer(&self.0).and_then(|found| {
            let text = found.text(name).map(str::to_owned);
            text.ok_or_else(|| self.without(name))
        });
        Value::new(match text {
            Ok(text) => text.into_part(),
            Err(diagnostic) => Part::invalid(diagnostic.message),
        })
    }

    fn without(&self, name: &str) -> Box<Diagnostic> {
        let message = format!("the entry of `{}` has no `{name}`", self.0);
        let refresh = format!("run `cargo infrastruct lookup --refresh '{}'`", self.name());
        Box::new(
            Diagnostic::error("lookup", message)
                .help(refresh)
                .at(self.0.location),
        )
    }

    fn name(&self) -> &str {
        self.0
            .query
            .get("name")
            .map_or(self.0.kind.name, String::as_str)
    }
}

/// `image al2023-ami-2023.* owner=amazon`
impl fmt::Display for Lookup {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}
