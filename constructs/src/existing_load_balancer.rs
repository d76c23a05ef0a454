//! Load balancers of another app.

use infrastruct::lookup::Lookup;
use infrastruct::{Arn, Expression, Part, Text, Value, aws};

/// A load balancer that exists, by its name: one that many apps share, each by rules of its own at a listener.
///
/// ```
/// use infrastruct::{aws, construct};
/// use infrastruct_constructs::{ExistingHostedZone, ExistingLoadBalancer};
///
/// let (front, zone) = (ExistingLoadBalancer::lookup("front"), ExistingHostedZone::lookup("example.com"));
/// let shop = construct!(aws::route53::RecordSet {
///     hosted_zone_id: zone,
///     name: "shop.example.com",
///     r#type: "A",
///     alias_target: AliasTarget { dns_name: front.dns_name(), hosted_zone_id: front.zone() },
/// });
/// let listener = front.listener(443);
/// ```
#[derive(Clone, Debug)]
pub struct ExistingLoadBalancer(Lookup);

impl ExistingLoadBalancer {
    /// The application, network or gateway load balancer of a name.
    #[track_caller]
    pub fn lookup(name: &str) -> Self {
        Self(Lookup::load_balancer(name))
    }

    /// Its ARN.
    pub fn arn(&self) -> Value<Arn<aws::elasticloadbalancingv2::LoadBalancer>> {
        self.0.value("arn")
    }

    /// Its name in the DNS.
    pub fn dns_name(&self) -> Value<Text> {
        self.0.value("dns")
    }

    /// The hosted zone that its name is in, which an alias to it names.
    pub fn zone(&self) -> Value<Text> {
        self.0.value("zone")
    }

    /// The ARN of its listener at a port.
    pub fn listener(&self, port: u16) -> Value<Arn<aws::elasticloadbalancingv2::Listener>> {
        let Ok(found) = self.0.found() else {
            return self.0.value("arn");
        };
        let port = port.to_string();
        let listeners = found.list("listeners");
        let listener = listeners.iter().find(|it| it.text("port") == Some(&port));
        let arn = listener.and_then(|listener| listener.text("id"));
        let none = || Part::invalid(format!("`{}` listens to no port {port}", self.0));
        Value::new(arn.map_or_else(none, Expression::into_part))
    }
}
